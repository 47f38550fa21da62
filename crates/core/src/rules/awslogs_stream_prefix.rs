use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "awslogs-stream-prefix",
    category: Category::Correctness,
    summary: "on Fargate the `awslogs` driver has a stream prefix",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html",
    docs: include_str!("awslogs_stream_prefix.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(fargate) = task.fargate() else { return };
    let Some((log, driver)) = container.logs_to("awslogs") else { return };
    if !log.lacks("awslogs-stream-prefix") {
        return;
    }
    let edit = findings.edit;
    let message = "the `awslogs` driver needs the option `awslogs-stream-prefix` on Fargate";
    let found = findings.report(&driver, message);
    found.label(&fargate, ON_FARGATE);
    found.help(
        "name the start of the log streams in `options`: `\"awslogs-stream-prefix\": \"ecs\"`",
    );
    if let Some(options) = log.options().known() {
        let add = edit.insert(options.node, "awslogs-stream-prefix", "\"ecs\"");
        found.fix(Safety::Unsafe, "add `awslogs-stream-prefix`", add);
    }
}
