//! `ecslint explain`: what the rules check, and why.
use crate::{args::Pages, files};
use ecslint_config::Globs;
use ecslint_core::{
    rules::{self, Category, Rule, Selector},
    syntax::print::quote,
};
use std::{
    fmt::Write as _,
    io::{ErrorKind, Write},
};

/// Explains the rule called `name`, lists the rules of that category or pattern, or all.
///
/// # Errors
/// Where there is none, or `out` cannot be written to.
pub(crate) fn run(name: Option<&str>, format: Pages, out: &mut dyn Write) -> anyhow::Result<()> {
    let wanted = wanted(name)?;
    let text = match (format, name.and_then(single)) {
        (Pages::Json, _) => json(&wanted),
        (Pages::Text, Some(rule)) => page(rule),
        (Pages::Text, None) => list(&wanted),
    };
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            anyhow::bail!("cannot write the page: {}", files::reason(&error))
        }
        _ => Ok(()),
    }
}

/// The one rule that is called `name`, here or by another tool.
fn single(name: &str) -> Option<&'static Rule> {
    let other = || rules_for(name).first().copied().filter(|_| rules_for(name).len() == 1);
    rules::find(name).or_else(other)
}

/// The rules that `name` means.
fn wanted(name: Option<&str>) -> anyhow::Result<Vec<&'static Rule>> {
    let Some(name) = name else { return Ok(rules::all().collect()) };
    if name.contains(['*', '?', '[', '{']) {
        let pattern = Globs::new([name]).map_err(anyhow::Error::msg)?;
        let wanted: Vec<_> = rules::all().filter(|rule| pattern.matches(rule.id)).collect();
        anyhow::ensure!(!wanted.is_empty(), "no rule matches `{name}`");
        return Ok(wanted);
    }
    let controls = rules_for(name);
    if !controls.is_empty() && rules::find(name).is_none() {
        return Ok(controls);
    }
    let selector = Selector::named(name)?;
    Ok(rules::all().filter(|rule| selector.selects(rule)).collect())
}

/// The rules as a list of objects.
fn json(wanted: &[&Rule]) -> String {
    let objects = wanted.iter().map(|rule| {
        let severity = rule.category.severity().to_string();
        [
            ("id", rule.id.to_owned()),
            ("category", rule.category.name().to_owned()),
            ("severity", severity),
            ("summary", rule.summary.to_owned()),
            ("url", rule.url.to_owned()),
            ("page", rule.docs.trim().to_owned()),
        ]
        .into_iter()
        .map(|(name, text)| format!("{}:{}", quote(name), quote(&text)))
        .chain([format!("\"default\":{}", !on_request(rule))])
        .collect::<Vec<_>>()
        .join(",")
    });
    let objects: Vec<_> = objects.map(|object| format!("{{{object}}}")).collect();
    format!("[\n{}\n]\n", objects.join(",\n"))
}

/// The rules whose pages name `control`, which is what another tool calls them: `ECS.5`, `CKV_AWS_97`.
fn rules_for(control: &str) -> Vec<&'static Rule> {
    let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    let names = |rule: &&Rule| {
        let mut words = rule.docs.split(|c| !part(c)).map(|word| word.trim_end_matches('.'));
        words.any(|word| word.eq_ignore_ascii_case(control))
    };
    let numbered = control.contains(|c: char| c.is_ascii_digit() || c == '_');
    if numbered { rules::all().filter(names).collect() } else { Vec::new() }
}

fn page(rule: &Rule) -> String {
    let category = rule.category.name();
    let severity = match on_request(rule) {
        false => rule.category.severity().to_string(),
        true => format!("{}, off until selected", rule.category.severity()),
    };
    let docs = rule.docs.trim();
    format!(
        "{} ({category}, {severity}): {}\n\n{docs}\n\nAWS: {}\n",
        rule.id, rule.summary, rule.url
    )
}

fn on_request(rule: &Rule) -> bool {
    rules::on_request().any(|other| other.id == rule.id)
}

fn list(wanted: &[&Rule]) -> String {
    let ids = wanted.iter().map(|rule| rule.id.len()).max().unwrap_or(0);
    let categories = Category::ALL.map(|category| category.name().len());
    let categories = categories.into_iter().max().unwrap_or(0);
    wanted.iter().fold(String::new(), |mut text, rule| {
        let (id, category) = (rule.id, rule.category.name());
        let off = if on_request(rule) { " (off until selected)" } else { "" };
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{id:ids$}  {category:categories$}  {}{off}", rule.summary);
        text
    })
}
