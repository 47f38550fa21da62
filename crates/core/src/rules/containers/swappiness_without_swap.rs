use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "swappiness-without-swap",
    category: Category::Suspicious,
    summary: "`swappiness` is only set together with a `maxSwap` that allows swap",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinuxParameters.html",
    docs: page!("swappiness_without_swap.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    // Fargate and managed instances refuse both.
    if !task.never_requires("FARGATE") || !task.never_requires("MANAGED_INSTANCES") {
        return;
    }
    let Some(linux) = container.linux_parameters().known() else { return };
    let Some(swappiness) = linux.swappiness().known() else { return };
    let edit = findings.edit;
    let message = "`swappiness` has no effect without swap";
    let found = match linux.max_swap() {
        Field::Absent => findings.report_key(&swappiness, message),
        Field::Known(swap) if *swap == 0 && *swappiness != 0 => {
            findings.report_key(&swappiness, message).label(&swap, "no swap is allowed")
        }
        _ => return,
    };
    found
        .help("set `maxSwap` to the MiB of swap the container may use, or remove `swappiness`")
        .fix(Safety::Unsafe, "remove `swappiness`", edit.remove_value(linux.node, swappiness.node));
}
