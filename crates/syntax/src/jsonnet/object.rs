//! Objects: their fields, what is added to them, what they may have.
use super::{
    machine::Machine,
    program::{Form, Id, Literal, Name, Sight},
    value::{Bringing, Content, Layer, LayerId, Object, ObjectId, ScopeId, Source, Value},
};
use crate::{Span, placeholder};
use std::{borrow::Cow, rc::Rc};

/// More objects are not added to each other.
const MAX_LAYERS: usize = 32;

impl<'a> Machine<'_, 'a> {
    /// The object that the literal `id` stands for in `scope`.
    pub(super) fn literal(&mut self, id: Id, scope: ScopeId) -> Content<'a> {
        let program = self.program;
        let Form::Object(literal) = &program[id].form else { return Content::Unknown };
        let mut layer = Layer { fields: Vec::new(), open: literal.open, literal: Some(id) };
        let scopes = match literal.clauses.is_empty() {
            true => Some(vec![scope]),
            false => self.rounds(&literal.clauses, scope),
        };
        for scope in scopes.iter().flatten() {
            if !self.may_step(literal.fields.len()) {
                return Content::Unknown;
            }
            self.bring(literal, *scope, &mut layer);
        }
        layer.open |= scopes.is_none();
        let layer = self.layer(layer);
        self.object(Rc::from([layer]))
    }

    fn bring(&mut self, literal: &Literal<'a>, scope: ScopeId, layer: &mut Layer<'a>) {
        for field in &literal.fields {
            let mut source = Source::Expression(field.value, scope);
            let names: Vec<Cow<'a, str>> = match &field.name {
                Name::Known(name) => vec![name.clone()],
                Name::Computed(name) => {
                    let Some((names, sure)) = self.names(*name, scope) else {
                        layer.open = true;
                        continue;
                    };
                    if !sure {
                        source = Source::Maybe;
                    }
                    names
                }
            };
            for name in names {
                if placeholder::in_key(&name) {
                    layer.open = true;
                    continue;
                }
                let (key, sight, adds) = (field.key, field.sight, field.adds);
                layer.fields.push(Bringing { name, key, sight, adds, source });
            }
        }
    }

    /// The names that the expression `id` may give a field, and whether it surely does: null gives none.
    fn names(&mut self, id: Id, scope: ScopeId) -> Option<(Vec<Cow<'a, str>>, bool)> {
        let program = self.program;
        match self.evaluate(id, scope).content {
            Content::Text(name) => Some((vec![name], true)),
            Content::Null => Some((Vec::new(), true)),
            Content::Unknown => {
                let Form::If(_, yes, no) = program[id].form else { return None };
                let mut names = Vec::new();
                for branch in [Some(yes), no].into_iter().flatten() {
                    match self.evaluate(branch, scope).content {
                        Content::Text(name) => names.push(name),
                        Content::Null => {}
                        _ => return None,
                    }
                }
                Some((names, false))
            }
            _ => None,
        }
    }

    pub(super) fn layer(&mut self, layer: Layer<'a>) -> LayerId {
        self.layers.push(layer);
        self.layers.len() - 1
    }

    /// An object of `layers`.
    pub(super) fn object(&mut self, layers: Rc<[LayerId]>) -> Content<'a> {
        if layers.len() > MAX_LAYERS || !self.may_step(layers.len()) {
            return Content::Unknown;
        }
        self.objects.push(Object { layers });
        Content::Object(self.objects.len() - 1)
    }

    /// Two objects added. One that is not known may bring, change or hide anything.
    pub(super) fn added(&mut self, left: Option<ObjectId>, right: Option<ObjectId>) -> Content<'a> {
        let mut layers = Vec::new();
        for object in [left, right] {
            match object {
                Some(object) => layers.extend_from_slice(&self.objects[object].layers),
                None => layers.push(self.layer(Layer { open: true, ..Layer::default() })),
            }
        }
        self.object(layers.into())
    }

    /// What `if` comes to where nobody knows which: of two objects, what both may bring.
    pub(super) fn either(
        &mut self,
        yes: Id,
        no: Option<Id>,
        span: Span,
        scope: ScopeId,
    ) -> Value<'a> {
        let unknown = Value::unknown(span);
        let Content::Object(yes) = self.evaluate(yes, scope).content else { return unknown };
        let Some(no) = no else { return unknown };
        let Content::Object(no) = self.evaluate(no, scope).content else { return unknown };
        let (yes, no) = (self.brings(yes), self.brings(no));
        let mut layer = Layer { open: yes.open || no.open, ..Layer::default() };
        for field in yes.fields.iter().chain(&no.fields) {
            let in_both = [&yes, &no].iter().all(|side| {
                let same = |other: &&Bringing<'_>| other.name == field.name;
                side.fields.iter().find(same).is_some_and(|other| {
                    other.sight != Sight::Hidden && !matches!(other.source, Source::Maybe)
                })
            });
            let known = layer.fields.iter().any(|other| other.name == field.name);
            if known || !self.may_step(1 + yes.fields.len() + no.fields.len()) {
                layer.open |= !known;
                continue;
            }
            let source = if in_both { Source::Unknown(span) } else { Source::Maybe };
            layer.fields.push(Bringing {
                adds: false,
                sight: Sight::Same,
                source,
                ..field.clone()
            });
        }
        let layer = self.layer(layer);
        Value::new(span, self.object(Rc::from([layer])))
    }

    /// The fields of all layers as one.
    fn brings(&mut self, object: ObjectId) -> Layer<'a> {
        let layers = Rc::clone(&self.objects[object].layers);
        let mut all = Layer::default();
        for &layer in layers.iter().rev() {
            all.open |= self.layers[layer].open;
            all.fields.extend(self.layers[layer].fields.iter().cloned());
        }
        all
    }
}
