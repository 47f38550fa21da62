use super::prelude::*;
use crate::model::CapacityProvider;

pub(super) static RULE: Rule = Rule {
    id: "instance-types",
    category: Category::Correctness,
    summary: "instance types are either allowed or excluded, and the price of Spot is bounded in one way",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceRequirementsRequest.html",
    docs: page!("instance_types.md"),
    check: Check::CapacityProvider(check),
};

/// Members that exclude each other.
const PAIRS: &[(&str, &str)] = &[
    ("allowedInstanceTypes", "excludedInstanceTypes"),
    ("spotMaxPricePercentageOverLowestPrice", "maxSpotPriceAsPercentageOfOptimalOnDemandPrice"),
];

fn check(provider: CapacityProvider<'_>, findings: &mut Findings<'_>) {
    let Some(requirements) = provider.requirements() else { return };
    let edit = findings.edit;
    for (one, other) in PAIRS {
        let given = |name: &str| Field::given(requirements.0, name);
        let (Some(first), Some(second)) = (given(one), given(other)) else { continue };
        findings
            .report_key(&second, format!("`{one}` and `{other}` exclude each other"))
            .label_span(first.key_span(), "the other one")
            .help("keep one of them")
            .fix(
                Safety::Unsafe,
                format!("remove `{other}`"),
                edit.remove_value(second.parent, second.node),
            );
    }
}
