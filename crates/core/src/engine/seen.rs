//! A document as the rules see it.
use crate::{
    Findings, Kind,
    model::{
        AppSpec, At, CapacityProvider, CloudMapService, Cluster, Container, EventTarget,
        ExpressService, Field, Launch, List, PlacementConstraint, Run, Scaling, Schedule, Service,
        StrategyItem, Tag, TargetTracking, TaskDefinition, TaskOverride, TaskSet, Volume,
    },
    rule::Check,
    schema::Shape,
};
use ecslint_syntax::Node;

/// A document, taken apart once for all rules.
pub(super) struct Seen<'a> {
    kind: Kind,
    root: &'a Node<'a>,
    shape: Shape<'a>,
    task: Option<TaskDefinition<'a>>,
    containers: Vec<Container<'a>>,
    volumes: Vec<Volume<'a>>,
    /// How it starts tasks, where it does.
    launch: Option<Launch<'a>>,
    scaling: Option<Scaling<'a>>,
}

impl<'a> Seen<'a> {
    /// Takes apart a document of this shape.
    pub(super) fn new(shape: Shape<'a>) -> Self {
        let (kind, root) = (shape.kind, shape.root);
        let task = kind.is_task_definition().then_some(TaskDefinition(root));
        let containers = task.into_iter().flat_map(|task| task.containers().items());
        let volumes = task.into_iter().flat_map(|task| task.volumes().items());
        Self {
            kind,
            root,
            shape,
            task,
            containers: containers.map(|container| *container).collect(),
            volumes: volumes.map(|volume| *volume).collect(),
            launch: Launch::of(kind, root),
            scaling: Scaling::of(kind, root),
        }
    }

    /// Lets a rule see what it looks at. Every kind of check is named, so that none is forgotten.
    pub(super) fn run(&self, check: &Check, findings: &mut Findings<'_>) {
        match check {
            Check::Shape(check) => check(&self.shape, findings),
            Check::Task(check) => self.task.into_iter().for_each(|it| check(it, findings)),
            Check::Container(check) => self.task.into_iter().for_each(|task| {
                self.containers.iter().for_each(|container| check(*container, task, findings));
            }),
            Check::Log(check) => self.run_on_logs(*check, findings),
            Check::Volume(check) => self.task.into_iter().for_each(|task| {
                self.volumes.iter().for_each(|volume| check(*volume, task, findings));
            }),
            Check::Launch(check) => self.launch.into_iter().for_each(|it| check(it, findings)),
            Check::Strategy(check) => {
                self.strategy().into_iter().for_each(|it| check(it, findings))
            }
            Check::Constraint(check) => {
                self.constraints().items().for_each(|it| check(it.value, findings));
            }
            Check::Tags(check) => {
                self.tags().known().into_iter().for_each(|tags| check(tags.value, findings));
            }
            Check::Scaling(check) => self.scaling.into_iter().for_each(|it| check(it, findings)),
            Check::TargetTracking(check) => {
                self.target_tracking().into_iter().for_each(|it| check(it, findings));
            }
            Check::Target(check) => self.target().into_iter().for_each(|it| check(it, findings)),
            Check::Overrides(check) => {
                self.overrides().into_iter().for_each(|it| check(it, findings));
            }
            Check::Service(check) if self.kind.is_service() => check(Service(self.root), findings),
            Check::TaskSet(check) if self.is(Kind::TaskSet) => check(TaskSet(self.root), findings),
            Check::Run(check) if self.is_run() => check(Run(self.root), findings),
            Check::Cluster(check) => self.cluster().into_iter().for_each(|it| check(it, findings)),
            Check::CapacityProvider(check) if self.is(Kind::CapacityProvider) => {
                check(CapacityProvider(self.root), findings);
            }
            Check::Express(check) if self.is_express() => {
                check(ExpressService(self.root), findings);
            }
            Check::Schedule(check) if self.is(Kind::Schedule) => {
                check(Schedule(self.root), findings);
            }
            Check::AppSpec(check) if self.is(Kind::AppSpec) => check(AppSpec(self.root), findings),
            Check::CloudMap(check) if self.is(Kind::CloudMapService) => {
                check(CloudMapService(self.root), findings);
            }
            // Of another kind than this document.
            Check::Service(_)
            | Check::TaskSet(_)
            | Check::Run(_)
            | Check::CapacityProvider(_)
            | Check::Express(_)
            | Check::Schedule(_)
            | Check::AppSpec(_)
            | Check::CloudMap(_) => {}
            // Run on the text, and on documents together.
            Check::Syntax(_)
            | Check::Suppression(_)
            | Check::Pair(_)
            | Check::OverridesOf(_)
            | Check::ScalingOf(_)
            | Check::LaunchIn(_) => {}
        }
    }

