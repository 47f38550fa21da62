//! Additions between brackets: JSON, and the flow style of YAML.
use super::layout::{Layout, is_scalar, parts};
use crate::{Edit, Node, Span, Value, print};

/// A part to be added: its key, if it has one, and its value.
pub(super) type Part<'n, 'a> = (Option<&'n str>, &'n Node<'a>);

impl Layout<'_> {
    /// Adds `new` to the list or object at `node`.
    pub(super) fn add_flow(&self, node: &Node<'_>, new: &[Part<'_, '_>]) -> Option<Vec<Edit>> {
        let Some(last) = parts(node).pop() else { return self.fill(node, new) };
        let margin = self.before(last.start);
        let line_start = last.start as usize - margin.len();
        let own_line = margin.trim().is_empty() && line_start > node.span.start as usize;
        let (comma, place) = self.comma(last.end as usize, node.span.end as usize);
        let short = !last.slice(self.text).contains('\n');
        let (place, separator) = match own_line {
            true => {
                (self.line_behind(place).unwrap_or(place), format!("{}{margin}", self.line_end()))
            }
            false => (place, " ".to_owned()),
        };
        let texts = new.iter().map(|part| match own_line {
            true => self.part(*part, margin, short),
            false => self.part_line(*part),
        });
        let added = texts.collect::<Vec<_>>().join(&format!(",{separator}"));
        let added = format!("{separator}{added}");
        Some(match comma {
            Some(at) if at == place => vec![insertion(at, format!(",{added}"))],
            Some(at) => vec![insertion(at, ",".to_owned()), insertion(place, added)],
            None => vec![insertion(place, added)],
        })
    }

    /// Fills the empty brackets at `node`.
    fn fill(&self, node: &Node<'_>, new: &[Part<'_, '_>]) -> Option<Vec<Edit>> {
        let written = node.span.slice(self.text);
        let inside = written.get(1..written.len().checked_sub(1)?)?;
        if !inside.trim().is_empty() {
            return None;
        }
        let (open, close) = (&written[..1], &written[written.len() - 1..]);
        let text = if self.is_json() && self.text.contains('\n') {
            let outer = self.margin(node.span.start);
            let margin = format!("{outer}{}", self.unit);
            let end = self.line_end();
            let texts: Vec<_> = new.iter().map(|part| self.part(*part, &margin, true)).collect();
            format!(
                "{open}{end}{margin}{}{end}{outer}{close}",
                texts.join(&format!(",{end}{margin}"))
            )
        } else {
            let texts: Vec<_> = new.iter().map(|part| self.part_line(*part)).collect();
            format!("{open}{}{close}", texts.join(", "))
        };
        Some(vec![Edit { span: node.span, text }])
    }

    /// `part` on lines of its own. A list follows its last item in whether an item takes one line.
    fn part(&self, part: Part<'_, '_>, margin: &str, short: bool) -> String {
        match part {
            (Some(key), value) => {
                format!("{}: {}", print::quote(key), self.json(value, margin, false))
            }
            (None, value) if short && has_scalars(value) => self.line(value),
            (None, value) => self.json(value, margin, false),
        }
    }

    fn part_line(&self, (key, value): Part<'_, '_>) -> String {
        let value = self.line(value);
        key.map_or(value.clone(), |key| format!("{}: {value}", print::quote(key)))
    }

    /// Where a comma must be set behind the part that ends at `end`, if there is none, and where the
    /// next part may stand.
    fn comma(&self, end: usize, limit: usize) -> (Option<usize>, usize) {
        let mut rest = &self.text[end..limit.max(end)];
        loop {
            rest = rest.trim_start();
            let comment = match rest.get(..2) {
                Some("//") => rest.find('\n'),
                Some("/*") => rest.find("*/").map(|at| at + 2),
                _ if !self.is_json() && rest.starts_with('#') => rest.find('\n'),
                _ => None,
            };
            match comment {
                Some(length) => rest = &rest[length..],
                None => break,
            }
        }
        match rest.strip_prefix(',') {
            Some(behind) => (None, limit - behind.len()),
            None => (Some(end), end),
        }
    }
}

fn has_scalars(node: &Node<'_>) -> bool {
    match &node.value {
        Value::Array(items) => items.iter().all(is_scalar),
        Value::Object(object) => object.members.iter().all(|member| is_scalar(&member.value)),
        _ => true,
    }
}

fn insertion(at: usize, text: String) -> Edit {
    Edit { span: Span::new(at, at), text }
}
