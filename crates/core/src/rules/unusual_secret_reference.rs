use super::prelude::*;
use crate::model::Arn;

pub(super) static RULE: Rule = Rule {
    id: "unusual-secret-reference",
    category: Category::Suspicious,
    summary: "`valueFrom` looks like a parameter or a secret",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-ssm-paramstore.html",
    docs: include_str!("unusual_secret_reference.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    for secret in container.all_secrets() {
        let Some(value) = Field::<&str>::as_written(secret.0, "valueFrom").known() else {
            continue;
        };
        if (*value).is_empty() {
            findings
                .report(&value, "`valueFrom` is empty")
                .help("write the ARN of a secret, or the name or ARN of an SSM parameter");
        } else if let Some(arn) = Arn::parse(*value) {
            if arn.service == "ssm" && arn.resource.starts_with("parameter//") {
                findings
                    .report(&value, "two slashes stand before the name of this parameter")
                    .help("one slash follows `parameter`, even where the name starts with one");
            }
        } else if (*value).matches(':').count() < 2
            && let Some(bad) = (*value).chars().find(|c| !allowed(*c))
        {
            let message = "a name without `arn:` is that of an SSM parameter";
            findings
                .report(&value, format!("{message}, which cannot hold `{bad}`"))
                .help("write the value itself into `environment` if it is no secret");
        }
    }
}

fn allowed(c: char) -> bool {
    c.is_ascii_alphanumeric() || "_.-/".contains(c)
}
