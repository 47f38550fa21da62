//! The difference between two texts, as `patch` reads it.
use ecslint_report::one_line;
use similar::{ChangeTag, TextDiff};
use std::{fmt::Write, time::Duration};

const BOLD: &str = "\x1b[1m";
const GREEN: &str = "\x1b[32m";
const RED: &str = "\x1b[31m";
const CYAN: &str = "\x1b[36m";
const RESET: &str = "\x1b[0m";

/// Texts that differ nearly everywhere are then told apart more coarsely.
const LONGEST: Duration = Duration::from_secs(2);

/// The unified diff from `old` to `new` of the file called `name`. In `color` it is for people, so
/// that what could steer the terminal is made visible; else it is exact.
pub(crate) fn unified(name: &str, old: &str, new: &str, color: bool) -> String {
    // For `patch` only `\n` ends a line.
    let old: Vec<&str> = old.split_inclusive('\n').collect();
    let new: Vec<&str> = new.split_inclusive('\n').collect();
    let diff = TextDiff::configure().timeout(LONGEST).diff_slices(&old, &new);
    let mut text = String::new();
    for mark in ["---", "+++"] {
        line(&mut text, if color { BOLD } else { "" }, &format!("{mark} {}", one_line(name)));
    }
    for hunk in diff.unified_diff().iter_hunks() {
        line(&mut text, if color { CYAN } else { "" }, &hunk.header().to_string());
        for change in hunk.iter_changes() {
            let style = match change.tag() {
                _ if !color => "",
                ChangeTag::Delete => RED,
                ChangeTag::Insert => GREEN,
                ChangeTag::Equal => "",
            };
            let value = change.value();
            let content = value.strip_suffix('\n').unwrap_or(value);
            let shown =
                if color { one_line(content.trim_end_matches('\r')) } else { content.into() };
            line(&mut text, style, &format!("{}{shown}", change.tag()));
            if !value.ends_with('\n') {
                text.push_str("\\ No newline at end of file\n");
            }
        }
    }
    text
}

fn line(text: &mut String, style: &str, line: &str) {
    let reset = if style.is_empty() { "" } else { RESET };
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{style}{line}{reset}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_exactly_what_changes() {
        assert_eq!(
            unified("a.json", "1\r\n2\r\n\x1b3", "1\r\n4\r\n\x1b3", false),
            "--- a.json\n+++ a.json\n@@ -1,3 +1,3 @@\n 1\r\n-2\r\n+4\r\n \x1b3\n\
             \\ No newline at end of file\n"
        );
    }

    #[test]
    fn colours_for_people() {
        let text = unified("a\nb", "\x1b2\r\n", "3\n", true);
        assert!(text.contains("\x1b[31m-␛2\x1b[0m\n\x1b[32m+3\x1b[0m\n"), "{text:?}");
        assert!(text.starts_with("\x1b[1m--- a b\x1b[0m\n"), "{text:?}");
    }
}
