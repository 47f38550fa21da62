//! Text edits that keep a file's own format, indentation and line ends.
mod remove;

use crate::{Format, Member, Node, Span, Value, jsonnet};

/// Replaces the text at `span`. Every consumer applies the same edits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edit {
    /// What is replaced; empty to insert.
    pub span: Span,
    /// What stands there afterwards.
    pub text: String,
}

/// Applies `edits`, in whatever order they come. Of two that overlap the first is kept.
pub fn apply(text: &str, edits: &[Edit]) -> String {
    let mut edits: Vec<&Edit> = edits.iter().collect();
    crate::sort::sort(&mut edits);
    let (mut result, mut done) = (String::with_capacity(text.len()), 0);
    for edit in edits {
        let Some(kept) = text.get(done..edit.span.start as usize) else { continue };
        result.push_str(kept);
        result.push_str(&edit.text);
        done = edit.span.end as usize;
    }
    result.push_str(&text[done..]);
    result
}

/// Writes edits for one text in the text's own format.
#[derive(Clone, Copy, Debug)]
pub struct Editor<'a> {
    text: &'a str,
    format: Format,
}

impl<'a> Editor<'a> {
    /// An editor of `text`, which is written in `format`.
    pub fn new(text: &'a str, format: Format) -> Self {
        Self { text, format }
    }

    /// How many bytes of JSON the text stands for at most: six for one that must be escaped. YAML and
    /// Jsonnet may stand for any number, as aliases and names repeat what they stand for.
    pub fn most_bytes(self) -> Option<usize> {
        matches!(self.format, Format::Json | Format::Jsonc).then_some(6 * self.text.len())
    }

    /// The text as the author wrote it.
    pub fn quote(&self, span: Span) -> &'a str {
        self.text.get(span.range()).unwrap_or_default()
    }

    /// Replaces the value of `node` by `literal`, which is JSON: `"text"`, `1024`, `true`.
    pub fn set(&self, node: &Node<'_>, literal: &str) -> Vec<Edit> {
        vec![Edit { span: node.span, text: self.literal(node.span, literal) }]
    }

    /// Puts `text` in the place of what stands at `span`.
    pub fn replace(&self, span: Span, text: &str) -> Vec<Edit> {
        vec![Edit { span, text: text.to_owned() }]
    }

    /// Gives a key another name.
    pub fn rename(&self, key: Span, name: &str) -> Vec<Edit> {
        vec![Edit { span: key, text: self.key(key, name) }]
    }

    /// Adds the member `name` with the JSON `literal` to the object at `object`, after its last
    /// member, indented like it. Nothing where the object is empty or no object.
    pub fn insert(&self, object: &Node<'_>, name: &str, literal: &str) -> Vec<Edit> {
        let Value::Object(members) = &object.value else { return Vec::new() };
        // What an alias brings in is written elsewhere.
        let own =
            |member: &&Member<'_>| self.is_json() || !self.quote(member.key.span).starts_with('*');
        let Some(last) = members.members.iter().rfind(own) else { return Vec::new() };
        let start = last.key.span.start as usize;
        let before = self.before(start);
        let own_line = before.trim_start().is_empty() || before.trim_start() == "- ";
        let gap = if own_line && before.len() < start {
            let indent = before.chars().map(|blank| if blank == '\t' { '\t' } else { ' ' });
            format!("{}{}", self.line_end(), indent.collect::<String>())
        } else {
            " ".to_owned()
        };
        let (comma, key) = if self.format == Format::Jsonnet {
            (",", self.key(last.key.span, name))
        } else if self.is_json() || !own_line {
            (",", format!("\"{name}\""))
        } else {
            ("", name.to_owned())
        };
        let literal = self.literal(last.key.span, literal);
        let at = Span { start: last.value.span.end, end: last.value.span.end };
        vec![Edit { span: at, text: format!("{comma}{gap}{key}: {literal}") }]
    }

    /// Adds the JSON `literal` to the list at `list`, after its last item, laid out like it. Nothing
    /// where the list is empty or no list.
    pub fn append(&self, list: &Node<'_>, literal: &str) -> Vec<Edit> {
        let Value::Array(items) = &list.value else { return Vec::new() };
        let Some(last) = items.last().filter(|last| last.span != list.span) else {
            return Vec::new();
        };
        let start = last.span.start as usize;
        let before = self.before(start);
        let flow = self.is_json() || self.in_flow(last.span);
        let literal = self.literal(last.span, literal);
        let text = match before.trim() {
            "" if flow => format!(",{}{before}{literal}", self.line_end()),
            _ if flow => format!(", {literal}"),
            "-" => format!("{}{before}{literal}", self.line_end()),
            _ => return Vec::new(),
        };
        let end = last.span.end;
        vec![Edit { span: Span { start: end, end }, text }]
    }

    /// The part of `span` on its first line.
    pub fn first_line(&self, span: Span) -> Span {
        let text = self.quote(span);
        let length = text.find('\n').map_or(text.len(), |end| text[..end].trim_end().len());
        Span { start: span.start, end: span.start + length as u32 }
    }

    /// Whether it is written like JSON: in brackets, with commas.
    fn is_json(&self) -> bool {
        self.format != Format::Yaml
    }

    /// `name` as a key, quoted like the one at `like`.
    fn key(&self, like: Span, name: &str) -> String {
        let quote = self.quote(like).chars().next().filter(|first| matches!(first, '"' | '\''));
        match (self.format, quote) {
            (Format::Jsonnet, None) if jsonnet::is_name(name) => name.to_owned(),
            (Format::Jsonnet, None | Some('\'')) => format!("'{name}'"),
            (Format::Yaml, None) => name.to_owned(),
            _ => format!("\"{name}\""),
        }
    }

    /// The JSON `literal`; text with single quotes in Jsonnet, unless double ones are used at `like`.
    fn literal(&self, like: Span, literal: &str) -> String {
        let inner = literal.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        let simple = inner.filter(|inner| !inner.contains(['\'', '"', '\\']));
        match simple {
            Some(inner) if self.format == Format::Jsonnet && self.is_single(like) => {
                format!("'{inner}'")
            }
            _ => literal.to_owned(),
        }
    }

    /// Whether text at `at` or, where there is none, most text of the file has single quotes.
    fn is_single(&self, at: Span) -> bool {
        let count = |quote| memchr::memchr_iter(quote, self.text.as_bytes()).count();
        match self.quote(at).as_bytes().first() {
            Some(b'\'') => true,
            Some(b'"') => false,
            _ => count(b'\'') > count(b'"'),
        }
    }

    /// Whether a YAML node stands inside `[…]` or `{…}`, judged by what follows it.
    fn in_flow(&self, span: Span) -> bool {
        let rest = self.text.get(span.end as usize..).unwrap_or_default();
        let rest = rest.trim_start_matches([' ', '\t']);
        rest.starts_with([',', '}', ']'])
    }

    /// What stands before the byte at `end` on its line.
    fn before(&self, end: usize) -> &'a str {
        let before = self.text.get(..end).unwrap_or_default();
        &before[before.rfind('\n').map_or(0, |at| at + 1)..]
    }

    fn line_end(&self) -> &'static str {
        crate::line_end(self.text)
    }
}
