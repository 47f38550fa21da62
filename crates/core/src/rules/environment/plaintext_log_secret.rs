use super::prelude::*;
use crate::facts::credentials;

pub(super) static RULE: Rule = Rule {
    id: "plaintext-log-secret",
    category: Category::Security,
    summary: "no secret stands in the options of a log driver",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-logconfig.html",
    docs: page!("plaintext_log_secret.md"),
    check: Check::Log(check),
};

fn check(log: LogConfiguration<'_>, findings: &mut Findings<'_>) {
    let Some(options) = log.options().known() else { return };
    let edit = findings.edit;
    for (name, option) in options.entries() {
        let Some(value) = option.value.as_str().filter(|value| !value.is_empty()) else { continue };
        if name != "splunk-token" && !credentials::is_secret(name, value) {
            continue;
        }
        // The value is neither said nor underlined.
        let found = findings.report_key(&option, format!("`{name}` is given in plain text"));
        found.help(
            "keep it in Secrets Manager or the SSM Parameter Store, name the place under \
             `secretOptions`, and replace the secret: it has been seen",
        );
        let mut edits = match log.secret_options() {
            Field::Absent => {
                edit.insert(log.0, "secretOptions", &format!("[{}]", secret_literal(name)))
            }
            Field::Known(list) => edit.append(list.node, &secret_literal(name)),
            _ => continue,
        };
        let removed = edit.remove_value(options.node, option.node);
        if edits.is_empty() || removed.is_empty() {
            continue;
        }
        edits.extend(removed);
        found.fix(Safety::Manual, "move it to `secretOptions`", edits);
    }
}
