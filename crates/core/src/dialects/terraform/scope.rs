use ecslint_syntax::hcl::{Attribute, Block, Body};
use std::collections::HashMap;

/// What names in expressions stand for.
pub(super) struct Scope<'b, 'a> {
    /// The values of `locals`.
    pub(super) locals: HashMap<&'b str, &'b Attribute<'a>>,
    /// The blocks of variables.
    pub(super) variables: HashMap<&'b str, &'b Block<'a>>,
}

impl<'b, 'a> Scope<'b, 'a> {
    pub(super) fn new(body: &'b Body<'a>) -> Self {
        let of = |kind: &'static str| body.blocks().filter(move |block| block.key.text == kind);
        let locals = of("locals").flat_map(|block| block.body.attributes());
        let named = |block: &'b Block<'a>| Some((block.labels.first()?.text.as_ref(), block));
        Self {
            locals: locals.map(|it| (it.key.text.as_ref(), it)).collect(),
            variables: of("variable").filter_map(named).collect(),
        }
    }
}

/// The names that loops give, the innermost first.
#[derive(Clone, Copy)]
pub(super) struct Names<'n, 'a> {
    bound: Option<(&'n str, &'n ecslint_syntax::Node<'a>)>,
    around: Option<&'n Names<'n, 'a>>,
}

impl<'n, 'a> Names<'n, 'a> {
    /// Outside of all loops.
    pub(super) const NONE: Self = Self { bound: None, around: None };

    /// The same with one more.
    pub(super) fn with(&'n self, name: &'n str, node: &'n ecslint_syntax::Node<'a>) -> Self {
        Self { bound: Some((name, node)), around: Some(self) }
    }

    pub(super) fn get(&self, name: &str) -> Option<&'n ecslint_syntax::Node<'a>> {
        match self.bound {
            Some((own, node)) if own == name => Some(node),
            _ => self.around?.get(name),
        }
    }
}
