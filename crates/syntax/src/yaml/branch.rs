//! What conditions of template code leave in doubt: `{% if x %} … {% else %} … {% endif %}`.
use crate::{
    Node, Span, Value,
    placeholder::{Statement, asks_once, statements},
};

/// Forgets what a condition decides: its members may be there or not, its items may be any.
pub(super) fn forget(text: &str, root: &mut Node<'_>) {
    let branches = branches(text);
    if branches.is_empty() {
        return;
    }
    let Value::Stream(documents) = &mut root.value else { return within(root, 0, &branches) };
    let mut from = 0;
    for document in documents {
        within(document, from, &branches);
        from = document.span.end;
    }
}

/// Forgets what is in doubt in a document; a branch around all of it decides whether it is there at all.
fn within(document: &mut Node<'_>, from: u32, branches: &[Span]) {
    let span = document.span;
    let first = branches.partition_point(|branch| branch.start < from);
    let own = branches[first..].iter().take_while(|branch| branch.start < span.end);
    let own: Vec<Span> =
        own.filter(|branch| branch.start > span.start || branch.end < span.end).copied().collect();
    visit(document, from, &own);
}

/// The stretches of `text` that a condition decides over, by their start.
fn branches(text: &str) -> Vec<Span> {
    let mut branches = Vec::new();
    let mut all = statements(text).filter(|(_, found)| *found != Statement::Comment).peekable();
    if all.peek().is_none() || asks_once(text) {
        return branches;
    }
    let mut open: Vec<(usize, bool)> = Vec::new();
    for (range, found) in all {
        if matches!(found, Statement::Else | Statement::End)
            && let Some((start, true)) = open.pop()
        {
            branches.push(Span::new(start, range.start));
        }
        match found {
            Statement::If | Statement::Else => open.push((range.end, true)),
            Statement::Block => open.push((range.end, false)),
            _ => {}
        }
    }
    crate::sort::sort(&mut branches);
    branches
}

/// Forgets what is in doubt in `node`, whose place begins at `from`, behind its key.
fn visit(node: &mut Node<'_>, from: u32, branches: &[Span]) {
    let first = branches.partition_point(|branch| branch.start < from);
    let inside = branches[first..].iter().take_while(|branch| branch.start < node.span.end);
    // Of branches within branches the outer decides.
    let mut outer: Vec<Span> = Vec::new();
    for branch in inside {
        if outer.last().is_none_or(|last| last.end <= branch.start) {
            outer.push(*branch);
        }
    }
    let in_doubt = |at: u32| {
        let next = outer.partition_point(|branch| branch.end <= at);
        outer.get(next).is_some_and(|branch| branch.start <= at)
    };
    match &mut node.value {
        Value::Array(items) => {
            for item in items {
                match in_doubt(item.span.start) {
                    true => item.value = Value::Unknown,
                    false => visit(item, item.span.start, branches),
                }
            }
        }
        Value::Object(object) => {
            for member in &mut object.members {
                member.key.unknown |= in_doubt(member.key.span.start);
                visit(&mut member.value, member.key.span.end, branches);
            }
            object.open |= object.members.iter().any(|member| member.key.unknown);
        }
        _ => {}
    }
}
