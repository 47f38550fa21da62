use super::prelude::*;
use crate::{facts::schedule, model::Schedule};

pub(super) static RULE: Rule = Rule {
    id: "schedule-expression",
    category: Category::Correctness,
    summary: "schedules say when in a form that AWS reads",
    url: "https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html",
    docs: page!("schedule_expression.md"),
    check: Check::Schedule(check),
};

fn check(schedule: Schedule<'_>, findings: &mut Findings<'_>) {
    if let Some(expression) = schedule.expression().known()
        && let Some(fault) = schedule::faults(*expression, false)
    {
        findings.report(&expression, fault.message).help(fault.help);
    }
    let (Some(start), Some(end)) = (schedule.start_date().known(), schedule.end_date().known())
    else {
        return;
    };
    if schedule::is_before(*start, *end) == Some(false) {
        findings
            .report(&end, "the schedule ends before it begins")
            .label(&start, "here it begins")
            .help("`EndDate` is later than `StartDate`");
    }
}
