use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "docker-security-option",
    category: Category::Suspicious,
    summary: "`dockerSecurityOptions` hold options that ECS passes on",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
    docs: page!("docker_security_option.md"),
    check: Check::Container(check),
};

const OPTIONS: &[&str] = &["no-new-privileges", "apparmor", "label", "credentialspec"];

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    // Fargate takes none of them.
    if !task.never_requires("FARGATE") {
        return;
    }
    let edit = findings.edit;
    for option in container.docker_security_options().items() {
        let name = option.split([':', '=']).next().unwrap_or_default();
        if name.is_empty() || OPTIONS.contains(&name) {
            continue;
        }
        findings
            .report(&option, format!("ECS does not pass on the security option `{}`", *option))
            .help("it takes `no-new-privileges`, `apparmor:PROFILE`, `label:VALUE` and `credentialspec:…`")
            .fix(
                Safety::Unsafe,
                "remove it",
                edit.remove_value(option.parent, option.node),
            );
    }
}
