//! `ecslint --watch`.
#[path = "support/folder.rs"]
mod folder;

use folder::Folder;
use std::{
    io::{BufRead, BufReader},
    process::Stdio,
    sync::mpsc::{Receiver, channel},
    time::Duration,
};

const GOOD: &str = r#"{ "family": "web", "containerDefinitions": [{ "name": "app", "image": "nginx:1.29", "memory": 128 }] }"#;
const LONG: Duration = Duration::from_secs(60);

/// Reads lines up to and with the one that says that it waits.
#[track_caller]
fn until_it_waits(lines: &Receiver<String>) -> Vec<String> {
    let mut seen = Vec::new();
    loop {
        let line = lines.recv_timeout(LONG).unwrap_or_else(|_| panic!("only {seen:?} was said"));
        if line.starts_with("waiting") {
            return seen;
        }
        seen.push(line);
    }
}

#[test]
fn what_changes_is_linted_again() {
    let folder = Folder::new("watch").with("task.json", GOOD);
    let mut command = folder.command(&["--watch", "task.json"]);
    let mut child =
        command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("it starts");
    let (sender, lines) = channel();
    let stderr = BufReader::new(child.stderr.take().expect("it is a pipe"));
    std::thread::spawn(move || {
        stderr.lines().map_while(Result::ok).for_each(|line| drop(sender.send(line)));
    });
    assert_eq!(until_it_waits(&lines), ["no problems in 1 document"]);
    // As editors do: a new file takes the place of the old.
    std::fs::write(folder.0.join("new"), GOOD.replace("nginx:1.29", "")).expect("written");
    std::fs::rename(folder.0.join("new"), folder.0.join("task.json")).expect("moved");
    let mut said = until_it_waits(&lines);
    if said == ["no problems in 1 document"] {
        // The first step of the change was seen on its own.
        said = until_it_waits(&lines);
    }
    child.kill().and_then(|()| child.wait()).expect("it ends");
    assert_eq!(said.last().map(String::as_str), Some("1 warning in 1 document"), "{said:?}");
}

#[test]
fn standard_input_cannot_be_watched() {
    let run = Folder::new("watch-stdin").run(&["--watch", "-"]);
    assert_eq!(
        (run.code, run.err.as_str()),
        (Some(2), "error: standard input cannot be watched\n")
    );
}
