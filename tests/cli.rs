//! The command as its users run it.
#[path = "support/folder.rs"]
mod folder;

use folder::{Folder, Run};
use std::{
    fs,
    process::{Command, Stdio},
};

const GOOD: &str = r#"{
  "family": "web",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.29", "memory": 128, "essential": true }]
}
"#;

/// One error: Fargate has no such size.
const BAD: &str = r#"{
  "family": "web",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "4096",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.29", "essential": true }]
}
"#;

impl Run {
    #[track_caller]
    fn is(&self, code: i32, err: &str) -> &Self {
        // Whether a finding has a fix is the rule's concern.
        let found = match self.err.rsplit_once(" (") {
            Some((rest, end)) if end.contains(" fixable with ") && !err.contains("fixable") => {
                format!("{rest}\n")
            }
            _ => self.err.clone(),
        };
        assert_eq!((self.code, found.as_str()), (Some(code), err), "{}", self.out);
        self
    }

    /// The files that have findings, in their order.
    fn files(&self) -> Vec<&str> {
        let mut files: Vec<&str> =
            self.out.lines().filter_map(|line| line.split(':').next()).collect();
        files.dedup();
        files
    }
}

#[test]
fn exit_codes_follow_the_findings() {
    let folder = Folder::new("cli/exit").with("good.json", GOOD).with("bad.json", BAD);
    let run = folder.run(&["good.json"]);
    assert_eq!(run.is(0, "no problems in 1 document\n").out, "");
    let run = folder.run(&["good.json", "bad.json"]);
    run.is(1, "1 error in 2 documents\n");
    assert!(run.out.starts_with("error[fargate-task-size]: "), "{}", run.out);
    assert!(run.out.contains("\n --> bad.json:6:13\n"), "{}", run.out);
    folder.run(&["bad.json", "--fail-on", "never"]).is(0, "1 error in 1 document\n");
    folder.run(&["bad.json", "--fail-on", "warning"]).is(1, "1 error in 1 document\n");
    assert_eq!(folder.run(&["bad.json", "--fail-on", "sometimes"]).code, Some(2));
    assert_eq!(folder.run(&["--no-such-flag"]).code, Some(2));
}

#[test]
fn warnings_fail_only_where_asked_to() {
    let text = GOOD.replacen("{\n", "{\n  \"revision\": 3,\n", 1);
    let folder = Folder::new("cli/warnings").with("task.json", text);
    let select = "--select=describe-only-field";
    folder.run(&["task.json", select]).is(0, "1 warning in 1 document (1 fixable with `--fix`)\n");
    let run = folder.run(&["task.json", select, "--fail-on=warning"]);
    run.is(1, "1 warning in 1 document (1 fixable with `--fix`)\n");
    assert_eq!(folder.run(&["task.json", select, "--fail-on=info"]).code, Some(1));
}

#[test]
fn folders_are_searched_in_order() {
    let folder = Folder::new("cli/folders")
        .with("z.json", BAD)
        .with("a/two.jsonc", BAD)
        .with("a/one.yml", "family: a\ncontainerDefinitions: []\n")
        .with(".aws/task-definition.json", BAD)
        .with(".github/x.json5", BAD)
        .with(".git/x.json", BAD)
        .with("notes.txt", BAD)
        .with("task.json.tpl", BAD)
        .with("task.json.j2", BAD)
        .with("task.tftpl", BAD)
        .with("page.html.erb", BAD)
        .with("other.template", "{ \"essential\": {{ chart ")
        .with("package.json", "{ \"name\": \"web\" }")
        .with("UPPER.JSON", BAD);
    let expected = [
        ".aws/task-definition.json",
        ".github/x.json5",
        "UPPER.JSON",
        "a/two.jsonc",
        "task.json.j2",
        "task.json.tpl",
        "task.tftpl",
        "z.json",
    ];
    let args = ["--format=concise", "--select=fargate-task-size"];
    let run = folder.run(&args);
    assert_eq!(run.files(), expected);
    run.is(1, "8 errors in 9 documents\n");
    let run = folder.run(&[&args[..], &["z.json", "a", "./z.json", "notes.txt"]].concat());
    assert_eq!(run.files(), ["z.json", "a/two.jsonc", "notes.txt"]);
}

