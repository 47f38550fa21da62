//! Brackets: lists, and which bracket closes what. Members are in `object.rs`.
use super::{MAX_DEPTH, foreign::Habit, lexer::Lexer};
use crate::{ErrorKind, Format, Node, Parsed, Span, SyntaxError, Value, placeholder};

pub(super) struct Parser<'a> {
    pub(super) lexer: Lexer<'a>,
    pub(super) open: Vec<Open>,
    /// Whether indentation is asked where brackets are in doubt.
    pub(super) indented: bool,
    /// How many statements of template code the containers know of.
    pub(super) passed: usize,
}

/// A container being read.
pub(super) struct Open {
    pub(super) object: bool,
    /// Its bracket, or the first key where the bracket is missing.
    pub(super) bracket: Span,
    /// How far the line of its bracket is indented.
    pub(super) indent: usize,
    /// The column of its members, when the first starts a line.
    pub(super) column: Option<usize>,
    /// In how many blocks of template code it opened.
    pub(super) blocks: u32,
}

pub(super) struct Outcome<'a> {
    pub(super) parsed: Parsed<'a>,
    /// How many errors leave doubt about the structure.
    pub(super) structural: usize,
}

impl<'a> Parser<'a> {
    pub(super) fn new(text: &'a str, format: Format, indented: bool) -> Self {
        Self { lexer: Lexer::new(text, format), open: Vec::new(), indented, passed: 0 }
    }

