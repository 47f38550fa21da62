use super::prelude::*;
use crate::model::Schedule;

pub(super) static RULE: Rule = Rule {
    id: "flexible-time-window",
    category: Category::Correctness,
    summary: "a flexible time window has a length",
    url: "https://docs.aws.amazon.com/scheduler/latest/APIReference/API_FlexibleTimeWindow.html",
    docs: page!("flexible_time_window.md"),
    check: Check::Schedule(check),
};

fn check(schedule: Schedule<'_>, findings: &mut Findings<'_>) {
    let Some(window) = schedule.window().known() else { return };
    let Some(mode) = window.mode().known() else { return };
    let edit = findings.edit;
    if let Some(minutes) = window.maximum_minutes().known().filter(|_| *mode == "OFF") {
        findings
            .report_key(&minutes, "a time window that is off takes no `MaximumWindowInMinutes`")
            .label(&mode, "off")
            .help("remove it, or set `Mode` to `FLEXIBLE`")
            .fix(
                Safety::Unsafe,
                "remove `MaximumWindowInMinutes`",
                edit.remove_value(minutes.parent, minutes.node),
            );
    }
    if *mode == "FLEXIBLE" && window.maximum_minutes().is_absent() {
        findings
            .report(&mode, "a flexible time window needs `MaximumWindowInMinutes`")
            .help("say how many minutes late the task may start: 1 to 1440")
            .fix(
                Safety::Manual,
                "add `MaximumWindowInMinutes`",
                edit.insert(window.node, "MaximumWindowInMinutes", "15"),
            );
    }
}
