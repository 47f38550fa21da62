use super::prelude::*;
use crate::facts::fargate;

pub(super) static RULE: Rule = Rule {
    id: "fargate-size-missing",
    category: Category::Correctness,
    summary: "a task for Fargate says its `cpu` and `memory`",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html#fargate-tasks-size",
    docs: page!("fargate_size_missing.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(fargate) = task.fargate() else { return };
    let absent = [("cpu", task.cpu().is_absent()), ("memory", task.memory().is_absent())];
    let absent = absent.into_iter().filter_map(|(name, absent)| absent.then_some(name));
    let absent: Vec<&str> = absent.collect();
    if absent.is_empty() {
        return;
    }
    let (cpu, memory) = (task.cpu().known(), task.memory().known());
    let windows = task.is_windows();
    let size = fargate::fitting(cpu.map(|cpu| *cpu), memory.map(|memory| *memory), windows);
    let edit = findings.edit;
    let names = absent.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" and ");
    let found = findings.missing(task.0, format!("Fargate needs {names} at the task level"));
    found.label(&fargate, ON_FARGATE);
    let Some((cpu, memory)) = size else {
        found.help(format!("add {names} beside `requiresCompatibilities`"));
        return;
    };
    let size = [("cpu", cpu.0), ("memory", memory.0)];
    let missing: Vec<_> = size.into_iter().filter(|(name, _)| absent.contains(name)).collect();
    let text: Vec<_> =
        missing.iter().map(|(name, value)| format!("\"{name}\": \"{value}\"")).collect();
    found.help(format!(
        "add `{}` beside `requiresCompatibilities`, or a larger size",
        text.join(", ")
    ));
    let edits =
        missing.iter().flat_map(|(name, value)| edit.insert(task.0, name, &format!("\"{value}\"")));
    found.fix(Safety::Manual, format!("add {names}"), edits.collect());
}
