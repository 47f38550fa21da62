//! What names with steps behind them stand for: locals, variables, resources.
use super::{
    evaluate::{Evaluator, member, size, text_of, unknown},
    scope::Names,
};
use crate::dialects::Assumed;
use ecslint_syntax::{
    Node, Span, Value,
    hcl::{Expr, Step, Term},
};
use std::borrow::Cow;

impl<'a> Evaluator<'_, 'a> {
    pub(super) fn traversal(
        &self,
        root: &Expr<'a>,
        steps: &[Step<'a>],
        span: Span,
        names: &Names<'_, 'a>,
    ) -> Node<'a> {
        let Term::Variable(name) = root.term else {
            return self.steps(self.value(root, names), steps, span, names);
        };
        if names.get(name).is_some() {
            return self.steps(self.value(root, names), steps, span, names);
        }
        let second = match steps.first() {
            Some(Step::Name(second)) => second.text.as_ref(),
            _ => return unknown(span),
        };
        match name {
            "local" => match self.scope.locals.get(second) {
                Some(local) => {
                    let value = self.value(&local.value, &Names::NONE);
                    self.steps(value, &steps[1..], span, names)
                }
                None => unknown(span),
            },
            "var" => self.steps(self.variable(second, span), &steps[1..], span, names),
            "each" | "count" | "self" | "path" | "terraform" | "module" => unknown(span),
            "data" => unknown(span),
            _ => self.resource(name, second, &steps[1..], span),
        }
    }

    /// A variable is what its default says only where that is assumed.
    fn variable(&self, name: &str, span: Span) -> Node<'a> {
        let block = self.scope.variables.get(name).filter(|_| self.world.assumes());
        let Some((block, default)) = block.and_then(|it| Some((it, it.body.get("default")?)))
        else {
            return unknown(span);
        };
        self.varies.set(true);
        let value = self.value(default, &Names::NONE);
        if matches!(value.value, Value::Null) || value.is_unknown() {
            return unknown(span);
        }
        let value = match value.value {
            Value::Array(_) | Value::Object(_) if block.body.get("type").is_some_and(fills) => {
                return unknown(span);
            }
            Value::Array(_) | Value::Object(_) => value,
            _ => Node { span, ..value },
        };
        let assumed = Assumed { value: span, name: format!("var.{name}"), default: default.span };
        self.assumed.borrow_mut().push(assumed);
        value
    }

    /// What is known of a resource is that it is set, and which one it is.
    fn resource(&self, kind: &str, name: &str, steps: &[Step<'a>], span: Span) -> Node<'a> {
        let said = steps.iter().rev().find_map(|step| match step {
            Step::Name(name) => Some(name.text.as_ref()),
            _ => None,
        });
        let splat = steps.iter().any(|step| matches!(step, Step::Splat));
        let set = matches!(said, Some("arn" | "id" | "name" | "family" | "arn_without_revision"));
        if !kind.contains('_') || splat || !set {
            return unknown(span);
        }
        let address = Cow::Owned(format!("{kind}.{name}"));
        Node { span, value: Value::Reference(address) }
    }

    fn steps(
        &self,
        mut node: Node<'a>,
        steps: &[Step<'a>],
        span: Span,
        names: &Names<'_, 'a>,
    ) -> Node<'a> {
        for (index, step) in steps.iter().enumerate() {
            if !self.spend(size(&node)) {
                return unknown(span);
            }
            let next = match step {
                Step::Name(name) => named(node, &name.text),
                Step::Number(number) => item(node, *number as usize),
                Step::Index(key) => {
                    let key = self.value(key, names);
                    match &key.value {
                        Value::Number(number) => item(node, number.value as usize),
                        _ => text_of(&key).and_then(|key| named(node, &key)),
                    }
                }
                Step::Splat => {
                    let Value::Array(items) = node.value else { return unknown(span) };
                    let rest = &steps[index + 1..];
                    let each = items.into_iter().map(|it| self.steps(it, rest, span, names));
                    return Node { span, value: Value::Array(each.collect()) };
                }
            };
            let Some(next) = next else { return unknown(span) };
            node = next;
        }
        node
    }
}

/// The type of a variable has defaults of its own.
fn fills(kind: &Expr<'_>) -> bool {
    match &kind.term {
        Term::Call(call) => call.name.text == "optional" || call.arguments.iter().any(fills),
        Term::Object(pairs) => pairs.iter().any(|pair| fills(&pair.value)),
        Term::List(items) => items.iter().any(fills),
        _ => false,
    }
}

fn named<'a>(node: Node<'a>, name: &str) -> Option<Node<'a>> {
    match node.value {
        Value::Object(object) => {
            let found = object.into_members().into_iter().find(|it| it.key.name == name);
            found.filter(|it| !it.key.unknown).map(|it| it.value)
        }
        _ => None,
    }
}

fn item(node: Node<'_>, index: usize) -> Option<Node<'_>> {
    match node.value {
        // An item that is unknown may be many.
        Value::Array(items) if !items.iter().take(index + 1).any(Node::is_unknown) => {
            items.into_iter().nth(index)
        }
        _ => None,
    }
}

/// A member for each of a map, as the API lists them.
pub(super) fn listed<'a>(node: Node<'a>, key: &'static str, value: &'static str) -> Node<'a> {
    let span = node.span;
    let Value::Object(object) = node.value else { return unknown(span) };
    let item = |it: ecslint_syntax::Member<'a>| {
        if it.key.unknown {
            return unknown(it.key.span);
        }
        let name = Node { span: it.key.span, value: Value::String(it.key.name) };
        let whole = Span { start: it.key.span.start, end: it.value.span.end.max(it.key.span.end) };
        let pair = vec![member(key, it.key.span, name), member(value, it.value.span, it.value)];
        Node { span: whole, value: Value::Object(ecslint_syntax::Object::new(pair, false)) }
    };
    let open = object.is_open().then(|| unknown(span));
    let items = object.into_members().into_iter().map(item).chain(open).collect();
    Node { span, value: Value::Array(items) }
}
