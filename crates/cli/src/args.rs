use crate::{
    choice::Choice,
    terminal::Color,
    wanted::{Wanted, WantedParser},
};
use clap::{Parser, Subcommand, ValueEnum};
use ecslint_core::{Safety, Severity};
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples:
  ecslint                                   lint every ECS file below this folder
  ecslint task-definition.json --fail-on warning
  ecslint service.json --task-definition task-definition.json
  ecslint --diff                            show what --fix would change
  aws ecs describe-task-definition --task-definition web | ecslint -
  ecslint explain fargate-task-size         what a rule checks, and why";

/// Finds what AWS would refuse in an Amazon ECS task definition or service, before you deploy.
#[derive(Parser)]
#[command(
    version,
    after_help = EXAMPLES,
    args_conflicts_with_subcommands = true
)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) lint: Lint,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Lint files and folders: what happens without a command, too
    Check(Box<Lint>),
    /// Explain a rule, or list the rules
    Explain {
        /// A rule, a category, or a pattern for rules such as `fargate-*`; all rules if absent
        #[arg(value_name = "RULE")]
        name: Option<String>,
        /// How to print them
        #[arg(long, value_enum, default_value = "text", value_name = "FORMAT")]
        format: Pages,
    },
    /// Serve an editor as its language server, over standard input and output
    Lsp {
        /// What is done anyway: clients that start any server alike say so
        #[arg(long, hide = true)]
        stdio: bool,
    },
    /// Show the configuration of a file, and where each setting comes from
    #[command(after_help = CONFIG_EXAMPLES)]
    Config {
        /// A file, which need not exist [default: any in this folder]
        #[arg(value_name = "PATH")]
        path: Option<PathBuf>,
        #[command(flatten)]
        choice: Choice,
    },
    /// Keep a list of the findings that are there, so that only new ones are shown
    #[command(after_help = BASELINE_EXAMPLES)]
    Baseline {
        #[command(subcommand)]
        action: Action,
    },
    #[command(flatten)]
    Tool(crate::tools::Tool),
}

/// What `explain --format` can be.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Pages {
    /// The page of a rule, or a line for each of several
    Text,
    /// A list of objects, pages and all
    Json,
}

const CONFIG_EXAMPLES: &str = "\
Examples:
  ecslint config services/web/task-definition.json
  ecslint config --isolated                 what holds without a configuration file";

const BASELINE_EXAMPLES: &str = "\
Examples:
  ecslint baseline create                   write ecslint-baseline.json: every finding is known
  ecslint baseline update services          know the findings below `services` as they are now
  ecslint baseline prune                    forget the findings that are there no more";

/// What is done with the baseline.
#[derive(Subcommand)]
pub(crate) enum Action {
    /// Write a baseline of all findings
    Create(Recorded),
    /// Replace what the baseline says of the linted files
    Update(Recorded),
    /// Take out of the baseline what is found no more
    Prune(Recorded),
}

/// What is linted for the baseline.
#[derive(clap::Args)]
pub(crate) struct Recorded {
    /// Files and folders to lint [default: .]
    #[arg(value_name = "PATHS")]
    pub(crate) paths: Vec<PathBuf>,
    /// Check every service against the task definition in this file, whatever it names
    #[arg(long, value_name = "FILE", help_heading = "Input")]
    pub(crate) task_definition: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) choice: Choice,
}

#[derive(clap::Args)]
pub(crate) struct Lint {
    /// Files and folders to lint, `-` for standard input [default: .]
    #[arg(value_name = "PATHS")]
    pub(crate) paths: Vec<PathBuf>,
    /// The name of what comes from standard input; its extension says the format
    #[arg(long, value_name = "NAME", default_value = "stdin", help_heading = "Input")]
    pub(crate) stdin_filename: String,
    /// Check every service against the task definition in this file, whatever it names
    #[arg(long, value_name = "FILE", help_heading = "Input")]
    pub(crate) task_definition: Option<PathBuf>,
    /// Pass over named files that hold no ECS in silence, as over those in folders
    #[arg(long, help_heading = "Input")]
    pub(crate) quiet_skip: bool,
    /// Fail with 2 where no file holds an ECS document
    #[arg(long, help_heading = "Input")]
    pub(crate) require_documents: bool,
    /// Lint again whenever a file changes
    #[arg(long, help_heading = "Input")]
    pub(crate) watch: bool,

    #[command(flatten)]
    pub(crate) choice: Choice,
    /// Exit with 1 from this severity on [default: error]
    #[arg(long, value_enum, value_name = "SEVERITY", help_heading = "Rules")]
    pub(crate) fail_on: Option<FailOn>,
    /// Exit with 0 whatever is found
    #[arg(long, help_heading = "Rules")]
    pub(crate) exit_zero: bool,

    #[command(flatten)]
    pub(crate) fixes: Fixes,

    /// How to report findings, to standard output or a file; may be given several times
    #[arg(
        long,
        value_name = "FORMAT[=FILE]",
        value_parser = WantedParser,
        default_value = "full",
        help_heading = "Output"
    )]
    pub(crate) format: Vec<Wanted>,
    /// Say only what was found: no notes, no summary
    #[arg(long, short, help_heading = "Output")]
    pub(crate) quiet: bool,
    /// Say of each file what it was taken for, and why
    #[arg(long, short, help_heading = "Output", conflicts_with = "quiet")]
    pub(crate) verbose: bool,
    /// Count the findings of each rule
    #[arg(long, help_heading = "Output")]
    pub(crate) statistics: bool,
    /// When to use colours
    #[arg(long, value_enum, default_value = "auto", value_name = "WHEN", help_heading = "Output")]
    pub(crate) color: Color,
}

/// What is done about findings that have a fix.
#[derive(clap::Args)]
#[command(next_help_heading = "Fixes")]
pub(crate) struct Fixes {
    /// Apply the fixes that are safe, then report what remains
    #[arg(long)]
    pub(crate) fix: bool,
    /// Apply those too that may change what was meant; goes with `--fix` or `--diff`
    #[arg(long)]
    pub(crate) unsafe_fixes: bool,
    /// Show what `--fix` would change, and change nothing
    #[arg(long)]
    pub(crate) diff: bool,
}

impl Fixes {
    /// # Errors
    /// Where they say how to fix and not that it be done.
    pub(crate) fn check(&self) -> anyhow::Result<()> {
        let done = self.fix || self.diff || !self.unsafe_fixes;
        anyhow::ensure!(done, "`--unsafe-fixes` goes with `--fix` or `--diff`");
        Ok(())
    }

    /// How safe a fix must be to be applied; nothing where none is.
    pub(crate) fn safety(&self) -> Option<Safety> {
        let least = if self.unsafe_fixes { Safety::Unsafe } else { Safety::Safe };
        (self.fix || self.diff).then_some(least)
    }
}

/// What `--fail-on` can be.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum FailOn {
    Error,
    Warning,
    Info,
    Never,
}

impl FailOn {
    /// The least severity that fails the run.
    pub(crate) fn severity(self) -> Option<Severity> {
        match self {
            Self::Error => Some(Severity::Error),
            Self::Warning => Some(Severity::Warning),
            Self::Info => Some(Severity::Info),
            Self::Never => None,
        }
    }
}
