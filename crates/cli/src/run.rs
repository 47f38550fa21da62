//! Lints files in parallel and shows what was found in a stable order.
use crate::{
    args::Lint,
    files::{self, From, Input, Unreadable},
    linter::{Linter, Outcome},
    outputs::Outputs,
    pairs,
    terminal::Terminal,
    words::{in_words, statistics},
};
use ecslint_core::project::Card;
use ecslint_report::Summary;
use rayon::prelude::*;
use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

/// Fewer files are linted before threads would have started.
pub(crate) const FEW: usize = 4;

/// Lints what `args` ask for.
///
/// # Errors
/// Where the arguments name a rule that does not exist, or the output cannot be written.
pub(crate) fn run(args: &Lint, terminal: &Terminal) -> anyhow::Result<ExitCode> {
    let outputs = Outputs::new(args, terminal.color)?;
    let linter = Linter::new(args, &outputs)?;
    let mut paths = args.paths.clone();
    if paths.is_empty() {
        paths.push(PathBuf::from("."));
    }
    paths.extend(args.task_definition.clone());
    let (inputs, missing) = files::inputs(&paths, &args.stdin_filename);
    outputs.spare(&inputs)?;
    let mut outcomes: Vec<Outcome> = if inputs.len() < FEW {
        inputs.iter().map(|input| linter.run(input)).collect()
    } else {
        inputs.par_iter().map(|input| linter.run(input)).collect()
    };
    let chosen = args.task_definition.as_deref();
    let chosen = chosen.map(|path| chosen_task(path, &inputs, &outcomes, &missing)).transpose()?;
    let notes = pairs::together(&linter, &inputs, &mut outcomes, chosen.flatten());
    let failed =
        missing.iter().chain(outcomes.iter().filter_map(|outcome| outcome.failed.as_ref()));
    let failed = failed.inspect(|error| terminal.error(error)).count() > 0;
    let code = if failed { ExitCode::from(2) } else { code(&outcomes, args) };
    let mut summary = Summary::default();
    outcomes.iter().for_each(|outcome| summary += &outcome.summary);
    let shown: Vec<&[String]> = outcomes.iter().map(|outcome| &*outcome.shown).collect();
    if !outputs.write(&shown, &summary, terminal)? {
        return Ok(code);
    }
    if !args.quiet {
        let nothing = inputs.iter().zip(&outcomes).filter(|(_, outcome)| outcome.nothing);
        nothing
            .for_each(|(input, _)| terminal.note(&format!("{} holds no ECS document", input.name)));
        notes.iter().for_each(|note| terminal.note(note));
    }
    if args.statistics {
        statistics(&summary).iter().for_each(|line| terminal.say(line));
    }
    if !args.quiet && (!failed || summary.files > 0) {
        terminal.say(&in_words(&summary));
    }
    Ok(code)
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
