//! URIs and the paths they stand for.
use lsp_types::Uri;
use percent_encoding::{
    AsciiSet, CONTROLS, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode,
};
use serde_json::Value;
use std::str::FromStr;

/// What stays as it is in the path of a URI.
const ESCAPED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// What no URI holds unescaped; `%` is left alone.
const NOT_IN_URIS: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// The path of a file URI, and of any other URI the whole of it: one spelling for each file.
pub(crate) fn path(uri: &Uri) -> String {
    let text = uri.as_str();
    let Some(rest) = text.strip_prefix("file://") else { return text.to_owned() };
    // What stands between the slashes is a host, mostly none.
    let path = rest.find('/').map_or("", |at| &rest[at..]);
    let path = percent_decode_str(path).decode_utf8_lossy().into_owned();
    match path.as_bytes() {
        [b'/', drive, b':', ..] if drive.is_ascii_alphabetic() => {
            format!("{}{}", char::from(drive.to_ascii_lowercase()), &path[2..])
        }
        _ => path,
    }
}

/// The URI of what [`path`] makes this path of.
pub(crate) fn uri(path: &str) -> Option<Uri> {
    if path.contains(':') && !path.starts_with('/') && path.as_bytes().get(1) != Some(&b':') {
        return Uri::from_str(path).ok();
    }
    let slash = if path.starts_with('/') { "" } else { "/" };
    Uri::from_str(&format!("file://{slash}{}", utf8_percent_encode(path, ESCAPED))).ok()
}

/// Escapes what no URI may hold, such as blanks and brackets, in every member of `value` that is a URI:
/// some clients send paths as they are.
pub(crate) fn mend(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(mend),
        Value::Object(members) => members.iter_mut().for_each(|(name, value)| match value {
            Value::String(text) if name.ends_with("uri") || name.ends_with("Uri") => {
                // What is escaped already stays as it is.
                *text = utf8_percent_encode(text, NOT_IN_URIS).to_string();
            }
            value => mend(value),
        }),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn paths_that_are_no_uris_become_some() {
        let mut params =
            json!({ "textDocument": { "uri": "file:///a b/[id]/é%20{x}.json", "text": "[ ]" } });
        mend(&mut params);
        let expected = "file:///a%20b/%5Bid%5D/%C3%A9%20%7Bx%7D.json";
        assert_eq!(params["textDocument"], json!({ "uri": expected, "text": "[ ]" }));
        assert!(Uri::from_str(expected).is_ok());
    }

    #[test]
    fn uris_and_paths_stand_for_each_other() {
        for (text, expected) in [
            ("file:///home/me/a%20b.json", "/home/me/a b.json"),
            ("file:///c%3A/x/t.json", "c:/x/t.json"),
            ("file:///C:/x/t.json", "c:/x/t.json"),
            ("untitled:Untitled-1", "untitled:Untitled-1"),
            ("file:///%C3%A9", "/é"),
        ] {
            let parsed = Uri::from_str(text).expect("this is a URI");
            assert_eq!(path(&parsed), expected);
            let back = uri(expected).expect("it has a URI");
            assert_eq!(path(&back), expected);
        }
    }
}
