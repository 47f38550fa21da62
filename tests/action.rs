//! The GitHub Action, in an environment like that of a workflow.
#![cfg(unix)]
#[path = "support/folder.rs"]
mod folder;
mod support;

use ecslint_core::syntax::{Format, Printer, parse};
use folder::{Folder, Run};
use serde_json::Value;
use std::{collections::HashMap, fs, path::Path, process::Command};

const BAD: &str = r#"{
  "family": "web", "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc",
  "cpu": "256", "memory": "4096",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.29", "user": "1000" }]
}
"#;

const RULES: &str = "--select=fargate-task-size,root-user";

/// A checked out repository.
fn repository(name: &str) -> Folder {
    Folder::new(&format!("action/{name}"))
        .with("repo/.git/HEAD", "")
        .with("repo/web/bad.json", BAD)
        .with("repo/web/two words.json", BAD)
        .with("temp/.keep", "")
        .with("output", "")
        .with("summary", "")
}

/// What a step did.
struct Step {
    run: Run,
    outputs: HashMap<String, String>,
    summary: String,
}

/// Runs the action with `inputs` in the place of the workflow.
fn step(folder: &Folder, inputs: &[(&str, &str)]) -> Step {
    step_with(folder, inputs, |command| {
        command.env("INPUT_BINARY", env!("CARGO_BIN_EXE_ecslint"));
    })
}

fn step_with(folder: &Folder, inputs: &[(&str, &str)], adapt: impl Fn(&mut Command)) -> Step {
    let at = |name: &str| folder.0.join(name);
    let mut command = Command::new("bash");
    command.arg(support::root().join("action/run.sh")).current_dir(at("repo"));
    command.env_clear().env("PATH", "/usr/bin:/bin").env("INPUT_ARGS", RULES);
    command.env("RUNNER_TEMP", at("temp")).env("GITHUB_ACTION_PATH", support::root());
    command.env("GITHUB_OUTPUT", at("output")).env("GITHUB_STEP_SUMMARY", at("summary"));
    adapt(&mut command);
    command.envs(inputs.iter().copied());
    let run = Run::of(command.output().expect("bash starts"));
    let read = |name: &str| fs::read_to_string(at(name)).expect("it is there");
    let left = fs::read_dir(at("temp")).expect("it is a folder").count();
    assert_eq!(left, 1, "nothing stays behind");
    Step { run, outputs: outputs(&read("output")), summary: read("summary") }
}

/// Reads `name<<end`, lines, `end`.
fn outputs(text: &str) -> HashMap<String, String> {
    let mut outputs = HashMap::new();
    let mut lines = text.lines();
    while let Some((name, end)) = lines.next().and_then(|line| line.split_once("<<")) {
        let value: Vec<&str> = lines.by_ref().take_while(|line| *line != end).collect();
        outputs.insert(name.to_owned(), value.join("\n"));
    }
    outputs
}

#[test]
fn findings_are_shown_everywhere() {
    let folder = repository("everywhere");
    let Step { run, outputs, summary } =
        step(&folder, &[("INPUT_SARIF_FILE", "out/ecslint.sarif")]);
    assert_eq!(run.code, Some(1), "{}{}", run.out, run.err);
    let (log, rest) = run.out.split_once("\n::token-").expect("commands are stopped");
    assert!(log.starts_with("::stop-commands::token-"), "{log}");
    assert!(log.contains("\n --> web/bad.json:3:27\n"), "{log}");
    let annotations: Vec<&str> = rest.lines().skip(1).collect();
    let error = "::error title=ecslint (fargate-task-size),file=web/bad.json,line=3,col=27,";
    assert!(annotations.len() == 2 && annotations[0].starts_with(error), "{rest}");
    assert!(summary.starts_with("### ecslint: 2 errors in 2 documents"), "{summary}");
    assert_eq!((outputs["findings"].as_str(), outputs["errors"].as_str()), ("2", "2"));
    let sarif = fs::read(&outputs["sarif-file"]).expect("the report is there");
    let sarif: Value = serde_json::from_slice(&sarif).expect("it is JSON");
    assert_eq!(sarif["runs"][0]["results"].as_array().map(Vec::len), Some(2));
    assert_eq!(run.err, "2 errors in 2 documents (2 fixable with `--fix --unsafe-fixes`)\n");
}

