use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "fault-injection",
    category: Category::Suspicious,
    summary: "fault injection is enabled only where it works",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fault-injection.html",
    docs: page!("fault_injection.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(enabled) = task.enable_fault_injection().known().filter(|enabled| **enabled) else {
        return;
    };
    let mode = task.network_mode().known().filter(|mode| matches!(**mode, "bridge" | "none"));
    if let Some(mode) = mode {
        findings
            .report(&mode, format!("faults cannot be injected in the network mode `{}`", *mode))
            .label_span(enabled.key_span(), "enabled here")
            .help("use the network mode `awsvpc` or `host`");
    }
    if let Some(windows) = task.windows() {
        findings
            .report_key(&enabled, "faults cannot be injected into Windows tasks")
            .label(&windows, "Windows is required here")
            .help("remove `enableFaultInjection`");
    }
    let bridge = task.network_mode().is_absent() && task.never_requires("MANAGED_INSTANCES");
    if let Some(ec2) = task.requires("EC2").filter(|_| bridge && !task.may_be_windows()) {
        findings
            .report_key(&enabled, "faults cannot be injected in the network mode `bridge`")
            .label(&ec2, "on EC2 the default of `networkMode` is `bridge`")
            .help("add `networkMode` with `awsvpc` or `host`");
    }
}
