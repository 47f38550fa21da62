//! Compares a tree with the keys: unknown keys, wrong types, rules and days that do not exist.
use crate::{
    Globs,
    keys::{Key, LEVELS, Shape},
};
use ecslint_core::{
    Date, Diagnostic, Severity,
    rules::Selector,
    schema::nearest,
    suppress,
    syntax::{Node, Object, Span, Value},
};

/// What is wrong with the settings in `node`, in the order of the text.
pub(crate) fn check(node: &Node<'_>, keys: &[Key]) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    if let Some(object) = node.as_object() {
        table(object, node.span, keys, &mut faults);
    }
    faults.sort_by_key(|fault| fault.primary);
    faults
}

/// A fault of the configuration, shown as findings are.
pub(crate) fn fault(span: Span, message: String, help: Option<String>) -> Diagnostic {
    let mut fault = Diagnostic::new("config", Severity::Error, span, message);
    fault.help = help;
    fault
}

fn table(object: &Object<'_>, span: Span, keys: &[Key], faults: &mut Vec<Diagnostic>) {
    for member in object.members() {
        match keys.iter().find(|key| key.name == member.key.name) {
            Some(key) => value(key, &member.value, faults),
            None => faults.push(unknown(&member.key.name, member.key.span, keys)),
        }
    }
    for key in keys.iter().filter(|key| key.required && object.get(key.name).is_none()) {
        let message = format!("`{}` is missing here", key.name);
        faults.push(fault(span, message, Some(format!("add it: {}", lower(key.docs)))));
    }
}

fn unknown(name: &str, span: Span, keys: &[Key]) -> Diagnostic {
    let known = || keys.iter().map(|key| key.name);
    let help = match nearest(name, known()) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => {
            let known: Vec<_> = known().map(|name| format!("`{name}`")).collect();
            format!("there are {}", known.join(", "))
        }
    };
    fault(span, format!("there is no key `{}` here", shorten(name)), Some(help))
}

fn value(key: &Key, node: &Node<'_>, faults: &mut Vec<Diagnostic>) {
    match key.shape {
        Shape::Text => text(key, node, faults, |_| Ok(())),
        Shape::Word(words) => text(key, node, faults, |text| word(text, words)),
        Shape::Day => text(key, node, faults, day),
        Shape::Rules => list(key, node, false, faults, rule),
        Shape::RuleOrRules => list(key, node, true, faults, rule),
        Shape::Globs => list(key, node, false, faults, glob),
        Shape::GlobOrGlobs => list(key, node, true, faults, glob),
        Shape::PathOrPaths => list(key, node, true, faults, path),
        Shape::Levels => levels(key, node, faults),
        Shape::Table(keys) => match node.as_object() {
            Some(object) => table(object, node.span, keys, faults),
            None => faults.push(wrong_type(key, node, "a table")),
        },
        Shape::Tables(keys) => tables(key, node, keys, faults),
    }
}

fn tables(key: &Key, node: &Node<'_>, keys: &[Key], faults: &mut Vec<Diagnostic>) {
    let wanted = format!("a list of tables, each begun with `[[{}]]`", key.name);
    let Some(items) = node.as_array() else {
        return faults.push(wrong_type(key, node, &wanted));
    };
    for item in items {
        match item.as_object() {
            Some(object) => table(object, item.span, keys, faults),
            None if key.name == "ignore" && item.as_str().is_some() => {
                let help = "to leave a rule out, write `RULE = \"off\"` in `[rules]`";
                let message = format!("`ignore` is {wanted}");
                return faults.push(fault(item.span, message, Some(help.to_owned())));
            }
            None => faults.push(wrong_type(key, item, &wanted)),
        }
    }
}

fn levels(key: &Key, node: &Node<'_>, faults: &mut Vec<Diagnostic>) {
    let Some(object) = node.as_object() else {
        return faults.push(wrong_type(key, node, "a table"));
    };
    for member in object.members() {
        if let Err((message, help)) = rule(&member.key.name) {
            faults.push(fault(member.key.span, message, help));
        }
        let level = Key { name: "severity", shape: Shape::Word(LEVELS), required: false, docs: "" };
        text(&level, &member.value, faults, |text| word(text, LEVELS));
    }
}

/// What is wrong with a text, and what to do.
type Wrong = (String, Option<String>);

/// One text, or where `one` says so also a list of them.
fn list(
    key: &Key,
    node: &Node<'_>,
    one: bool,
    faults: &mut Vec<Diagnostic>,
    check: fn(&str) -> Result<(), Wrong>,
) {
    match &node.value {
        Value::Array(items) => items.iter().for_each(|item| text(key, item, faults, check)),
        Value::String(_) if one => text(key, node, faults, check),
        _ if one => faults.push(wrong_type(key, node, "text or a list of texts")),
        _ => faults.push(wrong_type(key, node, "a list of texts")),
    }
}

fn text(
    key: &Key,
    node: &Node<'_>,
    faults: &mut Vec<Diagnostic>,
    check: impl Fn(&str) -> Result<(), Wrong>,
) {
    match node.as_str() {
        None => faults.push(wrong_type(key, node, "text, in quotes")),
        Some(text) if text.trim().is_empty() => {
            faults.push(fault(node.span, format!("`{}` is empty", key.name), None));
        }
        Some(text) => {
            if let Err((message, help)) = check(text) {
                faults.push(fault(node.span, message, help));
            }
        }
    }
}

fn wrong_type(key: &Key, node: &Node<'_>, wanted: &str) -> Diagnostic {
    let is = match &node.value {
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "a table",
        Value::Null | Value::Unknown | Value::Stream(_) | Value::Reference(_) => "something else",
    };
    fault(node.span, format!("`{}` is {wanted}, not {is}", key.name), None)
}

fn word(text: &str, words: &[&str]) -> Result<(), Wrong> {
    if words.contains(&text) {
        return Ok(());
    }
    let known: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
    let message = format!("`{}` is none of {}", shorten(text), known.join(", "));
    Err((message, meant(nearest(text, words.iter().copied()))))
}

fn rule(text: &str) -> Result<(), Wrong> {
    let unknown = |name: &str| format!("there is no rule or category `{}`", shorten(name));
    let named = Selector::named(text).map(|_| ());
    named.map_err(|error| (unknown(text), meant(error.suggestion)))
}

fn glob(text: &str) -> Result<(), Wrong> {
    Globs::new([text]).map(|_| ()).map_err(|why| (why, None))
}

fn path(text: &str) -> Result<(), Wrong> {
    let read = suppress::Path::parse(text).map(|_| ());
    let help = "such as `/containerDefinitions/name=envoy/image`".to_owned();
    read.map_err(|error| (error.to_string(), Some(help)))
}

fn day(text: &str) -> Result<(), Wrong> {
    let help = "write year, month and day: `2027-03-01`".to_owned();
    Date::parse(text).map(|_| ()).ok_or((format!("`{}` is no day", shorten(text)), Some(help)))
}

fn meant(name: Option<&str>) -> Option<String> {
    name.map(|name| format!("did you mean `{name}`?"))
}

fn lower(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

/// Texts are quoted in messages, and may be of any length.
fn shorten(text: &str) -> &str {
    &text[..text.floor_char_boundary(100)]
}
