//! What people type who come from other tools, and what helps them when nothing seems to happen.
#[path = "support/folder.rs"]
mod folder;

use folder::Folder;
use serde_json::Value;

const BAD: &str = r#"{
  "family": "web",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "4096",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.29", "essential": true }]
}
"#;

#[test]
fn help_is_a_command() {
    let folder = Folder::new("command-line/help");
    let help = folder.run(&["help"]);
    assert_eq!(help.code, Some(0));
    assert_eq!(help.out, folder.run(&["--help"]).out);
    let of_explain = folder.run(&["help", "explain"]).out;
    assert!(of_explain.contains("Explain a rule"), "{of_explain}");
}

#[test]
fn check_lints_as_no_command_does() {
    let folder = Folder::new("command-line/check").with("task.json", BAD);
    let (plain, check) = (folder.run(&["."]), folder.run(&["check", "."]));
    assert_eq!((check.code, check.out, check.err), (Some(1), plain.out, plain.err));
    let concise = folder.run(&["check", "--format=concise", "--color=always", "task.json"]);
    assert!(concise.out.contains("fargate-task-size") && concise.out.contains("\x1b["));
    assert_eq!(folder.run(&["check"]).code, Some(1));
}

#[test]
fn words_that_are_no_commands_are_answered() {
    let folder = Folder::new("command-line/words").with("lint", BAD);
    let says = |word: &str, help: &str| {
        let run = folder.run(&[word]);
        assert_eq!(run.code, Some(2), "{word}");
        assert!(run.err.starts_with(&format!("error: cannot read {word}: ")), "{}", run.err);
        assert!(run.err.contains(help), "{}", run.err);
    };
    says("rules", "no such command; did you mean `ecslint explain`?");
    says("version", "did you mean `ecslint --version`?");
    says("frobnicate", "`ecslint help` lists the commands");
    let file = folder.run(&["task-definition.json"]).err;
    assert!(file.starts_with("error: cannot read task-definition.json: no such file or folder\n"));
    // What is there is linted, whatever it is called.
    assert_eq!(folder.run(&["lint"]).code, Some(1));
}

#[test]
fn all_rules_can_be_selected() {
    let folder = Folder::new("command-line/all").with("task.json", BAD);
    let count = |args: &[&str]| folder.run(args).out.lines().count();
    let all = count(&["task.json", "--format=concise", "--select=all"]);
    assert!(all > count(&["task.json", "--format=concise"]), "{all}");
    let one = ["task.json", "--format=concise", "--select=all", "--ignore=all"];
    assert_eq!(count(&one), 0);
    let rules = |args: &[&str]| folder.run(args).out.lines().count();
    assert_eq!(rules(&["explain", "all"]), rules(&["explain"]));
}

#[test]
fn rules_are_explained_by_pattern_and_as_json() {
    let folder = Folder::new("command-line/explain");
    let list = folder.run(&["explain", "fargate-task-*"]);
    assert_eq!(list.code, Some(0));
    assert!(list.out.lines().count() >= 1);
    assert!(list.out.lines().all(|line| line.starts_with("fargate-task-")), "{}", list.out);
    let json = folder.run(&["explain", "fargate-*", "--format=json"]).out;
    let json: Value = serde_json::from_str(&json).expect("it is JSON");
    let rules = json.as_array().expect("it is a list");
    let size = rules.iter().find(|rule| rule["id"] == "fargate-task-size").expect("it is there");
    assert_eq!((&size["category"], &size["severity"]), (&"correctness".into(), &"error".into()));
    assert_eq!(size["default"], true);
    assert!(size["page"].as_str().is_some_and(|page| page.contains("```json bad\n")));
    let all = folder.run(&["explain", "--format=json"]).out;
    let all: Value = serde_json::from_str(&all).expect("it is JSON");
    assert!(all.as_array().is_some_and(|all| all.len() > 300));
    let none = folder.run(&["explain", "nothing-*"]);
    assert_eq!((none.code, none.err.as_str()), (Some(2), "error: no rule matches `nothing-*`\n"));
}

#[test]
fn verbose_says_what_each_file_was_taken_for() {
    let service = r#"{ "services": [{
      "serviceName": "web", "taskDefinition": "web", "desiredCount": 1, "launchType": "FARGATE"
    }] }"#;
    let folder = Folder::new("command-line/verbose")
        .with("a.json", BAD.replace("4096", "512"))
        .with("b.yaml", "a: 1")
        .with("c.json", service);
    let run = folder.run(&["-v"]);
    let notes: Vec<_> = run.err.lines().filter(|line| line.starts_with("note: ")).take(3).collect();
    assert_eq!(
        notes,
        [
            "note: a.json: JSON by its extension, with a task definition, told by its members",
            "note: b.yaml: YAML by its extension, no ECS document: no members tell of one",
            "note: c.json: JSON by its extension, with a service at /services/0, as AWS describes it",
        ]
    );
}

#[test]
fn a_run_that_linted_nothing_can_fail() {
    let folder = Folder::new("command-line/require").with("package.json", "{}");
    assert_eq!(folder.run(&[]).code, Some(0));
    let run = folder.run(&["--require-documents"]);
    assert_eq!(run.code, Some(2));
    let why = "error: no file holds an ECS document, and `--require-documents` asks for one\n";
    assert!(run.err.starts_with(why), "{}", run.err);
    let folder = folder.with("task.json", BAD.replace("4096", "512"));
    assert_eq!(folder.run(&["--require-documents"]).code, Some(0));
}
