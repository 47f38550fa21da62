//! CloudFormation templates, those of SAM and the CDK among them: each resource of ECS, and what scales
//! or starts its tasks, becomes a document. What functions return is computed where the template says
//! it, and unknown elsewhere; conditions and parameters make several forms of a document.
mod atoms;
mod conditions;
mod evaluate;
mod functions;
mod kinds;
mod parts;
mod properties;
mod resources;
mod template;
mod words;
mod worlds;

pub(super) use words::WORDS;

use super::Content;
use ecslint_syntax::{Node, Span, Value};
use template::Template;

/// Whether a text with the tree of `root` is a template.
pub(super) fn is_template(root: &Node<'_>) -> bool {
    let resources = root.get("Resources").and_then(Node::as_object);
    let typed = |resource: &Node<'_>| {
        let named = resource.get("Type").and_then(Node::as_str);
        named.is_some_and(|named| named.contains("::"))
    };
    let looped = |name: &str| name.starts_with("Fn::ForEach");
    resources.is_some_and(|resources| {
        root.get("AWSTemplateFormatVersion").is_some()
            || resources.members().iter().any(|it| typed(&it.value) || looped(&it.key.name))
    })
}

/// Where functions are called and loops run in the tree of `root`, in the order of the text: what stands
/// there is not what it becomes.
pub(super) fn calls(root: &Node<'_>) -> Vec<Span> {
    let mut spans = Vec::new();
    collect_calls(root, &mut spans);
    spans
}

fn collect_calls(node: &Node<'_>, spans: &mut Vec<Span>) {
    match &node.value {
        Value::Array(items) => items.iter().for_each(|item| collect_calls(item, spans)),
        Value::Object(object) if evaluate::call(object).is_some() => spans.push(node.span),
        Value::Object(object) => {
            for member in object.members() {
                if member.key.name.starts_with("Fn::") {
                    spans.push(member.value.span);
                } else {
                    collect_calls(&member.value, spans);
                }
            }
        }
        _ => {}
    }
}

/// What the template with the tree of `root` holds.
pub(super) fn content<'a>(root: &Node<'a>, text: &'a str) -> Content<'a> {
    let template = Template::new(root, text);
    if template.resources.is_empty() {
        return Content::default();
    }
    let worlds = worlds::of(&template);
    let documents = resources::documents(&template, &worlds);
    Content { documents, conditions: worlds.conditions(&template), choices: worlds.choices() }
}
