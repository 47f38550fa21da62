//! What the parser says of text that makes no sense, and how it goes on.
use super::{MAX_DEPTH, lexer::Kind, parser::Parser};
use crate::{ErrorKind, Span, SyntaxError, placeholder};

impl Parser<'_> {
    pub(super) fn error(&mut self, span: Span, message: impl Into<String>) {
        self.report(SyntaxError::new(ErrorKind::Syntax, span, message));
    }

    pub(super) fn report(&mut self, error: SyntaxError) {
        self.faults += usize::from(error.kind == ErrorKind::Syntax);
        if self.errors.len() < super::MAX_ERRORS {
            self.errors.push(error);
        }
    }

    /// Says that `what` is missing before the next token.
    pub(super) fn missing(&mut self, what: &str) {
        let token = self.peek();
        let gap = self.gap();
        match token.kind {
            Kind::End => self.error(gap, format!("expected {what}")),
            _ if token.starts_line && self.last > 0 => {
                self.error(gap, format!("expected {what} here"))
            }
            _ => {
                let found = self.excerpt(token.span);
                self.error(token.span, format!("expected {what}, found `{found}`"));
            }
        }
    }

    /// The last character before the cursor, where something is missing.
    pub(super) fn gap(&self) -> Span {
        let before = self.text[..self.last].chars().next_back();
        Span::new(self.last - before.map_or(0, char::len_utf8), self.last)
    }

    pub(super) fn excerpt(&self, span: Span) -> String {
        let text = span.slice(self.text);
        let line = text.split('\n').next().unwrap_or_default().trim_end();
        match line.char_indices().nth(40) {
            Some((end, _)) => format!("{}…", &line[..end]),
            None => line.to_owned(),
        }
    }

    /// Takes the bracket under the cursor.
    pub(super) fn open(&mut self) -> Span {
        let bracket = self.take().span;
        self.open.push((self.text.as_bytes()[bracket.start as usize], bracket));
        bracket
    }

    /// Leaves the innermost bracket: takes its `closer`, or says that it is missing.
    pub(super) fn close(&mut self, closer: &str) {
        let bracket = self.open.pop().map(|(_, bracket)| bracket);
        if self.accept(closer) {
            return;
        }
        let gap = self.gap();
        let mut error = SyntaxError::new(ErrorKind::Syntax, gap, format!("expected `{closer}`"));
        if let Some(bracket) = bracket {
            error = error.label(bracket, "this bracket is never closed");
        }
        self.report(error);
    }

    /// Whether the list between the innermost brackets ends here: at its `closer`, at that of a bracket
    /// further out, or at the end of the text. Other closing brackets are passed over.
    pub(super) fn at_close(&mut self, closer: &str) -> bool {
        loop {
            let token = self.peek();
            let written = self.written(token);
            if token.kind == Kind::End || token.kind == Kind::Sign && written == closer {
                return true;
            }
            let opener = match written {
                "}" => b'{',
                "]" => b'[',
                ")" => b'(',
                _ => return false,
            };
            if token.kind != Kind::Sign || self.open.iter().any(|(open, _)| *open == opener) {
                return token.kind == Kind::Sign;
            }
            self.error(token.span, format!("this `{written}` belongs to nothing"));
            self.take();
        }
    }

    /// Takes the comma after an item; says that it is missing where the list goes on without one.
    pub(super) fn comma(&mut self, closer: &str) {
        if !self.accept(",") && !self.at_close(closer) {
            let start = self.peek().span.start as usize;
            if placeholder::bare(&self.text[start..]).is_none() {
                self.missing(&format!("`,` or `{closer}`"));
            }
        }
    }

    /// Passes over a template that stands where Jsonnet has none, such as `{{ x }}`.
    pub(super) fn placeholder(&mut self, start: usize) -> bool {
        let rest = &self.text[start..];
        let Some(length) = placeholder::bare(rest).filter(|_| !rest.starts_with("__")) else {
            return false;
        };
        while self.peek().kind != Kind::End && (self.peek().span.start as usize) < start + length {
            self.take();
        }
        self.last = self.last.max(start + length);
        true
    }

    /// Whether one may go a level deeper; if not, passes over what is there.
    pub(super) fn enters(&mut self) -> bool {
        if self.depth < MAX_DEPTH {
            self.depth += 1;
            return true;
        }
        let span = self.peek().span;
        if !self.errors.iter().any(|error| error.kind == ErrorKind::Unreadable) {
            let message = format!("nested deeper than {MAX_DEPTH} levels");
            self.errors.push(SyntaxError::new(ErrorKind::Unreadable, span, message));
        }
        let mut depth = 0usize;
        loop {
            let token = self.peek();
            match (token.kind, self.written(token)) {
                (Kind::End, _) => break,
                (Kind::Sign, "{" | "[" | "(") => depth += 1,
                (Kind::Sign, "}" | "]" | ")") if depth == 0 => break,
                (Kind::Sign, "}" | "]" | ")") => depth -= 1,
                (Kind::Sign, "," | ";") if depth == 0 => break,
                _ => {}
            }
            self.take();
        }
        false
    }
}
