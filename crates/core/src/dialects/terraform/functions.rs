//! Functions of Terraform, as far as they say something of what is known.
use super::{
    evaluate::{Evaluator, last_of_each, member, text_of, unknown},
    lists::{compact, flatten, length, listed},
    scope::Names,
};
use ecslint_syntax::{Member, Node, Number, Object, Span, Value, hcl::Call};

impl<'a> Evaluator<'_, 'a> {
    pub(super) fn call(&self, call: &Call<'a>, span: Span, names: &Names<'_, 'a>) -> Node<'a> {
        let values = call.arguments.iter().map(|argument| self.value(argument, names));
        let mut values: Vec<_> = values.collect();
        if call.expands {
            let Some(Node { value: Value::Array(items), .. }) = values.pop() else {
                return unknown(span);
            };
            values.extend(items);
        }
        let name = call.name.text.rsplit("::").next().unwrap_or_default();
        if call.name.text.contains("::") && !call.name.text.starts_with("core::") {
            return unknown(span);
        }
        returned(name, values, span).map_or(unknown(span), |value| Node { span, value })
    }
}

/// What the function `name` returns.
fn returned<'a>(name: &str, values: Vec<Node<'a>>, span: Span) -> Option<Value<'a>> {
    match name {
        "merge" => return Some(merge(values)),
        "concat" => return Some(concat(values)),
        "coalesce" | "try" => return first(values, name == "try"),
        "range" => return range(&values, span),
        "max" | "min" => return extreme(name, &values),
        "format" => return format(&values),
        "element" | "lookup" | "join" | "split" | "trimprefix" | "trimsuffix" | "replace"
        | "zipmap" => return of_several(name, values),
        _ => {}
    }
    let [value] = <[Node<'a>; 1]>::try_from(values).ok()?;
    of_one(name, value)
}

/// Functions with one argument.
fn of_one<'a>(name: &str, node: Node<'a>) -> Option<Value<'a>> {
    let text = |change: fn(&str) -> String| Some(Value::String(change(node.as_str()?).into()));
    match name {
        "tolist" | "toset" | "tomap" | "sensitive" | "nonsensitive" | "distinct" => {
            Some(node.value)
        }
        "tostring" => match node.value {
            Value::Reference(_) | Value::Null => Some(node.value),
            _ => Some(Value::String(text_of(&node)?.into_owned().into())),
        },
        "tonumber" => match &node.value {
            Value::String(text) => number(text.parse().ok()?),
            Value::Number(_) | Value::Null => Some(node.value),
            _ => None,
        },
        "tobool" => match &node.value {
            Value::Bool(_) | Value::Null => Some(node.value),
            Value::String(text) => text.parse().ok().map(Value::Bool),
            _ => None,
        },
        "lower" => text(str::to_lowercase),
        "upper" => text(str::to_uppercase),
        "trimspace" => text(|text| text.trim().to_owned()),
        "length" => length(&node),
        "keys" | "values" => listed(name, node),
        "flatten" => flatten(node),
        "compact" => compact(node),
        "one" => match node.as_array()? {
            [] => Some(Value::Null),
            [one] => Some(one.value.clone()),
            _ => None,
        },
        _ => None,
    }
}

/// Members of later objects replace those of earlier ones, also such as are unknown.
fn merge<'a>(values: Vec<Node<'a>>) -> Value<'a> {
    let mut members: Vec<Member<'a>> = Vec::new();
    let mut open = false;
    for node in values {
        match node.value {
            Value::Object(object) => {
                if object.is_open() {
                    forget(&mut members);
                }
                open |= object.is_open();
                members.extend(object.into_members());
            }
            Value::Null => {}
            _ => {
                forget(&mut members);
                open = true;
            }
        }
    }
    Value::Object(Object::new(last_of_each(members), open))
}

/// Something unknown may replace all members.
fn forget(members: &mut [Member<'_>]) {
    members.iter_mut().for_each(|member| member.value.value = Value::Unknown);
}

fn concat<'a>(values: Vec<Node<'a>>) -> Value<'a> {
    let items = values.into_iter().flat_map(|node| match node.value {
        Value::Array(items) => items,
        _ => vec![unknown(node.span)],
    });
    Value::Array(items.collect())
}

/// The first value that is there; for `try` that which is surely no fault.
fn first<'a>(values: Vec<Node<'a>>, faults: bool) -> Option<Value<'a>> {
    for node in values {
        match node.value {
            Value::Unknown => return None,
            Value::Null if !faults => {}
            Value::String(text) if text.is_empty() && !faults => {}
            value => return Some(value),
        }
    }
    None
}

