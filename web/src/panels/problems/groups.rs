//! Findings in the order people repair them: by text, and in it by container.
use crate::{engine::Linted, layout::name_of};
use ecslint_core::{
    Diagnostic, Document, Severity,
    syntax::{Lines, Node, Span, Value},
};
use std::rc::Rc;
use yew::AttrValue;

/// Findings under one heading.
#[derive(PartialEq)]
pub(super) struct Group {
    pub(super) title: String,
    pub(super) findings: Vec<Found>,
}

/// A finding, and where it is.
#[derive(Clone, PartialEq)]
pub(super) struct Found {
    /// The number of the text.
    pub(super) text: usize,
    /// The position among the findings of the text.
    pub(super) number: usize,
    pub(super) line: u32,
    pub(super) severity: Severity,
    pub(super) rule: &'static str,
    pub(super) message: AttrValue,
    pub(super) help: Option<AttrValue>,
    pub(super) primary: Span,
    /// What the fix does.
    pub(super) fix: Option<AttrValue>,
}

impl Found {
    /// Tells it from the others in the list.
    pub(super) fn key(&self) -> String {
        format!("{}.{}", self.text, self.number)
    }

    /// Whether the byte `at` of its text is part of its place.
    pub(super) fn is_at(&self, at: u32) -> bool {
        self.primary.start <= at && at <= self.primary.end
    }
}

/// The findings of all texts.
pub(super) fn of(texts: &[Rc<Linted>]) -> Vec<Group> {
    let several = texts.iter().filter(|text| !text.text.is_empty()).count() > 1;
    let mut groups = Vec::new();
    for (index, text) in texts.iter().enumerate() {
        for group in of_text(index, text) {
            let title = match (several, group.title.is_empty()) {
                (true, false) => format!("{} · {}", name_of(index), group.title),
                (_, true) => name_of(index).to_owned(),
                _ => group.title,
            };
            groups.push(Group { title, ..group });
        }
    }
    groups
}

fn of_text(index: usize, text: &Linted) -> Vec<Group> {
    if text.diagnostics.is_empty() {
        return Vec::new();
    }
    let containers = text.read(|read| containers(&read.root, &read.documents));
    let lines = Lines::new(&text.text);
    let mut groups: Vec<Group> = Vec::new();
    for (number, finding) in text.diagnostics.iter().enumerate() {
        let inside = containers.iter().find(|(span, _)| span.contains(finding.primary));
        let title = inside.map_or("", |(_, name)| name);
        let found = found(index, number, finding, lines.position(finding.primary.start).line);
        match groups.iter_mut().find(|group| group.title == title) {
            Some(group) => group.findings.push(found),
            None => groups.push(Group { title: title.to_owned(), findings: vec![found] }),
        }
    }
    groups
}

fn found(text: usize, number: usize, finding: &Diagnostic, line: u32) -> Found {
    Found {
        text,
        number,
        line,
        severity: finding.severity,
        rule: finding.rule,
        message: finding.message.clone().into(),
        help: finding.help.clone().map(Into::into),
        primary: finding.primary,
        fix: finding.fix.as_ref().map(|fix| fix.title.clone().into()),
    }
}

/// Where each container stands, and what it is called.
fn containers(root: &Node<'_>, documents: &[Document]) -> Vec<(Span, String)> {
    let nodes = documents.iter().filter_map(|document| document.node(root));
    let lists = nodes.filter_map(|node| match &node.value {
        Value::Array(items) => Some(items),
        Value::Object(_) => match &member(node, "containerDefinitions")?.value {
            Value::Array(items) => Some(items),
            _ => None,
        },
        _ => None,
    });
    let containers = lists.flat_map(|items| items.iter().enumerate());
    containers.map(|(at, container)| (container.span, title(at, container))).collect()
}

fn title(at: usize, container: &Node<'_>) -> String {
    match member(container, "name").map(|name| &name.value) {
        Some(Value::String(name)) if !name.is_empty() => format!("container {name}"),
        _ => format!("container {}", at + 1),
    }
}

fn member<'t, 'a>(node: &'t Node<'a>, name: &str) -> Option<&'t Node<'a>> {
    let Value::Object(object) = &node.value else { return None };
    let member = object.members().iter().find(|member| member.key.name == name)?;
    Some(&member.value)
}
