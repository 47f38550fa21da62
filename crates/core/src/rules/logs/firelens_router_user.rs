use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "firelens-router-user",
    category: Category::Correctness,
    summary: "the user of a FireLens router is given by number",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html",
    docs: page!("firelens_router_user.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(router) = container.firelens_configuration().known() else { return };
    let Some(user) = container.user().known() else { return };
    let (name, _) = (*user).split_once(':').unwrap_or((*user, ""));
    if name != "root" && !name.bytes().all(|byte| byte.is_ascii_digit()) {
        findings
            .report(&user, format!("the user of a FireLens router is a number, not `{name}`"))
            .label_span(router.key_span(), "the router")
            .help("write its id, such as `1000`, `1000:1000` or `1000:GROUP`");
    }
}
