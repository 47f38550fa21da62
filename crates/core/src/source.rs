use ecslint_syntax::{self as syntax, ErrorKind, Format, Span, SyntaxError, hcl, jsonnet};
use std::borrow::Cow;

/// Larger texts are not read: AWS takes 64 KiB for a task definition.
pub const MAX_BYTES: usize = 8 << 20;

/// One text to lint, and what is known about it.
#[derive(Debug)]
pub struct Source<'a> {
    /// Its name in messages; its extension says the format.
    pub path: Cow<'a, str>,
    /// What it holds.
    pub text: Cow<'a, str>,
    /// How it is written.
    pub format: Format,
    /// Why the text cannot be what its author sees, if it cannot: where, what, and what to do.
    pub(crate) fault: Option<Fault>,
}

/// A fault of the bytes themselves.
#[derive(Debug)]
pub(crate) struct Fault {
    pub(crate) span: Span,
    pub(crate) message: String,
    pub(crate) help: &'static str,
    /// The rest of the text means nothing.
    pub(crate) fatal: bool,
}

impl<'a> Source<'a> {
    /// A source from text. The extension of `path` decides the format, else the first character.
    pub fn new(path: impl Into<Cow<'a, str>>, text: impl Into<Cow<'a, str>>) -> Self {
        let (path, text) = (path.into(), text.into());
        let format = format(&path, &text);
        let fault = (text.len() > MAX_BYTES).then(|| Fault::too_large(text.len()));
        Self { path, text, format, fault }
    }

    /// A source from the bytes of a file. Bytes that are not UTF-8 become `?`, one for one, so
    /// that offsets stay those of the file; UTF-16 is decoded to be shown, and not linted.
    pub fn decode(path: impl Into<Cow<'a, str>>, bytes: &'a [u8]) -> Self {
        if let [0xff, 0xfe, rest @ ..] | [0xfe, 0xff, rest @ ..] = bytes {
            let order = if bytes[0] == 0xff { u16::from_le_bytes } else { u16::from_be_bytes };
            return Self::utf16(path.into(), rest, order);
        }
        match str::from_utf8(bytes) {
            Ok(text) => Self::new(path, text),
            Err(error) => {
                let at = error.valid_up_to();
                let mut source = Self::new(path, question_marks(bytes));
                source.fault.get_or_insert(Fault {
                    span: Span::new(at, at + 1),
                    message: format!("the byte {:#04x} is not UTF-8", bytes[at]),
                    help: "save the file as UTF-8",
                    fatal: false,
                });
                source
            }
        }
    }

    /// Why the text cannot be taken as it stands, and where: the first thing that breaks its grammar
    /// or keeps it from being read. Comments, trailing commas and placeholders do not.
    pub fn unsound(&self) -> Option<(String, Span)> {
        if let Some(fault) = &self.fault {
            return Some((fault.message.clone(), fault.span));
        }
        let grave =
            |error: &SyntaxError| matches!(error.kind, ErrorKind::Syntax | ErrorKind::Unreadable);
        let errors = syntax::parse(&self.text, self.format).errors;
        let first = errors.into_iter().find(grave);
        first.map(|error| (error.message, error.span))
    }

    fn utf16(path: Cow<'a, str>, bytes: &[u8], order: fn([u8; 2]) -> u16) -> Self {
        let bytes = &bytes[..bytes.len().min(2 * MAX_BYTES)];
        let units = bytes.chunks_exact(2).map(|pair| order([pair[0], pair[1]]));
        let text: String = char::decode_utf16(units)
            .map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER))
            .collect();
        let mut source = Self::new(path, text);
        source.fault = Some(Fault {
            span: Span::new(0, source.text.chars().next().map_or(0, char::len_utf8)),
            message: "the file is UTF-16, which AWS tools do not read".to_owned(),
            help: "save the file as UTF-8",
            fatal: true,
        });
        source
    }
}

impl Fault {
    pub(crate) fn too_large(bytes: usize) -> Self {
        let mebibytes = bytes as f64 / f64::from(1 << 20);
        Self {
            span: Span::new(0, 0),
            message: format!("the file has {mebibytes:.1} MiB; ecslint reads up to 8 MiB"),
            help: "a task definition may have 64 KiB",
            fatal: true,
        }
    }
}

impl Source<'static> {
    /// Stands for a file of `bytes` bytes, too large to be read at all.
    pub fn too_large(path: String, bytes: usize) -> Self {
        let mut source = Self::new(path, "");
        source.fault = Some(Fault::too_large(bytes));
        source
    }
}

fn question_marks(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|_| '?'));
    }
    text
}

fn format(path: &str, text: &str) -> Format {
    let begins = || match syntax::after_templates(text).chars().next() {
        _ if hcl::begins(text) => Format::Hcl,
        Some('{' | 'l' | '/' | '#') if jsonnet::begins(text) => Format::Jsonnet,
        Some('{' | '[' | '"' | '/') | None => Format::Json,
        Some(_) => Format::Yaml,
    };
    crate::names::format(path).unwrap_or_else(begins)
}
