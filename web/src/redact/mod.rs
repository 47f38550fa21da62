//! A text without what should stay at home: it keeps the names of fields, and the values whose place in
//! the schema says that they are settings. All else is hidden, comments and what cannot be read too.
mod blank;
mod harmless;

use crate::engine::Linted;
use ecslint_core::syntax::{Node, Span, Value, sort::sort_by_key};

/// What stands in the place of a value. To the linter it is unknown, so hiding adds no finding.
const HIDDEN: &str = "${REDACTED}";

/// What a part of a text is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    /// A value to be hidden.
    Hidden,
    /// A value to be kept.
    Kept,
    /// The name of a member.
    Key,
}

/// `text` with all that is not known to be harmless hidden; the rest stays as it is, byte for byte.
pub(crate) fn redact(text: &Linted) -> String {
    let mut parts = text.read(|read| {
        let kept = harmless::spans(read);
        let mut parts = Vec::new();
        collect(&read.root, &text.text, &kept, &mut parts);
        parts
    });
    sort_by_key(&mut parts, |(span, part)| (span.start, *part));
    let (mut result, mut end) = (String::with_capacity(text.text.len()), 0);
    for (span, part) in parts {
        // What an alias repeats stands in one place.
        if span.start < end {
            continue;
        }
        blank::between(Span { start: end, end: span.start }.slice(&text.text), &mut result);
        let old = span.slice(&text.text);
        match part {
            // A computed value may be made of what is not to be seen.
            Part::Kept if old == "~" || harmless::is_word(old.trim_matches(['"', '\''])) => {
                result.push_str(&blank::accounts(old));
            }
            Part::Key if is_name(old) => result.push_str(&blank::accounts(old)),
            Part::Kept | Part::Key | Part::Hidden => blank::value(old, &mut result),
        }
        end = span.end;
    }
    let rest = Span::new(end as usize, text.text.len());
    blank::between(rest.slice(&text.text), &mut result);
    result
}

fn collect(node: &Node<'_>, text: &str, kept: &[Span], parts: &mut Vec<(Span, Part)>) {
    match &node.value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, text, kept, parts)),
        Value::Object(object) => {
            for member in object.members() {
                parts.push((member.key.span, Part::Key));
                collect(&member.value, text, kept, parts);
            }
        }
        // An absent value has the place of something else.
        Value::Null if !["null", "~"].contains(&node.span.slice(text)) => {}
        Value::Null | Value::Bool(_) => parts.push((node.span, Part::Kept)),
        _ if kept.binary_search_by_key(&key(node.span), |&span| key(span)).is_ok() => {
            parts.push((node.span, Part::Kept));
        }
        _ => parts.push((node.span, Part::Hidden)),
    }
}

/// What spans are sorted by.
fn key(span: Span) -> (u32, u32) {
    (span.start, span.end)
}

/// Whether a key looks like the name of something, and not like a value in the wrong place.
fn is_name(written: &str) -> bool {
    let name = written.trim_matches(['"', '\'']);
    let plain =
        |character: char| character.is_ascii_alphanumeric() || "_-.:/$<".contains(character);
    name.len() <= 64 && name.chars().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Clock, Engine};

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let mut engine = Engine::new(Clock::NONE);
        engine.lint(0, None, text);
        assert_eq!(redact(engine.text(0)), expected);
    }

    #[test]
    fn hides_all_but_settings_and_names() {
        check(
            r#"{"family": "a", "cpu": "256", "executionRoleArn": "arn:aws:iam::123456789012:role/x", "containerDefinitions": [{"name": "n", "essential": true,
"command": ["--password=s3cr3t"], "Environment": [{"Name": "A", "Value": "s3cr3t"}], "tags": 123456789012,
"secrets": [{"name": "B", "valueFrom": "/prod/s3cr3t"}], "dockerLabels": {"team": "s3cr3t"}}]}"#,
            r#"{"family": "a", "cpu": "256", "executionRoleArn": "arn:aws:iam::000000000000:role/REDACTED", "containerDefinitions": [{"name": "n", "essential": true,
"command": ["${REDACTED}"], "Environment": [{"Name": "${REDACTED}", "Value": "${REDACTED}"}], "tags": "${REDACTED}",
"secrets": [{"name": "B", "valueFrom": "${REDACTED}"}], "dockerLabels": {"team": "${REDACTED}"}}]}"#,
        );
    }

    #[test]
    fn hides_comments_and_blocks_of_yaml() {
        check(
            "family: a # s3cr3t\ncontainerDefinitions:\n- name: n\n  cpu: 64\n  command:\n  - |\n    s3cr3t\n  - &x s3cr3t\n  - *x\n  memory: 128\n",
            "family: a # REDACTED\ncontainerDefinitions:\n- name: n\n  cpu: 64\n  command:\n  - \"${REDACTED}\"\n  - &x \"${REDACTED}\"\n  - \"${REDACTED}\"\n  memory: 128\n",
        );
    }

    #[test]
    fn hides_what_cannot_be_read() {
        for text in [
            "my s3cr3t {",
            "{\"a\": 1} my s3cr3t",
            "{\"family\": \"a\", \"my s3cr3t",
            "a: [my s3cr3t",
            "the password is s3cr3t",
            "\u{0} my s3cr3t",
        ] {
            let mut engine = Engine::new(Clock::NONE);
            engine.lint(0, None, text);
            let redacted = redact(engine.text(0));
            assert!(!redacted.contains("s3cr3t"), "{text}: {redacted}");
        }
    }

    #[test]
    fn keeps_the_findings_about_what_it_keeps() {
        let text = r#"{"family": "a", "networkMode": "awsvcp", "containerDefinitions": [{"name": "n", "image": "x:1", "memory": 128, "essential": "yes"}]}"#;
        let mut engine = Engine::new(Clock::NONE);
        engine.lint(0, None, text);
        let before: Vec<_> = engine.text(0).diagnostics.iter().map(|found| found.rule).collect();
        let redacted = redact(engine.text(0));
        engine.lint(0, None, &redacted);
        let after: Vec<_> = engine.text(0).diagnostics.iter().map(|found| found.rule).collect();
        assert!(!before.is_empty() && before == after, "{before:?}, {after:?} in {redacted}");
    }
}
