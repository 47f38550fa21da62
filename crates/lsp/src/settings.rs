//! What the texts are linted with: the `ecslint.toml` above each.
use ecslint_config::{
    Failed, Finder, NAMES, Options, Scope,
    baseline::{self, Baselines},
    today,
};
use ecslint_core::{Config, Diagnostic, suppress::Baseline};
use std::{
    collections::{BTreeSet, HashMap},
    env, fs,
    path::{Path, PathBuf},
    sync::Arc,
};

/// Larger baselines are not read.
const MAX_BASELINE: u64 = 64 << 20;

/// Finds what each text is linted with, once for all texts of a folder.
pub(crate) struct Settings {
    finder: Finder,
    baselines: HashMap<PathBuf, Option<Baselines>>,
    changed: bool,
    told: BTreeSet<String>,
    untold: Vec<String>,
}

impl Settings {
    pub(crate) fn new() -> Self {
        Self {
            finder: finder(),
            baselines: HashMap::new(),
            changed: false,
            told: BTreeSet::new(),
            untold: Vec::new(),
        }
    }

    /// Files may have changed: what was read is read again when it is needed.
    pub(crate) fn forget(&mut self) {
        self.finder = finder();
        self.baselines.clear();
        self.changed = true;
    }

    /// Whether files may have changed since this was last asked.
    pub(crate) fn take_changed(&mut self) -> bool {
        std::mem::take(&mut self.changed)
    }

    /// The configuration of the text at `path`.
    pub(crate) fn config(&mut self, path: &str) -> Config {
        let mut config = self.found(Path::new(path)).unwrap_or_default();
        config.policy.today = today();
        config
    }

    /// What could not be used and has not been told yet.
    pub(crate) fn failures(&mut self) -> Vec<String> {
        std::mem::take(&mut self.untold)
    }

    fn found(&mut self, path: &Path) -> Option<Config> {
        // A text that was never saved is nowhere.
        if !path.is_absolute() {
            return None;
        }
        let scope = match self.finder.scope(path) {
            Ok(scope) => scope,
            Err(failed) => {
                self.tell(failure(&failed));
                return None;
            }
        };
        let within = self.finder.within(&scope, path);
        let settings = &scope.settings;
        if settings.exclude.as_ref().is_some_and(|it| it.value.matches(&within)) {
            return Some(Config::silent());
        }
        let overrides: Vec<_> = settings.overriding(&within).map(|(at, _)| at).collect();
        let mut config = settings.config(&overrides, &Options::default()).ok()?;
        config.policy.exceptions = settings.exceptions(&within).into();
        config.policy.baseline = self.baseline(&scope, path).map(Arc::new);
        Some(config)
    }

    /// What the baseline hides in the text at `path`.
    fn baseline(&mut self, scope: &Scope, path: &Path) -> Option<Baseline> {
        let place = scope.baseline.as_ref()?;
        if !self.baselines.contains_key(place) {
            let read = read(place).map_err(|reason| {
                self.tell(format!("cannot use {}: {reason}", place.display()));
            });
            self.baselines.insert(place.clone(), read.ok());
        }
        let known = self.baselines.get(place)?.as_ref()?;
        known.files.get(&baseline::key(place, path)).cloned()
    }

    fn tell(&mut self, failure: String) {
        if self.told.insert(failure.clone()) {
            self.untold.push(failure);
        }
    }
}

fn finder() -> Finder {
    Finder::new(env::current_dir().unwrap_or_default())
}

fn read(path: &Path) -> Result<Baselines, String> {
    let size = fs::metadata(path).map_err(|error| error.to_string())?.len();
    if size > MAX_BASELINE {
        return Err("it is larger than 64 MiB".to_owned());
    }
    let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
    Baselines::parse(&text).map_err(|error| error.to_string())
}

/// Why a configuration cannot be used, with the first of its faults.
fn failure(failed: &Failed) -> String {
    match failed {
        Failed::Faulty { path, faults, .. } => {
            let first = faults.first().map_or("", |fault| fault.message.as_str());
            format!("{} cannot be used: {first}", path.display())
        }
        Failed::Unreadable { .. } => failed.to_string(),
    }
}

/// The faults of a configuration that is open in the editor; nothing where the text is none.
pub(crate) fn faults(path: &str, text: &str) -> Option<Vec<Diagnostic>> {
    let is_named = NAMES.iter().any(|name| path.ends_with(&format!("/{name}")));
    is_named.then(|| ecslint_config::Settings::parse(text).err().unwrap_or_default())
}
