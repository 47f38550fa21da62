//! Which files are looked at: the same in a terminal and in an editor.
use ecslint_core::{MAX_BYTES, names};
use ignore::{DirEntry, WalkBuilder};
use std::{ffi::OsStr, path::Path};

/// Larger files are not read, in bytes.
pub const MAX_FILE: usize = MAX_BYTES;

/// Walks through `folder`. What git ignores is left out; hidden folders are not, for people keep task
/// definitions in `.aws`.
pub fn walk(folder: &Path) -> WalkBuilder {
    let mut walk = WalkBuilder::new(folder);
    walk.hidden(false).require_git(false).filter_entry(|entry| entry.file_name() != ".git");
    walk
}

/// The entry is a file that may hold ECS documents, by its name.
pub fn is_candidate(entry: &DirEntry) -> bool {
    entry.file_type().is_some_and(|kind| kind.is_file()) && has_ending(entry.path())
}

/// The name of the file at `path` is one that may hold ECS documents.
pub fn has_ending(path: &Path) -> bool {
    let name = path.file_name();
    let is_candidate = |name: &OsStr| names::is_candidate(&name.to_string_lossy());
    name != Some(crate::baseline::NAME.as_ref()) && name.is_some_and(is_candidate)
}

/// The glob of files that may hold ECS documents, and of some more.
pub fn glob() -> String {
    let formats = names::ENDINGS.iter().map(|(ending, _)| *ending);
    let templates = names::TEMPLATES.into_iter().chain(names::COPIES);
    format!("**/*.{{{}}}", formats.chain(templates).collect::<Vec<_>>().join(","))
}

/// Whether a walk through `folder` comes by the file at `path`, both absolute: it is there, and no
/// `.gitignore` leaves it out.
pub fn is_walked(folder: &Path, path: &Path) -> bool {
    let (wanted, whole) = (path.to_owned(), path);
    let mut walk = WalkBuilder::new(folder);
    walk.hidden(false).require_git(false);
    walk.filter_entry(move |entry| wanted.starts_with(entry.path()));
    let mut entries = walk.build().flatten();
    entries.any(|entry| entry.path() == whole)
}

/// The name of the file at `path` says how it is written.
pub fn says_format(path: &Path) -> bool {
    names::format(&path.to_string_lossy()).is_some()
}
