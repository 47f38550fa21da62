//! What conditions and maps ask of parameters.
use super::{
    conditions::{condition, referred},
    evaluate::call,
    resources,
    template::{Template, text_of},
};
use ecslint_syntax::{Node, Value};
use std::collections::HashSet;

/// A parameter with more values of its own is not looked at value by value.
const MOST_VALUES: usize = 8;

/// Something that turns out in one way or another whatever else does: a parameter that is compared or
/// chooses a row of a map, or a comparison of something that is not known.
pub(super) struct Atom {
    /// The name of the parameter, or the text of the comparison.
    pub(super) name: String,
    /// The ways it can turn out, that by default first.
    pub(super) outcomes: Vec<Outcome>,
}

/// How an atom turns out.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Outcome {
    /// A parameter is this text.
    Is(String),
    /// A parameter is none of these texts; whether it may be empty.
    Other { than: Vec<String>, blank: bool },
    /// A comparison holds, or does not.
    Holds(bool),
}

/// What is asked of one parameter.
#[derive(Default)]
struct Asked {
    name: String,
    /// The texts that it is compared with.
    compared: Vec<String>,
    /// The rows that it chooses from.
    rows: Vec<String>,
}

/// What decides how the documents of a template turn out.
pub(super) fn of(template: &Template<'_, '_>) -> Vec<Atom> {
    let mut search = Search { template, asked: Vec::new(), opaque: Vec::new(), names: Vec::new() };
    for member in template.all("Resources") {
        search.resource(&member.value);
    }
    let mut seen = HashSet::new();
    while let Some(name) = search.names.pop() {
        if let Some(node) = template.entry("Conditions", name).filter(|_| seen.insert(name)) {
            search.condition(node);
        }
    }
    let parameters = search.asked.iter().map(|asked| asked.atom(template));
    let opaque = search.opaque.iter().map(|text| Atom {
        name: (*text).to_owned(),
        outcomes: vec![Outcome::Holds(true), Outcome::Holds(false)],
    });
    parameters.chain(opaque).collect()
}

struct Search<'r, 'a> {
    template: &'r Template<'r, 'a>,
    asked: Vec<Asked>,
    /// The comparisons of what is not known, by their text.
    opaque: Vec<&'r str>,
    /// Conditions to be looked at.
    names: Vec<&'r str>,
}

impl<'r, 'a> Search<'r, 'a> {
    /// A resource, or a loop of some.
    fn resource(&mut self, node: &'r Node<'a>) {
        if let Some(items) = node.as_array() {
            let bodies = items.iter().filter_map(Node::as_object).flat_map(|it| it.members());
            bodies.for_each(|body| self.resource(&body.value));
        } else if resources::is_document(node) {
            self.names.extend(node.get("Condition").and_then(Node::as_str));
            node.get("Properties").into_iter().for_each(|it| self.values(it));
        }
    }

    /// Looks for functions in the properties of a resource.
    fn values(&mut self, node: &'r Node<'a>) {
        match &node.value {
            Value::Array(items) => items.iter().for_each(|item| self.values(item)),
            Value::Object(object) => {
                match call(object) {
                    Some(("Fn::If", argument)) => {
                        let condition = argument.as_array().and_then(<[_]>::first);
                        self.names.extend(condition.and_then(Node::as_str));
                    }
                    Some(("Fn::FindInMap", argument)) => self.map(argument),
                    _ => {}
                }
                object.members().iter().for_each(|member| self.values(&member.value));
            }
            _ => {}
        }
    }

