use super::prelude::*;
use crate::model::{Arn, EventTarget};

pub(super) static RULE: Rule = Rule {
    id: "foreign-target-parameters",
    category: Category::Correctness,
    summary: "a target that runs tasks has no parameters of other services",
    url: "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html",
    docs: page!("foreign_target_parameters.md"),
    check: Check::Target(check),
};

/// Parameters of targets that are no clusters.
#[rustfmt::skip]
const FOREIGN: &[&str] = &[
    "AppSyncParameters", "BatchParameters", "EventBridgeParameters", "HttpParameters", "KinesisParameters",
    "RedshiftDataParameters", "RunCommandParameters", "SageMakerPipelineParameters", "SqsParameters",
];

fn check(target: EventTarget<'_>, findings: &mut Findings<'_>) {
    let Some(arn) = target.arn().known() else { return };
    let cluster = Arn::parse(*arn).is_some_and(|arn| arn.service == "ecs");
    let edit = findings.edit;
    for foreign in FOREIGN.iter().filter_map(|name| Field::given(target.0, name)) {
        if cluster {
            let name = foreign.key_name();
            findings
                .report_key(&foreign, format!("`{name}` is not for clusters"))
                .label(&arn, "the target is a cluster")
                .help("remove it: how a task is run stands in `EcsParameters`")
                .fix(
                    Safety::Unsafe,
                    format!("remove `{name}`"),
                    edit.remove_value(foreign.parent, foreign.node),
                );
        }
    }
}
