//! What the schemas say, as constants: `tables.rs` is made of these.
use super::Pattern;

/// The shape of the documents of one kind.
#[derive(Debug)]
pub struct Schema {
    /// The call of the AWS API that takes it.
    pub operation: &'static str,
    /// The document itself.
    pub root: Type,
    /// Members that only AWS sets, in the output of describe calls.
    pub(crate) describe_only: &'static [&'static str],
    /// Another call on the same object, and the members that only it takes.
    pub(crate) only_in: Option<(&'static str, &'static [&'static str])>,
}

/// What a value may be.
#[derive(Clone, Copy, Debug)]
pub enum Type {
    /// Anything.
    Any,
    /// `true` or `false`.
    Boolean,
    /// A number written without fraction and exponent.
    Integer(Range),
    /// Any number.
    Number(Range),
    /// Text.
    Text(&'static Text),
    /// A list.
    List(&'static List),
    /// Members of any name, whose values are of one type.
    Map(&'static Type),
    /// Named members.
    Object(&'static Object),
}

/// The members of an object.
#[derive(Debug)]
pub struct Object {
    /// What it is.
    pub about: &'static str,
    /// Its members, in the order of the API.
    pub fields: &'static [Field],
}

/// A member of an object.
#[derive(Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What it is for.
    pub about: &'static str,
    /// What it may be.
    pub value: Type,
    /// It must be there.
    pub required: bool,
    /// What AWS takes where it is absent, as JSON.
    pub default: Option<&'static str>,
    /// What others call it, and what people write by habit.
    pub aliases: &'static [&'static str],
}

/// Bounds of a number, both included.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// The least.
    pub minimum: Option<f64>,
    /// The greatest.
    pub maximum: Option<f64>,
}

/// Bounds of a length, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Length {
    /// The shortest.
    pub minimum: usize,
    /// The longest.
    pub maximum: Option<usize>,
}

/// Text and its limits.
#[derive(Debug)]
pub struct Text {
    /// In characters.
    pub length: Length,
    /// The values that it may have; any where there are none.
    pub choices: &'static [Choice],
    /// What it must match.
    pub pattern: Option<&'static Pattern>,
    /// The same in words.
    pub expects: Option<&'static str>,
    /// Mistakes that are often made, and what to do instead.
    pub instead: &'static [(&'static str, &'static str)],
}

/// One of the values that a text may have.
#[derive(Debug)]
pub struct Choice {
    /// The value.
    pub value: &'static str,
    /// What it means.
    pub about: &'static str,
}

/// A list and its limits.
#[derive(Debug)]
pub struct List {
    /// In items.
    pub length: Length,
    /// What its items may be.
    pub item: Type,
}

impl Type {
    /// What JSON Schema calls it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Any => "value",
            Self::Boolean => "boolean",
            Self::Integer(_) => "integer",
            Self::Number(_) => "number",
            Self::Text(_) => "string",
            Self::List(_) => "array",
            Self::Map(_) | Self::Object(_) => "object",
        }
    }

    /// The member `name`, where this is an object that has it.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        match self {
            Self::Object(object) => object.fields.iter().find(|field| field.name == name),
            _ => None,
        }
    }

    /// The type of the value that `name`, a member or the number of an item, leads to.
    pub fn child(&self, name: &str) -> Option<Type> {
        match self {
            Self::Object(_) => self.field(name).map(|field| field.value),
            Self::Map(value) => Some(**value),
            Self::List(list) => Some(list.item),
            _ => None,
        }
    }

    /// The type of what is inside lists, be they in lists themselves.
    pub fn innermost(self) -> Type {
        match self {
            Self::List(list) => list.item.innermost(),
            other => other,
        }
    }
}

impl Range {
    pub(crate) const ANY: Self = Self { minimum: None, maximum: None };

    pub(crate) fn holds(self, value: f64) -> bool {
        self.minimum.is_none_or(|least| value >= least)
            && self.maximum.is_none_or(|most| value <= most)
    }
}

impl Length {
    pub(crate) const ANY: Self = Self { minimum: 0, maximum: None };

    pub(crate) fn holds(self, length: usize) -> bool {
        length >= self.minimum && self.maximum.is_none_or(|most| length <= most)
    }
}

impl Text {
    pub(crate) const ANY: Self =
        Self { length: Length::ANY, choices: &[], pattern: None, expects: None, instead: &[] };
}
