use super::Link;
use crate::{
    Config, Document, Findings, Kind,
    model::{Cluster, Launch, Pair, Run, Scaling, Service, TaskDefinition, TaskOverride},
    rules::Check,
    seen,
};
use ecslint_syntax::Node;

/// A document of another text that a text is linted with.
#[derive(Clone, Copy, Debug)]
pub struct Partner<'a> {
    /// The number by which labels name its text.
    pub file: usize,
    /// The document of the linted text that it belongs to, by its position.
    pub of: usize,
    /// What it is.
    pub kind: Kind,
    /// Where it stands.
    pub node: &'a Node<'a>,
}

impl<'a> Partner<'a> {
    /// The document that `link` leads to, in a text with this tree and these documents, as file
    /// number `file`; nothing where the text has changed and has no such document.
    pub fn new(
        file: usize,
        link: &Link,
        root: &'a Node<'a>,
        documents: &[Document],
    ) -> Option<Self> {
        let document = documents.get(link.to.document)?;
        let node = document.node(root)?;
        Some(Self { file, of: link.from.document, kind: document.kind, node })
    }

    /// Runs the rules on what stands between the document at `root` and this one.
    pub(crate) fn run(
        &self,
        kind: Kind,
        root: &Node<'_>,
        config: &Config,
        findings: &mut Findings<'_>,
    ) {
        let Some(both) = Both::new(kind, root, self) else { return };
        for &(rule, severity) in &config.active {
            findings.enter(rule, severity);
            let mark = findings.mark();
            both.run(&rule.check, findings);
            findings.number(mark, self.file);
        }
    }
}

/// Two documents as the rules see them.
enum Both<'a> {
    Pair(Pair<'a>),
    Run(Pair<'a>, TaskOverride<'a>),
    Overrides(TaskOverride<'a>, TaskDefinition<'a>),
    Scaling(Scaling<'a>, Service<'a>),
    Cluster(Launch<'a>, Cluster<'a>),
}

impl<'a> Both<'a> {
    fn new(kind: Kind, root: &'a Node<'a>, partner: &Partner<'a>) -> Option<Self> {
        match partner.kind {
            Kind::TaskDefinition | Kind::ContainerDefinitions => {
                Self::with_task(kind, root, TaskDefinition(partner.node))
            }
            Kind::Cluster | Kind::ClusterCapacityProviders => {
                Some(Self::Cluster(seen::launch(kind, root)?, Cluster(partner.node)))
            }
            Kind::Service | Kind::ServiceUpdate => {
                Some(Self::Scaling(seen::scaling(kind, root)?, Service(partner.node)))
            }
            _ => None,
        }
    }

    fn with_task(kind: Kind, root: &'a Node<'a>, task: TaskDefinition<'a>) -> Option<Self> {
        if kind == Kind::Overrides {
            return Some(Self::Overrides(TaskOverride(root), task));
        }
        let pair = Pair::new(seen::launch(kind, root)?, task);
        let run = matches!(kind, Kind::RunTask | Kind::StartTask).then_some(Run(root));
        let overrides = run.and_then(|run| run.overrides().known());
        Some(match overrides {
            Some(overrides) => Self::Run(pair, overrides.value),
            None => Self::Pair(pair),
        })
    }

    fn run(&self, check: &Check, findings: &mut Findings<'_>) {
        match (check, self) {
            (Check::Pair(check), Self::Pair(pair) | Self::Run(pair, _)) => check(*pair, findings),
            (Check::OverridesOf(check), Self::Run(pair, overrides)) => {
                check(*overrides, pair.task, findings);
            }
            (Check::OverridesOf(check), Self::Overrides(overrides, task)) => {
                check(*overrides, *task, findings);
            }
            (Check::ScalingOf(check), Self::Scaling(scaling, service)) => {
                check(*scaling, *service, findings);
            }
            (Check::LaunchIn(check), Self::Cluster(launch, cluster)) => {
                check(*launch, *cluster, findings);
            }
            _ => {}
        }
    }
}
