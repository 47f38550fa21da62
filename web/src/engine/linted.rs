use super::{extension, source};
use crate::offsets::Offsets;
use ecslint_core::{
    Analysis, Config, Diagnostic, Kind, Severity, Source, analyze,
    syntax::{Format, Span},
};
use std::rc::Rc;

/// One version of a text, and what is known about it.
#[derive(Debug, PartialEq)]
pub(crate) struct Linted {
    /// The name of the file it came from, if it did.
    pub(crate) path: Option<Rc<str>>,
    pub(crate) text: Rc<str>,
    pub(crate) format: Format,
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// What the ECS documents in it are, in the order of the text.
    pub(crate) kinds: Vec<Kind>,
    /// One of them is the output of a describe call.
    pub(crate) described: bool,
    pub(crate) offsets: Offsets,
    /// What the linter took, in milliseconds.
    pub(crate) time: f64,
}

impl Linted {
    /// The text as a source of the linter.
    pub(crate) fn source(&self) -> Source<'_> {
        source(self.path.as_deref(), &self.text)
    }

    /// The name that the file would have in `format`, where its name says another format.
    pub(crate) fn renamed(&self, format: Format) -> Option<Rc<str>> {
        let path = self.path.as_deref()?;
        if Source::new(path, "").format == format {
            return None;
        }
        let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
        Some(format!("{stem}.{}", extension(format)).into())
    }

    /// Runs `then` with the tree of the text, which is parsed again: that takes less than keeping it.
    pub(crate) fn read<T>(&self, then: impl FnOnce(&Analysis<'_>) -> T) -> T {
        then(&analyze(&self.source(), &Config::silent()))
    }

    /// The same with the findings, for what looks at those.
    pub(crate) fn read_all<T>(&self, then: impl FnOnce(&Analysis<'_>) -> T) -> T {
        let source = self.source();
        let mut read = analyze(&source, &Config::silent());
        read.diagnostics.clone_from(&self.diagnostics);
        then(&read)
    }

    /// What it is called: by its file, else by what it describes.
    pub(crate) fn title(&self) -> Option<String> {
        if let Some(path) = &self.path {
            return Some(path.to_string());
        }
        self.read(|read| {
            let root = read.documents.first()?.node(&read.root)?;
            let name =
                ["family", "serviceName"].into_iter().find_map(|name| root.get(name)?.as_str());
            name.map(str::to_owned)
        })
    }

    /// How many findings matter so much.
    pub(crate) fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|found| found.severity == severity).count()
    }

    /// Both ends of `span`, as the editor counts.
    pub(crate) fn utf16(&self, span: Span) -> (u32, u32) {
        self.offsets.utf16_span(&self.text, span)
    }

    /// The byte at a place of the editor.
    pub(crate) fn byte(&self, unit: u32) -> u32 {
        self.offsets.utf8(&self.text, unit)
    }
}
