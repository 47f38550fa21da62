//! One report in every format: `tests/data/golden`, which `UPDATE=1` rewrites.
#[path = "support/folder.rs"]
mod folder;
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
const TASK: &str = r#"{
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

const CLEAN: &str = "family: batch\ncontainerDefinitions:\n  - name: batch\n    \
                     image: example/batch:2.0.1\n    memory: 512\n    user: '1000:1000'\n";

/// Rules added later must not change the report.
const RULES: &str =
    "--select=fargate-task-size,unknown-field,target-container-unknown,root-user,image-tag";

fn folder(name: &str) -> Folder {
    Folder::new(&format!("reports/{name}")).with(".git/HEAD", "").always(RULES)
}

/// The report of `folder` in each format, all of one run.
fn reports(folder: &Folder) -> Vec<(&'static str, String)> {
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

fn golden(name: &str) -> Folder {
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
    let (golden, hostile) = (golden("schema"), hostile("hostile-schema"));
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

/// A file that tries to break out of every format.
#[cfg(unix)]
const NAME: &str = "a:b,c;d%0A]]>\"'<&|`x\u{1b}[31m\n::error ##vso[x]#é😀.json";
#[cfg(not(unix))]
const NAME: &str = "a,b;d%0A]]'&`x#é😀.json";

fn hostile(name: &str) -> Folder {
    let key = r#"\n::error::x %0A ##vso[task.x]y ]]> a<b&amp; `| \u001b[31m \u202e é😀 ](1)"#;
    let task = TASK.replace("enviroment", key);
    folder(name).with(NAME, task)
}

#[test]
fn hostile_names_stay_names() {
    let folder = hostile("hostile");
    for (format, report) in reports(&folder) {
        let lines: Vec<&str> = report.lines().collect();
        match format {
            "github" => {
                let levels = lines.iter().filter_map(|line| line.split_once(" title=ecslint ("));
                let levels: Vec<&str> = levels.map(|(level, _)| level).collect();
                assert_eq!(levels, ["::error", "::error", "::warning"], "{report}");
                assert_eq!(lines.len(), 3, "{report}");
            }
            "azure" => {
                assert_eq!(lines.len(), 3, "{report}");
                assert!(lines.iter().all(|line| line.starts_with("##vso[task.logissue type=")));
            }
            "json" | "sarif" | "gitlab" | "rdjson" => {
                let report: Value = serde_json::from_str(&report).expect("it is JSON");
                let path = match format {
                    "json" => &report["files"][0]["path"],
                    "gitlab" => &report[0]["location"]["path"],
                    "rdjson" => &report["diagnostics"][0]["location"]["path"],
                    _ => {
                        let uri = &report["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
                            ["artifactLocation"]["uri"];
                        assert_eq!(decode(uri.as_str().expect("it has a URI")), NAME);
                        continue;
                    }
                };
                assert_eq!(path, NAME);
            }
            "jsonl" => {
                let paths = lines.iter().map(|line| {
                    let line: Value = serde_json::from_str(line).expect("it is JSON");
                    line["path"].as_str() == Some(NAME)
                });
                assert_eq!(paths.collect::<Vec<_>>(), [true; 3]);
            }
            "junit" => assert_eq!(elements(&report, "failure"), 2),
            "checkstyle" => assert_eq!(elements(&report, "error"), 3),
            "markdown" => {
                let rows = lines.iter().filter(|line| line.starts_with("| error | "));
                let cells: Vec<usize> =
                    rows.map(|row| row.replace("\\|", "").matches('|').count()).collect();
                assert_eq!(cells[..2], [5, 5], "{report}");
                assert!(!report.contains("<b") && !report.contains("<&"), "{report}");
            }
            _ => assert!(!report.contains('\u{1b}') && !report.contains("\n::error"), "{report}"),
        }
    }
}

fn decode(uri: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = uri.bytes();
    while let Some(byte) = rest.next() {
        let mut digit = || char::from(rest.next().unwrap_or_default()).to_digit(16);
        bytes.push(match byte {
            b'%' => digit().zip(digit()).map_or(0, |(high, low)| (high * 16 + low) as u8),
            byte => byte,
        });
    }
    String::from_utf8(bytes).expect("it is UTF-8")
}

/// Counts the elements called `name` of a well-formed document.
fn elements(xml: &str, name: &str) -> usize {
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

fn fingerprints(folder: &Folder) -> Vec<String> {
    let run =
        folder.run(&["--format=gitlab", "--format=sarif=.git/sarif", "--select=missing-field"]);
    let gitlab: Value = serde_json::from_str(&run.out).expect("it is JSON");
    let gitlab = gitlab.as_array().expect("it is a list").iter();
    let gitlab = gitlab.map(|issue| issue["fingerprint"].as_str().unwrap_or_default().to_owned());
    let sarif = fs::read(folder.0.join(".git/sarif")).expect("it was written");
    let sarif: Value = serde_json::from_slice(&sarif).expect("it is JSON");
    let results = sarif["runs"][0]["results"].as_array().expect("there are results").iter();
    let prints = results.map(|result| &result["partialFingerprints"]);
    let own = prints.map(|prints| prints["ecslint/v1"].as_str().unwrap_or_default().to_owned());
    let gitlab: Vec<String> = gitlab.collect();
    assert_eq!(gitlab, own.collect::<Vec<_>>());
    gitlab
}

#[test]
fn fingerprints_are_unique_and_stay_when_lines_move() {
    // Two fields are missing in one place, twice on one line.
    let text = r#"{ "family": "web", "containerDefinitions": [{ "cpu": 1 }, { "cpu": 1 }] }"#;
    let folder = folder("fingerprints").with("a.json", text).with("b.json", text);
    let before = fingerprints(&folder);
    assert!(before.len() >= 4, "{before:?}");
    let mut unique = before.clone();
    unique.sort();
    unique.dedup();
    assert_eq!(unique.len(), before.len(), "{before:?}");
    let moved = text.replacen('{', "{\n\n  \"cpu\": \"256\",\n", 1);
    let folder = folder.with("a.json", moved);
    assert_eq!(fingerprints(&folder), before);
}

#[test]
fn junit_fails_where_the_run_does() {
    let text = r#"{ "family": "web", "containerDefinitions": [
        { "name": "app", "image": "example/app:1.4.2", "enviroment": [] }] }"#;
    let folder = folder("junit").with("task.json", text).with("batch.yml", CLEAN);
    let counts = |args: &[&str]| {
        let report = folder.run(&[&["--format=junit"], args].concat()).out;
        ["testsuite", "testcase", "failure", "system-out"].map(|name| elements(&report, name))
    };
    assert_eq!(counts(&[]), [2, 3, 1, 1]);
    assert_eq!(counts(&["--fail-on=warning"]), [2, 3, 2, 0]);
    assert_eq!(counts(&["--fail-on=never"]), [2, 3, 0, 2]);
    assert_eq!(counts(&["batch.yml"]), [1, 1, 0, 0]);
    let nothing =
        Folder::new("reports/nothing").with("package.json", "{}").run(&["--format=junit"]);
    assert_eq!(elements(&nothing.out, "testcase"), 1);
    assert!(nothing.out.contains("tests=\"1\" failures=\"0\""), "{}", nothing.out);
}

#[test]
fn paths_start_at_the_root_of_the_repository() {
    let golden = golden("places");
    let place = |folder: &str, path: &str, format: &str| {
        let mut command = golden.command(&[path, &format!("--format={format}")]);
        let output = command.current_dir(golden.0.join(folder)).output().expect("it starts");
        String::from_utf8(output.stdout).expect("it is UTF-8")
    };
    let absolute = golden.0.join("web/task-definition.json");
    let absolute = absolute.to_str().expect("it is UTF-8");
    for (folder, path) in [
        (".", "./web/task-definition.json"),
        (".", absolute),
        ("web", "task-definition.json"),
        ("web", "../web/task-definition.json"),
    ] {
        let expected = "web/task-definition.json";
        assert!(place(folder, path, "github").contains(&format!(",file={expected},")));
        assert!(place(folder, path, "azure").contains(&format!(";sourcepath={expected};")));
        assert!(place(folder, path, "gitlab").contains(&format!("\"path\":\"{expected}\"")));
        let sarif = place(folder, path, "sarif");
        let uri = format!("\"uri\":\"{expected}\",\"uriBaseId\":\"%SRCROOT%\"");
        assert!(sarif.contains(&uri), "{sarif}");
        // People and reviewdog know the path that they gave.
        assert!(place(folder, path, "checkstyle").contains(&format!("name=\"{path}\"")));
    }
}

#[test]
fn long_reports_start_with_errors_and_are_cut() {
    let container = |index: usize| {
        format!(r#"{{ "name": "c{index}", "image": "example/app:1.4.2", "enviroment": [] }}"#)
    };
    let containers: Vec<String> = (0..70).map(container).collect();
    let text = format!("{{ \"containerDefinitions\": [{}] }}", containers.join(",\n"));
    let folder = folder("long").with("a.json", &text).with("b.json", &text);
    let run = folder.run(&["--format=github", "--format=markdown=.git/out.md"]);
    let levels: Vec<&str> = run.out.lines().filter_map(|line| line.split(' ').next()).collect();
    assert_eq!(levels.iter().filter(|level| **level == "::error").count(), 140);
    assert!(levels[..140].iter().all(|level| *level == "::error"));
    assert!(levels[140..].iter().all(|level| *level == "::warning"));
    let summary = fs::read_to_string(folder.0.join(".git/out.md")).expect("it was written");
    let rows = summary.lines().filter(|line| line.starts_with("| error | `"));
    assert_eq!(rows.count(), 100);
    assert!(summary.contains("\n180 more are not listed here.\n"), "{summary}");
    assert!(summary.contains("\n260 more are not shown as annotations: "), "{summary}");
    let alone = folder.run(&["--format=markdown"]).out;
    assert!(!alone.contains("annotations"), "{alone}");
}

#[test]
fn suggestions_repair_what_they_replace() {
    let folder = folder("rdjson").with("task.json", TASK);
    let run = folder.run(&["--format=rdjson", "--ignore=fargate-task-size,root-user"]);
    let report: Value = serde_json::from_str(&run.out).expect("it is JSON");
    let suggestion = &report["diagnostics"][0]["suggestions"][0];
    let at = |end: &str, part: &str| suggestion["range"][end][part].as_u64().expect("a number");
    assert_eq!(at("start", "line"), at("end", "line"));
    let line = TASK.lines().nth(at("start", "line") as usize - 1).expect("there is such a line");
    let (start, end) = (at("start", "column") as usize - 1, at("end", "column") as usize - 1);
    assert_eq!(&line[start..end], "\"enviroment\"");
    assert_eq!(suggestion["text"], "\"environment\"");
}
