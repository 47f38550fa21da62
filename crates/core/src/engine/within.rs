//! Documents of one text that belong together, because one refers to the address of the other.
use crate::{
    Document,
    dialects::{Cases, Form},
    project::Partner,
};
use ecslint_syntax::{Node, Value};

/// A document that one refers to, and when it does.
pub(super) struct Within<'d> {
    pub(super) partner: Partner<'d>,
    pub(super) cases: Cases,
}

/// The documents that `form`, of the document number `of`, refers to.
pub(super) fn partners<'d>(
    documents: &'d [Document<'_>],
    of: usize,
    form: &Form<'_>,
) -> Vec<Within<'d>> {
    let mut addresses = Vec::new();
    collect(&form.tree, &mut addresses);
    let named = |document: &&Document<'_>| {
        document.address().is_some_and(|address| addresses.contains(&address))
    };
    let others = documents.iter().filter(named);
    let forms = others.flat_map(|other| other.forms().iter().map(move |form| (other.kind, form)));
    let partner = |(kind, other): (_, &'d Form<'_>)| Within {
        partner: Partner { file: None, of, kind, node: &other.tree },
        cases: form.cases.and(other.cases),
    };
    forms.map(partner).filter(|it| !it.cases.is_empty()).collect()
}

fn collect<'n>(node: &'n Node<'_>, addresses: &mut Vec<&'n str>) {
    match &node.value {
        Value::Reference(address) if !address.is_empty() => addresses.push(address),
        Value::Array(items) => items.iter().for_each(|item| collect(item, addresses)),
        Value::Object(object) => {
            object.members().iter().for_each(|member| collect(&member.value, addresses));
        }
        _ => {}
    }
}
