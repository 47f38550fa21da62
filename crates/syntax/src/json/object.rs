//! Members, and the brackets that indentation finds missing.
use super::{foreign::Habit, parser::Parser, word::excerpt};
use crate::{ErrorKind, Key, Member, Node, Object, Span, SyntaxError, Value, placeholder};
use std::borrow::Cow;

impl<'a> Parser<'a> {
    /// Reads members up to and with the closing `}`. Where the cursor is `at_member`, it is taken
    /// whatever its indentation says, so that each call gets ahead.
    pub(super) fn members(&mut self, at_member: bool) -> Object<'a> {
        let mut object = Object::default();
        if at_member {
            self.member(&mut object);
        }
        let mut loose = false;
        loop {
            self.lexer.skip_trivia();
            if self.passed_statement() {
                object.open = true;
                loose = true;
            }
            let Some(byte) = self.lexer.peek() else {
                self.unclosed();
                break;
            };
            if self.dedented() {
                self.unclosed();
                break;
            }
            match byte {
                b'}' if self.is_surplus() => self.surplus(),
                b'}' => {
                    self.lexer.take_byte();
                    break;
                }
                b']' if self.in_list() => {
                    self.unclosed();
                    break;
                }
                b',' if loose => drop(self.lexer.take_byte()),
                b',' => self.stray_comma(),
                b'{' if self.in_list() && !self.at_placeholder() => {
                    self.unclosed();
                    break;
                }
                b']' | b'[' | b':' | b'{' if !self.at_placeholder() => self.surplus(),
                _ => {
                    self.member(&mut object);
                    loose = false;
                }
            }
        }
        let mut object = Object::new(object.members, object.open);
        if object.may_repeat() {
            self.shadow(&mut object);
        }
        object
    }

    pub(super) fn at_placeholder(&self) -> bool {
        placeholder::unquoted(self.lexer.rest()).is_some()
    }

    fn member(&mut self, object: &mut Object<'a>) {
        let line = self.lexer.line;
        let conditional = self.is_conditional();
        let Some(mut key) = self.key(object) else { return };
        key.unknown |= conditional;
        let value = self.member_value(&key, line);
        object.open |= key.unknown;
        object.members.push(Member { key, value, shadowed: false });
        self.comma(false);
    }

    /// Reads a key; nothing when what stands there is none.
    fn key(&mut self, object: &mut Object<'a>) -> Option<Key<'a>> {
        if matches!(self.lexer.peek(), Some(b'"' | b'\'')) {
            let single = self.lexer.peek() == Some(b'\'');
            let text = self.lexer.string();
            self.check_quotes(single, text.closed, text.span);
            self.lexer.foreign.sound_keys += usize::from(!single);
            let unknown = text.is_template_key();
            return Some(Key { name: text.text, span: text.span, unknown });
        }
        if let Some(length) = placeholder::unquoted(self.lexer.rest()) {
            let span = self.lexer.take(self.lexer.at + length);
            object.open = true;
            self.lexer.skip_trivia();
            if self.lexer.peek() != Some(b':') {
                self.comma(true);
                return None;
            }
            return Some(Key { name: Cow::Borrowed(""), span, unknown: true });
        }
        self.unquoted_key()
    }

    fn unquoted_key(&mut self) -> Option<Key<'a>> {
        let mut span = self.lexer.skip_word();
        let name = span.slice(self.lexer.text);
        let mark = self.lexer.mark();
        if self.lexer.peek() == Some(b'"') {
            span = Span { start: span.start, end: self.lexer.take_byte().end };
        }
        self.lexer.skip_trivia();
        let edit = crate::Edit { span, text: format!("\"{name}\"") };
        if self.lexer.peek() == Some(b':') {
            let message = "a JSON key stands in double quotes";
            let error = SyntaxError::new(ErrorKind::Syntax, span, message);
            self.lexer.habit(Habit::BareKey, error.fix("add the quotes", vec![edit]));
            return Some(Key { name: Cow::Borrowed(name), span, unknown: false });
        }
        self.lexer.rewind(mark);
        let found = excerpt(name);
        self.lexer
            .error(span, format!("expected a member or `}}`, found `{found}`"), |error| error);
        None
    }

    /// Reads the colon and the value of `key`. The value may not be typed yet: what then follows
    /// is the next member. `line` is where the line of the key starts.
    fn member_value(&mut self, key: &Key<'a>, line: usize) -> Node<'a> {
        let new_line = self.lexer.skip_trivia();
        let colon = self.lexer.peek() == Some(b':');
        if colon {
            self.lexer.take_byte();
        }
        let (from, statements) = (self.lexer.at, self.lexer.statements);
        let blocks = self.lexer.blocks.depth;
        let new_line = self.lexer.skip_trivia() || new_line;
        if colon && statements != self.lexer.statements {
            return self.alternatives(from, blocks);
        }
        let unknown = Node { span: key.span, value: Value::Unknown };
        if new_line && self.at_member() {
            let column = self.lexer.column_of(line, key.span.start as usize).unwrap_or_default();
            if self.lexer.column().is_some_and(|next| next > column) {
                return self.unopened();
            }
            self.no_value(key.span);
            return unknown;
        }
        if colon {
            return self.value(Some(key.span));
        }
        if new_line || matches!(self.lexer.peek(), None | Some(b',' | b'}' | b']')) {
            self.no_value(key.span);
            return unknown;
        }
        let gap = self.lexer.gap();
        let end = Span { start: key.span.end, end: key.span.end };
        let edit = crate::Edit { span: end, text: ":".to_owned() };
        self.lexer.error(gap, "expected `:` after the key", |error| {
            error.fix("insert the colon", vec![edit])
        });
        self.value(Some(key.span))
    }

    fn no_value(&mut self, key: Span) {
        let quoted = excerpt(key.slice(self.lexer.text));
        self.lexer.error(key, format!("{quoted} has no value"), |error| error);
    }

    /// Marks members that a later one of the same name replaces.
    fn shadow(&mut self, object: &mut Object<'a>) {
        let members = &mut object.members;
        let mut known: Vec<usize> =
            (0..members.len()).filter(|&index| !members[index].key.unknown).collect();
        crate::sort::sort_by(&mut known, |&a, &b| members[a].key.name.cmp(&members[b].key.name));
        for pair in known.windows(2) {
            let (earlier, later) = (pair[0], pair[1]);
            if members[earlier].key.name == members[later].key.name {
                members[earlier].shadowed = true;
                self.duplicate(&members[earlier].key, &members[later].key);
            }
        }
    }

    fn duplicate(&mut self, first: &Key<'_>, later: &Key<'_>) {
        if self.lexer.errors.len() < super::MAX_ERRORS {
            let message = format!("`{}` is given twice", later.name);
            let error = SyntaxError::new(ErrorKind::DuplicateKey, later.span, message);
            let error = error.label(first.span, "first given here");
            self.lexer.errors.push(error.help("the later value wins; remove one"));
        }
    }
}
