use crate::{Escapes, Number, Span};
use std::borrow::Cow;

/// The attributes and blocks of a file or a block, in the order written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Body<'a> {
    /// What stands in it.
    pub items: Vec<Item<'a>>,
}

/// One thing in a body.
#[derive(Clone, Debug, PartialEq)]
pub enum Item<'a> {
    /// `name = value`.
    Attribute(Attribute<'a>),
    /// `name "label" { … }`.
    Block(Block<'a>),
}

/// A name and its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribute<'a> {
    /// The name before the equals sign.
    pub key: Name<'a>,
    /// The value after it.
    pub value: Expr<'a>,
}

/// A body with a name of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Block<'a> {
    /// What it is, such as `resource`.
    pub key: Name<'a>,
    /// What stands between its name and its bracket.
    pub labels: Vec<Name<'a>>,
    /// What stands between its brackets.
    pub body: Body<'a>,
    /// Its brackets and what stands between them.
    pub inner: Span,
    /// From its name to its closing bracket.
    pub span: Span,
}

/// A word that names something.
#[derive(Clone, Debug, PartialEq)]
pub struct Name<'a> {
    /// What it says, escapes resolved.
    pub text: Cow<'a, str>,
    /// Where it stands, quotes included.
    pub span: Span,
}

/// An expression and the place it was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Expr<'a> {
    /// Where it stands.
    pub span: Span,
    /// What it computes.
    pub term: Term<'a>,
}

/// What an expression computes.
#[derive(Clone, Debug, PartialEq)]
pub enum Term<'a> {
    /// Nothing that could be read.
    Missing,
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// Any number.
    Number(Number),
    /// Quoted text.
    Template(Vec<Part<'a>>),
    /// Text that starts with `<<` and a word, and ends with the word.
    Heredoc(Vec<Part<'a>>),
    /// `[a, b]`.
    List(Vec<Expr<'a>>),
    /// `{ a = b }`.
    Object(Vec<Pair<'a>>),
    /// `name(a, b)`.
    Call(Box<Call<'a>>),
    /// A variable such as `var`.
    Variable(&'a str),
    /// What stands behind an expression: `.name`, `[0]`, `[*]`.
    Traversal(Box<Expr<'a>>, Vec<Step<'a>>),
    /// `condition ? yes : no`.
    Conditional(Box<[Expr<'a>; 3]>),
    /// `[for x in xs : x]`.
    For(Box<For<'a>>),
    /// `!a` or `-a`.
    Unary(char, Box<Expr<'a>>),
    /// `a + b` and its kin.
    Binary(&'a str, Box<[Expr<'a>; 2]>),
    /// `(a)`.
    Parenthesis(Box<Expr<'a>>),
}

/// A key of an object and its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair<'a> {
    /// A bare word is a text.
    pub key: Expr<'a>,
    /// What stands behind the equals sign or the colon.
    pub value: Expr<'a>,
}

/// A call of a function.
#[derive(Clone, Debug, PartialEq)]
pub struct Call<'a> {
    /// Which, with the namespace before it.
    pub name: Name<'a>,
    /// With what.
    pub arguments: Vec<Expr<'a>>,
    /// The last argument is a list of arguments.
    pub expands: bool,
}

/// A step behind an expression.
#[derive(Clone, Debug, PartialEq)]
pub enum Step<'a> {
    /// `.name`.
    Name(Name<'a>),
    /// `.0`, as it was written long ago.
    Number(u32),
    /// `[key]`.
    Index(Expr<'a>),
    /// `[*]` or `.*`: the steps that follow are made for each item.
    Splat,
}

/// A loop that makes a list or an object.
#[derive(Clone, Debug, PartialEq)]
pub struct For<'a> {
    /// What its variables are called: the item, or the key and the item.
    pub variables: Vec<Name<'a>>,
    /// What it goes over.
    pub over: Expr<'a>,
    /// The key of each member, where it makes an object.
    pub key: Option<Expr<'a>>,
    /// Each item.
    pub value: Expr<'a>,
    /// The items of one key are put together in a list.
    pub groups: bool,
    /// Which items are taken.
    pub condition: Option<Expr<'a>>,
}

/// A part of a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Part<'a> {
    /// Text that stands for itself.
    Text(Text<'a>),
    /// `${value}`, brackets included in the span.
    Value(Expr<'a>, Span),
    /// `%{ if … }` and its kin.
    Directive(Span),
}

/// Text that stands for itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Text<'a> {
    /// What it says, escapes resolved and indentation removed.
    pub text: Cow<'a, str>,
    /// Where it stands.
    pub span: Span,
    /// Where each byte of it was written.
    pub(super) escapes: Option<Box<Escapes>>,
}

impl Text<'_> {
    /// Where each byte of it was written.
    pub fn escapes(&self) -> Cow<'_, Escapes> {
        match &self.escapes {
            Some(escapes) => Cow::Borrowed(escapes),
            None => Cow::Owned(Escapes::plain(self.span.start as usize)),
        }
    }
}

impl<'a> Body<'a> {
    /// Its attributes.
    pub fn attributes(&self) -> impl Iterator<Item = &Attribute<'a>> {
        self.items.iter().filter_map(|item| match item {
            Item::Attribute(attribute) => Some(attribute),
            Item::Block(_) => None,
        })
    }

    /// Its blocks.
    pub fn blocks(&self) -> impl Iterator<Item = &Block<'a>> {
        self.items.iter().filter_map(|item| match item {
            Item::Block(block) => Some(block),
            Item::Attribute(_) => None,
        })
    }

    /// The value of its attribute `name`.
    pub fn get(&self, name: &str) -> Option<&Expr<'a>> {
        self.attributes().find(|attribute| attribute.key.text == name).map(|it| &it.value)
    }
}

impl Item<'_> {
    /// From its name to its end.
    fn span(&self) -> Span {
        match self {
            Self::Attribute(it) => Span { start: it.key.span.start, end: it.value.span.end },
            Self::Block(block) => block.span,
        }
    }
}

impl Body<'_> {
    /// The attributes and blocks around the byte at `at`, from the outermost.
    pub fn around(&self, at: u32) -> Vec<Span> {
        let (mut body, mut around) = (self, Vec::new());
        loop {
            let index = body.items.partition_point(|item| item.span().end <= at);
            let item = body.items.get(index).filter(|item| item.span().start <= at);
            let Some(item) = item else { return around };
            around.push(item.span());
            let Item::Block(block) = item else { return around };
            body = &block.body;
        }
    }
}

impl Expr<'_> {
    /// Its text, when it is one without values in it.
    pub fn as_text(&self) -> Option<&str> {
        match &self.term {
            Term::Template(parts) | Term::Heredoc(parts) => match &parts[..] {
                [] => Some(""),
                [Part::Text(text)] => Some(&text.text),
                _ => None,
            },
            _ => None,
        }
    }
}
