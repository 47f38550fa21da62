//! One report in every format: `tests/data/golden`, which `UPDATE=1` rewrites.
mod details;
#[path = "../support/folder.rs"]
mod folder;
mod hostile;
#[path = "../support/mod.rs"]
mod support;

use folder::Folder;
use serde_json::Value;
use std::fs;

/// The formats, and how the files with their golden reports end.
const FORMATS: [(&str, &str); 12] = [
    ("full", "txt"),
    ("concise", "txt"),
    ("json", "json"),
    ("jsonl", "jsonl"),
    ("github", "txt"),
    ("sarif", "json"),
    ("gitlab", "json"),
    ("junit", "xml"),
    ("checkstyle", "xml"),
    ("rdjson", "json"),
    ("azure", "txt"),
    ("markdown", "md"),
];

/// An error with a fix and a label, another with `didYouMean`, behind characters of every width.
pub(crate) const TASK: &str = r#"{
  "family": "web",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "4096",
  "containerDefinitions": [
    {
      "name": "app",
      "image": "example/app:1.4.2",
      "dockerLabels": { "mood": "é😀" }, "enviroment": [{ "name": "PORT", "value": "8080" }]
    }
  ]
}
"#;

/// What it says is wrong only together with the task definition.
const SERVICE: &str = r#"{
  "serviceName": "web",
  "taskDefinition": "web",
  "desiredCount": 2,
  "loadBalancers": [
    { "targetGroupArn": "${TARGET_GROUP}", "containerName": "api", "containerPort": 8080 }
  ]
}
"#;

pub(crate) const CLEAN: &str = "family: batch\ncontainerDefinitions:\n  - name: batch\n    \
                     image: example/batch:2.0.1\n    memory: 512\n    user: '1000:1000'\n";

/// Rules added later must not change the report.
const RULES: &str =
    "--select=fargate-task-size,unknown-field,target-container-unknown,root-user,image-tag";

pub(crate) fn folder(name: &str) -> Folder {
    Folder::new(&format!("reports/{name}")).with(".git/HEAD", "").always(RULES)
}

/// The report of `folder` in each format, all of one run.
pub(crate) fn reports(folder: &Folder) -> Vec<(&'static str, String)> {
    let wanted = FORMATS.map(|(format, _)| format!("--format={format}=.git/{format}"));
    let wanted: Vec<&str> = wanted.iter().map(String::as_str).collect();
    let run = folder.run(&wanted);
    assert_eq!((run.out.as_str(), run.code), ("", Some(1)), "{}", run.err);
    let read = |format| {
        let path = folder.0.join(".git").join(format);
        fs::read_to_string(path).expect("the report was written")
    };
    FORMATS.map(|(format, _)| (format, read(format))).into()
}

pub(crate) fn golden(name: &str) -> Folder {
    folder(name)
        .with("web/task-definition.json", TASK)
        .with("web/service.json", SERVICE)
        .with("batch.yml", CLEAN)
        .with("package.json", "{}")
}

#[test]
fn every_format_shows_the_same_report() {
    let golden = golden("golden");
    let stale: Vec<String> = reports(&golden)
        .into_iter()
        .zip(FORMATS)
        .filter_map(|((format, report), (_, ending))| {
            let report = if format == "sarif" { pretty(&report) } else { report };
            let path = support::root().join(format!("tests/data/golden/{format}.{ending}"));
            support::matches_file(&path, &report).err()
        })
        .collect();
    assert!(stale.is_empty(), "{}", stale.join("\n"));
}

/// SARIF to be read, without what the pages of the rules say and the version.
fn pretty(report: &str) -> String {
    let mut report: Value = serde_json::from_str(report).expect("it is JSON");
    let driver = &mut report["runs"][0]["tool"]["driver"];
    driver["version"] = "…".into();
    driver["semanticVersion"] = "…".into();
    for rule in driver["rules"].as_array_mut().expect("there are rules") {
        assert!(rule["help"]["markdown"].as_str().is_some_and(|page| page.contains("```json bad")));
        rule["fullDescription"]["text"] = "…".into();
        rule["help"] = serde_json::json!({ "text": "…", "markdown": "…" });
    }
    serde_json::to_string_pretty(&report).expect("it can be written") + "\n"
}

#[test]
fn the_documentation_shows_these_reports() {
    let path = support::root().join("docs/output.md");
    let text = fs::read_to_string(&path).expect("there is a page");
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    let blocks = support::blocks(&text);
    let shown = blocks.iter().rev().filter(|block| !block.role.is_empty());
    let mut count = 0;
    for block in shown {
        let report = support::root().join("tests/data/golden").join(&block.role);
        let report = fs::read_to_string(report).expect("it is the name of a golden report");
        let fence = format!("```{} {}\n{report}```\n", block.language, block.role);
        lines.splice(block.lines.clone(), [fence]);
        count += 1;
    }
    assert!(count >= 8, "only {count} formats are shown");
    for (format, _) in FORMATS {
        assert!(text.contains(&format!("`{format}`")), "{format} is not described");
    }
    support::matches_file(&path, &lines.concat()).unwrap();
}

#[test]
fn sarif_follows_its_schema() {
    let schema = support::root().join("../shared/schemas/sarif-2.1.0.json");
    let Ok(schema) = fs::read(schema) else { return };
    let schema: Value = serde_json::from_slice(&schema).expect("the schema is JSON");
    let schema = jsonschema::validator_for(&schema).expect("the schema is one");
    let empty = folder("no-findings").with("batch.yml", CLEAN);
    let (golden, hostile) = (golden("schema"), hostile::folder("hostile-schema"));
    for folder in [&golden, &empty, &hostile] {
        let run = folder.run(&["--format=sarif"]);
        let report: Value = serde_json::from_str(&run.out).expect("it is JSON");
        let errors: Vec<_> = schema.iter_errors(&report).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{errors:#?}");
        nothing_is_empty(&report);
    }
}

#[track_caller]
fn nothing_is_empty(value: &Value) {
    match value {
        Value::String(text) => assert_ne!(text, ""),
        Value::Array(items) => items.iter().for_each(nothing_is_empty),
        Value::Object(members) => members.values().for_each(nothing_is_empty),
        _ => {}
    }
}

/// Counts the elements called `name` of a well-formed document.
pub(crate) fn elements(xml: &str, name: &str) -> usize {
    use quick_xml::{Reader, events::Event};
    let mut reader = Reader::from_str(xml);
    let (mut count, mut depth) = (0, 0);
    loop {
        let event = reader.read_event().expect("it is well-formed");
        match &event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            Event::Eof => break,
            _ => {}
        }
        if let Event::Start(start) | Event::Empty(start) = &event {
            count += usize::from(start.name().as_ref() == name);
            for attribute in start.attributes() {
                let attribute = attribute.expect("it is an attribute");
                assert!(!attribute.value.contains(['<', '\n']), "{}", attribute.value);
            }
        }
    }
    assert_eq!(depth, 0);
    count
}
