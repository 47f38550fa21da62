//! `ecslint config`: what applies to a file, and where each setting comes from.
use crate::{
    choice::Choice,
    files::{self, From, Input},
    plan::Plan,
    terminal::Terminal,
};
use ecslint_config::{Level, Scope, Setting};
use ecslint_core::{
    Config, Severity,
    rules::{self, Rule, Selector},
    syntax::{Lines, Span},
};
use ecslint_report::one_line;
use std::{
    fmt::Write as _,
    io::{ErrorKind, Write as _},
    path::Path,
};

/// Shows the configuration of `path`, as TOML.
///
/// # Errors
/// Where that cannot be used, or not be shown.
pub(crate) fn run(path: Option<&Path>, choice: &Choice, terminal: &Terminal) -> anyhow::Result<()> {
    let mut plan = Plan::new(choice, terminal)?.without_baselines();
    // Nothing is found out about a folder but what holds for the files in it.
    let path = path.map_or_else(|| Path::new(".").to_owned(), Path::to_owned);
    let path = if path.is_dir() { path.join("*") } else { path };
    let name = plan.shown(&path);
    let mut input = Input { from: From::Found(path.clone()), name: name.clone(), case: 0 };
    let text = match plan.case(&input, terminal)? {
        Some(case) => {
            input.case = case;
            Effective { plan: &plan, choice, case, path: &path }.show(&name)
        }
        None => format!("# {} is excluded\n", one_line(&name)),
    };
    let mut out = terminal.out();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            anyhow::bail!("cannot write the configuration: {}", files::reason(&error))
        }
        _ => Ok(()),
    }
}

/// What applies to a file.
struct Effective<'a> {
    plan: &'a Plan,
    choice: &'a Choice,
    case: usize,
    path: &'a Path,
}

/// By what a setting is given: the options, or a place in the file.
const OPTION: &str = "command line";

