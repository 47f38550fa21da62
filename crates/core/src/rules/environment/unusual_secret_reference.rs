use super::prelude::*;
use crate::model::Arn;

pub(super) static RULE: Rule = Rule {
    id: "unusual-secret-reference",
    category: Category::Suspicious,
    summary: "`valueFrom` looks like a parameter or a secret",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-ssm-paramstore.html",
    docs: page!("unusual_secret_reference.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    for secret in container.all_secrets() {
        let value = Field::<&str>::as_written(secret.0, "valueFrom").known();
        let Some(value) = value else { continue };
        let Some((message, help, meant)) = fault(*value) else { continue };
        let edit = findings.edit;
        let found = findings.report(&value, message);
        found.help(help);
        if let Some(meant) = meant {
            let set = edit.set(value.node, &literal(meant.as_str()));
            found.fix(Safety::Unsafe, format!("write `{meant}`"), set);
        }
    }
}

type Fault = Option<(String, &'static str, Option<String>)>;

const NAME: &str = "a name without `arn:` is that of an SSM parameter";

fn fault(text: &str) -> Fault {
    if text.is_empty() {
        return None;
    }
    if let Some(arn) = Arn::parse(text) {
        return (arn.service == "ssm").then(|| parameter(text, &arn)).flatten();
    }
    if text.starts_with("arn:") || text.matches(':').count() >= 2 {
        return None;
    }
    if let Some(bad) = text.chars().find(|c| !allowed(*c)) {
        let help = "write the value itself into `environment` if it is no secret";
        return Some((format!("{NAME}, which cannot hold `{bad}`"), help, None));
    }
    (text.contains('/') && !text.starts_with('/')).then(|| {
        let help = "start the name with a slash; for a secret in Secrets Manager write its ARN";
        let message = format!("{NAME}, which starts with `/` where it holds one");
        (message, help, Some(format!("/{text}")))
    })
}

fn parameter(text: &str, arn: &Arn<'_>) -> Fault {
    if arn.resource.starts_with("parameter//") {
        let message = "two slashes stand before the name of this parameter".to_owned();
        let help = "one slash follows `parameter`, even where the name starts with one";
        return Some((message, help, Some(text.replacen("parameter//", "parameter/", 1))));
    }
    let message = "an SSM parameter has no JSON keys".to_owned();
    let help = "end the ARN with the name: the container gets the whole value of the parameter";
    (arn.resource.matches(':').count() >= 2).then_some((message, help, None))
}

fn allowed(c: char) -> bool {
    c.is_ascii_alphanumeric() || "_.-/".contains(c)
}