#[test]
fn inputs_choose() {
    let folder = repository("choose");
    let none = step(&folder, &[("INPUT_FAIL_ON", "never"), ("INPUT_ANNOTATIONS", "false")]);
    assert_eq!(none.run.code, Some(0), "{}", none.run.err);
    assert!(!none.run.out.contains("::error"), "{}", none.run.out);
    assert!(!none.outputs.contains_key("sarif-file"));
    let folder = repository("choose");
    let files = "\r\n  web/two words.json\r\n\n";
    let one = step(&folder, &[("INPUT_FILES", files), ("INPUT_SUMMARY", "false")]);
    assert_eq!((one.outputs["findings"].as_str(), one.summary.as_str()), ("1", ""));
    let args = "--select\nroot-user\t--statistics ";
    let clean = step(&folder, &[("INPUT_ARGS", args)]);
    assert_eq!((clean.run.code, clean.outputs["findings"].as_str()), (Some(0), "0"));
    let folder = repository("choose");
    let inside = [("INPUT_WORKING_DIRECTORY", "web"), ("INPUT_SARIF_FILE", "x.sarif")];
    let inside = step(&folder, &inside);
    assert!(inside.run.out.contains(",file=web/bad.json,"), "{}", inside.run.out);
    assert!(inside.outputs["sarif-file"].ends_with("/repo/web/x.sarif"));
}

#[test]
fn a_configuration_is_taken() {
    let folder = repository("config")
        .with("repo/ecslint.toml", "fail-on = \"never\"\n")
        .with("repo/strict.toml", "select = [\"root-user\"]\nfail-on = \"error\"\n");
    let found = step(&folder, &[("INPUT_ARGS", "")]);
    assert_eq!(found.run.code, Some(0), "{}", found.run.err);
    let folder = folder.with("output", "");
    let named = step(&folder, &[("INPUT_ARGS", ""), ("INPUT_CONFIG", "strict.toml")]);
    assert_eq!((named.run.code, named.outputs["findings"].as_str()), (Some(0), "0"));
    let folder = folder.with("repo/strict.toml", "select = [\"fargate-task-size\"]\n");
    let named = step(&folder, &[("INPUT_ARGS", ""), ("INPUT_CONFIG", "strict.toml")]);
    assert_eq!(named.run.code, Some(1), "{}", named.run.err);
    let missing = step(&folder, &[("INPUT_ARGS", ""), ("INPUT_CONFIG", "none.toml")]);
    assert_eq!(missing.run.code, Some(2), "{}", missing.run.err);
}

#[test]
fn inputs_are_never_run() {
    let folder = repository("never-run");
    let evil = "$(touch pwned) `touch pwned`; touch pwned #";
    for input in ["FILES", "ARGS", "FAIL_ON", "SARIF_FILE", "CONFIG", "WORKING_DIRECTORY", "BINARY"]
    {
        step(&folder, &[(&format!("INPUT_{input}"), evil)]);
        let found = support::files(&folder.0, &["pwned"]);
        assert!(found.is_empty(), "{input}: {found:?}");
    }
    let option = step(&folder, &[("INPUT_FILES", "--help")]);
    assert!(option.run.err.contains("cannot read --help"), "{}", option.run.err);
}

#[test]
fn a_failure_is_told() {
    let folder = repository("failure");
    let missing = step(&folder, &[("INPUT_FILES", "none.json\nweb/bad.json")]);
    assert_eq!(missing.run.code, Some(2));
    assert!(missing.run.err.contains("cannot read none.json"), "{}", missing.run.err);
    let last = missing.run.out.lines().last();
    assert_eq!(last, Some("::error title=ecslint::ecslint could not do its work: see the log"));
    assert_eq!(missing.outputs["errors"], "1");
    let nowhere = step(&folder, &[("INPUT_WORKING_DIRECTORY", "nowhere")]);
    assert_eq!(nowhere.run.code, Some(2));
    assert!(nowhere.run.out.contains("::error title=ecslint::there is no such working directory"));
}

/// Stands for Python: makes what a virtual environment has, and a pip that installs the binary.
const PYTHON: &str = r#"#!/bin/sh
[ "$1 $2" = "-m venv" ] || exit 9
mkdir -p "$3/bin"
cat >"$3/bin/pip" <<END
#!/bin/sh
echo "\$@" >"$ASKED"
[ -z "$BROKEN" ] || exit 1
ln -s "$REAL" "$3/bin/ecslint"
END
chmod +x "$3/bin/pip"
"#;

