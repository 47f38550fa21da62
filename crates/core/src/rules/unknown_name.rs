//! What the rules about names that must exist in the task definition have in common.
use super::prelude::*;
use crate::{Diagnostic, schema::nearest};

/// Reports `name`, which is none of `names`: with the nearest of them, or all.
pub(super) fn report<'f>(
    name: &At<'_, &str>,
    message: String,
    names: &[&str],
    whose: &str,
    findings: &'f mut Findings<'_>,
) -> &'f mut Diagnostic {
    let edit = findings.edit;
    let found = findings.report(name, message);
    let near = nearest(name.value, names.iter().copied());
    match (near, names) {
        (Some(near), _) => found.help(format!("did you mean `{near}`?")),
        (None, []) => found,
        (None, [only]) => found.help(format!("{whose} has only `{only}`")),
        (None, names) => {
            let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
            found.help(format!("{whose} has {}", names.join(", ")))
        }
    };
    let only = || (names.len() == 1).then(|| names[0]);
    if let Some(near) = near.or_else(only) {
        let set = edit.set(name.node, &literal(near));
        found.fix(Safety::Unsafe, format!("write `{near}`"), set);
    }
    found
}
