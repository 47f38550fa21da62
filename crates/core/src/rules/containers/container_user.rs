use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "container-user",
    category: Category::Correctness,
    summary: "`user` is a user, or a user and a group",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
    docs: page!("container_user.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(user) = container.user().known().filter(|_| !task.may_be_windows()) else { return };
    let edit = findings.edit;
    let trimmed = user.trim();
    let negative = |part: &str| {
        let digits = part.strip_prefix('-');
        digits.is_some_and(|digits| digits.parse::<u64>().is_ok())
    };
    let large = |part: &str| part.parse::<u64>().is_ok_and(|id| id > i32::MAX as u64);
    if trimmed != *user && !trimmed.is_empty() {
        findings
            .report(&user, "there are blanks around the user")
            .help("no user of an image has blanks in its name")
            .fix(Safety::Safe, "remove the blanks", edit.set(user.node, &literal(trimmed)));
    } else if user.contains(char::is_whitespace) && (!user.contains('\\') || task.linux().is_some())
    {
        findings.report(&user, format!("no user is called `{}`", *user)).help(FORMS);
    } else if user.split(':').count() > 2 {
        findings
            .report(&user, format!("`{}` has more parts than a user and a group", *user))
            .help(FORMS);
    } else if let Some(part) = user.split(':').find(|part| negative(part) || large(part)) {
        findings
            .report(
                &user,
                format!("the user or group `{part}` does not lie within 0 to {}", i32::MAX),
            )
            .help(FORMS);
    }
}

const FORMS: &str =
    "write `user`, `user:group`, `uid`, `uid:gid`, `user:gid` or `uid:group`, such as `1000:1000`";
