//! Template placeholders: text that something fills in before AWS reads the file.
//!
//! The styles are those seen in real repositories: envsubst and Terraform (`${VAR}`, `$VAR`,
//! `%{ if }`), shells (`$(cmd)`), Go, Jinja and ecspresso (`{{ must_env `X` }}`), CodePipeline
//! (`<IMAGE1_NAME>`), `__IMAGE__`, `%REGION%`, `#{VAR}`, and words that ask to be replaced.

/// No placeholder is longer, in bytes.
pub(crate) const MAX_LENGTH: usize = 256;

/// Whether `text`, a value, holds a placeholder.
pub(crate) fn found(text: &str) -> bool {
    hinted(text, text.bytes().fold(0, |seen, byte| seen | CLASS[usize::from(byte)]))
}

/// The same for a text of which [`CLASS`] says `seen` of its bytes together.
pub(crate) fn hinted(text: &str, seen: u8) -> bool {
    seen & MARK != 0 && marked(text)
        || seen & TWICE != 0 && doubled(text)
        || seen & JOINT != 0 && joins(text)
        || seen & CROSS != 0 && is_crossed(text)
        || seen == M && asks_itself(text)
}

/// Whether `text`, a key, holds a placeholder. Words do not count: keys are rarely prose; nor does
/// `$schema`, which people write into JSON for their editor.
pub(crate) fn in_key(text: &str) -> bool {
    text != "$schema" && (marked(text) || doubled(text))
}

/// The length of the placeholder that `text` starts with, when it starts with one.
pub(crate) fn bare(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    match bytes.first()? {
        b'$' => dollar(text),
        b'{' if bytes.get(1) == Some(&b'{') => through(text, "}}"),
        b'<' => angle(text),
        b'_' => enclosed(text, "__"),
        b'%' if bytes.get(1) == Some(&b'{') => through(text, "}"),
        b'%' => enclosed(text, "%"),
        b'#' if bytes.get(1) == Some(&b'{') => through(text, "}"),
        b'.' if text.starts_with("...") => Some(3),
        _ => None,
    }
}

fn marked(text: &str) -> bool {
    let bytes = text.bytes().enumerate();
    let mut marks = bytes.filter(|(_, byte)| CLASS[usize::from(*byte)] & MARK != 0);
    marks.any(|(at, _)| text.get(at..).is_some_and(|rest| bare(rest).is_some()))
}

/// `__NAME__` and `...`: names are full of dots and underscores, but seldom two.
fn doubled(text: &str) -> bool {
    let mut pairs = text.as_bytes().windows(2).enumerate();
    pairs.any(|(at, pair)| matches!(pair, b"__" | b"..") && bare(&text[at..]).is_some())
}

/// A placeholder may start here.
pub(crate) const MARK: u8 = 1;
/// A placeholder may start here where the same byte follows.
pub(crate) const TWICE: u8 = 2;
/// A word that asks to be replaced may end here.
const JOINT: u8 = 4;
/// Four of these and more ask to be replaced.
const CROSS: u8 = 8;
/// But `changeme` and `replaceme` have only this.
const M: u8 = 16;

/// Which kinds of placeholder a byte hints at: most texts hint at none and are told in one pass.
pub(crate) static CLASS: [u8; 256] = {
    let mut class = [0; 256];
    let hints: [(&[u8], u8); 5] =
        [(b"${<%#", MARK), (b"._", TWICE), (b"-_", JOINT), (b"xX", CROSS), (b"mM", M)];
    let mut hint = 0;
    while hint < hints.len() {
        let mut at = 0;
        while at < hints[hint].0.len() {
            class[hints[hint].0[at] as usize] |= hints[hint].1;
            at += 1;
        }
        hint += 1;
    }
    class
};

/// `${x}`, `$(x)`, `$NAME`, `$$$NAME$$$`.
fn dollar(text: &str) -> Option<usize> {
    let dollars = text.bytes().take_while(|&byte| byte == b'$').count();
    let rest = &text[dollars..];
    match rest.bytes().next()? {
        b'{' => through(text, "}"),
        b'(' => through(text, ")"),
        byte if byte.is_ascii_alphabetic() || byte == b'_' => {
            let name = word(rest);
            let closing = rest[name..].bytes().take_while(|&byte| byte == b'$').take(dollars);
            Some(dollars + name + if dollars > 1 { closing.count() } else { 0 })
        }
        _ => None,
    }
}

/// `<NAME>`, `<your-region>`, `<%= x %>`: one line, starting like a name.
fn angle(text: &str) -> Option<usize> {
    let length = through(text, ">")?;
    let name = text[1..length - 1].trim_start_matches(['%', '=', ' ']);
    name.starts_with(|first: char| first.is_alphabetic() || first == '_').then_some(length)
}

