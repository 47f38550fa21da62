use crate::{
    Document, Kind,
    model::{Cluster, Field, Launch, Scaling},
};
use ecslint_syntax::Node;

/// What a document says of itself and of those it belongs to: all that has to be kept of it until
/// every text has been read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// What it is.
    pub kind: Kind,
    pub(super) says: Says,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Says {
    /// A task definition, and its family where that is known.
    Task { family: Name },
    /// Something that runs tasks.
    Runs(Box<Runs>),
    /// A configuration of ecspresso: which files hold the service and its task definition.
    Config { service: Name, task: Name },
    /// Something that scales this service.
    Scales { service: Name, cluster: Name },
    /// The capacity providers of this cluster.
    Cluster { name: Name },
    /// Nothing that others need.
    Nothing,
}

/// A name, where it is known.
type Name = Option<Box<str>>;

/// What runs tasks, and what it names.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(super) struct Runs {
    /// The family of its task definition.
    pub(super) family: Name,
    /// It is a service of this name.
    pub(super) service: Name,
    /// Its cluster; `default` where it says nothing.
    pub(super) cluster: Name,
    /// It says enough to be read without its task definition.
    pub(super) content: bool,
}

impl Card {
    /// It is a task definition, or the containers of one.
    pub fn is_task_definition(&self) -> bool {
        matches!(self.says, Says::Task { .. })
    }

    /// It may belong to another document.
    pub fn may_belong(&self) -> bool {
        matches!(self.says, Says::Runs(_) | Says::Scales { .. })
    }

    fn new(kind: Kind, node: &Node<'_>) -> Self {
        let says = match kind {
            Kind::TaskDefinition => Says::Task { family: text(node, "family") },
            Kind::ContainerDefinitions => Says::Task { family: None },
            Kind::Service
            | Kind::ServiceUpdate
            | Kind::TaskSet
            | Kind::RunTask
            | Kind::StartTask
            | Kind::Overrides
            | Kind::EventTarget
            | Kind::Schedule
            | Kind::AppSpec => Says::Runs(Box::new(Runs::new(kind, node))),
            Kind::EcspressoConfig => Says::Config {
                service: text(node, "service_definition"),
                task: text(node, "task_definition"),
            },
            Kind::ScalableTarget | Kind::ScalingPolicy | Kind::ScheduledAction => {
                Scaling::of(kind, node).map_or(Says::Nothing, scales)
            }
            Kind::Cluster | Kind::ClusterCapacityProviders => {
                Says::Cluster { name: cluster(Cluster(node).name()) }
            }
            _ => Says::Nothing,
        };
        Self { kind, says }
    }
}

impl Runs {
    fn new(kind: Kind, node: &Node<'_>) -> Self {
        let task = Launch::of(kind, node).map(|launch| launch.task_definition());
        let silent = task.is_none_or(|task| task.is_absent());
        let family = task.and_then(|task| family(*task.known()?)).map(Box::from);
        Self {
            family,
            service: match kind {
                Kind::Service => text(node, "serviceName"),
                Kind::ServiceUpdate => text(node, "service"),
                _ => None,
            },
            cluster: match kind {
                Kind::EventTarget | Kind::Schedule | Kind::AppSpec | Kind::Overrides => None,
                _ => cluster(Field::read(node, "cluster")),
            },
            content: silent && matches!(kind, Kind::ServiceUpdate | Kind::Overrides),
        }
    }
}

/// The service in `service/CLUSTER/SERVICE`.
fn scales(scaling: Scaling<'_>) -> Says {
    let id = scaling.resource_id().known();
    let mut parts = id.iter().flat_map(|id| id.split('/'));
    let mut part = || parts.next().filter(|part| !part.is_empty()).map(Box::from);
    let (_, cluster, service) = (part(), part(), part());
    Says::Scales { service, cluster }
}

/// The name in the name or the ARN of a cluster: `default` where none is given.
fn cluster(given: Field<'_, &str>) -> Name {
    match given {
        Field::Absent => Some("default".into()),
        Field::Known(text) => {
            Some(text.rsplit_once(":cluster/").map_or(*text, |(_, name)| name).into())
        }
        Field::Unknown | Field::Wrong => None,
    }
}

/// The cards of the documents in the tree of `root`, in their order.
pub fn cards(root: &Node<'_>, documents: &[Document<'_>]) -> Vec<Card> {
    let card = |document: &Document<'_>| {
        // What has an address belongs to what names that, and to nothing that has the same name.
        let by_name = document.address().is_none();
        document
            .node(root)
            .filter(|_| by_name)
            .map_or(Card { kind: document.kind, says: Says::Nothing }, |node| {
                Card::new(document.kind, node)
            })
    };
    documents.iter().map(card).collect()
}

fn text(node: &Node<'_>, name: &str) -> Option<Box<str>> {
    node.get(name)?.as_str().filter(|text| !text.is_empty()).map(Box::from)
}

/// The family in `web`, `web:7` or `arn:aws:ecs:REGION:ACCOUNT:task-definition/web:7`; nothing where
/// it is written in another form, such as a placeholder.
pub(crate) fn family(reference: &str) -> Option<&str> {
    let name = match reference.rsplit_once("task-definition/") {
        Some((_, name)) => name,
        None if reference.starts_with("arn:") => return None,
        None => reference,
    };
    let (family, revision) = name.split_once(':').unwrap_or((name, ""));
    let legal = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let names = !family.is_empty() && family.bytes().chain(revision.bytes()).all(legal);
    names.then_some(family)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_references() {
        for same in ["web-1", "web-1:7", "web-1:latest"] {
            assert_eq!(family(same), Some("web-1"));
        }
        let arn = "arn:aws:ecs:eu-west-1:123456789012:task-definition/web_1:7";
        assert_eq!(family(arn), Some("web_1"));
        for none in ["", ":7", "<TASK_DEFINITION>", "file://task.json", "arn:aws:ecs:eu-west-1:1"] {
            assert_eq!(family(none), None, "{none}");
        }
    }
}
