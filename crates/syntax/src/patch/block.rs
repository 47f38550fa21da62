//! Additions to the block style of YAML.
use super::layout::{Layout, parts};
use super::make;
use crate::{Edit, Node, Span, Value};

impl Layout<'_> {
    /// Adds the member `name` to the object at `node`, after its last.
    pub(super) fn insert(
        &self,
        node: &Node<'_>,
        name: &str,
        value: &Node<'_>,
    ) -> Option<Vec<Edit>> {
        if self.is_flow(node) {
            return self.add_flow(node, &[(Some(name), value)]);
        }
        let last = parts(node).pop()?;
        let margin = blank(self.before(last.start))?;
        let text = self.yaml(&make::object([(name, value.clone())]), &margin);
        self.add_lines(last, &format!("{margin}{text}"))
    }

    /// Adds `new` to the list at `node`, after its last item.
    pub(super) fn append(&self, node: &Node<'_>, new: &[Node<'_>]) -> Option<Vec<Edit>> {
        if self.is_flow(node) {
            let new: Vec<_> = new.iter().map(|item| (None, item)).collect();
            return self.add_flow(node, &new);
        }
        let last = parts(node).pop()?;
        let (outer, _) = self.before(last.start).rsplit_once('-')?;
        let margin = blank(outer)?;
        let text = self.yaml(&make::list(new.to_vec()), &margin);
        self.add_lines(last, &format!("{margin}{text}"))
    }

    /// Adds the lines `text` behind the part at `last`.
    fn add_lines(&self, last: Span, text: &str) -> Option<Vec<Edit>> {
        // The span of a block scalar takes its last line end with it.
        let written = last.slice(self.text);
        let at = self.line_behind(last.start as usize + written.trim_end().len())?;
        Some(vec![Edit { span: Span::new(at, at), text: format!("{}{text}", self.line_end()) }])
    }

    /// Takes the first member of an object that stands beside a dash; the next moves up to it.
    pub(super) fn remove_first(&self, parent: &Node<'_>, value: &Node<'_>) -> Option<Vec<Edit>> {
        let Value::Object(object) = &parent.value else { return None };
        let [first, second, ..] = object.members.as_slice() else { return None };
        let span = Span { start: first.key.span.start, end: second.key.span.start };
        let own = !self.is_flow(parent) && first.value.span == value.span;
        let comment = span.slice(self.text).contains('#');
        (own && !comment).then(|| vec![Edit { span, text: String::new() }])
    }
}

/// As many blanks as `before` has characters; nothing where it holds more than blanks and dashes.
fn blank(before: &str) -> Option<String> {
    before.chars().all(|it| matches!(it, ' ' | '-')).then(|| " ".repeat(before.len()))
}
