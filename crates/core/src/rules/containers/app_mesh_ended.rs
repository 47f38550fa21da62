use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "app-mesh-ended",
    category: Category::Suspicious,
    summary: "no proxy waits for AWS App Mesh, which has ended",
    url: "https://docs.aws.amazon.com/app-mesh/latest/userguide/what-is-app-mesh.html",
    docs: page!("app_mesh_ended.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(proxy) = Field::given(task.0, "proxyConfiguration") else { return };
    let edit = findings.edit;
    findings
        .report_key(
            &proxy,
            "AWS App Mesh ended on 30 September 2026: this proxy has no mesh to ask",
        )
        .help("remove it with the proxy's container; Service Connect does the same for services")
        .fix(
            Safety::Manual,
            "remove `proxyConfiguration`",
            edit.remove_value(proxy.parent, proxy.node),
        );
}
