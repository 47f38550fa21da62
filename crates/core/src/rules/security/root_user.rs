use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "root-user",
    category: Category::Security,
    summary: "every container names a user without the rights of an administrator",
    url: "https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-20",
    docs: page!("root_user.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let title = container.title();
    match container.user() {
        Field::Known(user) if user.eq_ignore_ascii_case("ContainerAdministrator") => {
            findings
                .report(&user, format!("{title} runs as administrator"))
                .help("run it as `ContainerUser`");
        }
        Field::Known(user) if !task.may_be_windows() && is_root(*user) => {
            findings.report(&user, format!("{title} runs as root")).help(
                "name a user of the image without special rights, or a number such as `1000:1000`",
            );
        }
        Field::Absent if !task.may_be_windows() => {
            findings
                .missing(container.0, format!("{title} runs as root unless its image names a user"))
                .help("set `user` to a user of the image, or to a number such as `1000:1000`");
        }
        _ => {}
    }
}

/// `root`, `0`, `root:wheel`, `0:0`, …
pub(super) fn is_root(user: &str) -> bool {
    let name = user.split(':').next().unwrap_or_default();
    name == "root" || !name.is_empty() && name.bytes().all(|byte| byte == b'0')
}
