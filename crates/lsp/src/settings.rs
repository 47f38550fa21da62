//! What the texts are linted with: the `ecslint.toml` above each.
use ecslint_config::{Failed, Finder, NAMES, Options, today};
use ecslint_core::{Config, Diagnostic};
use std::{collections::BTreeSet, env, path::Path, sync::Arc};

/// Finds what each text is linted with, once for all texts of a folder.
pub(crate) struct Settings {
    finder: Finder,
    changed: bool,
    told: BTreeSet<String>,
    untold: Vec<String>,
}

impl Settings {
    pub(crate) fn new() -> Self {
        let mut settings = Self {
            finder: Finder::new(env::current_dir().unwrap_or_default()),
            changed: false,
            told: BTreeSet::new(),
            untold: Vec::new(),
        };
        settings.read_environment();
        settings
    }

    /// Files may have changed: what was read is read again when it is needed.
    pub(crate) fn forget(&mut self) {
        self.finder = Finder::new(env::current_dir().unwrap_or_default());
        self.read_environment();
        self.changed = true;
    }

    /// What the environment names counts for every text.
    fn read_environment(&mut self) {
        if let Err(failed) = self.finder.fix_by_environment() {
            self.tell(failure(&failed));
        }
    }

    /// The configuration leaves the file at `path` out.
    pub(crate) fn excludes(&mut self, path: &str) -> bool {
        let path = Path::new(path);
        path.is_absolute() && matches!(self.finder.applied(path, false), Ok(None))
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
        let applied = match self.finder.applied(path, false) {
            Ok(Some(applied)) => applied,
            Ok(None) => return Some(Config::silent()),
            Err(failed) => {
                self.tell(failure(&failed));
                return None;
            }
        };
        let settings = &applied.scope.settings;
        let mut config = settings.config(&applied.overrides, &Options::default()).ok()?;
        config.policy.exceptions = applied.exceptions.into();
        config.policy.baseline = applied.baseline.map(|(_, known)| Arc::new(known));
        Some(config)
    }

    fn tell(&mut self, failure: String) {
        if self.told.insert(failure.clone()) {
            self.untold.push(failure);
        }
    }
}

/// Why a configuration cannot be used, with the first of its faults.
fn failure(failed: &Failed) -> String {
    match failed {
        Failed::Faulty { path, faults, .. } => {
            let first = faults.first().map_or("", |fault| fault.message.as_str());
            format!("{} cannot be used: {first}", path.display())
        }
        Failed::Unreadable { .. } | Failed::Baseline { .. } => failed.to_string(),
    }
}

/// The faults of a configuration that is open in the editor; nothing where the text is none.
pub(crate) fn faults(path: &str, text: &str) -> Option<Vec<Diagnostic>> {
    is_configuration(path).then(|| ecslint_config::Settings::parse(text).err().unwrap_or_default())
}

/// The file at `path` is a configuration, by its name.
pub(crate) fn is_configuration(path: &str) -> bool {
    NAMES.iter().any(|name| path.ends_with(&format!("/{name}")))
}
