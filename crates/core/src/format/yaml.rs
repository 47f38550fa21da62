//! YAML: members of block mappings change places with their lines and comments; nothing else changes.
use super::{Layout, order::order};
use crate::place::Place;
use ecslint_syntax::{Member, Node, Object, Value};

/// A member with the comments above it.
struct Chunk {
    /// Whole lines.
    above: String,
    /// From its key to the end of its last line.
    body: String,
    /// Where that line ends in the text.
    end: usize,
}

impl Layout<'_> {
    pub(super) fn yaml(&self, root: &Node<'_>) -> String {
        if has_anchors(self.text) {
            return self.text.to_owned();
        }
        let (mut out, mut end) = (String::with_capacity(self.text.len()), 0);
        for document in root.documents() {
            out.push_str(&self.text[end..document.span.start as usize]);
            end = self.yaml_node(document, None, &mut out);
        }
        out.push_str(&self.text[end..]);
        out
    }

    /// Writes `node` in order, and returns up to where its text is then written.
    fn yaml_node(&self, node: &Node<'_>, place: Option<Place>, out: &mut String) -> usize {
        let place = self.place(node, place);
        if let Value::Object(object) = &node.value
            && let Some(order) = order(object, place)
            && let Some(end) = self.reordered(object, place, &order, out)
        {
            return end;
        }
        let mut at = node.span.start as usize;
        for (child, place) in children(node, place) {
            let start = child.span.start as usize;
            // What stands elsewhere, as aliases do, stays.
            let Some(gap) = self.text.get(at..start) else { continue };
            out.push_str(gap);
            at = self.yaml_node(child, place, out);
        }
        let end = (node.span.end as usize).max(at);
        out.push_str(&self.text[at..end]);
        end
    }

    /// Writes the members in `order`, each with its lines and the comments above it; nothing where
    /// one of them shares a line with something else.
    fn reordered(
        &self,
        object: &Object<'_>,
        place: Option<Place>,
        order: &[usize],
        out: &mut String,
    ) -> Option<usize> {
        let first = object.members().first()?.key.span.start as usize;
        let lead = &self.text[self.line_start(first)..first];
        if !lead.bytes().all(|byte| byte == b'-' || byte == b' ') {
            return None;
        }
        let indent = " ".repeat(lead.len());
        let (mut chunks, mut from) = (Vec::new(), first);
        for member in object.members() {
            let inner = place.map(|place| place.member(&member.key.name));
            let chunk = self.chunk(member, inner, from, &indent)?;
            from = (chunk.end + self.text[chunk.end..].find('\n').map_or(0, |n| n + 1))
                .min(self.text.len());
            chunks.push(chunk);
        }
        // A comment has no place beside a dash.
        if lead.contains('-') && !chunks[order[0]].above.trim().is_empty() {
            return None;
        }
        let parts = order.iter().enumerate().map(|(index, &chunk)| {
            let Chunk { above, body, .. } = &chunks[chunk];
            match index {
                // The blanks before the first key stand there already.
                0 if above.trim().is_empty() => body.clone(),
                0 => format!("{}{indent}{body}", above.trim_start()),
                _ => format!("{above}{indent}{body}"),
            }
        });
        let parts: Vec<String> = parts.collect();
        out.push_str(&parts.join(ecslint_syntax::line_end(self.text)));
        chunks.last().map(|chunk| chunk.end)
    }

    /// The lines of `member`, where those before it end at `from`.
    fn chunk(
        &self,
        member: &Member<'_>,
        place: Option<Place>,
        from: usize,
        indent: &str,
    ) -> Option<Chunk> {
        let key = member.key.span.start as usize;
        let own = self.line_start(key);
        if key != from && self.text.get(own..key) != Some(indent) {
            return None;
        }
        let above = self.text.get(from..own).unwrap_or_default().to_owned();
        let (after, value) = (member.key.span.end as usize, member.value.span.start as usize);
        let mut body = self.text[key..value.max(after)].to_owned();
        // What is absent stands at the key.
        let end =
            if value < after { after } else { self.yaml_node(&member.value, place, &mut body) };
        let tail = self.line_end(end);
        let rest = self.text[end..tail].trim_end();
        if !matches!(rest.trim_start().chars().next(), None | Some('#')) && rest != ":" {
            return None;
        }
        body.push_str(rest);
        Some(Chunk { above, body, end: tail })
    }

    fn line_start(&self, at: usize) -> usize {
        self.text[..at].rfind('\n').map_or(0, |newline| newline + 1)
    }

    /// Where the line ends, its end not counted.
    fn line_end(&self, at: usize) -> usize {
        let end = self.text[at..].find('\n').map_or(self.text.len(), |newline| at + newline);
        if self.text[..end].ends_with('\r') && end > at { end - 1 } else { end }
    }
}

fn children<'n, 'a>(
    node: &'n Node<'a>,
    place: Option<Place>,
) -> Vec<(&'n Node<'a>, Option<Place>)> {
    match &node.value {
        Value::Array(items) => items.iter().map(|item| (item, place.map(Place::item))).collect(),
        Value::Object(object) => {
            let inner = |name: &str| place.map(|place| place.member(name));
            object.members().iter().map(|m| (&m.value, inner(&m.key.name))).collect()
        }
        _ => Vec::new(),
    }
}

/// An anchor must stand before what names it.
fn has_anchors(text: &str) -> bool {
    let starts = |at: usize| {
        let before = text[..at].chars().next_back();
        let next = text[at + 1..].chars().next();
        before.is_none_or(|c| c.is_whitespace() || matches!(c, '[' | '{' | ','))
            && next.is_some_and(|c| c.is_alphanumeric() || c == '_')
    };
    text.match_indices(['&', '*']).any(|(at, _)| starts(at)) || text.contains("<<:")
}
