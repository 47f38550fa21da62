use super::prelude::*;
use crate::model::CapacityProvider;

pub(super) static RULE: Rule = Rule {
    id: "capacity-provider-kind",
    category: Category::Correctness,
    summary: "a capacity provider has an Auto Scaling group or Managed Instances, not both",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCapacityProvider.html",
    docs: page!("capacity_provider_kind.md"),
    check: Check::CapacityProvider(check),
};

fn check(provider: CapacityProvider<'_>, findings: &mut Findings<'_>) {
    let Some(group) = Field::given(provider.0, "autoScalingGroupProvider") else { return };
    let Some(managed) = Field::given(provider.0, "managedInstancesProvider") else { return };
    findings
        .report_key(
            &managed,
            "a capacity provider takes its instances from one place, not from two",
        )
        .label_span(group.key_span(), "the other place")
        .help("keep one of them; for both make two capacity providers");
}
