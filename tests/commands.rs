//! Pages of the documentation show what the commands on them print.
#[path = "support/folder.rs"]
mod folder;
mod support;

use folder::{Folder, Run};
use support::{blocks, matches_file, root};

/// What a run prints, as one sees it in a terminal.
fn shown(run: &Run) -> String {
    let mut text = format!("{}{}", run.err, run.out);
    if run.code != Some(0) {
        text.push_str(&format!("(exit code {})\n", run.code.expect("it ends by itself")));
    }
    text
}

#[test]
fn the_commands_print_what_their_page_shows() {
    assert!(check("commands") >= 8);
}

#[test]
fn the_first_steps_go_as_their_page_shows() {
    assert!(check("getting-started") >= 5);
}

#[test]
fn terraform_is_linted_as_its_page_shows() {
    assert!(check("terraform") >= 1);
}

#[test]
fn jsonnet_is_linted_as_its_page_shows() {
    assert!(check("jsonnet") >= 3);
}

#[test]
fn templates_are_checked_as_their_page_shows() {
    assert!(check("templates") >= 5);
}

#[test]
fn templates_are_linted_as_their_page_shows() {
    assert!(check("cloudformation") >= 3);
}

/// Runs the commands on a page in their order, in a folder with the files on it; says how many.
fn check(page: &str) -> usize {
    let path = root().join(format!("docs/{page}.md"));
    let text = std::fs::read_to_string(&path).expect("there is a page");
    let blocks = blocks(&text);
    let mut folder = Folder::new(page);
    for file in blocks.iter().filter(|block| !block.role.is_empty()) {
        folder = folder.with(&file.role, &file.text);
    }
    let mut outputs = Vec::new();
    for (console, output) in blocks.iter().zip(&blocks[1..]) {
        if console.language != "console" {
            continue;
        }
        assert_eq!(output.language, "output", "behind `{}`", console.text.trim());
        let command = console.text.strip_prefix("$ ecslint").expect("one command of ours");
        let args: Vec<&str> = command.split_whitespace().collect();
        let text = format!("```output\n{}```\n", shown(&folder.run(&args)));
        outputs.push((output.lines.clone(), text));
    }
    let runs = outputs.len();
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    for (place, text) in outputs.into_iter().rev() {
        lines.splice(place, [text]);
    }
    matches_file(&path, &lines.concat()).expect("the page is up to date");
    runs
}
