//! TOML as the tree that every other format is, so that its places are at hand. Dates are text.
use ecslint_core::syntax::{Key, Member, Node, Number, Object, Span, Value};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

/// Something the grammar of TOML does not allow.
pub(crate) struct Fault {
    pub(crate) span: Span,
    pub(crate) message: String,
}

/// The tree of `text`, and what keeps it from being TOML.
pub(crate) fn parse(text: &str) -> (Node<'_>, Vec<Fault>) {
    let (table, errors) = DeTable::parse_recoverable(text);
    let span = Span::new(0, text.len());
    let faults = errors.into_iter().map(|error| Fault {
        span: error.span().map_or(Span::new(0, 0), |at| visible(text, Span::new(at.start, at.end))),
        message: error.message().trim().trim_end_matches('.').replace('\n', ", "),
    });
    (Node { span, value: object(text, table.into_inner()) }, faults.collect())
}

/// `span`, or the character before it where it is empty.
fn visible(text: &str, span: Span) -> Span {
    let before = text.get(..span.start as usize).unwrap_or_default();
    match before.trim_end().chars().next_back() {
        Some(last) if span.start >= span.end => {
            let end = before.trim_end().len();
            Span::new(end - last.len_utf8(), end)
        }
        _ => span,
    }
}

fn object<'t>(text: &'t str, table: DeTable<'t>) -> Value<'t> {
    let mut members: Vec<Member<'t>> = table
        .into_iter()
        .map(|(key, value)| Member {
            key: Key { span: span(&key), name: key.into_inner(), unknown: false },
            value: node(text, value),
            shadowed: false,
        })
        .collect();
    members.sort_by_key(|member| member.key.span.start);
    Value::Object(Object::new(members, false))
}

fn span<T>(spanned: &Spanned<T>) -> Span {
    Span::new(spanned.span().start, spanned.span().end)
}

fn node<'t>(text: &'t str, value: Spanned<DeValue<'t>>) -> Node<'t> {
    let span = span(&value);
    let number = |text: &str, integer| match text.replace('_', "").parse::<f64>() {
        Ok(value) if value.is_finite() => Value::Number(Number { value, integer }),
        _ => Value::Unknown,
    };
    let value = match value.into_inner() {
        DeValue::String(text) => Value::String(text),
        DeValue::Integer(value) if value.radix() == 10 => number(value.as_str(), true),
        DeValue::Integer(_) => Value::Unknown,
        DeValue::Float(value) => number(value.as_str(), false),
        DeValue::Boolean(value) => Value::Bool(value),
        DeValue::Datetime(_) => Value::String(span.slice(text).into()),
        DeValue::Array(items) => {
            Value::Array(items.into_iter().map(|item| node(text, item)).collect())
        }
        DeValue::Table(table) => object(text, table),
    };
    Node { span, value }
}
