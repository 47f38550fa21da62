//! A place in documents of one kind, and what the schema says of the values there: for tools that are
//! no rules.
use crate::{
    Kind,
    schema::{self, Field, Type},
};
use ecslint_syntax::{Node, Number, Value};

/// A place in a document. Every item of a list is the same place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    kind: Kind,
    /// Nothing is known of places that the schema does not have.
    value: Option<Type>,
    /// The member that stands here, or that the list is whose items do.
    field: Option<&'static Field>,
    /// How many members and items lead here.
    depth: usize,
}

impl Place {
    /// The document as a whole.
    pub(crate) fn root(kind: Kind) -> Self {
        Self { kind, value: Some(schema::of(kind).root), field: None, depth: 0 }
    }

    /// The member `name` of the object here.
    pub(crate) fn member(self, name: &str) -> Self {
        let value = self.value.and_then(|value| value.child(name));
        let field = self.value.and_then(|value| value.field(name));
        Self { value, field, depth: self.depth + 1, ..self }
    }

    /// The items of the list here.
    pub(crate) fn item(self) -> Self {
        let value = match self.value {
            Some(Type::List(list)) => Some(list.item),
            _ => None,
        };
        Self { value, depth: self.depth + 1, ..self }
    }

    /// It is a member of the document, or the document itself.
    pub(crate) fn is_top(self) -> bool {
        self.depth <= 1
    }

    /// The name of the member that stands here or that the list is whose items do.
    pub(crate) fn name(self) -> &'static str {
        self.field.map_or("", |field| field.name)
    }

    /// The members of the object here, in the order of the API; none where any name will do, or
    /// where nothing is known.
    pub(crate) fn fields(self) -> &'static [Field] {
        match self.value {
            Some(Type::Object(object)) => object.fields,
            _ => &[],
        }
    }

    /// It is known which members the object here has, and `name` is none of them.
    pub(crate) fn lacks(self, name: &str) -> bool {
        matches!(self.value, Some(Type::Object(_))) && self.member(name).field.is_none()
    }

    /// Only AWS sets the member `name`, in the output of describe calls.
    pub(crate) fn only_described(self, name: &str) -> bool {
        self.depth == 0 && schema::of(self.kind).describe_only.contains(&name)
    }

    /// AWS refuses `node` here, for it is empty, and takes the object without it.
    pub(crate) fn refuses_empty(self, node: &Node<'_>) -> bool {
        let (Some(value), false) = (self.value, self.field.is_some_and(|field| field.required))
        else {
            return false;
        };
        match (&node.value, value) {
            (Value::String(text), Type::Text(wanted)) if text.is_empty() => {
                wanted.length.minimum > 0 || !wanted.choices.is_empty() || wanted.pattern.is_some()
            }
            (Value::String(text), Type::Boolean | Type::Integer(_) | Type::Number(_)) => {
                text.is_empty()
            }
            (Value::Array(items), Type::List(list)) => items.is_empty() && list.length.minimum > 0,
            (Value::Object(object), Type::Object(wanted)) => {
                let required = wanted.fields.iter().any(|field| field.required);
                object.members().is_empty() && !object.is_open() && required
            }
            _ => false,
        }
    }

    /// What AWS takes where nothing stands here is just what `node` says.
    pub(crate) fn is_default(self, node: &Node<'_>) -> bool {
        let Some(default) = self.field.and_then(|field| field.default) else { return false };
        match &node.value {
            Value::Bool(value) => default == value.to_string(),
            Value::Number(Number { value, .. }) => default.parse() == Ok(*value),
            Value::String(text) => {
                default.strip_prefix('"').and_then(|d| d.strip_suffix('"')) == Some(text)
            }
            _ => false,
        }
    }
}
