//! What a report says of the rules that found something.
use crate::Summary;
use ecslint_core::{
    Severity,
    rules::{self, Category, Rule},
};
use serde::Serialize;

/// GitHub takes so many characters of a description.
const LONGEST: usize = 1000;

/// The rules that found something, in the order of their names.
pub(super) fn descriptors(summary: &Summary) -> Vec<Descriptor> {
    let mut ids: Vec<&str> = summary.rules.keys().map(|(id, _)| *id).collect();
    ids.dedup();
    ids.into_iter().filter_map(rules::find).map(Descriptor::new).collect()
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Descriptor {
    id: &'static str,
    short_description: Text,
    full_description: Text,
    help: Help,
    help_uri: &'static str,
    default_configuration: Level,
    properties: Properties,
}

#[derive(Serialize)]
struct Text {
    text: String,
}

#[derive(Serialize)]
struct Help {
    text: String,
    markdown: String,
}

#[derive(Serialize)]
struct Level {
    level: &'static str,
}

#[derive(Serialize)]
struct Properties {
    tags: Vec<&'static str>,
    precision: &'static str,
    /// How grave it is, of what is no matter of security.
    #[serde(rename = "problem.severity", skip_serializing_if = "Option::is_none")]
    problem: Option<&'static str>,
    /// The same in numbers up to 10, of what is.
    #[serde(rename = "security-severity", skip_serializing_if = "Option::is_none")]
    security: Option<&'static str>,
}

impl Descriptor {
    fn new(rule: &'static Rule) -> Self {
        let docs = rule.docs.trim();
        let why = docs.split("\n\n").next().unwrap_or(docs).replace('\n', " ");
        let end = why.floor_char_boundary(LONGEST);
        Self {
            id: rule.id,
            short_description: Text { text: rule.summary.to_owned() },
            full_description: Text { text: why[..end].to_owned() },
            help: Help {
                text: format!("{why}\n\nAWS: {}", rule.url),
                markdown: format!("{docs}\n\n[AWS documentation]({})", rule.url),
            },
            help_uri: rule.url,
            default_configuration: Level { level: level(rule.category.severity()) },
            properties: Properties::new(rule.category),
        }
    }
}

impl Properties {
    fn new(category: Category) -> Self {
        let security = category == Category::Security;
        let problem = match category.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "recommendation",
        };
        Self {
            tags: vec![category.name(), "ecs"],
            precision: if category == Category::Correctness { "very-high" } else { "high" },
            problem: (!security).then_some(problem),
            // Medium: what it gives away, somebody has yet to take.
            security: security.then_some("5.0"),
        }
    }
}

/// The name of a severity in SARIF.
pub(super) fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}
