use super::prelude::*;
use crate::model::CapacityProvider;

pub(super) static RULE: Rule = Rule {
    id: "capacity-reservations",
    category: Category::Suspicious,
    summary: "capacity reservations go with the capacity option `RESERVED`",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceLaunchTemplate.html",
    docs: page!("capacity_reservations.md"),
    check: Check::CapacityProvider(check),
};

fn check(provider: CapacityProvider<'_>, findings: &mut Findings<'_>) {
    let Some(managed) = provider.managed_instances().known() else { return };
    let Some(template) = managed.launch_template().known() else { return };
    let Some(reservations) = Field::given(template.0, "capacityReservations") else { return };
    let found = match template.capacity_option() {
        Field::Known(option) if *option != "RESERVED" => {
            let message = format!("`{}` instances do not come from capacity reservations", *option);
            let found = findings.report_key(&reservations, message);
            found.label(&option, "how instances are bought")
        }
        // An update leaves what it does not say.
        Field::Absent if template.0.get("ec2InstanceProfileArn").is_some() => findings.report_key(
            &reservations,
            "`ON_DEMAND`, the default, does not use capacity reservations",
        ),
        _ => return,
    };
    found.help("set `capacityOptionType` to `RESERVED`, or remove `capacityReservations`");
}
