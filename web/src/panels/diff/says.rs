//! What two texts say otherwise, however they are written.
use crate::{engine::Linted, prose::count};
use ecslint_core::{
    Analysis, Config, Kind, Source, analyze,
    compare::{Change, compare},
    render::{Rendered, one},
    syntax::{Node, Span},
};

/// The changes of one document.
#[derive(Debug, PartialEq)]
pub(super) struct Compared {
    /// What it is called, where there are several.
    pub(super) title: Option<String>,
    pub(super) changes: Vec<Placed>,
}

/// A change, and the place in the second text that it is closest to.
#[derive(Debug, PartialEq)]
pub(super) struct Placed {
    pub(super) change: Change,
    pub(super) span: Span,
}

/// What differs from the text `before` to `after`, document by document. Else why they cannot be
/// compared.
pub(super) fn differences(before: &str, after: &Linted) -> Result<Vec<Compared>, String> {
    // The name of the file says nothing of the other text.
    let (old, new) = (Source::new("", before), after.source());
    let was = analyze(&old, &Config::silent());
    let is = analyze(&new, &Config::silent());
    let (was_all, is_all) = (rendered(&old, &was), rendered(&new, &is));
    if was_all.is_empty() || is_all.is_empty() {
        let which = if is_all.is_empty() { "this text" } else { "the other text" };
        return Err(format!("No ECS document was found in {which}."));
    }
    if was_all.len() != is_all.len() {
        let (was, is) = (count(was_all.len(), "document"), count(is_all.len(), "document"));
        return Err(format!("The other text has {was}, this one {is}."));
    }
    let several = is_all.len() > 1;
    let pairs = was_all.iter().zip(&is_all).enumerate();
    let compared = pairs.map(|(at, (was, is))| {
        if kin(was.kind) != kin(is.kind) {
            return Err(format!(
                "The other text is {}, this one {}.",
                was.kind.noun(),
                is.kind.noun()
            ));
        }
        let title = several.then(|| format!("{} {}", is.kind.name().replace('-', " "), at + 1));
        let place = |change: Change| Placed { span: span(&change, &is.root), change };
        Ok(Compared { title, changes: compare(was, is).into_iter().map(place).collect() })
    });
    compared.collect()
}

/// Kinds that describe the same thing can be compared.
fn kin(kind: Kind) -> Kind {
    if kind == Kind::ServiceUpdate { Kind::Service } else { kind }
}

fn rendered<'a>(source: &'a Source<'_>, read: &Analysis<'a>) -> Vec<Rendered<'a>> {
    read.documents.iter().filter_map(|document| one(source, &read.root, document)).collect()
}

/// Where the change is, or what once held it.
fn span(change: &Change, root: &Node<'_>) -> Span {
    change.after.as_ref().map_or_else(|| holder(&change.path, root), |after| after.span)
}

/// The innermost node of `root` on the way along `path`: `containerDefinitions[web].image`.
fn holder(path: &str, root: &Node<'_>) -> Span {
    let (mut node, mut span) = (root, Span { end: root.span.start + 1, ..root.span });
    for part in path.split(['.', '[']) {
        let next = match part.strip_suffix(']') {
            Some(name) => item(node, name).map(|item| (item.span, item)),
            None => node
                .as_object()
                .and_then(|object| object.get(part))
                .map(|member| (member.key.span, &member.value)),
        };
        let Some(next) = next else { break };
        (span, node) = next;
    }
    span
}

/// The item that is known by `name`, or stands at that place.
fn item<'t, 'a>(list: &'t Node<'a>, name: &str) -> Option<&'t Node<'a>> {
    let items = list.as_array()?;
    let known = |item: &&Node<'_>| {
        ["name", "key", "containerName"]
            .iter()
            .any(|key| item.get(key).and_then(Node::as_str) == Some(name))
    };
    items.iter().find(known).or_else(|| items.get(name.parse::<usize>().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Clock, Engine};

    fn of(before: &str, after: &str) -> Result<Vec<Compared>, String> {
        let mut engine = Engine::new(Clock::NONE);
        engine.lint(0, None, after);
        differences(before, engine.text(0))
    }

    const OLD: &str = r#"{"family": "a", "cpu": "256", "containerDefinitions": [{"name": "w", "image": "i", "user": "u"}]}"#;

    #[test]
    fn order_and_format_do_not_count() {
        let new = "containerDefinitions:\n- user: u\n  image: i\n  name: w\ncpu: '256'\nfamily: a\nrevision: 3\n";
        assert_eq!(of(OLD, new).unwrap()[0].changes, []);
    }

    #[test]
    fn changes_have_a_place_in_the_second_text() {
        let new = OLD.replace("\"256\"", "\"512\"").replace(", \"user\": \"u\"", "");
        let compared = of(OLD, &new).unwrap();
        let places: Vec<_> =
            compared[0].changes.iter().map(|placed| placed.span.slice(&new)).collect();
        assert_eq!(places, ["\"512\"", r#"{"name": "w", "image": "i"}"#]);
    }

    #[test]
    fn says_why_nothing_can_be_compared() {
        assert_eq!(of("", OLD).unwrap_err(), "No ECS document was found in the other text.");
        assert_eq!(of(OLD, "x").unwrap_err(), "No ECS document was found in this text.");
        let service = r#"{"serviceName": "s", "taskDefinition": "a", "desiredCount": 1}"#;
        assert!(of(service, OLD).unwrap_err().contains("The other text is a service"));
    }
}
