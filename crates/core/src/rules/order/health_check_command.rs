use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "health-check-command",
    category: Category::Suspicious,
    summary: "a health check starts with `CMD`, `CMD-SHELL` or `NONE`",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html",
    docs: page!("health_check_command.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(check) = container.health_check().known() else { return };
    let Some(command) = check.command().known().filter(|list| list.is_complete()) else { return };
    let items: Vec<At<'_, &str>> = (*command).items().collect();
    let words: Vec<&str> = items.iter().map(|item| **item).collect();
    let Some((message, fixed)) = fault(&words) else { return };
    let edit = findings.edit;
    let found = findings.report(&items[0], message);
    if fixed.is_empty() {
        found.help("write what to run: `[\"CMD-SHELL\", \"curl -f http://localhost/\"]`");
        return;
    }
    let fixed = list_literal(&fixed);
    found.help(format!("write `{fixed}`"));
    found.fix(Safety::Unsafe, "write it so", edit.set(command.node, &fixed));
}

/// What only a shell understands.
const SHELL: &[&str] = &["||", "&&", "|", ";", ">", ">>", "2>&1", ">/dev/null"];

/// What is wrong with a command, and how to write it.
fn fault(words: &[&str]) -> Option<(String, Vec<String>)> {
    let with = |first: &str, rest: &[&str]| {
        [&[first], rest].concat().into_iter().map(str::to_owned).collect()
    };
    let line = |text: &str| text.trim().contains(char::is_whitespace);
    let (first, rest) = words.split_first()?;
    match (*first, rest) {
        ("NONE", _) => None,
        ("CMD" | "CMD-SHELL", []) => {
            Some((format!("`{first}` needs a command after it"), Vec::new()))
        }
        ("CMD", [only]) if line(only) && !only.contains('\\') => {
            let message =
                "`CMD` takes one item for each argument; a whole line goes with `CMD-SHELL`";
            Some((message.to_owned(), with("CMD-SHELL", rest)))
        }
        ("CMD", _) if rest.iter().any(|word| SHELL.contains(word)) => {
            let message =
                "`CMD` runs no shell, so that `||` and its like are handed to the command";
            Some((message.to_owned(), with("CMD-SHELL", &[&rest.join(" ")])))
        }
        ("CMD", _) | ("CMD-SHELL", [_]) => None,
        ("CMD-SHELL", _) => {
            let message = "`CMD-SHELL` takes one line: the shell does not run what follows it";
            Some((message.to_owned(), with("CMD-SHELL", &[&rest.join(" ")])))
        }
        _ => Some(unmarked(first, rest, with)),
    }
}

/// A command that starts with something else.
fn unmarked(
    first: &str,
    rest: &[&str],
    with: impl Fn(&str, &[&str]) -> Vec<String>,
) -> (String, Vec<String>) {
    let shell = first.strip_prefix("CMD-SHELL");
    if let Some(line) =
        shell.and_then(|line| line.strip_prefix([',', ' '])).filter(|_| rest.is_empty())
    {
        let message = "`CMD-SHELL` and its line are two items of the list";
        return (message.to_owned(), with("CMD-SHELL", &[line.trim()]));
    }
    let message = "a health check starts with `CMD`, `CMD-SHELL` or `NONE`".to_owned();
    let (head, tail) = first.split_once(',').unwrap_or((first, ""));
    let mark = head.trim().to_ascii_uppercase().replace('_', "-");
    let listed: Vec<&str> =
        tail.split(',').map(str::trim).filter(|item| !item.is_empty()).collect();
    let rest = [listed.as_slice(), rest].concat();
    let fixed = match mark.as_str() {
        "" => Vec::new(),
        "NONE" if rest.is_empty() => with("NONE", &[]),
        "CMD" | "CMD-SHELL" if rest.is_empty() => Vec::new(),
        "CMD" => with("CMD", &rest),
        "CMD-SHELL" => with("CMD-SHELL", &[&rest.join(" ")]),
        _ if rest.is_empty() && first.trim().contains(' ') => with("CMD-SHELL", &[first]),
        _ if tail.is_empty() => with("CMD", &[&[first], rest.as_slice()].concat()),
        _ => Vec::new(),
    };
    (message, fixed)
}
