use super::prelude::*;
use crate::model::TaskOverride;

pub(super) static RULE: Rule = Rule {
    id: "overrides-size",
    category: Category::Correctness,
    summary: "the overrides of a run have at most 8,192 characters",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskOverride.html",
    docs: page!("overrides_size.md"),
    check: Check::Overrides(check),
};

/// The most characters that AWS takes, brackets and quotes included.
const MAX: usize = 8192;

fn check(overrides: TaskOverride<'_>, findings: &mut Findings<'_>) {
    let Some(characters) = overrides.characters_beyond(MAX) else { return };
    findings
        .missing(
            overrides.0,
            format!("the overrides have {characters} characters as JSON, of which AWS takes {MAX}"),
        )
        .help("move long values to a file in Amazon S3 (`environmentFiles`), or to a task definition of its own");
}
