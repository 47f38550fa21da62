use ecslint_syntax::{Node, Span, Value};

/// A place in a tree that stays right when lists are put in another order: an RFC 6901 pointer in
/// which a segment `name=envoy` stands for the items of a list with this name, and `*` for all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    segments: Vec<String>,
}

/// Why a text is no [`Path`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PathError {
    /// It does not start at the root.
    #[error("a path starts with `/`")]
    Relative,
    /// A `~` stands for itself.
    #[error("`~` is written `~0` in a path, and `/` in a name `~1`")]
    Escape,
    /// It is deeper than any document.
    #[error("a path has at most {MAX_SEGMENTS} parts")]
    Deep,
}

/// Deeper than ECS documents are.
const MAX_SEGMENTS: usize = 64;

impl Path {
    /// Reads `/containerDefinitions/name=envoy/image`.
    ///
    /// # Errors
    /// Where the text does not start with `/` or escapes something that is not escaped.
    pub fn parse(text: &str) -> Result<Self, PathError> {
        let Some(rest) = text.strip_prefix('/') else { return Err(PathError::Relative) };
        let wrong =
            |segment: &str| segment.split('~').skip(1).any(|tail| !tail.starts_with(['0', '1']));
        if rest.split('/').any(wrong) {
            return Err(PathError::Escape);
        }
        // A slash at the end is a slip for the place without it.
        let rest = rest.strip_suffix('/').unwrap_or(rest);
        let segments: Vec<_> = rest.split('/').filter(|_| !rest.is_empty()).map(unescape).collect();
        if segments.len() > MAX_SEGMENTS { Err(PathError::Deep) } else { Ok(Self { segments }) }
    }

    /// The keys and values in the tree of `root` that it leads to.
    pub(crate) fn places(&self, root: &Node<'_>) -> Vec<Span> {
        let mut places = Vec::new();
        root.documents().iter().for_each(|root| walk(root, &self.segments, &mut places));
        places
    }
}

fn walk(node: &Node<'_>, segments: &[String], places: &mut Vec<Span>) {
    let Some((segment, rest)) = segments.split_first() else {
        places.push(node.span);
        return;
    };
    match &node.value {
        Value::Object(object) => {
            let exact = object.live().any(|member| member.key.name == *segment);
            let wanted = |name: &str| name == segment || !exact && segment == "*";
            for member in object.live().filter(|member| wanted(&member.key.name)) {
                if rest.is_empty() {
                    places.push(member.key.span);
                }
                walk(&member.value, rest, places);
            }
        }
        Value::Array(items) => {
            let wanted = items.iter().enumerate().filter(|(index, item)| is(item, *index, segment));
            wanted.for_each(|(_, item)| walk(item, rest, places));
        }
        _ => {}
    }
}

/// Whether `segment` means `item`, number `index` of its list.
fn is(item: &Node<'_>, index: usize, segment: &str) -> bool {
    if segment == "*" || segment.parse() == Ok(index) && !segment.starts_with(['+']) {
        return true;
    }
    let Some((name, wanted)) = segment.split_once('=') else { return false };
    item.get(name).is_some_and(|value| match &value.value {
        Value::String(text) => text == wanted,
        Value::Bool(value) => wanted == if *value { "true" } else { "false" },
        Value::Number(number) => wanted.parse() == Ok(number.value),
        _ => false,
    })
}

fn unescape(segment: &str) -> String {
    segment.replace("~1", "/").replace("~0", "~")
}

/// The path to the node or key at `subject`, with the items of lists by their names where they have
/// any: what a [`Path`] reads.
pub fn to(root: &Node<'_>, subject: Span) -> String {
    crate::pointer::walk(root, subject, segment)
}

/// The segment for item number `index` of `items`: its name, where no other item has the same.
fn segment(items: &[Node<'_>], index: usize) -> String {
    let own = items.get(index).and_then(name_of).filter(|name| !name.is_empty());
    let namesakes = |own: &str| items.iter().filter(|item| name_of(item) == Some(own)).count();
    match own.filter(|own| namesakes(own) == 1) {
        Some(own) => format!("name={own}"),
        None => index.to_string(),
    }
}

fn name_of<'n>(item: &'n Node<'_>) -> Option<&'n str> {
    item.get("name").and_then(Node::as_str)
}
