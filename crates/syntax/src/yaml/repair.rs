//! What could be meant by a line that YAML cannot read.
use super::build::Stop;
use super::draft::{Patch, Site};
use super::line::{BLANKS, Line};
use super::template;

/// A way to go on after an error.
#[derive(Debug)]
pub(super) struct Repair {
    pub(super) patches: Vec<Patch>,
    /// The text was right for the tool that fills in its templates.
    pub(super) silent: bool,
    /// What the author probably forgot, and where.
    pub(super) reason: Option<(usize, Reason)>,
}

/// Faults that the parser notices only later, if at all.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Reason {
    Quote(char),
    Bracket(char),
    SpaceAfterColon,
    SpaceAfterDash,
    Colon,
    Comma,
}

/// The broken line and its neighbours.
pub(super) struct Broken<'a> {
    pub(super) text: &'a str,
    pub(super) stop: &'a Stop,
    pub(super) line: Line,
    pub(super) above: Option<Line>,
    below: Option<Line>,
    all: Vec<Repair>,
}

/// Every repair worth a try, the likeliest of equals first. The first one gives the line up.
pub(super) fn candidates(text: &str, stop: &Stop) -> Vec<Repair> {
    let here = Line::at(text, stop.at);
    let line = if here.says(text) { Some(here) } else { here.said_before(text) };
    let Some(line) = line else { return Vec::new() };
    let (above, below) = (line.said_before(text), line.said_after(text));
    let mut site = Broken { text, stop, line, above, below, all: Vec::new() };
    site.give_up(line);
    site.templates();
    site.separators();
    site.quotes();
    site.brackets();
    site.indents();
    site.items();
    site.splits();
    site.joins();
    site.strays();
    site.values();
    site.wrap();
    above.into_iter().for_each(|line| site.give_up(line));
    site.all
}

