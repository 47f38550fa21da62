//! The functions that put texts and lists together and take them apart.
use super::{
    evaluate::{Evaluator, list_of},
    parts::{self, Part, Piece},
    template::text_of,
};
use ecslint_syntax::{Node, Span, Value};

impl<'r, 'a> Evaluator<'r, 'a> {
    pub(super) fn substitute(&self, argument: &'r Node<'a>) -> Value<'a> {
        let (text, names) = match argument.as_array() {
            Some([text, names]) => (text, Some(names)),
            _ => (argument, None),
        };
        let Some(text) = parts::raw(text, self.template.text) else { return Value::Unknown };
        let part = |piece: Piece<'_>| match piece {
            Piece::Text(text) => Part::Text(text.to_owned()),
            Piece::Name(name) => match names.and_then(|names| names.get(name)) {
                Some(node) => Part::of(self.node(node)),
                None => self.part(argument.span, name),
            },
        };
        parts::whole(&parts::pieces(&text).into_iter().map(part).collect::<Vec<_>>())
    }

    /// `${NAME}` or `${NAME.ATTRIBUTE}`.
    fn part(&self, span: Span, name: &str) -> Part {
        if let Some((resource, _)) = name.split_once('.') {
            return Part::Of(resource.to_owned());
        }
        Part::of(self.named(span, name).map(|value| Node { span, value }))
    }

    pub(super) fn join(&self, argument: &'r Node<'a>) -> Value<'a> {
        let [delimiter, list] = Self::items(argument) else { return Value::Unknown };
        let list = self.node(list);
        let (Some(delimiter), Some(Value::Array(items))) =
            (delimiter.as_str(), list.map(|list| list.value))
        else {
            return Value::Unknown;
        };
        let mut parts = Vec::new();
        for item in items {
            if !parts.is_empty() {
                parts.push(Part::Text(delimiter.to_owned()));
            }
            parts.push(Part::of(Some(item)));
        }
        parts::whole(&parts)
    }

    /// The value in a map, with the place of the call: the map stands elsewhere.
    pub(super) fn find(&self, span: Span, argument: &'r Node<'a>) -> Node<'a> {
        let found = || {
            let [map, first, second, ..] = Self::items(argument) else { return None };
            let text = |node: &'r Node<'a>| text_of(&self.node(node)?).map(|it| it.into_owned());
            let map = self.template.entry("Mappings", &text(map)?)?;
            map.get(&text(first)?)?.get(&text(second)?)
        };
        let value = found().map_or(Value::Unknown, |node| match &node.value {
            Value::Array(items) => {
                let here = |item: &Node<'a>| Node { span, value: item.value.clone() };
                Value::Array(items.iter().map(here).collect())
            }
            other => other.clone(),
        });
        Node { span, value }
    }

    pub(super) fn select(&self, span: Span, argument: &'r Node<'a>) -> Node<'a> {
        let selected = || {
            let [index, list] = Self::items(argument) else { return None };
            let index: usize = text_of(&self.node(index)?)?.parse().ok()?;
            let Value::Array(mut items) = self.node(list)?.value else { return None };
            (index < items.len()).then(|| items.swap_remove(index).value)
        };
        Node { span, value: selected().unwrap_or(Value::Unknown) }
    }

    pub(super) fn split(&self, span: Span, argument: &'r Node<'a>) -> Value<'a> {
        let [delimiter, text] = Self::items(argument) else { return Value::Unknown };
        let text = self.node(text);
        match (delimiter.as_str(), text.as_ref().and_then(Node::as_str)) {
            (Some(delimiter), Some(text)) if !delimiter.is_empty() => {
                list_of(span, text.split(delimiter))
            }
            _ => Value::Unknown,
        }
    }
}
