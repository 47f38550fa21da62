//! Reads and lints one file, and keeps no more of it than its report and what it belongs to.
use crate::{
    files::{Content, From, Input},
    outcome::Outcome,
    outputs::Outputs,
    plan::Plan,
    taken::taken,
};
use ecslint_core::{
    Config, Diagnostic, Partner, Safety, Source, analyze_with, foreign, project::cards,
    suppress::Baseline,
};
use ecslint_report::{File, Other, Summary};

/// Fewer files are linted before threads would have started.
pub(crate) const FEW: usize = 4;

/// What is the same for every file.
pub(crate) struct Linter<'a> {
    /// What applies to each input.
    pub(crate) plan: Plan,
    /// The reports that are made.
    pub(crate) outputs: &'a Outputs,
    /// Which fixes are to be applied, if any.
    pub(crate) safety: Option<Safety>,
    /// What the user named is treated as if found in a folder.
    pub(crate) quiet_skip: bool,
    /// The findings are to be kept in a baseline.
    pub(crate) recording: bool,
    /// It is to be said what each file was taken for.
    pub(crate) verbose: bool,
}

impl Linter<'_> {
    /// A rule runs that looks at files together.
    pub(crate) fn looks_across(&self) -> bool {
        self.plan.looks_across()
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
        &self.plan.cases[input.case].config
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
        let recorded = match self.recording {
            true => Baseline::of(&analysis.diagnostics, &analysis.root),
            false => Baseline::default(),
        };
        let place = self.outputs.root.place(&input.name);
        let file = File { path: &input.name, place: &place, source, analysis: &analysis, others };
        let nothing = unrecognised && analysis.diagnostics.is_empty() && self.is_named(input);
        let foreign = if nothing { foreign(&source.text) } else { None };
        let cards = cards(&analysis.root, &analysis.documents);
        let taken = self.verbose.then(|| taken(source, &analysis));
        Outcome {
            shown: self.outputs.render(&file),
            summary: Summary::of(&analysis),
            fixes: self.safety.map_or(0, |safety| fixes(&analysis.diagnostics, safety)),
            worst: analysis.diagnostics.iter().map(|found| found.severity).max(),
            hidden: analysis.hidden,
            recorded,
            paired: !partners.is_empty(),
            nothing,
            foreign,
            taken,
            cards,
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
