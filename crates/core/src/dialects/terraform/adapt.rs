//! The arguments of a resource become a document in the spelling of the API.
use super::{
    containers,
    evaluate::{member, unknown},
    kinds::{OWN, Row},
    shape::{Arguments, controller, count, shape},
    words::WORDS,
};
use crate::{Kind, dialects::adapt::Adapter};
use ecslint_syntax::{Node, Object, Span, Value};

/// The document that `arguments` make, which stand at the second span and are named at the first;
/// nothing where it is none of ECS.
pub(super) fn document<'a>(
    row: &Row,
    mut arguments: Arguments<'a>,
    (name, span): (Span, Span),
    text: &'a str,
) -> Option<Node<'a>> {
    let containers = arguments.0.iter().position(|it| it.key.name == "container_definitions");
    let containers = containers.map(|index| arguments.0.remove(index));
    arguments.0.retain(|member| !OWN.contains(&&*member.key.name));
    shape(row.kind, &mut arguments);
    if !is_ecs(row.kind, &arguments) {
        return None;
    }
    let counted = row.kind == Kind::Service && is_counted(&arguments);
    let tree = Node { span, value: Value::Object(Object::new(arguments.0, false)) };
    let adapter = Adapter { kind: row.kind, words: &WORDS, text, own: &[] };
    let mut tree = adapter.document(tree);
    if let Value::Object(object) = &mut tree.value {
        let made = row.made.iter().filter(|made| object.get(made).is_none());
        let mut all: Vec<_> = made.map(|made| member(*made, name, unknown(name))).collect();
        all.extend(counted.then(|| count(name)));
        all.extend(std::mem::take(object).into_members());
        if let Some(mut containers) = containers {
            containers.key.name = "containerDefinitions".into();
            containers.value = containers::decoded(containers.value);
            all.push(containers);
        }
        *object = Object::new(all, false);
    }
    Some(tree)
}

/// A service of which Terraform starts as many tasks as it says, or none.
fn is_counted(arguments: &Arguments<'_>) -> bool {
    let has = |name: &str| arguments.0.iter().any(|member| member.key.name == name);
    !has("desired_count")
        && !has("scheduling_strategy")
        && matches!(controller(arguments), None | Some("ECS" | "CODE_DEPLOY"))
}

/// Whether what scales or starts something does so with tasks of ECS.
fn is_ecs(kind: Kind, arguments: &Arguments<'_>) -> bool {
    let of = |name: &str| arguments.0.iter().find(|member| member.key.name == name);
    let text = |name: &str| of(name).and_then(|it| it.value.as_str()).unwrap_or_default();
    match kind {
        Kind::ScalableTarget | Kind::ScalingPolicy => {
            text("service_namespace") == "ecs" || text("scalable_dimension").starts_with("ecs:")
        }
        Kind::EventTarget => of("ecs_target").is_some(),
        _ => true,
    }
}
