use super::prelude::*;
use crate::model::Arn;

pub(super) static RULE: Rule = Rule {
    id: "repository-credentials",
    category: Category::Correctness,
    summary: "the login for a registry is kept in Secrets Manager",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/private-auth.html",
    docs: page!("repository_credentials.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(credentials) = container.repository_credentials().known() else { return };
    let Some(secret) = credentials.credentials_parameter().known() else { return };
    let help = "write `arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME`, the ARN of a secret";
    let message = match Arn::parse(*secret) {
        Some(arn) if arn.service != "secretsmanager" => {
            format!(
                "the login for a registry comes from Secrets Manager, not from `{}`",
                arn.service
            )
        }
        Some(arn) if arn.region.is_empty() || arn.has_no_account() => {
            "this ARN needs a Region and an account of 12 digits".to_owned()
        }
        Some(arn) if arn.resource.strip_prefix("secret:").is_none_or(str::is_empty) => {
            "this is not the ARN of a secret".to_owned()
        }
        None if (*secret).starts_with("arn:") => "this ARN is not complete".to_owned(),
        _ => return,
    };
    findings.report(&secret, message).help(help);
}