#[test]
fn its_own_version_is_installed() {
    use std::os::unix::fs::PermissionsExt;
    let folder = repository("install").with("bin/python3", PYTHON);
    let python = folder.0.join("bin/python3");
    fs::set_permissions(&python, fs::Permissions::from_mode(0o755)).expect("it can be set");
    let path = format!("{}:/usr/bin:/bin", folder.0.join("bin").display());
    let asked = folder.0.join("asked");
    let install = |inputs: &[(&str, &str)]| {
        let step = step_with(&folder, inputs, |command| {
            command.env("PATH", &path).env("ASKED", &asked);
            command.env("REAL", env!("CARGO_BIN_EXE_ecslint"));
        });
        (step, fs::read_to_string(&asked).expect("pip was asked"))
    };
    let version = env!("CARGO_PKG_VERSION");
    let (step, asked) = install(&[]);
    assert_eq!(
        (step.run.code, step.outputs["errors"].as_str()),
        (Some(1), "2"),
        "{}",
        step.run.err
    );
    assert!(asked.ends_with(&format!(" ecslint=={version}\n")), "{asked}");
    let (_, asked) = install(&[("INPUT_VERSION", "9.9.9")]);
    assert!(asked.ends_with(" ecslint==9.9.9\n"), "{asked}");
    let (step, _) = install(&[("BROKEN", "yes")]);
    assert_eq!(step.run.code, Some(2));
    assert!(step.run.out.starts_with("::error title=ecslint::ecslint cannot be installed"));
}

#[test]
fn a_binary_on_the_path_is_taken() {
    let folder = repository("path");
    let bin = Path::new(env!("CARGO_BIN_EXE_ecslint")).parent().expect("it is in a folder");
    let step = step_with(&folder, &[], |command| {
        command.env("PATH", format!("{}:/usr/bin:/bin", bin.display()));
    });
    assert_eq!(step.run.code, Some(1), "{}", step.run.err);
}

/// `action.yml` as JSON.
fn action() -> Value {
    let text = fs::read_to_string(support::root().join("action.yml")).expect("it is there");
    let parsed = parse(&text, Format::Yaml);
    assert!(parsed.errors.is_empty(), "{:?}", parsed.errors);
    let json = Printer::new(&text, Format::Yaml).print(&parsed.root, Format::Json);
    serde_json::from_str(&json).expect("it is JSON")
}

#[test]
fn the_action_passes_every_input_through_a_variable() {
    let action = action();
    let step = &action["runs"]["steps"][0];
    assert_eq!(step["run"], "bash \"$GITHUB_ACTION_PATH/action/run.sh\"");
    let docs = fs::read_to_string(support::root().join("docs/ci.md")).expect("it is there");
    let script = fs::read_to_string(support::root().join("action/run.sh")).expect("it is there");
    let inputs = action["inputs"].as_object().expect("there are inputs");
    for name in inputs.keys() {
        let variable = format!("INPUT_{}", name.to_uppercase().replace('-', "_"));
        assert_eq!(step["env"][&variable], format!("${{{{ inputs.{name} }}}}"));
        assert!(script.contains(&format!("${{{variable}")), "{variable} is not read");
        assert!(docs.contains(&format!("\n| `{name}` |")), "{name} is not in docs/ci.md");
    }
    assert_eq!(step["env"].as_object().map(serde_json::Map::len), Some(inputs.len()));
    for name in action["outputs"].as_object().expect("there are outputs").keys() {
        assert!(script.contains(&format!("output {name} ")), "{name} is not set");
        assert!(docs.contains(&format!("\n| `{name}` |")), "{name} is not in docs/ci.md");
    }
}

#[test]
fn the_action_follows_its_schema() {
    let schema = support::root().join("../shared/schemas/github-action.json");
    let Ok(schema) = fs::read(schema) else { return };
    let schema: Value = serde_json::from_slice(&schema).expect("the schema is JSON");
    let schema = jsonschema::validator_for(&schema).expect("the schema is one");
    let action = action();
    let errors: Vec<_> = schema.iter_errors(&action).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn the_script_is_sound() {
    let script = support::root().join("action/run.sh");
    let check = Command::new("bash").arg("-n").arg(&script).status();
    assert!(check.is_ok_and(|status| status.success()));
    // Not every machine has it.
    if let Ok(output) = Command::new("shellcheck").arg(&script).output() {
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    }
}
