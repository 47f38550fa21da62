//! Which bracket is missing or one too many: asked only where brackets do not match.
use super::parser::{Open, Parser};
use crate::Span;

impl Parser<'_> {
    /// Whether the container being read stands directly in a list.
    pub(super) fn in_list(&self) -> bool {
        self.open.len().checked_sub(2).is_some_and(|parent| !self.open[parent].object)
    }

    /// Whether the indentation says that the container being read has already ended: its closing
    /// bracket is missing.
    pub(super) fn dedented(&mut self) -> bool {
        if !self.indented {
            return false;
        }
        let Some(column) = self.lexer.column() else { return false };
        let closer = matches!(self.lexer.peek(), Some(b'}' | b']'));
        let Some((own, outer)) = self.open.split_last_mut() else { return false };
        if closer {
            let brace = self.lexer.peek() == Some(b'}');
            let closes = |open: &Open| open.object == brace && open.indent == column;
            return column < own.indent && outer.iter().any(closes);
        }
        let own_column = *own.column.get_or_insert(column);
        let belongs = |open: &Open| open.column == Some(column);
        (column != own_column || column <= own.indent) && outer.iter().any(belongs)
    }

    /// Whether the closing bracket under the cursor is one too many: it stands further in than
    /// what it would close, or members follow that it would cut off.
    pub(super) fn is_surplus(&mut self) -> bool {
        if !self.indented {
            return false;
        }
        let brace = self.lexer.peek() == Some(b'}');
        let indent = self.open.last().map_or(0, |open| open.indent);
        if let Some(column) = self.lexer.column() {
            return column > indent && self.open.last().is_some_and(|open| open.column.is_some());
        }
        let outer_object = self.open.len().checked_sub(2).map(|outer| self.open[outer].object);
        brace && outer_object != Some(true) && self.member_follows()
    }

    /// Whether `}, "key":` stands under the cursor.
    fn member_follows(&mut self) -> bool {
        let mark = self.lexer.mark();
        self.lexer.take_byte();
        self.lexer.skip_trivia();
        let comma = self.lexer.peek() == Some(b',');
        if comma {
            self.lexer.take_byte();
            self.lexer.skip_trivia();
        }
        let member = comma && self.at_member();
        self.lexer.rewind(mark);
        member
    }

    /// Passes over a bracket or colon that belongs to nothing.
    pub(super) fn surplus(&mut self) {
        self.lexer.structural += 1;
        let span = self.lexer.take_byte();
        let found = span.slice(self.lexer.text).to_owned();
        self.lexer.error(span, format!("this `{found}` belongs to nothing"), |error| {
            error.help(format!("remove `{found}`, or add what it belongs to"))
        });
    }

    /// Reports the missing closing bracket of the container being read.
    pub(super) fn unclosed(&mut self) {
        self.lexer.structural += 1;
        let Some(open) = self.open.last() else { return };
        let (bracket, closer) = (open.bracket, if open.object { '}' } else { ']' });
        let at: Span = self.lexer.gap();
        self.lexer.error(at, format!("expected `{closer}`"), |error| {
            error.label(bracket, "this bracket is never closed")
        });
    }
}
