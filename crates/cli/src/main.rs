//! The `ecslint` command.
mod args;
mod baseline;
mod choice;
mod diff;
mod draft;
mod effective;
mod explain;
mod failed;
mod files;
mod fix;
mod linter;
mod lsp;
mod outcome;
mod outputs;
mod pairs;
mod place;
mod plan;
mod run;
mod taken;
mod terminal;
mod told;
mod tools;
mod unreadable;
mod wanted;
mod watch;

use args::{Args, Command};
use clap::{CommandFactory, Parser};
use std::process::ExitCode;
use terminal::Terminal;

// The allocators of the C libraries let threads wait for each other.
#[cfg(target_os = "linux")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let args = Args::parse();
    let lint = match &args.command {
        Some(Command::Check(lint)) => &**lint,
        _ => &args.lint,
    };
    let terminal = Terminal::new(lint.color);
    let done = match &args.command {
        Some(Command::Explain { name, format }) => {
            let done = explain::run(name.as_deref(), *format, &mut terminal.out());
            done.map(|()| ExitCode::SUCCESS)
        }
        Some(Command::Lsp { .. }) => lsp::run(),
        Some(Command::Config { path, choice }) => {
            effective::run(path.as_deref(), choice, &terminal).map(|()| ExitCode::SUCCESS)
        }
        Some(Command::Baseline { action }) => baseline::run(action, &terminal),
        Some(Command::Tool(tool)) => tool.run(Args::command(), &terminal),
        Some(Command::Check(_)) | None if lint.watch => watch::run(lint, &terminal),
        Some(Command::Check(_)) | None => run::run(lint, &terminal),
    };
    done.unwrap_or_else(|error| {
        terminal.error(format_args!("{error:#}"));
        ExitCode::from(2)
    })
}
