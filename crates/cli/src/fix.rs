//! Applies the fixes of what was found.
use crate::{
    diff,
    draft::{self, Unwritten},
    files::{self, From, Input},
    linter::Linter,
    outcome::Outcome,
    pairs,
};
use ecslint_core::{Safety, Source, fix_with, project::Pairing};
use rayon::prelude::*;
use std::{collections::HashSet, fs, io, io::Write, path::Path};

/// Files belong to others that belong to others, but no further.
const DEEPEST: usize = 3;

/// Linted files whose fixes are to be applied.
pub(crate) struct Fixer<'a> {
    pub(crate) linter: &'a Linter<'a>,
    pub(crate) safety: Safety,
    pub(crate) inputs: &'a [Input],
    pub(crate) outcomes: &'a [Outcome],
    pub(crate) pairing: &'a Pairing,
}

/// What was done, or would be.
#[derive(Default)]
pub(crate) struct Done {
    /// The files that changed.
    pub(crate) files: Vec<usize>,
    /// How many fixes they got.
    pub(crate) count: usize,
    /// What came from standard input, as it is now.
    stdin: Option<(usize, Vec<u8>)>,
    /// Why others did not change.
    pub(crate) errors: Vec<String>,
}

/// A file before and after.
struct Repair {
    old: Vec<u8>,
    new: Vec<u8>,
    count: usize,
}

impl Fixer<'_> {
    /// Writes the fixed files; what came from standard input goes to `out`, fixed or not.
    pub(crate) fn apply(&self, out: &mut dyn Write) -> io::Result<Done> {
        let files = self.fixable();
        let one = |&file: &usize| {
            let repair = self.repair(file, 0);
            let count = repair.count;
            (file, self.write(file, &repair).map(|()| count))
        };
        let written: Vec<_> = files.par_iter().map(one).collect();
        let mut done = Done::default();
        for (file, result) in written {
            match result {
                Ok(count) => done.add(file, count),
                Err(error) => done.errors.push(self.excuse(file, &error)),
            }
        }
        if let Some(file) = self.stdin() {
            let repair = self.repair(file, 0);
            match &self.outcomes[file].read {
                Some(_) => out.write_all(&repair.new)?,
                None => {
                    done.errors.push(format!("cannot fix {}: it is too large", self.name(file)))
                }
            }
            done.add(file, repair.count);
            done.stdin = Some((file, repair.new));
        }
        out.flush()?;
        Ok(done)
    }

    /// Writes to `out` what would change.
    pub(crate) fn preview(&self, out: &mut dyn Write, color: bool) -> io::Result<Done> {
        let files: Vec<usize> = self.fixable().into_iter().chain(self.stdin()).collect();
        let one = |&file: &usize| {
            let repair = self.repair(file, 0);
            let texts = str::from_utf8(&repair.old).ok().zip(str::from_utf8(&repair.new).ok());
            let changed = texts.filter(|(old, new)| old != new);
            let shown = changed.map(|(old, new)| diff::unified(self.name(file), old, new, color));
            (file, shown.unwrap_or_default(), repair.count)
        };
        let shown: Vec<_> = files.par_iter().map(one).collect();
        let mut done = Done::default();
        for (file, text, count) in shown {
            out.write_all(text.as_bytes())?;
            done.add(file, count);
        }
        out.flush()?;
        Ok(done)
    }

    /// What is said of files that cannot be fixed, for their bytes are not the text that was linted.
    pub(crate) fn notes(&self) -> impl Iterator<Item = String> {
        let odd = self.inputs.iter().zip(self.outcomes).filter(|(_, outcome)| outcome.odd);
        odd.map(|(input, _)| format!("{} is not UTF-8 and is left as it is", input.name))
    }

    /// The files with something to fix, each once, whatever links lead to it.
    fn fixable(&self) -> Vec<usize> {
        let mut seen = HashSet::new();
        let files = (0..self.inputs.len()).filter(|&file| self.outcomes[file].fixes > 0);
        files
            .filter(|&file| {
                let path = self.path(file).map(|path| fs::canonicalize(path).ok());
                path.is_some_and(|path| path.is_none_or(|path| seen.insert(path)))
            })
            .collect()
    }

    fn stdin(&self) -> Option<usize> {
        self.inputs.iter().position(|input| matches!(input.from, From::Stdin))
    }

    fn path(&self, file: usize) -> Option<&Path> {
        match &self.inputs[file].from {
            From::Stdin => None,
            From::Named(path) | From::Found(path) => Some(path),
        }
    }

    fn name(&self, file: usize) -> &str {
        &self.inputs[file].name
    }

    /// What a file becomes, beside what those become that it belongs to.
    fn repair(&self, file: usize, depth: usize) -> Repair {
        let (input, outcome) = (&self.inputs[file], &self.outcomes[file]);
        let old = pairs::read(input, outcome).unwrap_or_default();
        let same = Repair { new: old.clone(), old: Vec::new(), count: 0 };
        let Ok(text) = str::from_utf8(&old) else { return same };
        if outcome.fixes == 0 || depth > DEEPEST {
            return same;
        }
        let source = Source::new(input.name.as_str(), text);
        let read = |other: usize| Some(self.repair(other, depth + 1).new);
        let links = self.pairing.of(file);
        let fixed = pairs::with_partners(self.linter, self.inputs, links, read, |partners, _| {
            fix_with(&source, partners, self.linter.config(input), self.safety)
        });
        Repair { old, new: fixed.text.into_bytes(), count: fixed.count }
    }

    fn write(&self, file: usize, repair: &Repair) -> Result<(), Unwritten> {
        match self.path(file) {
            Some(path) if repair.count > 0 => draft::replace(path, &repair.old, &repair.new),
            _ => Ok(()),
        }
    }

    fn excuse(&self, file: usize, error: &Unwritten) -> String {
        let reason = match error {
            Unwritten::Io(error) => files::reason(error),
            other => other.to_string(),
        };
        format!("cannot fix {}: {reason}", self.name(file))
    }
}

impl Done {
    /// Lints again what changed, and whatever may belong to it.
    pub(crate) fn lint_again(
        self,
        linter: &Linter<'_>,
        inputs: &[Input],
        outcomes: &mut [Outcome],
    ) {
        let changed: HashSet<usize> = self.files.into_iter().collect();
        if let Some((file, text)) = self.stdin {
            outcomes[file].read = Some(text);
        }
        outcomes.par_iter_mut().zip(inputs).enumerate().for_each(|(file, (outcome, input))| {
            if changed.contains(&file) || !outcome.cards.is_empty() {
                *outcome = match input.from {
                    From::Stdin => linter.run_on(input, outcome.read.take().unwrap_or_default()),
                    _ => linter.run(input),
                };
            }
        });
    }

    fn add(&mut self, file: usize, count: usize) {
        if count > 0 {
            self.files.push(file);
            self.count += count;
        }
    }
}
