//! A task definition as a picture: its containers and what they wait for, mount, log to and serve.
mod build;
mod layout;
mod resources;
mod svg;
mod text;

use crate::model::{Service, TaskDefinition};
use ecslint_syntax::Span;
pub use layout::{Curve, Direction, Layout, Rect};
pub use svg::fit;

/// Containers, volumes, log destinations and what sends traffic, and how they hang together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Graph {
    /// The family, where it is known.
    pub title: String,
    /// What there is, in the order of the text.
    pub vertices: Vec<Vertex>,
    /// How it hangs together, in the order of the text.
    pub edges: Vec<Edge>,
    /// How many vertices were left out because there are too many to look at.
    pub hidden: usize,
}

/// One card of the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vertex {
    /// What it is.
    pub role: Role,
    /// Its name.
    pub title: String,
    /// What else is worth knowing, a line each.
    pub lines: Vec<String>,
    /// How much of the task a container takes, where both are known.
    pub shares: Vec<Share>,
    /// A container without which the task stops.
    pub essential: bool,
    /// What it stands for in the text.
    pub place: Place,
}

/// What a container takes of its task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// `CPU` or `memory`.
    pub what: &'static str,
    /// How much, in percent of the task; more than 100 is more than there is.
    pub percent: u32,
}

/// What a card stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A load balancer, Service Connect or service discovery.
    Entry,
    /// A container.
    Container,
    /// A volume.
    Volume,
    /// Where logs go.
    Logs,
}

/// A part of one of the two texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Which text.
    pub file: File,
    /// Where in it, in bytes.
    pub span: Span,
}

/// One of the two texts of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// The task definition's.
    Task,
    /// The service's.
    Service,
}

/// An arrow of the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edge {
    /// Where it starts: a number of [`Graph::vertices`].
    pub from: usize,
    /// Where it ends.
    pub to: usize,
    /// What it says.
    pub relation: Relation,
    /// What stands beside it: a condition, a path, a port.
    pub label: String,
    /// What it stands for in the text.
    pub place: Place,
}

/// What an arrow says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// The first container starts after the second.
    StartsAfter,
    /// The container mounts the volume.
    Mounts,
    /// The container logs there.
    LogsTo,
    /// Traffic comes to the container.
    SendsTo,
}

impl Role {
    /// Its name in words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Entry => "entry",
            Self::Container => "container",
            Self::Volume => "volume",
            Self::Logs => "logs",
        }
    }
}

impl Relation {
    /// What it says, as the verb of a sentence.
    pub fn verb(self) -> &'static str {
        match self {
            Self::StartsAfter => "starts after",
            Self::Mounts => "mounts",
            Self::LogsTo => "logs to",
            Self::SendsTo => "sends to",
        }
    }
}

/// More cards than this nobody looks at.
const MAX_VERTICES: usize = 200;

/// More arrows than this nobody follows.
const MAX_EDGES: usize = 1000;

/// The picture of `task`, run by `service` if there is one.
pub fn graph<'a>(task: TaskDefinition<'a>, service: Option<Service<'a>>) -> Graph {
    build::graph(task, service)
}
