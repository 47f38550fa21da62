//! Two documents that belong together, as the rules see them.
use crate::{
    Findings, Kind,
    model::{Cluster, Launch, Pair, Run, Scaling, Service, TaskDefinition, TaskOverride},
    project::Partner,
    rule::Check,
    rules::Selection,
};
use ecslint_syntax::Node;

/// A document and its partner, taken apart once for all rules.
#[derive(Default)]
pub(super) struct SeenTogether<'a> {
    pair: Option<Pair<'a>>,
    overrides: Option<(TaskOverride<'a>, TaskDefinition<'a>)>,
    scaling: Option<(Scaling<'a>, Service<'a>)>,
    launch: Option<(Launch<'a>, Cluster<'a>)>,
}

/// Runs the rules on what stands between the document at `root`, of this kind, and `partner`.
pub(super) fn run(
    rules: &Selection,
    (kind, root): (Kind, &Node<'_>),
    partner: &Partner<'_>,
    findings: &mut Findings<'_>,
) {
    let both = SeenTogether::new(kind, root, partner);
    findings.partner = partner.file;
    for (rule, severity) in rules.iter() {
        findings.enter(rule.id, severity);
        both.run(&rule.check, findings);
    }
    findings.partner = None;
}

impl<'a> SeenTogether<'a> {
    fn new(kind: Kind, root: &'a Node<'a>, partner: &Partner<'a>) -> Self {
        match partner.kind {
            Kind::TaskDefinition | Kind::ContainerDefinitions => {
                Self::with_task(kind, root, TaskDefinition(partner.node))
            }
            Kind::Cluster | Kind::ClusterCapacityProviders => {
                let launch = Launch::of(kind, root).map(|launch| (launch, Cluster(partner.node)));
                Self { launch, ..Self::default() }
            }
            Kind::Service | Kind::ServiceUpdate => {
                let scaling = Scaling::of(kind, root);
                let scaling = scaling.map(|scaling| (scaling, Service(partner.node)));
                Self { scaling, ..Self::default() }
            }
            _ => Self::default(),
        }
    }

    fn with_task(kind: Kind, root: &'a Node<'a>, task: TaskDefinition<'a>) -> Self {
        let overrides = match kind {
            Kind::Overrides => Some(TaskOverride(root)),
            Kind::RunTask | Kind::StartTask => Run(root).overrides().known().map(|it| it.value),
            _ => None,
        };
        let pair = Launch::of(kind, root).map(|launch| Pair::new(launch, task));
        Self { pair, overrides: overrides.map(|it| (it, task)), ..Self::default() }
    }

    /// Lets a rule see what it looks at. Every kind of check is named, so that none is forgotten.
    fn run(&self, check: &Check, findings: &mut Findings<'_>) {
        match check {
            Check::Pair(check) => self.pair.into_iter().for_each(|pair| check(pair, findings)),
            Check::OverridesOf(check) => {
                self.overrides.into_iter().for_each(|(it, task)| check(it, task, findings));
            }
            Check::ScalingOf(check) => {
                self.scaling.into_iter().for_each(|(it, service)| check(it, service, findings));
            }
            Check::LaunchIn(check) => {
                self.launch.into_iter().for_each(|(it, cluster)| check(it, cluster, findings));
            }
            Check::Syntax(_)
            | Check::Suppression(_)
            | Check::Shape(_)
            | Check::Task(_)
            | Check::Container(_)
            | Check::Log(_)
            | Check::Volume(_)
            | Check::Service(_)
            | Check::Launch(_)
            | Check::Strategy(_)
            | Check::Constraint(_)
            | Check::Tags(_)
            | Check::TaskSet(_)
            | Check::Run(_)
            | Check::Overrides(_)
            | Check::Cluster(_)
            | Check::CapacityProvider(_)
            | Check::Express(_)
            | Check::Scaling(_)
            | Check::TargetTracking(_)
            | Check::Target(_)
            | Check::Schedule(_)
            | Check::AppSpec(_)
            | Check::CloudMap(_) => {}
        }
    }
}
