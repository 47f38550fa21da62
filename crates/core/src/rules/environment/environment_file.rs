use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "environment-file",
    category: Category::Correctness,
    summary: "environment files end in `.env`, and are for Linux",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/use-environment-file.html",
    docs: page!("environment_file.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let files = container.environment_files().known().filter(|files| !(*files).is_empty());
    // Of Windows on Fargate the rule `fargate-windows-field` speaks.
    let windows = task.windows().filter(|_| task.never_requires("FARGATE"));
    if let (Some(windows), Some(files)) = (windows, files) {
        findings
            .report_key(&files, "Windows containers take no environment files")
            .label(&windows, "Windows is required here")
            .help("set the variables in `environment`");
    }
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
