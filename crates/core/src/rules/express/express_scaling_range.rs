use super::prelude::*;
use crate::model::ExpressService;

pub(super) static RULE: Rule = Rule {
    id: "express-scaling-range",
    category: Category::Correctness,
    summary: "the least tasks of an Express service are not more than the most",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExpressGatewayScalingTarget.html",
    docs: page!("express_scaling_range.md"),
    check: Check::Express(check),
};

fn check(service: ExpressService<'_>, findings: &mut Findings<'_>) {
    let Some(target) = service.scaling_target().known() else { return };
    let Some(minimum) = target.min().known() else { return };
    let Some(maximum) = target.max().known() else { return };
    if *minimum <= *maximum {
        return;
    }
    findings
        .report(&minimum, format!("the minimum of {} tasks exceeds the maximum", *minimum))
        .label(&maximum, "the most tasks")
        .help("`minTaskCount` must be at most `maxTaskCount`");
}
