use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "blocking-logs",
    category: Category::Reliability,
    summary: "no container waits for its logs",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html",
    docs: page!("blocking_logs.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(log) = container.log_configuration().known() else { return };
    // The options of `awsfirelens` are those of the destination.
    let Some(driver) = log.log_driver().known().filter(|driver| **driver != "awsfirelens") else {
        return;
    };
    let Some(mode) = log.option("mode").known().filter(|mode| **mode == "blocking") else { return };
    let edit = findings.edit;
    let title = container.title();
    findings
        .report(&mode, format!("{title} stops when `{}` takes no more of its output", *driver))
        .help(
            "use `non-blocking`, with a `max-buffer-size` for what waits; or stay, where no line may be lost",
        )
        .fix(Safety::Unsafe, "use `non-blocking`", edit.set(mode.node, "\"non-blocking\""));
}
