use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "duplicate-volume-name",
    category: Category::Suspicious,
    summary: "the names of volumes are unique in the task",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html",
    docs: page!("duplicate_volume_name.md"),
    check: Check::Task(check),
};

fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let mut seen: Vec<At<'_, &str>> = Vec::new();
    for name in task.volumes().items().filter_map(|volume| volume.name().known()) {
        let Some(first) = seen.iter().find(|first| ***first == *name) else {
            seen.push(name);
            continue;
        };
        findings
            .report(&name, format!("there are two volumes called `{}`", *name))
            .label(first, "the first one")
            .help("remove one of them, or give it a name of its own");
    }
}