impl Effective<'_> {
    fn scope(&self) -> &Scope {
        &self.plan.scopes[self.plan.cases[self.case].scope]
    }

    fn config(&self) -> &Config {
        &self.plan.cases[self.case].config
    }

    fn show(&self, name: &str) -> String {
        let file = match &self.scope().path {
            Some(path) => one_line(&path.to_string_lossy()).into_owned(),
            None => "no configuration file".to_owned(),
        };
        let mut text = format!("# {}: {file}\n", one_line(name));
        self.top(&mut text);
        self.defaults(&mut text);
        self.rules(&mut text);
        self.ignores(&mut text);
        text
    }

    /// `ecslint.toml:3`.
    fn at(&self, span: Span) -> String {
        let scope = self.scope();
        let line = Lines::new(&scope.text).position(span.start).line;
        let path = scope.path.as_deref().unwrap_or(Path::new("ecslint.toml"));
        format!("{}:{line}", one_line(&path.to_string_lossy()))
    }

    fn top(&self, text: &mut String) {
        let settings = &self.scope().settings;
        let names = |setting: &Option<Setting<Vec<String>>>, given: &[String]| match given {
            [] => setting.as_ref().map(|it| (list(&it.value), self.at(it.span))),
            given => Some((list(given), OPTION.to_owned())),
        };
        let fail_on = match &settings.fail_on {
            Some(set) => (severity(set.value, "never"), self.at(set.span)),
            None => (severity(Some(Severity::Error), "never"), "default".to_owned()),
        };
        let excluded = settings.exclude.as_ref();
        let excluded = excluded.map(|it| (list(&it.value.patterns), self.at(it.span)));
        let lines = [
            ("select", names(&settings.select, &self.choice.select)),
            ("extend-select", names(&settings.extend_select, &self.choice.extend_select)),
            ("fail-on", Some(fail_on)),
            ("exclude", excluded),
            ("baseline", self.baseline()),
        ];
        for (key, value) in lines {
            if let Some((value, origin)) = value {
                line(text, key, &value, &origin);
            }
        }
    }

    fn baseline(&self) -> Option<(String, String)> {
        let place = self.plan.baseline_of(self.scope())?;
        let origin = match (&self.choice.baseline, &self.scope().settings.baseline) {
            (Some(_), _) => OPTION.to_owned(),
            (None, Some(set)) => self.at(set.span),
            (None, None) => "it is there".to_owned(),
        };
        Some((quoted(&self.plan.shown(&place)), origin))
    }

    fn defaults(&self, text: &mut String) {
        let settings = &self.scope().settings;
        let own = self.plan.cases[self.case].overrides.iter();
        let own = own.filter_map(|at| settings.overrides.get(*at)).flat_map(|it| &it.defaults);
        let all: Vec<_> = settings.defaults.iter().chain(own).collect();
        for (index, Setting { value: (key, value), span }) in all.iter().enumerate() {
            // A later one wins.
            if !all[index + 1..].iter().any(|later| later.value.0 == *key) {
                line(text, &format!("defaults.{key}"), &quoted(value), &self.at(*span));
            }
        }
    }

    /// The rules that are not as they are without a configuration, and what says so.
    fn rules(&self, text: &mut String) {
        let plain = Config::default();
        let mut head = "\n[rules]\n";
        for rule in rules::all() {
            let now = self.config().rules.severity(rule);
            let origin = self.origin(rule);
            if now.is_none() && origin.is_none() {
                continue;
            }
            if now != plain.rules.severity(rule) {
                text.push_str(std::mem::take(&mut head));
                line(text, rule.id, &severity(now, "off"), &origin.unwrap_or_default());
            }
        }
    }

    /// What decides about `rule`: what comes later wins, and of that what names the rule itself.
    /// Nothing where others are selected, which says enough.
    fn origin(&self, rule: &Rule) -> Option<String> {
        let named = |names: &[String]| {
            let mut names = names.iter().filter_map(|name| Selector::parse(name.trim()));
            names.any(|selector| selector.selects(rule))
        };
        if [&self.choice.ignore, &self.choice.extend_select].into_iter().any(|it| named(it)) {
            return Some(OPTION.to_owned());
        }
        let chosen = !self.choice.select.is_empty();
        if chosen && !named(&self.choice.select) {
            return None;
        }
        let counts = |level: &&Level| !chosen || level.severity.is_some();
        if let Some(level) = self.level(rule).filter(counts) {
            return Some(self.at(level.span));
        }
        let settings = &self.scope().settings;
        let selects = [&settings.extend_select, &settings.select].into_iter().flatten();
        let mut selects = selects.filter(|names| named(&names.value));
        if chosen { Some(OPTION.to_owned()) } else { selects.next().map(|it| self.at(it.span)) }
    }

    /// What the file says of how much the findings of `rule` matter.
    fn level(&self, rule: &Rule) -> Option<&Level> {
        let settings = &self.scope().settings;
        let overrides = self.plan.cases[self.case].overrides.iter();
        let overrides = overrides.filter_map(|at| settings.overrides.get(*at));
        let lists = std::iter::once(&settings.rules).chain(overrides.map(|it| &it.rules));
        let exact = |level: &&Level| matches!(level.selector, Selector::Rule(_));
        lists.collect::<Vec<_>>().into_iter().rev().find_map(|levels| {
            let own = || levels.iter().filter(|level| level.selector.selects(rule));
            own().find(exact).or_else(|| own().next_back())
        })
    }

    fn ignores(&self, text: &mut String) {
        let config = self.config();
        let within = self.plan.within(self.scope(), self.path);
        for ignore in &self.scope().settings.ignores {
            let here = config.policy.exceptions.iter().any(|it| it.id == ignore.exception.id);
            if !here || config.policy.exceptions.is_empty() {
                continue;
            }
            let over = ignore.exception.is_expired(config.policy.today);
            let over = if over { ", which is over" } else { "" };
            let _ = writeln!(text, "\n[[ignore]] # {}{over}", self.at(ignore.span));
            let _ = writeln!(text, "rule = {}", list(&ignore.rules));
            if ignore.files.is_some() {
                let _ = writeln!(text, "file = {}", quoted(&within));
            }
            if !ignore.places.is_empty() {
                let _ = writeln!(text, "at = {}", list(&ignore.places));
            }
            let _ = writeln!(text, "reason = {}", quoted(&ignore.reason));
            if let Some(until) = ignore.exception.until {
                let _ = writeln!(text, "expires = {until}");
            }
        }
    }
}

fn line(text: &mut String, key: &str, value: &str, origin: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{key} = {value} # {origin}");
}

fn severity(severity: Option<Severity>, none: &str) -> String {
    quoted(&severity.map_or_else(|| none.to_owned(), |severity| severity.to_string()))
}

fn list(names: &[String]) -> String {
    let names: Vec<_> = names.iter().map(|name| quoted(name)).collect();
    format!("[{}]", names.join(", "))
}

/// `text` as TOML writes it.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            letter if letter.is_control() => {
                let _ = write!(quoted, "\\u{:04X}", letter as u32);
            }
            letter => quoted.push(letter),
        }
    }
    quoted + "\""
}
