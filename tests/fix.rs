//! `--fix` and `--diff`, as their users run them.
#[path = "support/folder.rs"]
mod folder;

use folder::{Folder, Run};
use std::{fs, process::Command};

/// One safe fix: `null` goes. One unsafe fix: the memory becomes one that Fargate pairs with 256.
const FAULTY: &str = r#"{
  "family": "web",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "4096",
  "pidMode": null,
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.29", "essential": true }]
}
"#;

const NULL: &str = "  \"pidMode\": null,\n";

fn safe() -> String {
    FAULTY.replace(NULL, "")
}

fn whole() -> String {
    safe().replace("4096", "2048")
}

impl Run {
    #[track_caller]
    fn is(&self, code: i32, out: &str, err: &str) {
        assert_eq!((self.code, &*self.err, &*self.out), (Some(code), err, out));
    }
}

impl Folder {
    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).expect("the file is there")
    }

    /// What lies in the folder.
    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).expect("a folder").flatten();
        let mut names: Vec<String> =
            entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

#[test]
fn safe_fixes_are_applied_and_the_rest_reported() {
    let folder = Folder::new("fix/safe").with("a.json", FAULTY).with("b.json", whole());
    let run = folder.run(&["--fix", "--format=concise"]);
    assert!(run.out.starts_with("a.json:6:13: error[fargate-task-size]: "), "{}", run.out);
    assert_eq!((run.code, run.out.lines().count()), (Some(1), 1));
    assert_eq!(
        run.err,
        "1 fixed; 1 error in 2 documents (1 fixable with `--fix --unsafe-fixes`)\n"
    );
    assert_eq!(folder.text("a.json"), safe());
    let run = folder.run(&["--fix", "--unsafe-fixes"]);
    run.is(0, "", "1 fixed; no problems in 2 documents\n");
    assert_eq!(folder.text("a.json"), whole());
    folder.run(&["--fix"]).is(0, "", "0 fixed; no problems in 2 documents\n");
    assert_eq!(folder.names(), ["a.json", "b.json"], "no draft stays");
}

#[test]
fn only_selected_rules_are_fixed() {
    let folder = Folder::new("fix/selected").with("a.json", FAULTY);
    folder.run(&["--fix", "--ignore=null-value", "--unsafe-fixes"]);
    assert_eq!(folder.text("a.json"), FAULTY.replace("4096", "2048"));
    folder.run(&["a.json", "--unsafe-fixes"]).is(
        2,
        "",
        "error: `--unsafe-fixes` goes with `--fix` or `--diff`\n",
    );
}

#[test]
fn line_ends_and_a_missing_last_one_stay() {
    let crlf = |text: &str| text.trim_end().replace('\n', "\r\n");
    let folder = Folder::new("fix/crlf").with("a.json", crlf(FAULTY));
    folder.run(&["--fix", "--unsafe-fixes"]).is(0, "", "2 fixed; no problems in 1 document\n");
    assert_eq!(folder.text("a.json"), crlf(&whole()));
    let marked = format!("\u{feff}{FAULTY}");
    let folder = Folder::new("fix/bom").with("a.json", marked);
    folder.run(&["--fix", "--ignore=byte-order-mark"]);
    assert_eq!(folder.text("a.json"), format!("\u{feff}{}", safe()));
}

#[test]
fn the_difference_is_what_fixing_does() {
    let crlf = FAULTY.trim_end().replace('\n', "\r\n");
    let folder = Folder::new("fix/diff").with("a.json", FAULTY).with("b/x y.json", &crlf);
    let run = folder.run(&["--diff", "a.json"]);
    let diff = "--- a.json\n+++ a.json\n@@ -4,6 +4,5 @@\n   \"networkMode\": \"awsvpc\",\n   \"cpu\": \"256\",\n   \
                \"memory\": \"4096\",\n-  \"pidMode\": null,\n   \"containerDefinitions\": [{ \"name\": \"web\", \
                \"image\": \"nginx:1.29\", \"essential\": true }]\n }\n";
    run.is(1, diff, "1 fix would change 1 file\n");
    assert_eq!(folder.text("a.json"), FAULTY);
    let patch = folder.run(&["--diff", "--unsafe-fixes"]);
    assert_eq!(patch.err, "4 fixes would change 2 files\n");
    fs::write(folder.0.join("all.patch"), patch.out).expect("a file can be written");
    let git = |arguments: &[&str]| {
        let run = Command::new("git").current_dir(&folder.0).args(arguments).output();
        let run = run.expect("git runs");
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    };
    git(&["init", "-q"]);
    git(&["apply", "-p0", "all.patch"]);
    let patched = [folder.text("a.json"), folder.text("b/x y.json")];
    let folder = Folder::new("fix/diff").with("a.json", FAULTY).with("b/x y.json", &crlf);
    folder.run(&["--fix", "--unsafe-fixes"]);
    assert_eq!(patched, [folder.text("a.json"), folder.text("b/x y.json")]);
    folder.run(&["--diff"]).is(0, "", "nothing to fix\n");
}

