//! `ecslint fmt`.
use super::print;
use crate::{
    diff, draft,
    files::{self, Content, From, Input},
    terminal::Terminal,
};
use ecslint_core::{
    Source,
    format::{Unformatted, format},
    syntax::Lines,
};
use std::{path::PathBuf, process::ExitCode};

const EXAMPLES: &str = "\
Examples:
  ecslint fmt                               every ECS file below this folder
  ecslint fmt --check                       change nothing, exit with 1 where something would change
  ecslint fmt --diff task-definition.json   show what would change
  ecslint fmt - < task-definition.json";

/// Put the members of ECS files in the order of the AWS documentation, and JSON in one layout
///
/// Comments stay with their members, YAML keeps its layout. What cannot be rearranged without losing
/// something stays as it is.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// Files and folders, `-` for standard input [default: .]
    #[arg(value_name = "PATHS")]
    paths: Vec<PathBuf>,
    /// Change nothing; exit with 1 where something would change
    #[arg(long)]
    check: bool,
    /// Show what would change, and change nothing
    #[arg(long)]
    diff: bool,
    /// The name of what comes from standard input; its extension says the format
    #[arg(long, value_name = "NAME", default_value = "stdin")]
    stdin_filename: String,
}

/// What became of a file.
enum Fate {
    /// It stays.
    Same,
    /// It would be written anew, or was.
    Changed,
    /// Nothing could be done.
    Failed(String),
}

/// # Errors
/// Where standard output cannot be written.
pub(super) fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<ExitCode> {
    let here = [PathBuf::from(".")];
    let paths = if args.paths.is_empty() { &here } else { args.paths.as_slice() };
    let (inputs, missing) = files::inputs(paths, &args.stdin_filename);
    missing.iter().for_each(|error| terminal.error(error));
    let (mut changed, mut failed) = (0, missing.len());
    for input in &inputs {
        match one(args, input, terminal)? {
            Fate::Same => {}
            Fate::Changed => changed += 1,
            Fate::Failed(why) => {
                terminal.error(why);
                failed += 1;
            }
        }
    }
    let dry = args.check || args.diff;
    let files = |count| format!("{count} file{}", if count == 1 { "" } else { "s" });
    terminal.say(&match (changed, dry) {
        (0, _) => "nothing to format".to_owned(),
        (count, true) => format!("{} would be formatted", files(count)),
        (count, false) => format!("formatted {}", files(count)),
    });
    Ok(match (failed, changed) {
        (0, 0) => ExitCode::SUCCESS,
        (0, _) => ExitCode::from(u8::from(dry)),
        _ => ExitCode::from(2),
    })
}

fn one(args: &Args, input: &Input, terminal: &Terminal) -> anyhow::Result<Fate> {
    let name = &input.name;
    let bytes = match input.read() {
        Ok(Content::Bytes(bytes)) => bytes,
        Ok(Content::TooLarge(_)) if !input.is_named() => return Ok(Fate::Same),
        Ok(Content::TooLarge(_)) => {
            return Ok(Fate::Failed(format!("{name} is larger than 8 MiB")));
        }
        Err(error) => return Ok(Fate::Failed(error.to_string())),
    };
    let source = Source::decode(name.as_str(), &bytes);
    let text = match format(&source) {
        Ok(text) => text,
        Err(_) if !input.is_named() && input.is_template() => return Ok(Fate::Same),
        Err(Unformatted::Program | Unformatted::Template | Unformatted::Terraform)
            if !input.is_named() =>
        {
            return Ok(Fate::Same);
        }
        Err(Unformatted::Unsound(message, span)) => {
            let at = Lines::new(&source.text).position(span.start);
            return Ok(Fate::Failed(format!("{name}:{}:{}: {message}", at.line, at.column)));
        }
        Err(why) => return Ok(Fate::Failed(format!("{name}: {why}"))),
    };
    let changed = text != source.text;
    if args.diff && changed {
        print(diff::unified(name, &source.text, &text, terminal.color).as_bytes(), terminal)?;
    } else if args.check && changed {
        print(format!("{name}\n").as_bytes(), terminal)?;
    } else if !args.check && !args.diff {
        match &input.from {
            From::Stdin => drop(print(text.as_bytes(), terminal)?),
            From::Named(path) | From::Found(path) if changed => {
                if let Err(error) = draft::replace(path, &bytes, text.as_bytes()) {
                    return Ok(Fate::Failed(format!("cannot write {name}: {error}")));
                }
            }
            From::Named(_) | From::Found(_) => {}
        }
    }
    Ok(if changed { Fate::Changed } else { Fate::Same })
}
