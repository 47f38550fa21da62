use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "log-configuration-missing",
    category: Category::Reliability,
    summary: "every container says where its output goes",
    url: "https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-9",
    docs: page!("log_configuration_missing.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    if !container.log_configuration().is_absent() {
        return;
    }
    let edit = findings.edit;
    let title = container.title();
    let fargate = task.fargate();
    let found = findings
        .missing(container.0, format!("nothing collects what {title} writes to its output"));
    if let Some(fargate) = fargate {
        found.label(&fargate, "Fargate keeps none of it");
    }
    let family = task.family().known().map_or("NAME", |family| family.value);
    let log = format!(
        "{{ \"logDriver\": \"awslogs\", \"options\": {{ \"awslogs-group\": {}, \"awslogs-region\": \"REGION\", \
         \"awslogs-stream-prefix\": \"ecs\" }} }}",
        literal(format!("/ecs/{family}"))
    );
    found.help("add `logConfiguration`, with the driver `awslogs` for CloudWatch Logs").fix(
        Safety::Manual,
        "log to CloudWatch Logs",
        edit.insert(container.0, "logConfiguration", &log),
    );
}
