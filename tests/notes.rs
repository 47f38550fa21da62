//! The notes that this product was asked from: their examples, with what is truly wrong with them.
//! `tests/data/notes` holds examples like them, written by hand, for where the notes are not.
#[path = "support/shell.rs"]
mod shell;
mod support;

use ecslint_core::{Analysis, Config, Severity, Source, analyze_all};
use std::collections::BTreeSet;

/// An example of a note: the line that it starts on, its name when linted, its text.
struct Example {
    line: usize,
    name: String,
    text: String,
}

/// The examples of a note: JSON and YAML as it stands, and what commands send, one a line from that of
/// their block.
fn examples(note: &str) -> Vec<Example> {
    let mut examples = Vec::new();
    for block in support::blocks(note) {
        let line = block.lines.start + 1;
        let mut add = |line, extension: &str, text| {
            examples.push(Example { line, name: format!("{line}.{extension}"), text });
        };
        match block.language.as_str() {
            "json" => add(line, "json", block.text),
            "yaml" => add(line, "yaml", block.text),
            "bash" => {
                for (index, input) in shell::inputs(&block.text).into_iter().enumerate() {
                    add(line + index, "json", format!("{input:#}"));
                }
            }
            _ => {}
        }
    }
    examples
}

/// What AWS refuses in the examples of each note, by the line of the example or its command.
#[rustfmt::skip]
const REFUSED: &[(&str, usize, &[&str])] = &[
    // Application Auto Scaling spells its fields with a capital letter.
    ("002", 610, &["unknown-field"]),
    ("002", 711, &["container-memory-missing", "efs-file-system-id"]),
    // The ports have no names, the task definition has no task role, and the service no subnets.
    ("003", 333, &["execute-command-task-role", "network-configuration-missing", "port-name-unknown"]),
    // Fargate's capacity providers exist; nobody makes them.
    ("003", 381, &["capacity-provider-name"]),
    // The tags of ECS are spelled `key` and `value`.
    ("003", 443, &["unknown-field"]),
    ("003", 453, &["unknown-field"]),
    // Tasks on Fargate need subnets.
    ("003", 707, &["fargate-network-configuration"]),
    // Logs go to CloudWatch and there is no execution role.
    ("003", 728, &["execution-role-missing"]),
    // `sg-xyz456` and `subnet-abc123`.
    ("004", 97, &["malformed-text"]),
];

#[test]
fn the_examples_have_their_true_verdicts() {
    let folder = support::root().join("../shared/notes");
    let mut found = Vec::new();
    for path in support::files(&folder, &[".txt"]) {
        let note = std::fs::read_to_string(&path).expect("a note is readable");
        let name = path.file_name().expect("a note has a name").to_string_lossy()[..3].to_owned();
        let examples = examples(&note);
        let errors = rules(&examples.iter().collect::<Vec<_>>(), Severity::Error);
        let errors = examples.iter().zip(errors).filter(|(_, rules)| !rules.is_empty());
        found.extend(errors.map(|(example, rules)| (name.clone(), example.line, rules)));
    }
    let expected = REFUSED
        .iter()
        .map(|(note, line, rules)| ((*note).to_owned(), *line, rules.iter().copied().collect()));
    if folder.is_dir() {
        assert_eq!(found, expected.collect::<Vec<_>>(), "on the left what is found");
    }
}

/// The service with placement constraints runs a task definition that is made for Fargate. The note
/// defines its family twice, so it is told which.
#[test]
fn placement_on_fargate_is_pointed_out() {
    let folder = support::root().join("../shared/notes");
    for path in support::files(&folder, &["002_3b83b541b3c6e5f6.txt"]) {
        let note = std::fs::read_to_string(&path).expect("a note is readable");
        let examples = examples(&note);
        let at = |line| examples.iter().find(|it| it.line == line).expect("the example is there");
        let found = rules(&[at(47), at(546)], Severity::Warning);
        let expected = ["fargate-task-placement", "network-configuration-missing"];
        assert_eq!(found, [BTreeSet::new(), BTreeSet::from(expected)]);
    }
}

/// The rules that find something of at least this severity in each of `examples`, which are linted
/// together.
fn rules(examples: &[&Example], least: Severity) -> Vec<BTreeSet<&'static str>> {
    let source = |example: &&Example| Source::new(example.name.clone(), example.text.clone());
    let sources: Vec<_> = examples.iter().map(source).collect();
    let (found, _) = analyze_all(&sources, None, &Config::default());
    let grave = |analysis: &Analysis<'_>| {
        let grave = analysis.diagnostics.iter().filter(|found| found.severity >= least);
        grave.map(|found| found.rule).collect()
    };
    found.iter().map(grave).collect()
}

/// A file, and the rules that find something in it.
type Verdict = (&'static str, &'static [&'static str]);

/// Folders of examples like those of the notes, and what is wrong with their files.
#[rustfmt::skip]
const LIKE_THEM: &[(&str, &[Verdict])] = &[
    ("service-connect", &[
        ("service.json", &["execute-command-task-role", "network-configuration-missing", "port-name-unknown"]),
        ("task-definition.json", &[]),
    ]),
    ("placement", &[
        ("service.json", &["fargate-task-placement", "network-configuration-missing"]),
        ("task-definition.json", &[]),
    ]),
    ("logs", &[("task-definition.json", &["execution-role-missing"])]),
    ("security-group", &[("service.json", &["malformed-text"])]),
    ("spot", &[("capacity-provider.json", &["capacity-provider-name"])]),
    // More than 4 vCPU and 30 GB.
    ("large", &[("task-definition.json", &[])]),
    ("scaling", &[("policy.json", &["unknown-field"])]),
];

#[test]
fn examples_like_them_have_their_true_verdicts() {
    for (folder, files) in LIKE_THEM {
        let folder = support::root().join("tests/data/notes").join(folder);
        let example = |(name, _): &(&str, _)| Example {
            line: 1,
            name: (*name).to_owned(),
            text: std::fs::read_to_string(folder.join(name)).expect("the example is readable"),
        };
        let examples: Vec<_> = files.iter().map(example).collect();
        let found = rules(&examples.iter().collect::<Vec<_>>(), Severity::Warning);
        let expected: Vec<BTreeSet<_>> =
            files.iter().map(|(_, rules)| rules.iter().copied().collect()).collect();
        assert_eq!(found, expected, "{}", folder.display());
    }
}
