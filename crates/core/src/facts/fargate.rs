//! What Fargate offers: task sizes, and the values it takes where other compute takes more.
//!
//! <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html>
use super::quantity::{CpuUnits, Mebibytes};
use std::{fmt, ops::RangeInclusive};

/// Log drivers of other compute, which need a daemon or files on the instance. Fargate has
/// `awslogs`, `splunk` and `awsfirelens`.
pub const FOREIGN_LOG_DRIVERS: &[&str] = &["json-file", "syslog", "journald", "gelf", "fluentd"];

/// The one capability that may be added.
pub const CAPABILITY: &str = "SYS_PTRACE";

/// Seconds that `startTimeout` and `stopTimeout` may be.
pub const TIMEOUT: RangeInclusive<i64> = 2..=120;

/// The most files that `nofile` can let a process open. The published default is 65535.
pub const OPEN_FILES: i64 = 1_048_576;

/// Operating systems that only EC2 instances run.
pub const FOREIGN_SYSTEMS: &[&str] =
    &["WINDOWS_SERVER_2016_FULL", "WINDOWS_SERVER_2004_CORE", "WINDOWS_SERVER_20H2_CORE"];

/// The memory that goes with one CPU value.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// CPU of the task.
    pub cpu: CpuUnits,
    /// Memory of the task.
    pub memory: Memory,
    /// Offered for Windows too.
    pub windows: bool,
}

/// Memory values, in MiB.
#[derive(Clone, Copy, Debug)]
pub enum Memory {
    /// One of these.
    Of(&'static [u32]),
    /// From the first to the last, in steps.
    Steps {
        /// The smallest.
        from: u32,
        /// The largest.
        to: u32,
        /// The step.
        by: u32,
    },
}

/// Every size that Fargate offers, smallest first.
#[rustfmt::skip]
pub const SIZES: &[Size] = &[
    Size { windows: false, cpu: CpuUnits(  256), memory: Memory::Of(&[512, 1024, 2048]) },
    Size { windows: false, cpu: CpuUnits(  512), memory: Memory::Steps { from:  1024, to:   4096, by:  1024 } },
    Size { windows: true,  cpu: CpuUnits( 1024), memory: Memory::Steps { from:  2048, to:   8192, by:  1024 } },
    Size { windows: true,  cpu: CpuUnits( 2048), memory: Memory::Steps { from:  4096, to:  16384, by:  1024 } },
    Size { windows: true,  cpu: CpuUnits( 4096), memory: Memory::Steps { from:  8192, to:  30720, by:  1024 } },
    Size { windows: false, cpu: CpuUnits( 8192), memory: Memory::Steps { from: 16384, to:  61440, by:  4096 } },
    Size { windows: false, cpu: CpuUnits(16384), memory: Memory::Steps { from: 32768, to: 122880, by:  8192 } },
    Size { windows: false, cpu: CpuUnits(32768), memory: Memory::Of(&[61440, 122880, 249856]) },
];

/// The size with this CPU.
pub fn size(cpu: CpuUnits) -> Option<&'static Size> {
    SIZES.iter().find(|size| size.cpu == cpu)
}

/// The CPU values, for messages.
pub fn cpus() -> String {
    list(SIZES.iter())
}

/// The CPU values that go with `memory`, for messages; empty where none does.
pub fn cpus_with(memory: Mebibytes) -> String {
    list(SIZES.iter().filter(|size| size.memory.allows(memory)))
}

/// The smallest size with what is given.
pub fn fitting(
    cpu: Option<CpuUnits>,
    memory: Option<Mebibytes>,
    windows: bool,
) -> Option<(CpuUnits, Mebibytes)> {
    let fits = |size: &&Size| {
        (size.windows || !windows)
            && cpu.is_none_or(|cpu| cpu == size.cpu)
            && memory.is_none_or(|memory| size.memory.allows(memory))
    };
    let size = SIZES.iter().find(fits)?;
    Some((size.cpu, memory.unwrap_or(size.memory.nearest(Mebibytes(0)))))
}

fn list<'a>(sizes: impl Iterator<Item = &'a Size>) -> String {
    let cpus: Vec<_> = sizes.map(|size| size.cpu.0.to_string()).collect();
    match cpus.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => cpus.concat(),
    }
}

impl Memory {
    /// Whether Fargate offers `memory` here.
    pub fn allows(&self, memory: Mebibytes) -> bool {
        match *self {
            Self::Of(list) => list.contains(&memory.0),
            Self::Steps { from, to, by } => {
                (from..=to).contains(&memory.0) && (memory.0 - from).is_multiple_of(by)
            }
        }
    }

    /// The values that Fargate offers here, smallest first.
    pub fn values(&self) -> Vec<u32> {
        match *self {
            Self::Of(list) => list.to_vec(),
            Self::Steps { from, to, by } => (from..=to).step_by(by as usize).collect(),
        }
    }

    /// The value nearest to `memory`, the larger of two.
    pub fn nearest(&self, memory: Mebibytes) -> Mebibytes {
        let values = self.values();
        let nearest = values.iter().rev().min_by_key(|value| value.abs_diff(memory.0));
        Mebibytes(nearest.copied().unwrap_or_default())
    }
}

impl fmt::Display for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Of(list) => {
                let list: Vec<String> = list.iter().map(u32::to_string).collect();
                let (last, rest) = list.split_last().ok_or(fmt::Error)?;
                write!(f, "{} or {last} MiB", rest.join(", "))
            }
            Self::Steps { from, to, by } => write!(f, "{from} to {to} MiB in steps of {by}"),
        }
    }
}
