use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "awslogs-group",
    category: Category::Correctness,
    summary: "the `awslogs` driver names a log group",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html",
    docs: page!("awslogs_group.md"),
    check: Check::Log(check),
};

fn check(log: LogConfiguration<'_>, findings: &mut Findings<'_>) {
    let Some(driver) = log.to("awslogs") else { return };
    let help = "name the log group in `options`: `\"awslogs-group\": \"/ecs/NAME\"`";
    if log.lacks("awslogs-group") {
        findings
            .report(&driver, "the `awslogs` driver needs the option `awslogs-group`")
            .help(help);
        return;
    }
    let Some(options) = log.options().known() else { return };
    let Some(group) = Field::<&str>::as_written(options.0, "awslogs-group").known() else { return };
    let bad = |c: char| !c.is_ascii_alphanumeric() && !".-_/#".contains(c);
    if (*group).is_empty() {
        findings.report(&group, "the name of the log group is empty").help(help);
    } else if (*group).starts_with("arn:") {
        findings
            .report(&group, "`awslogs-group` takes the name of the log group, not its ARN")
            .help("the name is what follows `log-group:`");
    } else if let Some(bad) = (*group).chars().find(|&c| bad(c)) {
        findings
            .report(&group, format!("the name of a log group cannot hold `{bad}`"))
            .help("it takes letters, digits and `. - _ / #`");
    } else if group.len() > 512 {
        findings.report(&group, "the name of a log group has 512 characters at most");
    }
}
