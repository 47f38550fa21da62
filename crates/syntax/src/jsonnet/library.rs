//! The few functions of `std` that definitions use. All others are unknown.
use super::{
    machine::Machine,
    operate::shown,
    value::{Content, Found, ThunkId, Value},
};
use crate::Span;
use std::borrow::Cow;

/// Longer ranges are not made.
const MAX_RANGE: f64 = 1000.0;

impl<'a> Machine<'_, 'a> {
    /// Calls `std.name`.
    pub(super) fn builtin(&mut self, name: &str, given: &[ThunkId], span: Span) -> Value<'a> {
        // Outside values are unknown whatever is given; others need all that they take.
        let known = ["join", "length", "toString", "range", "map", "format"];
        if !known.contains(&name) || !self.may_step(given.len()) {
            return Value::unknown(span);
        }
        let values: Vec<_> = given.iter().map(|&thunk| self.force(thunk)).collect();
        let content = match (name, values.as_slice()) {
            ("format", [text, with]) => return self.format(text, with, span),
            ("length", [value]) => length(value),
            ("toString", [value]) => match shown(value) {
                Some(text) => Content::Text(Cow::Owned(text.into_owned())),
                None => Content::Unknown,
            },
            ("range", [from, to]) => self.range(from, to, span),
            ("join", [between, list]) => self.join(between, list),
            ("map", [function, list]) => self.map(function, list, span),
            _ => Content::Unknown,
        };
        Value::new(span, content)
    }

    fn range(&mut self, from: &Value<'a>, to: &Value<'a>, span: Span) -> Content<'a> {
        let (Content::Number(from), Content::Number(to)) = (&from.content, &to.content) else {
            return Content::Unknown;
        };
        let count = to - from + 1.0;
        let whole = from.fract() == 0.0 && to.fract() == 0.0;
        if !whole || count > MAX_RANGE || !self.may_step(count.max(0.0) as usize) {
            return Content::Unknown;
        }
        let number = |at: u32| Value::new(span, Content::Number(from + f64::from(at)));
        let numbers = 0..count.max(0.0) as u32;
        Content::Array(numbers.map(|at| self.done(number(at))).collect())
    }

    fn join(&mut self, between: &Value<'a>, list: &Value<'a>) -> Content<'a> {
        let (Content::Text(between), Content::Array(items)) = (&between.content, &list.content)
        else {
            return Content::Unknown;
        };
        let mut parts = Vec::with_capacity(items.len());
        for &item in items.iter() {
            match self.force(item).content {
                Content::Text(text) if self.may_write(text.len() + between.len()) => {
                    parts.push(text);
                }
                Content::Null => {}
                _ => return Content::Unknown,
            }
        }
        Content::Text(Cow::Owned(parts.join(between.as_ref())))
    }

    fn map(&mut self, function: &Value<'a>, list: &Value<'a>, span: Span) -> Content<'a> {
        let (Content::Function(id, scope), Content::Array(items)) =
            (&function.content, &list.content)
        else {
            return Content::Unknown;
        };
        let mut results = Vec::with_capacity(items.len());
        for &item in items.iter() {
            let value = self.apply((*id, *scope), &[(None, item)], span);
            results.push(self.done(value));
        }
        Content::Array(results.into())
    }

    /// `text % with`, for `%s`, `%d` and `%%`, by place or by name.
    pub(super) fn format(&mut self, text: &Value<'a>, with: &Value<'a>, span: Span) -> Value<'a> {
        let filled = match &text.content {
            Content::Text(text) => self.filled(text, with),
            _ => None,
        };
        Value::new(span, filled.map_or(Content::Unknown, |text| Content::Text(Cow::Owned(text))))
    }

    fn filled(&mut self, text: &str, with: &Value<'a>) -> Option<String> {
        let mut out = String::new();
        let (mut rest, mut place) = (text, 0);
        while let Some((before, after)) = rest.split_once('%') {
            out.push_str(before);
            let (name, after) = match after.strip_prefix('(') {
                Some(named) => {
                    let (name, after) = named.split_once(')')?;
                    (Some(name), after)
                }
                None => (None, after),
            };
            let conversion = after.chars().next()?;
            rest = &after[conversion.len_utf8()..];
            if conversion == '%' {
                out.push('%');
                continue;
            }
            let value = self.operand(with, name, place)?;
            let number = matches!(value.content, Content::Number(_));
            let takes = conversion == 's' || conversion == 'd' && number;
            let shown = shown(&value).filter(|shown| takes && self.may_write(shown.len()))?;
            out.push_str(&shown);
            place += 1;
        }
        out.push_str(rest);
        self.may_write(text.len()).then_some(out)
    }

    /// What stands for `%s` at `place` or for `%(name)s`.
    fn operand(&mut self, with: &Value<'a>, name: Option<&str>, place: usize) -> Option<Value<'a>> {
        match (&with.content, name) {
            (Content::Object(object), Some(name)) => {
                match self.field(*object, name, usize::MAX, with.span) {
                    Found::Present(value) => Some(value),
                    Found::Absent => None,
                }
            }
            (Content::Array(items), None) => {
                let item = *items.get(place)?;
                Some(self.force(item))
            }
            (Content::Object(_) | Content::Unknown, None) => None,
            (_, None) if place == 0 => Some(with.clone()),
            _ => None,
        }
    }
}

fn length<'a>(value: &Value<'a>) -> Content<'a> {
    match &value.content {
        Content::Array(items) => Content::Number(items.len() as f64),
        Content::Text(text) if !crate::placeholder::found(text) => {
            Content::Number(text.chars().count() as f64)
        }
        _ => Content::Unknown,
    }
}
