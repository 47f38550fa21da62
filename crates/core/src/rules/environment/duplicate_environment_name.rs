use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "duplicate-environment-name",
    category: Category::Suspicious,
    summary: "no environment variable is set twice",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KeyValuePair.html",
    docs: page!("duplicate_environment_name.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(environment) = container.environment().known() else { return };
    let edit = findings.edit;
    let mut seen: Vec<(At<'_, &str>, Field<'_, &str>)> = Vec::new();
    for variable in (*environment).items() {
        let Some(name) = variable.name().known() else { continue };
        let value = variable.value();
        if let Some((first, other)) = seen.iter().find(|(first, _)| **first == *name) {
            let same = value.known().is_some_and(|value| other.is(*value));
            let message = format!("`{}` is set already", *name);
            let found = findings.report(&name, message);
            found.label(first, if same { "to the same value" } else { "to another value" });
            found.help("keep one of them: the container sees one value only");
            let safety = if same { Safety::Safe } else { Safety::Unsafe };
            let remove = edit.remove_value(environment.node, variable.node);
            found.fix(safety, "remove the second", remove);
        }
        seen.push((name, value));
    }
}
