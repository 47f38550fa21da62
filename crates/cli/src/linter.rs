//! Reads and lints one file, and keeps no more of it than its report and what it belongs to.
use crate::{
    args::Lint,
    files::{Content, From, Input, Unreadable},
    outputs::Outputs,
};
use ecslint_core::{
    Config, Diagnostic, Partner, Safety, Severity, Source, UnknownRule, analyze_with,
    project::{Card, cards},
};
use ecslint_report::{File, Other, Summary};

/// What is the same for every file.
pub(crate) struct Linter<'a> {
    /// For files that the user named, and for those found in folders.
    named: Config,
    found: Config,
    /// The reports that are made.
    pub(crate) outputs: &'a Outputs,
    /// Which fixes are to be applied, if any.
    pub(crate) safety: Option<Safety>,
    /// What the user named is treated as if found in a folder.
    quiet_skip: bool,
}

/// All that is kept of a file.
#[derive(Default)]
pub(crate) struct Outcome {
    /// Its part of each report.
    pub(crate) shown: Vec<String>,
    pub(crate) summary: Summary,
    /// Findings with a fix that is to be applied.
    pub(crate) fixes: usize,
    /// The gravest finding.
    pub(crate) worst: Option<Severity>,
    /// The user named it and it holds no ECS document.
    pub(crate) nothing: bool,
    /// What its documents say of themselves and of others.
    pub(crate) cards: Vec<Card>,
    /// It has findings to fix, and its bytes are not text.
    pub(crate) odd: bool,
    /// What came from standard input, which cannot be read again.
    pub(crate) read: Option<Vec<u8>>,
    /// Why it could not be read.
    pub(crate) failed: Option<Unreadable>,
}

impl<'a> Linter<'a> {
    /// A linter that runs the rules that `args` ask for.
    ///
    /// # Errors
    /// Where they name a rule or category that does not exist.
    pub(crate) fn new(args: &Lint, outputs: &'a Outputs) -> Result<Self, UnknownRule> {
        let mut found = Config::default();
        if !args.select.is_empty() {
            found.select(args.select.iter().map(|name| name.trim()))?;
        }
        found.ignore(args.ignore.iter().map(|name| name.trim()))?;
        let mut named = found.clone();
        named.named = true;
        let (safety, quiet_skip) = (args.fixes.safety(), args.quiet_skip);
        Ok(Self { named, found, outputs, safety, quiet_skip })
    }

    /// A rule runs that looks at files together.
    pub(crate) fn looks_across(&self) -> bool {
        self.found.looks_across()
    }

    /// Reads and lints `input`.
    pub(crate) fn run(&self, input: &Input) -> Outcome {
        match input.read() {
            Ok(Content::Bytes(bytes)) => self.run_on(input, bytes),
            Ok(Content::TooLarge(size)) if self.is_named(input) => {
                self.lint(input, &Source::too_large(input.name.clone(), size), &[], &[])
            }
            Ok(Content::TooLarge(_)) => Outcome::default(),
            Err(error) => Outcome { failed: Some(error), ..Outcome::default() },
        }
    }

    /// Lints `bytes` as those of `input`.
    pub(crate) fn run_on(&self, input: &Input, bytes: Vec<u8>) -> Outcome {
        let source = Source::decode(input.name.as_str(), &bytes);
        let mut outcome = self.lint(input, &source, &[], &[]);
        outcome.odd = outcome.fixes > 0 && str::from_utf8(&bytes).is_err();
        if matches!(input.from, From::Stdin) {
            outcome.read = Some(bytes);
        }
        outcome
    }

    /// It is worth saying that `input` holds no ECS, or why that cannot be known.
    fn is_named(&self, input: &Input) -> bool {
        input.is_named() && !self.quiet_skip
    }

    /// The rules that run on `input`.
    pub(crate) fn config(&self, input: &Input) -> &Config {
        if self.is_named(input) { &self.named } else { &self.found }
    }

    /// Lints what `input` holds together with its partners, whose labels mean the `others`.
    pub(crate) fn lint(
        &self,
        input: &Input,
        source: &Source<'_>,
        partners: &[Partner<'_>],
        others: &[Other<'_>],
    ) -> Outcome {
        let mut analysis = analyze_with(source, partners, self.config(input));
        let unrecognised = analysis.documents.is_empty();
        if unrecognised && !self.is_named(input) && input.is_template() {
            analysis.diagnostics.clear();
        }
        let place = self.outputs.root.place(&input.name);
        let file = File { path: &input.name, place: &place, source, analysis: &analysis, others };
        Outcome {
            shown: self.outputs.render(&file),
            summary: Summary::of(&analysis),
            fixes: self.safety.map_or(0, |safety| fixes(&analysis.diagnostics, safety)),
            worst: analysis.diagnostics.iter().map(|found| found.severity).max(),
            nothing: unrecognised && analysis.diagnostics.is_empty() && self.is_named(input),
            cards: cards(&analysis.root, &analysis.documents),
            odd: false,
            read: None,
            failed: None,
        }
    }
}

/// How many of the findings have a fix that is at least as safe as `safety`.
fn fixes(found: &[Diagnostic], safety: Safety) -> usize {
    let fixes = found.iter().filter_map(|found| found.fix.as_ref());
    fixes.filter(|fix| fix.safety >= safety).count()
}
