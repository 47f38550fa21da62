//! Whether two texts say the same, comments included.
use ecslint_syntax::{Format, Member, Node, Span, Value, parse};

/// Both texts have the same trees but for the order of members, and the same comments but for theirs.
pub(super) fn files(old: &str, new: &str, format: Format) -> bool {
    let (a, b) = (parse(old, format), parse(new, format));
    let comments = |list: &[Span], text: &str| {
        let mut all: Vec<String> =
            list.iter().map(|span| span.slice(text).trim().to_owned()).collect();
        ecslint_syntax::sort::sort(&mut all);
        all
    };
    nodes((&a.root, old), (&b.root, new))
        && comments(&a.comments, old) == comments(&b.comments, new)
        && a.errors.len() >= b.errors.len()
}

fn nodes((a, old): (&Node<'_>, &str), (b, new): (&Node<'_>, &str)) -> bool {
    match (&a.value, &b.value) {
        (Value::Array(x), Value::Array(y)) | (Value::Stream(x), Value::Stream(y)) => {
            x.len() == y.len() && x.iter().zip(y).all(|(x, y)| nodes((x, old), (y, new)))
        }
        (Value::Object(x), Value::Object(y)) => {
            let (mut left, mut right) = (by_name(x.members(), old), by_name(y.members(), new));
            ecslint_syntax::sort::sort_by(&mut left, |a, b| a.0.cmp(b.0));
            ecslint_syntax::sort::sort_by(&mut right, |a, b| a.0.cmp(b.0));
            x.is_open() == y.is_open()
                && left.len() == right.len()
                && left.iter().zip(&right).all(|((a, x), (b, y))| {
                    a == b && x.shadowed == y.shadowed && nodes((&x.value, old), (&y.value, new))
                })
        }
        (Value::Unknown, Value::Unknown) => a.span.slice(old) == b.span.slice(new),
        (x, y) => x == y,
    }
}

fn by_name<'n, 'a>(members: &'n [Member<'a>], text: &'n str) -> Vec<(&'n str, &'n Member<'a>)> {
    let name = |member: &'n Member<'a>| match member.key.unknown {
        true => member.key.span.slice(text),
        false => member.key.name.as_ref(),
    };
    members.iter().map(|member| (name(member), member)).collect()
}
