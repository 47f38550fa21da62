use super::prelude::*;
use crate::model::ExpressService;

pub(super) static RULE: Rule = Rule {
    id: "express-task-definition",
    category: Category::Correctness,
    summary: "an Express service has a container or a task definition, not both",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateExpressGatewayService.html",
    docs: page!("express_task_definition.md"),
    check: Check::Express(check),
};

/// What the task definition says itself.
const EXCLUDED: [&str; 6] =
    ["primaryContainer", "executionRoleArn", "taskRoleArn", "cpu", "memory", "cpuArchitecture"];

fn check(service: ExpressService<'_>, findings: &mut Findings<'_>) {
    let definition = service.task_definition_arn();
    let create = service.service_arn().is_absent();
    if create && definition.is_absent() && service.primary_container().is_absent() {
        findings
            .missing(
                service.0,
                "an Express service needs `primaryContainer` or `taskDefinitionArn`",
            )
            .help("give `primaryContainer` with the `image` to run");
        return;
    }
    let Some(definition) = definition.known() else { return };
    let edit = findings.edit;
    for name in EXCLUDED {
        let Some(field) = Field::given(service.0, name) else { continue };
        findings
            .report_key(&field, format!("`{name}` is said by the task definition"))
            .label_span(definition.key_span(), "given here")
            .help("remove it, or remove `taskDefinitionArn`")
            .fix(
                Safety::Unsafe,
                format!("remove `{name}`"),
                edit.remove_value(field.parent, field.node),
            );
    }
}
