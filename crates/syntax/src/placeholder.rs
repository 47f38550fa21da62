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
    seen & MARK != 0 && marked(text) || seen & WORD != 0 && words(text) || seen == M && asks(text)
}

/// Whether `text`, a key, holds a placeholder. Words do not count: keys are rarely prose; nor does
/// `$schema`, which people write into JSON for their editor.
pub(crate) fn in_key(text: &str) -> bool {
    text != "$schema" && marked(text)
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
    let marks = text.bytes().enumerate().filter(|(_, byte)| CLASS[usize::from(*byte)] & MARK != 0);
    marks.into_iter().any(|(at, _)| text.get(at..).is_some_and(|rest| bare(rest).is_some()))
}

/// A placeholder may start here.
const MARK: u8 = 1;
/// A word that asks to be replaced has one of these.
const WORD: u8 = 2;
/// But `changeme` and `replaceme` have only this.
const M: u8 = 4;

/// Which kinds of placeholder a byte hints at: most texts hint at none and are told in one pass.
pub(crate) static CLASS: [u8; 256] = {
    let mut class = [0; 256];
    let hints: [(&[u8], u8); 3] = [(b"${<%#.", MARK), (b"-xX", WORD), (b"mM", M)];
    let mut hint = 0;
    while hint < hints.len() {
        let mut at = 0;
        while at < hints[hint].0.len() {
            class[hints[hint].0[at] as usize] |= hints[hint].1;
            at += 1;
        }
        hint += 1;
    }
    class[b'_' as usize] = MARK | WORD;
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

/// Words that ask to be replaced, as whole words: `YOUR_BUCKET`, `ACCOUNT_ID`, `xxxxxxxx`.
fn words(text: &str) -> bool {
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    let words = text.as_bytes().split(|&byte| !is_word(byte)).filter(|word| word.len() >= 4);
    words.into_iter().any(|word| str::from_utf8(word).is_ok_and(asks))
}

fn asks(word: &str) -> bool {
    let starts = |prefix: &str| {
        word.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
    };
    match word.as_bytes().first().map_or(0, u8::to_ascii_lowercase) {
        b'y' if starts("your_") || starts("your-") => true,
        b'r' if starts("replace_")
            || starts("replaced_")
            || word.eq_ignore_ascii_case("replaceme") =>
        {
            true
        }
        b'c' if starts("change_me") || starts("changeme") => true,
        b't' if starts("todo_") => true,
        _ => account(word) || crossed_out(word),
    }
}

/// `ACCOUNT_ID`, `aws_account_id`, `account-id`.
fn account(word: &str) -> bool {
    let tail = word.get(word.len().saturating_sub(10)..).unwrap_or_default();
    tail.eq_ignore_ascii_case("account_id") || tail.eq_ignore_ascii_case("account-id")
}

/// `xxxxxxxx`, `sg-xxxxxxxx`: at least four x in a row and nothing else but a prefix.
fn crossed_out(word: &str) -> bool {
    let tail = word.rsplit(['-', '_']).next().unwrap_or_default();
    tail.len() >= 4 && tail.bytes().all(|byte| byte.eq_ignore_ascii_case(&b'x'))
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
