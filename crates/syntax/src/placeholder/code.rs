//! Where template code ends: quotes and brackets of its own do not end it.

/// No template code is longer, in bytes: without a bound a text of opening marks alone would take
/// quadratic time.
pub(crate) const MAX_LENGTH: usize = 512;

/// Whether template code may go on in the next line.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Lines {
    /// Where a bracket of it is open: a half-typed `${` must not swallow what follows.
    InBrackets,
    /// Anywhere: its marks look like nothing else.
    Any,
}

/// The length of the code that starts with `open` and ends with `close`, both included, when `text`
/// starts with such.
pub(super) fn enclosed(text: &str, open: &str, close: &str, lines: Lines) -> Option<usize> {
    let inner = text.strip_prefix(open)?;
    let near = &inner[..inner.floor_char_boundary(MAX_LENGTH)];
    let first = memchr::memmem::find(near.as_bytes(), close.as_bytes())?;
    let end = balanced(near, close, lines).or_else(|| {
        let within = lines == Lines::Any || !near[..first].contains('\n');
        within.then_some(first)
    })?;
    Some(open.len() + end + close.len())
}

/// Where `close` stands in `near` outside of brackets and quotes.
fn balanced(near: &str, close: &str, lines: Lines) -> Option<usize> {
    let bytes = near.as_bytes();
    let (mut at, mut open) = (0, Vec::new());
    while let Some(&byte) = bytes.get(at) {
        if open.is_empty() && bytes[at..].starts_with(close.as_bytes()) {
            return Some(at);
        }
        match byte {
            b'\\' => at += 1,
            b'"' | b'\'' | b'`' => at = quoted(bytes, at).unwrap_or(at),
            b'(' => open.push(b')'),
            b'[' => open.push(b']'),
            b'{' => open.push(b'}'),
            b')' | b']' | b'}' => drop(open.pop().filter(|closer| *closer == byte)?),
            b'\n' if open.is_empty() && lines == Lines::InBrackets => return None,
            _ => {}
        }
        at += 1;
    }
    None
}

/// Where the quote that opens at `open` closes, on its line.
fn quoted(bytes: &[u8], open: usize) -> Option<usize> {
    let mut at = open + 1;
    loop {
        match *bytes.get(at)? {
            b'\n' => return None,
            b'\\' => at += 1,
            byte if byte == bytes[open] => return Some(at),
            _ => {}
        }
        at += 1;
    }
}

/// The first `"` in `code`, template code, and whether it stands in brackets of the code.
pub(super) fn first_quote(code: &str) -> Option<(usize, bool)> {
    let at = code.find('"')?;
    let before = code[..at].bytes();
    let depth = before.fold(0i32, |depth, byte| match byte {
        b'(' | b'[' => depth + 1,
        b')' | b']' => depth - 1,
        _ => depth,
    });
    Some((at, depth > 0))
}
