use super::prelude::*;
use crate::model::Arn;

pub(super) static RULE: Rule = Rule {
    id: "firelens-config-file",
    category: Category::Correctness,
    summary: "a FireLens configuration file has a type and a place that fit",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html",
    docs: page!("firelens_config_file.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(router) = container.firelens_configuration().known() else { return };
    let Some(options) = router.options().known() else { return };
    let (kind, file) = (options.get("config-file-type"), options.get("config-file-value"));
    match (kind, file) {
        (Field::Known(kind), Field::Absent) => {
            findings
                .report_key(&kind, "`config-file-type` needs `config-file-value`")
                .help("name the file: its path in the image, or the ARN of an object in S3");
        }
        (Field::Absent, Field::Known(file)) => {
            findings
                .report_key(&file, "`config-file-value` needs `config-file-type`")
                .help("say where the file is: `file` (in the image) or `s3`");
        }
        _ => {}
    }
    let Some(kind) = kind.known() else { return };
    match *kind {
        "file" => {}
        "s3" => s3(&kind, file, task, findings),
        other => {
            findings.report(&kind, format!("`config-file-type` is `file` or `s3`, not `{other}`"));
        }
    }
}

fn s3(
    kind: &At<'_, &str>,
    file: Field<'_, &str>,
    task: TaskDefinition<'_>,
    findings: &mut Findings<'_>,
) {
    if let Some(fargate) = task.fargate() {
        findings
            .report(kind, "Fargate takes no FireLens configuration from S3")
            .label(&fargate, ON_FARGATE)
            .help("put the file into the image of the router, and name it with the type `file`");
    }
    let Some(file) = file.known() else { return };
    if Arn::parse(*file).is_none_or(|arn| arn.service != "s3") {
        findings
            .report(&file, "the type `s3` needs the ARN of an S3 object")
            .label(kind, "because of this")
            .help("write `arn:aws:s3:::BUCKET/KEY`");
    }
}
