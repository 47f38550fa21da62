//! Lints files in parallel and shows what was found in a stable order.
use crate::{
    args::Lint,
    files::{self, From, Input, Unreadable},
    fix::Fixer,
    linter::{Linter, Outcome},
    outputs::Outputs,
    pairs,
    terminal::Terminal,
};
use ecslint_core::{
    Safety,
    project::{Card, Pairing},
};
use ecslint_report::{Summary, in_words, statistics, would_fix};
use rayon::prelude::*;
use std::{
    io::{self, ErrorKind},
    path::{Path, PathBuf},
    process::ExitCode,
};

/// Fewer files are linted before threads would have started.
pub(crate) const FEW: usize = 4;

/// Lints what `args` ask for, and fixes it where they ask for that.
///
/// # Errors
/// Where the arguments name a rule that does not exist, or the output cannot be written.
pub(crate) fn run(args: &Lint, terminal: &Terminal) -> anyhow::Result<ExitCode> {
    args.fixes.check()?;
    let outputs = Outputs::new(args, terminal.color)?;
    let linter = Linter::new(args, &outputs)?;
    let mut paths = args.paths.clone();
    if paths.is_empty() {
        paths.push(PathBuf::from("."));
    }
    paths.extend(args.task_definition.clone());
    let (inputs, missing) = files::inputs(&paths, &args.stdin_filename);
    let outcomes = lint(&linter, &inputs);
    outputs.spare(&inputs, &outcomes)?;
    let chosen = args.task_definition.as_deref();
    let chosen = chosen.map(|path| chosen_task(path, &inputs, &outcomes, &missing)).transpose()?;
    let mut linted = Linted { linter: &linter, inputs, outcomes, chosen: chosen.flatten() };
    let mut pairing = linted.together();
    let mut errors: Vec<String> = missing.iter().map(ToString::to_string).collect();
    let mut fixed = None;
    if let Some(safety) = linter.safety {
        let fixer = linted.fixer(safety, &pairing);
        if !args.quiet {
            fixer.notes().for_each(|note| terminal.note(&note));
        }
        if args.fixes.diff {
            errors.extend(linted.failures());
            return preview(&fixer, &errors, args.quiet, terminal);
        }
        let done = fixer.apply(&mut terminal.out());
        let Some(done) = written(done, "fixed text")? else { return Ok(ExitCode::from(2)) };
        errors.extend_from_slice(&done.errors);
        fixed = Some(done.count);
        if !done.files.is_empty() {
            done.lint_again(&linter, &linted.inputs, &mut linted.outcomes);
            pairing = linted.together();
        }
    }
    errors.extend(linted.failures());
    errors.iter().for_each(|error| terminal.error(error));
    let code = if errors.is_empty() { code(&linted.outcomes, args) } else { ExitCode::from(2) };
    let mut summary = Summary::default();
    linted.outcomes.iter().for_each(|outcome| summary += &outcome.summary);
    let shown: Vec<&[String]> = linted.outcomes.iter().map(|outcome| &*outcome.shown).collect();
    // Standard output has the fixed text where there is one.
    let taken = fixed.is_some() && linted.inputs.iter().any(|input| input.from == From::Stdin);
    if !outputs.write(&shown, &summary, &terminal.aside(taken))? {
        return Ok(code);
    }
    if !args.quiet {
        linted.notes(&pairing).iter().for_each(|note| terminal.note(note));
    }
    if args.statistics {
        statistics(&summary).iter().for_each(|line| terminal.say(line));
    }
    if !args.quiet && (errors.is_empty() || summary.files > 0) {
        terminal.say(&match fixed {
            Some(fixed) => format!("{fixed} fixed; {}", in_words(&summary)),
            None => in_words(&summary),
        });
    }
    Ok(code)
}

fn lint(linter: &Linter<'_>, inputs: &[Input]) -> Vec<Outcome> {
    if inputs.len() < FEW {
        inputs.iter().map(|input| linter.run(input)).collect()
    } else {
        inputs.par_iter().map(|input| linter.run(input)).collect()
    }
}

/// The inputs and what was found in them.
struct Linted<'a> {
    linter: &'a Linter<'a>,
    inputs: Vec<Input>,
    outcomes: Vec<Outcome>,
    /// The input with the task definition that the user chose.
    chosen: Option<usize>,
}

impl Linted<'_> {
    /// Lints together what belongs together.
    fn together(&mut self) -> Pairing {
        let pairing = pairs::find(self.linter, &self.inputs, &self.outcomes, self.chosen);
        pairs::lint(self.linter, &self.inputs, &mut self.outcomes, &pairing);
        pairing
    }

    fn fixer<'f>(&'f self, safety: Safety, pairing: &'f Pairing) -> Fixer<'f> {
        let Self { linter, inputs, outcomes, .. } = self;
        Fixer { linter, safety, inputs, outcomes, pairing }
    }

    /// What could not be read.
    fn failures(&self) -> impl Iterator<Item = String> {
        self.outcomes.iter().filter_map(|outcome| Some(outcome.failed.as_ref()?.to_string()))
    }

    /// What is worth saying beside the findings.
    fn notes(&self, pairing: &Pairing) -> Vec<String> {
        let inputs = self.inputs.iter().zip(&self.outcomes);
        let nothing = inputs.filter(|(_, outcome)| outcome.nothing);
        let nothing = nothing.map(|(input, _)| format!("{} holds no ECS document", input.name));
        nothing.chain(pairs::notes(&self.inputs, &pairing.unpaired)).collect()
    }
}

/// Shows what fixing would change.
fn preview(
    fixer: &Fixer<'_>,
    errors: &[String],
    quiet: bool,
    terminal: &Terminal,
) -> anyhow::Result<ExitCode> {
    errors.iter().for_each(|error| terminal.error(error));
    let done = written(fixer.preview(&mut terminal.out(), terminal.color), "difference")?;
    let Some(done) = done else { return Ok(ExitCode::from(1)) };
    if !quiet {
        terminal.say(&would_fix(done.count, done.files.len()));
    }
    Ok(ExitCode::from(match errors {
        [] => u8::from(done.count > 0),
        _ => 2,
    }))
}

/// What was written; nothing where whoever reads it has seen enough.
fn written<T>(result: io::Result<T>, what: &str) -> anyhow::Result<Option<T>> {
    match result {
        Ok(done) => Ok(Some(done)),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(None),
        Err(error) => anyhow::bail!("cannot write the {what}: {}", files::reason(&error)),
    }
}

/// The input with the task definition that the user chose; nothing where it could not be read, which
/// is reported anyway.
fn chosen_task(
    path: &Path,
    inputs: &[Input],
    outcomes: &[Outcome],
    missing: &[Unreadable],
) -> anyhow::Result<Option<usize>> {
    let is_it = |input: &Input| match &input.from {
        From::Named(named) => files::same(named, path),
        _ => false,
    };
    let found = inputs.iter().position(is_it);
    let unreadable = |file: usize| outcomes[file].failed.is_some();
    match found {
        Some(file) if outcomes[file].cards.iter().any(Card::is_task_definition) => Ok(Some(file)),
        None if !missing.is_empty() => Ok(None),
        Some(file) if unreadable(file) => Ok(None),
        _ => anyhow::bail!("{} holds no task definition", path.display()),
    }
}

fn code(outcomes: &[Outcome], args: &Lint) -> ExitCode {
    let worst = outcomes.iter().filter_map(|outcome| outcome.worst).max();
    let least = if args.exit_zero { None } else { args.fail_on.severity() };
    let fails = least.is_some_and(|least| worst >= Some(least));
    ExitCode::from(u8::from(fails))
}
