//! Blocks of template code around pieces of JSON: `{% if x %} … {% else %} … {% endif %}`.
use super::{lexer::Lexer, parser::Parser};
use crate::{
    Node, Span, Value,
    placeholder::{Statement, asks_once, statement},
};

/// The blocks that are open: a bit each, set where a condition says whether the block is written.
#[derive(Clone, Copy, Default)]
pub(super) struct Blocks {
    pub(super) depth: u32,
    conditions: u64,
}

impl Blocks {
    /// Whether a condition decides over what stands here and not over what stands `outside` blocks.
    pub(super) fn is_conditional(self, outside: u32) -> bool {
        self.conditions >> outside.min(63) != 0
    }

    fn open(&mut self, condition: bool) {
        let bit = 1 << self.depth.min(63);
        self.conditions = if condition { self.conditions | bit } else { self.conditions & !bit };
        self.depth += 1;
    }

    fn close(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        if self.depth < 64 {
            self.conditions &= (1 << self.depth) - 1;
        }
    }
}

impl Lexer<'_> {
    /// Passes over the statement under the cursor, when one stands there.
    pub(super) fn statement(&mut self) -> bool {
        let rest = self.rest();
        let Some((length, statement)) = statement(rest) else { return false };
        if let Some(end) = rest[..length].rfind('\n') {
            self.line = self.at + end + 1;
        }
        self.at += length;
        match statement {
            Statement::Comment => return true,
            Statement::Other => {}
            Statement::If => {
                let once = *self.asks_once.get_or_insert_with(|| asks_once(self.text));
                self.blocks.open(!once);
            }
            Statement::Block => self.blocks.open(false),
            Statement::Else => {
                self.blocks.close();
                self.blocks.open(true);
            }
            Statement::End => self.blocks.close(),
        }
        self.statements += 1;
        self.statement = Span::new(self.at - length, self.at);
        true
    }

    pub(super) fn at_statement(&self) -> bool {
        statement(self.rest()).is_some()
    }
}

impl<'a> Parser<'a> {
    /// Reads the value of a member that template code chooses, `{% if x %} 1 {% else %} 2 {% endif %}`:
    /// unknown. It starts at `from`, inside of `outside` blocks.
    pub(super) fn alternatives(&mut self, from: usize, outside: u32) -> Node<'a> {
        let blanks = self.lexer.text[from..].len() - self.lexer.text[from..].trim_start().len();
        let mut branched = false;
        loop {
            let inside = self.lexer.blocks.depth > outside;
            branched |= inside;
            let read = branched && !inside;
            match self.lexer.peek() {
                _ if read || !inside && self.at_member() => break,
                None | Some(b'}' | b']') => break,
                Some(b',') if !inside => break,
                Some(b',' | b':') => drop(self.lexer.take_byte()),
                Some(_) => drop(self.value(None)),
            }
            self.lexer.skip_trivia();
        }
        let end = self.lexer.last.end.max(self.lexer.statement.end);
        let span = Span { start: (from + blanks) as u32, end };
        self.lexer.last = span;
        Node { span, value: Value::Unknown }
    }
}
