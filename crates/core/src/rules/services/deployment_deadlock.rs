use super::prelude::*;
use crate::model::Room;

pub(super) static RULE: Rule = Rule {
    id: "deployment-deadlock",
    category: Category::Suspicious,
    summary: "with the desired count, the deployment percentages leave room for a whole task",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html",
    docs: page!("deployment_deadlock.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(deployment) = service.deployment_configuration().known() else { return };
    let Some(maximum) = deployment.maximum_percent().known() else { return };
    let Some(Room { desired, lowest, highest }) = service.room() else { return };
    let stuck = lowest >= *desired && highest <= *desired && *desired > 0;
    if !stuck || *maximum < 100 || !service.is_replica() || !service.is_rolling() {
        return;
    }
    let minimum = deployment.minimum_healthy_percent().known();
    // `deployment-percent` speaks of these.
    if *maximum == 100 && minimum.is_some_and(|minimum| *minimum == 100) {
        return;
    }
    let edit = findings.edit;
    let tasks = if *desired == 1 { "task" } else { "tasks" };
    let message = format!(
        "deployments cannot make progress: with {} {tasks}, at least {lowest} must stay healthy and at most {highest} may run",
        *desired
    );
    let found = findings.report(&maximum, message);
    found.label(&desired, "so many tasks");
    if let Some(minimum) = minimum {
        found.label(&minimum, "rounded up to whole tasks");
    }
    let enough = (100 * (*desired + 1) + *desired - 1) / *desired;
    let less = 100 * (*desired - 1) / *desired;
    let or_less = if less == 0 { "" } else { " or less" };
    found.help(format!(
        "to start a task first, `maximumPercent` must be {enough} or more; to stop one first, \
         `minimumHealthyPercent` {less}{or_less}"
    ));
    let set = edit.set(maximum.node, &enough.to_string());
    found.fix(Safety::Unsafe, format!("set `maximumPercent` to {enough}"), set);
}
