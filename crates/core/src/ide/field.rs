//! What the schemas say of a place in a document: the one file here that reads them.
use crate::{
    Kind,
    schema::{self, Choice, Length, Range, Type},
};

/// A place in a document as its schema describes it.
#[derive(Clone, Copy)]
pub(super) struct Field {
    /// What it may be.
    pub(super) value: Type,
    /// What it is for.
    about: &'static str,
    /// What AWS takes where it is absent, as JSON.
    pub(super) default: Option<&'static str>,
    /// The object that holds it must have it.
    pub(super) required: bool,
}

impl Field {
    /// A document of this kind.
    pub(super) fn root(kind: Kind) -> Self {
        Self::of(schema::of(kind).root)
    }

    fn of(value: Type) -> Self {
        Self { value, about: "", default: None, required: false }
    }

    fn named(field: &'static schema::Field) -> Self {
        let schema::Field { about, value, required, default, .. } = *field;
        Self { value, about, default, required }
    }

    /// The member called `name`.
    pub(super) fn member(self, name: &str) -> Option<Self> {
        match self.value {
            Type::Map(value) => Some(Self::of(*value)),
            value => value.field(name).map(Self::named),
        }
    }

    /// The items of the list.
    pub(super) fn item(self) -> Option<Self> {
        match self.value {
            Type::List(list) => Some(Self::of(list.item)),
            _ => None,
        }
    }

    /// The members that have names, those that must be there first.
    pub(super) fn members(self) -> Vec<(&'static str, Self)> {
        let Type::Object(object) = self.value else { return Vec::new() };
        let members = object.fields.iter().map(|field| (field.name, Self::named(field)));
        let mut members: Vec<_> = members.collect();
        ecslint_syntax::sort::sort_by_key(&mut members, |(_, field)| !field.required);
        members
    }

    /// What it is, in a sentence or two.
    pub(super) fn about(self) -> &'static str {
        match self.value {
            Type::Object(object) if self.about.is_empty() => object.about,
            _ => self.about,
        }
    }

    /// The name of its type in front of people; nothing where it may be anything.
    pub(super) fn kind(self) -> Option<&'static str> {
        Some(match self.value {
            Type::Any => return None,
            Type::Boolean => "true or false",
            Type::Integer(_) => "whole number",
            Type::Number(_) => "number",
            Type::Text(_) => "text",
            Type::List(_) => "list",
            Type::Map(_) | Type::Object(_) => "object",
        })
    }

    /// The values it may have, where they are few.
    pub(super) fn choices(self) -> &'static [Choice] {
        match self.value {
            Type::Text(text) => text.choices,
            _ => &[],
        }
    }

    /// What limits its size and form, one sentence each.
    pub(super) fn limits(self) -> Vec<String> {
        match self.value {
            Type::Integer(range) | Type::Number(range) => numbers(range).into_iter().collect(),
            Type::List(list) => lengths(list.length, "item").into_iter().collect(),
            Type::Text(text) => {
                let form = text.expects.map(|form| format!("Takes {form}."));
                lengths(text.length, "character").into_iter().chain(form).collect()
            }
            _ => Vec::new(),
        }
    }
}

fn numbers(range: Range) -> Option<String> {
    Some(match (range.minimum, range.maximum) {
        (Some(least), Some(most)) => format!("From {least} to {most}."),
        (Some(least), None) => format!("At least {least}."),
        (None, Some(most)) => format!("At most {most}."),
        (None, None) => return None,
    })
}

fn lengths(length: Length, unit: &str) -> Option<String> {
    let plural = |count| if count == 1 { unit.to_owned() } else { format!("{unit}s") };
    Some(match (length.minimum, length.maximum) {
        (0, None) | (1, None) if unit == "character" => return None,
        (0, None) => return None,
        (least, None) => format!("At least {least} {}.", plural(least)),
        (0, Some(most)) => format!("At most {most} {}.", plural(most)),
        (least, Some(most)) if least == most => format!("Exactly {most} {}.", plural(most)),
        (least, Some(most)) => format!("From {least} to {most} {}.", plural(most)),
    })
}
