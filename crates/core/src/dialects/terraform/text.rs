//! Text with values in it, and the containers that text holds.
use super::{
    evaluate::{Evaluator, text_of, unknown},
    scope::Names,
};
use ecslint_syntax::{
    Escapes, Format, Node, Printer, Span, Value,
    hcl::{Expr, Part, Step, Term},
};
use std::borrow::Cow;

/// What stands in a text for what is unknown; it is unknown in JSON, too.
const HOLE: &str = "${_}";

/// A text and where it was written.
struct Written {
    text: String,
    escapes: Escapes,
    /// All of it is known.
    known: bool,
}

impl<'a> Evaluator<'_, 'a> {
    /// What a text says; a value alone is itself.
    pub(super) fn text(&self, parts: &[Part<'a>], span: Span, names: &Names<'_, 'a>) -> Node<'a> {
        let value = match parts {
            [] => Value::String(Cow::Borrowed("")),
            [Part::Text(text)] => Value::String(text.text.clone()),
            [Part::Value(inner, _)] => return self.value(inner, names),
            _ => {
                let written = self.written(parts, names);
                let said = parts.iter().any(|part| matches!(part, Part::Text(_)));
                match written.known {
                    true => Value::String(Cow::Owned(written.text)),
                    false if said => Value::Reference(self.meant(parts, names).into()),
                    false => Value::Unknown,
                }
            }
        };
        Node { span, value }
    }

    /// The one resource that the values of a text are of; empty where that is none or are several.
    fn meant(&self, parts: &[Part<'a>], names: &Names<'_, 'a>) -> String {
        let mut meant = String::new();
        for part in parts {
            let Part::Value(inner, _) = part else { continue };
            let node = self.value(inner, names);
            let Some(address) = node.reference() else { continue };
            if !meant.is_empty() && meant != address {
                return String::new();
            }
            address.clone_into(&mut meant);
        }
        meant
    }

    fn written(&self, parts: &[Part<'a>], names: &Names<'_, 'a>) -> Written {
        let mut written = Written { text: String::new(), escapes: Escapes::default(), known: true };
        for part in parts {
            let (span, said) = match part {
                Part::Text(text) => {
                    written.escapes.append(written.text.len(), &text.escapes());
                    written.text.push_str(&text.text);
                    written.escapes.push(written.text.len(), text.span.end as usize);
                    continue;
                }
                Part::Value(inner, span) => (*span, self.said(inner, names)),
                Part::Directive(span) => (*span, None),
            };
            written.known &= said.is_some();
            written.escapes.push(written.text.len(), span.start as usize);
            written.text.push_str(said.as_deref().unwrap_or(HOLE));
            written.escapes.push(written.text.len(), span.end as usize);
        }
        written
    }

    /// What a value says in a text.
    fn said(&self, inner: &Expr<'a>, names: &Names<'_, 'a>) -> Option<String> {
        let node = self.value(inner, names);
        if let Some(text) = text_of(&node) {
            return Some(text.into_owned());
        }
        is_known(&node).then(|| Printer::new(self.text, Format::Hcl).line(&node))
    }

    /// The list that a text of JSON holds, wherever the text comes from.
    pub(super) fn json(&self, expr: &Expr<'a>, names: &Names<'_, 'a>) -> Node<'a> {
        self.deeper(expr.span, || self.json_of(expr, names))
    }

    fn json_of(&self, expr: &Expr<'a>, names: &Names<'_, 'a>) -> Node<'a> {
        match &expr.term {
            Term::Parenthesis(inner) => self.json(inner, names),
            Term::Template(parts) | Term::Heredoc(parts) => match &parts[..] {
                [Part::Value(inner, _)] => self.json(inner, names),
                _ => self.parsed(parts, expr.span, names),
            },
            Term::Call(call) => match (&*call.name.text, &call.arguments[..]) {
                ("jsonencode", [argument]) => self.value(argument, names),
                ("trimspace" | "sensitive" | "nonsensitive", [argument]) => {
                    self.json(argument, names)
                }
                _ => unknown(expr.span),
            },
            Term::Conditional(parts) => match self.holds(&parts[0], names) {
                Some(true) => self.json(&parts[1], names),
                Some(false) => self.json(&parts[2], names),
                None => unknown(expr.span),
            },
            Term::Traversal(root, steps) => match (&root.term, &steps[..]) {
                (Term::Variable("local"), [Step::Name(name)]) => {
                    let local = self.scope.locals.get(&*name.text);
                    local.map_or(unknown(expr.span), |it| self.json(&it.value, &Names::NONE))
                }
                _ => unknown(expr.span),
            },
            _ => unknown(expr.span),
        }
    }

    fn parsed(&self, parts: &[Part<'a>], span: Span, names: &Names<'_, 'a>) -> Node<'a> {
        let written = self.written(parts, names);
        let directives = parts.iter().any(|part| matches!(part, Part::Directive(_)));
        let parsed = ecslint_syntax::parse(&written.text, Format::Json);
        if directives || !parsed.errors.is_empty() || !self.spend(written.text.len()) {
            return unknown(span);
        }
        parsed.root.moved(&|span| written.escapes.span(span))
    }
}

/// Nothing in the tree of `node` is unknown.
fn is_known(node: &Node<'_>) -> bool {
    match &node.value {
        Value::Unknown | Value::Reference(_) => false,
        Value::Array(items) => items.iter().all(is_known),
        Value::Object(object) => {
            !object.is_open() && object.members().iter().all(|member| is_known(&member.value))
        }
        _ => true,
    }
}
