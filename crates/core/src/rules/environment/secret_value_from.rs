use super::prelude::*;
use crate::model::Arn;

pub(super) static RULE: Rule = Rule {
    id: "secret-value-from",
    category: Category::Correctness,
    summary: "secrets come from Secrets Manager or the Parameter Store, in a form ECS reads",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html",
    docs: page!("secret_value_from.md"),
    check: Check::Container(check),
};

const SECRET: &str = "write `arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME`";
const CHOICE: &str = "write `NAME:JSON-KEY:VERSION-STAGE:VERSION-ID`: all three colons, with \
    nothing between them where nothing is chosen";
const PARAMETER: &str =
    "write `arn:aws:ssm:REGION:ACCOUNT:parameter/NAME`, or the name alone in the same Region";

type Fault = Option<(String, &'static str)>;

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    for secret in container.all_secrets() {
        let value = Field::<&str>::as_written(secret.0, "valueFrom").known();
        let Some(value) = value else { continue };
        let Some((message, help)) = fault(*value) else { continue };
        let edit = findings.edit;
        let found = findings.report(&value, message);
        found.help(help);
        if let Some(colons) = missing_colons(*value) {
            let set = edit.set(value.node, &literal(format!("{}{colons}", *value)));
            found.fix(Safety::Safe, format!("add `{colons}`"), set);
        }
    }
}

fn fault(text: &str) -> Fault {
    if text.is_empty() {
        let help = "write the ARN of a secret, or the name or ARN of an SSM parameter";
        return Some(("`valueFrom` is empty".to_owned(), help));
    }
    match Arn::parse(text) {
        Some(arn) if !matches!(arn.service, "ssm" | "secretsmanager") => {
            let message = "a secret comes from Secrets Manager or the SSM Parameter Store";
            Some((format!("{message}, not from `{}`", arn.service), SECRET))
        }
        // AWS's own parameters are of no account.
        Some(arn)
            if arn.service == "ssm"
                && arn.account.is_empty()
                && arn.resource.starts_with("parameter/aws/") =>
        {
            None
        }
        Some(arn) if arn.region.is_empty() || arn.has_no_account() => {
            let help = if arn.service == "ssm" { PARAMETER } else { SECRET };
            Some(("this ARN needs a Region and an account of 12 digits".to_owned(), help))
        }
        Some(arn) if arn.service == "ssm" => parameter(&arn),
        Some(arn) => secret(&arn),
        None if text.starts_with("arn:") => Some(("this ARN is not complete".to_owned(), SECRET)),
        None if text.matches(':').count() >= 2 => {
            let message =
                "a name without `arn:` is that of an SSM parameter, which has no JSON keys";
            Some((message.to_owned(), "write the whole ARN of the secret"))
        }
        None => None,
    }
}

fn parameter(arn: &Arn<'_>) -> Fault {
    let name = arn.resource.strip_prefix("parameter/");
    let fault = name.is_none_or(str::is_empty);
    fault.then(|| ("this is not the ARN of an SSM parameter".to_owned(), PARAMETER))
}

fn secret(arn: &Arn<'_>) -> Fault {
    match arn.resource.split(':').collect::<Vec<_>>().as_slice() {
        ["secret", name] | ["secret", name, _, "", _] | ["secret", name, _, _, ""]
            if !name.is_empty() =>
        {
            None
        }
        ["secret", _, _, _, _] => {
            Some(("a version stage and a version id exclude each other".to_owned(), CHOICE))
        }
        ["secret", _, rest @ ..] if !rest.is_empty() => {
            let verb = if rest.len() == 1 { "colon follows" } else { "colons follow" };
            let message = format!("{} {verb} the name of the secret", rest.len());
            Some((format!("{message}: there must be three, or none"), CHOICE))
        }
        _ => Some(("this is not the ARN of a secret".to_owned(), SECRET)),
    }
}

/// What a reference with a JSON key alone lacks: `…:secret:NAME:KEY`.
fn missing_colons(text: &str) -> Option<&'static str> {
    let arn = Arn::parse(text).filter(|arn| arn.service == "secretsmanager")?;
    match arn.resource.split(':').collect::<Vec<_>>().as_slice() {
        ["secret", _, _] => Some("::"),
        ["secret", _, _, _] => Some(":"),
        _ => None,
    }
}
