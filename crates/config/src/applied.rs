//! What applies to one file, of the configuration and the baseline: the same in a terminal and in an
//! editor.
use crate::{
    Failed, Finder, Scope, Settings,
    baseline::{self, Baselines},
    file::read,
};
use ecslint_core::suppress::{Baseline, Exception};
use std::{
    io,
    path::{Path, PathBuf},
    sync::Arc,
};

/// A baseline of a hundred thousand findings has some 10 MiB.
const MAX_BASELINE: u64 = 64 << 20;

/// What applies to a file.
#[derive(Debug)]
pub struct Applied {
    /// The configuration, and where it comes from.
    pub scope: Arc<Scope>,
    /// The overrides that hold, by position.
    pub overrides: Vec<usize>,
    /// What is hidden in the file.
    pub exceptions: Vec<Exception>,
    /// What the baseline knows of the file, and where that is; nothing where it knows nothing.
    pub baseline: Option<(PathBuf, Baseline)>,
}

impl Finder {
    /// What applies to the file at `path`; nothing where the configuration leaves it out, unless it is
    /// wanted all the same.
    ///
    /// # Errors
    /// Where a configuration or a baseline cannot be read or used.
    pub fn applied(&mut self, path: &Path, wanted: bool) -> Result<Option<Applied>, Failed> {
        let scope = self.scope(path)?;
        let within = match scope.path.is_some() || scope.baseline.is_some() {
            true => self.within(&scope, path),
            false => String::new(),
        };
        let Settings { exclude, .. } = &scope.settings;
        if !wanted && exclude.as_ref().is_some_and(|it| it.value.matches(&within)) {
            return Ok(None);
        }
        Ok(Some(Applied {
            overrides: scope.settings.overriding(&within).map(|(at, _)| at).collect(),
            exceptions: scope.settings.exceptions(&within),
            baseline: self.known(&scope, path)?,
            scope,
        }))
    }

    /// The baseline that was named, else that of `scope`; absolute.
    pub fn baseline_of(&self, scope: &Scope) -> Option<PathBuf> {
        self.named_baseline.clone().or_else(|| scope.baseline.clone())
    }

    /// What the baseline knows of the file at `path`.
    fn known(&mut self, scope: &Scope, path: &Path) -> Result<Option<(PathBuf, Baseline)>, Failed> {
        if !self.baselined {
            return Ok(None);
        }
        let Some(place) = self.baseline_of(scope) else { return Ok(None) };
        if !self.baselines.contains_key(&place) {
            let read = self.read_baseline(&place)?;
            self.baselines.insert(place.clone(), read);
        }
        let key = baseline::key(&place, &self.whole(path));
        let known = self.baselines.get(&place).and_then(|all| all.files.get(&key)).cloned();
        Ok(known.map(|known| (place, known)))
    }

    /// Reads the baseline at `place`.
    ///
    /// # Errors
    /// Where it cannot be read, or is none.
    pub fn read_baseline(&self, place: &Path) -> Result<Baselines, Failed> {
        let failed = |error| Failed::Baseline { path: self.shown(place).into(), error };
        let text = read(place, MAX_BASELINE).map_err(failed)?;
        Baselines::parse(&text).map_err(|error| failed(io::Error::other(error.to_string())))
    }
}
