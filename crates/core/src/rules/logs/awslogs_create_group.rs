use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "awslogs-create-group",
    category: Category::Suspicious,
    summary: "`awslogs-create-group` is `true`, or left out",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html",
    docs: page!("awslogs_create_group.md"),
    check: Check::Log(check),
};

fn check(log: LogConfiguration<'_>, findings: &mut Findings<'_>) {
    if log.to("awslogs").is_none() {
        return;
    }
    let Some(create) = log.option("awslogs-create-group").known() else { return };
    // AWS's own templates say `True`.
    if (*create).eq_ignore_ascii_case("true") {
        return;
    }
    let edit = findings.edit;
    let message = format!("`awslogs-create-group` is `true` or left out, not `{}`", *create);
    let found = findings.report(&create, message);
    if (*create).eq_ignore_ascii_case("false") {
        found.help("leave it out: without it no log group is created");
        let remove = edit.remove_value(create.parent, create.node);
        found.fix(Safety::Safe, "remove `awslogs-create-group`", remove);
    } else {
        found.help("write `true` to have the log group created, or leave the option out");
    }
}
