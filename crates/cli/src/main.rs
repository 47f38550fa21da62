//! The `ecslint` command.
mod args;
mod baseline;
mod choice;
mod diff;
mod draft;
mod effective;
mod explain;
mod files;
mod fix;
mod linter;
mod lsp;
mod outputs;
mod pairs;
mod place;
mod plan;
mod run;
mod terminal;
mod told;
mod tools;
mod watch;

use args::{Args, Command};
use clap::Parser;
use std::process::ExitCode;
use terminal::Terminal;

// The allocators of the C libraries let threads wait for each other.
#[cfg(target_os = "linux")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let args = Args::parse();
    let terminal = Terminal::new(args.lint.color);
    let done = match &args.command {
        Some(Command::Explain { name }) => {
            explain::run(name.as_deref(), &mut terminal.out()).map(|()| ExitCode::SUCCESS)
        }
        Some(Command::Lsp) => lsp::run(),
        Some(Command::Config { path, choice }) => {
            effective::run(path.as_deref(), choice, &terminal).map(|()| ExitCode::SUCCESS)
        }
        Some(Command::Baseline { action }) => baseline::run(action, &terminal),
        Some(Command::Tool(tool)) => tool.run(&terminal),
        None if args.lint.watch => watch::run(&args.lint, &terminal),
        None => run::run(&args.lint, &terminal),
    };
    done.unwrap_or_else(|error| {
        terminal.error(format_args!("{error:#}"));
        ExitCode::from(2)
    })
}
