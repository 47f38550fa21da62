//! Plans as `terraform show -json` prints them: the values that resources will have, those that only an
//! apply tells marked beside them.
use super::{
    adapt::document,
    evaluate::unknown,
    kinds::{Row, named},
    shape::Arguments,
};
use crate::dialects::{Cases, Content, Dialect, Document, Form, Step};
use ecslint_syntax::{Escapes, Format, Key, Member, Node, Object, Span, Value};
use std::collections::HashMap;

/// Modules are in each other no deeper.
const MOST_DEPTH: usize = 40;

/// Whether a text with the tree of `root` is a plan.
pub(in crate::dialects) fn is_plan(root: &Node<'_>) -> bool {
    root.get("planned_values").is_some_and(|values| values.as_object().is_some())
        && (root.get("format_version").is_some() || root.get("terraform_version").is_some())
}

/// What the plan with the tree of `root` holds.
pub(in crate::dialects) fn content<'a>(root: &Node<'a>, text: &'a str) -> Content<'a> {
    let changes = root.get("resource_changes").and_then(Node::as_array).unwrap_or_default();
    let changes = changes
        .iter()
        .filter_map(|change| Some((change.get("address")?.as_str()?, change.get("change")?)));
    let mut plan = Plan {
        text,
        changes: changes.collect(),
        references: HashMap::new(),
        documents: Vec::new(),
    };
    let module = root.get("configuration").and_then(|it| it.get("root_module"));
    if let Some(module) = module {
        plan.configured(module, "", 0);
    }
    let path = ["planned_values", "root_module"].map(|name| Step::Member(name.into()));
    if let Some(module) = root.get("planned_values").and_then(|it| it.get("root_module")) {
        plan.module(module, &path);
    }
    Content { documents: plan.documents, ..Content::default() }
}

struct Plan<'r, 'a> {
    text: &'a str,
    /// What changes, by address.
    changes: HashMap<&'r str, &'r Node<'a>>,
    /// The expressions of resources, by address without the keys of instances, and the module.
    references: HashMap<String, (&'r Node<'a>, String)>,
    documents: Vec<Document<'a>>,
}

impl<'r, 'a> Plan<'r, 'a> {
    fn configured(&mut self, module: &'r Node<'a>, prefix: &str, depth: usize) {
        for resource in items(module.get("resources")) {
            let address = resource.get("address").and_then(Node::as_str);
            if let Some((address, expressions)) = address.zip(resource.get("expressions")) {
                let whole = format!("{prefix}{address}");
                self.references.insert(whole, (expressions, prefix.to_owned()));
            }
        }
        let calls = module.get("module_calls").and_then(Node::as_object);
        for call in calls.into_iter().flat_map(Object::live).filter(|_| depth < MOST_DEPTH) {
            if let Some(inner) = call.value.get("module") {
                self.configured(inner, &format!("{prefix}module.{}.", call.key.name), depth + 1);
            }
        }
    }

    fn module(&mut self, module: &'r Node<'a>, path: &[Step]) {
        let below = |list: &'static str, index| {
            [path, &[Step::Member(list.into()), Step::Item(index)]].concat()
        };
        for (index, resource) in items(module.get("resources")).iter().enumerate() {
            let path = [&below("resources", index)[..], &[Step::Member("values".into())]].concat();
            if let Some(document) = self.resource(resource, path) {
                self.documents.push(document);
            }
        }
        if path.len() < 2 * MOST_DEPTH {
            for (index, inner) in items(module.get("child_modules")).iter().enumerate() {
                self.module(inner, &below("child_modules", index));
            }
        }
    }

    fn resource(&self, resource: &'r Node<'a>, path: Vec<Step>) -> Option<Document<'a>> {
        let text = |name: &str| resource.get(name).and_then(Node::as_str);
        if text("mode")? != "managed" {
            return None;
        }
        let (row, address) = (named(text("type")?)?, text("address")?);
        let values = resource.get("values")?;
        let mut given = values.as_object()?.members().to_vec();
        let change = self.changes.get(address);
        let after = change.and_then(|change| change.get("after_unknown"));
        let home = without_keys(address);
        let (expressions, module) = self.references.get(&home).cloned().unzip();
        let refers = |name: &str| reference(expressions?.get(name)?, module.as_deref()?);
        self.forget(&mut given, after, &refers);
        self.forget(&mut given, resource.get("sensitive_values"), &|_| None);
        let name = values.span;
        let tree = written(row, given, (name, values.span), self.text)?;
        let forms = vec![Form { tree, cases: Cases::ALL, assumed: Vec::new() }];
        Some(Document::resource((row.kind, Dialect::Plan), home, path, forms))
    }

    /// What `marks` says is true is not known.
    fn forget(
        &self,
        given: &mut Vec<Member<'a>>,
        marks: Option<&Node<'_>>,
        refers: &dyn Fn(&str) -> Option<String>,
    ) {
        let marks = marks.and_then(Node::as_object).into_iter().flat_map(Object::live);
        for mark in marks {
            let name = &*mark.key.name;
            let known = given.iter().position(|member| member.key.name == name);
            if let (Some(index), Value::Array(_) | Value::Object(_)) = (known, &mark.value.value) {
                hide(&mut given[index].value, &mark.value, 0);
                continue;
            }
            if !matches!(mark.value.value, Value::Bool(true)) {
                continue;
            }
            let span = known.map_or(mark.key.span, |index| given[index].value.span);
            let value = refers(name).map_or(Value::Unknown, |it| Value::Reference(it.into()));
            let key = Key { name: name.to_owned().into(), span, unknown: false };
            let member = Member { key, value: Node { span, value }, shadowed: false };
            match known {
                Some(index) => given[index] = member,
                None => given.push(member),
            }
        }
    }
}

