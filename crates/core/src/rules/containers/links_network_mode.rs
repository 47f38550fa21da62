use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "links-network-mode",
    category: Category::Correctness,
    summary: "containers are linked only in the network mode `bridge`",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
    docs: page!("links_network_mode.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    // Fargate has another word on it.
    if !task.never_requires("FARGATE") {
        return;
    }
    let Some(mode) = task.network_mode().known() else { return };
    let help = match *mode {
        "host" => "remove it: the containers reach each other at `localhost` and the port",
        "none" => "remove it, or use the network mode `bridge`: these containers have no network",
        // For `awsvpc` the rule awsvpc-container-field speaks.
        _ => return,
    };
    let Some(links) = Field::given(container.0, "links") else { return };
    let edit = findings.edit;
    findings
        .report_key(&links, format!("the network mode `{}` does not support `links`", *mode))
        .label(&mode, "links need `bridge`")
        .help(help)
        .fix(Safety::Unsafe, "remove `links`", edit.remove_value(container.0, links.node));
}
