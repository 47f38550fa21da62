//! The reports that can be asked for, and how they are written on the command line.
use clap::{
    Arg, ValueEnum,
    builder::{EnumValueParser, PossibleValue, TypedValueParser},
    error::ErrorKind,
};
use std::{ffi::OsStr, path::PathBuf};

/// A report that was asked for.
#[derive(Clone)]
pub(crate) struct Wanted {
    pub(crate) format: Format,
    /// Where it goes, if not to standard output.
    pub(crate) file: Option<PathBuf>,
}

/// What `--format` can be.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// The source with the findings under it
    Full,
    /// One line a finding
    Concise,
    /// For scripts, as one object
    Json,
    /// For scripts, one object a finding
    Jsonl,
    /// Annotations in GitHub Actions
    Github,
    /// For GitHub code scanning and others
    Sarif,
    /// Code quality in GitLab
    Gitlab,
    /// Test results for any CI system
    Junit,
    /// For Jenkins and others
    Checkstyle,
    /// For reviewdog, with suggestions
    Rdjson,
    /// Issues in Azure Pipelines
    Azure,
    /// A table for step summaries and comments
    Markdown,
}

impl Format {
    /// Its name on the command line.
    pub(crate) fn name(self) -> String {
        let value = self.to_possible_value();
        value.map_or_else(String::new, |value| value.get_name().to_owned())
    }
}

/// Reads `FORMAT` or `FORMAT=FILE`; the file `-` is standard output.
#[derive(Clone)]
pub(crate) struct WantedParser;

impl TypedValueParser for WantedParser {
    type Value = Wanted;

    fn parse_ref(
        &self,
        command: &clap::Command,
        arg: Option<&Arg>,
        value: &OsStr,
    ) -> Result<Wanted, clap::Error> {
        let Some(text) = value.to_str() else {
            return Err(clap::Error::new(ErrorKind::InvalidUtf8).with_cmd(command));
        };
        let (format, file) = text.split_once('=').map_or((text, "-"), |(name, file)| (name, file));
        let format =
            EnumValueParser::<Format>::new().parse_ref(command, arg, OsStr::new(format))?;
        if file.is_empty() {
            let message = format!("`--format {text}` names no file after `=`\n");
            return Err(clap::Error::raw(ErrorKind::InvalidValue, message).with_cmd(command));
        }
        Ok(Wanted { format, file: (file != "-").then(|| PathBuf::from(file)) })
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(Format::value_variants().iter().filter_map(Format::to_possible_value)))
    }
}
