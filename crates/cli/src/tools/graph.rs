//! `ecslint graph`.
use super::{print, read::Task};
use crate::terminal::Terminal;
use clap::ValueEnum;
use ecslint_core::graph::graph;
use ecslint_report::one_line;
use std::{path::PathBuf, process::ExitCode};

const EXAMPLES: &str = "\
Examples:
  ecslint graph task-definition.json > task.svg
  ecslint graph task-definition.json --service service.json --to mermaid";

/// Draw the containers of a task: what they wait for, mount, log to and serve
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// The file with the task definition, `-` for standard input
    file: PathBuf,
    /// The file with the service that runs it: adds load balancers and Service Connect
    #[arg(long, value_name = "FILE")]
    service: Option<PathBuf>,
    /// What to write
    #[arg(long, value_enum, default_value = "svg", value_name = "FORM")]
    to: Form,
}

#[derive(Clone, Copy, ValueEnum)]
enum Form {
    /// A picture
    Svg,
    /// A flowchart that GitHub and GitLab draw in Markdown
    Mermaid,
    /// The language of Graphviz
    Dot,
    /// A sentence for each card and arrow
    Text,
}

/// # Errors
/// Where the files hold no such documents.
pub(super) fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<ExitCode> {
    let task = Task::read(&args.file, args.service.as_deref())?;
    let graph = task.with(|task, service| Ok(graph(task, service)))?;
    let shown = match args.to {
        Form::Svg => graph.svg(),
        Form::Mermaid => graph.mermaid(),
        Form::Dot => graph.dot(),
        Form::Text => {
            graph.sentences().iter().map(|line| format!("{}\n", one_line(line))).collect()
        }
    };
    print(shown.as_bytes(), terminal)
}
