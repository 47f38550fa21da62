//! Operators of two operands.
use super::{
    machine::Machine,
    program::{Id, Operator},
    value::{Content, ScopeId, Value},
};
use crate::{Span, placeholder};
use std::borrow::Cow;

/// `left operator right`.
pub(super) fn binary<'a>(
    machine: &mut Machine<'_, 'a>,
    operator: Operator,
    (left, right): (Id, Id),
    span: Span,
    scope: ScopeId,
) -> Value<'a> {
    let left = machine.evaluate(left, scope);
    if let (Operator::And, Some(false)) | (Operator::Or, Some(true)) = (operator, left.truth()) {
        return Value::new(span, left.content);
    }
    if operator == Operator::Other {
        return Value::unknown(span);
    }
    let right = machine.evaluate(right, scope);
    let content = match operator {
        Operator::Plus => return add(machine, left, right, span),
        Operator::And | Operator::Or if left.truth().is_some() => match right.truth() {
            Some(truth) => Content::Bool(truth),
            None => Content::Unknown,
        },
        Operator::Equal => truth(equal(&left, &right)),
        Operator::Unequal => truth(equal(&left, &right).map(|equal| !equal)),
        Operator::Remainder if matches!(left.content, Content::Text(_)) => {
            return machine.format(&left, &right, span);
        }
        _ => numbers(operator, &left, &right),
    };
    Value::new(span, content)
}

/// `!value`.
pub(super) fn not<'a>(value: &Value<'a>) -> Content<'a> {
    truth(value.truth().map(|truth| !truth))
}

/// `-value`.
pub(super) fn minus<'a>(value: &Value<'a>) -> Content<'a> {
    match value.content {
        Content::Number(number) => Content::Number(-number),
        _ => Content::Unknown,
    }
}

fn truth<'a>(truth: Option<bool>) -> Content<'a> {
    truth.map_or(Content::Unknown, Content::Bool)
}

fn numbers<'a>(operator: Operator, left: &Value<'a>, right: &Value<'a>) -> Content<'a> {
    let (Content::Number(a), Content::Number(b)) = (&left.content, &right.content) else {
        return Content::Unknown;
    };
    let (a, b) = (*a, *b);
    let number = match operator {
        Operator::Minus => a - b,
        Operator::Multiply => a * b,
        Operator::Divide if b != 0.0 => a / b,
        Operator::Remainder if b != 0.0 => a % b,
        Operator::Less => return Content::Bool(a < b),
        Operator::LessOrEqual => return Content::Bool(a <= b),
        Operator::Greater => return Content::Bool(a > b),
        Operator::GreaterOrEqual => return Content::Bool(a >= b),
        _ => return Content::Unknown,
    };
    number_or_unknown(number)
}

fn number_or_unknown<'a>(number: f64) -> Content<'a> {
    if number.is_finite() { Content::Number(number) } else { Content::Unknown }
}

/// Whether two values are equal, where that is known: what a template becomes is not.
fn equal(left: &Value<'_>, right: &Value<'_>) -> Option<bool> {
    match (&left.content, &right.content) {
        (Content::Text(a), Content::Text(b)) => {
            let known = !placeholder::found(a) && !placeholder::found(b);
            (a == b || known).then_some(a == b)
        }
        (Content::Number(a), Content::Number(b)) => Some(a == b),
        (Content::Bool(a), Content::Bool(b)) => Some(a == b),
        (Content::Null, Content::Null) => Some(true),
        (Content::Unknown, _) | (_, Content::Unknown) => None,
        (Content::Array(_) | Content::Object(_) | Content::Function(..), _) => None,
        (_, Content::Array(_) | Content::Object(_) | Content::Function(..)) => None,
        _ => Some(false),
    }
}

/// `left + right`.
pub(super) fn add<'a>(
    machine: &mut Machine<'_, 'a>,
    left: Value<'a>,
    right: Value<'a>,
    span: Span,
) -> Value<'a> {
    let content = match (&left.content, &right.content) {
        (Content::Number(a), Content::Number(b)) => number_or_unknown(a + b),
        (Content::Array(a), Content::Array(b)) => match machine.may_step(a.len() + b.len()) {
            true => Content::Array(a.iter().chain(b.iter()).copied().collect()),
            false => Content::Unknown,
        },
        (Content::Object(a), Content::Object(b)) => machine.added(Some(*a), Some(*b)),
        (Content::Object(a), Content::Unknown) => machine.added(Some(*a), None),
        (Content::Unknown, Content::Object(b)) => machine.added(None, Some(*b)),
        (Content::Text(_), _) | (_, Content::Text(_)) => {
            let (Some(a), Some(b)) = (shown(&left), shown(&right)) else {
                return Value::unknown(span);
            };
            match machine.may_write(a.len() + b.len()) {
                true => Content::Text(Cow::Owned([a, b].concat())),
                false => Content::Unknown,
            }
        }
        _ => Content::Unknown,
    };
    Value::new(span, content)
}

/// A value as it stands in a text, where it is a plain one.
pub(super) fn shown<'v>(value: &'v Value<'_>) -> Option<Cow<'v, str>> {
    Some(match &value.content {
        Content::Text(text) => Cow::Borrowed(text),
        Content::Number(number) if number.fract() == 0.0 && number.abs() < 1e15 => {
            Cow::Owned(format!("{number:.0}"))
        }
        Content::Bool(true) => Cow::Borrowed("true"),
        Content::Bool(false) => Cow::Borrowed("false"),
        Content::Null => Cow::Borrowed("null"),
        _ => return None,
    })
}
