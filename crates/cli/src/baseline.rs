//! `ecslint baseline`: the list of findings that are known and not shown.
use crate::{
    args::{Action, Recorded},
    draft, files,
    linter::Linter,
    outcome::Outcome,
    outputs::Outputs,
    plan::Plan,
    run::Linted,
    terminal::Terminal,
};
use ecslint_config::baseline::{Baselines, NAME};
use ecslint_core::{rules, suppress::Baseline};
use ecslint_report::{count, one_line};
use std::{
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
};

/// Writes the baseline.
///
/// # Errors
/// Where something cannot be linted or written, or there is a baseline where none should be.
pub(crate) fn run(action: &Action, terminal: &Terminal) -> anyhow::Result<ExitCode> {
    let (Action::Create(asked) | Action::Update(asked) | Action::Prune(asked)) = action;
    let place = place(asked, terminal)?;
    let old = match action {
        Action::Create(_) => {
            let name = place.shown.as_str();
            anyhow::ensure!(
                !place.path.exists(),
                "there is {name} already; `ecslint baseline update` brings it up to date"
            );
            Baselines::default()
        }
        _ => {
            let name = place.shown.as_str();
            let there = place.path.exists();
            anyhow::ensure!(there, "there is no {name}; `ecslint baseline create` writes one");
            place.plan.read_baseline(&place.path)?
        }
    };
    let record = Record { place, prune: matches!(action, Action::Prune(_)) };
    record.write(asked, &old, terminal)
}

/// Where the baseline is.
struct Place {
    plan: Plan,
    path: PathBuf,
    /// As people write it.
    shown: String,
}

/// The baseline that an option or the configuration names, else that beside the configuration.
fn place(asked: &Recorded, terminal: &Terminal) -> anyhow::Result<Place> {
    let mut plan = Plan::new(&asked.choice, terminal)?;
    let scope = plan.here(terminal)?;
    let beside = match scope.path {
        Some(_) => scope.root.join(NAME),
        None => plan.whole(Path::new(NAME)),
    };
    let path = plan.baseline_of(&scope).unwrap_or(beside);
    Ok(Place { shown: plan.shown(&path), path, plan })
}

/// A baseline that is written.
struct Record {
    place: Place,
    /// Nothing is added.
    prune: bool,
}

impl Record {
    fn write(
        &self,
        asked: &Recorded,
        old: &Baselines,
        terminal: &Terminal,
    ) -> anyhow::Result<ExitCode> {
        let outputs = Outputs::none();
        let task_definition = asked.task_definition.as_deref();
        let (mut inputs, missing) = files::asked(&asked.paths, task_definition, "stdin");
        // What the old baseline hides is found again.
        let mut plan = Plan::new(&asked.choice, terminal)?.without_baselines();
        plan.assign(&mut inputs, terminal)?;
        let linter = Linter {
            plan,
            outputs: &outputs,
            safety: None,
            quiet_skip: false,
            recording: true,
            verbose: false,
        };
        let mut linted = Linted::new(&linter, inputs, &missing, task_definition)?;
        linted.together();
        let errors: Vec<String> =
            missing.iter().map(ToString::to_string).chain(linted.failures()).collect();
        errors.iter().for_each(|error| terminal.error(error));
        if !errors.is_empty() {
            anyhow::bail!("{} stays as it is: not everything could be read", self.place.shown);
        }
        let new = self.merged(&linter.plan, &linted, old);
        let mut out = terminal.out();
        for line in gone(old, &new) {
            writeln!(out, "{}", one_line(&line))?;
        }
        out.flush()?;
        self.store(old, &new)?;
        terminal.say(&self.summary(old, &new));
        Ok(ExitCode::SUCCESS)
    }

    /// What the baseline says from now on.
    fn merged(&self, plan: &Plan, linted: &Linted<'_>, old: &Baselines) -> Baselines {
        let mut new = old.clone();
        let folder = self.place.path.parent().unwrap_or(&self.place.path);
        new.files.retain(|name, _| folder.join(name).exists());
        for (input, outcome) in linted.inputs.iter().zip(&linted.outcomes) {
            let name = plan.baseline_key(&self.place.path, input.path());
            let before = old.files.get(&name);
            let entries = match self.prune {
                true => before.map(|before| fewer(before, outcome)).unwrap_or_default(),
                false => with_unproven(before, outcome),
            };
            match entries.entries.is_empty() {
                true => new.files.remove(&name),
                false => new.files.insert(name, entries),
            };
        }
        new
    }

    fn store(&self, old: &Baselines, new: &Baselines) -> anyhow::Result<()> {
        if self.prune && old == new {
            return Ok(());
        }
        let text = new.print();
        draft::write(&self.place.path, |out| out.write_all(text.as_bytes())).map_err(|error| {
            anyhow::anyhow!("cannot write {}: {}", self.place.shown, files::reason(&error))
        })
    }

    fn summary(&self, old: &Baselines, new: &Baselines) -> String {
        let (name, findings) = (&self.place.shown, count(new.count(), "finding"));
        let files = count(new.files.len(), "file");
        match self.prune {
            true if old == new => format!("{name} is up to date: {findings} in {files}"),
            _ => format!("{name} now has {findings} in {files}"),
        }
    }
}

/// The rules that look at other files prove nothing where the file was linted alone.
fn is_unproven(rule: &str, outcome: &Outcome) -> bool {
    !outcome.paired && rules::find(rule).is_some_and(|rule| rule.check.is_across())
}

/// The findings in `outcome`, with those that it could not have.
fn with_unproven(before: Option<&Baseline>, outcome: &Outcome) -> Baseline {
    let mut entries = outcome.recorded.clone();
    let kept = before.into_iter().flat_map(|before| &before.entries);
    for (key, count) in kept.filter(|((rule, _), _)| is_unproven(rule, outcome)) {
        entries.entries.insert(key.clone(), *count);
    }
    entries
}

/// What is left of `before`.
fn fewer(before: &Baseline, outcome: &Outcome) -> Baseline {
    let found = &outcome.recorded.entries;
    let left = before.entries.iter().map(|(key, count)| {
        let now = found.get(key).copied().unwrap_or(0);
        (key.clone(), if is_unproven(&key.0, outcome) { *count } else { now.min(*count) })
    });
    Baseline { entries: left.filter(|(_, count)| *count > 0).collect() }
}

/// What `old` has and `new` has not, a line each.
fn gone(old: &Baselines, new: &Baselines) -> Vec<String> {
    let mut lines = Vec::new();
    for (name, baseline) in &old.files {
        for ((rule, pointer), before) in &baseline.entries {
            let key = (rule.clone(), pointer.clone());
            let now = new.files.get(name).and_then(|baseline| baseline.entries.get(&key));
            let now = now.copied().unwrap_or(0);
            let place = if pointer.is_empty() { String::new() } else { format!(" at {pointer}") };
            match before.saturating_sub(now) {
                0 => {}
                1 => lines.push(format!("{name}: {rule}{place} is gone")),
                more => lines.push(format!("{name}: {rule}{place} is gone, {more} times")),
            }
        }
    }
    lines
}
