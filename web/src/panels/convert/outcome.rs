//! What a text becomes, and what is lost on the way.
use crate::{
    engine::{Linted, extension},
    prose::count,
};
use ecslint_core::{
    Kind,
    render::{Rendered, one},
    syntax::{Format, Lines, Printer, Span, jsonnet, parse},
};

/// What a text can be turned into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// The same text in this format.
    Same(Format),
    /// One document as AWS takes it, in this format.
    Input(Format),
    /// The shell command that sends one document to AWS.
    Command,
}

impl Target {
    /// All of them, and what people call them.
    pub(super) const ALL: [(Self, &'static str); 5] = [
        (Self::Same(Format::Json), "JSON"),
        (Self::Same(Format::Yaml), "YAML"),
        (Self::Input(Format::Json), "AWS input, JSON"),
        (Self::Input(Format::Yaml), "AWS input, YAML"),
        (Self::Command, "AWS CLI command"),
    ];

    /// One document is taken out of the text.
    pub(super) fn is_of_document(self) -> bool {
        !matches!(self, Self::Same(_))
    }
}

/// A converted text.
#[derive(Debug, PartialEq)]
pub(super) struct Outcome {
    pub(super) text: String,
    /// The name of a file for it.
    pub(super) name: String,
    /// What it is written in; a command is in none that the editor knows.
    pub(super) format: Option<Format>,
    pub(super) notes: Vec<Note>,
}

/// Something worth knowing about the conversion, and where.
#[derive(Debug, PartialEq)]
pub(super) struct Note {
    pub(super) text: String,
    pub(super) span: Option<Span>,
}

impl Note {
    fn new(text: impl Into<String>, span: Option<Span>) -> Self {
        Self { text: text.into(), span }
    }
}

/// What the documents of `text` are called.
pub(super) fn documents(text: &Linted) -> Vec<String> {
    let documents = text.kinds.iter().enumerate();
    documents.map(|(at, kind)| format!("{}. {}", at + 1, kind.name().replace('-', " "))).collect()
}

/// `text` as `target`; of several documents the one number `document`. Else why there is none.
pub(super) fn convert(text: &Linted, target: Target, document: usize) -> Result<Outcome, String> {
    if text.text.trim_ascii().is_empty() {
        return Err("There is no text to convert yet.".to_owned());
    }
    match target {
        Target::Same(format) => same(text, format),
        Target::Input(format) => of_document(text, document, |rendered| {
            let name = file(text, rendered.kind.name(), extension(format));
            Some((rendered.print(format), name, Some(format)))
        }),
        Target::Command => of_document(text, document, |rendered| {
            let name = file(text, rendered.kind.name(), "sh");
            Some((format!("{}\n", rendered.command()?), name, None))
        }),
    }
}

/// Why Jsonnet cannot be converted, where `place` is only known when it is evaluated.
fn unevaluated(text: &Linted, place: Span) -> String {
    let line = Lines::new(&text.text).position(place.start).line;
    format!("Line {line} is only known when the Jsonnet is evaluated.")
}

fn same(text: &Linted, format: Format) -> Result<Outcome, String> {
    let parsed = parse(&text.text, text.format).without_calls();
    let place = jsonnet::unevaluated(&text.text, &parsed.root);
    if let Some(place) = place.filter(|_| text.format == Format::Jsonnet) {
        return Err(unevaluated(text, place));
    }
    let mut notes: Vec<Note> = broken(text).into_iter().collect();
    if let Some(first) = parsed.comments.first() {
        let lost = match parsed.comments.len() {
            1 => "1 comment is left out".to_owned(),
            many => format!("{many} comments are left out"),
        };
        notes.push(Note::new(lost, Some(*first)));
    }
    let kind = text.kinds.first().map_or("document", |kind| kind.name());
    Ok(Outcome {
        text: Printer::new(&text.text, text.format).print(&parsed.root, format),
        name: file(text, kind, extension(format)),
        format: Some(format),
        notes,
    })
}

/// What is made of one document: its text, a name for it, its format.
type Made = (String, String, Option<Format>);

fn of_document(
    text: &Linted,
    document: usize,
    make: impl FnOnce(&Rendered<'_>) -> Option<Made>,
) -> Result<Outcome, String> {
    let source = text.source();
    text.read(|read| {
        let place = read.documents.get(document).or(read.documents.first());
        let rendered = place.and_then(|place| one(&source, &read.root, place));
        let rendered = rendered.ok_or("No ECS document was found in this text.")?;
        if let Some(place) = rendered.unevaluated() {
            return Err(unevaluated(text, place));
        }
        let kind = rendered.kind;
        let made = make(&rendered)
            .ok_or_else(|| format!("No single command of the AWS CLI takes {}.", kind.noun()))?;
        let mut notes: Vec<Note> = broken(text).into_iter().collect();
        notes.extend(said(&rendered, &made));
        let (text, name, format) = made;
        Ok(Outcome { text, name, format, notes })
    })
}

fn said(rendered: &Rendered<'_>, made: &Made) -> Vec<Note> {
    let dropped = rendered.dropped.iter().map(|dropped| {
        Note::new(format!("left out `{}`: {}", dropped.pointer, dropped.why), Some(dropped.span))
    });
    let restored = rendered
        .restored
        .iter()
        .map(|(name, from)| Note::new(format!("`{name}` was taken from {from}"), None));
    let mut notes: Vec<Note> = dropped.chain(restored).collect();
    let holes = rendered.placeholders();
    if let Some(first) = holes.first() {
        let holes = count(holes.len(), "placeholder");
        notes.push(Note::new(format!("{holes} to fill in before AWS takes it"), Some(*first)));
    }
    if rendered.kind == Kind::ContainerDefinitions && made.2.is_none() {
        notes.push(Note::new("set `FAMILY` to the name of the task definition", None));
    }
    notes
}

/// What cannot be read is lost.
fn broken(text: &Linted) -> Option<Note> {
    let parsed = parse(&text.text, text.format).without_calls();
    let first = parsed.errors.first()?;
    let line = Lines::new(&text.text).position(first.span.start).line;
    let words = format!("line {line} has a syntax error: what could not be read is missing here");
    Some(Note::new(words, Some(first.span)))
}

fn file(text: &Linted, otherwise: &str, extension: &str) -> String {
    let path = text.path.as_deref().unwrap_or(otherwise);
    let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    format!("{stem}.{extension}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Clock, Engine};
    use std::rc::Rc;

    fn linted(text: &str) -> Rc<Linted> {
        let mut engine = Engine::new(Clock::NONE);
        engine.lint(0, None, text);
        engine.text(0).clone()
    }

    const TASK: &str = "# shop\nfamily: shop\ncontainerDefinitions:\n  - name: web\n    image: ${IMAGE}\n    essential: true\n";

    #[test]
    fn yaml_becomes_json_and_says_what_is_lost() {
        let outcome = convert(&linted(TASK), Target::Same(Format::Json), 0).unwrap();
        assert!(outcome.text.starts_with("{\n  \"family\": \"shop\",\n"), "{}", outcome.text);
        assert_eq!(outcome.name, "task-definition.json");
        assert_eq!(outcome.notes.len(), 1);
        assert_eq!(outcome.notes[0].text, "1 comment is left out");
    }

    #[test]
    fn describe_output_becomes_input() {
        let text = r#"{"taskDefinition": {"family": "shop", "revision": 3, "containerDefinitions": [{"name": "web", "image": "a", "mountPoints": null}]}}"#;
        let outcome = convert(&linted(text), Target::Input(Format::Yaml), 0).unwrap();
        assert!(outcome.text.starts_with("family: shop\n"), "{}", outcome.text);
        let notes: Vec<_> = outcome.notes.iter().map(|note| note.text.as_str()).collect();
        assert!(notes[0].contains("/taskDefinition/revision"), "{notes:?}");
        assert!(notes[1].contains("it is null"), "{notes:?}");
    }

    #[test]
    fn a_command_holds_the_document() {
        let outcome = convert(&linted(TASK), Target::Command, 0).unwrap();
        assert!(outcome.text.starts_with("aws ecs register-task-definition --cli-input-json '{"));
        assert_eq!(outcome.format, None);
        assert!(outcome.notes[0].text.contains("1 placeholder to fill in"), "{:?}", outcome.notes);
    }

    #[test]
    fn says_why_there_is_nothing() {
        assert!(convert(&linted(" "), Target::Same(Format::Json), 0).is_err());
        let error = convert(&linted("a: 1"), Target::Command, 0).unwrap_err();
        assert_eq!(error, "No ECS document was found in this text.");
    }
}
