//! A value in the shape that is wanted, where it is clear what was meant: `{"A": "b"}` and `["A=b"]` for
//! a list of names and values, `["80:80"]` for port mappings, `true` for `ENABLED`.
use super::prelude::{Safety, list_literal, literal};
use crate::schema::{Object, Text, Type};
use ecslint_syntax::{Node, Number, Value};

/// The JSON of `node` as `expected`, and how sure that is; `quoted` is how it is written.
pub(super) fn reshaped(node: &Node<'_>, expected: Type, quoted: &str) -> Option<(String, Safety)> {
    match (&node.value, expected) {
        (Value::Bool(on), Type::Text(text)) if !text.choices.is_empty() => {
            let word = if *on { "ENABLED" } else { "DISABLED" };
            let known = text.choices.iter().any(|choice| choice.value == word);
            known.then(|| (literal(word), Safety::Safe))
        }
        (Value::Number(_) | Value::Bool(_), Type::Text(Text { choices: [], .. })) => {
            Some((format!("\"{quoted}\""), Safety::Safe))
        }
        (Value::String(text), Type::Integer(_)) => Some((digits(text)?, Safety::Safe)),
        (Value::String(text), Type::Boolean) => {
            let lower = text.trim().to_ascii_lowercase();
            matches!(lower.as_str(), "true" | "false").then_some((lower, Safety::Safe))
        }
        (&Value::Number(Number { value, integer: false }), Type::Integer(_)) => {
            let whole = value.fract() == 0.0 && value.abs() < 1e15;
            whole.then(|| (format!("{value}"), Safety::Safe))
        }
        (Value::Object(map), Type::List(list)) => {
            let Type::Object(item) = list.item else { return None };
            let known = !map.is_open() && map.members().iter().all(|member| !member.key.unknown);
            let pairs = map.live().map(|member| pair(item, &member.key.name, &member.value));
            let pairs = pairs.collect::<Option<Vec<_>>>().filter(|_| known)?;
            Some((format!("[{}]", pairs.join(", ")), Safety::Safe))
        }
        (Value::String(text), Type::Object(item)) => Some((from_word(item, text)?, Safety::Unsafe)),
        (Value::Number(number), Type::Object(item)) if number.integer => {
            Some((port(item, quoted)?, Safety::Unsafe))
        }
        (Value::String(text), Type::List(list)) if matches!(list.item, Type::Text(_)) => {
            Some((words(text)?, Safety::Unsafe))
        }
        _ => None,
    }
}

/// A number in quotes without them.
fn digits(text: &str) -> Option<String> {
    let digits = text.trim();
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
    if !plain || !(1..=15).contains(&digits.len()) {
        return None;
    }
    let number = digits.trim_start_matches('0');
    Some(if number.is_empty() { "0".to_owned() } else { number.to_owned() })
}

fn has(object: &Object, name: &str) -> bool {
    object.fields.iter().any(|field| field.name == name)
}

/// A name and its value as an item of a list.
fn pair(item: &Object, name: &str, value: &Node<'_>) -> Option<String> {
    let (key, of) = [("name", "value"), ("name", "valueFrom"), ("key", "value"), ("Key", "Value")]
        .into_iter()
        .find(|(key, of)| has(item, key) && has(item, of))?;
    let value = match &value.value {
        Value::String(text) => text.to_string(),
        Value::Bool(value) => value.to_string(),
        Value::Number(Number { value, integer: true }) => format!("{value}"),
        _ => return None,
    };
    Some(format!("{{ \"{key}\": {}, \"{of}\": {} }}", literal(name), literal(value)))
}

/// `A=b` as a variable, `80:8080` as a port mapping, `db` as a dependency.
fn from_word(item: &Object, text: &str) -> Option<String> {
    if has(item, "containerPort") && has(item, "hostPort") {
        return port(item, text);
    }
    if has(item, "containerName") && has(item, "condition") {
        return Some(format!(
            "{{ \"containerName\": {}, \"condition\": \"START\" }}",
            literal(text)
        ));
    }
    let (name, value) = text.split_once('=')?;
    let value = Node { span: Default::default(), value: Value::String(value.into()) };
    pair(item, name, &value).filter(|_| !name.is_empty())
}

/// `8080`, `80:8080` and `80:8080/udp` as a port mapping.
fn port(item: &Object, text: &str) -> Option<String> {
    if !has(item, "containerPort") {
        return None;
    }
    let (ports, protocol) = text.split_once('/').map_or((text, None), |(a, b)| (a, Some(b)));
    let number = |text: &str| text.parse::<u16>().ok().filter(|_| !text.starts_with('+'));
    let mapping = match ports.split_once(':') {
        Some((host, container)) => {
            format!("\"containerPort\": {}, \"hostPort\": {}", number(container)?, number(host)?)
        }
        None => format!("\"containerPort\": {}", number(ports)?),
    };
    match protocol {
        None => Some(format!("{{ {mapping} }}")),
        Some(protocol @ ("tcp" | "udp")) => {
            Some(format!("{{ {mapping}, \"protocol\": \"{protocol}\" }}"))
        }
        Some(_) => None,
    }
}

/// A command line as a list of its words, where no shell is needed to read it.
fn words(text: &str) -> Option<String> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b" -_./:=,@%+".contains(&byte);
    let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    (text.bytes().all(plain) && !words.is_empty()).then(|| list_literal(&words))
}
