//! What quoted text and text blocks say.
use std::borrow::Cow;

/// How quoted text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// With escapes.
    Plain,
    /// `@'…'`, where only a quote is doubled.
    Verbatim,
}

/// What is wrong with an escape, and where it stands in the text.
pub(super) type BadEscape = (usize, usize, String);

/// What the token `written` says.
pub(super) fn decode(written: &str) -> Result<Cow<'_, str>, BadEscape> {
    if written.starts_with("|||") {
        return Ok(Cow::Owned(block(written)));
    }
    let verbatim = written.starts_with('@');
    let open = usize::from(verbatim);
    let quote = &written[open..written.len().min(open + 1)];
    let body = &written[(open + 1).min(written.len())..];
    let body = body.strip_suffix(quote).unwrap_or(body);
    if verbatim {
        let doubled = quote.repeat(2);
        return Ok(match body.contains(&doubled) {
            true => Cow::Owned(body.replace(&doubled, quote)),
            false => Cow::Borrowed(body),
        });
    }
    if !body.contains('\\') {
        return Ok(Cow::Borrowed(body));
    }
    unescape(body).map(Cow::Owned).map_err(|(start, end, why)| (start + 1, end + 1, why))
}

fn unescape(body: &str) -> Result<String, BadEscape> {
    let mut out = String::with_capacity(body.len());
    let mut rest = body;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        let start = body.len() - rest.len() + at;
        let next = rest[at + 1..].chars().next();
        let length = match next {
            Some('u') => unicode(&rest[at..], &mut out),
            Some(c) => simple(c).map(|c| {
                out.push(c);
                2
            }),
            None => None,
        };
        let Some(length) = length else {
            let end = start + 1 + next.map_or(0, char::len_utf8);
            let why = match next {
                Some('u') => "`\\u` needs four hexadecimal digits".to_owned(),
                _ => format!("`{}` is no Jsonnet escape", body[start..end].escape_debug()),
            };
            return Err((start, end, why));
        };
        rest = &rest[at + length..];
    }
    out.push_str(rest);
    Ok(out)
}

fn simple(character: char) -> Option<char> {
    Some(match character {
        '"' | '\'' | '\\' | '/' => character,
        'b' => '\u{8}',
        'f' => '\u{c}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => return None,
    })
}

/// Adds what the `\u` escape at the start of `rest` stands for and returns how long it is.
fn unicode(rest: &str, out: &mut String) -> Option<usize> {
    let unit = |at: usize| {
        let digits = rest.get(at..at + 6)?.strip_prefix("\\u")?;
        let hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        hex.then(|| u16::from_str_radix(digits, 16).ok())?
    };
    let first = unit(0)?;
    let pair = [first, unit(6).unwrap_or_default()];
    let character = char::decode_utf16(pair).next().and_then(Result::ok);
    out.push(character.unwrap_or(char::REPLACEMENT_CHARACTER));
    Some(if character.is_some_and(|character| character > '\u{ffff}') { 12 } else { 6 })
}

/// The end of the text block whose `|||` is at `start`; else what is wrong, and the end of the text.
pub(super) fn block_end(text: &str, start: usize) -> Result<usize, (usize, &'static str)> {
    let end = text.trim_end().len().max(start + 3);
    let rest = &text[start + 3..];
    let rest = rest.strip_prefix('-').unwrap_or(rest);
    let Some((first, body)) = rest.split_once('\n') else {
        return Err((end, "this text block is never closed"));
    };
    if !first.trim().is_empty() {
        let line = start + 3 + first.trim_end().len();
        return Err((line.min(end), "a text block starts on the line behind its `|||`"));
    }
    let mut at = text.len() - body.len();
    let indent = indent(body);
    if indent.is_empty() {
        return Err((start + 3, "the first line of a text block is indented"));
    }
    for line in body.split_inclusive('\n') {
        if !line.starts_with(indent) && !line.trim_end_matches(['\r', '\n']).is_empty() {
            let blanks = line.len() - line.trim_start_matches([' ', '\t']).len();
            let closed = line[blanks..].starts_with("|||");
            return if closed {
                Ok(at + blanks + 3)
            } else {
                Err((at, "this text block is never closed"))
            };
        }
        at += line.len();
    }
    Err((end, "this text block is never closed"))
}

/// The blanks before the first line of a block that is not empty.
fn indent(body: &str) -> &str {
    let first = body.split('\n').find(|line| !line.trim_end_matches('\r').is_empty());
    let first = first.unwrap_or_default();
    &first[..first.len() - first.trim_start_matches([' ', '\t']).len()]
}

fn block(written: &str) -> String {
    let chomp = written.starts_with("|||-");
    let body = written.split_once('\n').map_or("", |(_, body)| body);
    let indent = indent(body);
    let mut out = String::with_capacity(body.len());
    for line in body.split_inclusive('\n') {
        match line.strip_prefix(indent) {
            Some(line) if !indent.is_empty() => out.push_str(line),
            _ if line.trim_end_matches(['\r', '\n']).is_empty() => out.push_str(line),
            _ => break,
        }
    }
    if chomp && out.ends_with('\n') {
        out.pop();
    }
    out
}
