//! What a text holds: each dialect finds the documents in a tree of its own and gives them as the API
//! spells them, with the places of the file.
//!
//! A dialect is a folder here and one arm of the `match` in [`documents`].
mod document;
mod foreign;
mod raw;

pub use document::{Document, Step};
pub use foreign::{Foreign, foreign};

use ecslint_syntax::{Node, Value};
use memchr::memmem;

/// How the documents of a text are written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// As the inputs of API calls, or as what describe calls answer.
    Raw,
}

impl Dialect {
    /// The dialect of the text whose tree is `root`.
    fn of(_root: &Node<'_>) -> Self {
        Self::Raw
    }
}

/// The ECS documents in the tree of `root`.
pub(crate) fn documents<'a>(root: &Node<'a>) -> Vec<Document<'a>> {
    let Value::Stream(parts) = &root.value else { return of_one(root) };
    let number =
        |(index, part)| of_one(part).into_iter().map(move |document| document.of_stream(index));
    parts.iter().enumerate().flat_map(number).collect()
}

/// The ECS documents in one tree.
fn of_one<'a>(root: &Node<'a>) -> Vec<Document<'a>> {
    match Dialect::of(root) {
        Dialect::Raw => raw::documents(root),
    }
}

/// One of these stands in every ECS document: without any, the text need not be parsed.
const MARKERS: &[&str] = &[
    "ontainerDefinitions",
    "ontainer_definitions",
    "equiresCompatibilities",
    "xecutionRoleArn",
    "askRoleArn",
    "portMappings",
    "essential",
    "logConfiguration",
    "mountPoints",
    "desiredCount",
    "launchType",
    "forceNewDeployment",
    "deploymentConfiguration",
    "schedulingStrategy",
    "askDefinition",
    "networkMode",
    "ontainerOverrides",
    "loadBalancers",
    "placementStrategy",
    "apacityProvider",
    "utoScalingGroupProvider",
    "anagedInstancesProvider",
    "rimaryContainer",
    "nfrastructureRoleArn",
    "daemonArn",
    "valueFrom",
    "\"environment\"",
    "enableExecuteCommand",
    "\"family\"",
    "family:",
    "hostSharedAlb",
    "scalingTarget",
    "cpuArchitecture",
    ":cluster/",
    "lusterName",
    "erviceNamespace",
    "ecs:service:",
    "ECSService",
    "csParameters",
    "argetService",
    "ervice_definition",
    "ask_definition",
    "nsRecords",
    "ealthCheckCustomConfig",
];

/// Whether `text`, in YAML of which too little can be read to tell, is meant for ECS: it names the
/// containers of a task definition where these have their place.
pub(crate) fn is_meant(text: &str) -> bool {
    text.lines().any(|line| {
        let key = line.trim_start_matches([' ', '\t', '"', '\'']);
        let rest = key.strip_prefix("containerDefinitions");
        line.len() - key.len() <= 4
            && rest.is_some_and(|rest| rest.trim_start_matches(['"', '\'', ' ']).starts_with(':'))
    })
}

/// Whether `text` is worth parsing.
pub(crate) fn may_hold_ecs(text: &str) -> bool {
    MARKERS.iter().any(|marker| memmem::find(text.as_bytes(), marker.as_bytes()).is_some())
}
