use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "service-task-definition",
    category: Category::Correctness,
    summary: "a service that ECS or CodeDeploy deploys has a task definition",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html",
    docs: page!("service_task_definition.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let deployed = service.controller().is_absent()
        || service.controlled_by("ECS").is_some()
        || service.controlled_by("CODE_DEPLOY").is_some();
    if service.is_update() || service.is_described() || !deployed {
        return;
    }
    // A file without one of these is completed by a deployment tool.
    let cluster = Field::<&str>::read(service.0, "cluster").known();
    if cluster.is_none() || service.service_name().known().is_none() {
        return;
    }
    if service.task_definition().is_absent() {
        findings
            .missing(service.0, "this service does not say which tasks it runs")
            .help("add `taskDefinition`: a family, a family with its revision, or an ARN");
    }
}
