//! What the configuration says of what documents leave out stands nowhere in the text, and nothing
//! that is found may seem to.
mod support;

use ecslint_core::{Config, Defaults, Diagnostic, analyze_with};
use support::Case;

fn cases() -> Vec<Case> {
    let examples = support::examples().into_iter().map(|(_, case)| case);
    let folders = ["task-definitions", "services"].into_iter();
    let corpus = support::corpus().into_iter();
    let folders = corpus.flat_map(|corpus| folders.clone().map(move |it| corpus.join(it)));
    let files = folders.flat_map(|folder| support::files(&folder, &[".json", ".yml", ".yaml"]));
    let read = |path: std::path::PathBuf| {
        let text = std::fs::read_to_string(&path).ok()?;
        Some(Case { name: path.to_string_lossy().into_owned(), text, others: Vec::new() })
    };
    examples.chain(files.filter_map(read)).collect()
}

fn found(case: &Case, defaults: &Defaults) -> Vec<Diagnostic> {
    let mut config: Config = support::everything();
    config.defaults = defaults.clone();
    case.together(|partners, _| analyze_with(&case.source(), partners, &config).diagnostics)
}

#[test]
fn places_are_real_whatever_is_assumed() {
    let cases = cases();
    let mut added = 0;
    for launch_type in ["FARGATE", "EC2", "EXTERNAL", "MANAGED_INSTANCES"] {
        let defaults = Defaults {
            launch_type: Some(launch_type.to_owned()),
            platform_version: Some("1.2.0".to_owned()),
            region: Some("cn-north-1".to_owned()),
        };
        for case in &cases {
            for found in found(case, &defaults) {
                added += usize::from(
                    found.help.as_ref().is_some_and(|help| help.contains("the configuration says")),
                );
                real(case, &found);
            }
        }
    }
    assert!(added > 100, "only {added} findings rest on what is assumed");
}

#[track_caller]
fn real(case: &Case, found: &Diagnostic) {
    let length = |file: Option<usize>| file.map_or(&case.text, |file| &case.others[file].1).len();
    let labels = found.labels.iter().map(|label| (label.span, length(label.file)));
    let edits =
        found.fix.iter().flat_map(|fix| &fix.edits).map(|edit| (edit.span, case.text.len()));
    let own = [found.primary, found.subject].map(|span| (span, case.text.len()));
    for (span, length) in own.into_iter().chain(labels).chain(edits) {
        assert!(span.end as usize <= length, "{}: {found:?}", case.name);
    }
}

/// A document that says itself where it runs is judged by that.
#[test]
fn what_is_said_wins() {
    let defaults = Defaults { launch_type: Some("FARGATE".to_owned()), ..Defaults::default() };
    for text in [
        r#"{ "family": "web", "requiresCompatibilities": ["EC2"], "cpu": "256", "memory": "4096", "containerDefinitions": [{ "name": "app", "image": "x:1", "privileged": true }] }"#,
        r#"{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 2, "launchType": "EC2", "placementStrategy": [{ "type": "random" }] }"#,
        r#"{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 2, "capacityProviderStrategy": [{ "capacityProvider": "own" }], "placementStrategy": [{ "type": "random" }] }"#,
        r#"{ "service": "web", "taskDefinition": "web", "desiredCount": 2, "placementStrategy": [{ "type": "random" }] }"#,
    ] {
        let case = Case { name: "x.json".to_owned(), text: text.to_owned(), others: Vec::new() };
        assert_eq!(found(&case, &defaults), found(&case, &Defaults::default()), "{text}");
    }
    let open = r#"{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 2, "placementStrategy": [{ "type": "random" }] }"#;
    let case = Case { name: "x.json".to_owned(), text: open.to_owned(), others: Vec::new() };
    assert!(found(&case, &defaults).iter().any(|found| found.rule == "fargate-placement"));
    // A task definition that is only for instances says where the service runs it.
    let task = r#"{ "family": "web", "requiresCompatibilities": ["EC2"], "containerDefinitions": [{ "name": "app", "image": "x:1", "memory": 256 }] }"#;
    let paired = Case { others: vec![("task.json".to_owned(), task.to_owned())], ..case };
    assert_eq!(found(&paired, &defaults), found(&paired, &Defaults::default()));
}
