//! Takes members and items out of a text.
use super::{Edit, Editor};
use crate::{Node, Span, Value};

impl Editor<'_> {
    /// Takes the members or items of `container` whose values are `values` out of it, each with its
    /// comma and, where it stands alone on its lines, with the lines. Nothing where a comment would
    /// be lost, or where YAML gives no sure way.
    pub fn remove_values(&self, container: &Node<'_>, values: &[&Node<'_>]) -> Vec<Edit> {
        let siblings: Vec<(Span, Span)> = match &container.value {
            Value::Object(object) => {
                let whole = |start: Span, end: Span| Span { start: start.start, end: end.end };
                let members = object.members.iter();
                members.map(|m| (whole(m.key.span, m.value.span), m.value.span)).collect()
            }
            Value::Array(items) => items.iter().map(|item| (item.span, item.span)).collect(),
            _ => Vec::new(),
        };
        let gone = |value: Span| values.iter().any(|node| node.span == value);
        let marked: Vec<(Span, bool)> =
            siblings.into_iter().map(|(whole, value)| (whole, gone(value))).collect();
        if self.is_json() || marked.last().is_some_and(|&(last, _)| self.in_flow(last)) {
            self.remove_flow(&marked)
        } else {
            self.remove_lines(&marked, matches!(container.value, Value::Array(_)))
        }
    }

    /// Takes one member or item out of `container`.
    pub fn remove_value(&self, container: &Node<'_>, value: &Node<'_>) -> Vec<Edit> {
        self.remove_values(container, &[value])
    }

    /// Each run of removed siblings goes up to the next kept one; the last run from the end of the
    /// last kept one, so that no comma stays behind.
    fn remove_flow(&self, siblings: &[(Span, bool)]) -> Vec<Edit> {
        let mut edits = Vec::new();
        let mut at = 0;
        while at < siblings.len() {
            let run = siblings[at..].iter().take_while(|(_, gone)| *gone).count();
            if run > 0 {
                let (first, last) = (siblings[at].0, siblings[at + run - 1].0);
                let before = at.checked_sub(1).map(|before| siblings[before].0.end);
                edits.push(match siblings.get(at + run) {
                    Some((next, _)) => Span { start: first.start, end: next.start },
                    None if before.is_none() => {
                        Span { start: first.start, end: self.past_comma(last.end) }
                    }
                    None => Span { start: before.unwrap_or(first.start), end: last.end },
                });
            }
            at += run.max(1);
        }
        let values: Vec<Span> =
            siblings.iter().filter(|(_, gone)| *gone).map(|&(own, _)| own).collect();
        if edits.iter().any(|&edit| self.loses_comment(edit, &values)) {
            return Vec::new();
        }
        edits.into_iter().map(|span| Edit { span, text: String::new() }).collect()
    }

    /// The end of the comma that follows `end`, which is of no use where nothing stays; else `end`.
    fn past_comma(&self, end: u32) -> u32 {
        let rest = self.text.get(end as usize..).unwrap_or_default();
        let after = rest.trim_ascii_start().strip_prefix(',');
        after.map_or(end, |after| (self.text.len() - after.len()) as u32)
    }

    /// Whether more than blanks and commas stands in `span` between the removed `values`, which are
    /// in the order of the text.
    fn loses_comment(&self, span: Span, values: &[Span]) -> bool {
        let inside = &values[values.partition_point(|value| value.end <= span.start)..];
        let inside = inside.iter().take_while(|value| value.start < span.end);
        let mut at = span.start;
        for value in inside.copied().chain([Span { start: span.end, end: span.end }]) {
            let gap = self.quote(Span { start: at, end: value.start.max(at) });
            if gap.bytes().any(|byte| !byte.is_ascii_whitespace() && byte != b',') {
                return true;
            }
            at = value.end;
        }
        false
    }

    /// In YAML a member goes with its whole lines. One that shares a line with something else, or
    /// is the only one, stays: without it the structure around it would change.
    fn remove_lines(&self, siblings: &[(Span, bool)], items: bool) -> Vec<Edit> {
        if siblings.iter().all(|(_, gone)| *gone) {
            return Vec::new();
        }
        let gone = siblings.iter().filter(|(_, gone)| *gone);
        gone.filter_map(|&(own, _)| self.whole_lines(own, items)).collect()
    }

    /// The lines of a member or, with its dash, of an item; nothing where they hold a comment.
    fn whole_lines(&self, own: Span, item: bool) -> Option<Edit> {
        let before = self.before(own.start as usize);
        let line = own.start as usize - before.len();
        let rest = self.text.get(own.end as usize..)?;
        let tail = rest.find('\n').map_or(rest.len(), |at| at + 1);
        let lead = if item { "-" } else { "" };
        let alone = before.trim() == lead
            && !(item && self.quote(own).contains('#'))
            && matches!(rest[..tail].trim(), "" | ":" | ": null" | ": ~");
        let span = Span::new(line, own.end as usize + tail);
        alone.then(|| Edit { span, text: String::new() })
    }
}
