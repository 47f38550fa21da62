use ecslint_core::Diagnostic;
use std::{io, path::PathBuf};

/// Why a file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum Failed {
    /// It cannot be read.
    #[error("cannot read {}: {}", .path.display(), .error)]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// A baseline cannot be read, or is none.
    #[error("cannot use {}: {}", .path.display(), .error)]
    Baseline {
        /// The file, as it is shown.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// It says something that it cannot.
    #[error("{} has {} faults", .path.display(), .faults.len())]
    Faulty {
        /// The file, as it is shown.
        path: PathBuf,
        /// What it holds.
        text: String,
        /// What is wrong.
        faults: Vec<Diagnostic>,
    },
}
