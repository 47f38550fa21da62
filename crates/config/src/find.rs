//! Which file applies to what is linted: the nearest one above it, up to the root of the repository.
use crate::{Failed, Settings, baseline::Baselines, file, relative::relative};
use ecslint_core::Source;
use std::{
    collections::HashMap,
    env,
    path::{Component, Path, PathBuf},
    sync::Arc,
};

/// The names of the file, in each folder; the first that is there counts.
pub const NAMES: [&str; 4] =
    ["ecslint.toml", ".ecslint.toml", ".config/ecslint.toml", ".github/ecslint.toml"];

/// The variable that names a file for everything.
pub const VARIABLE: &str = "ECSLINT_CONFIG";

/// Larger files are no configuration.
const MAX_BYTES: u64 = 1 << 20;

/// What applies to the files of a folder.
#[derive(Debug, Default)]
pub struct Scope {
    /// The file, as it is shown; nothing where there is none.
    pub path: Option<PathBuf>,
    /// What it holds.
    pub text: String,
    /// What it says.
    pub settings: Settings,
    /// The folder that its patterns start from.
    pub root: PathBuf,
    /// The baseline, where there is one or the file names one.
    pub baseline: Option<PathBuf>,
}

/// Finds what applies to folders, each once.
#[derive(Debug)]
pub struct Finder {
    /// Where relative paths start.
    current: PathBuf,
    /// What applies everywhere.
    fixed: Option<Arc<Scope>>,
    folders: HashMap<PathBuf, Arc<Scope>>,
    /// The baseline that applies everywhere, absolute.
    pub(crate) named_baseline: Option<PathBuf>,
    /// Baselines are read.
    pub(crate) baselined: bool,
    pub(crate) baselines: HashMap<PathBuf, Baselines>,
}

impl Finder {
    /// A finder for relative paths that start at `current`.
    pub fn new(current: PathBuf) -> Self {
        Self {
            current,
            fixed: None,
            folders: HashMap::new(),
            named_baseline: None,
            baselined: true,
            baselines: HashMap::new(),
        }
    }

    /// The baseline at `path` applies to everything.
    pub fn fix_baseline(&mut self, path: &Path) {
        self.named_baseline = Some(self.whole(path));
    }

    /// No baseline applies to anything.
    pub fn without_baselines(&mut self) {
        self.baselined = false;
    }

    /// The file that the environment names, if it does, applies to everything.
    ///
    /// # Errors
    /// Where it cannot be read or used.
    pub fn fix_by_environment(&mut self) -> Result<(), Failed> {
        match env::var_os(VARIABLE).filter(|path| !path.is_empty()) {
            Some(path) => self.fix(Path::new(&path)),
            None => Ok(()),
        }
    }

    /// The file at `path` applies to everything; its patterns start at the current folder.
    ///
    /// # Errors
    /// Where it cannot be read or used.
    pub fn fix(&mut self, path: &Path) -> Result<(), Failed> {
        let mut scope = read(&self.current.join(path), path)?;
        scope.root.clone_from(&self.current);
        scope.baseline = baseline(&scope);
        self.fixed = Some(Arc::new(scope));
        Ok(())
    }

    /// No file applies to anything.
    pub fn isolate(&mut self) {
        let root = self.current.clone();
        self.fixed = Some(Arc::new(Scope { root, ..Scope::default() }));
    }

    /// What applies to the file at `path`.
    ///
    /// # Errors
    /// Where that cannot be read or used.
    pub fn scope(&mut self, path: &Path) -> Result<Arc<Scope>, Failed> {
        if let Some(fixed) = &self.fixed {
            return Ok(Arc::clone(fixed));
        }
        let folder = path.parent().unwrap_or(Path::new(""));
        if let Some(known) = self.folders.get(folder) {
            return Ok(Arc::clone(known));
        }
        let scope = self.above(&absolute(&self.current, folder))?;
        self.folders.insert(folder.to_owned(), Arc::clone(&scope));
        Ok(scope)
    }

    /// What applies to the folder at the absolute `path`.
    fn above(&mut self, path: &Path) -> Result<Arc<Scope>, Failed> {
        if let Some(known) = self.folders.get(path) {
            return Ok(Arc::clone(known));
        }
        let own = NAMES.iter().map(|name| path.join(name)).find(|file| file.is_file());
        let scope = if let Some(file) = own {
            let mut scope = read(&file, Path::new(&self.shown(&file)))?;
            path.clone_into(&mut scope.root);
            scope.baseline = baseline(&scope);
            Arc::new(scope)
        } else if path.join(".git").exists() || path.parent().is_none() {
            self.without(path)
        } else {
            let parent = path.parent().unwrap_or(path).to_owned();
            let above = self.above(&parent)?;
            let near = path.join(super::baseline::NAME);
            match above.path.is_none() && near.is_file() {
                true => self.without(path),
                false => above,
            }
        };
        self.folders.insert(path.to_owned(), Arc::clone(&scope));
        Ok(scope)
    }

    /// Where there is no file, a baseline may be there all the same.
    fn without(&self, path: &Path) -> Arc<Scope> {
        let mut scope = Scope { root: path.to_owned(), ..Scope::default() };
        scope.baseline = baseline(&scope);
        Arc::new(scope)
    }

    /// The absolute form of `path`, without `.` and `..`.
    pub fn whole(&self, path: &Path) -> PathBuf {
        absolute(&self.current, path)
    }

    /// `path` as people see it from the current folder, written with `/`.
    pub fn shown(&self, path: &Path) -> String {
        relative(&self.current, &self.whole(path))
    }

    /// The path of a file as patterns see it: from the root of `scope`, written with `/`.
    pub fn within(&self, scope: &Scope, path: &Path) -> String {
        relative(&scope.root, &absolute(&self.current, path))
    }
}

/// The baseline that the settings name, or the one beside them.
fn baseline(scope: &Scope) -> Option<PathBuf> {
    match &scope.settings.baseline {
        Some(named) => Some(scope.root.join(&named.value)),
        None => Some(scope.root.join(super::baseline::NAME)).filter(|path| path.is_file()),
    }
}

fn read(path: &Path, shown: &Path) -> Result<Scope, Failed> {
    let unreadable = |error| Failed::Unreadable { path: shown.to_owned(), error };
    let text = file::read(path, MAX_BYTES).map_err(unreadable)?;
    // A byte order mark is no fault of a file that no AWS tool reads.
    let text = text.strip_prefix('\u{feff}').map_or_else(|| text.clone(), str::to_owned);
    match Settings::parse(&text) {
        Ok(settings) => {
            let path = Some(shown.to_owned());
            Ok(Scope { path, text, settings, ..Scope::default() })
        }
        Err(faults) => Err(Failed::Faulty { path: shown.to_owned(), text, faults }),
    }
}

impl Scope {
    /// The file as a source, for reports.
    pub fn source(&self) -> Source<'_> {
        let path = self.path.as_deref().unwrap_or(Path::new("ecslint.toml"));
        Source::new(path.to_string_lossy().into_owned(), self.text.as_str())
    }
}

/// `path` without `.` and `..`, from `current` on.
fn absolute(current: &Path, path: &Path) -> PathBuf {
    let mut whole = PathBuf::new();
    for part in current.join(path).components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => drop(whole.pop()),
            part => whole.push(part),
        }
    }
    whole
}
