//! The two streams: results on standard output, all else on standard error.
use anstream::{AutoStream, ColorChoice};
use clap::ValueEnum;
use ecslint_report::one_line;
use std::{
    fmt,
    io::{self, Write},
};

const ERROR: &str = "\x1b[1m\x1b[91merror\x1b[0m";
const NOTE: &str = "\x1b[1m\x1b[92mnote\x1b[0m";

/// What `--color` can be.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Color {
    Auto,
    Always,
    Never,
}

/// Where the tool writes, and whether in colour.
pub(crate) struct Terminal {
    /// Results are coloured.
    pub(crate) color: bool,
    choice: ColorChoice,
    /// Standard output is taken, so that results go to standard error.
    aside: bool,
}

impl Terminal {
    /// What the option says, else the environment and whether the streams are terminals.
    pub(crate) fn new(color: Color) -> Self {
        let choice = match color {
            Color::Auto => ColorChoice::Auto,
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        };
        let out = match choice {
            ColorChoice::Auto => AutoStream::choice(&io::stdout()),
            choice => choice,
        };
        Self { color: out != ColorChoice::Never, choice, aside: false }
    }

    /// The same, with results on standard error where standard output is `taken`.
    pub(crate) fn aside(&self, taken: bool) -> Self {
        Self { aside: taken, ..*self }
    }

    /// Standard output. What is written to it is coloured where [`Self::color`] says so.
    pub(crate) fn out(&self) -> Box<dyn Write> {
        if self.aside {
            return Box::new(AutoStream::new(io::stderr().lock(), self.choice));
        }
        let stdout = io::stdout().lock();
        let out: Box<dyn Write> =
            if self.color { Box::new(AutoStream::always(stdout)) } else { Box::new(stdout) };
        Box::new(io::BufWriter::with_capacity(1 << 16, out))
    }

    /// Says on standard error why something could not be done.
    pub(crate) fn error(&self, error: impl fmt::Display) {
        self.say(&format!("{ERROR}: {}", one_line(&error.to_string())));
    }

    /// Says on standard error what may be of use.
    pub(crate) fn note(&self, text: &str) {
        self.say(&format!("{NOTE}: {}", one_line(text)));
    }

    /// Says a line on standard error. That nobody listens there is no reason to stop.
    pub(crate) fn say(&self, line: &str) {
        let _ = writeln!(AutoStream::new(io::stderr().lock(), self.choice), "{line}");
    }
}
