//! Reads `aws …` commands as the AWS CLI does, so that what they send can be linted.
use serde_json::{Map, Value};

/// Options that take a list, also of one.
const LISTS: [&str; 5] = [
    "capacityProviders",
    "capacityProviderStrategy",
    "defaultCapacityProviderStrategy",
    "settings",
    "tags",
];

/// What the `aws` commands in a shell script send.
pub(crate) fn inputs(script: &str) -> Vec<Value> {
    commands(script).iter().filter_map(|words| input(words)).collect()
}

fn input(words: &[String]) -> Option<Value> {
    let [aws, service, _, options @ ..] = words else { return None };
    if aws != "aws" {
        return None;
    }
    let mut input = Map::new();
    let mut rest = options;
    while let [option, tail @ ..] = rest {
        let name = option.strip_prefix("--")?;
        let count = tail.iter().take_while(|word| !word.starts_with("--")).count();
        let (values, tail) = tail.split_at(count);
        let name = member(service, name);
        let value = value(values, LISTS.contains(&name.as_str()));
        input.insert(name, value);
        rest = tail;
    }
    Some(input.into())
}

/// `--service-name` is `serviceName`, for some services `ServiceName`.
fn member(service: &str, option: &str) -> String {
    let capital = service != "ecs";
    let mut name = String::new();
    for (index, part) in option.split('-').enumerate() {
        let mut chars = part.chars();
        match chars.next() {
            Some(first) if index > 0 || capital => name.push(first.to_ascii_uppercase()),
            Some(first) => name.push(first),
            None => {}
        }
        name.push_str(chars.as_str());
    }
    name
}

fn value(words: &[String], list: bool) -> Value {
    match words {
        [] => Value::Bool(true),
        [one] if !list || one.starts_with('[') => scalar_or_structure(one),
        several => several.iter().map(|word| scalar_or_structure(word)).collect(),
    }
}

fn scalar_or_structure(word: &str) -> Value {
    if word.starts_with(['{', '[']) {
        return serde_json::from_str(word).unwrap_or_else(|_| Value::String(word.to_owned()));
    }
    if word.contains('=') && !word.starts_with("arn:") {
        let mut rest = word;
        return structure(&mut rest, "");
    }
    scalar(word)
}

fn scalar(word: &str) -> Value {
    match word {
        "true" => true.into(),
        "false" => false.into(),
        _ => word.parse::<i64>().map_or_else(|_| word.trim_matches('"').into(), Value::from),
    }
}

/// The shorthand `a=b,c=[d,e],f={g=h}`, up to one of `ends`.
fn structure(rest: &mut &str, ends: &str) -> Value {
    let mut members = Map::new();
    while let Some(at) = rest.find('=') {
        let name = rest[..at].trim_start_matches(',').to_owned();
        *rest = &rest[at + 1..];
        members.insert(name, part(rest, ends));
        if rest.is_empty() || rest.starts_with(|c| ends.contains(c)) {
            break;
        }
    }
    members.into()
}

fn part(rest: &mut &str, ends: &str) -> Value {
    if let Some(inner) = rest.strip_prefix('{') {
        *rest = inner;
        let inner = structure(rest, "}");
        *rest = rest.strip_prefix('}').unwrap_or(rest);
        return inner;
    }
    if let Some(inner) = rest.strip_prefix('[') {
        let end = inner.find(']').unwrap_or(inner.len());
        let items = inner[..end].split(',').map(scalar).collect();
        *rest = inner.get(end + 1..).unwrap_or_default();
        return items;
    }
    let end = rest.find(|c| c == ',' || ends.contains(c)).unwrap_or(rest.len());
    let word = &rest[..end];
    *rest = &rest[end..];
    match word.split_once('=') {
        // `managedScaling=status=ENABLED`.
        Some((name, inner)) => Value::Object(Map::from_iter([(name.to_owned(), scalar(inner))])),
        None => scalar(word),
    }
}

/// The words of each command of a script, without quotes.
fn commands(script: &str) -> Vec<Vec<String>> {
    let script = script.replace("\\\n", " ");
    let (mut all, mut words, mut word) = (Vec::new(), Vec::new(), None::<String>);
    let mut quote = None;
    for c in script.chars().chain(['\n']) {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (Some(_), c) => word.get_or_insert_default().push(c),
            // In the middle of a word the shell drops them; the shorthand may keep them.
            (None, '\'' | '"') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (None, ' ' | '\t') => words.extend(word.take()),
            (None, '\n') => {
                words.extend(word.take());
                all.push(std::mem::take(&mut words));
            }
            (None, c) => word.get_or_insert_default().push(c),
        }
    }
    all
}
