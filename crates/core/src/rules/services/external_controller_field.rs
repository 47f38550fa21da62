use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "external-controller-field",
    category: Category::Correctness,
    summary: "with an `EXTERNAL` controller the task sets, not the service, have task definition and load balancers",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-external.html",
    docs: page!("external_controller_field.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(controller) = service.controlled_by("EXTERNAL") else { return };
    // AWS shows the fields of the primary task set in the service.
    if service.is_described() {
        return;
    }
    let edit = findings.edit;
    for name in ["taskDefinition", "loadBalancers"] {
        let Some(field) = Field::given(service.0, name) else { continue };
        findings
            .report_key(
                &field,
                format!("a service with an `EXTERNAL` controller takes no `{name}`"),
            )
            .label(&controller, "the controller makes task sets")
            .help("give it when a task set is created")
            .fix(
                Safety::Unsafe,
                format!("remove `{name}`"),
                edit.remove_value(field.parent, field.node),
            );
    }
}
