//! What stands between the parts of a collection.
use ecslint_syntax::{Node, Span, Value};

/// The blanks of a level: those before the first member, else two.
pub(super) fn unit(text: &str, root: &Node<'_>) -> String {
    let first = match &root.value {
        Value::Object(object) => object.members().first().map(|member| member.key.span),
        Value::Array(items) => items.first().map(|item| item.span),
        _ => None,
    };
    let start = first.map_or(0, |span| span.start as usize);
    let line = text[..start].rfind('\n').map(|newline| &text[newline + 1..start]);
    let sound = |blanks: &&str| {
        !blanks.is_empty()
            && (blanks.bytes().all(|b| b == b'\t') || blanks.bytes().all(|b| b == b' '))
            && blanks.len() <= 8
    };
    line.filter(sound).unwrap_or("  ").to_owned()
}

/// How many of `comments` stand on the line of `from`.
pub(super) fn beside(text: &str, from: u32, comments: &[Span]) -> usize {
    let mut at = from;
    let on_line = |comment: &&Span| {
        let same = !text[at as usize..comment.start as usize].contains('\n');
        at = comment.end;
        same
    };
    comments.iter().take_while(on_line).count()
}

/// Only blanks, commas and `comments` stand in `gap`, which starts at `from`.
pub(super) fn is_bare(gap: &str, from: u32, comments: &[Span]) -> bool {
    let mut at = from;
    let plain = |start: u32, end: u32| {
        let part = gap.get((start - from) as usize..(end.max(start) - from) as usize);
        part.is_some_and(|part| part.bytes().all(|b| b.is_ascii_whitespace() || b == b','))
    };
    for comment in comments {
        if !plain(at, comment.start) {
            return false;
        }
        at = comment.end;
    }
    plain(at, from + gap.len() as u32)
}
