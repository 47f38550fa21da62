use super::prelude::*;
use crate::model::TaskOverride;
use ecslint_syntax::Format;

pub(super) static RULE: Rule = Rule {
    id: "input-override-container",
    category: Category::Correctness,
    summary: "the overrides in the input of a target name containers of the task definition",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerOverride.html",
    docs: page!("input_override_container.md"),
    check: Check::Pair(check),
};

fn check(pair: Pair<'_>, findings: &mut Findings<'_>) {
    let Some(input) = pair.launch.input() else { return };
    if !pair.task.knows_all_containers() {
        return;
    }
    let parsed = ecslint_syntax::parse(*input, Format::Json);
    let overrides = TaskOverride(&parsed.root).container_overrides();
    if !parsed.errors.is_empty() {
        return;
    }
    for name in overrides.items().filter_map(|container| container.name().known()) {
        if pair.task.container(*name).is_none() && !name.contains('<') {
            findings
                .report(&input, format!("the task definition has no container `{}`", *name))
                .label_span_there(pair.task_place(), "this task definition")
                .help("name one of its containers in `containerOverrides`");
        }
    }
}
