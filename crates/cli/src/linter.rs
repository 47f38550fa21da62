//! Reads and lints one file, and keeps no more of it than its report.
use crate::{
    args::Lint,
    files::{Content, Input, Unreadable},
};
use ecslint_core::{Config, Severity, Source, UnknownRule, analyze};
use ecslint_report::{File, Reporter, Summary};

/// What is the same for every file.
pub(crate) struct Linter<'a> {
    /// For files that the user named, and for those found in folders.
    named: Config,
    found: Config,
    reporter: &'a dyn Reporter,
}

/// All that is kept of a file.
#[derive(Default)]
pub(crate) struct Outcome {
    /// Its part of the report.
    pub(crate) shown: String,
    pub(crate) summary: Summary,
    /// The gravest finding.
    pub(crate) worst: Option<Severity>,
    /// The user named it and it holds no ECS document.
    pub(crate) nothing: bool,
    /// Why it could not be read.
    pub(crate) failed: Option<Unreadable>,
}

impl<'a> Linter<'a> {
    /// A linter that runs the rules that `args` ask for.
    ///
    /// # Errors
    /// Where they name a rule or category that does not exist.
    pub(crate) fn new(args: &Lint, reporter: &'a dyn Reporter) -> Result<Self, UnknownRule> {
        let mut found = Config::default();
        if !args.select.is_empty() {
            found.select(args.select.iter().map(|name| name.trim()))?;
        }
        found.ignore(args.ignore.iter().map(|name| name.trim()))?;
        let mut named = found.clone();
        named.named = true;
        Ok(Self { named, found, reporter })
    }

    /// Reads and lints `input`.
    pub(crate) fn run(&self, input: &Input) -> Outcome {
        match input.read() {
            Ok(Content::Bytes(bytes)) => {
                self.lint(input, &Source::decode(input.name.as_str(), &bytes))
            }
            Ok(Content::TooLarge(size)) if input.is_named() => {
                self.lint(input, &Source::too_large(input.name.clone(), size))
            }
            Ok(Content::TooLarge(_)) => Outcome::default(),
            Err(error) => Outcome { failed: Some(error), ..Outcome::default() },
        }
    }

    fn lint(&self, input: &Input, source: &Source<'_>) -> Outcome {
        let config = if input.is_named() { &self.named } else { &self.found };
        let mut analysis = analyze(source, config);
        let unrecognised = analysis.documents.is_empty();
        if unrecognised && !input.is_named() && input.is_template() {
            analysis.diagnostics.clear();
        }
        let file = File { path: &input.name, source, analysis: &analysis };
        Outcome {
            shown: self.reporter.file(&file),
            summary: Summary::of(&analysis),
            worst: analysis.diagnostics.iter().map(|found| found.severity).max(),
            nothing: unrecognised && analysis.diagnostics.is_empty() && input.is_named(),
            failed: None,
        }
    }
}
