use super::prelude::*;
use crate::{facts::schedule, model::Scaling};

pub(super) static RULE: Rule = Rule {
    id: "scaling-schedule",
    category: Category::Correctness,
    summary: "scheduled actions say when in a form that AWS reads",
    url: "https://docs.aws.amazon.com/autoscaling/application/userguide/scheduled-scaling-using-cron-expressions.html",
    docs: page!("scaling_schedule.md"),
    check: Check::Scaling(check),
};

fn check(scaling: Scaling<'_>, findings: &mut Findings<'_>) {
    let Scaling::Action(action) = scaling else { return };
    if let Some(expression) = action.schedule().known()
        && let Some(fault) = schedule::faults(*expression, true)
    {
        findings.report(&expression, fault.message).help(fault.help);
    }
    let (Some(start), Some(end)) = (action.start_time().known(), action.end_time().known()) else {
        return;
    };
    if schedule::is_before(*start, *end) == Some(false) {
        findings
            .report(&end, "the schedule ends before it begins")
            .label(&start, "here it begins")
            .help("`EndTime` is later than `StartTime`");
    }
}
