use super::prelude::*;
use crate::model::{CapacityProvider, Map};

pub(super) static RULE: Rule = Rule {
    id: "instance-range",
    category: Category::Correctness,
    summary: "each range of instance requirements runs from `min` up to `max`",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceRequirementsRequest.html",
    docs: page!("instance_range.md"),
    check: Check::CapacityProvider(check),
};

fn check(provider: CapacityProvider<'_>, findings: &mut Findings<'_>) {
    let Some(requirements) = provider.requirements() else { return };
    for (name, range) in Map(requirements.0).entries() {
        let (min, max) =
            (Field::<f64>::read(range.node, "min"), Field::<f64>::read(range.node, "max"));
        let (Some(min), Some(max)) = (min.known(), max.known()) else { continue };
        if *min > *max {
            let edit = findings.edit;
            let mut swap = edit.set(min.node, edit.quote(max.node.span));
            swap.extend(edit.set(max.node, edit.quote(min.node.span)));
            findings
                .report(
                    &max,
                    format!("the most of `{name}`, {}, is below the least, {}", *max, *min),
                )
                .label(&min, "the least")
                .help("raise `max` or lower `min`")
                .fix(Safety::Unsafe, "swap the two", swap);
        }
    }
}
