//! `ecslint completions` and `ecslint man`, made of the definition of the command line itself.
use super::print;
use crate::terminal::Terminal;
use clap::Command;
use clap_complete::Shell;
use std::{path::PathBuf, process::ExitCode};

const SHELLS: &str = "\
Examples:
  ecslint completions bash > /etc/bash_completion.d/ecslint
  ecslint completions zsh > \"${fpath[1]}/_ecslint\"
  ecslint completions fish > ~/.config/fish/completions/ecslint.fish";

/// Print the completions of a shell
#[derive(clap::Args)]
#[command(after_help = SHELLS)]
pub(crate) struct Completions {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

/// # Errors
/// Where they cannot be written.
pub(super) fn completions(
    args: &Completions,
    mut command: Command,
    terminal: &Terminal,
) -> anyhow::Result<ExitCode> {
    let mut text = Vec::new();
    clap_complete::generate(args.shell, &mut command, "ecslint", &mut text);
    print(&text, terminal)
}

const PAGES: &str = "\
Examples:
  ecslint man | man -l -
  ecslint man --folder /usr/local/share/man/man1";

/// Print the manual page
#[derive(clap::Args)]
#[command(after_help = PAGES)]
pub(crate) struct Man {
    /// Write the pages of all commands into this folder instead
    #[arg(long, value_name = "FOLDER")]
    folder: Option<PathBuf>,
}

/// # Errors
/// Where they cannot be written.
pub(super) fn man(args: &Man, command: Command, terminal: &Terminal) -> anyhow::Result<ExitCode> {
    let Some(folder) = &args.folder else {
        let mut text = Vec::new();
        clap_mangen::Man::new(command).render(&mut text)?;
        return print(&text, terminal);
    };
    let failed = |error: std::io::Error| {
        anyhow::anyhow!("cannot write to {}: {}", folder.display(), crate::files::reason(&error))
    };
    std::fs::create_dir_all(folder).map_err(failed)?;
    clap_mangen::generate_to(command, folder).map_err(failed)?;
    Ok(ExitCode::SUCCESS)
}
