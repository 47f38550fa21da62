//! JSON and JSONC, printed anew with their own spelling of keys and values.
use super::{
    Layout,
    gaps::{beside, is_bare, unit},
    order::order,
};
use crate::place::Place;
use ecslint_syntax::{Key, Node, Span, Value};

/// Collections that stood on one line stay there up to this column.
const WIDTH: usize = 100;

/// A member or an item, and the comments that go with it.
struct Part<'n, 'a> {
    key: Option<&'n Key<'a>>,
    value: &'n Node<'a>,
    place: Option<Place>,
    /// A blank line stands before it.
    apart: bool,
    above: Vec<Span>,
    behind: Vec<Span>,
}

/// A collection taken apart.
struct Parts<'n, 'a> {
    list: Vec<Part<'n, 'a>>,
    /// Comments beside the opening bracket, and below the last part.
    head: Vec<Span>,
    tail: Vec<Span>,
}

struct Json<'l> {
    layout: &'l Layout<'l>,
    out: String,
    unit: String,
    end: &'static str,
}

impl Layout<'_> {
    pub(super) fn json(&self, root: &Node<'_>) -> String {
        let text = self.text;
        let end = ecslint_syntax::line_end(text);
        let before = text[..root.span.start as usize].trim_end();
        let after = text[root.span.end as usize..].trim();
        let mut json = Json { layout: self, out: before.to_owned(), unit: unit(text, root), end };
        if !before.trim_start_matches('\u{feff}').is_empty() {
            json.out.push_str(end);
        }
        json.node(root, None, 0, true);
        for line in after.lines() {
            json.out.push_str(end);
            json.out.push_str(line.trim_end());
        }
        json.out.push_str(end);
        json.out
    }
}

