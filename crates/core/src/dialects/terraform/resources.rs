//! Resources become documents.
use super::{
    adapt::document,
    evaluate::{Evaluator, MOST_TURNS, last_of_each, member, turns, unknown},
    kinds::{Row, row},
    scope::{Names, Scope},
    shape::Arguments,
    worlds::World,
};
use crate::dialects::{Cases, Dialect, Document, Form, Step};
use ecslint_syntax::{
    Member, Node, Object, Span, Value,
    hcl::{Block, Body, Item, Term},
};
use std::cell::Cell;

/// What a text is read with.
pub(super) struct Reader<'r, 'a> {
    pub(super) text: &'a str,
    pub(super) scope: &'r Scope<'r, 'a>,
    pub(super) worlds: &'r [World],
    pub(super) assumed: &'r World,
    pub(super) work: &'r Cell<usize>,
}

impl<'a> Reader<'_, 'a> {
    /// The document that a block is, in its forms; nothing where it is none.
    pub(super) fn document(&self, block: &Block<'a>) -> Option<Document<'a>> {
        let row = row(block)?;
        let mut forms: Vec<Form<'a>> = Vec::new();
        let worlds = self.worlds.iter().enumerate();
        let worlds = worlds.map(|(number, world)| (Cases::one(number), world));
        for (cases, world) in worlds.chain([(Cases::ASSUMED, self.assumed)]) {
            let evaluator = Evaluator::new(self.text, self.scope, world, self.work);
            let tree = self.tree(&evaluator, row, block);
            let varies = evaluator.varies.get();
            let cases = if varies || cases == Cases::ASSUMED { cases } else { Cases::ALL };
            let Some(tree) = tree else { continue };
            match forms.iter_mut().find(|form| form.tree == tree) {
                Some(form) => form.cases = form.cases.or(cases),
                None => {
                    let assumed = evaluator.assumed.into_inner();
                    forms.push(Form { tree, cases, assumed });
                }
            }
        }
        let path = block.labels.iter().map(|label| Step::Member(label.text.to_string().into()));
        let path = [Step::Member("resource".into())].into_iter().chain(path).collect();
        let address = format!("{}.{}", block.labels[0].text, block.labels[1].text);
        let kind = (row.kind, Dialect::Terraform);
        (!forms.is_empty()).then(|| Document::resource(kind, address, path, forms))
    }

    /// The document as the API spells it; nothing where there is none of ECS.
    fn tree(
        &self,
        evaluator: &Evaluator<'_, 'a>,
        row: &Row,
        block: &Block<'a>,
    ) -> Option<Node<'a>> {
        if !is_there(evaluator, &block.body) {
            return None;
        }
        let arguments = Arguments(evaluator.arguments(&block.body, &Names::NONE));
        document(row, arguments, (block.labels[1].span, block.inner), self.text)
    }
}

/// Whether a block that says how many there are of it is there at all.
fn is_there<'a>(evaluator: &Evaluator<'_, 'a>, body: &Body<'a>) -> bool {
    let Some(count) = body.get("count").or_else(|| body.get("for_each")) else { return true };
    match evaluator.value(count, &Names::NONE).value {
        Value::Number(number) => number.value != 0.0,
        Value::Array(items) => !items.is_empty(),
        Value::Object(object) => object.is_open() || !object.members().is_empty(),
        _ => true,
    }
}

impl<'a> Evaluator<'_, 'a> {
    /// The arguments that a body gives, blocks as lists; what is null is not given.
    fn arguments(&self, body: &Body<'a>, names: &Names<'_, 'a>) -> Vec<Member<'a>> {
        let mut members: Vec<Member<'a>> = Vec::new();
        for item in &body.items {
            let (name, span, node) = match item {
                Item::Attribute(attribute) => {
                    let (key, expr) = (&attribute.key, &attribute.value);
                    if matches!(expr.term, Term::Missing) {
                        members.push(half_typed(key.span));
                        continue;
                    }
                    let node = match &*key.text {
                        "container_definitions" => self.json(expr, names),
                        _ => self.value(expr, names),
                    };
                    if matches!(node.value, Value::Null) {
                        continue;
                    }
                    (key.text.clone(), key.span, node)
                }
                Item::Block(block) if block.key.text == "dynamic" => {
                    let Some(label) = block.labels.first() else { continue };
                    let items = self.dynamic(block, &label.text, names);
                    let Some(node) = blocks(items, label.span) else { continue };
                    (label.text.clone(), label.span, node)
                }
                Item::Block(block) => {
                    let node = self.block(&block.body, block.inner, names);
                    let value = Value::Array(vec![node]);
                    (block.key.text.clone(), block.key.span, Node { span: block.inner, value })
                }
            };
            match members.iter_mut().find(|member| member.key.name == name) {
                Some(there) => join(&mut there.value, node),
                None => members.push(member(name, span, node)),
            }
        }
        last_of_each(members)
    }

    fn block(&self, body: &Body<'a>, span: Span, names: &Names<'_, 'a>) -> Node<'a> {
        self.deeper(span, || {
            let value = Value::Object(Object::new(self.arguments(body, names), false));
            Node { span, value }
        })
    }

    /// The blocks that a dynamic one makes; nothing where nobody knows how many.
    fn dynamic(
        &self,
        block: &Block<'a>,
        label: &str,
        names: &Names<'_, 'a>,
    ) -> Option<Vec<Node<'a>>> {
        let over = self.value(block.body.get("for_each")?, names);
        let turns = turns(&over).filter(|turns| turns.len() <= MOST_TURNS)?;
        let iterator = block.body.get("iterator").map(|it| it.span.slice(self.text));
        let content = block.body.blocks().find(|inner| inner.key.text == "content")?;
        let make = |(key, value): &(Node<'a>, Node<'a>)| {
            let pair = vec![
                member("key", key.span, key.clone()),
                member("value", value.span, value.clone()),
            ];
            let turn = Node { span: value.span, value: Value::Object(Object::new(pair, false)) };
            self.block(&content.body, content.inner, &names.with(iterator.unwrap_or(label), &turn))
        };
        Some(turns.iter().map(make).collect())
    }
}

/// A line that may become anything.
fn half_typed<'a>(span: Span) -> Member<'a> {
    let mut member = member("", span, unknown(span));
    member.key.unknown = true;
    member
}

/// Blocks of one name as a list; unknown where nobody knows them.
fn blocks<'a>(items: Option<Vec<Node<'a>>>, span: Span) -> Option<Node<'a>> {
    let Some(items) = items else { return Some(unknown(span)) };
    let span = items.first()?.span;
    Some(Node { span, value: Value::Array(items) })
}

/// Adds the blocks of `more` to those of the same name.
fn join<'a>(there: &mut Node<'a>, more: Node<'a>) {
    match (&mut there.value, more.value) {
        (Value::Array(items), Value::Array(others)) => items.extend(others),
        (said, _) => *said = Value::Unknown,
    }
}
