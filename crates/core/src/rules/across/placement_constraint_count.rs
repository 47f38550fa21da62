use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "placement-constraint-count",
    category: Category::Correctness,
    summary: "a service and its task definition have at most 10 placement constraints together",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html",
    docs: page!("placement_constraint_count.md"),
    check: Check::Pair(check),
};

const MOST: usize = 10;

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    let Some(own) = pair.launch.placement_constraints().known() else { return };
    let Some(task) = pair.task.placement_constraints().known() else { return };
    // More than 10 in one of them are reported without the other.
    let (here, there) = (own.len(), task.len());
    if here > MOST || there > MOST || here + there <= MOST || here == 0 {
        return;
    }
    findings
        .report_key(
            &own,
            format!("the tasks have {} placement constraints, AWS takes {MOST}", here + there),
        )
        .label_span_there(task.key_span(), format!("{there} of them stand here"))
        .help("say with fewer where tasks may run: one expression can join several with `and`");
}
