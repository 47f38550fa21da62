//! The form of a rule.
use crate::{
    Findings, Severity,
    lint::Syntax,
    model::{Container, Service, TaskDefinition, Volume},
    schema::Shape,
};

/// A check, and all that is said about it.
pub struct Rule {
    /// Its name everywhere: kebab-case, names the fault or the subject.
    pub id: &'static str,
    /// What its findings mean; decides their severity.
    pub category: Category,
    /// What holds when the rule is silent, in one line.
    pub summary: &'static str,
    /// The page of the AWS documentation that the rule rests on.
    pub url: &'static str,
    /// Why it matters, with examples that `tests/rules.rs` runs.
    pub docs: &'static str,
    /// The check.
    pub check: Check,
}

/// What the findings of a rule mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Category {
    /// AWS, its CLI or SDK refuses it, or the task surely cannot start.
    Correctness,
    /// AWS accepts it, but it is almost surely not meant.
    Suspicious,
    /// It works until something goes wrong.
    Reliability,
    /// It gives away more than it needs.
    Security,
    /// Nothing is wrong, but it is worth knowing.
    Notice,
}

impl Category {
    /// All categories, gravest first.
    pub const ALL: [Self; 5] =
        [Self::Correctness, Self::Suspicious, Self::Reliability, Self::Security, Self::Notice];

    /// Its name in options and configuration.
    pub fn name(self) -> &'static str {
        match self {
            Self::Correctness => "correctness",
            Self::Suspicious => "suspicious",
            Self::Reliability => "reliability",
            Self::Security => "security",
            Self::Notice => "notice",
        }
    }

    /// How much its findings matter unless configured otherwise.
    pub fn severity(self) -> Severity {
        match self {
            Self::Correctness => Severity::Error,
            Self::Suspicious | Self::Reliability | Self::Security => Severity::Warning,
            Self::Notice => Severity::Info,
        }
    }
}

/// How much of a document a rule looks at. The engine does the looping.
pub enum Check {
    /// The text: what the parser reported.
    Syntax(fn(&Syntax, &mut Findings<'_>)),
    /// The shape: what the JSON Schema reported.
    Shape(fn(&Shape<'_>, &mut Findings<'_>)),
    /// A task definition.
    Task(fn(TaskDefinition<'_>, &mut Findings<'_>)),
    /// Each container of a task definition.
    Container(fn(Container<'_>, TaskDefinition<'_>, &mut Findings<'_>)),
    /// Each volume of a task definition.
    Volume(fn(Volume<'_>, TaskDefinition<'_>, &mut Findings<'_>)),
    /// A service, to be created or updated.
    Service(fn(Service<'_>, &mut Findings<'_>)),
}
