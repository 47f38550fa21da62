//! What a file says must not steer the terminal that shows it.
use std::borrow::Cow;

/// Rules quote the file, which may hold words of megabytes; people are shown this many bytes.
pub(crate) const MOST: usize = 600;

/// What a rule says, with control characters made visible; line ends and tabs stay.
pub(crate) fn printable(text: &str) -> Cow<'_, str> {
    cut(text, |text| replace(text, |c| steers(c) && c != '\n' && c != '\t'))
}

/// What a rule says in one line, with what could steer a terminal made visible.
pub(crate) fn message(text: &str) -> Cow<'_, str> {
    cut(text, one_line)
}

fn cut<'a>(text: &'a str, show: impl Fn(&'a str) -> Cow<'a, str>) -> Cow<'a, str> {
    let end = text.floor_char_boundary(MOST);
    if end == text.len() { show(text) } else { (show(&text[..end]) + "…").into_owned().into() }
}

/// `text` on one line, with what could steer a terminal made visible.
pub fn one_line(text: &str) -> Cow<'_, str> {
    replace(text, steers)
}

fn replace(text: &str, unwanted: impl Fn(char) -> bool) -> Cow<'_, str> {
    let plain = text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    if plain || !text.contains(&unwanted) {
        return Cow::Borrowed(text);
    }
    text.chars().map(|c| if unwanted(c) { visible(c) } else { c }).collect::<String>().into()
}

/// C0 and C1 controls, and the marks that turn the direction of writing.
fn steers(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

pub(crate) fn visible(c: char) -> char {
    match c {
        '\n' | '\t' => ' ',
        '\u{7f}' => '\u{2421}',
        c if c < ' ' => char::from_u32(0x2400 + c as u32).unwrap_or(char::REPLACEMENT_CHARACTER),
        _ => char::REPLACEMENT_CHARACTER,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_controls() {
        assert_eq!(printable("a\x1b[31m\tb\nc\u{9b}d"), "a␛[31m\tb\nc\u{fffd}d");
        assert_eq!(one_line("a\r\nb\tc\u{202e}"), "a␍ b c\u{fffd}");
        assert_eq!(message(&"é".repeat(1000)).chars().count(), 301);
        assert!(matches!(printable("plain é"), Cow::Borrowed(_)));
    }
}
