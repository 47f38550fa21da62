//! Numbers in the units that people think in.
use crate::model::{CpuUnits, Mebibytes, View};
use ecslint_syntax::Node;

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    /// CPU units, 1024 to a vCPU.
    Cpu,
    /// MiB.
    Memory,
    /// Seconds.
    Seconds,
    /// Minutes.
    Minutes,
}

impl Unit {
    /// What a field of this name counts, if anything.
    pub(super) fn of(name: &str) -> Option<Self> {
        Some(match name {
            "cpu" => Self::Cpu,
            "memory" | "memoryReservation" | "sharedMemorySize" | "maxSwap" => Self::Memory,
            "startTimeout" | "stopTimeout" | "interval" | "timeout" | "startPeriod" => {
                Self::Seconds
            }
            "restartAttemptPeriod" | "instanceWarmupPeriod" => Self::Seconds,
            "Cooldown" | "ScaleInCooldown" | "ScaleOutCooldown" => Self::Seconds,
            name if name.ends_with("Seconds") => Self::Seconds,
            name if name.ends_with("InMinutes") => Self::Minutes,
            _ => return None,
        })
    }

    /// What the value of `node` is in a larger unit; nothing where it already says a unit.
    pub(super) fn text(self, node: &Node<'_>) -> Option<String> {
        if node.as_str().is_some_and(|text| !text.bytes().all(|byte| byte.is_ascii_digit())) {
            return None;
        }
        let whole = || Mebibytes::view(node).map(|number| number.0).filter(|number| *number > 0);
        match self {
            Self::Cpu => Some(vcpus(CpuUnits(whole()?))),
            Self::Memory => Some(gigabytes(Mebibytes(whole()?))),
            Self::Seconds => duration(u64::from(whole()?)),
            Self::Minutes => whole()
                .filter(|minutes| *minutes >= 60)
                .map(u64::from)
                .and_then(|it| duration(it * 60)),
        }
    }
}

/// `0.25 vCPU`.
pub(super) fn vcpus(cpu: CpuUnits) -> String {
    format!("{} vCPU", decimal(cpu.0))
}

/// `0.5 GB`; `300 MiB` where that would be no round number.
pub(super) fn gigabytes(memory: Mebibytes) -> String {
    if memory.0.is_multiple_of(128) {
        format!("{} GB", decimal(memory.0))
    } else {
        memory.to_string()
    }
}

/// A number of 1024ths, with three decimals at most.
fn decimal(parts: u32) -> String {
    let text = format!("{:.3}", f64::from(parts) / 1024.0);
    let short = text.trim_end_matches('0').trim_end_matches('.');
    if short == "0" { "0.001".to_owned() } else { short.to_owned() }
}

/// `1 min 30 s`; nothing below a minute.
fn duration(seconds: u64) -> Option<String> {
    let parts = [
        (seconds / 86400, "d"),
        (seconds / 3600 % 24, "h"),
        (seconds / 60 % 60, "min"),
        (seconds % 60, "s"),
    ];
    let parts: Vec<_> = parts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, unit)| format!("{count} {unit}"))
        .collect();
    (seconds >= 60).then(|| parts.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn speaks_as_people_do() {
        for (units, text) in [(256, "0.25"), (1024, "1"), (10, "0.01"), (1536, "1.5"), (1, "0.001")]
        {
            assert_eq!(vcpus(CpuUnits(units)), format!("{text} vCPU"));
        }
        for (size, text) in [(512, "0.5 GB"), (2048, "2 GB"), (300, "300 MiB"), (1152, "1.125 GB")]
        {
            assert_eq!(gigabytes(Mebibytes(size)), text);
        }
        for (seconds, text) in
            [(30, None), (60, Some("1 min")), (90, Some("1 min 30 s")), (86400, Some("1 d"))]
        {
            assert_eq!(duration(seconds).as_deref(), text);
        }
    }
}
