//! Template placeholders: text that something fills in before AWS reads the file.
//!
//! The styles are those seen in real repositories; `docs/templates.md` shows each.
mod code;
mod statement;
mod style;
mod words;

pub(crate) use code::MAX_LENGTH;
use code::first_quote;
pub(crate) use statement::{Statement, asks_once, statement, statements};
use words::{asks_itself, ends_in_capitals, is_crossed, joins};

/// Whether `text`, a value, holds a placeholder.
pub(crate) fn found(text: &str) -> bool {
    hinted(text, text.bytes().fold(0, |seen, byte| seen | CLASS[usize::from(byte)]))
}

/// The same for a text of which [`CLASS`] says `seen` of its bytes together.
pub(crate) fn hinted(text: &str, seen: u8) -> bool {
    seen & MARK != 0 && (marked(text) || is_pattern(text))
        || seen & TWICE != 0 && doubled(text)
        || seen & JOINT != 0 && (joins(text) || ends_in_capitals(text))
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
    style::length(text)
}

/// The same where a value stands without quotes, in which more is a placeholder.
pub(crate) fn unquoted(text: &str) -> Option<usize> {
    style::length(text).or_else(|| style::unquoted(text))
}

/// Whether `word`, which stands without quotes, asks to be replaced: `FAMILY`, `your-cpu`.
pub(crate) fn is_word(word: &str) -> bool {
    words::is_capitals(word) && !AWS_WORDS.contains(&word) || found(word)
}

/// Where the placeholder ends that has a quote of its own at `quote`, in a text whose quotes stand in
/// `text` from `from` on: `"${x == "" ? 1 : 2}"`; nothing where the quote ends the text.
pub(crate) fn around(text: &str, from: usize, quote: usize) -> Option<usize> {
    if text[from..quote].ends_with('\'') {
        return shell_break(text, quote);
    }
    let mut at = from;
    loop {
        let mark = |byte: &u8| CLASS[usize::from(*byte)] & MARK != 0;
        at += text.as_bytes()[at..quote].iter().position(mark)?;
        let Some(length) = text.get(at..).and_then(bare) else {
            at += 1;
            continue;
        };
        if at + length > quote {
            return belongs(&text[at..at + length]).then_some(at + length);
        }
        at += length;
    }
}

/// Whether the first quote of `code` opens text in it: one that ends the text around it is followed by
/// a delimiter, unless it is an argument, as in `join(",", x)`.
fn belongs(code: &str) -> bool {
    let quotes = code.bytes().filter(|byte| *byte == b'"').count();
    let Some((quote, argument)) = first_quote(code).filter(|_| quotes % 2 == 0) else {
        return false;
    };
    argument || !code[quote + 1..].trim_start().starts_with([',', ':', '}', ']'])
}

/// Where `"$NAME"'` ends, which a shell puts between two pieces of text in its own quotes.
fn shell_break(text: &str, quote: usize) -> Option<usize> {
    let length = text.get(quote - 1..).and_then(style::unquoted)?;
    Some(quote - 1 + length)
}

/// Words in capitals that AWS takes: without quotes they are a slip, not a placeholder.
const AWS_WORDS: [&str; 22] = [
    "ALL",
    "ARM64",
    "CMD",
    "COMPLETE",
    "DAEMON",
    "DISABLED",
    "EC2",
    "ECS",
    "ENABLED",
    "EXTERNAL",
    "FALSE",
    "FARGATE",
    "FARGATE_SPOT",
    "HEALTHY",
    "LINUX",
    "NONE",
    "NULL",
    "REPLICA",
    "START",
    "SUCCESS",
    "TRUE",
    "X86_64",
];

/// `{account}.dkr.ecr.{region}.amazonaws.com`: names in braces in one word; among others braces are
/// prose or code.
fn is_pattern(text: &str) -> bool {
    let plain = |byte: u8| !byte.is_ascii_whitespace() && !b"\"'\\$".contains(&byte);
    text.contains('{')
        && text.bytes().all(plain)
        && text.match_indices('{').any(|(at, _)| style::braces(&text[at..]).is_some())
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
        [(b"${<%#@~![(", MARK), (b"._", TWICE), (b"-_", JOINT), (b"xX", CROSS), (b"mM", M)];
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
