//! Jsonnet without a name that says so.
use super::expression::is_name;

/// Whether `text` begins as JSON and YAML do not: with `local`, or with an object whose first key has no
/// double quotes.
pub fn begins(text: &str) -> bool {
    let text = past_comments(text);
    if let Some(rest) = text.strip_prefix("local") {
        let name = rest.trim_start();
        return name.len() < rest.len()
            && name.starts_with(|c: char| c == '_' || c.is_alphabetic());
    }
    let Some(inner) = text.strip_prefix('{') else { return false };
    let inner = past_comments(inner);
    let key = inner.strip_prefix('\'').map_or_else(
        || {
            inner.split_at(
                inner.bytes().take_while(|&b| b == b'_' || b.is_ascii_alphanumeric()).count(),
            )
        },
        |quoted| quoted.split_once('\'').unwrap_or(("", "")),
    );
    let colon = key.1.trim_start();
    (inner.starts_with('\'') || is_name(key.0)) && colon.trim_start_matches('+').starts_with(':')
}

fn past_comments(mut text: &str) -> &str {
    loop {
        text = text.trim_start();
        let end = match text.as_bytes() {
            [b'#', ..] | [b'/', b'/', ..] => "\n",
            [b'/', b'*', ..] => "*/",
            _ => return text,
        };
        text = text.split_once(end).map_or("", |(_, rest)| rest);
    }
}
