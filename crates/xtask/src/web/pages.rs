//! The pages of the rules in one file, which the editor fetches once it is drawn.
use anyhow::Context as _;
use std::fs;
use std::path::{Path, PathBuf};

/// What each page starts with, followed by the id of its rule on a line.
const MARK: char = '\u{1e}';

/// Writes all pages into `file`.
pub(super) fn write(file: &Path) -> anyhow::Result<()> {
    let mut pages = Vec::new();
    collect(&crate::repository().join("crates/core/src/rules"), &mut pages)?;
    pages.sort();
    let mut text = String::new();
    for path in pages {
        let stem = path.file_stem().context("a page has a name")?.to_string_lossy();
        let page = fs::read_to_string(&path)?;
        text.push_str(&format!("{MARK}{}\n{}", stem.replace('_', "-"), brief(&page)));
    }
    fs::write(file, text)?;
    Ok(())
}

fn collect(folder: &Path, pages: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, pages)?;
        } else if path.extension().is_some_and(|ending| ending == "md") {
            pages.push(path);
        }
    }
    Ok(())
}

/// A page with only the words of its output blocks: the editor tries the examples itself, but what a
/// finding says is searched for, and its fixes are listed.
fn brief(page: &str) -> String {
    let (mut text, mut inside) = (String::with_capacity(page.len()), false);
    for line in page.lines() {
        let fence = line.starts_with("```");
        let words = ["error[", "warning[", "info[", "help: ", "  = "];
        if fence || !inside || words.iter().any(|word| line.starts_with(word)) {
            text.push_str(line);
            text.push('\n');
        }
        if fence {
            inside = line == "```output";
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outputs_keep_their_words_only() {
        let page = "Why.\n\n```json bad\n{\n}\n```\n\n```output\nerror[x]: no\n --> a.json:1:1\n  |\n1 | {\n  = help: do\nhelp: write `a` (unsafe fix)\n  |\n```\n\n| end\n";
        let expected = "Why.\n\n```json bad\n{\n}\n```\n\n```output\nerror[x]: no\n  = help: do\nhelp: write `a` (unsafe fix)\n```\n\n| end\n";
        assert_eq!(brief(page), expected);
    }
}