#[test]
fn ignored_files_are_left_out_unless_named() {
    let folder = Folder::new("cli/ignored")
        .with(".gitignore", "build/\n")
        .with("build/task.json", BAD)
        .with("deep/.gitignore", "*.tmp.json\n")
        .with("deep/x.tmp.json", BAD)
        .with("deep/x.json", GOOD);
    folder.run(&[]).is(0, "no problems in 1 document\n");
    assert_eq!(folder.run(&["build/task.json"]).code, Some(1));
}

#[test]
fn files_without_ecs_are_silent() {
    let folder = Folder::new("cli/silent")
        .with("package.json", "{ \"name\": \"web\" }")
        .with("b.yaml", "a: 1");
    let run = folder.run(&[]);
    assert_eq!(run.is(0, "no ECS task definition or service found in 2 files\n").out, "");
    folder.run(&["package.json"]).is(
        0,
        "note: package.json holds no ECS document\n\
         no ECS task definition or service found in 1 file\n",
    );
    Folder::new("cli/empty").run(&[]).is(0, "no JSON or YAML file found\n");
}

#[test]
fn what_is_named_and_not_read_is_called_by_its_name() {
    let folder = Folder::new("cli/foreign")
        .with("compose.yaml", "services:\n  web:\n    image: nginx\n")
        .with("pod.yaml", "apiVersion: v1\nkind: Pod\n")
        .with("README.md", "# Web\n\nRegister it:\n\n```json\n{\n  \"family\": \"web\",\n  \"containerDefinitions\": []\n}\n```\n");
    folder.run(&["README.md"]).is(
        0,
        "note: README.md is a text with code in it: check the definitions in it as files of their own\n\
         no ECS task definition or service found in 1 file\n",
    );
    folder.run(&["compose.yaml", "pod.yaml"]).is(
        0,
        "note: compose.yaml is a Compose file: ECS does not take it; `ecslint init` writes a task \
         definition to start from\n\
         note: pod.yaml is a Kubernetes manifest: ECS does not take it; `ecslint init` writes a task \
         definition to start from\n\
         no ECS task definition or service found in 2 files\n",
    );
    assert_eq!(
        folder.run(&[]).is(0, "no ECS task definition or service found in 2 files\n").out,
        ""
    );
}

#[test]
fn a_named_file_that_is_broken_is_reported() {
    let folder = Folder::new("cli/broken").with("x.json", "{ \"name\" ").with("y.yaml", "");
    let run = folder.run(&["x.json", "--format=concise"]);
    assert_eq!(run.code, Some(1), "{}", run.err);
    assert!(run.out.starts_with("x.json:1:"), "{}", run.out);
    folder.run(&["."]).is(0, "no ECS task definition or service found in 2 files\n");
}

#[test]
fn named_files_without_ecs_can_be_passed_over() {
    let folder = Folder::new("cli/skip")
        .with("x.json", "{ \"name\" ")
        .with("package.json", "{}")
        .with("bad.json", BAD);
    let files = ["x.json", "package.json", "bad.json", "--force-exclude", "--quiet-skip"];
    let run = folder.run(&[&files[..], &["--format=concise"]].concat());
    assert_eq!(run.is(1, "1 error in 1 document\n").files(), ["bad.json"]);
}

