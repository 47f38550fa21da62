use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "ulimit-limits",
    category: Category::Correctness,
    summary: "a `softLimit` is not above its `hardLimit`",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Ulimit.html",
    docs: page!("ulimit_limits.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let edit = findings.edit;
    for ulimit in container.ulimits().items() {
        let (soft, hard) = (ulimit.soft_limit().known(), ulimit.hard_limit().known());
        let (Some(soft), Some(hard)) = (soft, hard) else { continue };
        // -1 stands for "no limit" in Docker.
        let unlimited = *soft == -1;
        if *hard < 0 || !unlimited && *soft <= *hard {
            continue;
        }
        let (high, low) = (*soft, *hard);
        let name = ulimit.name().known().map_or(String::new(), |name| format!(" of `{}`", *name));
        findings
            .report(
                &soft,
                format!("the soft limit{name} is above the hard limit: {high} over {low}"),
            )
            .label(&hard, "the hard limit")
            .help("raise `hardLimit` or lower `softLimit`")
            .fix(
                Safety::Unsafe,
                format!("set `hardLimit` to {high}"),
                edit.set(hard.node, edit.quote(soft.node.span)),
            );
    }
}
