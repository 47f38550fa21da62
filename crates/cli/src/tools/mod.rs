//! The small commands around task definitions. Each has a file of its own.
mod cost;
mod diff;
mod fmt;
mod graph;
mod init;
mod read;
mod render;
mod schema;
mod shells;

use crate::{files, terminal::Terminal};
use clap::Subcommand;
use std::{io::ErrorKind, process::ExitCode};

/// The small commands.
#[derive(Subcommand)]
pub(crate) enum Tool {
    Render(render::Args),
    Diff(diff::Args),
    Graph(graph::Args),
    Cost(cost::Args),
    Fmt(fmt::Args),
    Init(init::Args),
    Schema(schema::Args),
    Completions(shells::Completions),
    Man(shells::Man),
}

impl Tool {
    /// Runs it; `command` is the whole command line that it is part of.
    ///
    /// # Errors
    /// Where what it needs cannot be read or written.
    pub(crate) fn run(
        &self,
        command: clap::Command,
        terminal: &Terminal,
    ) -> anyhow::Result<ExitCode> {
        match self {
            Self::Render(args) => render::run(args, terminal),
            Self::Diff(args) => diff::run(args, terminal),
            Self::Graph(args) => graph::run(args, terminal),
            Self::Cost(args) => cost::run(args, terminal),
            Self::Fmt(args) => fmt::run(args, terminal),
            Self::Init(args) => init::run(args, terminal),
            Self::Schema(args) => schema::run(args, terminal),
            Self::Completions(args) => shells::completions(args, command, terminal),
            Self::Man(args) => shells::man(args, command, terminal),
        }
    }
}

/// Writes `text` to standard output, as it is.
///
/// # Errors
/// Where it cannot be written; that nobody reads on is no error.
fn print(text: &[u8], terminal: &Terminal) -> anyhow::Result<ExitCode> {
    let mut out = terminal.out();
    match out.write_all(text).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            anyhow::bail!("cannot write to standard output: {}", files::reason(&error))
        }
        _ => Ok(ExitCode::SUCCESS),
    }
}
