//! `--format FORMAT[=FILE]`, and what else is said about a run.
#[path = "support/folder.rs"]
mod folder;

use folder::{Folder, Run};
use std::fs;

const BAD: &str = r#"{
  "family": "web", "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc",
  "cpu": "256", "memory": "4096",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.29", "essential": true }]
}
"#;

fn folder(name: &str) -> Folder {
    Folder::new(&format!("outputs/{name}"))
        .with("bad.json", BAD)
        .always("--select=fargate-task-size")
}

fn read(folder: &Folder, name: &str) -> String {
    fs::read_to_string(folder.0.join(name)).expect("the report is there")
}

#[test]
fn one_run_writes_several_reports() {
    let folder = folder("several");
    let alone = folder.run(&["--format=json"]);
    let run = folder.run(&["--format=json=deep/er/out.json", "--format", "concise"]);
    assert_eq!(run.code, Some(1), "{}", run.err);
    assert!(run.out.starts_with("bad.json:3:27: error[fargate-task-size]: "), "{}", run.out);
    assert_eq!(read(&folder, "deep/er/out.json"), alone.out);
    let run = folder.run(&["--format=full=out.txt", "--color=always", "bad.json"]);
    assert_eq!((run.out.as_str(), run.err.lines().count()), ("", 1));
    assert!(!read(&folder, "out.txt").contains('\u{1b}'));
    assert!(read(&folder, "out.txt").starts_with("error[fargate-task-size]"));
    assert_eq!(folder.run(&["--format=json=-", "bad.json"]).out, alone.out);
}

#[test]
fn reports_do_not_share_a_place() {
    let folder = folder("share");
    let error = |args: &[&str], expected: &str| {
        let run = folder.run(args);
        assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (Some(2), "", expected));
    };
    error(
        &["--format=full", "--format=json"],
        "error: `full` and `json` cannot both go to standard output: give one a file, as in \
         `--format json=FILE`\n",
    );
    error(
        &["--format=full=a", "--format=json=./a"],
        "error: `full` and `json` cannot both go to ./a\n",
    );
    error(
        &["--format=json=./bad.json", "bad.json"],
        "error: ./bad.json is linted, so no report can be written to it\n",
    );
    error(
        &["--format=json=bad.json"],
        "error: bad.json is linted, so no report can be written to it\n",
    );
    assert_eq!(read(&folder, "bad.json"), BAD);
    assert_eq!(folder.run(&["--format=json=report.json"]).code, Some(1));
    assert_eq!(folder.run(&["--format=json=report.json"]).code, Some(1), "again");
}

#[test]
fn formats_that_do_not_exist_are_refused() {
    let folder = folder("refused");
    let run = folder.run(&["--format=jsn=out.json"]);
    assert_eq!(run.code, Some(2));
    assert!(run.err.contains("'json'") && run.err.contains("concise"), "{}", run.err);
    let run = folder.run(&["--format=json="]);
    assert_eq!(run.code, Some(2));
    assert!(run.err.contains("`--format json=` names no file after `=`"), "{}", run.err);
}

#[cfg(unix)]
#[test]
fn reports_are_replaced_whole() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = folder("whole").with("real/out.json", "old").with("blocked", "");
    let at = |name: &str| folder.0.join(name);
    symlink("real/out.json", at("link.json")).expect("a link can be made");
    fs::set_permissions(at("real/out.json"), fs::Permissions::from_mode(0o640)).expect("set");
    let run = folder.run(&["--format=json=link.json"]);
    assert_eq!(
        (run.code, run.err.as_str()),
        (Some(1), "1 error in 1 document (1 fixable with `--fix --unsafe-fixes`)\n")
    );
    assert!(at("link.json").is_symlink() && read(&folder, "real/out.json").starts_with("{"));
    let mode = fs::metadata(at("real/out.json")).expect("it is there").permissions().mode();
    assert_eq!(mode & 0o777, 0o640);
    let left = fs::read_dir(at("real")).expect("it is a folder").count();
    assert_eq!(left, 1, "no draft stays behind");
    let run = folder.run(&["--format=json=blocked/out.json"]);
    assert_eq!(run.code, Some(2));
    assert!(run.err.starts_with("error: cannot write blocked/out.json: "), "{}", run.err);
    assert!(folder.run(&["--format=concise=/dev/stdout"]).out.starts_with("bad.json:3:27"));
    let run = folder.run(&["--format=json=/dev/full", "--format=concise"]);
    assert!(cfg!(not(target_os = "linux")) || run.err.contains("no space left"), "{}", run.err);
}

#[test]
fn quiet_says_only_what_was_found() {
    let folder = folder("quiet").with("package.json", "{}");
    let run = folder.run(&["--quiet", "--format=concise", "bad.json", "package.json"]);
    assert_eq!((run.code, run.out.lines().count(), run.err.as_str()), (Some(1), 1, ""));
    let run = folder.run(&["-q", "none.json"]);
    assert_eq!(run.err, "error: cannot read none.json: no such file or folder\n");
}

#[test]
fn findings_can_be_let_pass() {
    let folder = folder("zero");
    assert_eq!(folder.run(&["--exit-zero"]).code, Some(0));
    assert_eq!(folder.run(&["--exit-zero", "none.json"]).code, Some(2));
}

#[test]
fn statistics_count_rules() {
    let folder = folder("statistics").with("worse.json", BAD);
    let run = folder.run(&["--statistics", "--format=json"]);
    assert_eq!(
        run.err,
        "2  error    fargate-task-size\n2 errors in 2 documents (2 fixable with `--fix --unsafe-fixes`)\n"
    );
    assert!(run.out.starts_with("{\"version\":1"));
    let Run { err, .. } = folder.run(&["--statistics", "-q"]);
    assert_eq!(err, "2  error    fargate-task-size\n");
}
