//! Items, and members that stand where items should.
use super::{
    MAX_DEPTH,
    parser::{Open, Parser},
};
use crate::{Node, Span, Value};

impl<'a> Parser<'a> {
    pub(super) fn items(&mut self) -> Vec<Node<'a>> {
        let (mut items, mut loose) = (Vec::new(), false);
        loop {
            self.lexer.skip_trivia();
            if self.passed_statement() {
                items.push(Node { span: self.lexer.statement, value: Value::Unknown });
                loose = true;
            }
            let Some(byte) = self.lexer.peek() else {
                self.unclosed();
                return items;
            };
            if self.dedented() {
                self.unclosed();
                return items;
            }
            match byte {
                b']' if self.is_surplus() => self.surplus(),
                b']' => {
                    self.lexer.take_byte();
                    return items;
                }
                b'}' if self.open.iter().any(|open| open.object) && !self.is_surplus() => {
                    self.unclosed();
                    return items;
                }
                b'}' => self.surplus(),
                b',' if loose => drop(self.lexer.take_byte()),
                b',' => self.stray_comma(),
                b':' if !self.at_placeholder() => self.surplus(),
                _ => match self.item() {
                    Some(item) => {
                        items.push(item);
                        loose = false;
                    }
                    None => return items,
                },
            }
        }
    }

    /// Reads an item and its comma; nothing where a member shows that the list has ended.
    fn item(&mut self) -> Option<Node<'a>> {
        let (mark, text) = (self.lexer.mark(), self.lexer.peek() == Some(b'"'));
        let conditional = self.is_conditional();
        let mut item = self.value(None);
        if text {
            self.lexer.skip_trivia();
            if self.lexer.peek() == Some(b':') {
                self.lexer.rewind(mark);
                return self.member_in_list();
            }
        }
        if conditional {
            item.value = Value::Unknown;
        }
        self.comma(false);
        Some(item)
    }

    /// Whether a string and a colon follow: the start of a member.
    pub(super) fn at_member(&mut self) -> bool {
        if !matches!(self.lexer.peek(), Some(b'"')) {
            return false;
        }
        let mark = self.lexer.mark();
        self.lexer.string();
        self.lexer.skip_trivia();
        let found = self.lexer.peek() == Some(b':');
        self.lexer.rewind(mark);
        found
    }

    /// A member inside a list: the `{` is missing, or the `]` where the member stands further out.
    fn member_in_list(&mut self) -> Option<Node<'a>> {
        let list = self.open.last()?;
        if self.lexer.column().is_some_and(|column| column <= list.indent) {
            self.unclosed();
            return None;
        }
        Some(self.unopened())
    }

    /// Reads members whose `{` is missing.
    pub(super) fn unopened(&mut self) -> Node<'a> {
        let start = self.lexer.at;
        self.lexer.structural += 1;
        let key = Span::new(start, start + 1);
        self.lexer.error(key, "expected `{` before this member", |error| error);
        let indent = self.open.last().map_or(0, |open| open.indent);
        if self.open.len() >= MAX_DEPTH {
            return self.too_deep();
        }
        let blocks = self.lexer.blocks.depth;
        self.enter(Open { object: true, bracket: key, indent, column: None, blocks });
        let value = Value::Object(self.members(true));
        self.open.pop();
        Node { span: Span { start: start as u32, end: self.lexer.last.end }, value }
    }
}
