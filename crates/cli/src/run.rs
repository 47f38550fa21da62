//! Lints files in parallel and shows what was found in a stable order.
use crate::{
    args::{FailOn, Lint},
    files::{self, From, Input, Unreadable},
    fix::Fixer,
    linter::{FEW, Linter},
    outcome::Outcome,
    outputs::Outputs,
    pairs,
    plan::Plan,
    terminal::Terminal,
    told,
};
use ecslint_core::{
    Safety,
    project::{Card, Pairing},
    suppress::Hidden,
};
use ecslint_report::{Summary, hidden, in_words, statistics, would_fix};
use rayon::prelude::*;
use std::{
    io::{self, ErrorKind},
    path::Path,
    process::ExitCode,
};

/// Lints what `args` ask for, and fixes it where they ask for that.
///
/// # Errors
/// Where the arguments name a rule that does not exist, or the output cannot be written.
pub(crate) fn run(args: &Lint, terminal: &Terminal) -> anyhow::Result<ExitCode> {
    args.fixes.check()?;
    let (mut inputs, missing) =
        files::asked(&args.paths, args.task_definition.as_deref(), &args.stdin_filename);
    let mut plan = Plan::new(&args.choice, terminal)?;
    plan.quiet_skip = args.quiet_skip;
    plan.assign(&mut inputs, terminal)?;
    let fail_on = args.fail_on.map_or_else(|| plan.fail_on(0), FailOn::severity);
    let outputs = Outputs::new(args, fail_on, terminal.color)?;
    let (safety, quiet_skip) = (args.fixes.safety(), args.quiet_skip);
    let verbose = args.verbose;
    let linter = Linter { plan, outputs: &outputs, safety, quiet_skip, recording: false, verbose };
    let mut linted = Linted::new(&linter, inputs, &missing, args.task_definition.as_deref())?;
    outputs.spare(&linted.inputs, &linted.outcomes)?;
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
    if args.require_documents && linted.outcomes.iter().all(|it| it.summary.documents == 0) {
        errors.push("no file holds an ECS document, and `--require-documents` asks for one".into());
    }
    errors.iter().for_each(|error| terminal.error(error));
    linted.outcomes.extend(told::of_configurations(&linter, &linted.inputs, &linted.outcomes)?);
    let code = if errors.is_empty() { linted.code(args) } else { ExitCode::from(2) };
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
            Some(fixed) => format!("{fixed} fixed; {}{}", in_words(&summary), linted.hidden()),
            None => in_words(&summary) + &linted.hidden(),
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
pub(crate) struct Linted<'a> {
    linter: &'a Linter<'a>,
    pub(crate) inputs: Vec<Input>,
    pub(crate) outcomes: Vec<Outcome>,
    /// The input with the task definition that the user chose.
    chosen: Option<usize>,
}

impl<'a> Linted<'a> {
    /// Lints each input alone.
    ///
    /// # Errors
    /// Where the user chose a file that holds no task definition.
    pub(crate) fn new(
        linter: &'a Linter<'a>,
        inputs: Vec<Input>,
        missing: &[Unreadable],
        chosen: Option<&Path>,
    ) -> anyhow::Result<Self> {
        let outcomes = lint(linter, &inputs);
        let chosen =
            chosen.map(|path| chosen_task(path, &inputs, &outcomes, missing)).transpose()?;
        Ok(Self { linter, inputs, outcomes, chosen: chosen.flatten() })
    }

    /// Lints together what belongs together.
    pub(crate) fn together(&mut self) -> Pairing {
        let pairing = pairs::find(self.linter, &self.inputs, &self.outcomes, self.chosen);
        pairs::lint(self.linter, &self.inputs, &mut self.outcomes, &pairing);
        pairing
    }

    fn fixer<'f>(&'f self, safety: Safety, pairing: &'f Pairing) -> Fixer<'f> {
        let Self { linter, inputs, outcomes, .. } = self;
        Fixer { linter, safety, inputs, outcomes, pairing }
    }

    /// What could not be read.
    pub(crate) fn failures(&self) -> impl Iterator<Item = String> {
        self.outcomes.iter().filter_map(|outcome| Some(outcome.failed.as_ref()?.to_string()))
    }

    /// What is worth saying beside the findings.
    fn notes(&self, pairing: &Pairing) -> Vec<String> {
        let inputs = self.inputs.iter().zip(&self.outcomes);
        let nothing = inputs.filter(|(_, outcome)| outcome.nothing);
        let nothing = nothing.map(|(input, outcome)| match outcome.foreign {
            Some(foreign) => format!("{} is {}: {}", input.name, foreign.what, foreign.instead),
            None => format!("{} holds no ECS document", input.name),
        });
        let inputs = self.inputs.iter().zip(&self.outcomes);
        let taken = inputs.filter_map(|(input, outcome)| {
            outcome.taken.as_ref().map(|taken| format!("{}: {taken}", input.name))
        });
        let stale = told::stale(self.linter, &self.inputs, &self.outcomes);
        taken
            .chain(nothing)
            .chain(pairs::notes(&self.inputs, &pairing.unpaired))
            .chain(stale)
            .collect()
    }

    /// How many findings are not shown, for the summary.
    fn hidden(&self) -> String {
        let sum = |count: fn(&Hidden) -> usize| -> usize {
            self.outcomes.iter().map(|outcome| count(&outcome.hidden)).sum()
        };
        hidden(sum(|it| it.by_comments + it.by_exceptions), sum(|it| it.by_baseline))
    }

    fn code(&self, args: &Lint) -> ExitCode {
        let fails = |(index, outcome): (usize, &Outcome)| {
            // What is said of configurations stands behind the inputs.
            let case = self.inputs.get(index).map_or(0, |input| input.case);
            let least =
                args.fail_on.map_or_else(|| self.linter.plan.fail_on(case), FailOn::severity);
            least.is_some_and(|least| outcome.worst >= Some(least))
        };
        let fails = !args.exit_zero && self.outcomes.iter().enumerate().any(fails);
        ExitCode::from(u8::from(fails))
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
