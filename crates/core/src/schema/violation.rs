use super::{
    Schema, Stray,
    stray::{same_letters, stray},
};
use crate::Kind;
use ecslint_syntax::{Member, Node, Value};
use jsonschema::{ValidationError, error::ValidationErrorKind};
use serde_json::Value as Plain;
use std::borrow::Cow;

/// What is wrong with the shape of one document.
pub struct Shape<'a> {
    /// What the document is.
    pub kind: Kind,
    /// It is the output of a describe call.
    pub described: bool,
    /// Its root.
    pub root: &'a Node<'a>,
    /// Every violation of its schema.
    pub violations: Vec<Violation<'a>>,
}

/// One violation of the schema.
pub struct Violation<'a> {
    /// The value at fault: for unknown and missing fields the object.
    pub node: &'a Node<'a>,
    /// The object or list that holds it; the root holds itself.
    pub parent: &'a Node<'a>,
    /// The RFC 6901 pointer to it from the root of the document.
    pub pointer: String,
    /// The part of the schema that describes it.
    pub schema: &'static Plain,
    pub(crate) parent_schema: &'static Plain,
    /// What is wrong.
    pub problem: Problem<'a>,
}

/// The ways to violate a schema.
pub enum Problem<'a> {
    /// A member that the object does not have, and what it may have been meant as.
    UnknownField(&'a Member<'a>, Stray),
    /// A member that must be there.
    MissingField(String),
    /// Another type than this one.
    WrongType(&'static str),
    /// `null`, which no AWS SDK takes; the type that belongs there.
    Null(&'static str),
    /// None of the values that are allowed.
    UnknownValue(Vec<&'static str>),
    /// Below the minimum or above the maximum.
    OutOfRange,
    /// Text that is too short, too long or not of the pattern.
    Malformed,
    /// A list that is too short or too long.
    Length,
}

impl<'a> Violation<'a> {
    /// Its key, when it is a member: the name as written.
    pub fn name(&self) -> Option<Cow<'_, str>> {
        self.parent.as_object().and_then(|_| steps(&self.pointer).last())
    }

    /// The last of the names that lead to it: its own, or that of the list it stands in.
    fn last_name(&self) -> Option<Cow<'_, str>> {
        steps(&self.pointer).filter(|step| step.parse::<usize>().is_err()).last()
    }

    /// What to call the value: its key in backticks, or that of the list it stands in.
    pub fn title(&self) -> String {
        match (self.name(), self.last_name()) {
            (Some(name), _) => format!("`{name}`"),
            (None, Some(list)) => format!("an item of `{list}`"),
            (None, None) => "this value".to_owned(),
        }
    }

    /// The field it stands in, in backticks, be it the value or an item of its list.
    pub fn field(&self) -> String {
        self.last_name().map_or("this list".to_owned(), |name| format!("`{name}`"))
    }

    /// Its parent must have it.
    pub fn is_required(&self) -> bool {
        self.name()
            .is_some_and(|name| strings(self.parent_schema.get("required")).any(|r| r == name))
    }

    /// What to call the object it is: `a task definition`, ``an item of `secrets` ``.
    pub fn object(&self, kind: Kind) -> String {
        match (self.last_name().as_deref(), self.name().as_deref()) {
            (None, _) => kind.noun().to_owned(),
            (Some("containerDefinitions"), _) => "a container definition".to_owned(),
            (Some(name), Some(own)) if name == own => format!("`{name}`"),
            (Some(list), _) => format!("an item of `{list}`"),
        }
    }

    /// It is an empty string that could be left out.
    pub fn is_blank(&self) -> bool {
        self.node.as_str() == Some("") && self.name().is_some() && !self.is_required()
    }

    /// The schema of the member `name` of the object it is.
    pub fn member(&self, name: &str) -> Option<&'static Plain> {
        self.schema.get("properties")?.get(name)
    }

    /// What to do instead, where `written` is a mistake that is often made.
    pub fn instead(&self, written: &str) -> Option<&'static str> {
        self.schema.get("x-ecs")?.get("instead")?.get(written)?.as_str()
    }

    /// A whole number in the schema that describes it.
    pub fn limit(&self, keyword: &str) -> Option<i64> {
        self.schema.get(keyword)?.as_i64()
    }

    /// A number in the schema that describes it, as written there.
    pub fn bound(&self, keyword: &str) -> Option<String> {
        self.schema.get(keyword).map(Plain::to_string)
    }
}

/// Turns errors of the validator into violations.
pub(super) struct Reader<'a> {
    pub(super) kind: Kind,
    pub(super) schema: &'static Schema,
    root: &'a Node<'a>,
    /// Where the value of the last error stood: errors come in the order of the text, so that the
    /// next is often beside it.
    held_by: (String, &'a Node<'a>, &'static Plain),
}

impl<'a> Reader<'a> {
    pub(super) fn new(kind: Kind, schema: &'static Schema, root: &'a Node<'a>) -> Self {
        Self { kind, schema, root, held_by: (String::new(), root, schema.value()) }
    }

