use super::prelude::*;
use crate::facts::quantity::is_positive;
use crate::{facts::fargate, model::CpuUnits};

pub(super) static RULE: Rule = Rule {
    id: "task-cpu-format",
    category: Category::Correctness,
    summary: "the task's `cpu` is a whole number of CPU units, or a number of vCPU",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-cpu-memory-error.html",
    docs: page!("task_cpu_format.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(text) = Field::<&str>::as_written(task.0, "cpu").known() else { return };
    // Deployment tools take empty text out, which only Fargate minds.
    if text.is_empty() && task.fargate().is_none() {
        return;
    }
    let plain = text.trim().to_ascii_lowercase();
    // A fraction of a unit (`0.3 vCPU`) has the right form; what AWS rounds it to is not documented.
    let number = plain.strip_suffix("vcpu").unwrap_or("").trim_end();
    if task.cpu().known().is_some() || is_positive(number) {
        return;
    }
    let edit = findings.edit;
    let message = match plain.as_str() {
        "" => "the task's `cpu` is empty".to_owned(),
        _ => format!("AWS does not accept `{}` as an amount of CPU", *text),
    };
    let found = findings.report(&text, message);
    found.help(
        "write CPU units as a whole number, `\"256\"`, or vCPU with their unit, `\"0.25 vCPU\"`",
    );
    if let Some(CpuUnits(units)) = meant(&plain) {
        let set = edit.set(text.node, &format!("\"{units}\""));
        found.fix(Safety::Safe, format!("set `cpu` to `\"{units}\"`"), set);
    }
}

/// The units, where the text can only be a number of vCPU that Fargate offers: `0.5`, `2 vCPUs`.
fn meant(text: &str) -> Option<CpuUnits> {
    let spelled = ["vcpus", "cores", "core"].iter().find_map(|unit| text.strip_suffix(unit));
    let number = spelled.unwrap_or(text).trim_end();
    let units = number.parse::<f64>().ok()? * 1024.0;
    let size = fargate::SIZES.iter().find(|size| f64::from(size.cpu.0) == units)?;
    Some(size.cpu)
}
