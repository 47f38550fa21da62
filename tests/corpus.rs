//! Real files: those that AWS accepted have no errors, and files that are not ECS have nothing.
mod support;

use ecslint_core::{Config, Severity, Source, analyze};

/// Accepted files with an error all the same, and why that is right.
const EXCEPTIONS: &[(&str, &str)] = &[
    ("nginx-awsvpc.json", PORT_BINDINGS),
    ("nginx-port-5180.json", PORT_BINDINGS),
    ("nginx.json", PORT_BINDINGS),
    ("security-opt-nonewprivileges.json", PORT_BINDINGS),
    ("testAccServiceConfig_serviceConnectAllAttributes.tf", LOG_OPTION),
    ("testAccServiceConfig_serviceConnect_tls_with_empty_timeout_block.tf", LOG_OPTION),
    ("testAccTaskDefinitionConfig_inferenceAccelerator.tf", "Elastic Inference has been retired"),
    (
        "task-elastic-inference.json",
        "Elastic Inference has been retired; the container key `inferenceDevices` does not exist",
    ),
];

const LOG_OPTION: &str = "the service is created, and Docker refuses the log option of its proxy";

const PORT_BINDINGS: &str = "the API has no `portBindings`: the test harness that registered the file \
     decoded it into a Go struct, which drops unknown keys";

fn index() -> Vec<(String, serde_json::Value)> {
    let Some(corpus) = support::corpus() else { return Vec::new() };
    let index =
        std::fs::read_to_string(corpus.join("index.jsonl")).expect("the corpus has an index");
    let entry = |line: &str| -> Option<(String, serde_json::Value)> {
        let entry: serde_json::Value = serde_json::from_str(line).ok()?;
        Some((entry["path"].as_str()?.to_owned(), entry))
    };
    index.lines().filter_map(entry).collect()
}

fn errors(path: &str) -> Vec<String> {
    let corpus = support::corpus().expect("called with the corpus present");
    let Ok(bytes) = std::fs::read(corpus.join(path)) else { return Vec::new() };
    let source = Source::decode(path, &bytes);
    let found = analyze(&source, &Config::default()).diagnostics;
    let errors = found.iter().filter(|found| found.severity == Severity::Error);
    errors.map(|found| format!("{}: {}", found.rule, found.message)).collect()
}

#[test]
fn accepted_files_have_no_errors() {
    let mut wrong = Vec::new();
    for (path, entry) in index() {
        let excused = EXCEPTIONS.iter().any(|(name, _)| path.ends_with(name));
        if entry["accepted_by_aws"] == true && !excused {
            wrong.extend(errors(&path).into_iter().map(|error| format!("{path}: {error}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_not_ecs_has_no_findings() {
    for (path, entry) in index() {
        if entry["kind"] == "eks-fargate" {
            assert_eq!(errors(&path), [] as [String; 0], "{path}");
        }
    }
}

/// Files of applications, all versions of them.
const REAL: [&str; 3] =
    ["task-definitions", "task-definitions/history", "task-definitions/fix-pairs"];

#[test]
fn most_real_files_have_few_findings() {
    let Some(corpus) = support::corpus() else { return };
    let mut counts = Vec::new();
    for (path, entry) in index() {
        let Ok(bytes) = std::fs::read(corpus.join(&path)) else { continue };
        if !REAL.iter().any(|set| entry["set"] == *set) {
            continue;
        }
        let source = Source::decode(&path, &bytes);
        let analysis = analyze(&source, &Config::default());
        if !analysis.documents.is_empty() {
            counts.push(analysis.diagnostics.len());
        }
    }
    counts.sort_unstable();
    let at = |percent: usize| counts[counts.len() * percent / 100];
    assert!(at(50) <= 1 && at(75) <= 3, "half have {} or more, a quarter {}", at(50), at(75));
}
