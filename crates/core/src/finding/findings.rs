use super::{Diagnostic, Safety, Severity};
use crate::model::At;
use ecslint_syntax::{Editor, Node, Span, SyntaxError, Value};

/// Collects what the rules find.
pub struct Findings<'a> {
    /// Writes edits in the file's own format.
    pub edit: Editor<'a>,
    /// The AWS Region that everything is deployed to, where the configuration says so.
    pub(crate) region: Option<&'a str>,
    /// The file that the text is linted with, while rules look at both.
    pub(crate) partner: Option<usize>,
    rule: &'static str,
    severity: Severity,
    list: Vec<Diagnostic>,
}

impl<'a> Findings<'a> {
    pub(crate) fn new(edit: Editor<'a>) -> Self {
        let (rule, severity) = ("", Severity::Error);
        Self { edit, region: None, partner: None, rule, severity, list: Vec::new() }
    }

    /// What is reported from now on is found by the rule called `id`.
    pub(crate) fn enter(&mut self, id: &'static str, severity: Severity) {
        (self.rule, self.severity) = (id, severity);
    }

    /// What is found from now on: see [`Self::mend`].
    pub(crate) fn mark(&self) -> usize {
        self.list.len()
    }

    /// Changes what was found since `mark`.
    pub(crate) fn mend(&mut self, mark: usize, mend: impl FnMut(&mut Diagnostic)) {
        self.list[mark..].iter_mut().for_each(mend);
    }

    /// Takes out what was found since `mark`.
    pub(crate) fn take_since(&mut self, mark: usize) -> Vec<Diagnostic> {
        self.list.split_off(mark)
    }

    /// Adds what was found.
    pub(crate) fn extend(&mut self, found: Vec<Diagnostic>) {
        self.list.extend(found);
    }

    pub(crate) fn into_list(self) -> Vec<Diagnostic> {
        self.list
    }

    /// Reports a value.
    pub fn report<T>(&mut self, at: &At<'_, T>, message: impl Into<String>) -> &mut Diagnostic {
        self.span(at.node.span, at.node.span, message)
    }

    /// Reports a member as a whole: its key is underlined.
    pub fn report_key<T>(&mut self, at: &At<'_, T>, message: impl Into<String>) -> &mut Diagnostic {
        self.span(at.key_span(), at.node.span, message)
    }

    /// Reports `part`, a slice of the value of `text`: it alone is underlined where the source spells
    /// the text as it is, without escapes.
    pub fn part(
        &mut self,
        text: &At<'_, &str>,
        part: &str,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        let whole = text.node.span;
        let quoted = self.edit.quote(whole);
        let before = (part.as_ptr() as usize).checked_sub(text.value.as_ptr() as usize);
        let inside = before.filter(|before| before + part.len() <= text.value.len());
        let start = quoted.find(text.value).filter(|start| {
            *start <= 1 && quoted.len() == text.value.len() + 2 * start && !part.is_empty()
        });
        let Some((start, before)) = start.zip(inside) else { return self.report(text, message) };
        let start = whole.start as usize + start + before;
        self.span(Span::new(start, start + part.len()), whole, message)
    }

    /// Reports something that should stand in `object` and does not. The name of the object is
    /// underlined, so that one knows which is meant; else its first character or key.
    pub fn missing(&mut self, object: &Node<'_>, message: impl Into<String>) -> &mut Diagnostic {
        self.span(handle(object, self.edit), object.span, message)
    }

    /// Reports what the parser says, with its label and its fix.
    pub fn syntax(&mut self, error: &SyntaxError, safety: Safety) -> &mut Diagnostic {
        let found = self.span(error.span, error.span, error.message.clone());
        if let Some((span, text)) = &error.label {
            found.label_span(*span, text.clone());
        }
        found.help.clone_from(&error.help);
        if let Some((title, edits)) = &error.fix {
            found.fix(safety, title.clone(), edits.clone());
        }
        found
    }

    /// Reports any place: `primary` is underlined, `subject` is the node the finding is about.
    pub fn span(
        &mut self,
        primary: Span,
        subject: Span,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        let message = shorten(message.into());
        let found = Diagnostic::new(self.rule, self.severity, primary, message);
        self.list.push(Diagnostic { subject, partner: self.partner, ..found });
        let last = self.list.len() - 1;
        &mut self.list[last]
    }
}

/// Messages quote the text, which may be of any length.
fn shorten(mut message: String) -> String {
    const MAX_BYTES: usize = 400;
    if message.len() > MAX_BYTES {
        message.truncate(message.floor_char_boundary(MAX_BYTES));
        message.push('…');
    }
    message
}

/// What an object is known by: its `name` or `family`, else where it starts.
pub(crate) fn handle(node: &Node<'_>, edit: Editor<'_>) -> Span {
    let names =
        ["name", "family", "serviceName", "clusterName", "daemonName", "Name", "PolicyName"];
    let named = names.iter().find_map(|name| node.get(name));
    if let Some(name) = named.filter(|name| name.as_str().is_some_and(|name| !name.is_empty())) {
        return name.span;
    }
    let bracket = edit.quote(node.span).starts_with(['{', '[']);
    match &node.value {
        Value::Object(object) if !bracket && !object.members().is_empty() => {
            object.members()[0].key.span
        }
        _ if bracket => Span { start: node.span.start, end: node.span.start + 1 },
        _ => node.span,
    }
}
