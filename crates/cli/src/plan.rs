//! What applies to each input: its configuration is found once for a folder and made once for all
//! files on which the same parts of it hold.
use crate::{
    choice::Choice,
    failed::{show, unusable},
    files::{From, Input},
    terminal::Terminal,
};
use anyhow::Context;
use ecslint_config::{
    Applied, Finder, Globs, Options, Scope,
    baseline::{self, Baselines},
};
use ecslint_core::{Config, Severity, rules::UnknownRule};
use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::Arc,
};

/// The configurations of a run.
pub(crate) struct Plan {
    /// What inputs have the number of.
    pub(crate) cases: Vec<Case>,
    /// The files that say so.
    pub(crate) scopes: Vec<Arc<Scope>>,
    /// What the options ask for.
    pub(crate) options: Options,
    finder: Finder,
    known: HashMap<Key, usize>,
    /// What the user named is treated as if found in a folder.
    pub(crate) quiet_skip: bool,
    excluded: Globs,
    force_exclude: bool,
}

/// What applies to some inputs.
pub(crate) struct Case {
    pub(crate) config: Config,
    /// The scope that it comes from.
    pub(crate) scope: usize,
    /// The overrides that hold, by position.
    pub(crate) overrides: Vec<usize>,
    /// Where the baseline is, where one hides something here.
    pub(crate) baseline: Option<PathBuf>,
}

/// What tells cases apart.
#[derive(PartialEq, Eq, Hash)]
struct Key {
    scope: usize,
    overrides: Vec<usize>,
    ignores: Vec<usize>,
    /// The file, where the baseline knows it.
    baseline: Option<String>,
    named: bool,
}

impl Plan {
    /// What `choice` asks for. Faults of the configuration are shown on `terminal`.
    ///
    /// # Errors
    /// Where it cannot be used.
    pub(crate) fn new(choice: &Choice, terminal: &Terminal) -> anyhow::Result<Self> {
        let current = std::env::current_dir().context("cannot tell the current folder")?;
        let mut finder = Finder::new(current);
        // The configuration may come from the environment.
        match &choice.config {
            _ if choice.isolated => finder.isolate(),
            Some(path) => finder.fix(path).map_err(|failed| show(failed, terminal))?,
            None => {}
        }
        if let Some(path) = &choice.baseline {
            finder.fix_baseline(path);
        }
        if choice.no_ignores {
            finder.without_baselines();
        }
        let plan = Self {
            cases: Vec::new(),
            scopes: Vec::new(),
            options: choice.options(),
            finder,
            known: HashMap::new(),
            quiet_skip: false,
            excluded: choice.excluded()?,
            force_exclude: choice.force_exclude,
        };
        // What the options say is tried even where no file is linted.
        Scope::default().settings.config(&[], &plan.options)?;
        Ok(plan)
    }

    /// The same, whatever baselines there are.
    pub(crate) fn without_baselines(mut self) -> Self {
        self.finder.without_baselines();
        self
    }

    /// Gives every input its case and takes out those that are excluded.
    ///
    /// # Errors
    /// Where a configuration or baseline cannot be used.
    pub(crate) fn assign(
        &mut self,
        inputs: &mut Vec<Input>,
        terminal: &Terminal,
    ) -> anyhow::Result<()> {
        let mut failed = None;
        inputs.retain_mut(|input| {
            let case = match failed {
                Some(_) => None,
                None => self.case(input, terminal).unwrap_or_else(|error| {
                    failed = Some(error);
                    None
                }),
            };
            case.inspect(|case| input.case = *case).is_some()
        });
        failed.map_or(Ok(()), Err)
    }