/// `__NAME__` or `%NAME%`: the mark on both sides of an upper-case name.
fn enclosed(text: &str, mark: &str) -> Option<usize> {
    let rest = text.strip_prefix(mark)?;
    let upper = |byte: &u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || *byte == b'_';
    let run = rest.bytes().take_while(upper).count();
    let name = rest[..run].trim_end_matches('_').len();
    let closed = name > 0 && rest[name..].starts_with(mark);
    closed.then_some(mark.len() * 2 + name)
}

/// Up to and with `end`, on the same line. Placeholders are short; without a bound a text of
/// opening marks alone would take quadratic time.
fn through(text: &str, end: &str) -> Option<usize> {
    let near = &text[..text.floor_char_boundary(MAX_LENGTH)];
    let line = near.split('\n').next()?;
    Some(line.find(end)? + end.len())
}

fn word(text: &str) -> usize {
    text.bytes().take_while(|&byte| byte.is_ascii_alphanumeric() || byte == b'_').count()
}

/// Words that ask to be replaced: `YOUR_BUCKET`, `ACCOUNT_ID`.
fn joins(text: &str) -> bool {
    let bytes = text.as_bytes();
    memchr::memchr2_iter(b'_', b'-', bytes).any(|at| asks(&bytes[..at], &bytes[at + 1..]))
}

/// `xxxxxxxx`: a word of crosses alone.
fn is_crossed(text: &str) -> bool {
    let cross = |byte: u8| matches!(byte, b'x' | b'X');
    let bytes = text.as_bytes();
    let mut from = 0usize;
    bytes.chunk_by(|a, b| cross(*a) == cross(*b)).any(|run| {
        let before = from.checked_sub(1).and_then(|before| bytes.get(before));
        from += run.len();
        run.len() >= 4 && cross(run[0]) && !continues(before) && !continues(bytes.get(from))
    })
}

/// Whether a `_` or `-` between `start` and `end` joins words that ask: `your_…`, `account_id`.
fn asks(start: &[u8], end: &[u8]) -> bool {
    // Nearly all joints are told by the letter before them.
    if !start.last().is_some_and(|last| b"rdeotRDEOT".contains(last)) {
        return false;
    }
    let letters = start.iter().rev().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let word = &start[start.len() - letters..];
    let is = |name: &str| word.eq_ignore_ascii_case(name.as_bytes());
    let then = |name: &str| {
        let next = end.get(..name.len());
        next.is_some_and(|next| next.eq_ignore_ascii_case(name.as_bytes()))
            && !continues(end.get(name.len()))
    };
    is("your")
        || is("replace")
        || is("replaced")
        || is("todo")
        || is("changeme")
        || is("replaceme")
        || is("change") && then("me")
        || is("account") && then("id")
}

/// `CHANGEME`, `ReplaceMe`.
fn asks_itself(text: &str) -> bool {
    text.eq_ignore_ascii_case("changeme") || text.eq_ignore_ascii_case("replaceme")
}

fn continues(byte: Option<&u8>) -> bool {
    byte.is_some_and(u8::is_ascii_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_style_is_found_inside_a_string() {
        let styles = [
            "repo:${TAG}",
            "$IMAGE",
            "$$$NAME$$$",
            "$$$$START$$$$",
            "$(date)",
            "{{ must_env `TAG` }}",
            "{{ printf \"%.8s\" .Env.X }}",
            "<IMAGE1_NAME>",
            "<your-region>",
            "__IMAGE__",
            "%REGION%",
            "%{ if x }",
            "#{Octopus.Tag}",
            "arn:aws:iam::ACCOUNT_ID:role/x",
            "arn:aws:iam::your_account_id:role/x",
            "YOUR_REGION",
            "subnet-xxxxxxxx",
            "XXXXXXXXXXXX",
            "REPLACE_ME",
            "CHANGEME",
            "...",
        ];
        for style in styles {
            assert!(found(style), "{style}");
        }
    }

    #[test]
    fn ordinary_text_is_known() {
        let ordinary = [
            "nginx:1.27",
            "%Y-%m-%d",
            "a < b",
            "100%",
            "price: $5",
            "my_app__x",
            "a {b}",
            "yourself",
            "#fff",
            "replacement",
            "..",
            "extra",
        ];
        for text in ordinary {
            assert!(!found(text), "{text}");
        }
    }

    #[test]
    fn a_bare_placeholder_has_a_length() {
        assert_eq!(bare("${cpu},"), Some(6));
        assert_eq!(bare("$$$$CPU$$$$,"), Some(11));
        assert_eq!(bare("{{ x }}\n"), Some(7));
        assert_eq!(bare("<PORT>, 1"), Some(6));
        assert_eq!(bare("{ \"a\""), None);
    }
}
