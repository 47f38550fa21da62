//! Names: where they are given, where they are used, and how to change them.
use super::{
    mentions::{Mention, NameKind, mentions},
    place::touches,
};
use crate::{Analysis, Source, dialects};
use ecslint_syntax::{Edit, Format, Span};

/// A name that a document gives or uses, wherever in the text it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// The name.
    pub text: String,
    /// What it names.
    pub kind: NameKind,
    /// Where the caret is.
    pub here: Spot,
    /// Where it is given; nothing where that is in another text, or nowhere.
    pub definition: Option<Spot>,
    /// Where it is used, or wrongly given again.
    pub uses: Vec<Spot>,
}

/// A place of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The name alone, without quotes.
    pub span: Span,
    /// The whole value that it is, or is part of.
    pub value: Span,
}

/// Why a name cannot be changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadName {
    /// AWS takes no such name.
    #[error("a name has 1 to 255 letters, digits, hyphens and underscores, not `{0}`")]
    Form(String),
    /// AWS takes no such name of a port mapping.
    #[error(
        "a port name has 1 to 64 lower-case letters, digits, hyphens and underscores, not `{0}`"
    )]
    PortForm(String),
    /// Something else has it.
    #[error("there is another `{0}`")]
    Taken(String),
    /// It is computed somewhere, so that no edit is sure to change it there alone.
    #[error("`{0}` is computed, or used for something else too")]
    Computed(String),
}

impl Spot {
    fn of(mention: &Mention<'_>) -> Self {
        Self { span: mention.span, value: mention.value }
    }
}

/// The name at `offset`.
pub fn names(analysis: &Analysis<'_>, offset: u32) -> Option<Name> {
    let all = mentions(analysis);
    let here = *all.iter().find(|mention| touches(mention.value, offset))?;
    let same = |other: &&Mention<'_>| {
        (other.document, other.kind, other.text) == (here.document, here.kind, here.text)
    };
    let mut places: Vec<_> = all.iter().filter(same).collect();
    let definition = places.iter().position(|mention| mention.definition);
    Some(Name {
        text: here.text.to_owned(),
        kind: here.kind,
        here: Spot::of(&here),
        definition: definition.map(|at| Spot::of(places.remove(at))),
        uses: places.into_iter().map(Spot::of).collect(),
    })
}

/// The edits that give what is named at `offset` the name `new`, everywhere in the document; none
/// where no name stands there.
///
/// # Errors
/// Where AWS would not take `new`, or something else has that name.
pub fn rename(
    source: &Source<'_>,
    analysis: &Analysis<'_>,
    offset: u32,
    new: &str,
) -> Result<Vec<Edit>, BadName> {
    let Some(name) = names(analysis, offset) else { return Ok(Vec::new()) };
    check_name(name.kind, new)?;
    let taken = |mention: &Mention<'_>| mention.kind == name.kind && mention.text == new;
    if new != name.text && mentions(analysis).iter().any(taken) {
        return Err(BadName::Taken(new.to_owned()));
    }
    let mut spots = name.definition.iter().chain(&name.uses);
    if spots.clone().any(|spot| spot.is_computed(source)) {
        return Err(BadName::Computed(name.text));
    }
    let edits = spots.by_ref().filter_map(|spot| spot.edit(source, &name.text, new));
    let mut edits: Vec<_> = edits.collect();
    ecslint_syntax::sort::sort(&mut edits);
    edits.dedup();
    Ok(edits)
}

/// Whether AWS takes `new` as the name of such a thing.
///
/// # Errors
/// Where it does not.
pub fn check_name(kind: NameKind, new: &str) -> Result<(), BadName> {
    let port = kind == NameKind::Port;
    let most = if port { 64 } else { 255 };
    let legal = |byte: u8| match byte {
        b'-' | b'_' | b'0'..=b'9' | b'a'..=b'z' => true,
        _ => byte.is_ascii_uppercase() && !port,
    };
    let sound = (1..=most).contains(&new.len()) && new.bytes().all(legal);
    match (sound && !(port && new.starts_with('-')), port) {
        (true, _) => Ok(()),
        (false, true) => Err(BadName::PortForm(new.to_owned())),
        (false, false) => Err(BadName::Form(new.to_owned())),
    }
}

impl Spot {
    /// Whether the name is none that can be changed here alone, because it is computed.
    pub fn is_computed(&self, source: &Source<'_>) -> bool {
        let edit = Edit { span: self.span, text: String::new() };
        !dialects::parse(&source.text, source.format).takes(&[edit])
    }

    /// The edit that writes `new` here; nothing where the name comes from elsewhere, as that of a
    /// YAML alias does.
    pub fn edit(&self, source: &Source<'_>, old: &str, new: &str) -> Option<Edit> {
        let written = self.span.slice(&source.text);
        if written != old {
            let quoted = written.starts_with(['"', '\'']);
            return quoted.then(|| Edit { span: self.span, text: format!("\"{new}\"") });
        }
        let bare = source.format == Format::Yaml && self.span == self.value;
        let text = if bare && !is_plain(new) { format!("\"{new}\"") } else { new.to_owned() };
        Some(Edit { span: self.span, text })
    }
}

/// Whether YAML reads `word` as text where it stands without quotes.
pub(super) fn is_plain(word: &str) -> bool {
    let known = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];
    let legal = |byte: u8| byte.is_ascii_alphanumeric() || b"-_./".contains(&byte);
    word.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && word.bytes().all(legal)
        && !known.iter().any(|known| known.eq_ignore_ascii_case(word))
}
