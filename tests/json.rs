//! The contract of `--format json`: this file may change only with the number of its version.
use serde_json::Value;
use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
};

/// A label, a help, a fix, a pointer to escape, a document below the root, columns and offsets that
/// differ.
const TASK: &str = r#"{
  "taskDefinition": {
    "family": "wéb",
    "requiresCompatibilities": ["FARGATE"],
    "networkMode": "awsvpc",
    "cpu": "256", "memory": "4096",
    "containerDefinitions": [
      { "name": "wéb", "image": "nginx:1.29", "dockerLabels": { "a/b~c": 1 }, "enviroment": [] }
    ]
  }
}
"#;

/// Rules added later must not change the file.
const RULES: &str = "--select=fargate-task-size,wrong-type,unknown-field";

/// Two files that belong together: a label in the other file has its path.
const SERVICE: &str = r#"{ "serviceName": "wéb", "taskDefinition": "web", "desiredCount": 1,
  "loadBalancers": [
    { "loadBalancerName": "web", "containerName": "api", "containerPort": 80 }
  ]
}
"#;
const ITS_TASK: &str = r#"{ "containerDefinitions": [{ "name": "wéb", "image": "nginx:1.29" }],
  "networkMode": "bridge", "memory": "512",
  "runtimePlatform": { "operatingSystemFamily": "LINUX" }, "family": "web" }
"#;

#[test]
fn the_contract_holds() {
    check("contract", &[("task.json", TASK), ("package.json", "{}")], RULES);
}

#[test]
fn the_contract_holds_across_files() {
    let files = [("task.json", ITS_TASK), ("service.json", SERVICE)];
    check("contract-across-files", &files, "--select=target-container-unknown");
}

fn check(name: &str, files: &[(&str, &str)], rules: &str) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).expect("a folder can be made");
    for (file, text) in files {
        fs::write(folder.join(file), text).expect("a file can be written");
    }
    let output = Command::new(env!("CARGO_BIN_EXE_ecslint"))
        .current_dir(&folder)
        .args(["--format=json", rules])
        .stdin(Stdio::null())
        .output()
        .expect("the command starts");
    let mut value: Value = serde_json::from_slice(&output.stdout).expect("the command writes JSON");
    hide_words(&mut value);
    let found = serde_json::to_string_pretty(&value).expect("a value can be written") + "\n";
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name);
    let golden = golden.with_extension("json");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&golden, &found).expect("the golden file can be written");
    }
    let expected = fs::read_to_string(&golden).unwrap_or_default();
    let expected: Value = serde_json::from_str(&expected).unwrap_or_default();
    assert!(value == expected, "{found}\nif this is meant, run UPDATE=1 cargo test --test json");
}

/// What a rule says may be worded better any day; that it is a text is the contract.
fn hide_words(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                match value {
                    Value::String(text) if ["message", "help", "title"].contains(&&**name) => {
                        "…".clone_into(text);
                    }
                    value => hide_words(value),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(hide_words),
        _ => {}
    }
}

#[test]
fn an_empty_report_is_complete() {
    let output = Command::new(env!("CARGO_BIN_EXE_ecslint"))
        .args(["-", "--format=json"])
        .stdin(Stdio::null())
        .output()
        .expect("the command starts");
    let value: Value = serde_json::from_slice(&output.stdout).expect("the command writes JSON");
    assert_eq!((&value["version"], &value["summary"]["files"]), (&1.into(), &1.into()));
}
