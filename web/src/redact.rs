//! A text without what should stay at home: account numbers, values of variables, names of secrets.
use ecslint_core::{
    Source,
    syntax::{Edit, Node, Span, Value, apply},
};

use crate::engine::Linted;

/// What stands in the place of a value.
const HIDDEN: &str = "REDACTED";

/// `text` with all that is to be hidden replaced; the rest stays as it is, byte for byte.
pub(crate) fn redact(text: &Linted) -> String {
    let mut edits = Vec::new();
    text.read(|read| values(&read.root, "", &text.source(), &mut edits));
    accounts(&apply(&text.text, &edits))
}

/// Hides what stands in `node`, a member called `name` of what is around it.
fn values(node: &Node<'_>, name: &str, source: &Source<'_>, edits: &mut Vec<Edit>) {
    match &node.value {
        Value::Array(items) => items.iter().for_each(|item| values(item, name, source, edits)),
        Value::Object(object) => {
            for member in object.members() {
                let key = member.key.name.as_ref();
                let secret = match name {
                    "environment" => key == "value",
                    "secrets" | "secretOptions" => key == "valueFrom",
                    "repositoryCredentials" => key == "credentialsParameter",
                    "dockerLabels" => true,
                    _ => false,
                };
                match secret {
                    true if is_scalar(&member.value) => hide(member.value.span, source, edits),
                    _ => values(&member.value, key, source, edits),
                }
            }
        }
        _ => {}
    }
}

fn is_scalar(node: &Node<'_>) -> bool {
    !matches!(node.value, Value::Array(_) | Value::Object(_))
}

fn hide(span: Span, source: &Source<'_>, edits: &mut Vec<Edit>) {
    let old = span.slice(&source.text);
    if old.is_empty() {
        return;
    }
    let region = "eu-west-1";
    let new = match old.contains("arn:aws") {
        true => format!("arn:aws:secretsmanager:{region}:000000000000:secret:{HIDDEN}"),
        false => HIDDEN.to_owned(),
    };
    edits.push(Edit { span, text: format!("\"{new}\"") });
}

/// Twelve digits in a row, no more and no fewer, are taken for an account number.
fn accounts(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(|character: char| character.is_ascii_digit()) {
        let length = rest[start..].bytes().take_while(u8::is_ascii_digit).count();
        result.push_str(&rest[..start]);
        let digits = &rest[start..start + length];
        result.push_str(if length == 12 { "000000000000" } else { digits });
        rest = &rest[start + length..];
    }
    result + rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Clock, Engine};

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let mut engine = Engine::new(Clock::NONE);
        engine.lint(0, text);
        assert_eq!(redact(engine.text(0)), expected);
    }

    #[test]
    fn hides_what_should_stay_at_home() {
        check(
            r#"{"family": "a", "executionRoleArn": "arn:aws:iam::123456789012:role/x", "containerDefinitions": [{"name": "n",
"environment": [{"name": "A", "value": "s3cr3t"}], "secrets": [{"name": "B", "valueFrom": "arn:aws:ssm:x:1:parameter/p"}]}]}"#,
            r#"{"family": "a", "executionRoleArn": "arn:aws:iam::000000000000:role/x", "containerDefinitions": [{"name": "n",
"environment": [{"name": "A", "value": "REDACTED"}], "secrets": [{"name": "B", "valueFrom": "arn:aws:secretsmanager:eu-west-1:000000000000:secret:REDACTED"}]}]}"#,
        );
    }

    #[test]
    fn hides_in_yaml_and_leaves_other_numbers() {
        check(
            "family: a\ncontainerDefinitions:\n- name: n\n  environment:\n  - name: A\n    value: s3cr3t\n  cpu: 1234567890123\n",
            "family: a\ncontainerDefinitions:\n- name: n\n  environment:\n  - name: A\n    value: \"REDACTED\"\n  cpu: 1234567890123\n",
        );
    }
}
