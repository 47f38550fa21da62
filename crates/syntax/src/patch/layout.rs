//! How a text is laid out, and how new values are written into it.
use crate::{Format, Node, Printer, Span, Value, print};

/// A new object of scalars that takes no more bytes stands on one line.
const SHORT: usize = 72;

/// A text, and what its author does with blanks.
pub(super) struct Layout<'t> {
    pub(super) text: &'t str,
    pub(super) format: Format,
    /// What a level is indented by.
    pub(super) unit: String,
    /// Objects on one line have blanks inside their braces.
    padded: bool,
}

impl<'t> Layout<'t> {
    pub(super) fn new(text: &'t str, format: Format) -> Self {
        let margins = text.lines().filter(|line| !line.trim_start().is_empty()).map(|line| {
            let blanks = line.len() - line.trim_start_matches([' ', '\t']).len();
            &line[..blanks]
        });
        let least = margins.filter(|margin| !margin.is_empty()).min_by_key(|margin| margin.len());
        let unit = match least {
            Some(margin) if margin.starts_with('\t') => "\t".to_owned(),
            Some(margin) => " ".repeat(margin.len().min(8)),
            None => "  ".to_owned(),
        };
        Self { text, format, unit, padded: text.contains("{ \"") }
    }

    pub(super) fn is_json(&self) -> bool {
        self.format != Format::Yaml
    }

    /// Whether `node`, an object or a list, is written with brackets.
    pub(super) fn is_flow(&self, node: &Node<'_>) -> bool {
        self.is_json() || node.span.slice(self.text).starts_with(['[', '{'])
    }

    pub(super) fn line_end(&self) -> &'static str {
        crate::line_end(self.text)
    }

    /// What stands before `offset` on its line.
    pub(super) fn before(&self, offset: u32) -> &'t str {
        let before = &self.text[..offset as usize];
        &before[before.rfind('\n').map_or(0, |at| at + 1)..]
    }

    /// What stands behind `offset` on its line.
    pub(super) fn behind(&self, offset: usize) -> &'t str {
        let rest = &self.text[offset..];
        &rest[..rest.find('\n').unwrap_or(rest.len())]
    }

    /// The blanks that the line of `offset` starts with.
    pub(super) fn margin(&self, offset: u32) -> &'t str {
        let before = self.before(offset);
        &before[..before.len() - before.trim_start_matches([' ', '\t']).len()]
    }

    /// `node` as JSON on one line.
    pub(super) fn line(&self, node: &Node<'_>) -> String {
        let line = Printer::new("", Format::Json).line(node);
        match &node.value {
            Value::Object(object) if self.padded && !object.members.is_empty() => {
                format!("{{ {} }}", &line[1..line.len() - 1])
            }
            _ => line,
        }
    }

    /// `node` as JSON behind `margin`; on one line where that is usual, and then only if `short`.
    pub(super) fn json(&self, node: &Node<'_>, margin: &str, short: bool) -> String {
        let line = self.line(node);
        let inner = format!("{margin}{}", self.unit);
        let parts: Vec<String> = match &node.value {
            Value::Array(items) if !items.iter().all(is_scalar) => {
                items.iter().map(|item| self.json(item, &inner, true)).collect()
            }
            Value::Object(object) if !object.members.is_empty() => {
                let flat = object.members.iter().all(|member| is_scalar(&member.value));
                if short && flat && line.len() <= SHORT {
                    return line;
                }
                let member = |it: &crate::Member<'_>| {
                    let value = self.json(&it.value, &inner, false);
                    format!("{}: {value}", print::quote(&it.key.name))
                };
                object.members.iter().map(member).collect()
            }
            _ => return line,
        };
        let (open, close) = (&line[..1], &line[line.len() - 1..]);
        let end = self.line_end();
        let parts = parts.join(&format!(",{end}{inner}"));
        format!("{open}{end}{inner}{parts}{end}{margin}{close}")
    }

    /// `node` as YAML, each line but the first behind `margin`.
    pub(super) fn yaml(&self, node: &Node<'_>, margin: &str) -> String {
        let text = Printer::new("", Format::Json).print(node, Format::Yaml);
        let mut lines = text.trim_end_matches('\n').split('\n');
        let mut result = lines.next().unwrap_or_default().to_owned();
        for line in lines {
            result.push_str(self.line_end());
            if !line.is_empty() {
                result.push_str(margin);
                result.push_str(line);
            }
        }
        result
    }

    /// Where something can be added on a line of its own behind what ends at `end`: past a comment.
    /// Nothing where more than that follows on the line.
    pub(super) fn line_behind(&self, end: usize) -> Option<usize> {
        let rest = self.behind(end);
        let bare = rest.trim();
        let comment = match self.format {
            Format::Yaml => bare == ":" || bare.starts_with('#'),
            _ => {
                let block = bare.starts_with("/*") && bare.find("*/") == Some(bare.len() - 2);
                bare.starts_with("//") || block
            }
        };
        (bare.is_empty() || comment).then(|| end + rest.trim_end().len())
    }
}

pub(super) fn is_scalar(node: &Node<'_>) -> bool {
    !matches!(node.value, Value::Array(_) | Value::Object(_))
}

/// The members or items of `node`, keys included.
pub(super) fn parts(node: &Node<'_>) -> Vec<Span> {
    match &node.value {
        Value::Array(items) => items.iter().map(|item| item.span).collect(),
        Value::Object(object) => {
            let members = object.members.iter();
            let span = |it: &crate::Member<'_>| Span {
                start: it.key.span.start,
                end: it.value.span.end.max(it.key.span.end),
            };
            members.map(span).collect()
        }
        _ => Vec::new(),
    }
}
