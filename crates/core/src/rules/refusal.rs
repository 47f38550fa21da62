//! What the rules about fields that a kind of compute does not take have in common.
use super::prelude::*;
use crate::facts::{
    compute::{Refusal, Repair},
    volumes::Platform,
};

/// Reports what `task` says of the fields in `table` that do not work on `platform`, where it says
/// that it runs there.
pub(super) fn report(
    task: TaskDefinition<'_>,
    platform: Platform,
    table: &[Refusal],
    findings: &mut Findings<'_>,
) {
    let Some(required) = task.runs_on(platform) else { return };
    let edit = findings.edit;
    let windows = required.starts_with("WINDOWS");
    let label = if windows { "Windows is required here" } else { "required here" };
    for refusal in table.iter().filter(|refusal| refusal.by.contains(&platform)) {
        for field in task.refused(refusal) {
            let (name, platform) = (refusal.field, platform.name());
            let found = if refusal.values.names_value() {
                let value = field.as_str().unwrap_or_default();
                let message = format!("`{name}` `{value}` is not supported on {platform}");
                findings.report(&field, message)
            } else {
                findings.report_key(&field, format!("`{name}` is not supported on {platform}"))
            };
            found.label(&required, label).help(refusal.help);
            match refusal.repair {
                Repair::Remove => {
                    let remove = edit.remove_value(field.parent, field.node);
                    found.fix(Safety::Unsafe, format!("remove `{name}`"), remove);
                }
                Repair::Set(value) => {
                    let set = edit.set(field.node, &literal(value));
                    found.fix(Safety::Unsafe, format!("set `{name}` to `{value}`"), set);
                }
                Repair::Ask => {}
            }
        }
    }
}
