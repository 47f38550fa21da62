//! Where decoded text was written.
use crate::Span;

/// The places of a decoded text: each run of it and where it was written. Between two runs stands what
/// was written otherwise than it reads, such as an escape.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Escapes {
    /// Where a run starts in the decoded text, and in the source.
    runs: Vec<(u32, u32)>,
}

impl Escapes {
    /// Those of a text that is written as it reads, from `start` on.
    pub fn plain(start: usize) -> Self {
        Self { runs: vec![(0, start as u32)] }
    }

    /// Those of the JSON text `written`, quotes included, that stands at `start`.
    pub fn json(written: &str, start: usize) -> Self {
        let mut escapes = Self::plain(start + 1);
        let bytes = written.as_bytes();
        let (mut at, mut decoded) = (1, 0);
        while at < bytes.len() {
            let (length, said) = match bytes[at..] {
                [b'\\', b'u', ..] => unicode(bytes, at),
                [b'\\', ..] => (2, 1),
                _ => (1, 1),
            };
            if length > 1 {
                escapes.push(decoded, start + at);
                escapes.push(decoded + said, start + at + length);
            }
            (at, decoded) = (at + length, decoded + said);
        }
        escapes
    }

    /// From `decoded` on, the text is written at `source`.
    pub fn push(&mut self, decoded: usize, source: usize) {
        let run = (decoded as u32, source as u32);
        match self.runs.last_mut() {
            Some(last) if last.0 == run.0 => *last = run,
            _ => self.runs.push(run),
        }
    }

    /// Adds the runs of a text that starts at `decoded` of this one.
    pub fn append(&mut self, decoded: usize, other: &Self) {
        for &(at, source) in &other.runs {
            self.push(decoded + at as usize, source as usize);
        }
    }

    /// Where the byte at `decoded` was written.
    pub fn source(&self, decoded: u32) -> u32 {
        let next = self.runs.partition_point(|run| run.0 <= decoded);
        let Some(run) = next.checked_sub(1).and_then(|index| self.runs.get(index)) else {
            return 0;
        };
        let at = run.1 + (decoded - run.0);
        self.runs.get(next).map_or(at, |next| at.min(next.1))
    }

    /// Where `span` of the decoded text was written.
    pub fn span(&self, span: Span) -> Span {
        let start = self.source(span.start);
        Span { start, end: self.source(span.end).max(start) }
    }
}

/// How many bytes the escape of a character at `at` has, and how many the character.
fn unicode(bytes: &[u8], at: usize) -> (usize, usize) {
    let digits = bytes.get(at + 2..at + 6).and_then(|digits| str::from_utf8(digits).ok());
    match digits.and_then(|digits| u16::from_str_radix(digits, 16).ok()) {
        Some(0..0x80) => (6, 1),
        Some(0x80..0x800) => (6, 2),
        Some(0xd800..0xdc00) if bytes.get(at + 6) == Some(&b'\\') => (12, 4),
        _ => (6, 3),
    }
}
