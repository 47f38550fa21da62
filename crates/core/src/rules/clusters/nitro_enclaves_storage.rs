use super::prelude::*;
use crate::model::CapacityProvider;

pub(super) static RULE: Rule = Rule {
    id: "nitro-enclaves-storage",
    category: Category::Correctness,
    summary: "Managed Instances with Nitro Enclaves do not use local storage",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceLaunchTemplate.html",
    docs: page!("nitro_enclaves_storage.md"),
    check: Check::CapacityProvider(check),
};

fn check(provider: CapacityProvider<'_>, findings: &mut Findings<'_>) {
    let Some(managed) = provider.managed_instances().known() else { return };
    let Some(template) = managed.launch_template().known() else { return };
    let enclaves = template.nitro_enclaves().known();
    let Some(enclaves) = enclaves.filter(|enclaves| **enclaves) else { return };
    let Some(storage) = template.local_storage().known() else { return };
    let Some(used) = storage.use_local_storage().known().filter(|used| **used) else { return };
    findings
        .report_key(&used, "instances with Nitro Enclaves cannot use local storage")
        .label_span(enclaves.key_span(), "turns enclaves on")
        .help("set one of them to `false`");
}
