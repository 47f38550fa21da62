use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "placement-strategy",
    category: Category::Correctness,
    summary: "each placement strategy works on a field that its kind knows",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlacementStrategy.html",
    docs: page!("placement_strategy.md"),
    check: Check::Launch(check),
};

fn check(launch: Launch<'_>, findings: &mut Findings<'_>) {
    let edit = findings.edit;
    for step in launch.placement_strategy().items() {
        let Some(kind) = step.kind().known() else { continue };
        let Some(field) = step.field().known() else { continue };
        match *kind {
            "random" => {
                findings
                    .report_key(&field, "`random` takes no `field`")
                    .label(&kind, "tasks go anywhere")
                    .help("remove it, or choose `spread` or `binpack`")
                    .fix(
                        Safety::Unsafe,
                        "remove `field`",
                        edit.remove_value(step.node, field.node),
                    );
            }
            "binpack" if !is_one_of(*field, &["cpu", "memory"]) => {
                findings
                    .report(&field, format!("`binpack` does not know the field `{}`", *field))
                    .label(&kind, "packs tasks closely")
                    .help("use `cpu` or `memory`");
            }
            "spread"
                if !field.starts_with("attribute:")
                    && !is_one_of(*field, &["instanceId", "host"]) =>
            {
                let found =
                    findings.report(&field, format!("tasks are not spread over `{}`", *field));
                found.label(&kind, "spreads tasks evenly");
                found.help(
                    "use `instanceId`, `host` or an attribute, such as `attribute:ecs.availability-zone`",
                );
                if field.starts_with("ecs.") {
                    let set = edit.set(field.node, &literal(format!("attribute:{}", *field)));
                    found.fix(Safety::Unsafe, "write `attribute:` before it", set);
                }
            }
            _ => {}
        }
    }
}

/// AWS writes back what it was given: `MEMORY` for `memory`.
fn is_one_of(field: &str, known: &[&str]) -> bool {
    known.iter().any(|name| name.eq_ignore_ascii_case(field))
}
