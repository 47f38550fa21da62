//! The ways a configuration can turn out: what the conditions in it can be, all blocks alike.
use super::{
    evaluate::Evaluator,
    kinds,
    scope::{Names, Scope},
};
use crate::dialects::{Cases, Condition};
use ecslint_syntax::{
    Span,
    hcl::{Body, Expr, Item, Part, Step, Term},
};
use std::cell::Cell;

/// One way that a configuration can turn out.
#[derive(Clone, Default)]
pub(super) struct World {
    outcomes: Vec<(String, bool)>,
    /// Variables are what their defaults say.
    assumes: bool,
}

impl World {
    /// Variables are what their defaults say, and nothing is known of conditions.
    pub(super) fn assumed() -> Self {
        Self { assumes: true, ..Self::default() }
    }

    pub(super) fn assumes(&self) -> bool {
        self.assumes
    }

    /// What the condition `atom` is in this world.
    pub(super) fn outcome(&self, atom: &str) -> Option<bool> {
        self.outcomes.iter().find(|outcome| outcome.0 == atom).map(|outcome| outcome.1)
    }

    /// Something is not equal to two different texts.
    fn is_possible(&self) -> bool {
        let mut equal: Vec<(&str, &str)> = Vec::new();
        for (atom, holds) in &self.outcomes {
            let Some((left, right)) = atom.split_once("==").filter(|_| *holds) else { continue };
            if right.trim().starts_with('"') {
                if equal.iter().any(|other| other.0 == left && other.1 != right) {
                    return false;
                }
                equal.push((left, right));
            }
        }
        true
    }
}

/// What decides a condition, and whether it holds where that does not.
pub(super) fn atom(condition: &Expr<'_>, text: &str) -> (String, bool) {
    let words = |span: Span| span.slice(text).split_whitespace().collect::<Vec<_>>().join(" ");
    match &condition.term {
        Term::Binary(sign @ ("==" | "!="), sides) => {
            let [left, right] = [&sides[0], &sides[1]].map(|side| words(side.span));
            (format!("{left} == {right}"), *sign == "!=")
        }
        _ => (words(condition.span), false),
    }
}

/// The conditions of a text that only a run of Terraform decides, and where they stand.
pub(super) fn of<'a>(body: &Body<'a>, scope: &Scope<'_, 'a>, text: &'a str) -> Vec<(String, Span)> {
    let (world, work) = (World::default(), Cell::new(0));
    let evaluator = Evaluator::new(text, scope, &world, &work);
    let mut atoms = Atoms { evaluator, found: Vec::new() };
    for block in body.blocks() {
        if block.key.text == "locals" || kinds::row(block).is_some() {
            atoms.body(&block.body);
        }
    }
    atoms.found
}

struct Atoms<'e, 'a> {
    evaluator: Evaluator<'e, 'a>,
    found: Vec<(String, Span)>,
}

impl<'a> Atoms<'_, 'a> {
    fn body(&mut self, body: &Body<'a>) {
        for item in &body.items {
            match item {
                Item::Attribute(attribute) => self.expr(&attribute.value),
                Item::Block(block) => self.body(&block.body),
            }
        }
    }

    fn parts(&mut self, parts: &[Part<'a>]) {
        for part in parts {
            if let Part::Value(inner, _) = part {
                self.expr(inner);
            }
        }
    }

    fn expr(&mut self, expr: &Expr<'a>) {
        match &expr.term {
            Term::Conditional(parts) => {
                self.condition(&parts[0]);
                parts.iter().for_each(|part| self.expr(part));
            }
            Term::Template(parts) | Term::Heredoc(parts) => self.parts(parts),
            Term::List(items) => items.iter().for_each(|item| self.expr(item)),
            Term::Object(pairs) => pairs.iter().for_each(|pair| self.expr(&pair.value)),
            Term::Call(call) => call.arguments.iter().for_each(|argument| self.expr(argument)),
            Term::Traversal(root, steps) => {
                self.expr(root);
                for step in steps {
                    if let Step::Index(key) = step {
                        self.expr(key);
                    }
                }
            }
            Term::For(it) => {
                self.expr(&it.over);
                self.expr(&it.value);
            }
            Term::Binary(_, sides) => sides.iter().for_each(|side| self.expr(side)),
            Term::Unary(_, inner) | Term::Parenthesis(inner) => self.expr(inner),
            _ => {}
        }
    }

    fn condition(&mut self, condition: &Expr<'a>) {
        match &condition.term {
            Term::Parenthesis(inner) | Term::Unary('!', inner) => self.condition(inner),
            Term::Binary("&&" | "||", sides) => sides.iter().for_each(|it| self.condition(it)),
            _ if self.evaluator.holds(condition, &Names::NONE).is_none() => {
                let (atom, _) = atom(condition, self.evaluator.text);
                if self.found.iter().all(|found| found.0 != atom) {
                    self.found.push((atom, condition.span));
                }
            }
            _ => {}
        }
    }
}

/// The worlds in which the conditions are all that they can be, or, if those are too many, all true and
/// every one alone false.
pub(super) fn all(atoms: &[(String, Span)]) -> Vec<World> {
    let mut worlds = vec![World::default()];
    let few = 1_usize.checked_shl(atoms.len() as u32).is_some_and(|count| count <= Cases::MOST);
    for (index, (atom, _)) in atoms.iter().enumerate() {
        let with = |world: &World, holds: bool| {
            let mut world = world.clone();
            world.outcomes.push((atom.clone(), holds));
            world
        };
        let falses = if few { worlds.len() } else { usize::from(index < Cases::MOST - 1) };
        let others: Vec<_> = worlds.iter().take(falses).map(|world| with(world, false)).collect();
        worlds = worlds.iter().map(|world| with(world, true)).chain(others).collect();
    }
    worlds.retain(World::is_possible);
    worlds.truncate(Cases::MOST);
    worlds
}

/// What decides how the text turns out.
pub(super) fn conditions(atoms: &[(String, Span)], worlds: &[World]) -> Vec<Condition> {
    let condition = |(atom, span): &(String, Span)| {
        let holds = cases(worlds, |world| world.outcome(atom) == Some(true));
        Condition { name: atom.clone(), value: None, span: *span, holds }
    };
    atoms.iter().map(condition).collect()
}

/// What one condition alone decides.
pub(super) fn choices(atoms: &[(String, Span)], worlds: &[World]) -> Vec<Cases> {
    let both = |(atom, _): &(String, Span)| {
        [true, false].map(|holds| cases(worlds, |world| world.outcome(atom) == Some(holds)))
    };
    atoms.iter().flat_map(both).collect()
}

fn cases(worlds: &[World], holds: impl Fn(&World) -> bool) -> Cases {
    let so = worlds.iter().enumerate().filter(|(_, world)| holds(world));
    so.fold(Cases::default(), |all, (number, _)| all.or(Cases::one(number)))
}
