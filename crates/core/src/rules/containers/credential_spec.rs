use super::prelude::*;
use crate::model::Arn;

pub(super) static RULE: Rule = Rule {
    id: "credential-spec",
    category: Category::Suspicious,
    summary: "a credential spec lies in Amazon S3 or in Systems Manager",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
    docs: page!("credential_spec.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let edit = findings.edit;
    for spec in container.credential_specs().items() {
        let Some((prefix, place)) = spec.split_once(':') else { continue };
        // Without one of these words the schema speaks; the agent also reads files of the instance.
        if !matches!(prefix, "credentialspec" | "credentialspecdomainless")
            || place.starts_with("file:")
        {
            continue;
        }
        let arn = Arn::parse(place).filter(|arn| matches!(arn.service, "s3" | "ssm"));
        if arn.is_some() {
            continue;
        }
        let found =
            findings.report(&spec, format!("a credential spec is named by its ARN, not `{place}`"));
        found.help(format!(
            "write `{prefix}:arn:aws:s3:::BUCKET/KEY` or \
             `{prefix}:arn:aws:ssm:REGION:ACCOUNT:parameter/NAME`"
        ));
        if let Some(path) = place.strip_prefix("s3://") {
            let arn = format!("{prefix}:arn:aws:s3:::{path}");
            let set = edit.set(spec.node, &literal(arn.as_str()));
            found.fix(Safety::Unsafe, format!("write `{arn}`"), set);
        }
    }
}