impl Broken<'_> {
    pub(super) fn add(&mut self, patch: Patch) {
        self.all.push(Repair { patches: vec![patch], silent: false, reason: None });
    }

    pub(super) fn add_for(&mut self, patch: Patch, at: usize, reason: Reason) {
        self.all.push(Repair { patches: vec![patch], silent: false, reason: Some((at, reason)) });
    }

    fn near(&self) -> impl Iterator<Item = Line> + use<> {
        [Some(self.line), self.above].into_iter().flatten()
    }

    pub(super) fn give_up(&mut self, line: Line) {
        let content = line.content(self.text);
        let column = line.indent(self.text);
        let item = content == "-" || content.starts_with("- ");
        let site = if item { Site::Item(column) } else { Site::Member(column) };
        self.add(Patch::hole(line.start..line.content_range(self.text).end, site));
    }

    /// `cpu: %CPU%`, `[${A}, ${B}]`: fine once filled in, so no fault of the author's.
    fn templates(&mut self) {
        let patches = template::hide_bare(self.text, self.line);
        if !patches.is_empty() {
            self.all.push(Repair { patches, silent: true, reason: None });
        }
    }

    /// A line too far left or right, or indented with tabs.
    fn indents(&mut self) {
        for (line, others) in [
            (Some(self.line), [self.above, self.below]),
            (
                self.above,
                [self.above.and_then(|line| line.said_before(self.text)), Some(self.line)],
            ),
        ] {
            let Some(line) = line else { continue };
            let mut tried = Vec::new();
            for other in others.into_iter().flatten() {
                let (indent, item) = (other.indent(self.text), other.item(self.text) - other.start);
                let under = other.content(self.text).ends_with(':');
                let first = if under { item + 2 } else { item };
                for column in [first, indent, indent.saturating_sub(2)] {
                    if column != line.indent(self.text) && !tried.contains(&column) {
                        tried.push(column);
                        let range = line.start..line.start + line.indent(self.text);
                        self.add(Patch::literal(range, " ".repeat(column.min(400))));
                    }
                }
            }
        }
    }

    /// `key:value`, `-item`, `key value`.
    fn separators(&mut self) {
        for line in self.near() {
            let item = line.item(self.text);
            let content = &self.text[item..line.content_range(self.text).end];
            if content.starts_with('-') && content.len() > 1 {
                let patch = Patch::literal(item + 1..item + 1, " ");
                self.add_for(patch, item, Reason::SpaceAfterDash);
                continue;
            }
            let word = content.find(|c: char| !c.is_alphanumeric() && !"_-$\"'.".contains(c));
            let after = item + word.unwrap_or(content.len());
            let rest = &content[after - item..];
            if !rest.starts_with(':') && after > item {
                self.add_for(Patch::literal(after..after, ":"), after, Reason::Colon);
            } else if !rest.starts_with(": ") {
                let patch = Patch::literal(after + 1..after + 1, " ");
                self.add_for(patch, after, Reason::SpaceAfterColon);
            }
        }
    }

    /// Two lines run together: `a: 1  b: 2`.
    fn splits(&mut self) {
        let range = self.line.content_range(self.text);
        let indent = " ".repeat(self.line.item(self.text) - self.line.start);
        let stop = self.stop.at.clamp(range.start, range.end);
        let stop = self.text.floor_char_boundary(stop);
        let before = &self.text[range.start..stop];
        if let Some(blank) = before.trim_end_matches(BLANKS).rfind(BLANKS) {
            let kept = before[..=blank].trim_end_matches(BLANKS);
            // `a: b: c` is not two lines, `a:  b: c` may be.
            if kept.ends_with(':') && kept.len() == blank {
                return;
            }
            let gap = range.start + kept.len();
            self.add(Patch::literal(gap..gap, "\n"));
            self.add(Patch::literal(gap..gap, format!("\n{indent}")));
        }
        self.add(Patch::literal(stop..stop, format!("\n{indent}")));
        let dash = self.text[range.clone()].rfind("- ").filter(|&dash| dash > 0);
        if let Some(dash) = dash.map(|dash| range.start + dash) {
            let gap = range.start + self.text[range.start..dash].trim_end_matches(BLANKS).len();
            self.add(Patch::literal(gap..gap, "\n"));
            self.add(Patch::literal(gap..gap, format!("\n{indent}")));
        }
    }

    /// One line torn in two.
    fn joins(&mut self) {
        let higher = self.above.and_then(|line| line.said_before(self.text));
        let pairs =
            [(self.above, Some(self.line)), (Some(self.line), self.below), (higher, self.above)];
        for (first, second) in pairs {
            let (Some(first), Some(second)) = (first, second) else { continue };
            if self.text[first.end..second.start].trim().is_empty() {
                self.add(Patch::literal(first.end..second.start, ""));
            }
        }
    }

    /// The first line of an item lost its dash: `- name: web` is gone and `  image: x` is not.
    fn items(&mut self) {
        let dash = self.line.indent(self.text);
        if !self.line.content(self.text).starts_with('-') {
            return;
        }
        let (mut first, mut line) = (None, self.above);
        while let Some(now) = line.filter(|line| line.indent(self.text) > dash) {
            first = Some(now);
            line = now.said_before(self.text);
        }
        let Some(first) = first.filter(|first| first.indent(self.text) == dash + 2) else { return };
        let at = first.start + dash;
        self.add(Patch::literal(at..at + 2, "- "));
    }

    /// Only the value, or only the key, is beyond repair.
    fn values(&mut self) {
        for line in self.near() {
            let end = line.content_range(self.text).end;
            if let Some(value) = line.value(self.text) {
                self.add(Patch::opaque(value..end));
            }
            let item = line.item(self.text);
            if let Some(colon) = self.text[item..end].find(':').filter(|&colon| colon > 0) {
                self.add(Patch::opaque(item..item + colon));
            }
        }
    }

    /// A character hit by mistake; a value that holds one is better left unknown.
    fn strays(&mut self) {
        let start = self.line.content_range(self.text).start;
        let value = self.line.value(self.text).unwrap_or(usize::MAX);
        let here = self.text.floor_char_boundary(self.stop.at);
        for at in [here, start, self.line.item(self.text)] {
            let Some(stray) = self.text[at..].chars().next() else { continue };
            if !stray.is_alphanumeric() && (at < value || matches!(stray, ']' | '}' | ',')) {
                self.add(Patch::literal(at..at + stray.len_utf8(), ""));
            }
        }
    }

    /// The key above a block is gone: the block becomes the value of an unknown key.
    fn wrap(&mut self) {
        for like in [Some(self.line), self.above].into_iter().flatten() {
            let indent = " ".repeat(like.indent(self.text));
            let at = self.line.start;
            let text = format!("{indent}x:\n").into();
            self.add(Patch { range: at..at, text, role: super::draft::Role::Opaque });
        }
    }
}