    pub(super) fn parse(mut self) -> Outcome<'a> {
        self.byte_order_mark();
        self.lexer.skip_trivia();
        let root = if self.lexer.peek().is_none() && self.lexer.statements > 0 {
            Node { span: self.lexer.statement, value: Value::Unknown }
        } else if self.lexer.peek().is_none() {
            let end = Span::new(self.lexer.at, self.lexer.at);
            let error = SyntaxError::new(ErrorKind::Unreadable, end, "the file is empty");
            self.lexer.errors.push(error.help("expected a JSON object or array"));
            Node { span: end, value: Value::Unknown }
        } else {
            let root = self.value(None);
            self.trailing_text(&root);
            root
        };
        let Lexer { mut errors, comments, structural, foreign, .. } = self.lexer;
        foreign.report(&mut errors);
        crate::sort::sort_by_key(&mut errors, |error| error.span);
        Outcome { parsed: Parsed { errors, comments, ..Parsed::of(root) }, structural }
    }

    fn byte_order_mark(&mut self) {
        if self.lexer.text.starts_with('\u{feff}') {
            let span = self.lexer.take(3);
            self.lexer.line = 3;
            let edit = crate::Edit { span, text: String::new() };
            let message = "the file starts with a byte order mark (U+FEFF)";
            let error = SyntaxError::new(ErrorKind::ByteOrderMark, span, message);
            self.lexer.errors.push(error.fix("remove the byte order mark", vec![edit]));
        }
    }

    fn trailing_text(&mut self, root: &Node<'a>) {
        self.passed = self.lexer.statements;
        self.lexer.skip_trivia();
        while self.passed_statement() && self.lexer.peek().is_some() {
            // What a template writes in its place: `{% else %} {…} {% endif %}`.
            self.value(None);
            self.passed = self.lexer.statements;
            self.lexer.skip_trivia();
        }
        if self.lexer.peek().is_none() {
            return;
        }
        let rest = self.lexer.rest();
        let line = rest.split('\n').next().unwrap_or_default().trim_end();
        if placeholder::bare(rest) == Some(line.len()) {
            return;
        }
        let span = Span::new(self.lexer.at, self.lexer.at + line.len());
        self.lexer.structural += 1;
        let message = match root.value {
            Value::Object(_) | Value::Array(_) => "expected nothing after the closing bracket",
            _ => "expected one JSON value, found more text",
        };
        self.lexer.error(span, message, |error| error);
    }

    /// Reads a value. `key` is the key it belongs to, for the message where it is missing.
    pub(super) fn value(&mut self, key: Option<Span>) -> Node<'a> {
        let Some(byte) = self.lexer.peek() else { return self.missing_value(key) };
        match byte {
            b'{' | b'[' | b'\'' | b':' if self.at_placeholder() => {
                let (value, span) = self.lexer.bare();
                Node { span, value }
            }
            b'{' => self.container(true),
            b'[' => self.container(false),
            b'"' | b'\'' => self.text(),
            b',' | b'}' | b']' | b':' => self.missing_value(key),
            _ => {
                let (value, span) = self.lexer.bare();
                Node { span, value }
            }
        }
    }

    fn missing_value(&mut self, key: Option<Span>) -> Node<'a> {
        let span = key.unwrap_or(self.lexer.last);
        let quoted = key.map(|key| key.slice(self.lexer.text).to_owned());
        let message = match quoted {
            Some(key) => format!("{key} has no value"),
            None => "expected a value".to_owned(),
        };
        let at = if key.is_some() { span } else { self.lexer.gap() };
        self.lexer.error(at, message, |error| error);
        Node { span, value: Value::Unknown }
    }

    fn text(&mut self) -> Node<'a> {
        let single = self.lexer.peek() == Some(b'\'');
        let text = self.lexer.string();
        self.check_quotes(single, text.closed, text.span);
        let known = text.closed && !text.is_template();
        let value = if known { Value::String(text.text) } else { Value::Unknown };
        Node { span: text.span, value }
    }

    #[inline]
    pub(super) fn check_quotes(&mut self, single: bool, closed: bool, span: Span) {
        if single || !closed {
            self.bad_quotes(closed, span);
        }
    }

    fn bad_quotes(&mut self, closed: bool, span: Span) {
        if !closed {
            let message = "this text is never closed by a quote";
            return self
                .lexer
                .error(span, message, |error| error.help("text ends on its line, with `\"`"));
        }
        let content = &span.slice(self.lexer.text)[1..span.range().len() - 1];
        let text = format!("\"{}\"", content.replace("\\'", "'").replace('"', "\\\""));
        let edits = vec![crate::Edit { span, text }];
        let message = "JSON text stands in double quotes";
        let error = SyntaxError::new(ErrorKind::Syntax, span, message);
        self.lexer.habit(Habit::SingleQuotes, error.fix("use double quotes", edits));
    }

    /// Reads the container whose bracket is under the cursor.
    fn container(&mut self, object: bool) -> Node<'a> {
        if self.open.len() >= MAX_DEPTH {
            return self.too_deep();
        }
        let indent = self.lexer.indent();
        let bracket = self.lexer.take_byte();
        let value = self.enclosed(object, bracket, indent);
        Node { span: Span { start: bracket.start, end: self.lexer.last.end }, value }
    }

    /// Reads the content of a container up to and with its closing bracket.
    pub(super) fn enclosed(&mut self, object: bool, bracket: Span, indent: usize) -> Value<'a> {
        self.enter(Open { object, bracket, indent, column: None, blocks: self.lexer.blocks.depth });
        let value =
            if object { Value::Object(self.members(false)) } else { Value::Array(self.items()) };
        self.open.pop();
        value
    }

    pub(super) fn enter(&mut self, open: Open) {
        self.passed = self.lexer.statements;
        self.open.push(open);
    }

    /// Whether template code was passed that the container being read does not know of.
    pub(super) fn passed_statement(&mut self) -> bool {
        std::mem::replace(&mut self.passed, self.lexer.statements) != self.lexer.statements
    }

    /// Whether a condition of template code decides whether what stands here is written.
    pub(super) fn is_conditional(&self) -> bool {
        let outside = self.open.last().map_or(0, |open| open.blocks);
        self.lexer.blocks.is_conditional(outside)
    }

    pub(super) fn too_deep(&mut self) -> Node<'a> {
        let span = Span::new(self.lexer.at, self.lexer.at + 1);
        let message = format!("nested deeper than {MAX_DEPTH} levels");
        let error = SyntaxError::new(ErrorKind::Unreadable, span, message);
        if !self.lexer.errors.iter().any(|error| error.kind == ErrorKind::Unreadable) {
            self.lexer.errors.push(error);
        }
        let mut depth = 0usize;
        while let Some(byte) = self.lexer.peek() {
            match byte {
                b'"' => drop(self.lexer.string()),
                b'[' | b'{' => depth += 1,
                b']' | b'}' => depth -= 1,
                _ => {}
            }
            if byte != b'"' {
                self.lexer.take_byte();
            }
            if depth == 0 {
                break;
            }
        }
        Node { span: Span { start: span.start, end: self.lexer.at as u32 }, value: Value::Unknown }
    }
}
