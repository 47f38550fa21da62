//! What the reports in XML share.
use crate::printable::visible;
use std::fmt::Write;

/// What every report in XML starts with.
pub(crate) const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// `text` for an element or an attribute. XML has no way to say most control characters: they are
/// made visible.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            // As they are they would become spaces in an attribute. Writing to a string cannot fail.
            '\n' | '\t' | '\r' => drop(write!(out, "&#{};", u32::from(c))),
            c if c.is_control() => out.push(visible(c)),
            '\u{fffe}' | '\u{ffff}' => out.push(char::REPLACEMENT_CHARACTER),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_what_is_no_text() {
        assert_eq!(escape("a<b>&'\"]]>"), "a&lt;b&gt;&amp;&apos;&quot;]]&gt;");
        assert_eq!(escape("\n\t\r\0\u{1b}\u{9b}\u{ffff}é"), "&#10;&#9;&#13;␀␛\u{fffd}\u{fffd}é");
    }
}
