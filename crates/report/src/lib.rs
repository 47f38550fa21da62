//! Shows what the linter found. One file a format, each behind [`Reporter`].
use ecslint_core::{Analysis, Safety, Severity, Source};
use std::ops::AddAssign;

pub mod concise;
mod excerpt;
pub mod full;
pub mod json;
mod printable;

pub use printable::one_line;

/// A linted file.
pub struct File<'a> {
    /// Its name in the report.
    pub path: &'a str,
    /// What it holds.
    pub source: &'a Source<'a>,
    /// What was found.
    pub analysis: &'a Analysis<'a>,
    /// The files that labels in other files mean, by their number.
    pub others: &'a [Other<'a>],
}

/// A file that another was linted with.
pub struct Other<'a> {
    /// Its name in the report.
    pub path: &'a str,
    /// What it holds.
    pub source: &'a Source<'a>,
}

/// Writes one format. A report is [`begin`](Self::begin), the files that have something to say
/// with [`between`](Self::between) in between, and [`end`](Self::end); files are independent of
/// each other, so that they can be shown in parallel.
pub trait Reporter: Sync {
    /// What comes before the first file.
    fn begin(&self) -> &'static str {
        ""
    }

    /// What is said of one file; empty where nothing is.
    fn file(&self, file: &File<'_>) -> String;

    /// What stands between two files.
    fn between(&self) -> &'static str {
        ""
    }

    /// What comes after the last file.
    fn end(&self, _summary: &Summary) -> String {
        String::new()
    }
}

/// The findings in figures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Files read.
    pub files: usize,
    /// Files with at least one finding.
    pub faulty: usize,
    /// ECS documents in them.
    pub documents: usize,
    /// Findings that are errors.
    pub errors: usize,
    /// Findings that are warnings.
    pub warnings: usize,
    /// Findings that only inform.
    pub infos: usize,
    /// Findings with a fix that needs nobody to fill it in.
    pub fixable: usize,
}

impl Summary {
    /// The figures of one file.
    pub fn of(analysis: &Analysis<'_>) -> Self {
        let found = &analysis.diagnostics;
        let count = |severity| found.iter().filter(|found| found.severity == severity).count();
        let fixes = found.iter().filter_map(|found| found.fix.as_ref());
        Self {
            files: 1,
            faulty: usize::from(!found.is_empty()),
            documents: analysis.documents.len(),
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            infos: count(Severity::Info),
            fixable: fixes.filter(|fix| fix.safety > Safety::Manual).count(),
        }
    }
}

impl AddAssign for Summary {
    fn add_assign(&mut self, other: Self) {
        self.files += other.files;
        self.faulty += other.faulty;
        self.documents += other.documents;
        self.errors += other.errors;
        self.warnings += other.warnings;
        self.infos += other.infos;
        self.fixable += other.fixable;
    }
}
