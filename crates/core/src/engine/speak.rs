//! Findings speak of documents as the API spells them; here they get the words of the text.
use crate::{Diagnostic, Document, Severity, dialects::Words, pointer};
use ecslint_syntax::{Edit, Node, Parsed, Span};

/// The rules on members that the API does not know.
const UNKNOWN: &[&str] = &["unknown-field", "misplaced-field", "describe-only-field"];

/// Who says what in which words.
pub(super) struct Speaker<'d> {
    words: &'static Words,
    document: &'d Document<'d>,
    /// As the API spells it.
    tree: &'d Node<'d>,
    parsed: &'d Parsed<'d>,
    text: &'d str,
}

impl<'d> Speaker<'d> {
    /// One who speaks of the form `tree` of `document`; nobody where the API's words are those of the
    /// text.
    pub(super) fn new(
        document: &'d Document<'d>,
        tree: &'d Node<'d>,
        (parsed, text): (&'d Parsed<'d>, &'d str),
    ) -> Option<Self> {
        let words = document.dialect.words()?;
        Some(Self { words, document, tree, parsed, text })
    }

    /// Says `found` in the words of the text, and keeps its fix where that would be right there.
    pub(super) fn respell(&self, found: &mut Diagnostic) {
        let pointer = pointer(self.tree, found.subject);
        let path: Vec<&str> = pointer.split('/').collect();
        let own = found.labels.iter().filter(|label| label.file.is_none());
        let places = own.map(|label| label.span).chain([found.primary, found.subject]);
        let places = places.filter(|span| !self.is_key(*span));
        let values: Vec<&str> = places.map(|span| quoted(span, self.text)).collect();
        let say = |text: &str| self.words.respell((self.document.kind, &path), &values, text);
        found.message = say(&found.message);
        found.help = found.help.as_deref().map(say);
        for label in &mut found.labels {
            label.text = say(&label.text);
        }
        let around = |call: &Span| call.contains(found.subject) && *call != found.subject;
        if self.parsed.computed.iter().any(around) {
            found.fix = None;
        }
        if self.words.json.is_some_and(|(member, _)| path.contains(&member))
            && UNKNOWN.contains(&found.rule)
        {
            found.severity = found.severity.min(Severity::Warning);
            found.help = Some("Terraform drops it without a word".to_owned());
        }
        if let Some(fix) = &mut found.fix {
            fix.title = say(&fix.title);
            fix.edits.iter_mut().for_each(|edit| self.respell_edit(&path, edit));
        }
    }

    fn respell_edit(&self, path: &[&str], edit: &mut Edit) {
        let kind = self.document.kind;
        if self.is_key(edit.span) {
            let name = edit.text.trim_matches('"');
            edit.text = edit.text.replace(name, &self.words.word(kind, path, name));
            return;
        }
        edit.text = self.words.literal((kind, path), &edit.text);
        let start = edit.text.trim_start_matches(|c: char| c == ',' || c.is_whitespace());
        let (gap, rest) = edit.text.split_at(edit.text.len() - start.len());
        if let Some((name, rest)) =
            rest.split_once(": ").filter(|_| edit.span.start == edit.span.end)
        {
            edit.text = format!("{gap}{}: {rest}", self.words.word(kind, path, name));
        }
    }

    fn is_key(&self, span: Span) -> bool {
        let mut node = &self.parsed.root;
        while let Some(next) = child(node, span) {
            node = next;
        }
        let members = node.as_object().map(|object| object.members()).unwrap_or_default();
        members.iter().any(|member| member.key.span == span)
    }
}

/// The child of `node` around `span`.
fn child<'n, 'a>(node: &'n Node<'a>, span: Span) -> Option<&'n Node<'a>> {
    let around = |node: &&Node<'_>| node.span.contains(span);
    match node.as_object() {
        Some(object) => object.members().iter().map(|member| &member.value).find(around),
        None => node.as_array()?.iter().find(around),
    }
}

fn quoted(span: Span, text: &str) -> &str {
    span.slice(text).trim_matches(['"', '\''])
}
