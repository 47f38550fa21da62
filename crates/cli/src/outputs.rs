//! The reports that were asked for, and where they go.
use crate::{
    args::Lint,
    draft,
    files::{self, From, Input},
    outcome::Outcome,
    place::Root,
    terminal::Terminal,
    wanted::{Format, Wanted},
};
use anyhow::{bail, ensure};
use ecslint_core::Severity;
use ecslint_report::{
    File, Reporter, Summary, azure::Azure, checkstyle::Checkstyle, concise::Concise, full::Full,
    github::Github, gitlab::Gitlab, json::Json, jsonl::Jsonl, junit::Junit, markdown::Markdown,
    rdjson::Rdjson, sarif::Sarif,
};
use std::{
    io::{self, ErrorKind, Write},
    path::PathBuf,
};

/// Every report of a run.
pub(crate) struct Outputs {
    /// Where the paths in reports start.
    pub(crate) root: Root,
    list: Vec<Output>,
}

struct Output {
    reporter: Box<dyn Reporter>,
    /// The file it goes to, if not to standard output.
    file: Option<PathBuf>,
}

impl Outputs {
    /// The reports that `args` ask for, of a run that fails from `fail_on` on.
    ///
    /// # Errors
    /// Where two of them would go to one place.
    pub(crate) fn new(args: &Lint, fail_on: Option<Severity>, color: bool) -> anyhow::Result<Self> {
        for (index, wanted) in args.format.iter().enumerate() {
            let same = |other: &&Wanted| match (&wanted.file, &other.file) {
                (Some(a), Some(b)) => files::same(a, b),
                (a, b) => a == b,
            };
            if let Some(first) = args.format[..index].iter().find(same) {
                let (a, b) = (first.format.name(), wanted.format.name());
                match &wanted.file {
                    Some(file) => bail!("`{a}` and `{b}` cannot both go to {}", file.display()),
                    None => bail!(
                        "`{a}` and `{b}` cannot both go to standard output: give one a file, as in \
                         `--format {b}=FILE`"
                    ),
                }
            }
        }
        let output = |wanted: &Wanted| Output {
            reporter: reporter(wanted.format, args, fail_on, color && wanted.file.is_none()),
            file: wanted.file.clone(),
        };
        Ok(Self { root: Root::find(), list: args.format.iter().map(output).collect() })
    }

    /// No report.
    pub(crate) fn none() -> Self {
        Self { root: Root::find(), list: Vec::new() }
    }

    /// Sees that no report replaces what was linted. A report of an earlier run may well lie in a
    /// folder that is.
    ///
    /// # Errors
    /// Where one would.
    pub(crate) fn spare(&self, inputs: &[Input], outcomes: &[Outcome]) -> anyhow::Result<()> {
        let files = self.list.iter().filter_map(|output| output.file.as_deref());
        for file in files.filter(|file| file.is_file()) {
            let whole = file.canonicalize().ok();
            let is_it = |input: &Input| match &input.from {
                From::Named(path) | From::Found(path) => {
                    path.file_name() == file.file_name() && path.canonicalize().ok() == whole
                }
                From::Stdin => false,
            };
            let matters = |(input, outcome): &(&Input, &Outcome)| {
                input.is_named() || outcome.summary.documents > 0 || outcome.worst.is_some()
            };
            let mut linted = inputs.iter().zip(outcomes).filter(matters);
            let spared = !linted.any(|(input, _)| is_it(input));
            ensure!(spared, "{} is linted, so no report can be written to it", file.display());
        }
        Ok(())
    }

    /// What each report says of a file.
    pub(crate) fn render(&self, file: &File<'_>) -> Vec<String> {
        self.list.iter().map(|output| output.reporter.file(file)).collect()
    }

    /// Writes the reports, of what [`Self::render`] returned for each file. Returns whether all of
    /// it was wanted: whoever reads standard output may stop reading.
    ///
    /// # Errors
    /// Where a report cannot be written.
    pub(crate) fn write(
        &self,
        shown: &[&[String]],
        summary: &Summary,
        terminal: &Terminal,
    ) -> anyhow::Result<bool> {
        let of = |index: usize| -> Vec<&str> {
            let files = shown.iter().filter_map(|file| file.get(index));
            files.map(String::as_str).filter(|file| !file.is_empty()).collect()
        };
        let mut wanted = true;
        for (index, output) in self.list.iter().enumerate() {
            let written = output.write(&of(index), summary, terminal);
            match (written, &output.file) {
                (Ok(()), _) => {}
                // Who asked for the report has seen enough of it.
                (Err(error), None) if error.kind() == ErrorKind::BrokenPipe => wanted = false,
                (Err(error), file) => {
                    let name =
                        file.as_ref().map_or("the report".into(), |file| file.to_string_lossy());
                    bail!("cannot write {name}: {}", files::reason(&error))
                }
            }
        }
        Ok(wanted)
    }
}

impl Output {
    fn write(&self, files: &[&str], summary: &Summary, terminal: &Terminal) -> io::Result<()> {
        match &self.file {
            Some(path) => draft::write(path, |out| self.reporter.write(files, summary, out)),
            None => {
                let mut out = terminal.out();
                self.reporter.write(files, summary, &mut out)?;
                out.flush()
            }
        }
    }
}

fn reporter(
    format: Format,
    args: &Lint,
    fail_on: Option<Severity>,
    color: bool,
) -> Box<dyn Reporter> {
    match format {
        Format::Full => Box::new(Full { color }),
        Format::Concise => Box::new(Concise { color }),
        Format::Json => Box::new(Json),
        Format::Jsonl => Box::new(Jsonl),
        Format::Github => Box::new(Github),
        Format::Sarif => Box::new(Sarif),
        Format::Gitlab => Box::new(Gitlab),
        Format::Junit => Box::new(Junit { fail_on }),
        Format::Checkstyle => Box::new(Checkstyle),
        Format::Rdjson => Box::new(Rdjson),
        Format::Azure => Box::new(Azure),
        Format::Markdown => {
            let annotated = args.format.iter().any(|wanted| wanted.format == Format::Github);
            Box::new(Markdown { annotated })
        }
    }
}