    /// The case of an input; nothing where it is excluded.
    pub(crate) fn case(
        &mut self,
        input: &Input,
        terminal: &Terminal,
    ) -> anyhow::Result<Option<usize>> {
        let (path, named) = (input.path(), input.is_named());
        let wanted = named && !self.force_exclude;
        let left_out = || self.excluded.matches(&self.finder.shown(path));
        if !wanted && !self.excluded.is_empty() && left_out() {
            return Ok(None);
        }
        let applied = self.finder.applied(path, wanted).map_err(|failed| show(failed, terminal))?;
        let Some(Applied { scope, overrides, exceptions, baseline }) = applied else {
            return Ok(None);
        };
        let (place, hidden) = baseline.unzip();
        let named = named && !self.quiet_skip;
        let key = Key {
            scope: self.scope(&scope),
            overrides,
            ignores: exceptions.iter().map(|exception| exception.id).collect(),
            baseline: hidden.is_some().then(|| self.finder.shown(path)),
            named,
        };
        if let Some(&known) = self.known.get(&key) {
            return Ok(Some(known));
        }
        let mut config = scope.settings.config(&key.overrides, &self.options)?;
        config.named = named;
        config.policy.exceptions = exceptions.into();
        config.policy.baseline = hidden.map(Arc::new);
        self.cases.push(Case {
            config,
            scope: key.scope,
            overrides: key.overrides.clone(),
            baseline: place,
        });
        self.known.insert(key, self.cases.len() - 1);
        Ok(Some(self.cases.len() - 1))
    }

    /// The position of a scope.
    fn scope(&mut self, scope: &Arc<Scope>) -> usize {
        let known = self.scopes.iter().position(|known| Arc::ptr_eq(known, scope));
        known.unwrap_or_else(|| {
            self.scopes.push(Arc::clone(scope));
            self.scopes.len() - 1
        })
    }

    /// The baseline that the user named, else that of the scope; absolute.
    pub(crate) fn baseline_of(&self, scope: &Scope) -> Option<PathBuf> {
        self.finder.baseline_of(scope)
    }

    /// Reads the baseline at `place`.
    ///
    /// # Errors
    /// Where it cannot be read, or is none.
    pub(crate) fn read_baseline(&self, place: &Path) -> anyhow::Result<Baselines> {
        self.finder.read_baseline(place).map_err(|failed| unusable(&failed))
    }

    /// The name of a file in the baseline at `place`.
    pub(crate) fn baseline_key(&self, place: &Path, path: &Path) -> String {
        baseline::key(place, &self.finder.whole(path))
    }

    /// What applies in the current folder.
    pub(crate) fn here(&mut self, terminal: &Terminal) -> anyhow::Result<Arc<Scope>> {
        self.finder.scope(Path::new("here")).map_err(|failed| show(failed, terminal))
    }

    /// How people write `path` here.
    pub(crate) fn shown(&self, path: &Path) -> String {
        self.finder.shown(path)
    }

    /// `path` from the folder of a scope.
    pub(crate) fn within(&self, scope: &Scope, path: &Path) -> String {
        self.finder.within(scope, path)
    }

    /// The absolute form of `path`.
    pub(crate) fn whole(&self, path: &Path) -> PathBuf {
        self.finder.whole(path)
    }

    /// A rule runs that looks at files together.
    pub(crate) fn looks_across(&self) -> bool {
        self.cases.iter().any(|case| case.config.rules.looks_across())
    }

    /// The least severity that fails the run where `input` has it, unless an option says so.
    pub(crate) fn fail_on(&self, case: usize) -> Option<Severity> {
        let scope = self.cases.get(case).and_then(|case| self.scopes.get(case.scope));
        let set = scope.and_then(|scope| scope.settings.fail_on.as_ref());
        set.map_or(Some(Severity::Error), |set| set.value)
    }

    /// The severity that the file of a scope gives the rule called `id`, where that runs.
    pub(crate) fn severity(
        &self,
        scope: &Scope,
        id: &str,
    ) -> Result<Option<Severity>, UnknownRule> {
        let config = scope.settings.config(&[], &self.options)?;
        Ok(ecslint_core::rules::find(id).and_then(|rule| config.rules.severity(rule)))
    }
}

impl Input {
    /// Where it is, for what depends on that.
    pub(crate) fn path(&self) -> &Path {
        match &self.from {
            From::Stdin => Path::new(&self.name),
            From::Named(path) | From::Found(path) => path,
        }
    }
}
