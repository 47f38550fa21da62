//! Operators and conditions.
use super::{
    evaluate::{Evaluator, text_of},
    scope::Names,
    worlds,
};
use ecslint_syntax::{
    Node, Number, Value,
    hcl::{Expr, Term},
};

impl<'a> Evaluator<'_, 'a> {
    /// Whether a condition holds: as the text says it, else as the world has it.
    pub(super) fn holds(&self, condition: &Expr<'a>, names: &Names<'_, 'a>) -> Option<bool> {
        match &condition.term {
            Term::Parenthesis(inner) => return self.holds(inner, names),
            Term::Unary('!', inner) => return self.holds(inner, names).map(|holds| !holds),
            Term::Binary("&&", sides) => return self.both(sides, false, names),
            Term::Binary("||", sides) => return self.both(sides, true, names),
            _ => {}
        }
        match self.value(condition, names).value {
            Value::Bool(value) => return Some(value),
            Value::String(text) if text == "true" => return Some(true),
            Value::String(text) if text == "false" => return Some(false),
            _ => {}
        }
        let (atom, negated) = worlds::atom(condition, self.text);
        let outcome = self.world.outcome(&atom)?;
        self.varies.set(true);
        Some(outcome != negated)
    }

    /// Both sides of `&&`, or of `||`, which `decides` when one side is so.
    fn both(&self, sides: &[Expr<'a>; 2], decides: bool, names: &Names<'_, 'a>) -> Option<bool> {
        let [left, right] = [&sides[0], &sides[1]].map(|side| self.holds(side, names));
        match (left, right) {
            (Some(side), _) | (_, Some(side)) if side == decides => Some(decides),
            (Some(_), Some(_)) => Some(!decides),
            _ => None,
        }
    }

    pub(super) fn operation(&self, expr: &Expr<'a>, names: &Names<'_, 'a>) -> Value<'a> {
        let known = match &expr.term {
            Term::Unary('-', operand) => number(&self.value(operand, names)).map(|it| of(-it)),
            Term::Unary(_, operand) => match self.value(operand, names).value {
                Value::Bool(value) => Some(Value::Bool(!value)),
                _ => None,
            },
            Term::Binary(sign, sides) => {
                let [left, right] = [&sides[0], &sides[1]].map(|side| self.value(side, names));
                binary(sign, &left, &right)
            }
            _ => None,
        };
        known.unwrap_or(Value::Unknown)
    }
}

fn binary<'a>(sign: &str, left: &Node<'_>, right: &Node<'_>) -> Option<Value<'a>> {
    match sign {
        "==" => return equal(left, right).map(Value::Bool),
        "!=" => return equal(left, right).map(|equal| Value::Bool(!equal)),
        "&&" | "||" => return None,
        _ => {}
    }
    let (left, right) = (number(left)?, number(right)?);
    Some(match sign {
        "+" => of(left + right),
        "-" => of(left - right),
        "*" => of(left * right),
        "/" if right != 0.0 => of(left / right),
        "%" if right != 0.0 => of(left % right),
        "<" => Value::Bool(left < right),
        ">" => Value::Bool(left > right),
        "<=" => Value::Bool(left <= right),
        ">=" => Value::Bool(left >= right),
        _ => return None,
    })
}

/// Whether two scalars are the same, where both are known.
fn equal(left: &Node<'_>, right: &Node<'_>) -> Option<bool> {
    match (&left.value, &right.value) {
        (Value::Null, Value::Null) => Some(true),
        (Value::Null, Value::Unknown) | (Value::Unknown, _) | (_, Value::Unknown) => None,
        (Value::Reference(_), _) | (_, Value::Reference(_)) => None,
        (Value::Null, _) | (_, Value::Null) => Some(false),
        _ => Some(text_of(left)? == text_of(right)?),
    }
}

fn number(node: &Node<'_>) -> Option<f64> {
    match &node.value {
        Value::Number(number) => Some(number.value),
        Value::String(text) => text.parse().ok().filter(|value: &f64| value.is_finite()),
        _ => None,
    }
}

fn of<'a>(value: f64) -> Value<'a> {
    if !value.is_finite() {
        return Value::Unknown;
    }
    Value::Number(Number { value, integer: value.fract() == 0.0 })
}
