use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "task-set-field",
    category: Category::Suspicious,
    summary: "with an `EXTERNAL` controller the task sets, not the service, say where and how tasks run",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-external.html",
    docs: page!("task_set_field.md"),
    check: Check::Service(check),
};

const FIELDS: &[&str] = &[
    "launchType",
    "capacityProviderStrategy",
    "platformVersion",
    "networkConfiguration",
    "serviceRegistries",
];

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(controller) = service.controlled_by("EXTERNAL") else { return };
    if service.is_described() {
        return;
    }
    let edit = findings.edit;
    for name in FIELDS {
        let Some(field) = Field::given(service.0, name) else { continue };
        findings
            .report_key(&field, format!("each task set has its own `{name}`"))
            .label(&controller, "the controller makes task sets")
            .help("give it when a task set is created")
            .fix(
                Safety::Unsafe,
                format!("remove `{name}`"),
                edit.remove_value(field.parent, field.node),
            );
    }
}
