use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "awslogs-stream-prefix",
    category: Category::Correctness,
    summary: "the `awslogs` driver has a stream prefix, on Fargate at least",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html",
    docs: page!("awslogs_stream_prefix.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some((log, driver)) = container.logs_to("awslogs") else { return };
    if let Some(prefix) = log.option("awslogs-stream-prefix").known()
        && let Some(bad) = (*prefix).chars().find(|c| matches!(c, ':' | '*'))
    {
        findings
            .report(&prefix, format!("the name of a log stream cannot hold `{bad}`"))
            .help("the prefix starts the name of each stream: leave `:` and `*` out");
    }
    let Some(fargate) = task.fargate().filter(|_| log.lacks("awslogs-stream-prefix")) else {
        return;
    };
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
