use super::prelude::*;
use crate::facts::regions;

pub(super) static RULE: Rule = Rule {
    id: "awslogs-region",
    category: Category::Suspicious,
    summary: "the `awslogs` driver names the Region of the log group",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html",
    docs: page!("awslogs_region.md"),
    check: Check::Log(check),
};

fn check(log: LogConfiguration<'_>, findings: &mut Findings<'_>) {
    let Some(driver) = log.to("awslogs") else { return };
    if log.lacks("awslogs-region") {
        findings.report(&driver, "the `awslogs` driver is given no `awslogs-region`").help(
            "name the Region of the log group in `options`: `\"awslogs-region\": \"us-east-1\"`",
        );
    }
    let Some(region) = log.option("awslogs-region").known() else { return };
    if regions::is_region(*region) {
        return;
    }
    let lower = (*region).to_ascii_lowercase();
    let zone = regions::of_zone(*region);
    let meant = zone.or_else(|| regions::is_region(&lower).then_some(lower.as_str()));
    // `YOUR_REGION` and the like stand for one that is filled in later.
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let placeholder = !(*region).chars().all(plain) || lower.contains("region");
    if meant.is_none() && placeholder {
        return;
    }
    let edit = findings.edit;
    let kind = if zone.is_some() { "an Availability Zone, not a Region" } else { "no Region" };
    let found = findings.report(&region, format!("`{}` is {kind}", *region));
    found.help("write the id of the Region, such as `us-east-1`");
    if let Some(meant) = meant {
        let set = edit.set(region.node, &literal(meant));
        found.fix(Safety::Safe, format!("write `{meant}`"), set);
    }
}