impl Json<'_> {
    fn node(&mut self, node: &Node<'_>, place: Option<Place>, level: usize, root: bool) {
        let place = self.layout.place(node, place);
        let slice = node.span.slice(self.layout.text);
        let Some(parts) = self.parts(node, place) else { return self.out.push_str(slice) };
        let (open, close) = if slice.starts_with('{') { ("{", "}") } else { ("[", "]") };
        if parts.list.is_empty() {
            self.out.push_str(open);
            return self.out.push_str(close);
        }
        if !root && slice.len() <= 8 * WIDTH && !slice.contains('\n') {
            let line = self.line(node, place);
            if self.column() + line.chars().count() < WIDTH {
                return self.out.push_str(&line);
            }
        }
        self.out.push_str(open);
        for comment in &parts.head {
            self.beside(*comment);
        }
        let last = parts.list.len() - 1;
        for (index, part) in parts.list.iter().enumerate() {
            if part.apart && index > 0 {
                self.out.push_str(self.end);
            }
            self.part(part, level + 1, index == last);
        }
        self.comments(&parts.tail, level + 1);
        self.new_line(level);
        self.out.push_str(close);
    }

    fn part(&mut self, part: &Part<'_, '_>, level: usize, last: bool) {
        self.comments(&part.above, level);
        self.new_line(level);
        if let Some(key) = part.key {
            self.out.push_str(key.span.slice(self.layout.text));
            self.out.push_str(": ");
        }
        self.node(part.value, part.place, level, false);
        if !last {
            self.out.push(',');
        }
        for comment in &part.behind {
            self.beside(*comment);
        }
    }

    /// The collection on one line.
    fn line(&self, node: &Node<'_>, place: Option<Place>) -> String {
        let place = self.layout.place(node, place);
        let slice = node.span.slice(self.layout.text);
        let Some(parts) = self.parts(node, place) else { return slice.to_owned() };
        let one = |part: &Part<'_, '_>| {
            let value = self.line(part.value, part.place);
            match part.key {
                Some(key) => format!("{}: {value}", key.span.slice(self.layout.text)),
                None => value,
            }
        };
        let list: Vec<String> = parts.list.iter().map(one).collect();
        match (slice.starts_with('{'), list.is_empty()) {
            (true, true) => "{}".to_owned(),
            (true, false) => format!("{{ {} }}", list.join(", ")),
            (false, _) => format!("[{}]", list.join(", ")),
        }
    }

    fn comments(&mut self, comments: &[Span], level: usize) {
        for comment in comments {
            self.new_line(level);
            self.out.push_str(comment.slice(self.layout.text).trim_end());
        }
    }

    fn beside(&mut self, comment: Span) {
        self.out.push(' ');
        self.out.push_str(comment.slice(self.layout.text).trim_end());
    }

    fn new_line(&mut self, level: usize) {
        self.out.push_str(self.end);
        self.out.push_str(&self.unit.repeat(level));
    }

    fn column(&self) -> usize {
        let line = self.out.rfind('\n').map_or(0, |newline| newline + 1);
        self.out[line..].chars().count()
    }

    /// The parts of a collection in canonical order; nothing where `node` is none, or where more
    /// stands between them than commas and comments.
    fn parts<'n, 'a>(&self, node: &'n Node<'a>, place: Option<Place>) -> Option<Parts<'n, 'a>> {
        let part = |key, value, place| {
            let (above, behind) = (Vec::new(), Vec::new());
            Part { key, value, place, apart: false, above, behind }
        };
        let (mut list, order): (Vec<Part<'n, 'a>>, _) = match &node.value {
            Value::Object(object) => {
                let inner = |name: &str| place.map(|place| place.member(name));
                let members = object.members().iter();
                let list =
                    members.map(|m| part(Some(&m.key), &m.value, inner(&m.key.name))).collect();
                (list, order(object, place))
            }
            Value::Array(items) => {
                let inner = place.map(Place::item);
                (items.iter().map(|item| part(None, item, inner)).collect(), None)
            }
            _ => return None,
        };
        let (head, tail) = self.attach(node.span, &mut list)?;
        if let Some(order) = order {
            let mut parts: Vec<Option<Part<'n, 'a>>> = list.into_iter().map(Some).collect();
            list = order.into_iter().filter_map(|index| parts[index].take()).collect();
        }
        Some(Parts { list, head, tail })
    }

    /// Gives the comments in `whole` to the parts; those left over stand at its head and its tail.
    fn attach(&self, whole: Span, list: &mut [Part<'_, '_>]) -> Option<(Vec<Span>, Vec<Span>)> {
        let text = self.layout.text;
        let (mut head, mut tail) = (Vec::new(), Vec::new());
        let mut from = whole.start + 1;
        for index in 0..=list.len() {
            let to = list.get(index).map_or(whole.end - 1, start);
            let comments = self.layout.comments(from, to);
            let gap = text.get(from as usize..to as usize)?;
            // Template code stands for an item, and writes its comma or none.
            let joined = index == 0 || index == list.len() || gap.contains(',');
            if !joined || !is_bare(gap, from, comments) || list.is_empty() && !comments.is_empty() {
                return None;
            }
            let beside = beside(text, from, comments);
            let (behind, above) = comments.split_at(beside);
            match index.checked_sub(1) {
                None => head.extend_from_slice(behind),
                Some(before) => list[before].behind.extend_from_slice(behind),
            }
            let Some(part) = list.get_mut(index) else {
                tail.extend_from_slice(above);
                break;
            };
            part.above.extend_from_slice(above);
            let top = above.first().map_or(to, |comment| comment.start);
            let bottom = behind.last().map_or(from, |comment| comment.end);
            part.apart = text[bottom as usize..top as usize].matches('\n').count() > 1;
            if !part.is_whole(text) {
                return None;
            }
            from = part.value.span.end;
        }
        Some((head, tail))
    }
}

impl Part<'_, '_> {
    /// Only the colon stands between key and value.
    fn is_whole(&self, text: &str) -> bool {
        let Some(key) = self.key else { return true };
        let gap = text.get(key.span.end as usize..self.value.span.start as usize);
        gap.is_some_and(|gap| gap.trim() == ":")
    }
}

fn start(part: &Part<'_, '_>) -> u32 {
    part.key.map_or(part.value.span.start, |key| key.span.start)
}
