use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "environment-name",
    category: Category::Correctness,
    summary: "every environment variable has a name",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KeyValuePair.html",
    docs: page!("environment_name.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    for variable in container.environment().items() {
        let message = "an environment variable needs a name";
        match Field::<&str>::as_written(variable.0, "name") {
            Field::Absent => {
                findings.missing(variable.node, message).help("add `name`, or remove the entry");
            }
            Field::Known(name) if (*name).trim().is_empty() => {
                findings.report(&name, message).help("write the name, or remove the entry");
            }
            _ => {}
        }
    }
}
