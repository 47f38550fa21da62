use clap::{Parser, Subcommand, ValueEnum};
use ecslint_core::Severity;
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples:
  ecslint                                   lint every ECS file below this folder
  ecslint task-definition.json --fail-on warning
  ecslint service.json --task-definition task-definition.json
  aws ecs describe-task-definition --task-definition web | ecslint -
  ecslint explain fargate-task-size         what a rule checks, and why";

/// Finds what AWS would refuse in an Amazon ECS task definition or service, before you deploy.
#[derive(Parser)]
#[command(
    version,
    after_help = EXAMPLES,
    args_conflicts_with_subcommands = true,
    disable_help_subcommand = true
)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) lint: Lint,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Explain a rule, or list the rules
    Explain {
        /// A rule or a category; all rules if absent
        #[arg(value_name = "RULE")]
        name: Option<String>,
    },
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

    /// Run only these rules and categories
    #[arg(long, value_name = "RULE,…", value_delimiter = ',', help_heading = "Rules")]
    pub(crate) select: Vec<String>,
    /// Leave out these rules and categories
    #[arg(long, value_name = "RULE,…", value_delimiter = ',', help_heading = "Rules")]
    pub(crate) ignore: Vec<String>,
    /// Exit with 1 from this severity on
    #[arg(
        long,
        value_enum,
        default_value = "error",
        value_name = "SEVERITY",
        help_heading = "Rules"
    )]
    pub(crate) fail_on: FailOn,

    /// Show findings under the source, one a line, or as JSON for scripts
    #[arg(long, value_enum, default_value = "full", help_heading = "Output")]
    pub(crate) format: Format,
    /// When to use colours
    #[arg(long, value_enum, default_value = "auto", value_name = "WHEN", help_heading = "Output")]
    pub(crate) color: Color,
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

/// What `--format` can be.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Format {
    Full,
    Concise,
    Json,
}

/// What `--color` can be.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Color {
    Auto,
    Always,
    Never,
}