    fn is(&self, kind: Kind) -> bool {
        self.kind == kind
    }

    fn is_express(&self) -> bool {
        matches!(self.kind, Kind::ExpressService | Kind::ExpressServiceUpdate)
    }

    fn is_run(&self) -> bool {
        matches!(self.kind, Kind::RunTask | Kind::StartTask)
    }

    fn run_on_logs(
        &self,
        check: fn(crate::model::LogConfiguration<'_>, &mut Findings<'_>),
        findings: &mut Findings<'_>,
    ) {
        let of_containers = self.containers.iter().map(|container| container.log_configuration());
        let service = self.kind.is_service().then_some(Service(self.root));
        let of_service = service.and_then(|service| service.connected());
        let logs = of_containers.chain(of_service.map(|it| it.log_configuration()));
        logs.filter_map(Field::known).for_each(|log| check(log.value, findings));
    }

    fn target_tracking(&self) -> Option<TargetTracking<'a>> {
        match self.scaling {
            Some(Scaling::Policy(policy)) => policy.target_tracking().known().map(|it| it.value),
            _ => self.is(Kind::TargetTracking).then_some(TargetTracking(self.root)),
        }
    }

    fn target(&self) -> Option<EventTarget<'a>> {
        match self.kind {
            Kind::EventTarget => Some(EventTarget(self.root)),
            Kind::Schedule => Schedule(self.root).target().known().map(|it| it.value),
            _ => None,
        }
    }

    fn overrides(&self) -> Option<TaskOverride<'a>> {
        match self.kind {
            Kind::Overrides => Some(TaskOverride(self.root)),
            _ if self.is_run() => Run(self.root).overrides().known().map(|it| it.value),
            _ => None,
        }
    }

    fn cluster(&self) -> Option<Cluster<'a>> {
        let is = matches!(self.kind, Kind::Cluster | Kind::ClusterCapacityProviders);
        is.then_some(Cluster(self.root))
    }

    /// The placement constraints that it holds.
    fn constraints(&self) -> Field<'a, List<'a, PlacementConstraint<'a>>> {
        match (&self.launch, &self.task) {
            (Some(launch), _) => launch.placement_constraints(),
            (None, Some(task)) => task.placement_constraints(),
            (None, None) => Field::Absent,
        }
    }

    /// The tags that it gives.
    fn tags(&self) -> Field<'a, List<'a, Tag<'a>>> {
        let tagged = self.task.is_some()
            || self.cluster().is_some()
            || self.is_express()
            || matches!(
                self.kind,
                Kind::CapacityProvider | Kind::Daemon | Kind::DaemonTaskDefinition | Kind::Gateway
            );
        let root = match &self.launch {
            Some(launch) => launch.node(),
            None if tagged => self.root,
            None => return Field::Absent,
        };
        Field::read(root, "tags").or(root, "Tags")
    }

    /// The capacity provider strategy that it holds.
    fn strategy(&self) -> Option<At<'a, List<'a, StrategyItem<'a>>>> {
        match &self.launch {
            Some(launch) => launch.capacity_provider_strategy().known(),
            None => self.cluster()?.default_strategy().known(),
        }
    }
}
