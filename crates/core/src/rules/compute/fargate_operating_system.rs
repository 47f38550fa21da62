use super::prelude::*;
use crate::facts::fargate::FOREIGN_SYSTEMS;

pub(super) static RULE: Rule = Rule {
    id: "fargate-operating-system",
    category: Category::Correctness,
    summary: "the operating system is one that Fargate runs",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html",
    docs: page!("fargate_operating_system.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(fargate) = task.fargate() else { return };
    let foreign = |windows: &At<'_, &str>| FOREIGN_SYSTEMS.contains(&**windows);
    let Some(windows) = task.windows().filter(foreign) else { return };
    findings
        .report(&windows, format!("Fargate does not run `{}`", *windows))
        .label(&fargate, ON_FARGATE)
        .help("use `LINUX`, or the Windows Server 2019 or 2022, `FULL` or `CORE`, of your image");
}
