//! The form of a rule: what it says of itself, what it looks at, and how much its findings matter.
use crate::{
    finding::{Findings, Severity, Suppressions, Syntax},
    model::{
        AppSpec, At, CapacityProvider, CloudMapService, Cluster, Container, EventTarget,
        ExpressService, Launch, List, LogConfiguration, Pair, PlacementConstraint, Run, Scaling,
        Schedule, Service, StrategyItem, Tag, TargetTracking, TaskDefinition, TaskOverride,
        TaskSet, Volume,
    },
    schema::Shape,
};

/// A check, and all that is said about it.
#[derive(Debug)]
pub struct Rule {
    /// Its name everywhere: kebab-case, names the fault or the subject.
    pub id: &'static str,
    /// What its findings mean; decides their severity.
    pub category: Category,
    /// What holds when the rule is silent, in one line.
    pub summary: &'static str,
    /// The page of the AWS documentation that the rule rests on.
    pub url: &'static str,
    /// Why it matters, with examples that `tests/rules.rs` runs; empty without the feature `pages`.
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
#[derive(Clone, Copy, Debug)]
pub enum Check {
    /// The text: what the parser reported.
    Syntax(fn(&Syntax, &mut Findings<'_>)),
    /// The shape: what the JSON Schema reported.
    Shape(fn(&Shape<'_>, &mut Findings<'_>)),
    /// A task definition.
    Task(fn(TaskDefinition<'_>, &mut Findings<'_>)),
    /// Each container of a task definition.
    Container(fn(Container<'_>, TaskDefinition<'_>, &mut Findings<'_>)),
    /// Each log configuration: of the containers, and of Service Connect.
    Log(fn(LogConfiguration<'_>, &mut Findings<'_>)),
    /// Each volume of a task definition.
    Volume(fn(Volume<'_>, TaskDefinition<'_>, &mut Findings<'_>)),
    /// A service, to be created or updated.
    Service(fn(Service<'_>, &mut Findings<'_>)),
    /// What starts tasks, whichever call it is: services, task sets, runs, targets of EventBridge,
    /// schedules, AppSpec files.
    Launch(fn(Launch<'_>, &mut Findings<'_>)),
    /// Each capacity provider strategy, be it of a [`Launch`] or the default of a cluster.
    Strategy(fn(At<'_, List<'_, StrategyItem<'_>>>, &mut Findings<'_>)),
    /// Each placement constraint, be it of a task definition or of a [`Launch`].
    Constraint(fn(PlacementConstraint<'_>, &mut Findings<'_>)),
    /// The tags of whatever has some.
    Tags(fn(List<'_, Tag<'_>>, &mut Findings<'_>)),
    /// A task set.
    TaskSet(fn(TaskSet<'_>, &mut Findings<'_>)),
    /// The input of RunTask or StartTask.
    Run(fn(Run<'_>, &mut Findings<'_>)),
    /// What a run overrides, in its input or in a file of its own.
    Overrides(fn(TaskOverride<'_>, &mut Findings<'_>)),
    /// A cluster, or the capacity providers that are put on one.
    Cluster(fn(Cluster<'_>, &mut Findings<'_>)),
    /// A capacity provider.
    CapacityProvider(fn(CapacityProvider<'_>, &mut Findings<'_>)),
    /// An Express service.
    Express(fn(ExpressService<'_>, &mut Findings<'_>)),
    /// Application Auto Scaling: limits, a policy or a scheduled action.
    Scaling(fn(Scaling<'_>, &mut Findings<'_>)),
    /// A target tracking configuration, in a policy or in a file of its own.
    TargetTracking(fn(TargetTracking<'_>, &mut Findings<'_>)),
    /// A target of EventBridge, or that of a schedule.
    Target(fn(EventTarget<'_>, &mut Findings<'_>)),
    /// A schedule of EventBridge Scheduler.
    Schedule(fn(Schedule<'_>, &mut Findings<'_>)),
    /// An AppSpec file.
    AppSpec(fn(AppSpec<'_>, &mut Findings<'_>)),
    /// A Cloud Map service.
    CloudMap(fn(CloudMapService<'_>, &mut Findings<'_>)),
    /// What starts tasks, a service or anything else, together with its task definition.
    Pair(fn(Pair<'_>, &mut Findings<'_>)),
    /// What a run overrides, together with its task definition.
    OverridesOf(fn(TaskOverride<'_>, TaskDefinition<'_>, &mut Findings<'_>)),
    /// What scales a service, together with that service.
    ScalingOf(fn(Scaling<'_>, Service<'_>, &mut Findings<'_>)),
    /// What starts tasks, together with its cluster.
    LaunchIn(fn(Launch<'_>, Cluster<'_>, &mut Findings<'_>)),
    /// The comments that hide findings, once all other rules have run.
    Suppression(fn(&Suppressions<'_>, &mut Findings<'_>)),
}

impl Check {
    /// It looks at two documents that belong together.
    pub fn is_across(&self) -> bool {
        matches!(
            self,
            Self::Pair(_) | Self::OverridesOf(_) | Self::ScalingOf(_) | Self::LaunchIn(_)
        )
    }
}
