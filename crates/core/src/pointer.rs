use ecslint_syntax::{Node, Span, Value};

/// The RFC 6901 pointer to the node or key at `subject` in the tree of `root`, in the file's own
/// spelling; where nothing stands exactly there, to the deepest node around it.
/// In a stream it leads from the root of the document: [`Node::document_at`] says which.
pub fn pointer(root: &Node<'_>, subject: Span) -> String {
    walk(root, subject, |_, index| index.to_string())
}

/// The same, with `name` to say what an item of a list goes by.
pub(crate) fn walk(
    root: &Node<'_>,
    subject: Span,
    name: impl Fn(&[Node<'_>], usize) -> String,
) -> String {
    let (mut node, mut pointer) = (around(root, subject), String::new());
    while node.span != subject {
        let Some((part, child, is_key)) = step(node, subject, &name) else { break };
        pointer.push('/');
        pointer.push_str(&escape(&part));
        if is_key {
            break;
        }
        node = child;
    }
    pointer
}

/// The document of a stream that holds `subject`, else the whole.
fn around<'t, 'a>(root: &'t Node<'a>, subject: Span) -> &'t Node<'a> {
    let index = root.document_at(subject.start);
    let document = index.and_then(|index| root.documents().get(index));
    document.filter(|document| document.span.contains(subject)).unwrap_or(root)
}

/// The child at or around `subject`, its name, and whether its key is meant.
fn step<'t, 'a>(
    node: &'t Node<'a>,
    subject: Span,
    name: impl Fn(&[Node<'_>], usize) -> String,
) -> Option<(String, &'t Node<'a>, bool)> {
    match &node.value {
        Value::Array(items) => {
            let index = nearest(items.iter().map(|item| item.span), subject)?;
            Some((name(items, index), &items[index], false))
        }
        Value::Object(object) => {
            let parts = object.members().iter().flat_map(|m| [m.key.span, m.value.span]);
            let index = nearest(parts, subject)?;
            let member = &object.members()[index / 2];
            Some((member.key.name.to_string(), &member.value, index % 2 == 0))
        }
        _ => None,
    }
}

/// The span that equals `subject`, else the first that contains it.
fn nearest(spans: impl Iterator<Item = Span>, subject: Span) -> Option<usize> {
    let mut around = None;
    for (index, span) in spans.enumerate() {
        if span == subject {
            return Some(index);
        }
        if around.is_none() && span.contains(subject) {
            around = Some(index);
        }
    }
    around
}

pub(crate) fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

#[cfg(test)]
mod tests {
    use super::*;
    use ecslint_syntax::{Format, parse};

    #[track_caller]
    fn check(text: &str, quoted: &str, expected: &str) {
        let root = parse(text, Format::Json).root;
        let start = text.find(quoted).expect("the quoted text is in the text");
        assert_eq!(pointer(&root, Span::new(start, start + quoted.len())), expected);
    }

    #[test]
    fn points_at_values_and_keys() {
        let text = r#"{"family": "web", "containerDefinitions": [{}, {"cpu": 10}]}"#;
        check(text, text, "");
        check(text, "\"web\"", "/family");
        check(text, "\"family\"", "/family");
        check(text, "10", "/containerDefinitions/1/cpu");
        check(text, "{\"cpu\": 10}", "/containerDefinitions/1");
    }

    #[test]
    fn points_at_what_is_around() {
        let text = r#"{"family": "web", "volumes": [1, 2]}"#;
        check(text, "we", "/family");
        check(text, "am", "/family");
        check(text, ", 2", "/volumes");
        check(text, "web\", \"vol", "");
    }

    #[test]
    fn escapes_names_and_keeps_their_spelling() {
        let text = r#"{"dockerLabels": {"a/b~c": 1, "": 2, "\u0041": 3}}"#;
        check(text, "1", "/dockerLabels/a~1b~0c");
        check(text, "2", "/dockerLabels/");
        check(text, "3", "/dockerLabels/A");
    }

    #[test]
    fn survives_any_span() {
        for text in ["", "{", "[[[[", "nonsense", "{\"a\":", "{\"a\":[1,"] {
            let root = parse(text, Format::Json).root;
            for start in 0..10 {
                for end in start..12 {
                    pointer(&root, Span::new(start, end));
                }
            }
        }
    }
}
