//! What is particular to a format.
use crate::{CLEAN, TASK, elements, folder, folder::Folder, golden};
use serde_json::Value;
use std::fs;

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
fn fingerprints_stay_when_lists_change() {
    let first = r#"{ "name": "first", "image": "example/first:1" }"#;
    let second = r#"{ "name": "second" }"#;
    let text = |list: &[&str]| format!("{{ \"containerDefinitions\": [{}] }}", list.join(", "));
    let folder = folder("lists").with("a.json", text(&[second]));
    let before = fingerprints(&folder);
    assert_eq!(before.len(), 2, "{before:?}");
    let after = fingerprints(&folder.with("a.json", text(&[first, second])));
    assert!(before.iter().all(|print| after.contains(print)), "{before:?} {after:?}");
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
