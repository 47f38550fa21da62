//! What a task costs on Fargate.
//!
//! The prices are those of [`facts::prices`](crate::facts::prices), with the day they were checked and
//! what they leave out.
mod say;
mod usage;

use crate::{
    facts::prices::{self, Rate, Region},
    model::{CpuUnits, Mebibytes},
};

/// What runs, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Usage {
    /// CPU of a task.
    pub cpu: CpuUnits,
    /// Memory of a task.
    pub memory: Mebibytes,
    /// What it runs on.
    pub platform: Platform,
    /// Ephemeral storage of a task, in GiB.
    pub storage: u32,
    /// How many tasks run all the time.
    pub count: u32,
    /// They run on Fargate Spot.
    pub spot: bool,
    /// The Region: `us-east-1`.
    pub region: String,
}

/// Operating system and processor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Platform {
    /// Linux on x86.
    LinuxX86,
    /// Linux on ARM.
    LinuxArm,
    /// Windows on x86.
    Windows,
}

/// What it costs.
#[derive(Clone, Debug, PartialEq)]
pub struct Cost {
    /// What runs.
    pub usage: Usage,
    /// The parts of the price, for all tasks together.
    pub lines: Vec<Line>,
    /// US dollars an hour for all tasks together.
    pub per_hour: f64,
    /// The same for a month of [`prices::HOURS_A_MONTH`] hours.
    pub per_month: f64,
}

/// A part of the price.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What is paid for: `vCPU`.
    pub what: &'static str,
    /// How much of it all tasks have together.
    pub quantity: f64,
    /// US dollars an hour for one.
    pub price: f64,
    /// US dollars an hour for all.
    pub per_hour: f64,
}

/// Why there is no price.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum NoPrice {
    /// The document states no task size.
    #[error("the task has no `{0}`: Fargate is paid by the size of the task")]
    NoSize(&'static str),
    /// Fargate has no such size.
    #[error("Fargate has no task with {0} and {1}")]
    NotFargate(CpuUnits, Mebibytes),
    /// No price of the Region is known.
    #[error("no prices are known for the Region `{0}`; they are for {list}", list = regions())]
    Region(String),
    /// The Region's prices are known, but not this one.
    #[error("the price of {0} in `{1}` is not known; {PAGE} has it", PAGE = prices::PAGE)]
    Part(&'static str, String),
    /// Fargate Spot has no Windows.
    #[error("Fargate Spot does not run Windows")]
    SpotWindows,
}

fn regions() -> String {
    let names: Vec<String> = prices::REGIONS.iter().map(|r| format!("`{}`", r.name)).collect();
    names.join(", ")
}

impl Platform {
    /// Its name in sentences.
    pub fn name(self) -> &'static str {
        match self {
            Self::LinuxX86 => "Linux on x86",
            Self::LinuxArm => "Linux on ARM",
            Self::Windows => "Windows on x86",
        }
    }

    fn rate(self, region: &Region) -> Option<Rate> {
        match self {
            Self::LinuxX86 => Some(region.x86),
            Self::LinuxArm => region.arm,
            Self::Windows => region.windows,
        }
    }
}

/// The price of `usage`. With Fargate Spot it is the lowest there can be: the discount moves and is at
/// most [`prices::SPOT_DISCOUNT`].
///
/// # Errors
/// Where Fargate has no such task, or its price is not known.
pub fn cost(usage: &Usage) -> Result<Cost, NoPrice> {
    let size = crate::facts::fargate::size(usage.cpu);
    let windows = usage.platform == Platform::Windows;
    let offered =
        size.is_some_and(|size| size.memory.allows(usage.memory) && (size.windows || !windows));
    if !offered {
        return Err(NoPrice::NotFargate(usage.cpu, usage.memory));
    }
    if usage.spot && windows {
        return Err(NoPrice::SpotWindows);
    }
    let unknown = || NoPrice::Region(usage.region.clone());
    let region = prices::region(&usage.region).ok_or_else(unknown)?;
    let part = |what| NoPrice::Part(what, usage.region.clone());
    let rate = usage.platform.rate(region).ok_or_else(|| part(usage.platform.name()))?;
    let factor = if usage.spot { 1.0 - prices::SPOT_DISCOUNT } else { 1.0 };
    let tasks = f64::from(usage.count);
    let line = |what, each: f64, price: f64| {
        let quantity = tasks * each;
        Line { what, quantity, price, per_hour: quantity * price }
    };
    let mut lines = vec![
        line("vCPU", f64::from(usage.cpu.0) / 1024.0, rate.vcpu * factor),
        line("GiB of memory", f64::from(usage.memory.0) / 1024.0, rate.memory * factor),
    ];
    let storage = usage.storage.saturating_sub(prices::FREE_STORAGE);
    if storage > 0 {
        let price = region.storage.ok_or_else(|| part("ephemeral storage"))?;
        lines.push(line("GiB of storage", f64::from(storage), price));
    }
    let per_hour: f64 = lines.iter().map(|line| line.per_hour).sum();
    let per_month = per_hour * prices::HOURS_A_MONTH;
    Ok(Cost { usage: usage.clone(), lines, per_hour, per_month })
}