    /// What `pointer` leads to and what holds it, each with the schema that describes it.
    fn find(&mut self, pointer: &str) -> Option<[(&'a Node<'a>, &'static Plain); 2]> {
        let Some((holder, name)) = pointer.rsplit_once('/') else {
            return Some([(self.root, self.schema.value()); 2]);
        };
        if self.held_by.0 != holder {
            let (_, node) = walk(self.root, holder)?;
            let (_, schema) = self.schema.around(steps(holder))?;
            self.held_by = (holder.to_owned(), node, schema);
        }
        let (_, parent, outer) = &self.held_by;
        let name = unescaped(name);
        let node = child(parent, &name)?;
        Some([(parent, outer), (node, self.schema.child(outer, &name)?)])
    }

    /// The violations that one error of the validator stands for.
    pub(super) fn read(&mut self, error: &ValidationError<'_>) -> Vec<Violation<'a>> {
        let pointer = error.instance_path().as_str();
        let Some([(parent, outer), (node, described)]) = self.find(pointer) else {
            return Vec::new();
        };
        if node.is_unknown() {
            return Vec::new();
        }
        let kind = self.kind;
        let problems = match error.kind() {
            ValidationErrorKind::AdditionalProperties { .. } => {
                unknown_fields(kind, pointer.is_empty(), node, described)
            }
            other => problem(other, node, described).into_iter().collect(),
        };
        let violation = |problem| Violation {
            node,
            parent,
            pointer: pointer.to_owned(),
            schema: described,
            parent_schema: outer,
            problem,
        };
        problems.into_iter().map(violation).collect()
    }
}

fn unknown_fields<'a>(
    kind: Kind,
    at_root: bool,
    node: &'a Node<'a>,
    schema: &'static Plain,
) -> Vec<Problem<'a>> {
    let known = schema.get("properties").and_then(Plain::as_object);
    let members = node.as_object().into_iter().flat_map(|object| object.live());
    let unknown = members
        .filter(|member| known.is_none_or(|known| !known.contains_key(member.key.name.as_ref())));
    let unknown = unknown.take(super::MAX_VIOLATIONS);
    let stray = |member| (member, stray(kind, at_root, schema, member));
    let meant = unknown.map(stray).filter(|(_, stray)| !is_legal(kind, stray));
    meant.map(|(member, stray)| Problem::UnknownField(member, stray)).collect()
}

/// CodeDeploy reads names in any case, and ecspresso leaves out what it does not know: there only a
/// slip is worth a word.
fn is_legal(kind: Kind, stray: &Stray) -> bool {
    match kind {
        Kind::AppSpec => matches!(stray, Stray::Spelling(_)),
        Kind::EcspressoConfig => matches!(stray, Stray::Unknown(None)),
        _ => false,
    }
}

fn problem<'a>(
    kind: &ValidationErrorKind,
    node: &'a Node<'a>,
    schema: &'static Plain,
) -> Option<Problem<'a>> {
    use ValidationErrorKind as Kind;
    let open = node.as_object().is_some_and(|object| object.open);
    Some(match kind {
        Kind::Required { property } if !open && !is_misspelled(node, property.as_str()?) => {
            Problem::MissingField(property.as_str()?.to_owned())
        }
        Kind::Type { .. } => {
            let expected = schema.get("type").and_then(Plain::as_str).unwrap_or("value");
            let null = matches!(node.value, Value::Null);
            if null { Problem::Null(expected) } else { Problem::WrongType(expected) }
        }
        Kind::Enum { .. } => Problem::UnknownValue(strings(schema.get("enum")).collect()),
        Kind::Minimum { .. } | Kind::Maximum { .. } => Problem::OutOfRange,
        Kind::Pattern { .. } | Kind::MinLength { .. } | Kind::MaxLength { .. } => {
            Problem::Malformed
        }
        Kind::MinItems { .. } | Kind::MaxItems { .. } => Problem::Length,
        _ => return None,
    })
}

/// Whether a member of the same letters stands there: in a spelling that counts too, or that is
/// reported as such.
fn is_misspelled(node: &Node<'_>, name: &str) -> bool {
    let members = node.as_object().into_iter().flat_map(|object| object.live());
    members.into_iter().any(|member| same_letters(name, &member.key.name))
}

fn strings(list: Option<&'static Plain>) -> impl Iterator<Item = &'static str> {
    list.and_then(Plain::as_array).into_iter().flatten().filter_map(Plain::as_str)
}

/// The steps of an RFC 6901 pointer.
fn steps(pointer: &str) -> impl Iterator<Item = Cow<'_, str>> {
    pointer.split('/').skip(1).map(unescaped)
}

fn unescaped(step: &str) -> Cow<'_, str> {
    match step.contains('~') {
        true => Cow::Owned(step.replace("~1", "/").replace("~0", "~")),
        false => Cow::Borrowed(step),
    }
}

/// The node at `pointer` and the node that holds it.
fn walk<'a>(root: &'a Node<'a>, pointer: &str) -> Option<(&'a Node<'a>, &'a Node<'a>)> {
    steps(pointer).try_fold((root, root), |(_, node), step| Some((node, child(node, &step)?)))
}

fn child<'a>(node: &'a Node<'a>, step: &str) -> Option<&'a Node<'a>> {
    match &node.value {
        Value::Array(items) => items.get(step.parse::<usize>().ok()?),
        _ => node.get(step),
    }
}
