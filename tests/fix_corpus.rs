//! `--fix` on a copy of all real files: each parses as well as before, and has no new finding.
#[path = "support/folder.rs"]
mod folder;
mod support;

use folder::Folder;
use serde_json::Value;
use std::collections::BTreeSet;

type Finding = (String, String, String);

/// File, rule and place of every finding.
fn findings(report: &str) -> BTreeSet<Finding> {
    let report: Value = serde_json::from_str(report).expect("the report is JSON");
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let of = |file: &Value| -> Vec<Finding> {
        let found = list(&file["diagnostics"]).into_iter();
        // A fix may respell the names on the way to a place, and leaves the items.
        let place = |found: &Value| {
            let pointer = text(&found["pointer"]);
            let item = |step: &&str| step.parse::<usize>().is_ok();
            let depth = pointer.matches('/').count();
            let items: Vec<_> = pointer.split('/').filter(item).collect();
            format!("{depth}/{}", items.join("/"))
        };
        found.map(|d| (text(&file["path"]), text(&d["rule"]), place(&d))).collect()
    };
    list(&report["files"]).iter().flat_map(of).collect()
}

fn check(name: &str, fix: &[&str]) {
    let Some(corpus) = support::corpus() else { return };
    let mut folder = Folder::new(name);
    for path in support::files(&corpus, &[""]) {
        let below = path.strip_prefix(&corpus).expect("it is below");
        folder = folder.with(&below.to_string_lossy(), std::fs::read(&path).expect("it is there"));
    }
    let before = folder.run(&["--format=json"]);
    let after = folder.run(&[&["--format=json"], fix].concat());
    assert_eq!((before.code, after.code), (Some(1), Some(1)), "{}{}", before.err, after.err);
    assert!(after.err.contains(" fixed; "), "{}", after.err);
    let (before, after) = (findings(&before.out), findings(&after.out));
    assert!(after.len() < before.len(), "{} findings became {}", before.len(), after.len());
    // What got its right name shows what it lacks.
    let new = after.difference(&before).filter(|(_, rule, _)| rule != "missing-field");
    let new: Vec<_> = new.collect();
    assert!(new.is_empty(), "{new:#?}");
}

#[test]
fn safe_fixes_leave_nothing_worse() {
    check("fix-corpus/safe", &["--fix"]);
}

#[test]
fn unsafe_fixes_leave_nothing_worse() {
    check("fix-corpus/unsafe", &["--fix", "--unsafe-fixes"]);
}
