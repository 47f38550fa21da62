use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "environment-file",
    category: Category::Correctness,
    summary: "environment files end in `.env`",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/use-environment-file.html",
    docs: include_str!("environment_file.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    for file in container.environment_files().items() {
        let Some(value) = file.value().known() else { continue };
        // Whether it is the ARN of an object at all is a matter of its shape.
        if (*value).starts_with("arn:") && !(*value).ends_with(".env") {
            findings
                .report(&value, "an environment file must end in `.env`")
                .help("rename the object in S3: ECS reads lines of `NAME=VALUE` from it");
        }
    }
}
