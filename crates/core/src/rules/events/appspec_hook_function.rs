use super::prelude::*;
use crate::model::AppSpec;

pub(super) static RULE: Rule = Rule {
    id: "appspec-hook-function",
    category: Category::Correctness,
    summary: "the hooks of an ECS deployment are Lambda functions",
    url: "https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html",
    docs: page!("appspec_hook_function.md"),
    check: Check::AppSpec(check),
};

fn check(appspec: AppSpec<'_>, findings: &mut Findings<'_>) {
    for hook in appspec.hooks().items() {
        let members = hook.node.as_object().into_iter().flat_map(|object| object.live());
        for member in members {
            let field = Field::<&str>::read(hook.node, &member.key.name);
            let Some(function) = field.known() else { continue };
            let stray = |c: char| !c.is_ascii_alphanumeric() && !"-_:$".contains(c);
            if !(*function).starts_with("arn:") && (*function).contains(stray) {
                findings.report(&function, format!("`{}` is no Lambda function", *function)).help(
                    "name a Lambda function, or write its ARN; CodeDeploy runs no scripts for ECS",
                );
            }
        }
    }
}
