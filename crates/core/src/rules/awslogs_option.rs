use super::prelude::*;
use crate::schema::nearest;

pub(super) static RULE: Rule = Rule {
    id: "awslogs-option",
    category: Category::Suspicious,
    summary: "the `awslogs` driver is given options it has",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html",
    docs: include_str!("awslogs_option.md"),
    check: Check::Container(check),
};

/// The options that the ECS documentation lists.
const OPTIONS: &[&str] = &[
    "awslogs-group",
    "awslogs-region",
    "awslogs-stream-prefix",
    "awslogs-create-group",
    "awslogs-datetime-format",
    "awslogs-multiline-pattern",
    "mode",
    "max-buffer-size",
];

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some((log, _)) = container.logs_to("awslogs") else { return };
    let Some(options) = log.options().known() else { return };
    for (name, option) in options.entries().filter(|(name, _)| !OPTIONS.contains(name)) {
        let edit = findings.edit;
        let message = format!("`{name}` is no option of the `awslogs` driver in ECS");
        let found = findings.report_key(&option, message);
        match nearest(name, OPTIONS.iter().copied()) {
            Some(near) if options.get(near).is_absent() => {
                found.help(format!("did you mean `{near}`?"));
                let rename = edit.rename(option.key_span(), near);
                found.fix(Safety::Unsafe, format!("write `{near}`"), rename);
            }
            _ => {
                found.help(format!("the options are {}", OPTIONS.join(", ")));
            }
        }
    }
}
