use super::prelude::*;
use crate::model::EventTarget;

pub(super) static RULE: Rule = Rule {
    id: "input-path",
    category: Category::Correctness,
    summary: "an input path starts at the root of the event",
    url: "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html",
    docs: page!("input_path.md"),
    check: Check::Target(check),
};

fn check(target: EventTarget<'_>, findings: &mut Findings<'_>) {
    let Some(path) = Field::<&str>::read(target.0, "InputPath").known() else { return };
    if !path.starts_with('$') {
        findings
            .report(&path, format!("`{}` is no path in an event", *path))
            .help("start it with `$`, the event itself, such as `$.detail`");
    }
}
