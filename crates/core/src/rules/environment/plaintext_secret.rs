use super::prelude::*;
use crate::facts::credentials;

pub(super) static RULE: Rule = Rule {
    id: "plaintext-secret",
    category: Category::Security,
    summary: "`environment` holds no secrets in plain text",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html",
    docs: page!("plaintext_secret.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(environment) = container.environment().known() else { return };
    let edit = findings.edit;
    for variable in (*environment).items() {
        let Some(name) = variable.name().known() else { continue };
        let Some(value) = variable.value().known() else { continue };
        if credentials::AWS_NAMES.contains(&*name) || !credentials::is_secret(*name, *value) {
            continue;
        }
        // The value is neither said nor underlined.
        let found = findings.report(&name, format!("`{}` holds a secret in plain text", *name));
        found.help(
            "keep it in Secrets Manager or the SSM Parameter Store, name the place under `secrets`, \
             and replace the secret: it has been seen",
        );
        let mut edits = match container.secrets() {
            Field::Absent => {
                edit.insert(container.0, "secrets", &format!("[{}]", secret_literal(*name)))
            }
            Field::Known(list) => edit.append(list.node, &secret_literal(*name)),
            _ => continue,
        };
        let removed = edit.remove_value(environment.node, variable.node);
        if edits.is_empty() || removed.is_empty() {
            continue;
        }
        edits.extend(removed);
        found.fix(Safety::Manual, "move it to `secrets`", edits);
    }
}
