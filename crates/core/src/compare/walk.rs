//! Both trees side by side.
use super::{
    Change, ChangeKind, MAX_CHANGES, Said,
    keys::{self, Items},
};
use crate::{
    model::{CpuUnits, Mebibytes, View},
    place::Place,
    render::Rendered,
};
use ecslint_syntax::{Node, Object, Value};
use std::collections::HashMap;

pub(super) struct Walk<'r, 'a, 'b> {
    before: &'r Rendered<'a>,
    after: &'r Rendered<'b>,
    pub(super) changes: Vec<Change>,
    path: String,
    /// The ports of containers are those of the task: a host port that repeats one says nothing.
    own_ports: bool,
    /// It only matters whether there is a change.
    quiet: bool,
}

impl<'r, 'a, 'b> Walk<'r, 'a, 'b> {
    pub(super) fn new(before: &'r Rendered<'a>, after: &'r Rendered<'b>) -> Self {
        let own = |root: &Node<'_>| {
            let mode = root.get("networkMode").and_then(Node::as_str);
            matches!(mode, Some("awsvpc" | "host"))
        };
        let own_ports = own(&before.root) || own(&after.root);
        let (changes, path) = (Vec::new(), String::new());
        Self { before, after, changes, path, own_ports, quiet: false }
    }

    pub(super) fn run(&mut self) {
        let (before, after) = (self.before, self.after);
        self.nodes(&before.root, &after.root, Place::root(after.kind));
    }

    fn nodes(&mut self, before: &Node<'_>, after: &Node<'_>, place: Place) {
        match (&before.value, &after.value) {
            (Value::Object(old), Value::Object(new)) => {
                self.objects((before, old), (after, new), place)
            }
            (Value::Array(old), Value::Array(new)) => {
                self.lists((before, old), (after, new), place)
            }
            _ if self.alike(before, after, place) => {}
            _ => self.report(Some(before), Some(after)),
        }
    }

    fn objects(
        &mut self,
        (before, old): (&Node<'_>, &Object<'_>),
        (after, new): (&Node<'_>, &Object<'_>),
        place: Place,
    ) {
        let dot = if self.path.is_empty() { "" } else { "." };
        let (had, has) = (members(old), members(new));
        for member in new.live() {
            let name = member.key.name.as_ref();
            let inner = place.member(name);
            self.inside(&format!("{dot}{name}"), |walk| match had.get(name) {
                Some(own) => walk.nodes(own, &member.value, inner),
                None if walk.says_nothing(&member.value, after, inner) => {}
                None => walk.report(None, Some(&member.value)),
            });
        }
        for member in old.live().filter(|member| !has.contains_key(member.key.name.as_ref())) {
            let name = member.key.name.as_ref();
            let inner = place.member(name);
            self.inside(&format!("{dot}{name}"), |walk| {
                if !walk.says_nothing(&member.value, before, inner) {
                    walk.report(Some(&member.value), None);
                }
            });
        }
    }

    fn lists(
        &mut self,
        (before, old): (&Node<'_>, &[Node<'_>]),
        (after, new): (&Node<'_>, &[Node<'_>]),
        place: Place,
    ) {
        let items = keys::items(place);
        if items == Items::Ordered {
            if !self.same_lists(old, new, place) {
                self.report(Some(before), Some(after));
            }
            return;
        }
        let mut left = by_name(old, items, |node| self.before.printer().line(node));
        let named = by_name(new, items, |node| self.after.printer().line(node));
        let mut named: Vec<_> = named.into_iter().collect();
        ecslint_syntax::sort::sort_by_key(&mut named, |(_, index)| *index);
        for ((name, count), index) in named {
            let own = left.remove(&(name.clone(), count)).map(|index| &old[index]);
            self.inside(&format!("[{name}]"), |walk| match own {
                Some(own) => walk.nodes(own, &new[index], place.item()),
                None => walk.report(None, Some(&new[index])),
            });
        }
        let mut left: Vec<_> = left.into_iter().collect();
        ecslint_syntax::sort::sort_by_key(&mut left, |(_, index)| *index);
        for ((name, _), index) in left {
            self.inside(&format!("[{name}]"), |walk| walk.report(Some(&old[index]), None));
        }
    }

    /// Lists in order are one value: the arguments of a command.
    fn same_lists(&mut self, old: &[Node<'_>], new: &[Node<'_>], place: Place) -> bool {
        if old.len() != new.len() {
            return false;
        }
        let changes = std::mem::take(&mut self.changes);
        let quiet = std::mem::replace(&mut self.quiet, true);
        for (old, new) in old.iter().zip(new) {
            self.nodes(old, new, place.item());
        }
        self.quiet = quiet;
        std::mem::replace(&mut self.changes, changes).is_empty()
    }

    /// Two values that mean the same.
    fn alike(&self, before: &Node<'_>, after: &Node<'_>, place: Place) -> bool {
        let same = match (&before.value, &after.value) {
            (Value::Number(old), Value::Number(new)) => old.value == new.value,
            _ if before.is_unknown() && after.is_unknown() => {
                let (old, new) =
                    (self.before.printer().line(before), self.after.printer().line(after));
                keys::spelling(&old) == keys::spelling(&new)
            }
            (old, new) => old == new,
        };
        same || place.is_top() && alike_sizes(before, after, place)
    }

    /// `node`, a member of `object`, says only what holds without it.
    fn says_nothing(&self, node: &Node<'_>, object: &Node<'_>, place: Place) -> bool {
        let port = || object.get("containerPort").map(|port| &port.value);
        match &node.value {
            Value::Null => true,
            Value::String(text) if text.is_empty() => true,
            Value::Array(items) => items.is_empty(),
            Value::Object(inner) => {
                !inner.is_open()
                    && inner.live().all(|member| {
                        self.says_nothing(&member.value, node, place.member(&member.key.name))
                    })
            }
            value if place.name() == "hostPort" => {
                matches!(value, Value::Number(number) if number.value == 0.0)
                    || self.own_ports && port() == Some(value)
            }
            _ => place.is_default(node),
        }
    }

    fn inside(&mut self, step: &str, f: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        self.path.push_str(step);
        f(self);
        self.path.truncate(length);
    }

    fn report(&mut self, before: Option<&Node<'_>>, after: Option<&Node<'_>>) {
        if self.changes.len() >= MAX_CHANGES {
            return;
        }
        let kind = match (before, after) {
            (None, _) => ChangeKind::Added,
            (_, None) => ChangeKind::Removed,
            _ => ChangeKind::Changed,
        };
        let pointer = match (before, after) {
            _ if self.quiet => String::new(),
            (_, Some(node)) => crate::pointer(&self.after.root, node.span),
            (Some(node), None) => crate::pointer(&self.before.root, node.span),
            (None, None) => return,
        };
        let said = |side: &Rendered<'_>, node: &Node<'_>| {
            let text = if self.quiet { String::new() } else { side.printer().line(node) };
            Said { text, span: node.span }
        };
        let before = before.map(|node| said(self.before, node));
        let after = after.map(|node| said(self.after, node));
        self.changes.push(Change { path: self.path.clone(), pointer, kind, before, after });
    }
}