#[test]
fn standard_input_has_a_name() {
    let folder = Folder::new("cli/stdin");
    let run = folder.pipe(&["-", "--format=concise"], BAD.as_bytes());
    assert_eq!(run.files(), ["stdin"]);
    run.is(1, "1 error in 1 document\n");
    let args = ["-", "--format=concise", "--stdin-filename", "ci/task.yaml"];
    let run = folder.pipe(
        &args,
        b"family: web\nrequiresCompatibilities: [FARGATE]\ncpu: '256'\nmemory: '4096'\n",
    );
    assert_eq!(run.files(), ["ci/task.yaml"]);
    folder.pipe(&["-"], b"{}").is(
        0,
        "note: stdin holds no ECS document\nno ECS task definition or service found in 1 file\n",
    );
}

#[test]
fn what_cannot_be_read_does_not_stop_the_rest() {
    let folder = Folder::new("cli/unreadable").with("bad.json", BAD);
    let run = folder.run(&["none.json", "bad.json", "--format=concise"]);
    run.is(2, "error: cannot read none.json: no such file or folder\n1 error in 1 document\n");
    assert_eq!(run.files(), ["bad.json"]);
    folder.run(&["none.json"]).is(2, "error: cannot read none.json: no such file or folder\n");
}

#[cfg(unix)]
#[test]
fn permissions_are_reported() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new("cli/permissions").with("secret.json", BAD).with("good.json", GOOD);
    let path = folder.0.join("secret.json");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).expect("permissions can be set");
    // Permissions do not bind root.
    if fs::read(&path).is_err() {
        let run = folder.run(&[]);
        run.is(2, "error: cannot read secret.json: permission denied\nno problems in 1 document\n");
    }
}

#[cfg(unix)]
#[test]
fn odd_files_neither_hang_nor_panic() {
    use std::{ffi::OsStr, os::unix::ffi::OsStrExt, os::unix::fs::symlink};
    let folder = Folder::new("cli/odd").with("x.json/y.json", GOOD);
    symlink(".", folder.0.join("loop")).expect("a link can be made");
    symlink("nowhere", folder.0.join("dead.json")).expect("a link can be made");
    fs::write(folder.0.join(OsStr::from_bytes(b"\xff.json")), GOOD).expect("a file can be written");
    let fifo = Command::new("mkfifo").arg(folder.0.join("fifo.json")).status();
    assert!(fifo.is_ok_and(|status| status.success()));
    folder.run(&[]).is(0, "no problems in 2 documents\n");
    folder.run(&["x.json"]).is(0, "no problems in 1 document\n");
    let run = folder.run(&["dead.json"]);
    run.is(2, "error: cannot read dead.json: no such file or folder\n");
    let named = folder.command(&[]).arg(OsStr::from_bytes(b"\xff.json")).output();
    assert_eq!(Run::of(named.expect("the command starts")).code, Some(0));
    assert_eq!(folder.pipe(&["/dev/stdin"], BAD.as_bytes()).code, Some(1));
}

#[test]
fn large_files_are_refused_where_named() {
    let folder = Folder::new("cli/large").with("good.json", GOOD);
    let large = fs::File::create(folder.0.join("large.json")).expect("a file can be made");
    large.set_len(64 << 20).expect("it can grow");
    folder.run(&[]).is(0, "no problems in 1 document\n");
    let run = folder.run(&["large.json", "--format=concise"]);
    assert_eq!(run.code, Some(1));
    assert!(run.out.starts_with("large.json:1:1: error[unreadable-file]: "), "{}", run.out);
    let run = folder.pipe(&["-"], &vec![b' '; 9 << 20]);
    assert!(run.out.contains("9.0 MiB"), "{}", run.out);
}

#[test]
fn rules_are_selected_and_ignored() {
    let folder = Folder::new("cli/rules").with("bad.json", BAD);
    folder.run(&["--ignore", "fargate-task-size"]).is(0, "no problems in 1 document\n");
    folder.run(&["--ignore", "reliability,correctness"]).is(0, "no problems in 1 document\n");
    folder
        .run(&["--ignore=reliability", "--ignore=correctness"])
        .is(0, "no problems in 1 document\n");
    folder.run(&["--select", "host-port-zero"]).is(0, "no problems in 1 document\n");
    folder.run(&["--select", "host-port-zero,fargate-task-size"]).is(1, "1 error in 1 document\n");
    let unknown = "error: there is no rule or category `fargate-task-sizes`; \
                   did you mean `fargate-task-size`?\n";
    assert_eq!(folder.run(&["--select", "fargate-task-sizes"]).is(2, unknown).out, "");
    folder.run(&["--ignore", "fargate-task-sizes"]).is(2, unknown);
}