#[test]
fn the_difference_has_colours_where_wanted() {
    let folder = Folder::new("fix/colours").with("a.json", FAULTY);
    let run = folder.run(&["--diff", "--color=always"]);
    assert!(run.out.contains("\x1b[31m-  \"pidMode\": null,\x1b[0m\n"), "{}", run.out);
}

#[test]
fn standard_input_becomes_standard_output() {
    let folder = Folder::new("fix/stdin");
    let run = folder.pipe(&["-", "--fix", "--format=concise"], FAULTY.as_bytes());
    assert_eq!((run.code, run.out), (Some(1), safe()));
    let (finding, summary) = run.err.split_once('\n').expect("a finding and the summary");
    assert!(finding.starts_with("stdin:6:13: error[fargate-task-size]: "), "{finding}");
    assert_eq!(summary, "1 fixed; 1 error in 1 document (1 fixable with `--fix --unsafe-fixes`)\n");
    let run = folder.pipe(&["-", "--fix", "--unsafe-fixes"], FAULTY.as_bytes());
    run.is(0, &whole(), "2 fixed; no problems in 1 document\n");
    let run = folder.pipe(&["-", "--fix", "--quiet"], b"{ \"name\": \"web\" }");
    run.is(0, "{ \"name\": \"web\" }", "");
    let run = folder.pipe(&["-", "--diff", "--stdin-filename=x.json"], FAULTY.as_bytes());
    assert!(run.out.starts_with("--- x.json\n"), "{}", run.out);
    assert_eq!(run.code, Some(1));
    let run = folder.pipe(&["-", "--fix"], &vec![b' '; 9 << 20]);
    assert_eq!((run.code, run.out.len()), (Some(2), 0), "{}", run.err);
    assert!(run.err.contains("cannot fix stdin"), "{}", run.err);
}

#[test]
fn what_is_no_text_is_left() {
    let mut bytes = FAULTY.replace("web", "w\u{1}b").into_bytes();
    bytes.iter_mut().filter(|byte| **byte == 1).for_each(|byte| *byte = 0xff);
    let utf16: Vec<u8> =
        format!("\u{feff}{FAULTY}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let folder = Folder::new("fix/bytes").with("a.json", &bytes).with("b.json", &utf16);
    let run = folder.run(&["--fix", "--unsafe-fixes", "a.json", "b.json", "--format=concise"]);
    assert!(run.out.contains("a.json:2:15: error[unreadable-file]: "), "{}", run.out);
    assert!(run.out.contains("b.json:1:1: error[unreadable-file]: "), "{}", run.out);
    assert!(run.err.contains("note: a.json is not UTF-8 and is left as it is\n"), "{}", run.err);
    assert_eq!(run.code, Some(1));
    let read = |name| fs::read(folder.0.join(name)).expect("the file is there");
    assert_eq!((read("a.json"), read("b.json")), (bytes, utf16));
}

/// A file without a fault of its own: what it runs is elsewhere, on Windows.
const SERVICE: &str = r#"{
  "serviceName": "web",
  "taskDefinition": "web",
  "desiredCount": 2,
  "loadBalancers": [
    { "targetGroupArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/1", "containerName": "web", "containerPort": 8080 }
  ],
  "networkConfiguration": { "awsvpcConfiguration": { "subnets": ["subnet-0a1b2c3d", "subnet-1a1b2c3d"] } }
}
"#;

