//! Heredocs: text between a word and a line with that word.
use super::{Expr, Part, Term, lexer::Lexer, text::Draft};
use crate::Span;

impl<'a> Lexer<'a> {
    /// Reads the heredoc whose `<<` is under the cursor; nothing where no word follows it.
    pub(super) fn heredoc(&mut self) -> Option<Expr<'a>> {
        let start = self.at;
        let line = self.rest().split('\n').next().unwrap_or_default();
        let marks = if line.starts_with("<<-") { 3 } else { 2 };
        let word = line.get(marks..)?.trim_end();
        let plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
        if word.is_empty() || !word.chars().all(plain) || start + line.len() >= self.bytes.len() {
            return None;
        }
        let opening = self.take(start + marks + word.len());
        self.at = start + line.len();
        self.end_line();
        let content = self.at;
        let (end, closing) = self.end_of_heredoc(word, opening);
        let indent = if marks == 3 { indentation(&self.text[content..end]) } else { 0 };
        let parts = self.heredoc_text(end, indent);
        self.at = end;
        if let Some(closing) = closing {
            self.take(closing.end as usize);
            self.line = end;
        }
        let end = closing.map_or(end, |closing| closing.end as usize);
        self.last = Span::new(start, end);
        Some(Expr { span: self.last, term: Term::Heredoc(parts) })
    }

    /// Where its content ends, and the word there.
    fn end_of_heredoc(&mut self, word: &str, opening: Span) -> (usize, Option<Span>) {
        let mut at = self.at;
        for line in self.rest().split_inclusive('\n') {
            if line.trim() == word {
                let start = at + (line.len() - line.trim_start().len());
                return (at, Some(Span::new(start, start + word.len())));
            }
            at += line.len();
        }
        self.structural += 1;
        self.error(opening, format!("this text is never ended by a line `{word}`"), |error| error);
        (at, None)
    }

    fn heredoc_text(&mut self, end: usize, indent: usize) -> Vec<Part<'a>> {
        let whole = self.bytes;
        self.bytes = &whole[..end];
        let mut parts = Vec::new();
        let mut draft = Draft::new(self.at, indent);
        self.unindent(&mut draft);
        loop {
            let rest = &self.bytes[self.at..];
            self.at += memchr::memchr3(b'$', b'%', b'\n', rest).unwrap_or(rest.len());
            match self.peek() {
                None => break,
                Some(b'\n') => {
                    self.end_line();
                    self.unindent(&mut draft);
                }
                Some(_) => self.marked(&mut draft, &mut parts),
            }
        }
        draft.finish(self.text, self.at, &mut parts);
        self.bytes = whole;
        parts
    }

    /// Passes over the indentation that is not part of the text.
    fn unindent(&mut self, draft: &mut Draft) {
        let blanks = self.bytes[self.at..].iter().take(draft.indent);
        let blanks = blanks.take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        if blanks > 0 {
            draft.replace(self.text, self.at, self.at + blanks, "");
            self.at += blanks;
        }
    }
}

/// How many blanks all lines of `text` that say something start with.
fn indentation(text: &str) -> usize {
    let said = text.lines().filter(|line| !line.trim().is_empty());
    said.map(|line| line.len() - line.trim_start_matches([' ', '\t']).len()).min().unwrap_or(0)
}
