use super::prelude::*;
use crate::model::List;

pub(super) static RULE: Rule = Rule {
    id: "command-string",
    category: Category::Suspicious,
    summary: "`command` and `entryPoint` have one item for each argument",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
    docs: page!("command_string.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    // Windows joins the items to one line again.
    if task.may_be_windows() {
        return;
    }
    let entry_point = container.entry_point();
    single("entryPoint", entry_point, findings);
    // Behind an entry point such as `sh -c` one line is right.
    if entry_point.is_absent() {
        single("command", container.command(), findings);
    }
}

fn single(name: &str, list: Field<'_, List<'_, &str>>, findings: &mut Findings<'_>) {
    let Some(list) = list.known().filter(|list| list.len() == 1) else { return };
    let Some(item) = (*list).items().next() else { return };
    let line = (*item).trim();
    let mut words = line.split_whitespace();
    let plain = |c: char| c.is_ascii_alphanumeric() || "_-./".contains(c);
    let program =
        words.next().is_some_and(|word| !word.starts_with('-') && word.chars().all(plain));
    if !program || words.next().is_none() {
        return;
    }
    let edit = findings.edit;
    let simple = line.chars().all(|c| plain(c) || ":=@,+%".contains(c) || c == ' ');
    let words: Vec<&str> =
        if simple { line.split_whitespace().collect() } else { vec!["sh", "-c", line] };
    let fixed = list_literal(&words);
    let found = findings
        .report(&item, format!("the whole of this `{name}` is taken for the name of a program"));
    found.help(format!("write `{fixed}`"));
    found.fix(Safety::Unsafe, "write it so", edit.set(list.node, &fixed));
}
