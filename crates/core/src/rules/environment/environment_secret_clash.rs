use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "environment-secret-clash",
    category: Category::Correctness,
    summary: "a secret shares its name with no other variable",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html",
    docs: page!("environment_secret_clash.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let variables = container.environment().items();
    let variables = variables.filter_map(|variable| variable.name().known());
    let mut taken: Vec<_> = variables.map(|name| (name, "set here too")).collect();
    for secret in container.secrets().items() {
        let Some(name) = secret.name().known() else { continue };
        if let Some((first, label)) = taken.iter().find(|(first, _)| **first == *name) {
            findings
                .report(
                    &name,
                    format!("the secret `{}` shares its name with another variable", *name),
                )
                .label(first, *label)
                .help("keep one of them, or rename it");
        }
        taken.push((name, "a secret of the same name"));
    }
}
