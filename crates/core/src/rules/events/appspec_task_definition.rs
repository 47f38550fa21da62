use super::prelude::*;
use crate::model::AppSpec;

pub(super) static RULE: Rule = Rule {
    id: "appspec-task-definition",
    category: Category::Suspicious,
    summary: "an AppSpec file names a registered task definition, no file",
    url: "https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-resources.html",
    docs: page!("appspec_task_definition.md"),
    check: Check::AppSpec(check),
};

fn check(appspec: AppSpec<'_>, findings: &mut Findings<'_>) {
    for target in appspec.targets() {
        let Some(definition) = target.task_definition().known() else { continue };
        let endings = [".json", ".jsonnet", ".yaml", ".yml"];
        if endings.iter().any(|ending| (*definition).ends_with(ending)) {
            findings
                .report(&definition, format!("`{}` is a file, not a task definition", *definition))
                .help(
                    "write the ARN of a registered task definition; in a CodePipeline write \
                     `<TASK_DEFINITION>`, which the pipeline replaces",
                );
        }
    }
}
