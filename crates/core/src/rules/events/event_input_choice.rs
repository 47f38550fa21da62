use super::prelude::*;
use crate::model::EventTarget;

pub(super) static RULE: Rule = Rule {
    id: "event-input-choice",
    category: Category::Correctness,
    summary: "a target has its input from one place",
    url: "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html",
    docs: page!("event_input_choice.md"),
    check: Check::Target(check),
};

fn check(target: EventTarget<'_>, findings: &mut Findings<'_>) {
    let given = |name| Field::given(target.0, name);
    let places = ["Input", "InputPath", "InputTransformer"];
    let mut places = places.into_iter().filter_map(given);
    let Some(first) = places.next() else { return };
    for other in places {
        findings
            .report_key(
                &other,
                format!("`{}` and `{}` exclude each other", first.key_name(), other.key_name()),
            )
            .label_span(first.key_span(), "the input stands here")
            .help("keep one of `Input`, `InputPath` and `InputTransformer`");
    }
}
