//! The findings in figures.
use ecslint_core::{Analysis, Safety, Severity};
use std::{collections::BTreeMap, ops::AddAssign};

/// The findings in figures.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
    /// Those of them with a fix that is safe.
    pub safe: usize,
    /// Findings beyond the number that is shown of a file, none graver than those shown.
    pub omitted: usize,
    /// Findings of each rule, by severity.
    pub rules: BTreeMap<(&'static str, Severity), usize>,
}

impl Summary {
    /// The figures of one file.
    pub fn of(analysis: &Analysis<'_>) -> Self {
        let found = &analysis.diagnostics;
        let count = |severity| found.iter().filter(|found| found.severity == severity).count();
        let fixes = |least: Safety| {
            let fixes = found.iter().filter_map(|found| found.fix.as_ref());
            fixes.filter(|fix| fix.safety >= least).count()
        };
        let mut rules = BTreeMap::new();
        for found in found {
            *rules.entry((found.rule, found.severity)).or_default() += 1;
        }
        Self {
            files: 1,
            faulty: usize::from(!found.is_empty()),
            documents: analysis.documents.len(),
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            infos: count(Severity::Info),
            fixable: fixes(Safety::Unsafe),
            safe: fixes(Safety::Safe),
            omitted: analysis.omitted,
            rules,
        }
    }

    /// All findings.
    pub fn findings(&self) -> usize {
        self.errors + self.warnings + self.infos
    }
}

impl AddAssign<&Self> for Summary {
    fn add_assign(&mut self, other: &Self) {
        self.files += other.files;
        self.faulty += other.faulty;
        self.documents += other.documents;
        self.errors += other.errors;
        self.warnings += other.warnings;
        self.infos += other.infos;
        self.fixable += other.fixable;
        self.safe += other.safe;
        self.omitted += other.omitted;
        for (rule, count) in &other.rules {
            *self.rules.entry(*rule).or_default() += count;
        }
    }
}
