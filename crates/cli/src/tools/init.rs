//! `ecslint init`.
use crate::{draft, files, terminal::Terminal};
use anyhow::bail;
use std::{io::Write, path::Path, process::ExitCode};

const EXAMPLES: &str = "\
Examples:
  ecslint init                              write ecslint.toml
  ecslint init --github --pre-commit        and what runs ecslint on every push and commit";

/// Write a configuration file and what runs ecslint in CI
///
/// No file that is there is touched without `--force`.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// Write .pre-commit-config.yaml too
    #[arg(long)]
    pre_commit: bool,
    /// Write .github/workflows/ecslint.yml too
    #[arg(long)]
    github: bool,
    /// Write .gitlab/ecslint.yml too, for an `include` in .gitlab-ci.yml
    #[arg(long)]
    gitlab: bool,
    /// Replace files that are there
    #[arg(long)]
    force: bool,
}

const CONFIG: (&str, &str) = ("ecslint.toml", include_str!("init/ecslint.toml"));
const PRE_COMMIT: (&str, &str) = (".pre-commit-config.yaml", include_str!("init/pre-commit.yaml"));
const GITHUB: (&str, &str) = (".github/workflows/ecslint.yml", include_str!("init/github.yml"));
const GITLAB: (&str, &str) = (".gitlab/ecslint.yml", include_str!("init/gitlab.yml"));

/// # Errors
/// Where a file is there already and may not be replaced, or one cannot be written.
pub(super) fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<ExitCode> {
    let wanted = [
        (true, CONFIG),
        (args.pre_commit, PRE_COMMIT),
        (args.github, GITHUB),
        (args.gitlab, GITLAB),
    ];
    let wanted: Vec<_> = wanted.into_iter().filter(|(wanted, _)| *wanted).map(|(_, f)| f).collect();
    // All or nothing.
    let there = |(name, _): &&(&str, &str)| Path::new(name).symlink_metadata().is_ok();
    let there: Vec<_> = wanted.iter().filter(there).map(|(name, _)| format!("`{name}`")).collect();
    if !args.force && !there.is_empty() {
        let verb = if there.len() == 1 { "exists" } else { "exist" };
        bail!("{} {verb} already; `--force` replaces what is there", there.join(" and "));
    }
    for (name, text) in wanted {
        let text = text.replace("VERSION", env!("CARGO_PKG_VERSION"));
        draft::write(Path::new(name), |out: &mut dyn Write| out.write_all(text.as_bytes()))
            .map_err(|error| anyhow::anyhow!("cannot write {name}: {}", files::reason(&error)))?;
        terminal.say(&format!("wrote {name}"));
    }
    Ok(ExitCode::SUCCESS)
}
