//! Placeholders, which keep their spelling.
use super::{Printer, quote, scalar};
use crate::{Format, Key, Parsed, Span, parse};

/// Longer spellings are cut: a placeholder is short.
const LONG: usize = 200;

impl Printer<'_> {
    /// The placeholder at `span`, on lines of its own at `column`, as `format` reads it: as it was written if that will do, else in the
    /// quotes of the format, else inside `${…}`.
    pub(super) fn unknown(&self, span: Span, format: Format, column: usize) -> String {
        let written = self.tagged(span);
        let text = self.decoded(written);
        let quoted = text.map(|text| match format {
            Format::Json | Format::Jsonc | Format::Jsonnet | Format::Hcl => quote(&text),
            Format::Yaml => scalar::literal(&text, column)
                .or_else(|| scalar::plain(&text))
                .unwrap_or_else(|| quote(&text)),
        });
        let own = (format == Format::Yaml) != self.is_from_json();
        let asis = (own && !written.contains('\n')).then(|| written.to_owned());
        let stays = |text: &String| {
            let document = format!("{{\"a\": {text}}}");
            let block = format!("a: {text}\n");
            let parsed = parse(if format == Format::Yaml { &block } else { &document }, format)
                .without_calls();
            stays_unknown(&parsed)
        };
        asis.into_iter().chain(quoted).find(stays).unwrap_or_else(|| quote(&enclosed(written)))
    }

    pub(super) fn unknown_key(&self, key: &Key<'_>, format: Format) -> String {
        let written = key.span.slice(self.text);
        let text = if key.name.is_empty() { self.decoded(written) } else { Some(key.name.clone()) };
        let quoted = text.map(|text| quote(&text));
        let own = (format == Format::Yaml) != self.is_from_json();
        let asis = (own && !written.contains('\n')).then(|| written.to_owned());
        let stays = |text: &String| {
            let document = if format == Format::Yaml {
                format!("{text}: 1\n")
            } else {
                format!("{{{text}: 1}}")
            };
            let parsed = parse(&document, format).without_calls();
            let object = parsed.root.as_object();
            parsed.errors.is_empty()
                && object.is_some_and(|o| o.members.len() == 1 && o.members[0].key.unknown)
        };
        asis.into_iter().chain(quoted).find(stays).unwrap_or_else(|| quote(&enclosed(written)))
    }

    /// What is written at `span`, with the tag before it: `!Ref Name`.
    fn tagged(&self, span: Span) -> &str {
        let written = span.slice(self.text);
        if self.is_from_json() || written.starts_with('!') {
            return written;
        }
        let before = self.text[..span.start as usize].trim_end_matches(' ');
        let token = before.rfind([' ', '\n', '\t', '[', ',']).map_or(0, |at| at + 1);
        let tag = before[token..].starts_with('!');
        if tag { &self.text[token..span.end as usize] } else { written }
    }
}

fn stays_unknown(parsed: &Parsed<'_>) -> bool {
    let value = parsed.root.as_object().filter(|object| object.members.len() == 1 && !object.open);
    parsed.errors.is_empty() && value.is_some_and(|object| object.members[0].value.is_unknown())
}

/// `written` inside `${…}`, as far as it has a place there.
fn enclosed(written: &str) -> String {
    let inner = written.trim_matches(['"', '\'']);
    let inner = &inner[..inner.floor_char_boundary(LONG)];
    let keep = |c: char| !c.is_control() && !matches!(c, '{' | '}' | '"' | '\\');
    let inner: String = inner.chars().map(|c| if keep(c) { c } else { ' ' }).collect();
    let words: Vec<&str> = inner.split_whitespace().collect();
    format!("${{{}}}", if words.is_empty() { "…".to_owned() } else { words.join(" ") })
}
