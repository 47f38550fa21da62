//! The findings that were there when the tool was adopted, so that only new ones are shown.
use ecslint_core::suppress::Baseline;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, path::Path};

/// The name of the file.
pub const NAME: &str = "ecslint-baseline.json";

/// The findings of all files, by path from the folder of the baseline.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baselines {
    /// By path, written with `/`.
    pub files: BTreeMap<String, Baseline>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileV1 {
    version: u32,
    files: BTreeMap<String, Vec<EntryV1>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct EntryV1 {
    rule: String,
    pointer: String,
    count: usize,
}

/// Why a text is no baseline.
#[derive(Debug, thiserror::Error)]
pub enum Malformed {
    /// It has another form.
    #[error(transparent)]
    Json(#[from] serde_json::Error),
    /// It was written by a later release.
    #[error("it has version {0}, and this release of ecslint reads version 1")]
    Version(u32),
}

impl Baselines {
    /// Reads the text of a baseline.
    ///
    /// # Errors
    /// Where it is none.
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        let FileV1 { version, files } = serde_json::from_str(text)?;
        if version != 1 {
            return Err(Malformed::Version(version));
        }
        let baseline = |entries: Vec<EntryV1>| {
            let mut baseline = Baseline::default();
            for EntryV1 { rule, pointer, count } in entries {
                let own: &mut usize = baseline.entries.entry((rule, pointer)).or_default();
                *own = own.saturating_add(count);
            }
            baseline
        };
        let files = files.into_iter().map(|(path, entries)| (path, baseline(entries)));
        Ok(Self { files: files.collect() })
    }

    /// The text of the file: the same for the same findings.
    pub fn print(&self) -> String {
        let entries = |baseline: &Baseline| {
            let entries = baseline.entries.iter().filter(|(_, count)| **count > 0);
            let entry = |((rule, pointer), count): (&(String, String), &usize)| EntryV1 {
                rule: rule.clone(),
                pointer: pointer.clone(),
                count: *count,
            };
            entries.map(entry).collect::<Vec<_>>()
        };
        let files = self.files.iter().map(|(path, baseline)| (path.clone(), entries(baseline)));
        let files = files.filter(|(_, entries)| !entries.is_empty()).collect();
        let text = serde_json::to_string_pretty(&FileV1 { version: 1, files });
        text.unwrap_or_default() + "\n"
    }

    /// How many findings it hides.
    pub fn count(&self) -> usize {
        let counts = self.files.values().flat_map(|baseline| baseline.entries.values());
        counts.fold(0, |sum, count| sum.saturating_add(*count))
    }
}

/// The path of a file in the baseline at `baseline`; both absolute.
pub fn key(baseline: &Path, path: &Path) -> String {
    crate::relative(baseline.parent().unwrap_or(baseline), path)
}
