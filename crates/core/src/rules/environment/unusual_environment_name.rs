use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "unusual-environment-name",
    category: Category::Suspicious,
    summary: "names of environment variables are not empty, and hold no blanks and no `=`",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KeyValuePair.html",
    docs: page!("unusual_environment_name.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let variables = container.environment().items().map(|variable| variable.name());
    let secrets = container.secrets().items().map(|secret| secret.name());
    for secret in container.secrets().items() {
        let name = Field::<&str>::as_written(secret.0, "name").known();
        if let Some(name) = name.filter(|name| (**name).trim().is_empty()) {
            findings
                .report(&name, "this secret has no name")
                .help("write the name of the environment variable that the container sees it as");
        }
    }
    for name in variables.chain(secrets).filter_map(Field::known) {
        // Of variables without a name the rule `environment-name` speaks.
        if (*name).trim().is_empty() {
            continue;
        }
        if (*name).contains('=') {
            findings
                .report(&name, "the name of an environment variable cannot hold `=`")
                .help("what follows it belongs into `value`");
        } else if (*name).contains(char::is_whitespace) {
            findings
                .report(&name, "the name of this environment variable holds a blank")
                .help("remove it: a shell cannot read such a variable");
        }
    }
}
