//! The properties of a resource, and what others and CloudFormation itself add to them.
use super::{
    evaluate::Evaluator,
    kinds::{ASSOCIATIONS, CLUSTER, Row},
};
use crate::Kind;
use ecslint_syntax::{Key, Member, Node, Number, Object, Span, Value};

/// The names that loops give, and what they stand for.
pub(super) type Bound<'r> = Vec<(&'r str, Option<String>)>;

/// A resource, and where it stands.
pub(super) struct Resource<'r, 'a> {
    pub(super) row: &'static Row,
    pub(super) key: &'r Key<'a>,
    pub(super) node: &'r Node<'a>,
    pub(super) bound: Bound<'r>,
}

impl<'r, 'a> Resource<'r, 'a> {
    /// Whether its condition holds, or may.
    pub(super) fn is_there(&self, evaluator: &Evaluator<'_, '_>) -> bool {
        let Some(condition) = self.node.get("Condition").and_then(Node::as_str) else {
            return true;
        };
        evaluator.varies.set(true);
        evaluator.world.holds(condition) != Some(false)
    }

    /// Its properties, with those that other resources add to them.
    pub(super) fn properties<'e>(&'e self, evaluator: &Evaluator<'e, 'a>) -> Option<Node<'a>> {
        let nothing = Value::Object(Object::default());
        let nothing = Node { span: self.node.span, value: nothing };
        let properties = self.node.get("Properties");
        let mut tree = properties.map_or(Some(nothing), |properties| evaluator.node(properties))?;
        let Value::Object(object) = &mut tree.value else { return Some(tree) };
        let added = match self.row.kind {
            Kind::ScalingPolicy => self.of_target(object, evaluator),
            Kind::Cluster if self.row.resource == CLUSTER => self.associated(evaluator),
            _ => Vec::new(),
        };
        put_before(object, added);
        Some(tree)
    }

    /// What a scaling policy that names its target takes from it.
    fn of_target<'e>(
        &'e self,
        policy: &Object<'a>,
        evaluator: &Evaluator<'e, 'a>,
    ) -> Vec<Member<'a>> {
        let target = policy.get("ScalingTargetId");
        let named = target.and_then(|target| target.value.reference());
        let resource = named.and_then(|name| evaluator.template.resources.get(name));
        let properties = resource.and_then(|resource| resource.get("Properties"));
        let (Some(target), Some(of)) = (target, properties.and_then(|it| evaluator.node(it)))
        else {
            return Vec::new();
        };
        let taken = ["ServiceNamespace", "ScalableDimension", "ResourceId"].map(|name| {
            let value = of.get(name)?.value.clone();
            Some(member(name, target.value.span, value))
        });
        taken.into_iter().flatten().collect()
    }

    /// The capacity providers that another resource puts on a cluster.
    fn associated<'e>(&'e self, evaluator: &Evaluator<'e, 'a>) -> Vec<Member<'a>> {
        let resources = evaluator.template.section("Resources").map(|it| &it.value);
        let puts = resources
            .filter(|resource| resource.get("Type").and_then(Node::as_str) == Some(ASSOCIATIONS));
        let trees = puts.filter_map(|resource| evaluator.node(resource.get("Properties")?));
        let mut own = trees.filter(|tree| {
            tree.get("Cluster").and_then(Node::reference) == Some(self.key.name.as_ref())
        });
        let Some(Value::Object(tree)) = own.next().map(|tree| tree.value) else {
            return Vec::new();
        };
        let wanted =
            |name: &str| matches!(name, "CapacityProviders" | "DefaultCapacityProviderStrategy");
        tree.into_members().into_iter().filter(|it| wanted(&it.key.name)).collect()
    }

    /// Adds what CloudFormation does.
    pub(super) fn complete(&self, mut tree: Node<'a>) -> Node<'a> {
        let Value::Object(object) = &mut tree.value else { return tree };
        let span = self.key.span;
        let made = self.row.made.iter().map(|name| member(name, span, Value::Unknown));
        let mut added: Vec<_> = made.collect();
        if self.row.kind == Kind::Service && is_replicated(object) {
            let one = Value::Number(Number { value: 1.0, integer: true });
            added.push(member("desiredCount", span, one));
        }
        put_before(object, added);
        tree
    }
}

/// A service of which one task is run where it does not say how many.
fn is_replicated(service: &Object<'_>) -> bool {
    let of = |name: &str, field: Option<&str>, wanted: &str| {
        let given = service.get(name).map(|member| &member.value);
        let given = field.map_or(given, |field| given.map(|it| it.get(field).unwrap_or(it)));
        given.is_none_or(|given| given.as_str() == Some(wanted))
    };
    !service.is_open()
        && of("schedulingStrategy", None, "REPLICA")
        && of("deploymentController", Some("type"), "ECS")
}

/// Adds those of `members` that an object does not have. They stand before its own, as what is written
/// last must be real.
fn put_before<'a>(object: &mut Object<'a>, members: Vec<Member<'a>>) {
    let mut all = members;
    all.retain(|member| object.get(&member.key.name).is_none());
    let open = object.is_open();
    all.extend(std::mem::take(object).into_members());
    *object = Object::new(all, open);
}

fn member<'a>(name: &'static str, span: Span, value: Value<'a>) -> Member<'a> {
    let key = Key { name: name.into(), span, unknown: false };
    Member { key, value: Node { span, value }, shadowed: false }
}

/// Whether what scales or starts something does so with tasks of ECS.
pub(super) fn is_ecs(kind: Kind, tree: &Node<'_>) -> bool {
    let text = |name: &str| tree.get(name).and_then(Node::as_str).unwrap_or_default();
    match kind {
        Kind::ScalableTarget | Kind::ScalingPolicy => {
            text("ServiceNamespace") == "ecs" || text("ScalableDimension").starts_with("ecs:")
        }
        Kind::EventTarget => tree.get("EcsParameters").is_some(),
        Kind::Schedule => {
            tree.get("Target").is_some_and(|target| target.get("EcsParameters").is_some())
        }
        _ => true,
    }
}
