//! What the documentation tells CI systems to run, and what they read of the output.
#![cfg(unix)]
#[path = "support/folder.rs"]
mod folder;
mod support;

use folder::{Folder, Run};
use regex_lite::Regex;
use serde_json::Value;
use std::{fs, path::Path, process::Command};

const BAD: &str = r#"{
  "family": "web", "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc",
  "cpu": "256", "memory": "4096",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.29", "essential": true }]
}
"#;

fn read(path: &str) -> String {
    fs::read_to_string(support::root().join(path)).expect("it is there")
}

/// Runs a line of a shell in `folder`, with the tool on the path.
fn shell(folder: &Folder, line: &str) -> Run {
    let bin = Path::new(env!("CARGO_BIN_EXE_ecslint")).parent().expect("it is in a folder");
    let mut command = Command::new("bash");
    command.args(["-euo", "pipefail", "-c", line]).current_dir(&folder.0);
    command.env("PATH", format!("{}:/usr/bin:/bin", bin.display()));
    command.env("GITHUB_STEP_SUMMARY", "summary.md");
    Run::of(command.output().expect("bash starts"))
}

/// The commands in a page: lines of blocks that run ecslint, without what is around them.
fn commands(page: &str) -> Vec<String> {
    let blocks = support::blocks(page);
    let lines = blocks.iter().flat_map(|block| block.text.lines());
    let command = |line: &str| {
        let mut line = line.trim();
        for start in ["$ ", "- ", "run: ", "script: ", "sh '"] {
            line = line.strip_prefix(start).unwrap_or(line);
        }
        let line = line.trim_end_matches('\'');
        line.starts_with("ecslint ").then(|| line.to_owned())
    };
    lines.filter_map(command).collect()
}

#[test]
fn commands_in_the_documentation_run() {
    let mut count = 0;
    for page in ["docs/ci.md", "docs/output.md"] {
        for command in commands(&read(page)) {
            let folder = Folder::new("ci/documentation").with("task-definition.json", BAD);
            // What comes after a pipe is another tool.
            let own = command.split(" | ").next().unwrap_or_default();
            let run = shell(&folder, own);
            let passes = own.contains("--exit-zero");
            assert_eq!(run.code, Some(i32::from(!passes)), "{page}: {own}\n{}", run.err);
            for file in own.split_whitespace().filter_map(|word| word.split_once('=')) {
                let name = file.1.trim_matches('"').replace("$GITHUB_STEP_SUMMARY", "summary.md");
                assert!(folder.0.join(&name).is_file(), "{page}: {own} writes no {name}");
            }
            count += 1;
        }
    }
    assert!(count >= 12, "only {count} commands");
}

#[test]
fn the_gitlab_job_writes_what_it_hands_over() {
    use ecslint_core::syntax::{Format, Printer, parse};
    let text = read("ci/gitlab.yml");
    let parsed = parse(&text, Format::Yaml);
    assert!(parsed.errors.is_empty(), "{:?}", parsed.errors);
    let json = Printer::new(&text, Format::Yaml).print(&parsed.root, Format::Json);
    let job: Value = serde_json::from_str(&json).expect("it is JSON");
    let job = &job["ecslint"];
    let folder =
        Folder::new("ci/gitlab").with("web/task-definition.json", BAD).with(".git/HEAD", "");
    let script = job["script"][0].as_str().expect("there is a script");
    let run = shell(&folder, &format!("ECSLINT_PATHS=. ECSLINT_OPTIONS=\n{script}"));
    assert_eq!(run.code, Some(1), "{}", run.err);
    assert!(run.out.contains(" --> web/task-definition.json:3:27\n"), "{}", run.out);
    let reports = job["artifacts"]["reports"].as_object().expect("there are reports");
    for report in reports.values() {
        assert!(folder.0.join(report.as_str().expect("it is a name")).is_file(), "{report}");
    }
    let report = fs::read(folder.0.join("gl-code-quality-report.json")).expect("it is there");
    let report: Value = serde_json::from_slice(&report).expect("it is JSON");
    assert_eq!(report[0]["location"]["path"], "web/task-definition.json");
    let cached = job["before_script"][0].as_str().expect("it installs the tool");
    assert!(cached.starts_with("pip install ") && cached.contains("\"$ECSLINT_PACKAGE\""));
}

/// The patterns of the problem matcher that is called `owner`.
fn matcher(owner: &str) -> (Regex, Value) {
    let file: Value = serde_json::from_str(&read("ecslint-matcher.json")).expect("it is JSON");
    let matchers = file["problemMatcher"].as_array().expect("there are matchers");
    let found = matchers.iter().find(|matcher| matcher["owner"] == owner).expect("it is there");
    let pattern = found["pattern"][0].clone();
    let regex = Regex::new(pattern["regexp"].as_str().expect("it is a text")).expect("it is one");
    (regex, pattern)
}

#[test]
fn the_problem_matcher_reads_concise_output() {
    let info = r#"{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 1 }"#;
    let folder = Folder::new("ci/matcher").with("a: 1/bad.json", BAD).with("info.json", info);
    let (problem, pattern) = matcher("ecslint");
    let (notice, _) = matcher("ecslint-info");
    for color in ["--color=never", "--color=always"] {
        let run = folder.run(&["--format=concise", color, "--select=correctness,notice,security"]);
        assert_eq!(run.out.contains('\u{1b}'), color == "--color=always");
        for line in run.out.lines() {
            let info = line.contains("info[");
            let regex = if info { &notice } else { &problem };
            let found = regex.captures(line).unwrap_or_else(|| panic!("no match: {line:?}"));
            let part = |name: &str| found.get(pattern[name].as_u64().unwrap_or(0) as usize);
            let part = |name: &str| part(name).map_or("", |part| part.as_str());
            assert!(!problem.is_match(line) || !notice.is_match(line));
            if part("code") == "fargate-task-size" {
                let place = [part("file"), part("line"), part("column"), part("severity")];
                assert_eq!(place, ["a: 1/bad.json", "3", "27", "error"]);
                let message = "Fargate does not pair 4096 MiB with 256 CPU units (.25 vCPU)";
                assert_eq!(part("message"), message);
            }
        }
        assert!(run.out.contains("fargate-task-size"), "{}", run.out);
    }
}
