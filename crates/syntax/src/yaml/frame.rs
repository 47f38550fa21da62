//! A collection that is still open.
use super::call::call;
use super::draft::{Hole, Site};
use super::merge;
use crate::{ErrorKind, yaml::draft::widen};
use crate::{Key, Member, Node, Object, Span, SyntaxError, Value};
use std::collections::HashMap;

/// From this many members on, duplicates are looked up by hash: hostile files have thousands.
const FEW: usize = 16;

#[derive(Debug, Default)]
pub(super) struct Frame<'t> {
    pub(super) start: usize,
    /// The column of its first key or dash.
    pub(super) column: usize,
    pub(super) map: bool,
    /// Its tag says that its content is not its value.
    pub(super) unknown: bool,
    /// The function whose argument it is.
    pub(super) call: Option<Key<'t>>,
    pub(super) anchor: usize,
    /// The key whose value comes next.
    pub(super) key: Option<Key<'t>>,
    pub(super) members: Vec<Member<'t>>,
    pub(super) items: Vec<Node<'t>>,
    pub(super) open: bool,
    /// Holes before this place have been dealt with.
    pub(super) seen: usize,
}

impl<'t> Frame<'t> {
    /// Whether the next node is a key.
    pub(super) fn wants_key(&self) -> bool {
        self.map && self.key.is_none()
    }

    /// Deals with the holes between the last child and `until`.
    pub(super) fn pass(&mut self, holes: &[Hole], until: usize) {
        let first = holes.partition_point(|hole| hole.range.start < self.seen);
        for hole in holes[first..].iter().take_while(|hole| hole.range.start < until) {
            match hole.site {
                Site::Item(column) if !self.map && column.abs_diff(self.column) <= 1 => {
                    self.items.push(unknown_at(hole));
                }
                Site::Anyone if !self.map => self.items.push(unknown_at(hole)),
                Site::Member(column) | Site::Item(column) if column + 1 < self.column => {}
                _ => self.gape(),
            }
        }
        self.seen = self.seen.max(until);
    }

    /// More members may exist, and an empty value may have content.
    fn gape(&mut self) {
        self.open = true;
        if let Some(Member { key, value, .. }) = self.members.last_mut()
            && value.value == Value::Null
            && value.span == key.span
        {
            value.value = Value::Unknown;
        }
    }

    /// Where its last child ends.
    pub(super) fn end(&self) -> usize {
        let key = self.key.as_ref().map(|key| key.span.end);
        let member = self.members.last().map(|last| last.value.span.end.max(last.key.span.end));
        let item = self.items.last().map(|item| item.span.end);
        key.or(member).or(item).map_or(self.start, |end| end as usize)
    }

    /// What follows was not read.
    pub(super) fn cut(&mut self, text: &str, at: usize) {
        self.open = true;
        if let Some(key) = self.key.take() {
            let value = Node { span: key.span, value: Value::Unknown };
            self.members.push(Member { key, value, shadowed: false });
        } else if !self.map {
            let span = widen(text, at, at);
            self.items.push(Node { span, value: Value::Unknown });
        }
    }

    /// The finished node; `end` is where the closing bracket ends.
    pub(super) fn finish(
        mut self,
        end: Option<usize>,
        holes: &[Hole],
        errors: &mut Vec<SyntaxError>,
    ) -> Node<'t> {
        let first = self.members.first().filter(|_| end.is_none());
        let start = first.map_or(self.start, |member| member.key.span.start as usize);
        // A template may stand above the first dash.
        let start = self.items.first().map_or(start, |item| start.min(item.span.start as usize));
        let span = Span::new(start, end.unwrap_or_else(|| self.end()).max(start + 1));
        if self.map {
            shadow(&mut self.members, holes, errors);
        }
        let mut unknown = self.members.iter().filter(|member| member.key.unknown);
        let merges = unknown.clone().any(merge::is_key);
        let open = self.open || unknown.any(|member| !merge::is_key(member));
        let value = match (self.unknown, self.map) {
            (true, _) => Value::Unknown,
            (_, true) if merges => Value::Object(merge::object(self.members, open, errors)),
            (_, true) => Value::Object(Object::new(self.members, open)),
            _ => Value::Array(self.items),
        };
        let node = Node { span, value };
        match self.call {
            Some(function) => call(function, node),
            None => node,
        }
    }
}

fn unknown_at<'t>(hole: &Hole) -> Node<'t> {
    Node { span: Span::new(hole.range.start, hole.range.end), value: Value::Unknown }
}

/// Marks members that a later one of the same name replaces, and reports the later ones.
fn shadow(members: &mut [Member<'_>], holes: &[Hole], errors: &mut Vec<SyntaxError>) {
    for (earlier, later) in duplicates(members) {
        members[earlier].shadowed = true;
        let (first, again) = (members[earlier].key.span, members[later].key.span);
        if between(holes, first, again) {
            // `{{ if }} cpu: 1 {{ else }} cpu: 2 {{ end }}`: one of the two.
            members[later].value.value = Value::Unknown;
            continue;
        }
        let message = format!("`{}` is given twice", members[later].key.name);
        let error = SyntaxError::new(ErrorKind::DuplicateKey, again, message);
        let error = error.label(first, "first given here");
        errors.push(error.help("the later value wins; remove one"));
    }
}

fn between(holes: &[Hole], first: Span, again: Span) -> bool {
    let next = holes.partition_point(|hole| hole.range.start < first.end as usize);
    let templates = holes[next..].iter().take_while(|h| h.range.start < again.start as usize);
    templates.into_iter().any(|hole| hole.site == Site::Anyone)
}

/// Pairs of the indices of equal neighbours in name.
fn duplicates(members: &[Member<'_>]) -> Vec<(usize, usize)> {
    let named = |index: &usize| !members[*index].key.unknown;
    let mut pairs = Vec::new();
    if members.len() <= FEW {
        for later in (1..members.len()).filter(named) {
            let same = |&index: &usize| members[index].key.name == members[later].key.name;
            let earlier = (0..later).rev().filter(named).find(same);
            pairs.extend(earlier.map(|earlier| (earlier, later)));
        }
        return pairs;
    }
    let mut last = HashMap::with_capacity(members.len());
    for later in (0..members.len()).filter(named) {
        let earlier = last.insert(&*members[later].key.name, later);
        pairs.extend(earlier.map(|earlier| (earlier, later)));
    }
    pairs
}
