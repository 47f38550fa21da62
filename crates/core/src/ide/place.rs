//! From an offset to what stands there.
use super::field::Field;
use crate::{Analysis, Document, Kind, dialects::Words};
use ecslint_syntax::{Member, Node, Span, Value};
use std::borrow::Cow;

/// A step on the way to a place in a text: what a breadcrumb shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crumb {
    /// The name of the member, or the position of the item.
    pub name: String,
    /// What the item calls itself: the `name` of a container.
    pub title: Option<String>,
    /// The key of the member, or the item.
    pub span: Span,
}

/// One step into a tree.
#[derive(Clone, Copy)]
pub(super) struct Step<'t, 'a> {
    /// What holds it.
    pub(super) parent: &'t Node<'a>,
    /// What is stepped to.
    pub(super) node: &'t Node<'a>,
    /// The member, where an object holds it.
    pub(super) member: Option<&'t Member<'a>>,
    /// Its position in the list or object.
    pub(super) index: usize,
}

/// The way from the root of a tree to what stands at an offset.
pub(super) struct Way<'t, 'a> {
    root: &'t Node<'a>,
    /// Where the steps start: the root, or the document of a stream.
    start: &'t Node<'a>,
    pub(super) steps: Vec<Step<'t, 'a>>,
    /// It ends at the key of the last step, or at the colon behind it.
    pub(super) on_key: bool,
    offset: u32,
}

/// A way inside a document, with what the schema says of its end.
pub(super) struct Inside<'t, 'a> {
    pub(super) kind: Kind,
    /// The root of the document.
    pub(super) root: &'t Node<'a>,
    /// The steps from there.
    pub(super) steps: Vec<Step<'t, 'a>>,
    /// It ends at a key.
    pub(super) on_key: bool,
    /// How names are spelled, where the API spells them otherwise.
    words: Option<&'static Words>,
}

/// Whether a caret at `offset` is in or beside `span`.
pub(super) fn touches(span: Span, offset: u32) -> bool {
    (span.start..=span.end).contains(&offset)
}

impl<'t, 'a> Step<'t, 'a> {
    /// The name of the member; nothing for an item.
    pub(super) fn name(&self) -> Option<&'t str> {
        self.member.map(|member| member.key.name.as_ref())
    }
}

impl<'t, 'a> Way<'t, 'a> {
    pub(super) fn to(root: &'t Node<'a>, offset: u32) -> Self {
        let touched = |node: &&Node<'_>| touches(node.span, offset);
        let start = root.documents().iter().find(touched).unwrap_or(root);
        let mut way = Self { root, start, steps: Vec::new(), on_key: false, offset };
        let mut node = start;
        while let Some((step, on_key)) = step(node, offset) {
            way.steps.push(step);
            way.on_key = on_key;
            if on_key {
                break;
            }
            node = step.node;
        }
        way
    }

    /// The part of the way inside the document that it leads into.
    pub(super) fn inside(&self, documents: &'t [Document<'a>]) -> Option<Inside<'t, 'a>> {
        documents.iter().find_map(|document| {
            let (kind, words) = (document.kind, document.dialect.words());
            let root = document.node(self.root)?;
            if document.address().is_some() {
                let around = document.written(self.root)?.span;
                let way = touches(around, self.offset).then(|| Way::to(root, self.offset))?;
                return Some(Inside { kind, words, root, steps: way.steps, on_key: way.on_key });
            }
            let from = if std::ptr::eq(root, self.start) {
                0
            } else {
                1 + self.steps.iter().position(|step| std::ptr::eq(step.node, root))?
            };
            let steps = self.steps[from..].to_vec();
            Some(Inside { kind, words, root, steps, on_key: self.on_key })
        })
    }
}

impl<'t, 'a> Inside<'t, 'a> {
    /// What the schema says of the place after the first `count` steps.
    pub(super) fn field(&self, count: usize) -> Option<Field> {
        let steps = self.steps.get(..count)?;
        steps.iter().try_fold(Field::root(self.kind), |field, step| match step.name() {
            Some(name) => field.member(name),
            None => field.item(),
        })
    }

    /// The member `name` of the object after the first `count` steps, as it is spelled here.
    pub(super) fn spell<'n>(&self, name: &'n str, count: usize) -> Cow<'n, str> {
        let Some(words) = self.words else { return name.into() };
        let steps = self.steps.get(..count).unwrap_or_default();
        let path: Vec<&str> = steps.iter().filter_map(Step::name).collect();
        words.word(self.kind, &path, name).into()
    }

    /// The names that lead to the place after the first `count` steps, an item as `[]`:
    /// `containerDefinitions[].links[]`.
    pub(super) fn path(&self, count: usize) -> String {
        let mut path = String::new();
        if self.kind == Kind::ContainerDefinitions {
            path.push_str("containerDefinitions");
        }
        for step in self.steps.iter().take(count) {
            match step.name() {
                Some(name) => {
                    path.push_str(if path.is_empty() { "" } else { "." });
                    path.push_str(name);
                }
                None => path.push_str("[]"),
            }
        }
        path
    }
}

fn step<'t, 'a>(parent: &'t Node<'a>, offset: u32) -> Option<(Step<'t, 'a>, bool)> {
    match &parent.value {
        Value::Array(items) => {
            let index = items.iter().position(|item| touches(item.span, offset))?;
            Some((Step { parent, node: &items[index], member: None, index }, false))
        }
        Value::Object(object) => {
            let whole = |member: &Member<'_>| Span {
                start: member.key.span.start,
                end: member.value.span.end.max(member.key.span.end),
            };
            let around = |member: &Member<'_>| touches(whole(member), offset);
            let index = object.members().iter().position(around)?;
            let member = &object.members()[index];
            let on_key = touches(member.key.span, offset) || offset < member.value.span.start;
            Some((Step { parent, node: &member.value, member: Some(member), index }, on_key))
        }
        _ => None,
    }
}

/// The way from the root of the text, or of its document in a stream, to what stands at `offset`; empty
/// at the root itself.
pub fn path(analysis: &Analysis<'_>, offset: u32) -> Vec<Crumb> {
    let crumb = |step: &Step<'_, '_>| Crumb {
        name: step.name().map_or_else(|| step.index.to_string(), str::to_owned),
        title: match step.member {
            None => step.node.get("name").and_then(Node::as_str).map(str::to_owned),
            Some(_) => None,
        },
        span: step.member.map_or(step.node.span, |member| member.key.span),
    };
    Way::to(&analysis.root, offset).steps.iter().map(crumb).collect()
}
