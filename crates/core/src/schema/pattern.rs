//! Patterns of texts. `cargo xtask schemas` takes the regular expressions of the schemas apart, so
//! that matching needs no engine for them.

/// What a whole text must match.
#[derive(Debug)]
pub struct Pattern {
    /// As a regular expression.
    pub text: &'static str,
    pub(crate) parts: &'static [Part],
}

/// A part of a pattern.
#[derive(Debug)]
pub(crate) enum Part {
    /// These very characters.
    Word(&'static str),
    /// From `least` to `most` characters of a class: sorted ranges, ends included.
    Class { ranges: &'static [(char, char)], least: usize, most: usize },
    /// One of several.
    Either { choices: &'static [&'static [Part]], optional: bool },
}

impl Pattern {
    /// Whether the whole of `text` matches.
    pub fn matches(&self, text: &str) -> bool {
        matches(self.parts, text, &str::is_empty)
    }
}

/// Whether `parts` match the start of `text`, and `then` what is left of it.
fn matches(parts: &[Part], text: &str, then: &dyn Fn(&str) -> bool) -> bool {
    let Some((part, parts)) = parts.split_first() else { return then(text) };
    match part {
        Part::Word(word) => text.strip_prefix(word).is_some_and(|rest| matches(parts, rest, then)),
        Part::Either { choices, optional } => {
            let rest = |rest: &str| matches(parts, rest, then);
            choices.iter().any(|choice| matches(choice, text, &rest)) || *optional && rest(text)
        }
        Part::Class { ranges, least, most } => {
            let inside = text.chars().take(*most).take_while(|letter| holds(ranges, *letter));
            let (count, mut bytes) = inside.fold((0, 0), |(n, b), c| (n + 1, b + c.len_utf8()));
            // As many as possible, then one less, and so on.
            for _ in *least..=count {
                if matches(parts, &text[bytes..], then) {
                    return true;
                }
                bytes -= text[..bytes].chars().next_back().map_or(0, char::len_utf8);
            }
            false
        }
    }
}

fn holds(ranges: &[(char, char)], letter: char) -> bool {
    let after = ranges.partition_point(|(start, _)| *start <= letter);
    after > 0 && letter <= ranges[after - 1].1
}
