//! The words of a comment that speaks to the linter.
use super::hider::{Hider, Scope};
use crate::{Date, finding::Fault, rules::Selector, schema::nearest};
use ecslint_syntax::Span;

/// Hides findings on its own line or the next.
const HERE: &str = "ecslint-ignore";

/// Hides findings in the whole file.
const FILE: &str = "ecslint-ignore-file";

/// What other linters call theirs, so what people write here by habit.
const HABITS: &[&str] = &[
    "ecslint-disable",
    "ecslint-disable-line",
    "ecslint-disable-next-line",
    "ecslint-ignore-line",
    "ecslint-ignore-next-line",
    "ecslint-ignore-all",
    "ecslint-skip",
    "ecslint:ignore",
    "ecslint:disable",
];

/// A word of the comment and its place in the text.
#[derive(Clone, Copy)]
struct Word<'t> {
    text: &'t str,
    span: Span,
}

/// Reads the comment at `span`; nothing where it does not speak to the linter. Its scope is that of
/// its name: which line it means is not known here.
pub(super) fn read<'t>(text: &'t str, span: Span) -> Option<Hider<'t>> {
    let body = body(text, span)?;
    let end = body.text.find(char::is_whitespace).unwrap_or(body.text.len());
    let name = body.part(0, body.text[..end].trim_end_matches(':').len());
    let rest = body.part(name.text.len(), body.text.len());
    let mut hider = Hider::new(span, name.text == FILE);
    if name.text == HERE || name.text == FILE {
        hider.read(name, rest);
        return Some(hider);
    }
    let lower = name.text.to_ascii_lowercase();
    let meant = nearest(&lower, [HERE, FILE]).filter(|_| lower.starts_with("ecslint-"));
    let meant = meant.or_else(|| HABITS.contains(&lower.as_str()).then_some(HERE))?;
    hider.scope = Scope::Nothing;
    hider.said.faults.push(Fault {
        span: name.span,
        message: format!("`{}` is no comment that ecslint knows", name.text),
        help: format!("did you mean `{meant}`?"),
    });
    Some(hider)
}

/// What stands between the signs of the comment at `span`, if that may speak to the linter.
fn body(text: &str, span: Span) -> Option<Word<'_>> {
    let whole = span.slice(text);
    let inner = whole.trim_start_matches(['/', '*', '#', ' ', '\t', '\r', '\n']);
    let close = if whole.starts_with("/*") { inner.strip_suffix("*/") } else { None };
    let inner = close.unwrap_or(inner);
    let speaks = inner.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("ecslint"));
    let start = span.start as usize + whole.len() - close.map_or(0, |_| 2) - inner.len();
    let inner = inner.trim_end_matches(['*', ' ', '\t', '\r', '\n']);
    speaks.then(|| Word { text: inner, span: Span::new(start, start + inner.len()) })
}

impl<'t> Word<'t> {
    /// The bytes from `start` to `end` of it.
    fn part(self, start: usize, end: usize) -> Self {
        let from = self.span.start as usize;
        Self { text: &self.text[start..end], span: Span::new(from + start, from + end) }
    }

    /// The same without blanks around it.
    fn trim(self) -> Self {
        let start = self.text.len() - self.text.trim_start().len();
        self.part(start, start + self.text.trim().len())
    }

    /// Its parts between blanks and commas.
    fn words(self) -> impl Iterator<Item = Self> {
        let mut next = 0;
        let pieces = self.text.split(|c: char| c == ',' || c.is_whitespace());
        let words = pieces.map(move |piece| {
            let start = next;
            let end = start + piece.len();
            next = end + self.text[end..].chars().next().map_or(0, char::len_utf8);
            self.part(start, end)
        });
        words.filter(|word| !word.text.is_empty())
    }
}

impl<'t> Hider<'t> {
    /// Reads what follows the name: `rule, rule until 2027-03-01: reason`.
    fn read(&mut self, name: Word<'t>, rest: Word<'t>) {
        let colon = rest.text.find(':');
        let head = rest.part(0, colon.unwrap_or(rest.text.len()));
        let mut words = head.words();
        while let Some(word) = words.next() {
            if word.text == "until" {
                self.until(word, words.next());
                continue;
            }
            let selector = Selector::named(word.text);
            // Without a colon the rest may be a reason.
            if colon.is_none() && selector.is_err() && !self.said.rules.is_empty() {
                break;
            }
            self.name(word.text, word.span, selector);
        }
        let reason = colon.map(|colon| rest.part(colon + 1, rest.text.len()).trim());
        if self.said.rules.is_empty() {
            self.fault(
                name.span,
                format!("`{}` names no rule", name.text),
                "write `{} RULE: REASON`",
                name.text,
            );
        } else if reason.is_none_or(|reason| reason.text.is_empty()) {
            let names: Vec<_> =
                self.said.rules.iter().map(|rule| format!("`{}`", rule.name)).collect();
            let message = format!("no reason is given to ignore {}", names.join(", "));
            self.fault(name.span, message, "write it behind a colon: `{} RULE: REASON`", name.text);
        }
    }

    /// Reads the day up to which the comment counts.
    fn until(&mut self, until: Word<'t>, day: Option<Word<'t>>) {
        match day.and_then(|day| Some((day.span, Date::parse(day.text)?))) {
            Some(day) => self.said.until = Some(day),
            None => {
                let span = day.map_or(until.span, |day| day.span);
                let message = match day {
                    Some(day) => format!("`{}` is no day", day.text),
                    None => "`until` names no day".to_owned(),
                };
                self.fault(span, message, "write year, month and day: `until 2027-03-01`", "");
            }
        }
    }

    fn fault(&mut self, span: Span, message: String, help: &str, name: &str) {
        self.said.faults.push(Fault { span, message, help: help.replace("{}", name) });
    }
}
