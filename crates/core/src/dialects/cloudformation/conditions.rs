//! Which conditions hold in a world.
use super::{
    atoms::Outcome,
    evaluate::Evaluator,
    template::{Template, text_of},
    worlds::World,
};
use ecslint_syntax::Node;
use std::collections::HashMap;

/// Conditions that rest on more others than this are unknown.
const MAX_DEPTH: usize = 64;

/// Finds out which conditions hold, each once.
pub(super) struct Resolver<'r, 'a> {
    template: &'r Template<'r, 'a>,
    world: &'r World,
    /// Nothing for one that is being asked for, or is unknown.
    done: HashMap<&'r str, Option<bool>>,
}

impl<'r, 'a> Resolver<'r, 'a> {
    pub(super) fn new(template: &'r Template<'r, 'a>, world: &'r World) -> Self {
        Self { template, world, done: HashMap::new() }
    }

    /// All conditions of the template of which it is known.
    pub(super) fn all(mut self) -> HashMap<String, bool> {
        for condition in self.template.section("Conditions") {
            self.named(&condition.key.name, 0);
        }
        let known = self.done.into_iter();
        known.filter_map(|(name, holds)| Some((name.to_owned(), holds?))).collect()
    }

    fn named(&mut self, name: &'r str, depth: usize) -> Option<bool> {
        if let Some(done) = self.done.get(name) {
            return *done;
        }
        let node = self.template.entry("Conditions", name)?;
        self.done.insert(name, None);
        let holds = self.node(node, depth + 1);
        self.done.insert(name, holds);
        holds
    }

    fn node(&mut self, node: &'r Node<'a>, depth: usize) -> Option<bool> {
        let (function, argument) = condition(node).filter(|_| depth < MAX_DEPTH)?;
        let items = argument.as_array().unwrap_or_default();
        match (function, items) {
            ("Condition", _) => self.named(argument.as_str()?, depth),
            ("Fn::Equals", [left, right]) => self.equals(node, left, right),
            ("Fn::Not", [item]) => self.node(item, depth + 1).map(|holds| !holds),
            ("Fn::And", items) => self.any(items, false, depth).map(|any| !any),
            ("Fn::Or", items) => self.any(items, true, depth),
            _ => None,
        }
    }

    /// Whether one of `items` is `wanted`.
    fn any(&mut self, items: &'r [Node<'a>], wanted: bool, depth: usize) -> Option<bool> {
        let known: Vec<_> = items.iter().map(|item| self.node(item, depth + 1)).collect();
        if known.contains(&Some(wanted)) {
            return Some(true);
        }
        (!known.contains(&None)).then_some(false)
    }

    fn equals(&self, call: &Node<'a>, left: &'r Node<'a>, right: &'r Node<'a>) -> Option<bool> {
        let text = |node| {
            let value = Evaluator::new(self.template, self.world).node(node)?;
            text_of(&value).map(|text| text.into_owned())
        };
        match (text(left), text(right)) {
            (Some(left), Some(right)) => return Some(left == right),
            (Some(text), None) if self.excludes(right, &text) => return Some(false),
            (None, Some(text)) if self.excludes(left, &text) => return Some(false),
            _ => {}
        }
        match self.world.outcomes.get(call.span.slice(self.template.text)) {
            Some(Outcome::Holds(holds)) => Some(*holds),
            _ => None,
        }
    }

    /// The parameter that `node` refers to is known to be something else than `text`.
    fn excludes(&self, node: &Node<'_>, text: &str) -> bool {
        let outcome = referred(node).and_then(|name| self.world.outcomes.get(name));
        matches!(outcome, Some(Outcome::Other { than, .. }) if than.iter().any(|it| it == text))
    }
}

/// The function of a condition, and its argument.
pub(super) fn condition<'r, 'a>(node: &'r Node<'a>) -> Option<(&'r str, &'r Node<'a>)> {
    let [member] = node.as_object()?.members() else { return None };
    Some((member.key.name.as_ref(), &member.value))
}

/// What `node` refers to, where it does nothing else.
pub(super) fn referred<'r>(node: &'r Node<'_>) -> Option<&'r str> {
    node.as_object().filter(|object| object.members().len() == 1)?.get("Ref")?.value.as_str()
}
