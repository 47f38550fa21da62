//! Tries a rule on a text that is not the page's.
use ecslint_core::{
    Analysis, Config, Date, Diagnostic, Kind, Partner, Source, analyze, analyze_with,
    project::{Link, Place},
    rules::{Category, Check, Rule},
};

/// What is found.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Found {
    pub(super) diagnostics: Vec<Diagnostic>,
    pub(super) kinds: Vec<Kind>,
}

/// What `rule` finds in `text`, which is written in `language` and belongs to `with` where that is given.
pub(super) fn try_rule(rule: &Rule, language: &str, text: &str, with: Option<&str>) -> Found {
    let config = config(rule);
    let source = Source::new(format!("task.{language}"), text);
    let other = with.map(|with| Source::new("", with));
    let other: Option<Analysis<'_>> = other.as_ref().map(|other| analyze(other, &Config::silent()));
    let [from, to] = [0, 1].map(|file| Place { file, document: 0 });
    let link = Link { from, to };
    let partner = |other| -> Option<Partner<'_>> {
        let other: &Analysis<'_> = other;
        Partner::new(1, &link, &other.root, &other.documents)
    };
    let partners: Vec<_> = other.as_ref().and_then(partner).into_iter().collect();
    let analysis = analyze_with(&source, &partners, &config);
    let mut diagnostics = analysis.diagnostics;
    diagnostics.retain(|found| found.rule == rule.id);
    let kinds = analysis.documents.iter().map(|document| document.kind).collect();
    Found { diagnostics, kinds }
}

/// A configuration to try `rule` with: no other runs, unless it speaks of what hides them.
fn config(rule: &Rule) -> Config {
    let mut config = Config { named: true, ..Config::default() };
    // The pages speak of days as seen from this one.
    config.policy.today = Date::new(2026, 11, 21);
    let chosen = match rule.check {
        Check::Suppression(_) => config.rules.extend_select(Category::ALL.map(Category::name)),
        _ => config.rules.select([rule.id]),
    };
    debug_assert!(chosen.is_ok(), "rules and categories are known");
    config
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::panels::rules::reader::{Block, read};
    use ecslint_core::rules;

    #[test]
    fn examples_do_here_what_their_pages_say() {
        let mut wrong = Vec::new();
        for rule in rules::all() {
            let mut with = None;
            for block in read(rule.docs) {
                let Block::Fence { language, role, text } = block else { continue };
                let found = || try_rule(rule, &language, &text, with.as_deref()).diagnostics.len();
                match role.as_str() {
                    "with" => with = Some(text),
                    "bad" if found() == 0 => wrong.push(format!("{}: nothing in\n{text}", rule.id)),
                    "good" if found() > 0 => {
                        wrong.push(format!("{}: something in\n{text}", rule.id))
                    }
                    _ => {}
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
