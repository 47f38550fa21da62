//! What expressions are, as far as the text says it; what only a run of Terraform knows is unknown.
use super::{
    scope::{Names, Scope},
    worlds::World,
};
use crate::dialects::Assumed;
use ecslint_syntax::{
    Key, Member, Node, Number, Object, Span, Value,
    hcl::{Expr, For, Pair, Term},
};
use std::{
    borrow::Cow,
    cell::{Cell, RefCell},
};

/// So much is computed of one text at most: locals may stand for each other many times over.
const MOST_WORK: usize = 2_000_000;

/// Expressions that stand for each other deeper than this stand for themselves.
const MOST_DEPTH: usize = 60;

/// Loops are followed so often.
pub(super) const MOST_TURNS: usize = 16;

/// Computes expressions of one text.
pub(super) struct Evaluator<'e, 'a> {
    pub(super) text: &'a str,
    pub(super) scope: &'e Scope<'e, 'a>,
    pub(super) world: &'e World,
    /// What was computed depends on the world.
    pub(super) varies: Cell<bool>,
    pub(super) assumed: RefCell<Vec<Assumed>>,
    work: &'e Cell<usize>,
    depth: Cell<usize>,
}

impl<'e, 'a> Evaluator<'e, 'a> {
    pub(super) fn new(
        text: &'a str,
        scope: &'e Scope<'e, 'a>,
        world: &'e World,
        work: &'e Cell<usize>,
    ) -> Self {
        let (varies, assumed, depth) = (Cell::new(false), RefCell::default(), Cell::new(0));
        Self { text, scope, world, varies, assumed, work, depth }
    }

