//! `ecslint cost`.
use super::{print, read::Task};
use crate::terminal::Terminal;
use clap::ValueEnum;
use ecslint_core::cost::{Platform, Usage, cost};
use std::{path::PathBuf, process::ExitCode};

const EXAMPLES: &str = "\
Examples:
  ecslint cost task-definition.json --count 3
  ecslint cost task-definition.json --service service.json --region eu-west-1
  ecslint cost task-definition.json --arch arm64 --spot --format json";

/// Say what a task costs on Fargate, by the hour and by the month
///
/// The figure is for tasks that run all the time. It has the size of the task and its storage, and no
/// load balancers, NAT gateways, addresses, logs, data transfer and taxes.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// The file with the task definition, `-` for standard input
    file: PathBuf,
    /// The file with the service that runs it, which says how many tasks there are
    #[arg(long, value_name = "FILE")]
    service: Option<PathBuf>,
    /// The Region whose prices are taken
    #[arg(long, value_name = "REGION", default_value = "us-east-1")]
    region: String,
    /// How many tasks run [default: what the service says, else 1]
    #[arg(long, value_name = "NUMBER")]
    count: Option<u32>,
    /// The processor [default: what the task definition says, else x86]
    #[arg(long, value_enum, value_name = "ARCH")]
    arch: Option<Arch>,
    /// On Fargate Spot
    #[arg(long)]
    spot: bool,
    /// How to show it
    #[arg(long, value_enum, default_value = "text", value_name = "FORMAT")]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Arch {
    #[value(name = "x86", alias = "x86_64", alias = "amd64")]
    X86,
    #[value(name = "arm64", alias = "arm")]
    Arm64,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// A table
    Text,
    /// For scripts
    Json,
}

/// # Errors
/// Where the task has no size that Fargate offers, or no price is known.
pub(super) fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<ExitCode> {
    let task = Task::read(&args.file, args.service.as_deref())?;
    let mut usage = task.with(|task, service| Ok(Usage::of(task, service)?))?;
    usage.region.clone_from(&args.region);
    usage.count = args.count.unwrap_or(usage.count);
    usage.spot |= args.spot;
    usage.platform = match (args.arch, usage.platform) {
        (Some(Arch::Arm64), Platform::Windows) => anyhow::bail!("Windows runs on x86 only"),
        (Some(Arch::Arm64), _) => Platform::LinuxArm,
        (Some(Arch::X86), Platform::LinuxArm) => Platform::LinuxX86,
        (_, platform) => platform,
    };
    let cost = cost(&usage)?;
    let shown = match args.format {
        Format::Text => cost.human(),
        Format::Json => cost.json(),
    };
    print(shown.as_bytes(), terminal)
}