#[test]
fn a_service_is_fixed_beside_its_task_definition() {
    let task = r#"{
  "family": "web",
  "networkMode": "bridge",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.29", "memory": 512, "portMappings": [{ "containerPort": 8080 }] }]
}
"#;
    let folder = Folder::new("fix/pair").with("service.json", SERVICE).with("task.json", task);
    assert_eq!(folder.run(&["--diff", "--unsafe-fixes", "service.json"]).code, Some(0));
    let preview = folder.run(&["--diff", "--unsafe-fixes"]);
    assert!(
        preview.out.contains("-  \"networkConfiguration\""),
        "{}\n{}",
        preview.out,
        preview.err
    );
    folder.run(&["--fix", "--unsafe-fixes"]).is(0, "", "1 fixed; no problems in 2 documents\n");
    assert!(!folder.text("service.json").contains("networkConfiguration"));
}

#[cfg(unix)]
mod unix {
    use super::*;
    use std::{
        os::unix::fs::{MetadataExt, PermissionsExt, symlink},
        process::Stdio,
        time::Duration,
    };

    #[test]
    fn permissions_links_and_owners_stay() {
        let folder = Folder::new("fix/links").with("real/a.json", FAULTY);
        let path = |name: &str| folder.0.join(name);
        let mode = |name: &str| fs::metadata(path(name)).expect("it is there").mode() & 0o7777;
        fs::set_permissions(path("real/a.json"), fs::Permissions::from_mode(0o640)).expect("set");
        symlink("real/a.json", path("link.json")).expect("a link can be made");
        fs::hard_link(path("real/a.json"), path("hard.json")).expect("a link can be made");
        // By two names it is one file, fixed once.
        folder.run(&["--fix", "link.json", "real/a.json"]);
        assert_eq!((folder.text("real/a.json"), mode("real/a.json")), (safe(), 0o640));
        assert!(fs::symlink_metadata(path("link.json")).expect("it is there").is_symlink());
        assert_eq!(folder.text("hard.json"), FAULTY, "another hard link is another file");
    }

    #[test]
    fn what_may_not_be_written_does_not_stop_the_rest() {
        let folder = Folder::new("fix/read-only").with("a.json", FAULTY).with("b.json", FAULTY);
        let read_only = fs::Permissions::from_mode(0o444);
        fs::set_permissions(folder.0.join("a.json"), read_only).expect("permissions can be set");
        let run = folder.run(&["--fix"]);
        let error = "error: cannot fix a.json: the file is read-only\n1 fixed; ";
        assert!(run.err.starts_with(error), "{}", run.err);
        assert_eq!(run.code, Some(2));
        assert_eq!((folder.text("a.json"), folder.text("b.json")), (FAULTY.to_owned(), safe()));
        assert_eq!(folder.names(), ["a.json", "b.json"], "no draft stays");
    }

    #[test]
    fn a_full_disk_leaves_files_as_they_were() {
        let folder = Folder::new("fix/full").with("a.json", FAULTY);
        let program = env!("CARGO_BIN_EXE_ecslint");
        let mut shell = Command::new("sh");
        shell.current_dir(&folder.0).args([
            "-c",
            "trap '' XFSZ; ulimit -f 0; exec \"$0\" --fix",
            program,
        ]);
        let run = Run::of(shell.output().expect("a shell runs"));
        assert!(run.err.starts_with("error: cannot fix a.json: file too large\n"), "{}", run.err);
        assert_eq!((run.code, folder.text("a.json")), (Some(2), FAULTY.to_owned()));
        assert_eq!(folder.names(), ["a.json"], "no draft stays");
    }

    #[test]
    fn killed_half_way_every_file_is_whole() {
        const FILES: usize = 300;
        let mut folder = Folder::new("fix/killed");
        for index in 0..FILES {
            folder = folder.with(&format!("{index:03}.json"), FAULTY);
        }
        let mut finished = 0;
        for round in 0..12 {
            for index in 0..FILES {
                fs::write(folder.0.join(format!("{index:03}.json")), FAULTY).expect("written");
            }
            let mut command = folder.command(&["--fix", "--quiet"]);
            let mut child =
                command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("runs");
            std::thread::sleep(Duration::from_millis(10 * round));
            child.kill().expect("it can be killed");
            child.wait().expect("it ends");
            for index in 0..FILES {
                let text = folder.text(&format!("{index:03}.json"));
                assert!(text == FAULTY || text == safe(), "file {index} is torn: {text}");
                finished += usize::from(text != FAULTY);
            }
        }
        assert!(finished > 0, "nothing was ever fixed before the end");
        // Drafts that were left behind are nobody's input.
        let run = folder.run(&["--fix", "--unsafe-fixes"]);
        assert!(run.err.ends_with(" fixed; no problems in 300 documents\n"), "{}", run.err);
    }
}
