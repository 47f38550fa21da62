//! `ecslint explain`: what the rules check, and why.
use crate::files;
use ecslint_core::rules::{self, Category, Rule, Selector};
use std::{
    fmt::Write as _,
    io::{ErrorKind, Write},
};

/// Explains the rule called `name`, lists the rules of the category of that name, or all.
///
/// # Errors
/// Where there is neither, or `out` cannot be written to.
pub(crate) fn run(name: Option<&str>, out: &mut dyn Write) -> anyhow::Result<()> {
    let text = match name {
        None => list(|_| true),
        Some(name) => match (rules::find(name), category(name)) {
            (Some(rule), _) => page(rule),
            (None, Some(category)) => list(|rule| rule.category == category),
            (None, None) => {
                Selector::named(name)?;
                String::new()
            }
        },
    };
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            anyhow::bail!("cannot write the page: {}", files::reason(&error))
        }
        _ => Ok(()),
    }
}

fn category(name: &str) -> Option<Category> {
    Category::ALL.into_iter().find(|category| category.name() == name)
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

fn list(wanted: impl Fn(&Rule) -> bool) -> String {
    let rules = || rules::all().filter(|rule| wanted(rule));
    let ids = rules().map(|rule| rule.id.len()).max().unwrap_or(0);
    let categories = Category::ALL.map(|category| category.name().len());
    let categories = categories.into_iter().max().unwrap_or(0);
    rules().fold(String::new(), |mut text, rule| {
        let (id, category) = (rule.id, rule.category.name());
        let off = if on_request(rule) { " (off until selected)" } else { "" };
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{id:ids$}  {category:categories$}  {}{off}", rule.summary);
        text
    })
}
