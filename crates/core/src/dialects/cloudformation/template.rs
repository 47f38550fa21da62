use ecslint_syntax::{Member, Node, Object, Value};
use std::{borrow::Cow, collections::HashMap};

/// The sections of a template.
pub(super) struct Template<'r, 'a> {
    pub(super) text: &'a str,
    /// The resources by their names, for those that refer to them.
    pub(super) resources: HashMap<&'r str, &'r Node<'a>>,
    root: &'r Node<'a>,
}

impl<'r, 'a> Template<'r, 'a> {
    pub(super) fn new(root: &'r Node<'a>, text: &'a str) -> Self {
        let mut template = Self { text, resources: HashMap::new(), root };
        let named = template.section("Resources").map(|it| (it.key.name.as_ref(), &it.value));
        template.resources = named.collect();
        template
    }

    /// The members of a section.
    pub(super) fn section(&self, name: &str) -> impl Iterator<Item = &'r Member<'a>> + use<'r, 'a> {
        let section = self.root.get(name).and_then(Node::as_object);
        section.into_iter().flat_map(Object::live)
    }

    /// A member of a section.
    pub(super) fn entry(&self, section: &str, name: &str) -> Option<&'r Node<'a>> {
        self.root.get(section)?.get(name)
    }

    /// All that a section holds, loops too.
    pub(super) fn all(&self, section: &str) -> &'r [Member<'a>] {
        let section = self.root.get(section).and_then(Node::as_object);
        section.map(Object::members).unwrap_or_default()
    }

    /// A parameter.
    pub(super) fn parameter(&self, name: &str) -> Option<Parameter<'r, 'a>> {
        Some(Parameter(self.entry("Parameters", name)?))
    }
}

/// A parameter of a template.
#[derive(Clone, Copy)]
pub(super) struct Parameter<'r, 'a>(&'r Node<'a>);

impl<'r, 'a> Parameter<'r, 'a> {
    /// The node of its default.
    pub(super) fn default(self) -> Option<&'r Node<'a>> {
        self.0.get("Default")
    }

    /// The values that it may have, where they are listed.
    pub(super) fn allowed(self) -> Option<Vec<Cow<'r, str>>> {
        let items = self.0.get("AllowedValues")?.as_array()?;
        items.iter().map(text_of).collect()
    }

    /// Its value is one text, and not a list or something that AWS keeps elsewhere.
    pub(super) fn is_text(self) -> bool {
        matches!(self.kind(), "String" | "Number")
    }

    /// Its value is a list of texts.
    pub(super) fn is_list(self) -> bool {
        matches!(self.kind(), "CommaDelimitedList" | "List<Number>" | "List<String>")
    }

    fn kind(self) -> &'r str {
        self.0.get("Type").and_then(Node::as_str).unwrap_or_default()
    }
}

/// What a scalar says, as text.
pub(super) fn text_of<'r>(node: &'r Node<'_>) -> Option<Cow<'r, str>> {
    match &node.value {
        Value::String(text) => Some(Cow::Borrowed(text)),
        Value::Number(number) => Some(number.value.to_string().into()),
        Value::Bool(value) => Some(if *value { "true" } else { "false" }.into()),
        _ => None,
    }
}
