use super::prelude::*;
use crate::model::ResourceRequirement;

pub(super) static RULE: Rule = Rule {
    id: "neuron-device",
    category: Category::Correctness,
    summary: "one container gets all Neuron devices of a managed instance",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ResourceRequirement.html",
    docs: page!("neuron_device.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let other = task.requires("EC2").or(task.requires("EXTERNAL"));
    let mut first = None;
    for container in task.containers().items() {
        let requirements = container.resource_requirements().items();
        let mut kinds = requirements.filter_map(|one| Some((one, one.kind().known()?)));
        let neuron = kinds.find(|(_, kind)| **kind == "NeuronDevice");
        let Some((neuron, kind)) = neuron else { continue };
        all(neuron, findings);
        if let Some(other) = other {
            findings
                .report(&kind, "only managed instances have Neuron devices to give")
                .label(&other, "other compute is required here")
                .help("require `MANAGED_INSTANCES` alone; on EC2 list the devices in `linuxParameters`");
        }
        if let Some(first) = &first {
            findings
                .report(&kind, "only one container of a task can have the Neuron devices")
                .label(first, "this one has them")
                .help("require them in one container");
        }
        first.get_or_insert(kind);
    }
}

fn all(neuron: At<'_, ResourceRequirement<'_>>, findings: &mut Findings<'_>) {
    let edit = findings.edit;
    if let Some(value) = neuron.value().known().filter(|value| **value != "ALL") {
        findings
            .report(&value, format!("Neuron devices are given as a whole, not `{}`", *value))
            .help("write `\"ALL\"`")
            .fix(Safety::Unsafe, "write `\"ALL\"`", edit.set(value.node, "\"ALL\""));
    } else if neuron.value().is_absent() {
        findings
            .missing(neuron.node, "a requirement of Neuron devices needs `\"value\": \"ALL\"`")
            .help("add it: the container gets all devices of the instance")
            .fix(
                Safety::Safe,
                "add `\"value\": \"ALL\"`",
                edit.insert(neuron.node, "value", "\"ALL\""),
            );
    }
}
