//! Shows what the linter found. One file a format, each behind [`Reporter`].
use ecslint_core::{Analysis, Source};
use std::io::{self, Write};

pub mod azure;
pub mod checkstyle;
pub mod concise;
mod excerpt;
mod fingerprint;
pub mod full;
pub mod github;
pub mod gitlab;
pub mod json;
pub mod jsonl;
pub mod junit;
mod line_hash;
pub mod markdown;
mod printable;
pub mod rdjson;
pub mod sarif;
mod summary;
mod words;
mod xml;

pub use printable::one_line;
pub use summary::Summary;
pub use words::{count, hidden, in_words, statistics, would_fix};

/// A linted file.
pub struct File<'a> {
    /// Its name as the user knows it.
    pub path: &'a str,
    /// Its path below the root of the repository, with `/`, for tools that show findings beside the
    /// code; as it is where the file is elsewhere.
    pub place: &'a str,
    /// What it holds.
    pub source: &'a Source<'a>,
    /// What was found.
    pub analysis: &'a Analysis<'a>,
    /// The files that labels in other files mean, by their number.
    pub others: &'a [Other<'a>],
}

/// A file that another was linted with.
pub struct Other<'a> {
    /// Its name as the user knows it.
    pub path: &'a str,
    /// Its path below the root of the repository: see [`File::place`].
    pub place: &'a str,
    /// What it holds.
    pub source: &'a Source<'a>,
}

/// Writes one format. Files are independent of each other, so that they can be shown in parallel;
/// what concerns them all is added in the end.
pub trait Reporter: Sync {
    /// What is said of one file; empty where nothing is.
    fn file(&self, file: &File<'_>) -> String;

    /// Writes the report, made of what was said of the `files`, in their order and without empty
    /// ones.
    ///
    /// # Errors
    /// Where `out` cannot be written to.
    fn write(&self, files: &[&str], _summary: &Summary, out: &mut dyn Write) -> io::Result<()> {
        files.iter().try_for_each(|file| out.write_all(file.as_bytes()))
    }
}

/// Writes `files` with `between` in between.
fn join(files: &[&str], between: &str, out: &mut dyn Write) -> io::Result<()> {
    for (index, file) in files.iter().enumerate() {
        if index > 0 {
            out.write_all(between.as_bytes())?;
        }
        out.write_all(file.as_bytes())?;
    }
    Ok(())
}
