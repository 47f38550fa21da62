//! Attributes and blocks, and what becomes of a line that is neither.
use super::{Attribute, Block, Body, Expr, Item, MAX_DEPTH, Name, Term, lexer::Lexer};
use crate::Span;
use std::borrow::Cow;

/// A block whose body is being read.
#[derive(Clone, Copy)]
pub(super) struct Open {
    bracket: Span,
    /// How far the line of its bracket is indented.
    indent: usize,
    /// Where the line of its bracket starts.
    pub(super) line: usize,
}

impl<'a> Lexer<'a> {
    /// Notes the bracket under the cursor and takes it.
    pub(super) fn open(&mut self) -> Open {
        let (indent, line) = (self.indent(), self.line);
        Open { bracket: self.take_bytes(1), indent, line }
    }

    /// Reads a body up to its closing bracket, which is left, or to the end of the text.
    pub(super) fn body(&mut self, open: Option<Open>) -> Body<'a> {
        let mut items = Vec::new();
        loop {
            self.skip_lines();
            match self.peek() {
                None => break,
                Some(b'}') if open.is_some() => break,
                Some(_) if open.is_some_and(|open| self.outside(open)) => break,
                Some(_) => items.extend(self.item(open)),
            }
        }
        Body { items }
    }

    /// Whether the indentation says that what was opened has ended already.
    pub(super) fn outside(&self, open: Open) -> bool {
        self.indented && self.column().is_some_and(|column| column <= open.indent)
    }

    /// Takes the bracket that closes what was opened, or says that it is missing.
    pub(super) fn close(&mut self, open: Open, closer: u8) {
        let outdented = self.indented
            && self.line != open.line
            && self.column().is_some_and(|column| column < open.indent);
        if !outdented && self.accept(closer).is_some() {
            return;
        }
        self.structural += 1;
        let at = self.behind();
        self.error(at, format!("expected `{}`", char::from(closer)), |error| {
            error.label(open.bracket, "this bracket is never closed")
        });
        self.back();
    }

    /// Goes back to the last token: what was passed over since belongs to what is around.
    fn back(&mut self) {
        self.at = self.last.end as usize;
        self.line = self.text[..self.at].rfind('\n').map_or(0, |end| end + 1);
        let kept = self.comments.iter().rposition(|comment| comment.start < self.last.end);
        self.comments.truncate(kept.map_or(0, |index| index + 1));
    }

    /// The last character read.
    fn behind(&self) -> Span {
        let token = self.last.slice(self.text);
        let width = token.chars().next_back().map_or(0, char::len_utf8);
        Span { start: self.last.end - width as u32, end: self.last.end }
    }

    fn item(&mut self, open: Option<Open>) -> Option<Item<'a>> {
        let Some((text, span)) = self.name() else {
            self.stray();
            self.skip_line(open);
            return None;
        };
        let key = Name { text: Cow::Borrowed(text), span };
        self.lines_count = true;
        self.skip();
        let item = match self.peek() {
            Some(b'=') if self.peek_at(1) != Some(b'=') => self.attribute(key),
            Some(b'{' | b'"') => self.block(key)?,
            Some(first) if first.is_ascii_alphabetic() => self.block(key)?,
            _ => self.half_typed(key),
        };
        self.end_of_item(open);
        Some(item)
    }

    fn attribute(&mut self, key: Name<'a>) -> Item<'a> {
        self.take_bytes(1);
        let value = self.value_of(&key.text, key.span);
        Item::Attribute(Attribute { key, value })
    }

    /// Reads the value of `key`, which stands on this line.
    pub(super) fn value_of(&mut self, key: &str, span: Span) -> Expr<'a> {
        self.skip();
        if matches!(self.peek(), None | Some(b'\n' | b'}' | b',')) {
            self.error(span, format!("`{key}` has no value"), |error| error);
            return Expr { span, term: Term::Missing };
        }
        self.expr()
    }

    /// A name on a line of its own: an attribute whose value is still missing.
    fn half_typed(&mut self, key: Name<'a>) -> Item<'a> {
        let message = format!("expected `=` or `{{` after `{}`", key.text);
        self.error(key.span, message, |error| error);
        let value = Expr { span: key.span, term: Term::Missing };
        Item::Attribute(Attribute { key, value })
    }

    fn block(&mut self, key: Name<'a>) -> Option<Item<'a>> {
        let mut labels = Vec::new();
        loop {
            self.skip();
            match self.peek() {
                Some(b'"') => labels.push(self.label()),
                Some(b'{') => break,
                _ => match self.name() {
                    Some((text, span)) => labels.push(Name { text: Cow::Borrowed(text), span }),
                    None => return Some(self.headless(key)),
                },
            }
        }
        if self.depth >= MAX_DEPTH {
            self.too_deep();
            return None;
        }
        self.depth += 1;
        let open = self.open();
        let body = self.body(Some(open));
        self.close(open, b'}');
        self.depth -= 1;
        let inner = Span { start: open.bracket.start, end: self.last.end };
        let span = Span { start: key.span.start, ..inner };
        Some(Item::Block(Block { key, labels, body, inner, span }))
    }

    /// A label with its quotes.
    fn label(&mut self) -> Name<'a> {
        let start = self.at;
        let term = self.quoted();
        let span = Span::new(start, self.last.end as usize);
        let text = match term.into_iter().next() {
            Some(super::Part::Text(text)) => text.text,
            _ => Cow::Borrowed(""),
        };
        Name { text, span }
    }

    /// The name of a block without its bracket.
    fn headless(&mut self, key: Name<'a>) -> Item<'a> {
        let at = self.here();
        self.error(at, format!("expected `{{` to begin the block `{}`", key.text), |error| error);
        let value = Expr { span: key.span, term: Term::Missing };
        Item::Attribute(Attribute { key, value })
    }

    /// After an attribute or a block the line ends, or the block that it is in.
    fn end_of_item(&mut self, open: Option<Open>) {
        self.lines_count = true;
        self.skip();
        // In Terraform 0.11 a block could be a map with commas.
        if self.accept(b',').is_some() {
            self.skip();
        }
        self.lines_count = false;
        match self.peek() {
            None | Some(b'\n') => {}
            Some(b'}') if open.is_some() => {}
            Some(_) => {
                let at = self.here();
                self.error(at, "expected the line to end here", |error| error);
                self.skip_line(open);
            }
        }
    }

    fn stray(&mut self) {
        let at = self.here();
        let found = at.slice(self.text).to_owned();
        if matches!(found.as_str(), "}" | "]" | ")") {
            self.structural += 1;
            return self.error(at, format!("this `{found}` belongs to nothing"), |error| {
                error.help(format!("remove `{found}`, or add what it belongs to"))
            });
        }
        self.error(at, format!("expected a name, found `{found}`"), |error| {
            error.help("a line is `name = value`, or begins a block such as `resource`")
        });
    }
}
