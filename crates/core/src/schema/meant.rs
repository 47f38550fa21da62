//! A document read as it was meant: members whose name is a slip go by the name of the API, so that a
//! slip is one finding and not also a member that is missing.
use super::{
    Field, Schema, Stray, Type,
    stray::{fits, stray},
    violation::object_noun,
};
use crate::Kind;
use ecslint_syntax::{Key, Member, Node, Object, Span, Value};

/// A document as it was meant.
pub struct Meant<'a> {
    /// Its root, with the places of the text.
    pub root: Node<'a>,
    /// What is called otherwise there than in the text.
    pub slips: Vec<Slip>,
}

/// A member that goes by another name than the API's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// Where its key stands.
    pub key: Span,
    /// As written.
    pub written: String,
    /// As the API calls it.
    pub name: &'static str,
    /// The same letters in other case and with other signs.
    pub spelling: bool,
    /// What it is a member of: `a container definition`.
    pub object: String,
}

/// Reads the document at `root` as it was meant; nothing where every name is the API's or tells nothing.
pub fn meant<'a>(kind: Kind, root: &Node<'a>) -> Option<Meant<'a>> {
    let schema = super::of(kind);
    let mut reader = Reader { kind, schema, slips: Vec::new(), strays: Vec::new() };
    let read = reader.value(root, Names::default(), schema.root, 0);
    let Reader { slips, strays, .. } = reader;
    if read.is_none() && strays.is_empty() {
        return None;
    }
    let root = read.unwrap_or_else(|| root.clone());
    Some(Meant { root: with_strays(root, strays), slips })
}

/// Deeper values are read as they are written.
const MAX_DEPTH: usize = 32;

/// More slips are read as they are written.
const MAX_SLIPS: usize = 200;

struct Reader<'a> {
    kind: Kind,
    schema: &'static Schema,
    slips: Vec<Slip>,
    /// Members of the root, or of containers, that stand elsewhere.
    strays: Vec<(Home, Key<'a>)>,
}

#[derive(Clone, Copy, PartialEq)]
enum Home {
    Root,
    Containers,
}

/// What a value is called: its key, and that or the key of the list it stands in.
#[derive(Clone, Copy, Default)]
struct Names {
    own: Option<&'static str>,
    last: Option<&'static str>,
}

impl<'a> Reader<'a> {
    /// `node` as it was meant; nothing where that is as it is written.
    fn value(
        &mut self,
        node: &Node<'a>,
        names: Names,
        expected: Type,
        depth: usize,
    ) -> Option<Node<'a>> {
        if depth > MAX_DEPTH {
            return None;
        }
        let value = match (&node.value, expected) {
            (Value::Object(object), Type::Object(known)) => {
                self.object(object, names, known.fields, depth)?
            }
            (Value::Array(items), Type::List(list)) => {
                let names = Names { own: None, ..names };
                let mut item = |item| self.value(item, names, list.item, depth + 1);
                let read: Vec<_> = items.iter().map(&mut item).collect();
                if read.iter().all(Option::is_none) {
                    return None;
                }
                let items = read.into_iter().zip(items);
                Value::Array(
                    items.map(|(read, item)| read.unwrap_or_else(|| item.clone())).collect(),
                )
            }
            _ => return None,
        };
        Some(Node { span: node.span, value })
    }

    fn object(
        &mut self,
        object: &Object<'a>,
        names: Names,
        fields: &'static [Field],
        depth: usize,
    ) -> Option<Value<'a>> {
        let mut changed = false;
        let mut members = Vec::with_capacity(object.members().len());
        let mut taken = Vec::new();
        for member in object.members() {
            let mut member = member.clone();
            let counts = !member.shadowed && !member.key.unknown;
            let known = |name: &str| fields.iter().find(|field| field.name == name);
            let mut field = known(&member.key.name).filter(|_| counts);
            if counts && field.is_none() && self.slips.len() < MAX_SLIPS {
                field = self.slip(object, names, fields, &member, &taken);
                if let Some(field) = field {
                    taken.push(field.name);
                    member.key.name = field.name.into();
                    changed = true;
                }
            }
            if let Some(field) = field {
                let names = Names { own: Some(field.name), last: Some(field.name) };
                if let Some(read) = self.value(&member.value, names, field.value, depth + 1) {
                    member.value = read;
                    changed = true;
                }
            }
            members.push(member);
        }
        changed.then(|| Value::Object(Object::new(members, object.is_open())))
    }

    /// The field that `member` was meant as, if that is clear and it is not there itself.
    fn slip(
        &mut self,
        object: &Object<'a>,
        names: Names,
        fields: &'static [Field],
        member: &Member<'a>,
        taken: &[&str],
    ) -> Option<&'static Field> {
        let at_root = names.last.is_none();
        let stray = stray(self.kind, self.schema, at_root, fields, member);
        let (name, spelling) = match stray {
            Stray::Spelling(name) => (name, true),
            Stray::Alias(name) | Stray::Unknown(Some(name)) => (name, false),
            Stray::Misplaced(home) => {
                let home = match home {
                    None => Home::Root,
                    Some("containerDefinitions") => Home::Containers,
                    Some(_) => return None,
                };
                self.strays.push((home, member.key.clone()));
                return None;
            }
            _ => return None,
        };
        let field = fields.iter().find(|field| field.name == name)?;
        let free = object.get(name).is_none() && !taken.contains(&name);
        let near = matches!(stray, Stray::Unknown(_));
        if !free || near && !fits(&member.value, field.value) {
            return None;
        }
        if !(self.kind == Kind::AppSpec && spelling) {
            let (key, written) = (member.key.span, member.key.name.to_string());
            let object = object_noun(self.kind, names.own, names.last);
            self.slips.push(Slip { key, written, name, spelling, object });
        }
        Some(field)
    }
}

/// What stands at the wrong place is not missing at the right one: there its value is unknown.
fn with_strays<'a>(mut root: Node<'a>, strays: Vec<(Home, Key<'a>)>) -> Node<'a> {
    for (home, key) in strays {
        match (home, &mut root.value) {
            (Home::Root, _) => add(&mut root, key),
            (Home::Containers, Value::Object(object)) => {
                let members = object.members().iter().cloned().map(|mut member| {
                    if let ("containerDefinitions", Value::Array(items)) =
                        (&*member.key.name, &mut member.value.value)
                    {
                        items.iter_mut().for_each(|item| add(item, key.clone()));
                    }
                    member
                });
                *object = Object::new(members.collect(), object.is_open());
            }
            _ => {}
        }
    }
    root
}

/// Adds a member of unknown value where there is none of this name. It comes first: edits go behind the
/// last member.
fn add<'a>(node: &mut Node<'a>, key: Key<'a>) {
    let Value::Object(object) = &mut node.value else { return };
    if object.get(&key.name).is_some() || object.members().is_empty() {
        return;
    }
    let value = Node { span: key.span, value: Value::Unknown };
    let mut members = vec![Member { key, value, shadowed: false }];
    members.extend(object.members().iter().cloned());
    *object = Object::new(members, object.is_open());
}
