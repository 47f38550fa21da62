//! What could not be read, and why.
use std::{io, path::Path};

/// Words that people try as commands, and what does what they mean.
const MEANT: [(&str, &str); 8] = [
    ("lint", "check"),
    ("validate", "check"),
    ("rule", "explain"),
    ("rules", "explain"),
    ("version", "--version"),
    ("format", "fmt"),
    ("server", "lsp"),
    ("fix", "--fix"),
];

/// Something that could not be read.
#[derive(Debug, thiserror::Error)]
#[error("cannot read {name}: {reason}")]
pub(crate) struct Unreadable {
    pub(crate) name: String,
    reason: String,
}

impl Unreadable {
    pub(crate) fn new(name: impl Into<String>, error: &io::Error) -> Self {
        Self { name: name.into(), reason: reason(error) }
    }

    /// What is not there; of a single word it is said that it is no command either.
    pub(crate) fn missing(name: &str, error: &io::Error) -> Self {
        let is_word = name.bytes().all(|byte| byte.is_ascii_lowercase());
        if error.kind() != io::ErrorKind::NotFound || !is_word {
            return Self::new(name, error);
        }
        let help = match MEANT.iter().find(|(word, _)| *word == name) {
            Some((_, meant)) => format!("did you mean `ecslint {meant}`?"),
            None => "`ecslint help` lists the commands".to_owned(),
        };
        let reason = format!("no such file or folder, and no such command; {help}");
        Self { name: name.to_owned(), reason }
    }

    /// What a walk through `folder` could not read.
    pub(crate) fn in_walk(folder: &Path, error: &ignore::Error) -> Self {
        let name = failed_path(error).unwrap_or(folder).to_string_lossy();
        match error.io_error() {
            Some(error) => Self::new(name, error),
            None => Self { name: name.into_owned(), reason: error.to_string() },
        }
    }
}

fn failed_path(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::WithPath { path, .. } => Some(path),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => {
            failed_path(err)
        }
        _ => None,
    }
}

/// What went wrong, without the number of the system's error.
pub(crate) fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "no such file or folder".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        // Words of our own.
        io::ErrorKind::Other if error.raw_os_error().is_none() => error.to_string(),
        _ => {
            let text = error.to_string();
            text.split(" (os error").next().unwrap_or(&text).to_lowercase()
        }
    }
}
