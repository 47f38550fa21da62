use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "placement-spread-field",
    category: Category::Suspicious,
    summary: "`spread` says over what tasks are spread",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlacementStrategy.html",
    docs: page!("placement_spread_field.md"),
    check: Check::Launch(check),
};

fn check(launch: Launch<'_>, findings: &mut Findings<'_>) {
    let edit = findings.edit;
    for step in launch.placement_strategy().items() {
        if step.kind().is("spread") && Field::is_unset(step.node, "field") {
            findings
                .missing(step.node, "this strategy does not say over what tasks are spread")
                .help("add a `field`, such as `attribute:ecs.availability-zone` or `instanceId`")
                .fix(
                    Safety::Manual,
                    "spread over Availability Zones",
                    edit.insert(step.node, "field", "\"attribute:ecs.availability-zone\""),
                );
        }
    }
}
