//! docs/commands.md shows what the commands print.
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
fn the_page_shows_real_output() {
    let path = root().join("docs/commands.md");
    let page = std::fs::read_to_string(&path).expect("there is a page");
    let blocks = blocks(&page);
    let mut folder = Folder::new("commands");
    for file in blocks.iter().filter(|block| !block.role.is_empty()) {
        folder = folder.with(&file.role, &file.text);
    }
    let mut lines: Vec<String> = page.split_inclusive('\n').map(str::to_owned).collect();
    let mut runs = 0;
    for (console, output) in blocks.iter().zip(&blocks[1..]).rev() {
        if console.language != "console" {
            continue;
        }
        assert_eq!(output.language, "output", "behind `{}`", console.text.trim());
        let command = console.text.strip_prefix("$ ecslint ").expect("one command of ours");
        let args: Vec<&str> = command.split_whitespace().collect();
        let text = format!("```output\n{}```\n", shown(&folder.run(&args)));
        lines.splice(output.lines.clone(), [text]);
        runs += 1;
    }
    assert!(runs >= 8, "{runs} commands are shown");
    matches_file(&path, &lines.concat()).unwrap();
}
