//! How completions are written in the format of the text.
use super::{
    complete::Place,
    context,
    field::Field,
    item::{Completion, CompletionKind},
    names::is_plain,
};
use crate::schema::Type;
use ecslint_syntax::{Edit, Format, Span, jsonnet};

impl Place<'_, '_, '_> {
    /// What has a value of its own form: truth values, and empty lists and objects.
    pub(super) fn shapes(&self, field: Field) -> Vec<Completion> {
        let json = self.source.format != Format::Yaml;
        let literals: &[(&str, usize)] = match field.value {
            Type::Boolean => &[("true", 4), ("false", 5)],
            Type::List(_) if json => &[("[]", 1)],
            Type::Object(_) | Type::Map(_) if json => return vec![self.skeleton(field)],
            _ => &[],
        };
        let kind = CompletionKind::Value;
        literals.iter().map(|(text, caret)| self.completion(text, text, *caret, kind)).collect()
    }

    /// An object with the members that it must have.
    fn skeleton(&self, field: Field) -> Completion {
        let needed = field.members().into_iter().filter(|(_, field)| field.required);
        let member = |(name, field)| {
            let name = self.inside.spell(name, self.inside.steps.len());
            format!("{}: {}", self.name(&name), self.empty(field))
        };
        let needed: Vec<_> = needed.map(member).collect();
        if needed.is_empty() {
            return self.completion("{}", "{}", 1, CompletionKind::Skeleton);
        }
        let text = format!("{{ {} }}", needed.join(", "));
        let caret = text.find(self.nothing()).map_or(text.len() - 2, |at| at + 1);
        self.completion("{…}", &text, caret, CompletionKind::Skeleton)
    }

    pub(super) fn key(&self, name: &str, field: Field, item: bool) -> Completion {
        let mut key = self.named_key(name, field.value, item);
        let required = field.required.then_some("required");
        key.detail = field.kind().into_iter().chain(required).collect::<Vec<_>>().join(", ");
        key.docs = field.about().to_owned();
        key
    }

    /// The key `name` with its colon and the beginnings of a value.
    pub(super) fn named_key(&self, name: &str, value: Type, item: bool) -> Completion {
        let name = &*self.inside.spell(name, self.inside.steps.len());
        let json = self.source.format != Format::Yaml;
        let dash = if item { "- " } else { "" };
        let quoted = match self.cursor.quote {
            Some(quote) => format!("{quote}{name}{quote}"),
            None => format!("{dash}{}", self.name(name)),
        };
        let inner = " ".repeat(self.cursor.column + dash.len() + 2);
        let line = ecslint_syntax::line_end(&self.source.text);
        let (value, caret) = match value {
            _ if self.cursor.has_colon => (String::new(), 0),
            Type::Text(_) if json => (format!(": {}", self.nothing()), 3),
            Type::List(_) if json => (": []".to_owned(), 3),
            Type::Object(_) | Type::Map(_) if json => (": {}".to_owned(), 3),
            Type::List(_) => (format!(":{line}{inner}- "), 3 + line.len() + inner.len()),
            Type::Object(_) | Type::Map(_) => {
                (format!(":{line}{inner}"), 1 + line.len() + inner.len())
            }
            _ => (": ".to_owned(), 2),
        };
        let caret = quoted.len() + caret;
        self.completion(name, &format!("{quoted}{value}"), caret, CompletionKind::Key)
    }

    pub(super) fn value(&self, choice: context::Choice, field: Field, item: bool) -> Completion {
        let text = choice.text.as_str();
        let bare = !matches!(field.value, Type::Text(_));
        let literal = match self.cursor.quote {
            _ if bare => text.to_owned(),
            Some(quote) => format!("{quote}{text}{quote}"),
            None if self.source.format == Format::Yaml && is_plain(text) => text.to_owned(),
            None if self.source.format == Format::Jsonnet => format!("'{text}'"),
            None => format!("\"{text}\""),
        };
        let literal = if item { format!("- {literal}") } else { literal };
        let mut value = self.completion(text, &literal, literal.len(), choice.kind);
        value.detail = choice.detail;
        value
    }

    /// `name` as a key where no quote is typed yet.
    fn name(&self, name: &str) -> String {
        match self.source.format {
            Format::Json | Format::Jsonc => format!("\"{name}\""),
            Format::Jsonnet if !jsonnet::is_name(name) => format!("'{name}'"),
            Format::Jsonnet | Format::Yaml | Format::Hcl => name.to_owned(),
        }
    }

    /// Text that says nothing yet.
    fn nothing(&self) -> &'static str {
        if self.source.format == Format::Jsonnet { "''" } else { "\"\"" }
    }

    fn empty(&self, field: Field) -> &'static str {
        match field.value {
            Type::List(_) => "[]",
            Type::Object(_) | Type::Map(_) => "{}",
            Type::Integer(_) | Type::Number(_) => "0",
            Type::Boolean => "false",
            _ => self.nothing(),
        }
    }

    fn completion(
        &self,
        label: &str,
        insert: &str,
        caret: usize,
        kind: CompletionKind,
    ) -> Completion {
        let cursor = self.cursor;
        let blank = if cursor.blank_before { " " } else { "" };
        let comma = if cursor.comma_after { "," } else { "" };
        let at = cursor.comma_before.map(|at| Span { start: at, end: at });
        Completion {
            label: label.to_owned(),
            insert: format!("{blank}{insert}{comma}"),
            caret: blank.len() + caret,
            kind,
            detail: String::new(),
            docs: String::new(),
            also: at.map(|span| Edit { span, text: ",".to_owned() }).into_iter().collect(),
        }
    }
}
