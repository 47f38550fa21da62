//! What can be written at a caret.
use super::{
    context,
    cursor::{Cursor, WORD},
    field::Field,
    item::{Completion, Completions},
    place::{Inside, Way},
    skeleton,
};
use crate::{
    Analysis, Document, Kind, Partner, Source, dialects, dialects::AS_WRITTEN, schema::Type,
};
use ecslint_syntax::{Node, Parsed, Value};

/// What the caret is in.
pub(super) enum Role<'t, 'a> {
    /// A key of this object, which has so many steps before it.
    Key(&'t Node<'a>, usize),
    /// A value, or an item of a list, after so many steps.
    Value(usize),
}

/// What can be written at `offset`: keys, values and names that are legal there.
pub fn complete(source: &Source<'_>, analysis: &Analysis<'_>, offset: u32) -> Completions {
    complete_with(source, analysis, &[], offset)
}

/// The same, with the names that the documents which belong to those of the text give.
pub fn complete_with(
    source: &Source<'_>,
    analysis: &Analysis<'_>,
    partners: &[Partner<'_>],
    offset: u32,
) -> Completions {
    let cursor = Cursor::new(source, offset).filter(|_| !is_placeholder(source, analysis, offset));
    let Some(cursor) = cursor else { return Completions::default() };
    let mut found = Completions { replace: cursor.replace, typed: cursor.typed, items: Vec::new() };
    if source.text[..cursor.replace.start as usize].trim().is_empty()
        && source.text[cursor.replace.end as usize..].trim().is_empty()
    {
        found.items = skeleton::documents(source.format);
        return found;
    }
    let parsed = cursor.parse();
    let way = Way::to(&parsed.root, cursor.at);
    let documents = around(source, analysis, &parsed, cursor.text(), cursor.at);
    if let Some(inside) = way.inside(&documents) {
        let place = Place { source, cursor: &cursor, inside: &inside, partners };
        found.items = place.items().unwrap_or_default();
    }
    found
}

/// The documents in the part of the stream, or the whole text, around the caret at `at`: as they are now,
/// else as they were, else what it may become.
fn around<'a>(
    source: &Source<'_>,
    analysis: &Analysis<'a>,
    parsed: &Parsed<'a>,
    text: &'a str,
    at: u32,
) -> Vec<Document<'a>> {
    let root = &parsed.root;
    let part = root.document_at(at);
    let here = |document: &Document<'_>| document.in_stream() == part;
    let mut documents = dialects::read(parsed, text).documents;
    documents.retain(here);
    if documents.is_empty() {
        documents.extend(analysis.documents.iter().filter(|document| here(document)).cloned());
    }
    if documents.is_empty() {
        let guessed = root.documents().get(part.unwrap_or(0));
        let guessed = guessed.and_then(|root| guess(root, &source.path));
        documents.extend(guessed.map(|it| part.map_or(it.clone(), |part| it.of_stream(part))));
    }
    documents
}

/// Something that a deployment fills in, `{{ must_env "CPU" }}`, stands around the caret.
fn is_placeholder(source: &Source<'_>, analysis: &Analysis<'_>, offset: u32) -> bool {
    let way = Way::to(&analysis.root, offset);
    let Some(step) = way.steps.last() else { return false };
    let (span, unknown) = match step.member {
        Some(member) if way.on_key => (member.key.span, member.key.unknown),
        _ => (step.node.span, step.node.is_unknown()),
    };
    unknown && span.slice(&source.text).starts_with(['{', '$', '<'])
}

/// What a text becomes that holds too little to tell, if all it has may be in such a document.
fn guess(root: &Node<'_>, path: &str) -> Option<Document<'static>> {
    let names = || root.as_object().into_iter().flat_map(|object| object.live());
    let names = || names().map(|member| member.key.name.as_ref()).filter(|name| *name != WORD);
    let fits = |kind: &Kind| names().all(|name| Field::root(*kind).member(name).is_some());
    root.as_object()?;
    let mut kinds = [Kind::TaskDefinition, Kind::Service];
    if path.contains("service") {
        kinds.reverse();
    }
    kinds.into_iter().find(fits).map(Document::whole)
}

/// A caret in a document.
pub(super) struct Place<'p, 't, 'a> {
    pub(super) source: &'p Source<'p>,
    pub(super) cursor: &'p Cursor,
    pub(super) inside: &'p Inside<'t, 'a>,
    pub(super) partners: &'p [Partner<'p>],
}

impl<'t, 'a> Place<'_, 't, 'a> {
    fn items(&self) -> Option<Vec<Completion>> {
        Some(match self.role()? {
            Role::Key(object, count) => self.keys(object, count, false)?,
            Role::Value(count) => self.values(count, false)?,
        })
    }

    /// What the word became: a key, or a value.
    fn role(&self) -> Option<Role<'t, 'a>> {
        let count = self.inside.steps.len();
        let last = self.inside.steps.last()?;
        // A name that a dialect does not have is marked.
        let name = last.name().map(|name| name.trim_start_matches(AS_WRITTEN));
        if self.inside.on_key && name == Some(WORD) {
            return Some(Role::Key(last.parent, count - 1));
        }
        (last.node.as_str() == Some(WORD)).then_some(Role::Value(count))
    }

    fn keys(&self, object: &Node<'_>, count: usize, item: bool) -> Option<Vec<Completion>> {
        let mut field = self.inside.field(count)?;
        if item {
            field = field.item()?;
        }
        match field.value {
            Type::Object(_) | Type::Map(_) => {}
            // In YAML what starts a line is read as a key until it is written out.
            Type::List(_) if !item && is_alone(object) => return self.keys(object, count, true),
            _ if is_alone(object) => return self.values(count, item),
            _ => return None,
        }
        let has = |name: &str| object.get(name).is_some();
        let named = field.members().into_iter().filter(|(name, _)| !has(name));
        let named = named.map(|(name, field)| self.key(name, field, item));
        let others = context::option_names(self, count).into_iter().filter(|name| !has(name));
        let others = others.filter_map(|name| Some((name, field.member(name)?.value)));
        Some(named.chain(others.map(|(name, value)| self.named_key(name, value, false))).collect())
    }

    fn values(&self, count: usize, item: bool) -> Option<Vec<Completion>> {
        let mut field = self.inside.field(count)?;
        if item {
            field = field.item()?;
        }
        let names = context::values(self, count);
        if !names.is_empty() {
            return Some(names.into_iter().map(|choice| self.value(choice, field, item)).collect());
        }
        let taken = self.taken(count);
        let choices = field.choices().iter().filter(|it| !taken.contains(&it.value));
        let choices = choices.map(|it| context::value(it.value, it.about.to_owned()));
        let mut items: Vec<_> = choices.map(|choice| self.value(choice, field, item)).collect();
        items.extend(self.shapes(field));
        Some(items)
    }

    /// What the list around the value after `count` steps already has.
    fn taken(&self, count: usize) -> Vec<&str> {
        let step = count.checked_sub(1).and_then(|last| self.inside.steps.get(last));
        let list = step.and_then(|step| step.parent.as_array());
        list.into_iter().flatten().filter_map(Node::as_str).collect()
    }
}

/// The word is all there is in an object.
fn is_alone(object: &Node<'_>) -> bool {
    matches!(&object.value, Value::Object(object) if object.members().len() == 1)
}
