//! What other languages write in place of JSON: Python's `repr`, an object of JavaScript. A file in
//! their words has one fault, not one a word.
use super::lexer::Lexer;
use crate::{Edit, ErrorKind, Span, SyntaxError};

/// More repairs than these are not collected.
const MAX_EDITS: usize = 10_000;

/// The habits of other languages.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Habit {
    /// `'text'`.
    SingleQuotes,
    /// A key without quotes.
    BareKey,
    /// `True`, `undefined`, `datetime.datetime(2026, 1, 2)`.
    Word,
}

/// What was seen of them.
#[derive(Default)]
pub(super) struct Foreign {
    /// The first, with what is said of it when it stands alone.
    first: Option<SyntaxError>,
    counts: [usize; 3],
    edits: Vec<Edit>,
    /// Something has no repair.
    beyond: bool,
    /// How many keys stand in double quotes, as they should.
    pub(super) sound_keys: usize,
}

impl Foreign {
    /// Notes a habit; `error` is what is said where it is the only one.
    fn note(&mut self, habit: Habit, error: SyntaxError) {
        self.counts[habit as usize] += 1;
        match &error.fix {
            Some((_, edits)) if self.edits.len() < MAX_EDITS => self.edits.extend(edits.clone()),
            _ => self.beyond = true,
        }
        self.first.get_or_insert(error);
    }

    /// Whether all keys so far are those of another language.
    pub(super) fn is_alone(&self) -> bool {
        self.first.is_some() && self.sound_keys == 0
    }

    /// Adds to `errors` the one error that all of it is; of a whole file in another language the
    /// commas that it allows are part of it.
    pub(super) fn report(mut self, errors: &mut Vec<SyntaxError>) {
        let Some(first) = self.first.take() else { return };
        if self.counts.iter().sum::<usize>() == 1 {
            return errors.push(first);
        }
        if let Some((message, help)) = self.language() {
            for comma in errors.extract_if(.., |error| error.kind == ErrorKind::TrailingComma) {
                self.edits.extend(comma.fix.into_iter().flat_map(|(_, edits)| edits));
            }
            return errors.push(self.error(first.span, message, help));
        }
        let [quotes, keys, words] = self.counts;
        let message = if keys == 0 && words == 0 {
            format!("JSON text stands in double quotes; {quotes} texts here do not")
        } else {
            let all = quotes + keys + words;
            format!("JSON keys and text stand in double quotes; {all} here do not")
        };
        errors.push(self.error(first.span, message, "put text and keys in double quotes"));
    }

    /// What is said of a file that is written in another language as a whole, and what to do.
    fn language(&self) -> Option<(&'static str, &'static str)> {
        let [_, keys, words] = self.counts;
        if keys > self.sound_keys {
            let help =
                "write the file with `JSON.stringify`, or put keys and text in double quotes";
            return Some(("this is an object of JavaScript, which is not JSON", help));
        }
        let python = words > 0 && self.sound_keys == 0;
        let help = "write the file with `json.dumps`";
        python.then_some(("this is how Python prints it, which is not JSON", help))
    }

    fn error(self, at: Span, message: impl Into<String>, help: &str) -> SyntaxError {
        let error = SyntaxError::new(ErrorKind::Syntax, at, message).help(help);
        match !self.beyond && distinct(&self.edits) {
            true => error.fix("write it as JSON", self.edits),
            false => error,
        }
    }
}

impl Lexer<'_> {
    /// Notes a habit of another language, unless its line has a fault already.
    pub(super) fn habit(&mut self, habit: Habit, error: SyntaxError) {
        if !self.has_failed() {
            self.foreign.note(habit, error);
        }
    }
}

/// Whether no two edits touch the same place.
fn distinct(edits: &[Edit]) -> bool {
    let mut spans: Vec<Span> = edits.iter().map(|edit| edit.span).collect();
    crate::sort::sort(&mut spans);
    spans.windows(2).all(|pair| pair[0].end <= pair[1].start)
}
