//! Text that is put together of parts: `Fn::Sub` and `Fn::Join`.
use ecslint_syntax::{Node, Value};
use std::borrow::Cow;

/// What one part of a text is.
pub(super) enum Part {
    /// This text.
    Text(String),
    /// Something that is not empty, of the resource of this name or of nothing that is known.
    Of(String),
    /// Anything.
    Unknown,
}

impl Part {
    /// What a value is as a part of a text.
    pub(super) fn of(node: Option<Node<'_>>) -> Self {
        let Some(node) = node else { return Self::Text(String::new()) };
        match (super::template::text_of(&node), &node.value) {
            (Some(text), _) => Self::Text(text.into_owned()),
            (None, Value::Reference(address)) => Self::Of(address.to_string()),
            (None, _) => Self::Unknown,
        }
    }
}

/// The whole: known where all parts are. Of several references the last counts: `service/CLUSTER/SERVICE`.
pub(super) fn whole<'a>(parts: &[Part]) -> Value<'a> {
    let text = |part: &Part| match part {
        Part::Text(text) => Some(text.clone()),
        _ => None,
    };
    if let Some(known) = parts.iter().map(text).collect::<Option<String>>() {
        return Value::String(known.into());
    }
    let mut addresses = parts.iter().rev().filter_map(|part| match part {
        Part::Of(address) => Some(address.as_str()),
        _ => None,
    });
    let named = addresses.clone().find(|address| !address.is_empty()).or(addresses.next_back());
    let said = parts.iter().any(|part| matches!(part, Part::Text(text) if !text.is_empty()));
    match named.or(said.then_some("")) {
        Some(address) => Value::Reference(address.to_owned().into()),
        None => Value::Unknown,
    }
}

/// A piece of the argument of `Fn::Sub`.
#[derive(Debug, PartialEq)]
pub(super) enum Piece<'t> {
    Text(&'t str),
    /// `${NAME}`.
    Name(&'t str),
}

/// Takes the argument of `Fn::Sub` apart. `${!NAME}` stands for `${NAME}` itself.
pub(super) fn pieces(mut text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    while let Some(start) = text.find("${") {
        let Some(length) = text[start..].find('}') else { break };
        let name = &text[start + 2..start + length];
        pieces.push(Piece::Text(&text[..start]));
        match name.strip_prefix('!') {
            Some(_) => {
                pieces.push(Piece::Text("${"));
                pieces.push(Piece::Text(&text[start + 3..start + length + 1]));
            }
            None => pieces.push(Piece::Name(name.trim())),
        }
        text = &text[start + length + 1..];
    }
    pieces.push(Piece::Text(text));
    pieces
}

/// The text of `node` with its `${…}`, which the parser takes for something unknown; nothing where it
/// cannot be had without reading it again.
pub(super) fn raw<'a>(node: &Node<'a>, text: &'a str) -> Option<Cow<'a, str>> {
    match &node.value {
        Value::String(text) => Some(text.clone()),
        Value::Unknown => {
            let written = node.span.slice(text);
            let inner = written
                .strip_prefix(['"', '\''])
                .map_or(written, |rest| rest.strip_suffix(['"', '\'']).unwrap_or(rest));
            let plain = !inner.contains(['\\', '\n']) && !inner.starts_with(['|', '>']);
            plain.then_some(Cow::Borrowed(inner))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Piece::*, *};

    #[test]
    fn takes_text_apart() {
        assert_eq!(pieces("a-${B}"), [Text("a-"), Name("B"), Text("")]);
        assert_eq!(pieces("${!B}"), [Text(""), Text("${"), Text("B}"), Text("")]);
        assert_eq!(pieces("${A.B"), [Text("${A.B")]);
    }
}
