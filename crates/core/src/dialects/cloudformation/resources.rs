//! Resources become documents.
use super::{
    evaluate::Evaluator,
    kinds::{RULE, Row, row_of},
    properties::{Bound, Resource, is_ecs},
    template::Template,
    words::WORDS,
    worlds::{World, Worlds},
};
use crate::dialects::{Cases, Dialect, Document, Form, Step, adapt::Adapter};
use ecslint_syntax::{Member, Node};

/// Loops are followed so often.
const MOST_TURNS: usize = 16;

/// Whether a resource becomes a document.
pub(super) fn is_document(resource: &Node<'_>) -> bool {
    resource.get("Type").and_then(Node::as_str).and_then(row_of).is_some()
}

/// The documents of `template`, each in its forms.
pub(super) fn documents<'a>(template: &Template<'_, 'a>, worlds: &Worlds) -> Vec<Document<'a>> {
    let mut reader = Reader { template, worlds, documents: Vec::new() };
    let start = vec![Step::Member("Resources".into())];
    for member in template.all("Resources") {
        reader.member(member, &start, &Vec::new());
    }
    reader.documents
}

struct Reader<'r, 'a> {
    template: &'r Template<'r, 'a>,
    worlds: &'r Worlds,
    documents: Vec<Document<'a>>,
}

impl<'r, 'a> Reader<'r, 'a> {
    /// A member of the resources: a resource, or a loop of some.
    fn member(&mut self, member: &'r Member<'a>, around: &[Step], bound: &Bound<'r>) {
        let Member { key, value: node, .. } = member;
        let path = [around, &[Step::Member(key.name.to_string().into())]].concat();
        if key.name.starts_with("Fn::ForEach") {
            self.turns(node, &path, bound);
            return;
        }
        let named = node.get("Type").and_then(Node::as_str);
        let Some(row) = named.and_then(row_of) else { return };
        let resource = Resource { row, key, node, bound: bound.clone() };
        let targets = node.get("Properties").and_then(|properties| properties.get("Targets"));
        match (row.resource, targets.and_then(Node::as_array)) {
            (RULE, Some(items)) => (0..items.len()).for_each(|index| {
                let steps = ["Properties", "Targets"].map(|name| Step::Member(name.into()));
                let path = [&path[..], &steps, &[Step::Item(index)]].concat();
                self.document(&resource, path, |evaluator| evaluator.node(&items[index]));
            }),
            (RULE, None) => {}
            _ => self.document(&resource, path, |evaluator| resource.properties(evaluator)),
        }
    }

    /// The resources of a loop, once for each turn where it is known what those are.
    fn turns(&mut self, argument: &'r Node<'a>, path: &[Step], bound: &Bound<'r>) {
        let Some([name, list, body]) = argument.as_array() else { return };
        let Some((name, body)) = name.as_str().zip(body.as_object()) else { return };
        if bound.len() >= 4 {
            return;
        }
        let path = [path, &[Step::Item(2)]].concat();
        let text = |item: &Node<'_>| item.as_str().map(str::to_owned);
        let turns: Vec<Option<String>> = match list.as_array() {
            Some(items) if items.len() <= MOST_TURNS => items.iter().map(text).collect(),
            _ => vec![None],
        };
        for turn in turns {
            let bound = [&bound[..], &[(name, turn)]].concat();
            body.members().iter().for_each(|member| self.member(member, &path, &bound));
        }
    }

    fn document(
        &mut self,
        resource: &Resource<'r, 'a>,
        path: Vec<Step>,
        tree: impl Fn(&Evaluator<'_, 'a>) -> Option<Node<'a>>,
    ) {
        let mut forms: Vec<Form<'a>> = Vec::new();
        let certain = self.worlds.certain.iter().enumerate();
        let worlds = certain.map(|(number, world)| (Cases::one(number), world));
        for (cases, world) in worlds.chain([(Cases::ASSUMED, &self.worlds.assumed)]) {
            let evaluator = self.evaluator(world, &resource.bound);
            let tree = tree(&evaluator).filter(|_| resource.is_there(&evaluator));
            let tree = tree.and_then(|tree| self.adapt(resource, tree));
            let varies = evaluator.varies.get();
            if let Some(tree) = tree {
                let cases = if varies { cases } else { Cases::ALL };
                match forms.iter_mut().find(|form| form.tree == tree) {
                    Some(form) => form.cases = form.cases.or(cases),
                    None => {
                        let assumed = evaluator.assumed.into_inner();
                        forms.push(Form { tree, cases, assumed });
                    }
                }
            }
            if !varies {
                break;
            }
        }
        if !forms.is_empty() {
            let kind = (resource.row.kind, Dialect::CloudFormation);
            let evaluator = self.evaluator(&self.worlds.assumed, &resource.bound);
            let written = &resource.key.name;
            let address = evaluator.filled(written).unwrap_or_else(|| written.to_string());
            self.documents.push(Document::resource(kind, address, path, forms));
        }
    }

    fn evaluator<'e>(&'e self, world: &'e World, bound: &'e Bound<'r>) -> Evaluator<'e, 'a>
    where
        'r: 'e,
    {
        let bound = bound.clone();
        Evaluator { bound, ..Evaluator::new(self.template, world) }
    }

    /// The document in the spelling of the API; nothing where it is none of ECS.
    fn adapt(&self, resource: &Resource<'_, 'a>, tree: Node<'a>) -> Option<Node<'a>> {
        let Row { kind, own, .. } = *resource.row;
        let adapter = Adapter { kind, words: &WORDS, text: self.template.text, own };
        let tree = adapter.document(tree);
        is_ecs(kind, &tree).then(|| resource.complete(tree))
    }
}
