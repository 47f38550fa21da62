use super::{Field, Problem, Schema, Shape, Stray, Type, Violation, stray, violation::Place};
use crate::Kind;
use ecslint_syntax::{Node, Object, Value};

/// Later violations add nothing.
const MAX_VIOLATIONS: usize = 2000;

/// Checks the shape of the document at `root`, which is the output of a describe call if `described`.
pub fn check<'a>(kind: Kind, described: bool, root: &'a Node<'a>) -> Shape<'a> {
    let schema = super::of(kind);
    let mut checker = Checker { kind, schema, root, violations: Vec::new(), may_slip: false };
    checker.value(Place::root(root), schema.root);
    let Checker { violations, may_slip, .. } = checker;
    Shape { kind, described, root, violations, may_slip, slips: Vec::new() }
}

/// Walks a tree and the types that describe it.
struct Checker<'a> {
    kind: Kind,
    schema: &'static Schema,
    root: &'a Node<'a>,
    violations: Vec<Violation<'a>>,
    may_slip: bool,
}

impl<'a> Checker<'a> {
    fn value(&mut self, place: Place<'a>, expected: Type) {
        match (&place.node.value, expected) {
            (Value::Unknown | Value::Reference(_), _)
            | (_, Type::Any)
            | (Value::Bool(_), Type::Boolean) => {}
            (Value::Null, _) => self.report(place, Problem::Null(expected)),
            (Value::Object(object), Type::Object(known)) => {
                self.object(place, object, known.fields);
            }
            (Value::Object(object), Type::Map(value)) => {
                for member in object.live() {
                    self.value(place.member(member, None), *value);
                }
            }
            (Value::Array(items), Type::List(list)) => {
                if !list.length.holds(items.len()) {
                    self.report(place, Problem::Length(list.length));
                }
                for item in items {
                    self.value(place.item(item), list.item);
                }
            }
            (Value::Number(number), Type::Integer(range) | Type::Number(range))
                if number.integer || matches!(expected, Type::Number(_)) =>
            {
                if !range.holds(number.value) {
                    self.report(place, Problem::OutOfRange(range));
                }
            }
            (Value::String(text), Type::Text(limits)) => {
                let chosen = || limits.choices.iter().any(|choice| choice.value == text);
                let bytes = text.len();
                let long = || limits.length.maximum.is_some_and(|most| bytes > most);
                if !limits.choices.is_empty() && !chosen() {
                    self.report(place, Problem::UnknownValue(limits));
                }
                // Counting characters is needed where bytes do not decide it.
                let fits = !long() && bytes >= 4 * limits.length.minimum
                    || limits.length.holds(text.chars().count());
                if !fits || limits.pattern.is_some_and(|pattern| !pattern.matches(text)) {
                    self.report(place, Problem::Malformed(limits));
                }
            }
            _ => self.report(place, Problem::WrongType(expected)),
        }
    }

    fn object(&mut self, place: Place<'a>, object: &'a Object<'a>, fields: &'static [Field]) {
        for member in object.live() {
            // What a stray member may mean takes long to find out.
            if self.violations.len() >= MAX_VIOLATIONS {
                return;
            }
            let name = member.key.name.as_ref();
            let Some(field) = fields.iter().find(|field| field.name == name) else {
                let at_root = std::ptr::eq(place.node, self.root);
                let stray = stray::stray(self.kind, self.schema, at_root, fields, member);
                self.may_slip |= !matches!(stray, Stray::Unknown(None) | Stray::DescribeOnly);
                if !is_legal(self.kind, &stray) {
                    self.report(place, Problem::UnknownField(member, stray));
                }
                continue;
            };
            self.value(place.member(member, Some(field)), field.value);
        }
        if object.is_open() {
            return;
        }
        for field in fields.iter().filter(|field| field.required) {
            if object.get(field.name).is_none() {
                self.report(place, Problem::MissingField(field));
            }
        }
    }

    fn report(&mut self, place: Place<'a>, problem: Problem<'a>) {
        if self.violations.len() < MAX_VIOLATIONS {
            self.violations.push(Violation { place, problem });
        }
    }
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
