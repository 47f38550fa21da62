//! The files of the workspace.
use crossbeam_channel::Sender;
use ecslint_core::{
    Config, Source, analyze,
    project::{Card, cards},
};
use ignore::WalkBuilder;
use std::{fs, path::Path, thread};

/// Larger files are not looked at: AWS takes 64 KiB for a task definition.
const MAX_FILE: u64 = 1 << 20;

/// So many files are looked at.
const MAX_FILES: usize = 20_000;

/// So many names are looked at: a folder may turn out to be a whole disk.
const MAX_ENTRIES: usize = 500_000;

/// The endings of files that may hold ECS documents.
pub(crate) const ENDINGS: [&str; 7] =
    ["json", "jsonc", "json5", "jsonnet", "libsonnet", "yaml", "yml"];

/// A file that holds ECS documents, and what these say of themselves.
pub(crate) type Found = (String, Vec<Card>);

/// Looks through `folders` in another thread and sends what it finds.
pub(crate) fn search(folders: Vec<String>, found: Sender<Found>) {
    thread::spawn(move || {
        let entries = folders.iter().flat_map(|folder| {
            WalkBuilder::new(folder)
                .hidden(false)
                .require_git(false)
                .filter_entry(|entry| entry.file_name() != ".git")
                .build()
        });
        let files = entries.take(MAX_ENTRIES).filter_map(Result::ok).filter(|entry| {
            entry.file_type().is_some_and(|kind| kind.is_file()) && is_candidate(entry.path())
        });
        for entry in files.take(MAX_FILES) {
            let path = entry.path().to_string_lossy().replace('\\', "/");
            let cards = cards_of(&path);
            if !cards.is_empty() && found.send((path, cards)).is_err() {
                return;
            }
        }
    });
}

fn is_candidate(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str());
    ending.is_some_and(|ending| ENDINGS.iter().any(|known| known.eq_ignore_ascii_case(ending)))
}

/// What the documents in the file at `path` say of themselves.
pub(crate) fn cards_of(path: &str) -> Vec<Card> {
    let Some(text) = read(path) else { return Vec::new() };
    let source = Source::new(path, text);
    let tree = analyze(&source, &Config::silent());
    cards(&tree.root, &tree.documents)
}

/// The text of the file at `path`; nothing where it is none, or too large.
pub(crate) fn read(path: &str) -> Option<String> {
    let metadata = fs::metadata(path).ok()?;
    if !metadata.is_file() || metadata.len() > MAX_FILE {
        return None;
    }
    fs::read_to_string(path).ok()
}