fn range<'a>(values: &[Node<'_>], span: Span) -> Option<Value<'a>> {
    let numbers: Option<Vec<f64>> = values.iter().map(as_number).collect();
    let (from, to) = match &numbers?[..] {
        [to] => (0.0, *to),
        [from, to] => (*from, *to),
        _ => return None,
    };
    let whole = from.fract() == 0.0 && to.fract() == 0.0 && (0.0..=64.0).contains(&(to - from));
    let item = |step: u32| Some(Node { span, value: number(from + f64::from(step))? });
    whole.then(|| (0..(to - from) as u32).map(item).collect::<Option<_>>().map(Value::Array))?
}

fn extreme<'a>(name: &str, values: &[Node<'_>]) -> Option<Value<'a>> {
    let numbers: Option<Vec<f64>> = values.iter().map(as_number).collect();
    let pick = if name == "max" { f64::max } else { f64::min };
    number(numbers?.into_iter().reduce(pick)?)
}

/// `%s`, `%d` and `%v` only.
fn format<'a>(values: &[Node<'_>]) -> Option<Value<'a>> {
    let (pattern, values) = values.split_first()?;
    let mut values = values.iter();
    let mut text = String::new();
    let mut pieces = pattern.as_str()?.split('%');
    text.push_str(pieces.next()?);
    while let Some(piece) = pieces.next() {
        if piece.is_empty() {
            text.push('%');
            text.push_str(pieces.next()?);
            continue;
        }
        let rest = piece.strip_prefix(['s', 'd', 'v'])?;
        text.push_str(&text_of(values.next()?)?);
        text.push_str(rest);
    }
    Some(Value::String(text.into()))
}

fn of_several<'a>(name: &str, values: Vec<Node<'a>>) -> Option<Value<'a>> {
    let text = |index: usize| values.get(index).and_then(Node::as_str);
    let own = |text: &str| Some(Value::String(text.to_owned().into()));
    match (name, values.len()) {
        ("join", 2) => {
            let items = values[1].as_array()?.iter().map(text_of).collect::<Option<Vec<_>>>()?;
            own(&items.join(text(0)?))
        }
        ("split", 2) => {
            let (separator, span) = (text(0)?, values[1].span);
            let parts = text(1)?.split(separator).filter(|_| !separator.is_empty());
            let part = |part: &str| Node { span, value: Value::String(part.to_owned().into()) };
            Some(Value::Array(parts.map(part).collect()))
        }
        ("trimprefix", 2) => own(text(0)?.strip_prefix(text(1)?).unwrap_or(text(0)?)),
        ("trimsuffix", 2) => own(text(0)?.strip_suffix(text(1)?).unwrap_or(text(0)?)),
        ("replace", 3) if !text(1)?.starts_with('/') && !text(1)?.is_empty() => {
            own(&text(0)?.replace(text(1)?, text(2)?))
        }
        ("lookup", 2 | 3) => {
            let object = values[0].as_object()?;
            match object.get(text(1)?) {
                Some(found) => Some(found.value.value.clone()),
                None if object.is_open() => None,
                None => Some(values.get(2)?.value.clone()),
            }
        }
        ("element", 2) => {
            let items = values[0].as_array()?;
            let index = as_number(&values[1])?;
            let known = !items.is_empty() && !items.iter().any(Node::is_unknown) && index >= 0.0;
            known.then(|| items[index as usize % items.len()].value.clone())
        }
        ("zipmap", 2) => {
            let (keys, items) = (values[0].as_array()?, values[1].as_array()?);
            let pair = |(key, item): (&Node<'a>, &Node<'a>)| {
                Some(member(key.as_str()?.to_owned(), key.span, item.clone()))
            };
            let members = keys.iter().zip(items).map(pair).collect::<Option<Vec<_>>>()?;
            Some(Value::Object(Object::new(last_of_each(members), keys.len() != items.len())))
        }
        _ => None,
    }
}

fn as_number(node: &Node<'_>) -> Option<f64> {
    match &node.value {
        Value::Number(number) => Some(number.value),
        Value::String(text) => text.parse().ok().filter(|value: &f64| value.is_finite()),
        _ => None,
    }
}

pub(super) fn number<'a>(value: f64) -> Option<Value<'a>> {
    value.is_finite().then(|| Value::Number(Number { value, integer: value.fract() == 0.0 }))
}
