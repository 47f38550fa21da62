//! Mistakes that people made and repaired: two consecutive versions of one file, in which a check of a
//! rough script finds something before and nothing after. The rules that hold the check do the same.
mod support;

use ecslint_core::{Safety, Source, analyze, fix};
use serde_json::Value;

/// Which rules hold what the rough script checks.
#[rustfmt::skip]
const HELD_BY: &[(&str, &[&str])] = &[
    ("awslogs-group-missing", &["awslogs-group"]),
    ("awslogs-region-missing", &["awslogs-region"]),
    ("awsvpc-hostPort!=containerPort", &["host-port-mismatch"]),
    ("awsvpc-hostPort!=containerPort-zero", &["host-port-zero"]),
    ("bad-enum", &["unknown-value", "empty-value"]),
    ("dup-container-name", &["duplicate-container-name"]),
    ("dup-env", &["duplicate-environment-name"]),
    ("dup-hostPort-across-containers", &["duplicate-host-port"]),
    ("env-bad-name", &["environment-name", "unusual-environment-name"]),
    ("executionRoleArn-empty", &["empty-value"]),
    ("fargate-awslogs-stream-prefix-missing", &["awslogs-stream-prefix"]),
    ("fargate-cpu-memory-invalid", &["fargate-task-size"]),
    ("fargate-networkMode-not-awsvpc", &["fargate-network-mode"]),
    ("firelens-router-logs-to-itself", &["firelens-router-logs-to-itself"]),
    ("healthCheck-cmd-prefix", &["health-check-command"]),
    ("image-empty", &["container-image"]),
    ("json-comments", &["json-comment"]),
    ("json-trailing_comma", &["trailing-comma"]),
    ("missing-required", &["missing-field"]),
    ("no-family", &["missing-field"]),
    ("no-memory", &["container-memory-missing"]),
    ("null-value", &["null-value"]),
    ("readonly-field", &["describe-only-field", "describe-output"]),
    ("secret-valueFrom-bad-arn", &["secret-value-from", "unusual-secret-reference"]),
    ("secrets-without-executionRole", &["execution-role-missing"]),
    ("sum-container-memory>task", &["memory-limit-sum"]),
    ("taskRoleArn-empty", &["empty-value"]),
    ("taskRoleArn-not-arn", &["role-arn"]),
    ("unknown-key", &["unknown-field", "misplaced-field"]),
    ("unparsed", &["syntax-error"]),
    ("volume-multiple-configs", &["volume-kinds"]),
    ("wrong-type", &["wrong-type"]),
];

/// What of the pairs is rightly not found, with the reason.
const NOT_FOUND: &[(&str, &str, &str)] = &[
    ("028", "secret-valueFrom-bad-arn", "the account `ACCOUNT` stands for a number to be put in"),
    (
        "029",
        "taskRoleArn-not-arn",
        "AWS takes the name of a role too, and the file kept being deployed",
    ),
    ("035", "no-requiresCompatibilities", OPTIONAL),
    ("036", "awsvpc-no-requiresCompat", OPTIONAL),
    ("036", "no-requiresCompatibilities", OPTIONAL),
    ("062", "no-requiresCompatibilities", OPTIONAL),
    ("068", "no-requiresCompatibilities", OPTIONAL),
    ("090", "no-requiresCompatibilities", OPTIONAL),
];

const OPTIONAL: &str = "`requiresCompatibilities` may be left out: AWS then finds out by itself where \
     the task can run";

#[test]
fn what_people_repaired_is_found_before_and_not_after() {
    let Some(corpus) = support::corpus() else { return };
    let list = corpus.join("task-definitions/fix-pairs/pairs.jsonl");
    let list = std::fs::read_to_string(list).expect("the pairs have an index");
    let mut missed = Vec::new();
    for line in list.lines() {
        let pair: Value = serde_json::from_str(line).expect("each line is an object");
        let [id, before, after] =
            ["id", "before", "after"].map(|key| pair[key].as_str().unwrap_or_default());
        let read = |path| std::fs::read_to_string(corpus.join(path)).unwrap_or_default();
        let (before, after) = (read(before), read(after));
        let checks = pair["vanished_checks"].as_array().into_iter().flatten();
        for check in checks.filter_map(Value::as_str) {
            let held = HELD_BY.iter().find(|(name, _)| *name == check);
            if !held.is_some_and(|(_, rules)| vanishes(rules, &before, &after)) {
                missed.push((id.to_owned(), check.to_owned()));
            }
        }
    }
    let excused = NOT_FOUND.iter().map(|(id, check, _)| ((*id).to_owned(), (*check).to_owned()));
    assert_eq!(missed, excused.collect::<Vec<_>>(), "on the left what is not found");
}

/// Fewer findings of `rules` after the repair than before it. What stands behind a fault in the text
/// or a value of the wrong type shows when that is fixed.
fn vanishes(rules: &[&str], before: &str, after: &str) -> bool {
    let less = |before: &str, after: &str| count(rules, before) > count(rules, after);
    less(before, after) || less(&healed(before), &healed(after))
}

fn count(rules: &[&str], text: &str) -> usize {
    let source = Source::new("task-definition.json", text);
    let mut config = support::everything();
    config.named = true;
    let found = analyze(&source, &config).diagnostics;
    found.iter().filter(|found| rules.contains(&found.rule)).count()
}

fn healed(text: &str) -> String {
    fix(&Source::new("task-definition.json", text), &support::everything(), Safety::Safe)
}