/// The live members by name: an object may have very many.
fn members<'n, 'a>(object: &'n Object<'a>) -> HashMap<&'n str, &'n Node<'a>> {
    object.live().map(|member| (member.key.name.as_ref(), &member.value)).collect()
}

/// `"1 vCPU"` and `1024`, `"2 GB"` and `"2048"`.
fn alike_sizes(before: &Node<'_>, after: &Node<'_>, place: Place) -> bool {
    let cpu = |node| CpuUnits::view(node);
    let memory = |node| Mebibytes::view(node);
    match place.name() {
        "cpu" => cpu(before).is_some() && cpu(before) == cpu(after),
        "memory" => memory(before).is_some() && memory(before) == memory(after),
        _ => false,
    }
}

/// The items by their names; those of one name are counted.
fn by_name(
    items: &[Node<'_>],
    how: Items,
    print: impl Fn(&Node<'_>) -> String,
) -> HashMap<(String, usize), usize> {
    let mut counts: HashMap<String, usize> = HashMap::new();
    let mut named = HashMap::new();
    for (index, item) in items.iter().enumerate() {
        let name = match how {
            Items::Named(keys) => keys::name(item, keys, &print).unwrap_or(format!("#{index}")),
            Items::Set | Items::Ordered => print(item).trim_matches('"').to_owned(),
        };
        let count = counts.entry(name.clone()).or_default();
        named.insert((name, *count), index);
        *count += 1;
    }
    named
}