#[test]
fn explains_rules() {
    let folder = Folder::new("cli/explain").with("explain", BAD);
    let run = folder.run(&["explain", "fargate-task-size"]);
    let title = "fargate-task-size (correctness, error): ";
    assert!(run.is(0, "").out.starts_with(title), "{}", run.out);
    assert!(run.out.contains("```json bad\n"));
    let last = run.out.lines().last().expect("there are lines");
    assert!(last.starts_with("AWS: https://docs.aws.amazon.com/"), "{last}");
    let list = folder.run(&["explain"]);
    let rule = list.is(0, "").out.lines().find(|line| line.starts_with("fargate-task-size "));
    assert!(rule.is_some_and(|line| line.contains(" correctness ")), "{}", list.out);
    let some = folder.run(&["explain", "suspicious"]).out;
    assert!(some.lines().all(|line| line.contains(" suspicious ")), "{some}");
    let control = folder.run(&["explain", "ecs.5"]).out;
    assert!(control.starts_with("writable-root-filesystem (security"), "{control}");
    let several = folder.run(&["explain", "CKV_AWS_334"]).out;
    assert!(several.contains("privileged-container") && several.contains("fargate-privileged"));
    let unknown = folder.run(&["explain", "fargate-task-siz"]);
    assert!(unknown.err.ends_with("; did you mean `fargate-task-size`?\n"), "{}", unknown.err);
    assert_eq!(unknown.code, Some(2));
    assert_eq!(folder.run(&["./explain"]).code, Some(1));
}

#[test]
fn colours_follow_option_and_environment() {
    let folder = Folder::new("cli/colour").with("bad.json", BAD);
    let coloured = |args: &[&str], set: &[(&str, &str)]| {
        let output = folder.command(args).envs(set.iter().copied()).output();
        Run::of(output.expect("the command starts")).out.contains('\u{1b}')
    };
    assert!(!coloured(&[], &[]));
    assert!(coloured(&["--color=always"], &[]));
    assert!(coloured(&[], &[("CLICOLOR_FORCE", "1")]));
    assert!(!coloured(&[], &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]));
    assert!(coloured(&["--color=always"], &[("NO_COLOR", "1")]));
    assert!(!coloured(&["--color=never"], &[("CLICOLOR_FORCE", "1")]));
    assert!(!coloured(&["--color=always", "--format=json"], &[]));
}

#[test]
fn a_broken_pipe_ends_quietly() {
    let folder =
        (0..200).fold(Folder::new("cli/pipe"), |folder, i| folder.with(&format!("{i}.json"), BAD));
    let mut command = folder.command(&[]);
    let mut child =
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    drop(child.stdout.take());
    Run::of(child.wait_with_output().expect("it ends")).is(1, "");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error() {
    let folder = Folder::new("cli/full").with("bad.json", BAD);
    let full = fs::File::create("/dev/full").expect("Linux has /dev/full");
    let output = folder.command(&[]).stdout(full).output().expect("it starts");
    Run::of(output).is(2, "error: cannot write the report: no space left on device\n");
}

#[test]
fn help_shows_examples() {
    let run = Folder::new("cli/help").run(&["--help"]);
    assert_eq!(run.code, Some(0));
    let examples = run.out.split("Examples:\n").nth(1).expect("there are examples");
    assert_eq!(examples.lines().count(), 6, "{examples}");
    assert!(Folder::new("cli/version").run(&["--version"]).out.starts_with("ecslint "));
}
