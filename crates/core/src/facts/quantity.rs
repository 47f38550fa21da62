//! Sizes of tasks and their units.
use ecslint_syntax::{Node, Value};
use std::fmt;

/// Task-level CPU: 1024 units are one vCPU. Reads `1024`, `"1024"`, `"1 vCPU"`, `".5 vcpu"`.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CpuUnits(pub u32);

/// Task-level memory. Reads `512`, `"512"`, `"2 GB"`, `"0.5GB"`.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mebibytes(pub u32);

impl CpuUnits {
    /// Reads a number of units or a text; nothing where AWS would not.
    pub fn read(node: &Node<'_>) -> Option<Self> {
        quantity(node, "vcpu").map(Self)
    }
}

impl Mebibytes {
    /// Reads a number of MiB or a text; nothing where AWS would not.
    pub fn read(node: &Node<'_>) -> Option<Self> {
        quantity(node, "gb").map(Self)
    }
}

impl fmt::Display for CpuUnits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            1 => f.write_str("1 CPU unit"),
            256 => f.write_str("256 CPU units (.25 vCPU)"),
            512 => f.write_str("512 CPU units (.5 vCPU)"),
            units if units.is_multiple_of(1024) => {
                write!(f, "{units} CPU units ({} vCPU)", units / 1024)
            }
            units => write!(f, "{units} CPU units"),
        }
    }
}

impl fmt::Display for Mebibytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} MiB", self.0)
    }
}

/// A whole number, or a number with a unit worth 1024; nothing where AWS would not read it.
fn quantity(node: &Node<'_>, unit: &str) -> Option<u32> {
    match &node.value {
        Value::Number(number) => whole(number.value),
        Value::String(text) => {
            let text = text.trim().to_ascii_lowercase();
            match text.strip_suffix(unit) {
                Some(number) => whole(decimal(number.trim_end())? * 1024.0),
                None if text.bytes().all(|byte| byte.is_ascii_digit()) => text.parse().ok(),
                None => None,
            }
        }
        _ => None,
    }
}

/// Whether `text` is a number of digits and at most one point, above 0: neither `-1` nor `inf`.
pub fn is_positive(text: &str) -> bool {
    decimal(text).is_some_and(|number| number > 0.0)
}

fn decimal(text: &str) -> Option<f64> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    if plain { text.parse().ok() } else { None }
}

fn whole(number: f64) -> Option<u32> {
    let fits = number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number);
    fits.then_some(number as u32)
}
