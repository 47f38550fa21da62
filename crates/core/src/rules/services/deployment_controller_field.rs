use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "deployment-controller-field",
    category: Category::Correctness,
    summary: "a service that ECS itself does not deploy has nothing that only ECS can do",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-bluegreen.html",
    docs: page!("deployment_controller_field.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let code_deploy = service.controlled_by("CODE_DEPLOY");
    let Some(controller) = code_deploy.or_else(|| service.controlled_by("EXTERNAL")) else {
        return;
    };
    let edit = findings.edit;
    for (field, message) in service.only_ecs_deploys() {
        let title = format!("remove `{}`", field.key_name());
        findings
            .report_key(&field, message)
            .label(&controller, "this controller carries out deployments")
            .help("remove it, or let ECS deploy the service: `deploymentController` `ECS`")
            .fix(Safety::Unsafe, title, edit.remove_value(field.parent, field.node));
    }
}
