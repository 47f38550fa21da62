mod read;

use crate::{Globs, check, keys::KEYS, tree};
use ecslint_core::{
    Config, Date, Defaults, Diagnostic, Severity,
    rules::{Selector, UnknownRule},
    suppress::Exception,
    syntax::Span,
};

/// What a file says.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Only these rules run.
    pub select: Option<Setting<Names>>,
    /// These rules run, too.
    pub extend_select: Option<Setting<Names>>,
    /// How much findings matter.
    pub rules: Vec<Level>,
    /// The least severity that fails a run; nothing for `never`.
    pub fail_on: Option<Setting<Option<Severity>>>,
    /// Files that are left out.
    pub exclude: Option<Setting<Globs>>,
    /// What holds where a document does not say it: the keys and the texts.
    pub defaults: Vec<Setting<(String, String)>>,
    /// Other settings for some files.
    pub overrides: Vec<Override>,
    /// Findings that are not shown.
    pub ignores: Vec<Ignore>,
    /// The path of the baseline.
    pub baseline: Option<Setting<String>>,
}

/// Names of rules and categories.
pub type Names = Vec<String>;

/// A value, and where it is set.
#[derive(Clone, Debug)]
pub struct Setting<T> {
    /// The value.
    pub value: T,
    /// The place of its key.
    pub span: Span,
}

/// How much the findings of a rule or category matter.
#[derive(Clone, Debug)]
pub struct Level {
    /// The name of the rule or category.
    pub name: String,
    /// What it means.
    pub selector: Selector,
    /// The severity; nothing for `off`.
    pub severity: Option<Severity>,
    /// The place of the name.
    pub span: Span,
}

/// Other settings for some files.
#[derive(Clone, Debug)]
pub struct Override {
    /// The files.
    pub files: Globs,
    /// How much findings matter there.
    pub rules: Vec<Level>,
    /// What holds there where a document does not say it.
    pub defaults: Vec<Setting<(String, String)>>,
}

/// Findings that are not shown.
#[derive(Clone, Debug)]
pub struct Ignore {
    /// The rules and places; its id is the position in [`Settings::ignores`].
    pub exception: Exception,
    /// The names of the rules.
    pub rules: Names,
    /// The files; nothing for all.
    pub files: Option<Globs>,
    /// The places, as written.
    pub places: Vec<String>,
    /// Why.
    pub reason: String,
    /// The whole table, as far as the file shows it.
    pub span: Span,
    /// Where its last day stands.
    pub expires: Option<Span>,
}

/// What is asked for by other means than the file, and wins over it.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Only these rules and categories run.
    pub select: Names,
    /// These run, too.
    pub extend_select: Names,
    /// These do not.
    pub ignore: Names,
    /// Hide nothing.
    pub no_ignores: bool,
    /// The day it is.
    pub today: Option<Date>,
}

/// More faults than people mend at once.
const MAX_FAULTS: usize = 10;

impl Settings {
    /// Reads the text of a file.
    ///
    /// # Errors
    /// What is wrong with it, in the order of the text.
    pub fn parse(text: &str) -> Result<Self, Vec<Diagnostic>> {
        let (root, faults) = tree::parse(text);
        let mut wrong: Vec<_> = faults
            .into_iter()
            .map(|fault| {
                check::fault(fault.span, format!("this is not TOML: {}", fault.message), None)
            })
            .collect();
        if wrong.is_empty() {
            wrong = check::check(&root, KEYS);
        }
        wrong.truncate(MAX_FAULTS);
        if wrong.is_empty() { Ok(Self::read(&root)) } else { Err(wrong) }
    }

    /// The overrides that hold for `path`, relative to the folder of the file.
    pub fn overriding<'s>(&'s self, path: &str) -> impl Iterator<Item = (usize, &'s Override)> {
        self.overrides.iter().enumerate().filter(move |(_, it)| it.files.matches(path))
    }

    /// The configuration for files on which the overrides at these positions hold.
    ///
    /// # Errors
    /// Where the options name a rule that does not exist.
    pub fn config(&self, overrides: &[usize], options: &Options) -> Result<Config, UnknownRule> {
        let mut config = Config::default();
        let names =
            |names: &Names| -> Vec<String> { names.iter().map(|it| it.trim().into()).collect() };
        let chosen = !options.select.is_empty();
        if chosen {
            config.rules.select(names(&options.select).iter().map(String::as_str))?;
        } else if let Some(select) = &self.select {
            config.rules.select(select.value.iter().map(String::as_str))?;
        }
        if let Some(more) = self.extend_select.as_ref().filter(|_| !chosen) {
            config.rules.extend_select(more.value.iter().map(String::as_str))?;
        }
        let overrides: Vec<_> = overrides.iter().filter_map(|at| self.overrides.get(*at)).collect();
        let levels = [&self.rules].into_iter().chain(overrides.iter().map(|it| &it.rules));
        for levels in levels {
            by_width(levels).for_each(|level| level.apply(&mut config, chosen));
        }
        config.rules.extend_select(names(&options.extend_select).iter().map(String::as_str))?;
        config.rules.ignore(names(&options.ignore).iter().map(String::as_str))?;
        let defaults = overrides.iter().flat_map(|it| &it.defaults);
        config.defaults = api(self.defaults.iter().chain(defaults));
        config.policy.hides = !options.no_ignores;
        config.policy.today = options.today;
        Ok(config)
    }

    /// What is hidden in the file at `path`.
    pub fn exceptions(&self, path: &str) -> Vec<Exception> {
        let there = |it: &&Ignore| it.files.as_ref().is_none_or(|files| files.matches(path));
        self.ignores.iter().filter(there).map(|ignore| ignore.exception.clone()).collect()
    }
}

impl Level {
    /// Sets it; where the user has chosen the rules, it says only how much their findings matter.
    fn apply(&self, config: &mut Config, chosen: bool) {
        match self.severity {
            Some(severity) if chosen => config.rules.adjust(self.selector, severity),
            None if chosen => {}
            severity => config.rules.set(self.selector, severity),
        }
    }
}

/// Categories before rules, so that what is said of a rule holds.
fn by_width(levels: &[Level]) -> impl Iterator<Item = &Level> {
    let is_rule = |level: &&Level| matches!(level.selector, Selector::Rule(_));
    levels.iter().filter(move |level| !is_rule(level)).chain(levels.iter().filter(is_rule))
}

/// The defaults as ECS spells them; later ones win.
fn api<'s>(settings: impl Iterator<Item = &'s Setting<(String, String)>>) -> Defaults {
    let mut defaults = Defaults::default();
    for Setting { value: (key, value), .. } in settings {
        match key.as_str() {
            "launch-type" => {
                defaults.launch_type = Some(value.to_ascii_uppercase().replace('-', "_"));
            }
            "platform-version" => defaults.platform_version = Some(value.clone()),
            _ => defaults.region = Some(value.clone()),
        }
    }
    defaults
}
