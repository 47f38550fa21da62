//! What the field under the cursor means.
use super::{
    field::Field,
    place::{Inside, Step, Way},
    units::Unit,
};
use crate::{Analysis, Source, facts::log_options};
use ecslint_syntax::{Node, Span, Value};
use std::fmt::Write;

/// What to show at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hover {
    /// The key or value it is about.
    pub span: Span,
    /// What to show, in Markdown.
    pub markdown: String,
}

/// So many values are listed.
const MAX_CHOICES: usize = 16;

/// What the key or value at `offset` means.
pub fn hover(source: &Source<'_>, analysis: &Analysis<'_>, offset: u32) -> Option<Hover> {
    let way = Way::to(&analysis.root, offset);
    let inside = way.inside(&analysis.documents)?;
    let step = inside.steps.last()?;
    let span = match step.member {
        Some(member) if inside.on_key => member.key.span,
        _ if matches!(step.node.value, Value::Array(_) | Value::Object(_)) => return None,
        _ => step.node.span,
    };
    let value = (!inside.on_key).then_some(step.node);
    let markdown = match log_option(&inside) {
        Some((driver, option)) => of_log_option(driver, option),
        None => of_field(&inside, step, value)?,
    };
    let real = !span.slice(&source.text).is_empty();
    real.then_some(Hover { span, markdown })
}

fn of_field(
    inside: &Inside<'_, '_>,
    step: &Step<'_, '_>,
    value: Option<&Node<'_>>,
) -> Option<String> {
    let count = inside.steps.len();
    let field = inside.field(count)?;
    let holder = if step.member.is_some() { field } else { inside.field(count - 1)? };
    let name = inside.steps.iter().rev().find_map(Step::name)?;
    let mut text = format!("**`{}`**", inside.spell(name, count));
    let kind = holder.kind();
    let required = holder.required.then_some("required");
    let traits: Vec<_> = kind.into_iter().chain(required).collect();
    if !traits.is_empty() {
        write!(text, " ({})", traits.join(", ")).ok()?;
    }
    let said = value.and_then(|value| said(value, name, field));
    let describes = [field.about(), holder.about()];
    let describes = describes.into_iter().find(|text| !text.is_empty()).map(str::to_owned);
    let mut facts = field.limits();
    facts.extend(field.default.map(|default| format!("Default: `{default}`.")));
    let facts = (!facts.is_empty()).then(|| facts.join(" "));
    for part in said.into_iter().chain(describes).chain(facts).chain(choices(field)) {
        text.push_str("\n\n");
        text.push_str(&part);
    }
    Some(text)
}

/// What this very value means.
fn said(value: &Node<'_>, name: &str, field: Field) -> Option<String> {
    if let Some(text) = Unit::of(name).and_then(|unit| unit.text(value)) {
        return Some(format!("Here: {text}."));
    }
    let written = value.as_str()?;
    let choice = field.choices().iter().find(|choice| choice.value == written)?;
    (!choice.about.is_empty()).then(|| format!("Here: `{written}`, {}.", choice.about))
}

fn choices(field: Field) -> Option<String> {
    let field = field.item().unwrap_or(field);
    let choices = field.choices();
    if choices.is_empty() {
        return None;
    }
    let mut lines: Vec<_> = choices
        .iter()
        .take(MAX_CHOICES)
        .map(|choice| match choice.about {
            "" => format!("- `{}`", choice.value),
            about => format!("- `{}`: {about}", choice.value),
        })
        .collect();
    if choices.len() > MAX_CHOICES {
        lines.push(format!("- and {} more", choices.len() - MAX_CHOICES));
    }
    Some(lines.join("\n"))
}

/// The log driver and its option that the way ends at.
fn log_option<'t>(inside: &Inside<'t, '_>) -> Option<(&'t str, &'static log_options::LogOption)> {
    let [.., log, options, option] = inside.steps.as_slice() else { return None };
    if log.name() != Some("logConfiguration") || options.name() != Some("options") {
        return None;
    }
    let driver = log.node.get("logDriver")?.as_str()?;
    let option = log_options::driver(driver)?.option(option.name()?)?;
    Some((driver, option))
}

fn of_log_option(driver: &str, option: &log_options::LogOption) -> String {
    format!("**`{}`**\n\nOption of the log driver `{driver}`. Takes {}.", option.name, option.takes)
}