    fn map(&mut self, argument: &'r Node<'a>) {
        let Some([map, first, second, ..]) = argument.as_array() else { return };
        let map = map.as_str().and_then(|map| self.template.entry("Mappings", map));
        let rows = map.and_then(Node::as_object).map(|map| map.members()).unwrap_or_default();
        if let Some(name) = self.parameter(first) {
            let rows = rows.iter().map(|row| row.key.name.to_string());
            self.asked(name).rows.extend(rows);
        }
        if let Some(name) = self.parameter(second) {
            let cells = rows.iter().filter_map(|row| row.value.as_object());
            let cells = cells.flat_map(|cells| cells.members());
            let names: Vec<_> = cells.map(|cell| cell.key.name.to_string()).collect();
            self.asked(name).rows.extend(names);
        }
    }

    fn condition(&mut self, node: &'r Node<'a>) {
        let Some((function, argument)) = condition(node) else { return };
        let items = argument.as_array().unwrap_or_default();
        match (function, items) {
            ("Condition", _) => self.names.extend(argument.as_str()),
            ("Fn::Equals", [left, right]) => self.equals(node, left, right),
            _ => items.iter().for_each(|item| self.condition(item)),
        }
    }

    fn equals(&mut self, call: &'r Node<'a>, left: &'r Node<'a>, right: &'r Node<'a>) {
        let names = |node| self.parameter(node).or(pseudo(node));
        match (names(left), text_of(right), names(right), text_of(left)) {
            (Some(name), Some(text), ..) | (_, _, Some(name), Some(text)) => {
                let text = text.into_owned();
                self.asked(name).compared.push(text);
            }
            (_, Some(_), _, Some(_)) => {}
            _ => {
                self.values(call);
                let text = call.span.slice(self.template.text);
                if !self.opaque.contains(&text) {
                    self.opaque.push(text);
                }
            }
        }
    }

    /// The parameter that `node` refers to.
    fn parameter(&self, node: &'r Node<'a>) -> Option<&'r str> {
        referred(node).filter(|name| self.template.parameter(name).is_some())
    }

    fn asked(&mut self, name: &str) -> &mut Asked {
        let known = self.asked.iter().position(|asked| asked.name == name);
        let index = known.unwrap_or_else(|| {
            self.asked.push(Asked { name: name.to_owned(), ..Asked::default() });
            self.asked.len() - 1
        });
        &mut self.asked[index]
    }
}

/// What AWS says of the stack, such as its Region.
fn pseudo<'r>(node: &'r Node<'_>) -> Option<&'r str> {
    referred(node).filter(|name| name.starts_with("AWS::"))
}

impl Asked {
    fn atom(&self, template: &Template<'_, '_>) -> Atom {
        let parameter = template.parameter(&self.name);
        let texts = parameter.filter(|parameter| parameter.is_text());
        let allowed = texts.and_then(|parameter| parameter.allowed());
        let default = texts.and_then(|parameter| parameter.default()).and_then(text_of);
        let mut than: Vec<String> = Vec::new();
        for text in self.compared.iter().chain(&self.rows) {
            let may = allowed.as_ref().is_none_or(|list| list.iter().any(|it| it == text));
            if may && !than.contains(text) && than.len() < MOST_VALUES {
                than.push(text.clone());
            }
        }
        let other = match &allowed {
            Some(list) => list.iter().any(|it| !than.iter().any(|text| text == it)),
            // Without a row the template cannot be deployed.
            None => self.rows.is_empty() || than.len() == MOST_VALUES,
        };
        let blank = match &allowed {
            Some(list) => list.iter().any(|it| it.is_empty()) && !than.iter().any(String::is_empty),
            None => !than.iter().any(String::is_empty),
        };
        let mut outcomes: Vec<_> = than.iter().cloned().map(Outcome::Is).collect();
        if other || outcomes.is_empty() {
            outcomes.push(Outcome::Other { than, blank });
        }
        let by_default = |outcome: &Outcome| match (outcome, &default) {
            (Outcome::Is(text), Some(default)) => text == default,
            _ => false,
        };
        let first = outcomes.iter().position(by_default).unwrap_or(outcomes.len() - 1);
        outcomes.swap(0, first);
        Atom { name: self.name.clone(), outcomes }
    }
}
