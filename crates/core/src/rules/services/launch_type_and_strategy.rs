use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "launch-type-and-strategy",
    category: Category::Correctness,
    summary: "tasks have a launch type or a capacity provider strategy, not both",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html",
    docs: page!("launch_type_and_strategy.md"),
    check: Check::Launch(check),
};

fn check(launch: Launch<'_>, findings: &mut Findings<'_>) {
    let Some(launch_type) = launch.launch_type().known() else { return };
    let Some(strategy) = launch.capacity_provider_strategy().known() else { return };
    if strategy.is_empty() {
        return;
    }
    let edit = findings.edit;
    let (key, other) = (launch_type.key_name(), strategy.key_name());
    let found =
        findings.report_key(&launch_type, format!("`{key}` and `{other}` exclude each other"));
    found.label_span(strategy.key_span(), "the strategy already says where tasks run");
    if launch.is_ecs() {
        found.help("keep one of them");
    } else {
        found
            .help("keep one of them: EventBridge takes both, and ECS then refuses to run the task");
    }
    let remove = edit.remove_value(launch_type.parent, launch_type.node);
    found.fix(Safety::Unsafe, format!("remove `{key}`"), remove);
}
