//! Numbers, literals and whatever else stands without quotes.
use super::{
    foreign::Habit,
    lexer::{Lexer, ends_word},
};
use crate::{ErrorKind, Number, Span, SyntaxError, Value, placeholder};

impl<'a> Lexer<'a> {
    /// Reads a number, a word or a placeholder that stands without quotes.
    pub(super) fn bare(&mut self) -> (Value<'a>, Span) {
        if let Some(length) = placeholder::unquoted(self.rest()) {
            return (Value::Unknown, self.placeholders(length));
        }
        let span = self.skip_word();
        let word = span.slice(self.text);
        match word {
            "true" => (Value::Bool(true), span),
            "false" => (Value::Bool(false), span),
            "null" => (Value::Null, span),
            _ => match number(word) {
                Ok(number) => (Value::Number(number), span),
                Err(None) if self.ends_value() && placeholder::is_word(word) => {
                    (Value::Unknown, span)
                }
                Err(problem) => {
                    self.bad_word(word, span, problem);
                    (Value::Unknown, span)
                }
            },
        }
    }

    /// Takes the placeholder of `length` under the cursor and what stands right behind it:
    /// `${cpu}${unit}`, `<MEMORY>m`.
    fn placeholders(&mut self, length: usize) -> Span {
        let start = self.take(self.at + length).start;
        while self.peek().is_some_and(|byte| !ends_word(byte)) && !self.at_statement() {
            match placeholder::bare(self.rest()) {
                Some(length) => self.take(self.at + length),
                None => self.skip_word(),
            };
        }
        self.last = Span { start, end: self.last.end };
        self.last
    }

    /// Whether nothing else stands between the cursor and the end of the value.
    fn ends_value(&self) -> bool {
        let rest = self.rest().trim_start_matches([' ', '\t']);
        matches!(
            rest.as_bytes().first(),
            None | Some(b',' | b'}' | b']' | b'\r' | b'\n' | b'/' | b'#')
        )
    }

    fn bad_word(&mut self, word: &str, span: Span, problem: Option<&str>) {
        if let Some(problem) = problem {
            return self.error(span, format!("`{word}` {problem}"), |error| error);
        }
        let spelled = match word.to_ascii_lowercase().as_str() {
            "true" => Some("true"),
            "false" => Some("false"),
            "none" | "nil" | "null" | "undefined" => Some("null"),
            _ => None,
        };
        let mut error = SyntaxError::new(
            ErrorKind::Syntax,
            span,
            format!("expected a value, found `{}`", excerpt(word)),
        );
        if let Some(spelled) = spelled {
            let edit = crate::Edit { span, text: spelled.to_owned() };
            error = error
                .help(format!("JSON spells it `{spelled}`"))
                .fix(format!("write `{spelled}`"), vec![edit]);
        } else {
            error = error.help("text stands in double quotes");
        }
        if self.foreign.is_alone() {
            self.skip_arguments();
            return self.habit(Habit::Word, error);
        }
        self.error(span, error.message.clone(), |_| error);
    }

    /// Passes over the rest of a call such as `datetime.datetime(2026, 1, 2)`, of which a word ends at
    /// the first comma.
    fn skip_arguments(&mut self) {
        let open = self.last.slice(self.text).bytes().fold(0i32, |open, byte| match byte {
            b'(' => open + 1,
            b')' => open - 1,
            _ => open,
        });
        let near = &self.bytes[self.at..self.bytes.len().min(self.at + 200)];
        let mut depth = open;
        let end = near.iter().take_while(|byte| **byte != b'\n').position(|byte| {
            depth += i32::from(*byte == b'(') - i32::from(*byte == b')');
            depth == 0
        });
        if let Some(end) = end.filter(|_| open > 0) {
            self.take(self.at + end + 1);
        }
    }
}

/// A word short enough for a message.
pub(super) fn excerpt(word: &str) -> String {
    match word.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &word[..end]),
        None => word.to_owned(),
    }
}

/// The number that `word` spells; else what is wrong with it, if it is meant as one.
fn number(word: &str) -> Result<Number, Option<&'static str>> {
    let digits = word.strip_prefix('-').unwrap_or(word);
    if digits.starts_with('+') || word.starts_with('+') || digits.starts_with('.') {
        return Err(Some("is no JSON number: it starts with a digit or a minus"));
    }
    if !digits.starts_with(|first: char| first.is_ascii_digit()) {
        return Err(None);
    }
    let count = digits.bytes().take_while(u8::is_ascii_digit).count();
    if count > 1 && digits.starts_with('0') {
        return Err(Some("is no JSON number: it has a leading zero"));
    }
    let integer = count == digits.len();
    let value = word.parse::<f64>();
    let grammar = digits.bytes().all(|byte| byte.is_ascii_digit() || b".eE+-".contains(&byte))
        && !digits[count..].starts_with(".e")
        && !digits[count..].starts_with(".E")
        && !digits.ends_with('.');
    match value {
        Ok(value) if grammar && value.is_finite() => Ok(Number { value, integer }),
        Ok(_) if grammar => Err(Some("is larger than any number AWS takes")),
        _ => Err(Some("is no JSON number")),
    }
}
