use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "distinct-instance-expression",
    category: Category::Correctness,
    summary: "a `distinctInstance` constraint has no expression",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlacementConstraint.html",
    docs: page!("distinct_instance_expression.md"),
    check: Check::Launch(check),
};

fn check(launch: Launch<'_>, findings: &mut Findings<'_>) {
    let edit = findings.edit;
    for constraint in launch.placement_constraints().items() {
        let Some(kind) = constraint.kind().known() else { continue };
        let Some(expression) = constraint.expression().known() else { continue };
        if *kind != "distinctInstance" {
            continue;
        }
        findings
            .report_key(&expression, "`distinctInstance` takes no `expression`")
            .label(&kind, "each task on another instance")
            .help("remove it, or make it a constraint of its own with the type `memberOf`")
            .fix(
                Safety::Unsafe,
                "remove `expression`",
                edit.remove_value(constraint.node, expression.node),
            );
    }
}
