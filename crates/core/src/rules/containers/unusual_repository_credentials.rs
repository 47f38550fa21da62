use super::prelude::*;
use crate::{facts::ecr, model::Arn};

pub(super) static RULE: Rule = Rule {
    id: "unusual-repository-credentials",
    category: Category::Suspicious,
    summary: "the login for a registry is a whole secret, and none for Amazon ECR",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/private-auth.html",
    docs: page!("unusual_repository_credentials.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(credentials) = container.repository_credentials().known() else { return };
    let Some(secret) = credentials.credentials_parameter().known() else { return };
    let edit = findings.edit;
    if let Some(image) = container.image().known().filter(|image| ecr::is_private(image)) {
        findings
            .report_key(&credentials, "Amazon ECR takes no login of another registry")
            .label(&image, "an image in Amazon ECR")
            .help("remove it: the execution role is what allows the pull")
            .fix(
                Safety::Unsafe,
                "remove `repositoryCredentials`",
                edit.remove_value(container.0, credentials.node),
            );
    }
    let name = Arn::parse(*secret).and_then(|arn| arn.resource.strip_prefix("secret:"));
    if name.is_some_and(|name| name.contains(':')) {
        findings
            .report(&secret, "the login for a registry is a whole secret, without a JSON key")
            .help("end the ARN with the name: ECS reads `username` and `password` from the secret");
    }
}
