//! `ecslint diff`.
use super::{print, read::Text};
use crate::terminal::Terminal;
use clap::ValueEnum;
use ecslint_core::{
    Kind,
    compare::{self, compare},
};
use ecslint_report::one_line;
use std::{path::PathBuf, process::ExitCode};

const EXAMPLES: &str = "\
Examples:
  ecslint diff task-definition.json new.yaml
  aws ecs describe-task-definition --task-definition web | ecslint diff - task-definition.json

Exits with 1 where they differ, 0 where they do not.";

/// Show what differs between two documents in what they say
///
/// The order of containers, variables, ports and other named things does not count, nor do fields that
/// only AWS sets, defaults, comments, the format, and the spelling of sizes.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// The file as it was, `-` for standard input
    before: PathBuf,
    /// The file as it is
    after: PathBuf,
    /// How to show it
    #[arg(long, value_enum, default_value = "text", value_name = "FORMAT")]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// A line for each difference
    Text,
    /// For scripts
    Json,
}

/// # Errors
/// Where one of the files holds no document, or they hold documents of different kinds.
pub(super) fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<ExitCode> {
    let (before, after) = (Text::read(&args.before)?, Text::read(&args.after)?);
    let (old, new) = (before.source()?, after.source()?);
    let what = "ECS document";
    let old = before.document(&old, None, |_| true, what)?;
    let new = after.document(&new, None, |_| true, what)?;
    if !comparable(old.kind, new.kind) {
        let (a, b) = (args.before.display(), args.after.display());
        anyhow::bail!("{a} holds {}, {b} holds {}", old.kind.noun(), new.kind.noun());
    }
    let changes = compare(&old, &new);
    let text = match args.format {
        Format::Text => {
            changes.iter().map(|change| format!("{}\n", one_line(&change.line()))).collect()
        }
        Format::Json => compare::json(&changes),
    };
    print(text.as_bytes(), terminal)?;
    Ok(ExitCode::from(u8::from(!changes.is_empty())))
}

fn comparable(a: Kind, b: Kind) -> bool {
    a == b || a.is_service() && b.is_service()
}
