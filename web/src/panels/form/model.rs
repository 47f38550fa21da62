//! A task definition as a form: what its text says, field by field.
use super::entry::{Entry, Found, Path};
use ecslint_core::{
    Severity,
    model::{CpuUnits, Mebibytes},
};

/// A task definition, or a bare list of containers.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Task {
    /// What is not said of a bare list of containers.
    pub(super) whole: Option<Whole>,
    pub(super) containers: Vec<Container>,
    pub(super) containers_path: Path,
    /// Nothing can be added to what is no list.
    pub(super) strange: bool,
}

/// The fields of the task itself.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Whole {
    pub(super) family: Entry,
    pub(super) compatibilities: Choices,
    pub(super) cpu: Entry,
    pub(super) memory: Entry,
    /// The size, where it is known.
    pub(super) size: (Option<CpuUnits>, Option<Mebibytes>),
    pub(super) network_mode: Entry,
    pub(super) architecture: Entry,
    pub(super) system: Entry,
    pub(super) task_role: Entry,
    pub(super) execution_role: Entry,
    /// What is wrong with none of the fields of the form.
    pub(super) findings: Vec<Found>,
}

impl Whole {
    /// Fargate may run it.
    pub(super) fn is_fargate(&self) -> bool {
        self.compatibilities.chosen.iter().any(|name| name == "FARGATE")
    }

    /// It is for Windows.
    pub(super) fn is_windows(&self) -> bool {
        self.system.said.known().is_some_and(|name| name.starts_with("WINDOWS"))
    }
}

/// A list of words, any of which may be chosen.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Choices {
    pub(super) path: Path,
    /// In the order of the text.
    pub(super) chosen: Vec<String>,
    /// What stands there instead of such a list.
    pub(super) strange: Option<String>,
    pub(super) findings: Vec<Found>,
}

/// A container.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Container {
    pub(super) path: Path,
    pub(super) name: Entry,
    pub(super) image: Entry,
    pub(super) essential: Entry,
    pub(super) cpu: Entry,
    pub(super) memory: Entry,
    pub(super) reservation: Entry,
    pub(super) ports: Rows,
    pub(super) environment: Rows,
    pub(super) secrets: Rows,
    pub(super) health: Health,
    pub(super) logs: Logs,
    /// What is wrong with none of the fields of the form.
    pub(super) findings: Vec<Found>,
    /// How many findings it has, in its fields too, and how grave the worst is.
    pub(super) tally: Option<(usize, Severity)>,
}

/// A list of objects, as a table.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Rows {
    pub(super) path: Path,
    pub(super) rows: Vec<Row>,
    /// What stands there instead of a list.
    pub(super) strange: Option<String>,
    pub(super) findings: Vec<Found>,
}

/// One row of a table.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Row {
    pub(super) path: Path,
    pub(super) cells: Vec<Entry>,
    pub(super) findings: Vec<Found>,
}

/// A health check.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Health {
    pub(super) path: Path,
    pub(super) present: bool,
    pub(super) command: Command,
    /// interval, timeout, retries, startPeriod
    pub(super) numbers: [Entry; 4],
    pub(super) findings: Vec<Found>,
}

/// What a health check runs.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Command {
    Absent,
    /// A line for the shell.
    Shell(Entry),
    /// A program and its arguments.
    Words(Vec<String>),
    /// The check of the image is switched off.
    Off,
    /// Something else, as it is written.
    Strange(String),
}

/// Where a container logs to.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Logs {
    pub(super) path: Path,
    pub(super) present: bool,
    pub(super) driver: Entry,
    /// awslogs-group, awslogs-region, awslogs-stream-prefix, awslogs-create-group, mode
    pub(super) options: [Entry; 5],
    pub(super) findings: Vec<Found>,
}
