//! What a finding says when someone asks.
use crate::{Diagnostic, rules};

/// A finding in full.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
    /// Why it matters: the first paragraph of the rule's page, in Markdown.
    pub why: String,
    /// What AWS replies, where that is known.
    pub aws_reply: Option<String>,
    /// The page of the AWS documentation.
    pub url: &'static str,
    /// What the fix does, where there is one.
    pub fix: Option<String>,
}

/// What to show of `diagnostic`.
pub fn card(diagnostic: &Diagnostic) -> Card {
    card_with(diagnostic, rules::find(diagnostic.rule).map_or("", |rule| rule.docs))
}

/// The same where the page of its rule is not built in.
pub fn card_with(diagnostic: &Diagnostic, page: &str) -> Card {
    let rule = rules::find(diagnostic.rule);
    Card {
        message: diagnostic.message.clone(),
        help: diagnostic.help.clone(),
        why: page.split("\n\n").next().unwrap_or_default().trim().to_owned(),
        aws_reply: aws_reply(page),
        url: rule.map_or("", |rule| rule.url),
        fix: diagnostic.fix.as_ref().map(|fix| fix.title.clone()),
    }
}

/// The first quotation that a page introduces as a reply of AWS.
fn aws_reply(page: &str) -> Option<String> {
    let mut lines = page.lines();
    lines.find(|line| line.contains("AWS replies") && line.ends_with(':'))?;
    let quoted = lines.skip_while(|line| line.is_empty());
    let quoted: Vec<_> = quoted.map_while(|line| line.strip_prefix('>')).map(str::trim).collect();
    (!quoted.is_empty()).then(|| quoted.join(" "))
}
