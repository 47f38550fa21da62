use super::prelude::*;
use crate::facts::quantity::is_positive;

pub(super) static RULE: Rule = Rule {
    id: "task-memory-format",
    category: Category::Correctness,
    summary: "the task's `memory` is a whole number of MiB, or a number of GB",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html",
    docs: page!("task_memory_format.md"),
    check: Check::Task(check),
};

/// Units that AWS does not know, and what one is in MiB.
const UNITS: &[(&str, f64)] =
    &[("mib", 1.0), ("mb", 1.0), ("m", 1.0), ("gib", 1024.0), ("gi", 1024.0), ("g", 1024.0)];

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(text) = Field::<&str>::as_written(task.0, "memory").known() else { return };
    // Deployment tools take empty text out, which only Fargate minds.
    if text.is_empty() && task.fargate().is_none() {
        return;
    }
    let plain = text.trim().to_ascii_lowercase();
    // A fraction of a MiB (`1.3 GB`) has the right form; what AWS rounds it to is not documented.
    let number = plain.strip_suffix("gb").unwrap_or("").trim_end();
    if task.memory().known().is_some() || is_positive(number) {
        return;
    }
    let edit = findings.edit;
    let message = match plain.as_str() {
        "" => "the task's `memory` is empty".to_owned(),
        _ => format!("AWS does not accept `{}` as an amount of memory", *text),
    };
    let found = findings.report(&text, message);
    found.help("write MiB as a whole number, `\"512\"`, or GB with their unit, `\"0.5 GB\"`");
    let meant = UNITS.iter().find_map(|(unit, size)| {
        let number = plain.strip_suffix(unit)?.trim_end();
        Some(number.parse::<f64>().ok()? * size)
    });
    if let Some(mebibytes) = meant.filter(|value| value.fract() == 0.0 && *value >= 1.0) {
        let set = edit.set(text.node, &format!("\"{mebibytes}\""));
        found.fix(Safety::Safe, format!("set `memory` to `\"{mebibytes}\"`"), set);
    }
}
