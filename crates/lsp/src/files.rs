//! The files of the workspace.
use crossbeam_channel::Sender;
use ecslint_config::candidates::{self, MAX_FILE};
use ecslint_core::{
    Config, Source, analyze,
    project::{Card, cards},
};
use std::{fs, path::Path, thread};

/// So many files are looked at.
const MAX_FILES: usize = 20_000;

/// So many names are looked at: a folder may turn out to be a whole disk.
const MAX_ENTRIES: usize = 500_000;

/// A file that holds ECS documents, and what these say of themselves.
pub(crate) type Found = (String, Vec<Card>);

/// Looks through `folders` in another thread and sends what it finds.
pub(crate) fn search(folders: Vec<String>, found: Sender<Found>) {
    thread::spawn(move || {
        let entries = folders.iter().flat_map(|folder| candidates::walk(Path::new(folder)).build());
        let entries = entries.take(MAX_ENTRIES).filter_map(Result::ok);
        let files = entries.filter(candidates::is_candidate);
        for entry in files.take(MAX_FILES) {
            let path = entry.path().to_string_lossy().replace('\\', "/");
            let cards = cards_of(&path);
            if !cards.is_empty() && found.send((path, cards)).is_err() {
                return;
            }
        }
    });
}

/// Whether a search through `folders` would come by the file at `path`, which is in one of them.
pub(crate) fn is_searched(folders: &[String], path: &str) -> bool {
    let path = Path::new(path);
    let mut around = folders.iter().map(Path::new).filter(|folder| path.starts_with(folder));
    candidates::has_ending(path) && around.any(|folder| candidates::is_walked(folder, path))
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
    if !metadata.is_file() || metadata.len() > MAX_FILE as u64 {
        return None;
    }
    fs::read_to_string(path).ok()
}
