//! A tree in the spelling of a dialect becomes one in the spelling of the API, with the same places.
use super::words::{Regular, Words};
use crate::{
    Kind,
    schema::{self, Field, Type},
};
use ecslint_syntax::{Key, Member, Node, Number, Object, Value};
use std::borrow::Cow;

/// Spells documents of one kind as the API does, and turns scalars into what it takes, as the dialect
/// does when it is deployed.
pub(crate) struct Adapter<'t> {
    pub(crate) kind: Kind,
    pub(crate) words: &'static Words,
    /// The text that the tree was parsed from.
    pub(crate) text: &'t str,
    /// Members that are the dialect's own: the API knows nothing of them.
    pub(crate) own: &'static [&'static str],
}

impl<'t> Adapter<'t> {
    /// The whole document.
    pub(crate) fn document(&self, mut tree: Node<'t>) -> Node<'t> {
        if let Value::Object(object) = &mut tree.value {
            let open = object.is_open();
            let kept = std::mem::take(object).into_members().into_iter();
            let kept = kept.filter(|member| !self.own.contains(&&*member.key.name));
            *object = Object::new(kept.collect(), open);
        }
        self.node(tree, schema::of(self.kind).root, "")
    }

    fn node(&self, node: Node<'t>, expected: Type, within: &'static str) -> Node<'t> {
        let Node { span, value } = node;
        let value = match (value, expected) {
            (Value::Array(items), Type::Object(_)) if self.is_block(&items) => {
                let only = items.into_iter().next();
                return only.map_or(Node { span, value: Value::Unknown }, |only| {
                    self.node(only, expected, within)
                });
            }
            (Value::Object(object), Type::Object(known)) => {
                Value::Object(self.object(object, known.fields, within))
            }
            (Value::Object(object), Type::List(list)) if self.is_only_block(list) => {
                let only = Node { span, value: Value::Object(object) };
                Value::Array(vec![self.node(only, list.item, within)])
            }
            (Value::Object(object), Type::Map(expected)) => {
                Value::Object(self.map(object, *expected))
            }
            (Value::Array(items), Type::List(list)) => {
                let item = |item| self.node(item, list.item, within);
                Value::Array(items.into_iter().map(item).collect())
            }
            (Value::Object(_) | Value::Array(_), Type::Any) => Value::Unknown,
            (Value::Number(number), Type::Text(_)) => Value::String(self.digits(span, number)),
            (Value::Bool(value), Type::Text(_)) => {
                Value::String(if value { "true" } else { "false" }.into())
            }
            (Value::String(text), expected) => scalar(text, expected),
            (value, _) => value,
        };
        Node { span, value }
    }

    fn object(
        &self,
        object: Object<'t>,
        fields: &'static [Field],
        within: &'static str,
    ) -> Object<'t> {
        let open = object.is_open();
        let member = |member: Member<'t>| {
            let Member { key, value, shadowed } = member;
            if key.unknown {
                return Some(Member { key, value, shadowed });
            }
            let field = self.words.field(self.kind, within, fields, &key.name);
            if field.is_none() && self.is_lenient() {
                return None;
            }
            // What a slip holds is read as what was meant.
            let meant = field.or_else(|| slip(fields, &key.name));
            let value = match meant {
                Some(field) => self.node(value, field.value, field.name),
                None => value,
            };
            let name = match field {
                Some(field) => Cow::Borrowed(field.name),
                None => self.words.stray(self.kind, fields, &key.name).into(),
            };
            Some(Member { key: Key { name, ..key }, value, shadowed })
        };
        Object::new(object.into_members().into_iter().filter_map(member).collect(), open)
    }

    /// What is not known here may still be an argument of the provider.
    fn is_lenient(&self) -> bool {
        let strict = matches!(self.kind, Kind::TaskDefinition | Kind::Service);
        matches!(self.words.regular, Regular::Snake) && !strict
    }

    /// Blocks are lists, also where there can be only one.
    fn is_block(&self, items: &[Node<'t>]) -> bool {
        matches!(self.words.regular, Regular::Snake) && items.len() == 1
    }

    /// One block alone may stand where there can be several.
    fn is_only_block(&self, list: &schema::List) -> bool {
        matches!(self.words.regular, Regular::Snake) && matches!(list.item, Type::Object(_))
    }

    /// A map, whose names are the author's.
    fn map(&self, object: Object<'t>, expected: Type) -> Object<'t> {
        let open = object.is_open();
        let member =
            |member: Member<'t>| Member { value: self.node(member.value, expected, ""), ..member };
        Object::new(object.into_members().into_iter().map(member).collect(), open)
    }

    /// A number as the author wrote it, where that is the number.
    fn digits(&self, span: ecslint_syntax::Span, number: Number) -> Cow<'t, str> {
        let written = span.slice(self.text);
        if written.parse() == Ok(number.value) {
            return written.into();
        }
        number.value.to_string().into()
    }
}

/// The field whose name is most like `written`.
fn slip(fields: &'static [Field], written: &str) -> Option<&'static Field> {
    let same = |field: &&Field| schema::same_letters(field.name, written);
    fields.iter().find(same).or_else(|| {
        let near = schema::nearest(written, fields.iter().map(|field| field.name))?;
        fields.iter().find(|field| field.name == near)
    })
}

/// Text in the place of something else.
fn scalar(text: Cow<'_, str>, expected: Type) -> Value<'_> {
    let lower = text.trim().to_ascii_lowercase();
    match expected {
        Type::Boolean => match lower.as_str() {
            "true" | "yes" | "on" => Value::Bool(true),
            "false" | "no" | "off" => Value::Bool(false),
            _ => Value::String(text),
        },
        Type::Integer(_) | Type::Number(_) => match lower.parse::<f64>() {
            Ok(value) if value.is_finite() => {
                let digits = lower.trim_start_matches('-').bytes();
                let integer = digits.into_iter().all(|byte| byte.is_ascii_digit());
                Value::Number(Number { value, integer })
            }
            _ => Value::String(text),
        },
        _ => Value::String(text),
    }
}
