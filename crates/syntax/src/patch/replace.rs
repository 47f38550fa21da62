//! One value in the place of another.
use super::{
    Step,
    layout::{Layout, is_scalar},
};
use crate::{Edit, Member, Node, Span, Value, print};

impl Layout<'_> {
    /// Puts `value` in the place of `old`, which is reached from `owner`.
    pub(super) fn replace(
        &self,
        owner: Option<(&Node<'_>, Step<'_>)>,
        old: &Node<'_>,
        value: &Node<'_>,
    ) -> Option<Vec<Edit>> {
        let block = !self.is_json() && owner.is_none_or(|(owner, _)| !self.is_flow(owner));
        if block {
            return self.replace_block(owner, old, value);
        }
        let written = old.span.slice(self.text);
        let text = match written.contains('\n') || self.text.contains('\n') && self.is_json() {
            true => self.json(value, self.margin(old.span.start), false),
            false => self.line(value),
        };
        Some(vec![Edit { span: old.span, text }])
    }

    fn replace_block(
        &self,
        owner: Option<(&Node<'_>, Step<'_>)>,
        old: &Node<'_>,
        value: &Node<'_>,
    ) -> Option<Vec<Edit>> {
        let written = old.span.slice(self.text);
        if !is_scalar(old) && !self.is_flow(old) && !is_scalar(value) {
            let margin = self.before(old.span.start);
            if !margin.trim().is_empty() {
                return None;
            }
            let span = Span { end: old.span.start + written.trim_end().len() as u32, ..old.span };
            return Some(vec![Edit { span, text: self.yaml(value, margin) }]);
        }
        if !is_scalar(old) && !self.is_flow(old) {
            return None;
        }
        if is_scalar(value) && old.value != Value::Null {
            return Some(vec![Edit { span: old.span, text: self.scalar(written, value) }]);
        }
        let (owner, Step::Member(name)) = owner? else { return None };
        self.replace_member(owner.as_object()?.get(name)?, value)
    }

    /// All behind the key of `member`, which may be nothing but a colon.
    fn replace_member(&self, member: &Member<'_>, value: &Node<'_>) -> Option<Vec<Edit>> {
        let start = member.key.span.end;
        let rest = &self.text[start as usize..];
        let colon = rest.len() - rest.trim_start_matches([' ', '\t']).strip_prefix(':')?.len();
        let end = member.value.span.end.max(start + colon as u32);
        let text = if is_scalar(value) {
            format!(": {}", self.scalar("", value))
        } else {
            let column = self.before(member.key.span.start).chars().count();
            let margin = " ".repeat(column + 2);
            format!(":{}{margin}{}", self.line_end(), self.yaml(value, &margin))
        };
        Some(vec![Edit { span: Span { start, end }, text }])
    }

    /// A scalar of YAML in the quotes that `old` has.
    fn scalar(&self, old: &str, value: &Node<'_>) -> String {
        let Value::String(text) = &value.value else { return self.yaml(value, "") };
        match old.chars().next() {
            Some('\'') if !text.chars().any(char::is_control) => {
                format!("'{}'", text.replace('\'', "''"))
            }
            Some('"') => print::quote(text),
            _ if text.contains('\n') => print::quote(text),
            _ => self.yaml(value, ""),
        }
    }
}
