//! How a dialect spells what the API calls otherwise.
use crate::{
    Kind,
    schema::{self, Field},
};
use std::borrow::Cow;

/// Stands before a name that is to be shown as it was written: it is none of the dialect's, though the
/// API may have one like it.
pub(crate) const AS_WRITTEN: char = '\0';

/// The spelling of a dialect.
pub(crate) struct Words {
    /// How it spells a name of the API if nothing else is said.
    pub(crate) regular: Regular,
    /// The names that it spells otherwise.
    pub(crate) exceptions: &'static [Exception],
    /// What rules say of the API, and what is true here.
    pub(crate) phrases: &'static [(&'static str, &'static str)],
    /// The member that holds a text in the spelling of the API, and the kind of what the text says. What
    /// the API does not know in it is dropped without a word.
    pub(crate) json: Option<(&'static str, Kind)>,
}

/// How names of the API are spelled.
#[derive(Clone, Copy)]
pub(crate) enum Regular {
    /// With a capital at the start: `PortMappings`.
    Capital,
    /// With underscores, in blocks: `port_mappings`.
    Snake,
}

/// A name that is not spelled regularly.
pub(crate) struct Exception {
    /// The kinds of document in which it is so; all where none is named.
    kinds: &'static [Kind],
    /// The member that holds the object it stands in; any where none is named.
    within: Option<&'static str>,
    /// What the API calls it.
    api: &'static str,
    /// What the dialect calls it.
    written: &'static str,
}

/// In documents of these `kinds`, inside `within`, what the API calls `api` is `written` so.
pub(super) const fn exception(
    kinds: &'static [Kind],
    within: Option<&'static str>,
    api: &'static str,
    written: &'static str,
) -> Exception {
    Exception { kinds, within, api, written }
}

impl Regular {
    fn spell(self, api: &str) -> String {
        if let Self::Snake = self {
            return snake(api);
        }
        let mut characters = api.chars();
        let first = characters.next().into_iter().flat_map(char::to_uppercase);
        first.chain(characters).collect()
    }

    fn is(self, api: &str, written: &str) -> bool {
        if let Self::Snake = self {
            return snake(api) == written;
        }
        let (Some(first), Some(other)) = (api.chars().next(), written.chars().next()) else {
            return false;
        };
        other == first.to_ascii_uppercase()
            && api[first.len_utf8()..] == written[other.len_utf8()..]
    }
}

/// A name with its words apart; capitals in a row are one word.
fn snake(api: &str) -> String {
    let bytes = api.as_bytes();
    let mut snake = String::with_capacity(api.len() + 4);
    for (at, byte) in bytes.iter().enumerate() {
        let after = at.checked_sub(1).map(|before| bytes[before].is_ascii_uppercase());
        let begins = match after {
            None => false,
            Some(false) => true,
            Some(true) => bytes.get(at + 1).is_some_and(u8::is_ascii_lowercase),
        };
        if byte.is_ascii_uppercase() && begins {
            snake.push('_');
        }
        snake.push(char::from(byte.to_ascii_lowercase()));
    }
    snake
}

impl Exception {
    fn holds(&self, kind: Kind, within: &str) -> bool {
        (self.kinds.is_empty() || self.kinds.contains(&kind))
            && self.within.is_none_or(|own| own == within)
    }
}

impl Words {
    fn exception(&self, kind: Kind, within: &str, api: &str) -> Option<&'static Exception> {
        self.exceptions.iter().find(|it| it.api == api && it.holds(kind, within))
    }

    /// Which of `fields`, the members of the object that `within` holds, is called `written`.
    pub(crate) fn field(
        &self,
        kind: Kind,
        within: &str,
        fields: &'static [Field],
        written: &str,
    ) -> Option<&'static Field> {
        let named = |api: &str| fields.iter().find(|field| field.name == api);
        let mut others = self.exceptions.iter();
        if let Some(other) = others.find(|it| it.written == written && it.holds(kind, within))
            && let Some(field) = named(other.api)
        {
            return Some(field);
        }
        let field = fields.iter().find(|field| self.regular.is(field.name, written))?;
        self.exception(kind, within, field.name).is_none().then_some(field)
    }

    /// The name in the tree for a member called `written`, which the object does not have: that of a
    /// member of other objects, or as it is written.
    pub(crate) fn stray(&self, kind: Kind, fields: &'static [Field], written: &str) -> String {
        let schema = schema::of(kind);
        let elsewhere = schema.name(|name| self.regular.is(name, written));
        let own = |name: &&str| fields.iter().any(|field| field.name == *name);
        match elsewhere.filter(|name| !own(name)) {
            Some(name) => name.to_owned(),
            None => format!("{AS_WRITTEN}{written}"),
        }
    }

    /// `text`, which speaks of a document of this kind, with the names in backticks as they are spelled
    /// here. `path` leads to what it speaks of; `values` are words that may be no names.
    pub(crate) fn respell(
        &self,
        (kind, path): (Kind, &[&str]),
        values: &[&str],
        text: &str,
    ) -> String {
        let mut text = Cow::Borrowed(text);
        for (api, here) in self.phrases {
            if text.contains(api) {
                text = text.replace(api, here).into();
            }
        }
        let name = |word: &str| match word.strip_prefix(AS_WRITTEN) {
            Some(written) => written.to_owned(),
            None if values.contains(&word) => word.to_owned(),
            None => self.word(kind, path, word),
        };
        let parts = text.split('`').enumerate();
        let parts = parts.map(|(index, part)| match index % 2 {
            1 if part.contains('"') => self.literal((kind, path), part),
            1 => part.split('.').map(name).collect::<Vec<_>>().join("."),
            _ => part.to_owned(),
        });
        parts.collect::<Vec<_>>().join("`")
    }

    /// `json`, which may be part of a JSON text, with its keys as they are spelled here.
    pub(crate) fn literal(&self, (kind, path): (Kind, &[&str]), json: &str) -> String {
        let parts: Vec<&str> = json.split('"').collect();
        let spelled = parts.iter().enumerate().map(|(index, part)| {
            let key = parts.get(index + 1).is_some_and(|next| next.trim_start().starts_with(':'));
            if index % 2 == 1 && key { self.word(kind, path, part) } else { (*part).to_owned() }
        });
        spelled.collect::<Vec<_>>().join("\"")
    }

    /// A name of the API as it is spelled here; any other word as it is.
    pub(crate) fn word(&self, kind: Kind, path: &[&str], word: &str) -> String {
        let word = word.strip_prefix(AS_WRITTEN).unwrap_or(word);
        let verbatim = |(_, held): (_, Kind)| schema::of(held).name(|name| name == word).is_some();
        if kind == Kind::TaskDefinition && self.json.is_some_and(verbatim) {
            return word.to_owned();
        }
        // A network mode, too.
        if word == "host" || schema::of(kind).name(|name| name == word).is_none() {
            return word.to_owned();
        }
        let of =
            |it: &&Exception| it.api == word && (it.kinds.is_empty() || it.kinds.contains(&kind));
        let mut exceptions = self.exceptions.iter().filter(of);
        let near = exceptions.find(|it| it.within.is_none_or(|within| path.contains(&within)));
        near.map_or_else(|| self.regular.spell(word), |it| it.written.to_owned())
    }
}
