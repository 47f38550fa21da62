use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "external-launch-field",
    category: Category::Correctness,
    summary: "tasks on your own servers have no load balancer and no subnets",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html",
    docs: page!("external_launch_field.md"),
    check: Check::Launch(check),
};

const FIELDS: &[(&str, &str)] = &[
    ("loadBalancers", "no load balancer reaches tasks on your own servers"),
    ("gatewayConnectors", "no gateway reaches tasks on your own servers"),
    ("networkConfiguration", "your own servers are in no subnet of a VPC"),
    ("NetworkConfiguration", "your own servers are in no subnet of a VPC"),
];

fn check(launch: Launch<'_>, findings: &mut Findings<'_>) {
    let external = launch.launch_type().known().filter(|launch_type| **launch_type == "EXTERNAL");
    let Some(external) = external else { return };
    let edit = findings.edit;
    for (name, message) in FIELDS {
        let Some(field) = Field::given(launch.node(), name) else { continue };
        findings
            .report_key(&field, *message)
            .label(&external, "the tasks run on your own servers")
            .help(format!("remove `{name}`, or run the tasks on EC2 or Fargate"))
            .fix(
                Safety::Unsafe,
                format!("remove `{name}`"),
                edit.remove_value(field.parent, field.node),
            );
    }
}
