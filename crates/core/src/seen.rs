//! A document as the rules see it.
use crate::{
    Document, Findings, Kind,
    model::{
        AppSpec, At, By, CapacityProvider, CloudMapService, Cluster, Container, EventTarget,
        ExpressService, Field, Launch, List, PlacementConstraint, Run, ScalableTarget, Scaling,
        ScalingPolicy, Schedule, ScheduledAction, Service, StrategyItem, Tag, TargetTracking,
        TaskDefinition, TaskOverride, TaskSet, Volume,
    },
    rules::Check,
    schema::{self, Shape},
};
use ecslint_syntax::Node;

/// A document, taken apart once for all rules.
pub(crate) struct Seen<'a> {
    shape: Shape<'a>,
    as_what: As<'a>,
    /// How it starts tasks, where it does.
    launch: Option<Launch<'a>>,
}

/// What a document describes.
enum As<'a> {
    Task(TaskDefinition<'a>, Vec<Container<'a>>, Vec<Volume<'a>>),
    Service(Service<'a>),
    TaskSet(TaskSet<'a>),
    Run(Run<'a>),
    Overrides(TaskOverride<'a>),
    Cluster(Cluster<'a>),
    CapacityProvider(CapacityProvider<'a>),
    Express(ExpressService<'a>),
    Scaling(Scaling<'a>),
    TargetTracking(TargetTracking<'a>),
    Target(EventTarget<'a>),
    Schedule(Schedule<'a>),
    AppSpec(AppSpec<'a>),
    CloudMap(CloudMapService<'a>),
    Other,
}

impl<'a> Seen<'a> {
    /// Checks the shape of a document and takes it apart.
    pub(crate) fn new(document: &Document, root: &'a Node<'a>) -> Self {
        let shape = schema::check(document, root);
        let as_what = As::new(document.kind, root);
        let launch = as_what.launch(document.kind);
        Self { shape, as_what, launch }
    }

    /// Lets a rule see what it looks at.
    pub(crate) fn run(&self, check: &Check, findings: &mut Findings<'_>) {
        match (check, &self.as_what) {
            (Check::Shape(check), _) => check(&self.shape, findings),
            (Check::Task(check), As::Task(task, ..)) => check(*task, findings),
            (Check::Container(check), As::Task(task, containers, _)) => {
                containers.iter().for_each(|container| check(*container, *task, findings));
            }
            (Check::Log(check), As::Task(_, containers, _)) => {
                let logs = containers.iter().filter_map(|it| it.log_configuration().known());
                logs.for_each(|log| check(log.value, findings));
            }
            (Check::Log(check), As::Service(service)) => {
                let log = service.connected().and_then(|it| it.log_configuration().known());
                log.into_iter().for_each(|log| check(log.value, findings));
            }
            (Check::Volume(check), As::Task(task, _, volumes)) => {
                volumes.iter().for_each(|volume| check(*volume, *task, findings));
            }
            (Check::Launch(check), _) => {
                self.launch.into_iter().for_each(|launch| check(launch, findings));
            }
            (Check::Strategy(check), _) => {
                self.strategy().into_iter().for_each(|strategy| check(strategy, findings));
            }
            (Check::Constraint(check), _) => {
                self.constraints().items().for_each(|it| check(it.value, findings));
            }
            (Check::Tags(check), _) => {
                self.tags().known().into_iter().for_each(|tags| check(tags.value, findings));
            }
            (Check::Service(check), As::Service(service)) => check(*service, findings),
            (Check::TaskSet(check), As::TaskSet(set)) => check(*set, findings),
            (Check::Run(check), As::Run(run)) => check(*run, findings),
            (Check::Overrides(check), As::Overrides(overrides)) => check(*overrides, findings),
            (Check::Overrides(check), As::Run(run)) => {
                run.overrides().known().into_iter().for_each(|it| check(it.value, findings));
            }
            (Check::Cluster(check), As::Cluster(cluster)) => check(*cluster, findings),
            _ => self.run_on_other(check, findings),
        }
    }

    fn run_on_other(&self, check: &Check, findings: &mut Findings<'_>) {
        match (check, &self.as_what) {
            (Check::CapacityProvider(check), As::CapacityProvider(it)) => check(*it, findings),
            (Check::Express(check), As::Express(it)) => check(*it, findings),
            (Check::Scaling(check), As::Scaling(it)) => check(*it, findings),
            (Check::TargetTracking(check), As::TargetTracking(it)) => check(*it, findings),
            (Check::TargetTracking(check), As::Scaling(Scaling::Policy(policy))) => {
                policy
                    .target_tracking()
                    .known()
                    .into_iter()
                    .for_each(|it| check(it.value, findings));
            }
            (Check::Target(check), As::Target(it)) => check(*it, findings),
            (Check::Target(check), As::Schedule(schedule)) => {
                schedule.target().known().into_iter().for_each(|it| check(it.value, findings));
            }
            (Check::Schedule(check), As::Schedule(it)) => check(*it, findings),
            (Check::AppSpec(check), As::AppSpec(it)) => check(*it, findings),
            (Check::CloudMap(check), As::CloudMap(it)) => check(*it, findings),
            _ => {}
        }
    }

    /// The placement constraints that it holds.
    fn constraints(&self) -> Field<'a, List<'a, PlacementConstraint<'a>>> {
        match (&self.launch, &self.as_what) {
            (Some(launch), _) => launch.placement_constraints(),
            (None, As::Task(task, ..)) => task.placement_constraints(),
            _ => Field::Absent,
        }
    }

    /// The tags that it gives.
    fn tags(&self) -> Field<'a, List<'a, Tag<'a>>> {
        let root = match (&self.launch, &self.as_what) {
            (Some(launch), _) => launch.node(),
            (None, As::Task(task, ..)) => task.0,
            (None, As::Cluster(cluster)) => cluster.0,
            (None, As::CapacityProvider(provider)) => provider.0,
            (None, As::Express(service)) => service.0,
            _ => return Field::Absent,
        };
        Field::read(root, "tags").or(root, "Tags")
    }

    /// The capacity provider strategy that it holds.
    fn strategy(&self) -> Option<At<'a, List<'a, StrategyItem<'a>>>> {
        match (&self.launch, &self.as_what) {
            (Some(launch), _) => launch.capacity_provider_strategy().known(),
            (None, As::Cluster(cluster)) => cluster.default_strategy().known(),
            _ => None,
        }
    }
}

/// How the document at `root` starts tasks, where it does.
pub(crate) fn launch<'a>(kind: Kind, root: &'a Node<'a>) -> Option<Launch<'a>> {
    As::new(kind, root).launch(kind)
}

/// What the document at `root` says of scaling, where it does.
pub(crate) fn scaling<'a>(kind: Kind, root: &'a Node<'a>) -> Option<Scaling<'a>> {
    Some(match kind {
        Kind::ScalableTarget => Scaling::Target(ScalableTarget(root)),
        Kind::ScalingPolicy => Scaling::Policy(ScalingPolicy(root)),
        Kind::ScheduledAction => Scaling::Action(ScheduledAction(root)),
        _ => return None,
    })
}

impl<'a> As<'a> {
    fn new(kind: Kind, root: &'a Node<'a>) -> Self {
        match kind {
            Kind::TaskDefinition | Kind::ContainerDefinitions => {
                let task = TaskDefinition(root);
                let containers = task.containers().items().map(|container| *container).collect();
                let volumes = task.volumes().items().map(|volume| *volume).collect();
                Self::Task(task, containers, volumes)
            }
            Kind::Service | Kind::ServiceUpdate => Self::Service(Service(root)),
            Kind::TaskSet => Self::TaskSet(TaskSet(root)),
            Kind::RunTask | Kind::StartTask => Self::Run(Run(root)),
            Kind::Overrides => Self::Overrides(TaskOverride(root)),
            Kind::Cluster | Kind::ClusterCapacityProviders => Self::Cluster(Cluster(root)),
            Kind::CapacityProvider => Self::CapacityProvider(CapacityProvider(root)),
            Kind::ExpressService => Self::Express(ExpressService(root)),
            Kind::ScalableTarget | Kind::ScalingPolicy | Kind::ScheduledAction => {
                scaling(kind, root).map_or(Self::Other, Self::Scaling)
            }
            Kind::TargetTracking => Self::TargetTracking(TargetTracking(root)),
            Kind::EventTarget => Self::Target(EventTarget(root)),
            Kind::Schedule => Self::Schedule(Schedule(root)),
            Kind::AppSpec => Self::AppSpec(AppSpec(root)),
            Kind::CloudMapService => Self::CloudMap(CloudMapService(root)),
            Kind::Daemon | Kind::EcspressoConfig => Self::Other,
        }
    }

    fn launch(&self, kind: Kind) -> Option<Launch<'a>> {
        let parameters =
            |target: EventTarget<'a>| target.ecs().known().map(|parameters| parameters.node);
        Some(match self {
            Self::Service(service) if kind == Kind::Service => Launch::new(By::Service, service.0),
            Self::Service(service) => Launch::new(By::ServiceUpdate, service.0),
            Self::TaskSet(set) => Launch::new(By::TaskSet, set.0),
            Self::Run(run) if kind == Kind::RunTask => Launch::new(By::RunTask, run.0),
            Self::Run(run) => Launch::new(By::StartTask, run.0),
            Self::Target(target) => Launch::new(By::EventTarget, parameters(*target)?),
            Self::Schedule(schedule) => {
                Launch::new(By::Schedule, parameters(schedule.target().known()?.value)?)
            }
            Self::AppSpec(appspec) => Launch::new(By::AppSpec, appspec.targets().next()?.node),
            _ => return None,
        })
    }
}
