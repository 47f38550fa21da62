//! The shape of a document: which members, of which types, with which values.
//!
//! The JSON Schemas in `schemas/` say it; `cargo xtask schemas` writes them down once more as the
//! constants in `tables.rs`, so that nothing is read or built at run time. [`check`] walks the tree
//! beside them, and the rules of kind `Check::Shape` word each [`Violation`]. The
//! schemas hold no `anyOf` and the like, so what is under an unknown value can be passed over
//! without losing anything else. `tests/schemas.rs` holds the `jsonschema` crate against it.
mod check;
mod meant;
mod pattern;
mod stray;
#[rustfmt::skip]
mod tables;
mod types;
mod violation;

pub use check::check;
pub use meant::{Meant, Slip, meant};
pub use pattern::Pattern;
pub use stray::Stray;
pub(crate) use stray::same_letters;
pub use tables::of;
pub use types::{Choice, Field, Length, List, Object, Range, Schema, Text, Type};
pub use violation::{Place, Problem, Shape, Violation};

impl Schema {
    /// A member of the root may be called `name`: in the API, in another spelling, in the output of a
    /// describe call, or in the other call on the same object.
    pub(crate) fn knows(&self, name: &str) -> bool {
        let Type::Object(object) = self.root else { return true };
        let known = |own: &str| stray::same_letters(own, name);
        object.fields.iter().any(|it| known(it.name) || it.aliases.iter().any(|own| known(own)))
            || self.describe_only.contains(&name)
            || self.only_in.is_some_and(|(_, names)| names.contains(&name))
    }

    /// The type of the value at `path`, names and numbers of items from the root of a document.
    pub fn at<'p>(&self, path: impl IntoIterator<Item = &'p str>) -> Option<Type> {
        path.into_iter().try_fold(self.root, |value, name| value.child(name))
    }

    /// A member that `is` the one meant, anywhere in a document: the one nearest to the root.
    pub(crate) fn name(&self, is: impl Fn(&str) -> bool) -> Option<&'static str> {
        let mut level = vec![self.root.innermost()];
        while !level.is_empty() {
            let fields = level.into_iter().flat_map(|holder| match holder {
                Type::Object(object) => object.fields,
                _ => &[],
            });
            let fields: Vec<_> = fields.collect();
            if let Some(field) = fields.iter().find(|field| is(field.name)) {
                return Some(field.name);
            }
            level = fields.iter().map(|field| field.value.innermost()).collect();
        }
        None
    }
}

/// A name farther off than this is another name.
const FARTHEST: usize = 4;

/// The name in `known` that `written` is most likely a slip of, if any is near enough: the same
/// but for case, blanks, `_` and `-`, or a few letters off.
pub fn nearest<'k>(written: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let slip: String = plain(written).map(char::from).collect();
    let letters = letters(&slip);
    let limit = |name: &str| (slip.len().max(name.len()) / 3).min(FARTHEST);
    let mut best: Option<(usize, &str)> = None;
    for name in known {
        let likely = slip.len().abs_diff(name.len()) <= limit(name) + 2;
        let most = best.map_or(FARTHEST, |(distance, _)| distance.min(FARTHEST));
        if !likely || apart(&letters, &self::letters(name)) > most {
            continue;
        }
        let name_plain: String = plain(name).map(char::from).collect();
        let found = (strsim::osa_distance(&slip, &name_plain), name);
        if best.is_none_or(|best| found < best) {
            best = Some(found);
        }
    }
    let (distance, name) = best?;
    (distance <= limit(name) && distance < name.len()).then_some(name)
}

/// The letters and digits of `name`, in small letters.
fn plain(name: &str) -> impl Iterator<Item = u8> {
    name.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| byte.to_ascii_lowercase())
}

/// How often each letter and digit is in a name.
type Letters = [u8; 36];

fn letters(name: &str) -> Letters {
    let mut letters = [0; 36];
    for byte in plain(name) {
        let place = if byte.is_ascii_digit() { byte - b'0' } else { byte - b'a' + 10 };
        let count: &mut u8 = &mut letters[usize::from(place)];
        *count = count.saturating_add(1);
    }
    letters
}

/// So many edits lie between two names at the least, by their letters alone: an edit adds one letter
/// at most and takes one away. To count them takes a tenth of what the distance itself takes.
fn apart(a: &Letters, b: &Letters) -> usize {
    let more = |a: &Letters, b: &Letters| -> usize {
        a.iter().zip(b).map(|(a, b)| usize::from(a.saturating_sub(*b))).sum()
    };
    more(a, b).max(more(b, a))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Kind;

    #[test]
    fn letters_put_no_names_farther_apart_than_they_are() {
        let Type::Object(root) = of(Kind::TaskDefinition).root else { panic!("an object") };
        let names: Vec<_> = root.fields.iter().map(|field| field.name.to_lowercase()).collect();
        for (a, b) in names.iter().flat_map(|a| names.iter().map(move |b| (a, b))) {
            let least = apart(&letters(a), &letters(b));
            assert!(least <= strsim::osa_distance(a, b), "{a} {b}");
        }
    }

    #[test]
    fn slips_are_known() {
        let known = ["environment", "environmentFiles", "entryPoint", "image"];
        assert_eq!(nearest("enviroment", known), Some("environment"));
        assert_eq!(nearest("Entry-pont", known), Some("entryPoint"));
        assert_eq!(nearest("imgae", known), Some("image"));
        assert_eq!(nearest("volumes", known), None);
    }
}
