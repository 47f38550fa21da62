//! A text to parse in place of the author's: templates masked, broken lines repaired.
use crate::{Node, Span, Value};
use std::borrow::Cow;
use std::ops::Range;

/// What a patch does to the meaning of the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// The new text is meant literally.
    Literal,
    /// Scalars that touch it are unknown.
    Opaque,
    /// Members or items may stand here.
    Hole(Site),
}

/// Whose members or items a hole may hide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Site {
    /// A template may print anything anywhere.
    Anyone,
    /// A broken member, at this column.
    Member(usize),
    /// A broken item, with its dash at this column.
    Item(usize),
}

/// Replaces bytes of the author's text.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Patch {
    pub(super) range: Range<usize>,
    pub(super) text: Cow<'static, str>,
    pub(super) role: Role,
}

impl Patch {
    pub(super) fn literal(range: Range<usize>, text: impl Into<Cow<'static, str>>) -> Self {
        Self { range, text: text.into(), role: Role::Literal }
    }

    /// An unknown scalar of the same length.
    pub(super) fn opaque(range: Range<usize>) -> Self {
        let text = Cow::Owned("x".repeat(range.len()));
        Self { range, text, role: Role::Opaque }
    }

    /// Blanks of the same length.
    pub(super) fn hole(range: Range<usize>, site: Site) -> Self {
        let text = Cow::Owned(" ".repeat(range.len()));
        Self { range, text, role: Role::Hole(site) }
    }
}

/// Adds `new` to the sorted `patches`; of those it overlaps it replaces what it covers.
/// `None` when it would cut one in two.
pub(super) fn with(patches: &[Patch], new: &[Patch]) -> Option<Vec<Patch>> {
    let mut all = patches.to_vec();
    for patch in new {
        all.retain(|old| !covers(&patch.range, &old.range));
        if all.iter().any(|old| overlap(&patch.range, &old.range)) {
            return None;
        }
        let place = |patch: &Patch| (patch.range.start, patch.range.end);
        let at = all.partition_point(|old| place(old) <= place(patch));
        all.insert(at, patch.clone());
    }
    Some(all)
}

/// The sorted `patches` and those of the sorted `others` that lie apart from them.
pub(super) fn join(mut patches: Vec<Patch>, mut others: Vec<Patch>) -> Vec<Patch> {
    others.retain(|other| {
        let next = patches.partition_point(|patch| patch.range.end <= other.range.start);
        patches.get(next).is_none_or(|patch| !overlap(&patch.range, &other.range))
    });
    patches.append(&mut others);
    crate::sort::sort_by_key(&mut patches, |patch| patch.range.start);
    patches
}

fn covers(outer: &Range<usize>, inner: &Range<usize>) -> bool {
    !outer.is_empty() && outer.start <= inner.start && inner.end <= outer.end
}

fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end || one == other
}

/// A place where members or items may be missing.
#[derive(Clone, Debug)]
pub(super) struct Hole {
    pub(super) range: Range<usize>,
    pub(super) site: Site,
}

/// The patched text and the way back.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub(super) text: String,
    pub(super) opaque: Vec<Range<usize>>,
    pub(super) holes: Vec<Hole>,
    /// Patched places: where they are in the draft, and where in the author's text.
    places: Vec<(Range<usize>, Range<usize>)>,
}

impl Draft {
    /// Applies `patches`, which are sorted and apart.
    pub(super) fn new(text: &str, patches: &[Patch]) -> Self {
        let mut draft = Self { text: String::with_capacity(text.len() + 16), ..Self::default() };
        let mut done = 0;
        for patch in patches {
            // The parser counts columns in characters, so a patch may cut one: it takes it whole.
            let at = text.floor_char_boundary(patch.range.start).max(done);
            let end = text.ceil_char_boundary(patch.range.end).max(at);
            let end = if patch.range.is_empty() { at } else { end };
            draft.text.push_str(&text[done..at]);
            let start = draft.text.len();
            draft.text.push_str(&patch.text);
            let range = start..draft.text.len();
            match patch.role {
                Role::Literal => {}
                Role::Opaque => draft.opaque.push(range.clone()),
                Role::Hole(site) => draft.holes.push(Hole { range: range.clone(), site }),
            }
            draft.places.push((range, at..end));
            done = end;
        }
        draft.text.push_str(&text[done..]);
        draft
    }

    /// Where a token that starts at `at` starts in the author's text.
    pub(super) fn start(&self, at: usize) -> usize {
        self.back(at, self.places.partition_point(|(new, _)| new.start <= at))
    }

    /// Where a token that ends at `at` ends in the author's text.
    pub(super) fn end(&self, at: usize) -> usize {
        self.back(at, self.places.partition_point(|(new, _)| new.start < at))
    }

    fn back(&self, at: usize, after: usize) -> usize {
        let Some((new, old)) = after.checked_sub(1).and_then(|index| self.places.get(index)) else {
            return at;
        };
        if at >= new.end {
            old.end + (at - new.end)
        } else {
            old.end.min(old.start + at - new.start)
        }
    }

    /// The span in the author's `text`, on character boundaries and not empty.
    pub(super) fn span(&self, span: Span, text: &str) -> Span {
        let (start, end) = (span.start as usize, span.end as usize);
        widen(text, self.start(start), self.end(end))
    }

    /// The tree with the author's places and, where they are the same, the author's strings.
    pub(super) fn restore<'a>(&self, node: Node<'_>, text: &'a str) -> Node<'a> {
        let span = self.span(node.span, text);
        let value = match node.value {
            Value::Null => Value::Null,
            Value::Bool(value) => Value::Bool(value),
            Value::Number(number) => Value::Number(number),
            // No parser tells what is referred to.
            Value::Unknown | Value::Reference(_) => Value::Unknown,
            Value::String(value) => Value::String(restore_text(&value, span, text)),
            Value::Array(items) => {
                Value::Array(items.into_iter().map(|item| self.restore(item, text)).collect())
            }
            Value::Object(object) => Value::Object(self.restore_object(object, text)),
            // Streams are made of what is restored.
            Value::Stream(_) => Value::Unknown,
        };
        Node { span, value }
    }

    fn restore_object<'a>(
        &self,
        mut object: crate::Object<'_>,
        text: &'a str,
    ) -> crate::Object<'a> {
        let members = std::mem::take(&mut object.members).into_iter().map(|member| {
            let span = self.span(member.key.span, text);
            let name = restore_text(&member.key.name, span, text);
            let key = crate::Key { name, span, unknown: member.key.unknown };
            let value = self.restore(member.value, text);
            crate::Member { key, value, shadowed: member.shadowed }
        });
        object.with(members.collect())
    }
}

fn restore_text<'a>(value: &str, span: Span, text: &'a str) -> Cow<'a, str> {
    let written = span.slice(text);
    let bare = written.strip_prefix(['"', '\'']).and_then(|rest| rest.get(..value.len()));
    match [Some(written), bare].into_iter().flatten().find(|&candidate| candidate == value) {
        Some(same) => Cow::Borrowed(same),
        None => Cow::Owned(value.to_owned()),
    }
}

/// The span from `start` to `end`; one character where that is nothing.
pub(super) fn widen(text: &str, start: usize, end: usize) -> Span {
    let mut start = text.floor_char_boundary(start.min(text.len()));
    let mut end = text.ceil_char_boundary(end.clamp(start, text.len()));
    if start == end {
        end = text.ceil_char_boundary((start + 1).min(text.len()));
    }
    if start == end {
        start = text.floor_char_boundary(start.saturating_sub(1));
    }
    Span::new(start, end)
}