/// The document that the values of a resource make, as JSON has them.
pub(super) fn written<'a>(
    row: &Row,
    given: Vec<Member<'a>>,
    spans: (Span, Span),
    text: &'a str,
) -> Option<Node<'a>> {
    let mut given: Vec<_> = given.into_iter().filter_map(there).collect();
    for member in given.iter_mut().filter(|it| it.key.name == "container_definitions") {
        if let Some(read) = containers(&member.value, text) {
            member.value = read;
        }
    }
    document(row, Arguments(given), spans, text)
}

/// What the text of the containers says, with the places inside its quotes.
fn containers(node: &Node<'_>, text: &str) -> Option<Node<'static>> {
    let said = node.as_str()?;
    let escapes = Escapes::json(node.span.slice(text), node.span.start as usize);
    let parsed = ecslint_syntax::parse(said, Format::Json);
    let moved = parsed.root.moved(&|span| escapes.span(span));
    Some(if parsed.errors.is_empty() { moved } else { unknown(node.span) })
}

/// What `marks` says is true is unknown below `node`, too.
fn hide(node: &mut Node<'_>, marks: &Node<'_>, depth: usize) {
    match (&mut node.value, &marks.value) {
        (value, Value::Bool(true)) => *value = Value::Unknown,
        (Value::Array(items), Value::Array(marks)) if depth < MOST_DEPTH => {
            items.iter_mut().zip(marks).for_each(|(item, mark)| hide(item, mark, depth + 1));
        }
        (Value::Object(object), Value::Object(marks)) if depth < MOST_DEPTH => {
            let mut members = std::mem::take(object).into_members();
            for mark in marks.live() {
                match members.iter_mut().find(|member| member.key.name == mark.key.name) {
                    Some(member) => hide(&mut member.value, &mark.value, depth + 1),
                    None if matches!(mark.value.value, Value::Bool(true)) => {
                        let name = mark.key.name.to_string();
                        members.push(super::evaluate::member(name, node.span, unknown(node.span)));
                    }
                    None => {}
                }
            }
            *object = Object::new(members, false);
        }
        _ => {}
    }
}

/// A member that is there: arguments that are not set are null, empty or false.
fn there(member: Member<'_>) -> Option<Member<'_>> {
    let Member { key, value, shadowed } = member;
    let Node { span, value } = value;
    let value = match value {
        Value::Null => return None,
        Value::String(text) if text.is_empty() => return None,
        Value::Array(items) if items.is_empty() => return None,
        Value::Array(items) => Value::Array(items.into_iter().map(inner).collect()),
        value => value,
    };
    Some(Member { key, value: Node { span, value }, shadowed })
}

/// The same for a block.
fn inner(node: Node<'_>) -> Node<'_> {
    let Node { span, value: Value::Object(object) } = node else { return node };
    let members = object.into_members().into_iter().filter_map(there).collect();
    Node { span, value: Value::Object(Object::new(members, false)) }
}

/// The resource that an expression refers to, if it is one.
fn reference(expression: &Node<'_>, module: &str) -> Option<String> {
    let references = expression.get("references")?.as_array()?;
    let whole = references.iter().filter_map(Node::as_str).min_by_key(|it| it.len())?;
    let mut parts = whole.split('.');
    let (kind, name) = (parts.next()?, parts.next()?);
    let resource = kind.contains('_') && parts.next().is_none();
    resource.then(|| without_keys(&format!("{module}{kind}.{name}")))
}

/// An address without the keys of instances.
fn without_keys(address: &str) -> String {
    let mut depth = 0usize;
    let outside = |character: &char| {
        match character {
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    };
    address.chars().filter(outside).collect()
}

fn items<'n, 'a>(list: Option<&'n Node<'a>>) -> &'n [Node<'a>] {
    list.and_then(Node::as_array).unwrap_or_default()
}
