//! What functions return, in one of the worlds.
use super::{
    parts::{self, Piece},
    template::{Template, text_of},
    worlds::{Said, World},
};
use crate::dialects::Assumed;
use ecslint_syntax::{Member, Node, Object, Span, Value};
use std::cell::{Cell, RefCell};

/// Computes what is known of the values of a template.
pub(super) struct Evaluator<'r, 'a> {
    pub(super) template: &'r Template<'r, 'a>,
    pub(super) world: &'r World,
    /// The names that loops around give, and what they stand for.
    pub(super) bound: Vec<(&'r str, Option<String>)>,
    /// Something was asked that is otherwise in another world.
    pub(super) varies: Cell<bool>,
    /// The defaults that were taken.
    pub(super) assumed: RefCell<Vec<Assumed>>,
}

/// The function that an object calls, and its argument.
pub(super) fn call<'r, 'a>(object: &'r Object<'a>) -> Option<(&'r str, &'r Node<'a>)> {
    let [Member { key, value, .. }] = object.members() else { return None };
    let called = object.is_call() || key.name == "Ref" || key.name.starts_with("Fn::");
    called.then_some((key.name.as_ref(), value))
}

impl<'r, 'a> Evaluator<'r, 'a> {
    pub(super) fn new(template: &'r Template<'r, 'a>, world: &'r World) -> Self {
        let (varies, assumed) = (Cell::new(false), RefCell::default());
        Self { template, world, bound: Vec::new(), varies, assumed }
    }

    /// What `node` stands for; nothing where it stands for nothing.
    pub(super) fn node(&self, node: &'r Node<'a>) -> Option<Node<'a>> {
        let value = match &node.value {
            Value::Array(items) => {
                Value::Array(items.iter().filter_map(|item| self.node(item)).collect())
            }
            Value::Object(object) => match call(object) {
                Some((function, argument)) => return self.call(node.span, function, argument),
                None => Value::Object(self.object(object)),
            },
            other => other.clone(),
        };
        Some(Node { span: node.span, value })
    }

    /// The members that are there. Loops and macros among them may add any.
    fn object(&self, object: &'r Object<'a>) -> Object<'a> {
        let computed = |member: &&Member<'_>| member.key.name.starts_with("Fn::");
        let open = object.is_open() || object.members().iter().any(|member| computed(&member));
        let members = object.members().iter().filter(|member| !computed(member));
        let members = members.filter_map(|member| {
            Some(Member {
                key: member.key.clone(),
                value: self.node(&member.value)?,
                shadowed: member.shadowed,
            })
        });
        Object::new(members.collect(), open)
    }

    fn call(&self, span: Span, function: &str, argument: &'r Node<'a>) -> Option<Node<'a>> {
        let value = match function {
            "Ref" => self.refer(span, argument)?,
            "Fn::GetAtt" => self.attribute(argument),
            "Fn::If" => return self.branch(span, argument),
            "Fn::Sub" => self.substitute(argument),
            "Fn::Join" => self.join(argument),
            "Fn::FindInMap" => return Some(self.find(span, argument)),
            "Fn::Select" => return Some(self.select(span, argument)),
            "Fn::Split" => self.split(span, argument),
            "Fn::ImportValue" | "Fn::ToJsonString" | "Fn::Base64" => Value::Reference("".into()),
            _ => Value::Unknown,
        };
        Some(Node { span, value })
    }

    /// The items of the argument of a function.
    pub(super) fn items(argument: &'r Node<'a>) -> &'r [Node<'a>] {
        argument.as_array().unwrap_or_default()
    }

    fn refer(&self, span: Span, argument: &'r Node<'a>) -> Option<Value<'a>> {
        match self.name(argument) {
            Some(name) => self.named(span, &name),
            None => Some(Value::Unknown),
        }
    }

    /// A name in an argument, in which those of loops are filled in.
    pub(super) fn name(&self, argument: &'r Node<'a>) -> Option<String> {
        if let Some(name) = argument.as_str() {
            return Some(name.to_owned());
        }
        self.filled(&parts::raw(argument, self.template.text)?)
    }

    /// A name in which those of loops are filled in; nothing where that cannot be.
    pub(super) fn filled(&self, raw: &str) -> Option<String> {
        let fill = |piece| match piece {
            Piece::Text(text) => Some(text.to_owned()),
            Piece::Name(name) => self.bound(name)?,
        };
        parts::pieces(raw).into_iter().map(fill).collect()
    }

    fn bound(&self, name: &str) -> Option<Option<String>> {
        let bound = self.bound.iter().rev().find(|(bound, _)| *bound == name);
        bound.map(|(_, value)| value.clone())
    }

    /// What `Ref` gives for a name; nothing for `AWS::NoValue`.
    pub(super) fn named(&self, span: Span, name: &str) -> Option<Value<'a>> {
        if let Some(bound) = self.bound(name) {
            return Some(bound.map_or(Value::Unknown, |text| Value::String(text.into())));
        }
        match name {
            "AWS::NoValue" => return None,
            "AWS::NotificationARNs" => return Some(Value::Unknown),
            _ => {}
        }
        let parameter = name.starts_with("AWS::") || self.template.parameter(name).is_some();
        if self.template.resources.contains_key(name) || !parameter {
            return Some(Value::Reference(name.to_owned().into()));
        }
        self.varies.set(true);
        Some(match self.world.said(self.template, name) {
            Said::Text(text) => Value::String(text.into()),
            Said::Assumed(default) => self.assume(span, name, default),
            Said::Something => Value::Reference("".into()),
            Said::Anything => Value::Unknown,
        })
    }

    fn assume(&self, span: Span, name: &str, default: &'r Node<'a>) -> Value<'a> {
        let Some(text) = text_of(default) else { return Value::Unknown };
        let (name, value) = (name.to_owned(), span);
        let list = self.template.parameter(&name).is_some_and(|parameter| parameter.is_list());
        self.assumed.borrow_mut().push(Assumed { value, name, default: default.span });
        match list {
            true if text.is_empty() => Value::Unknown,
            true => list_of(span, text.split(',')),
            false => Value::String(text.into_owned().into()),
        }
    }

    /// An attribute of a resource, or of one that a macro adds.
    fn attribute(&self, argument: &'r Node<'a>) -> Value<'a> {
        let name = match argument.as_array() {
            Some([resource, ..]) => self.name(resource),
            _ => self.name(argument),
        };
        let resource = name.as_deref().and_then(|name| name.split('.').next());
        Value::Reference(resource.unwrap_or_default().to_owned().into())
    }

    fn branch(&self, span: Span, argument: &'r Node<'a>) -> Option<Node<'a>> {
        let unknown = Some(Node { span, value: Value::Unknown });
        let [condition, yes, no] = Self::items(argument) else { return unknown };
        self.varies.set(true);
        match condition.as_str().and_then(|name| self.world.holds(name)) {
            Some(true) => self.node(yes),
            Some(false) => self.node(no),
            None => unknown,
        }
    }
}

/// A list of texts, all at the place of the call that returns it.
pub(super) fn list_of<'a, 't>(span: Span, texts: impl Iterator<Item = &'t str>) -> Value<'a> {
    let item = |text: &str| Node { span, value: Value::String(text.trim().to_owned().into()) };
    Value::Array(texts.map(item).collect())
}
