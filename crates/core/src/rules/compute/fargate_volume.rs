use super::prelude::*;
use crate::facts::volumes::{KINDS, Platform};

pub(super) static RULE: Rule = Rule {
    id: "fargate-volume",
    category: Category::Correctness,
    summary: "no volume for Fargate lies on the instance or on FSx",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html",
    docs: page!("fargate_volume.md"),
    check: Check::Volume(check),
};

fn check(volume: Volume<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(fargate) = task.fargate() else { return };
    for kind in KINDS.iter().filter(|kind| kind.refused_by.contains(&Platform::Fargate)) {
        let Some(field) = Field::given(volume.0, kind.field) else { continue };
        let edit = findings.edit;
        let found = match volume.source_path().filter(|_| kind.field == "host") {
            Some(path) => {
                let found =
                    findings.report(&path, "a Fargate task has no instance with folders to mount");
                let title = "remove `host`: the volume then starts empty";
                found.fix(Safety::Unsafe, title, edit.remove_value(volume.0, field.node))
            }
            None if kind.field == "host" => continue,
            None => {
                findings.report_key(&field, format!("Fargate does not support `{}`", kind.field))
            }
        };
        found.label(&fargate, ON_FARGATE).help(kind.instead);
    }
}
