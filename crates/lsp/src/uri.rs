//! URIs and the paths they stand for.
use lsp_types::Uri;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use std::str::FromStr;

/// What stays as it is in the path of a URI.
const ESCAPED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'_').remove(b'.').remove(b'~');

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

#[cfg(test)]
mod tests {
    use super::*;

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
