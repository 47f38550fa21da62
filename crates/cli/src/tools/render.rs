//! `ecslint render`.
use super::{print, read::Text};
use crate::terminal::Terminal;
use clap::ValueEnum;
use ecslint_core::{render::Rendered, syntax::Lines};
use std::{path::PathBuf, process::ExitCode};

const EXAMPLES: &str = "\
Examples:
  aws ecs describe-task-definition --task-definition web | ecslint render -
  ecslint render task-definition.jsonc > input.json
  ecslint render task-definition.yaml --to command | sh";

/// Make what the AWS CLI takes as input out of describe output, YAML or a file with comments
///
/// Leaves out what only AWS sets, notes such as `$schema`, nulls and values that AWS refuses because
/// they are empty, and says so.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// The file, `-` for standard input
    file: PathBuf,
    /// What to write
    #[arg(long, value_enum, default_value = "json", value_name = "FORM")]
    to: Form,
    /// Which document to take where the file holds several, from 1
    #[arg(long, value_name = "NUMBER")]
    document: Option<usize>,
    /// Do not say what was left out
    #[arg(long, short)]
    quiet: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Form {
    /// For `--cli-input-json`
    Json,
    /// For `--cli-input-yaml`
    Yaml,
    /// The whole shell command
    Command,
}

/// # Errors
/// Where the file holds no such document, or no command takes it.
pub(super) fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<ExitCode> {
    let text = Text::read(&args.file)?;
    let source = text.source()?;
    let documents = text.documents(&source, |_| true, "ECS document")?;
    let rendered = text.choose(documents, args.document)?;
    if let Some(place) = rendered.unevaluated() {
        let line = Lines::new(&source.text).position(place.start).line;
        anyhow::bail!(
            "line {line} of {name} is only known when the Jsonnet is evaluated; render what \
             `jsonnet {name}` prints",
            name = source.path
        );
    }
    let shown = match args.to {
        Form::Json => rendered.json(),
        Form::Yaml => rendered.yaml(),
        Form::Command => match rendered.command() {
            Some(command) => command + "\n",
            None => anyhow::bail!("no command of the AWS CLI takes {}", rendered.kind.noun()),
        },
    };
    if !args.quiet {
        notes(&rendered, &source.text).iter().for_each(|note| terminal.note(note));
    }
    print(shown.as_bytes(), terminal)
}

fn notes(rendered: &Rendered<'_>, text: &str) -> Vec<String> {
    let mut notes = Vec::new();
    for dropped in &rendered.dropped {
        notes.push(format!("left out `{}`: {}", dropped.pointer, dropped.why));
    }
    for (name, from) in &rendered.restored {
        notes.push(format!("took `{name}` from {from}"));
    }
    let unknown = rendered.placeholders();
    if let Some(first) = unknown.first() {
        let at = Lines::new(text).position(first.start);
        let more = match unknown.len() {
            1 => String::new(),
            count => format!(" and {} more", count - 1),
        };
        notes.push(format!(
            "`{}` in line {}{more} must be filled in before AWS takes this",
            first.slice(text).trim_matches('"'),
            at.line
        ));
    }
    notes
}
