//! The ways a template can turn out: what its conditions and the parameters behind them can be, all
//! resources alike.
use super::{
    atoms::{Atom, Outcome},
    conditions::Resolver,
    template::Template,
};
use crate::dialects::{Cases, Condition};
use ecslint_syntax::Node;
use std::collections::HashMap;

/// One way that a template can turn out.
#[derive(Default)]
pub(super) struct World {
    /// What parameters are, by their names, and comparisons, by their text.
    pub(super) outcomes: HashMap<String, Outcome>,
    /// What parameters are not said to be, their defaults are taken to say.
    assumes: bool,
    conditions: HashMap<String, bool>,
}

/// What a world says of a parameter.
pub(super) enum Said<'r, 'a> {
    /// It is this text.
    Text(String),
    /// It has its default, if nobody gives another value.
    Assumed(&'r Node<'a>),
    /// It is not empty.
    Something,
    /// Nothing.
    Anything,
}

impl World {
    /// What is known of the parameter `name`.
    pub(super) fn said<'r, 'a>(&self, template: &Template<'r, 'a>, name: &str) -> Said<'r, 'a> {
        match self.outcomes.get(name) {
            Some(Outcome::Is(text)) => return Said::Text(text.clone()),
            Some(Outcome::Other { blank: false, .. }) => return Said::Something,
            Some(_) => return Said::Anything,
            None if name.starts_with("AWS::") => return Said::Something,
            None => {}
        }
        let parameter = template.parameter(name).filter(|_| self.assumes);
        let parameter = parameter.filter(|it| it.is_text() || it.is_list());
        match parameter.and_then(|parameter| parameter.default()) {
            Some(default) => Said::Assumed(default),
            None => Said::Anything,
        }
    }

    /// Whether the condition `name` holds, where that is known.
    pub(super) fn holds(&self, name: &str) -> Option<bool> {
        self.conditions.get(name).copied()
    }

    fn resolve(mut self, template: &Template<'_, '_>) -> Self {
        self.conditions = Resolver::new(template, &self).all();
        self
    }
}

/// All ways that are looked at.
pub(super) struct Worlds {
    atoms: Vec<Atom>,
    pub(super) certain: Vec<World>,
    /// What parameters have defaults for is so.
    pub(super) assumed: World,
}

/// The ways that matter for what becomes a document.
pub(super) fn of(template: &Template<'_, '_>) -> Worlds {
    let atoms = super::atoms::of(template);
    let choices = choices(&atoms);
    let world = |choice: &Vec<usize>| {
        let outcomes = atoms
            .iter()
            .zip(choice)
            .map(|(atom, it)| (atom.name.clone(), atom.outcomes[*it].clone()));
        World { outcomes: outcomes.collect(), ..World::default() }.resolve(template)
    };
    let certain = choices.iter().map(world).collect();
    let assumed = World { assumes: true, ..World::default() }.resolve(template);
    Worlds { certain, assumed, atoms }
}

/// For each world which outcome each atom has: all there are, or, if those are too many, the first of
/// each and every other alone.
fn choices(atoms: &[Atom]) -> Vec<Vec<usize>> {
    let product = atoms.iter().try_fold(1_usize, |all, atom| {
        all.checked_mul(atom.outcomes.len()).filter(|all| *all <= Cases::MOST)
    });
    let first = vec![0; atoms.len()];
    let mut choices = vec![first.clone()];
    for (index, atom) in atoms.iter().enumerate() {
        let others = 1..atom.outcomes.len();
        let from = if product.is_some() { choices.clone() } else { vec![first.clone()] };
        for other in others {
            choices.extend(from.iter().map(|choice| {
                let mut choice = choice.clone();
                choice[index] = other;
                choice
            }));
        }
    }
    choices.truncate(Cases::MOST);
    choices
}

impl Worlds {
    /// What is named in the template and decides how it turns out: conditions, then parameters.
    pub(super) fn conditions(&self, template: &Template<'_, '_>) -> Vec<Condition> {
        let named = template.section("Conditions").filter_map(|it| {
            let name = it.key.name.as_ref();
            let known = self.certain.iter().all(|world| world.holds(name).is_some());
            let holds = self.cases(|world| world.holds(name) == Some(true));
            let name = name.to_owned();
            known.then_some(Condition { name, value: None, span: it.key.span, holds })
        });
        let mut conditions: Vec<_> = named.collect();
        for it in template.section("Parameters") {
            let name = it.key.name.as_ref();
            let Some(atom) = self.atoms.iter().find(|atom| atom.name == name) else { continue };
            conditions.extend(atom.outcomes.iter().filter_map(|outcome| {
                let Outcome::Is(value) = outcome else { return None };
                let holds = self.cases(|world| world.outcomes.get(name) == Some(outcome));
                let (name, value) = (name.to_owned(), Some(value.clone()));
                Some(Condition { name, value, span: it.key.span, holds })
            }));
        }
        conditions
    }

    /// What each outcome of each atom decides alone.
    pub(super) fn choices(&self) -> Vec<Cases> {
        let outcomes = self
            .atoms
            .iter()
            .flat_map(|atom| atom.outcomes.iter().map(move |outcome| (&atom.name, outcome)));
        let alone = outcomes
            .map(|(name, outcome)| self.cases(|world| world.outcomes.get(name) == Some(outcome)));
        alone.collect()
    }

    fn cases(&self, so: impl Fn(&World) -> bool) -> Cases {
        let worlds = self.certain.iter().enumerate().filter(|(_, world)| so(world));
        worlds.fold(Cases::default(), |cases, (number, _)| cases.or(Cases::one(number)))
    }
}
