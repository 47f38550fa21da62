//! What the rules about the names of capacity providers have in common.
use super::prelude::*;
use crate::facts::capacity_providers::{is_reserved, meant};

/// Reports a name that no capacity provider can have; `others` stand beside it.
pub(super) fn refuse(name: At<'_, &str>, others: &[&str], findings: &mut Findings<'_>) {
    if matches!(*name, "FARGATE" | "FARGATE_SPOT") || !is_reserved(*name) {
        return;
    }
    let edit = findings.edit;
    let found = findings.report(&name, format!("no capacity provider can be called `{}`", *name));
    found.help(
        "Fargate's are `FARGATE` and `FARGATE_SPOT`; no other name starts with `aws`, `ecs` or `fargate`",
    );
    if let Some(meant) = meant(*name).filter(|meant| !others.contains(meant)) {
        let set = edit.set(name.node, &literal(meant));
        found.fix(Safety::Safe, format!("write `{meant}`"), set);
    }
}
