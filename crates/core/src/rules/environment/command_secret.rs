use super::prelude::*;
use crate::{facts::credentials, model::List};

pub(super) static RULE: Rule = Rule {
    id: "command-secret",
    category: Category::Security,
    summary: "commands hold no secrets in plain text",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html",
    docs: page!("command_secret.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let health = container.health_check().known().map(|health| health.command());
    let lists = [Some(container.entry_point()), Some(container.command()), health];
    for list in lists.into_iter().flatten().filter_map(Field::known) {
        let Some(name) = secret(&list) else { continue };
        let message = match name {
            "" => "this command holds a secret in plain text".to_owned(),
            name => format!("`{name}` gives a secret to this command in plain text"),
        };
        // The value is neither said nor underlined.
        findings.report_key(&list, message).help(
            "keep it in Secrets Manager or the SSM Parameter Store, name the place under `secrets`, let the \
             command read the variable, and replace the secret: it has been seen",
        );
    }
}

/// What names the first secret among the words; nothing to name it by where its form gives it away.
fn secret<'a>(list: &At<'a, List<'a, &'a str>>) -> Option<&'a str> {
    // What is not known stays in its place, so that a flag does not take the word behind it.
    let words = list.node.as_array()?.iter().map(|word| word.as_str().unwrap_or("$"));
    let words: Vec<&str> = words.flat_map(str::split_ascii_whitespace).collect();
    let form = words.iter().any(|word| credentials::is_secret("", word.trim_matches(['"', '\''])));
    let joined = words.iter().filter_map(|word| word.split_once('='));
    let flags = words.windows(2).filter(|pair| pair[0].starts_with("--"));
    let mut pairs = joined.chain(flags.map(|pair| (pair[0], pair[1])));
    let named = pairs.find(|(name, value)| is_secret(name, value)).map(|(name, _)| name);
    named.or(form.then_some(""))
}

fn is_secret(name: &str, value: &str) -> bool {
    let value = value.trim_matches(['"', '\'']);
    // A variable, another option, or the next command.
    let other = value.starts_with('-') || value.contains(['$', '`', '<', '%', ';', '|', '&']);
    let name = name.trim_start_matches(['-', '"', '\'']);
    !other && (credentials::is_secret(name, value) || name == "requirepass" && !value.is_empty())
}
