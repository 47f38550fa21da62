//! `ecslint diff`.
use super::{print, read::Text};
use crate::terminal::Terminal;
use clap::ValueEnum;
use ecslint_core::{
    Kind,
    compare::{self, compare},
    render::Rendered,
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
    let old = before.documents(&old, |_| true, what)?;
    let new = after.documents(&new, |_| true, what)?;
    let Some(pairs) = pairs(&old, &new) else {
        let (a, b) = (args.before.display(), args.after.display());
        anyhow::bail!("{a} holds {}, {b} holds {}", nouns(&old), nouns(&new));
    };
    let changes: Vec<_> = pairs.iter().flat_map(|(old, new)| compare(old, new)).collect();
    let text = match args.format {
        Format::Text => {
            changes.iter().map(|change| format!("{}\n", one_line(&change.line()))).collect()
        }
        Format::Json => compare::json(&changes),
    };
    print(text.as_bytes(), terminal)?;
    Ok(ExitCode::from(u8::from(!changes.is_empty())))
}

/// Each document of the side that has fewer with the one that fits it: the only one on the other side, or
/// the next of as many. Nothing where that leaves a doubt.
fn pairs<'d, 'o, 'n>(
    old: &'d [Rendered<'o>],
    new: &'d [Rendered<'n>],
) -> Option<Vec<(&'d Rendered<'o>, &'d Rendered<'n>)>> {
    let mut pairs = Vec::new();
    for (index, one) in new.iter().enumerate() {
        let alike = |kind: Kind| comparable(kind, one.kind);
        let mut fits = old.iter().filter(|old| alike(old.kind));
        let others = new.iter().filter(|new| alike(new.kind)).count();
        let count = fits.clone().count();
        if count == others {
            let earlier = new[..index].iter().filter(|new| alike(new.kind)).count();
            pairs.extend(fits.nth(earlier).map(|old| (old, one)));
        } else if count > 0 && others > 0 {
            return None;
        }
    }
    let fewer = old.len().min(new.len());
    (pairs.len() == fewer && (fewer == 1 || old.len() == new.len())).then_some(pairs)
}

fn nouns(documents: &[Rendered<'_>]) -> String {
    documents.iter().map(|document| document.kind.noun()).collect::<Vec<_>>().join(" and ")
}

fn comparable(a: Kind, b: Kind) -> bool {
    a == b || a.is_service() && b.is_service()
}
