//! What a text holds: each dialect finds the documents in a tree of its own and gives them as the API
//! spells them, with the places of the file.
//!
//! A dialect is a folder here and one arm of the `match` in [`documents`].
mod adapt;
mod cases;
mod cloudformation;
mod document;
mod foreign;
mod raw;
mod terraform;
mod words;

pub(crate) use cases::{Assumed, Cases, Condition};
pub(crate) use document::Form;
pub use document::{Document, Step};
pub use foreign::{Foreign, foreign};
pub(crate) use words::{AS_WRITTEN, Words};

use ecslint_syntax::{Format, Node, Parsed, Value};
use memchr::memmem;

/// How the documents of a text are written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// As the inputs of API calls, or as what describe calls answer.
    Raw,
    /// As resources of a CloudFormation template.
    CloudFormation,
    /// As resources of a configuration of Terraform or OpenTofu.
    Terraform,
    /// The same in JSON: as a plan, or in the JSON syntax.
    Plan,
}

impl Dialect {
    fn of(parsed: &Parsed<'_>) -> Self {
        match &parsed.root {
            _ if parsed.hcl.is_some() => Self::Terraform,
            root if terraform::is_plan(root) || terraform::is_configuration(root) => Self::Plan,
            root if cloudformation::is_template(root) => Self::CloudFormation,
            _ => Self::Raw,
        }
    }

    /// How it spells names; nothing where it spells them as the API does.
    pub(crate) fn words(self) -> Option<&'static Words> {
        match self {
            Self::Raw => None,
            Self::CloudFormation => Some(&cloudformation::WORDS),
            Self::Terraform | Self::Plan => Some(&terraform::WORDS),
        }
    }
}

/// What a text holds.
#[derive(Debug, Default)]
pub(crate) struct Content<'a> {
    /// In the order of the text.
    pub(crate) documents: Vec<Document<'a>>,
    /// The conditions that decide how it turns out.
    pub(crate) conditions: Vec<Condition>,
    /// What one parameter or condition alone decides.
    pub(crate) choices: Vec<Cases>,
}

/// Parses `text`. What functions return is unknown where its dialect has none.
pub(crate) fn parse(text: &str, format: Format) -> Parsed<'_> {
    let mut parsed = ecslint_syntax::parse(text, format);
    match Dialect::of(&parsed) {
        Dialect::Raw => parsed.without_calls(),
        Dialect::CloudFormation => {
            let computed = cloudformation::calls(&parsed.root);
            Parsed { computed, ..parsed }
        }
        Dialect::Terraform => parsed,
        Dialect::Plan => {
            // What a tool printed is not to be changed.
            parsed.computed = vec![parsed.root.span];
            parsed
        }
    }
}

/// The documents that stand as the API spells them, in each document of a stream.
fn raw_documents<'a>(root: &Node<'a>) -> Vec<Document<'a>> {
    let Value::Stream(parts) = &root.value else { return raw::documents(root) };
    let number = |(index, part)| {
        raw::documents(part).into_iter().map(move |document| document.of_stream(index))
    };
    parts.iter().enumerate().flat_map(number).collect()
}

/// What `text` holds, which was `parsed`.
pub(crate) fn read<'a>(parsed: &Parsed<'a>, text: &'a str) -> Content<'a> {
    let root = &parsed.root;
    match Dialect::of(parsed) {
        Dialect::Raw => Content { documents: raw_documents(root), ..Content::default() },
        Dialect::CloudFormation => cloudformation::content(root, text),
        Dialect::Terraform => {
            parsed.hcl.as_ref().map(|body| terraform::content(body, text)).unwrap_or_default()
        }
        Dialect::Plan if terraform::is_plan(root) => terraform::planned(root, text),
        Dialect::Plan => terraform::configured(root, text),
    }
}

/// One of these stands in every ECS document: without any, the text need not be parsed.
const MARKERS: &[&str] = &[
    "AWS::ECS::",
    "aws_ecs_",
    "aws_appautoscaling_",
    "ecs_target",
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