    /// What `expr` is.
    pub(super) fn value(&self, expr: &Expr<'a>, names: &Names<'_, 'a>) -> Node<'a> {
        self.deeper(expr.span, || self.term(expr, names))
    }

    /// What `compute` does one level deeper; unknown where that is too deep.
    pub(super) fn deeper(&self, span: Span, compute: impl FnOnce() -> Node<'a>) -> Node<'a> {
        let depth = self.depth.get();
        if depth >= MOST_DEPTH || !self.spend(1) {
            return unknown(span);
        }
        self.depth.set(depth + 1);
        let node = compute();
        self.depth.set(depth);
        node
    }

    /// Counts work; says whether there is time for it.
    pub(super) fn spend(&self, work: usize) -> bool {
        let spent = self.work.get().saturating_add(work);
        self.work.set(spent);
        spent <= MOST_WORK
    }

    fn term(&self, expr: &Expr<'a>, names: &Names<'_, 'a>) -> Node<'a> {
        let span = expr.span;
        let value = match &expr.term {
            Term::Null => Value::Null,
            Term::Bool(value) => Value::Bool(*value),
            Term::Number(number) => Value::Number(*number),
            Term::Template(parts) | Term::Heredoc(parts) => return self.text(parts, span, names),
            Term::List(items) => {
                Value::Array(items.iter().map(|item| self.value(item, names)).collect())
            }
            Term::Object(pairs) => Value::Object(self.object(pairs, names)),
            Term::Parenthesis(inner) => return self.value(inner, names),
            Term::Conditional(parts) => return self.conditional(parts, span, names),
            Term::For(it) => return self.turns(it, span, names),
            Term::Call(call) => return self.call(call, span, names),
            Term::Variable(name) => return self.named(name, span, names),
            Term::Traversal(root, steps) => return self.traversal(root, steps, span, names),
            Term::Unary(..) | Term::Binary(..) => self.operation(expr, names),
            Term::Missing => Value::Unknown,
        };
        Node { span, value }
    }

    /// A name alone is that of a loop.
    fn named(&self, name: &str, span: Span, names: &Names<'_, 'a>) -> Node<'a> {
        match names.get(name) {
            Some(node) if self.spend(size(node)) => node.clone(),
            _ => unknown(span),
        }
    }

    fn object(&self, pairs: &[Pair<'a>], names: &Names<'_, 'a>) -> Object<'a> {
        let member = |pair: &Pair<'a>| {
            let name = text_of(&self.value(&pair.key, names)).map(Cow::into_owned);
            let (unknown, span) = (name.is_none(), pair.key.span);
            let key = Key { name: name.unwrap_or_default().into(), span, unknown };
            Member { key, value: self.value(&pair.value, names), shadowed: false }
        };
        let members: Vec<_> = pairs.iter().map(member).collect();
        let open = members.iter().any(|member| member.key.unknown);
        Object::new(last_of_each(members), open)
    }

    fn conditional(&self, parts: &[Expr<'a>; 3], span: Span, names: &Names<'_, 'a>) -> Node<'a> {
        match self.holds(&parts[0], names) {
            Some(true) => self.value(&parts[1], names),
            Some(false) => self.value(&parts[2], names),
            None => unknown(span),
        }
    }

    /// A loop over what is known is made turn by turn.
    fn turns(&self, it: &For<'a>, span: Span, names: &Names<'_, 'a>) -> Node<'a> {
        let over = self.value(&it.over, names);
        let Some(turns) = turns(&over) else { return unknown(span) };
        let mut items = Vec::new();
        let mut members = Vec::new();
        for (key, value) in &turns {
            let (first, last) = match &it.variables[..] {
                [one] => (None, one),
                [one, two] => (Some(one), two),
                _ => return unknown(span),
            };
            let names = names.with(&last.text, value);
            let names = first.map_or(names, |first| names.with(&first.text, key));
            match it.condition.as_ref().map(|condition| self.holds(condition, &names)) {
                Some(None) => return unknown(span),
                Some(Some(false)) => continue,
                _ => {}
            }
            let Some(key) = &it.key else {
                items.push(self.value(&it.value, &names));
                continue;
            };
            let Some(name) = text_of(&self.value(key, &names)).map(Cow::into_owned) else {
                return unknown(span);
            };
            members.push(member(name, key.span, self.value(&it.value, &names)));
        }
        let value = match it.key {
            Some(_) if it.groups => Value::Unknown,
            Some(_) => Value::Object(Object::new(last_of_each(members), false)),
            None => Value::Array(items),
        };
        Node { span, value }
    }
}

/// What a loop over `over` goes through, keys and values; nothing where that is unknown or much.
pub(super) fn turns<'a>(over: &Node<'a>) -> Option<Vec<(Node<'a>, Node<'a>)>> {
    match &over.value {
        Value::Array(items) if items.len() <= MOST_TURNS => {
            let key = |(index, item): (usize, &Node<'a>)| {
                let number = Number { value: index as f64, integer: true };
                (Node { span: item.span, value: Value::Number(number) }, item.clone())
            };
            Some(items.iter().enumerate().map(key).collect())
        }
        Value::Object(object) if !object.is_open() && object.members().len() <= MOST_TURNS => {
            let pair = |it: &Member<'a>| {
                let value = Value::String(it.key.name.clone());
                (Node { span: it.key.span, value }, it.value.clone())
            };
            Some(object.live().map(pair).collect())
        }
        _ => None,
    }
}

/// Of the members with one name the last is left.
pub(super) fn last_of_each<'a>(members: Vec<Member<'a>>) -> Vec<Member<'a>> {
    let mut kept: Vec<Member<'a>> = Vec::with_capacity(members.len());
    let mut places = std::collections::HashMap::new();
    for member in members {
        if member.key.unknown {
            kept.push(member);
            continue;
        }
        match places.get(&*member.key.name) {
            Some(&index) => kept[index] = member,
            None => {
                places.insert(member.key.name.to_string(), kept.len());
                kept.push(member);
            }
        }
    }
    kept
}

pub(super) fn member<'a>(name: impl Into<Cow<'a, str>>, span: Span, value: Node<'a>) -> Member<'a> {
    Member { key: Key { name: name.into(), span, unknown: false }, value, shadowed: false }
}

pub(super) fn unknown<'a>(span: Span) -> Node<'a> {
    Node { span, value: Value::Unknown }
}

/// How many nodes a tree has.
pub(super) fn size(node: &Node<'_>) -> usize {
    match &node.value {
        Value::Array(items) => 1 + items.iter().map(size).sum::<usize>(),
        Value::Object(object) => {
            1 + object.members().iter().map(|member| size(&member.value)).sum::<usize>()
        }
        _ => 1,
    }
}

/// What a scalar says where a text is wanted.
pub(super) fn text_of<'n>(node: &'n Node<'_>) -> Option<Cow<'n, str>> {
    match &node.value {
        Value::String(text) => Some(Cow::Borrowed(text)),
        Value::Number(number) => Some(number.value.to_string().into()),
        Value::Bool(value) => Some(value.to_string().into()),
        _ => None,
    }
}
