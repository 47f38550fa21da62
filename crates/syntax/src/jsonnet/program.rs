//! What the parser makes of a text: expressions that name each other by number, so that neither making
//! nor dropping them recurses.
use crate::Span;
use std::borrow::Cow;

/// The number of an expression in its program.
pub(super) type Id = usize;

/// An expression and the place it was written.
pub(super) struct Expression<'a> {
    pub(super) span: Span,
    pub(super) form: Form<'a>,
}

/// The forms of expression that can be evaluated; all others are [`Form::Unknown`].
pub(super) enum Form<'a> {
    /// An import, an `error`, a slice, a template, what was not typed yet.
    Unknown,
    Null,
    Bool(bool),
    Number(f64),
    Text(Cow<'a, str>),
    Array(Vec<Id>),
    /// `[item for x in list if test]`.
    Each(Id, Vec<Clause<'a>>),
    Object(Literal<'a>),
    Name(&'a str),
    /// `self`.
    Own,
    /// `$`.
    Root,
    Super,
    Parentheses(Id),
    Field(Id, &'a str),
    Index(Id, Id),
    Call(Id, Vec<Argument<'a>>),
    Not(Id),
    Minus(Id),
    Binary(Operator, Id, Id),
    If(Id, Id, Option<Id>),
    Local(Vec<Bind<'a>>, Id),
    Function(Vec<Parameter<'a>>, Id),
}

/// The operators of two operands that are evaluated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operator {
    Multiply,
    Divide,
    Remainder,
    Plus,
    Minus,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Equal,
    Unequal,
    And,
    Or,
    /// Bits, `in`.
    Other,
}

/// `name = value`.
#[derive(Clone, Copy)]
pub(super) struct Bind<'a> {
    pub(super) name: &'a str,
    pub(super) value: Id,
}

/// A parameter, with what it is where nothing is given.
#[derive(Clone, Copy)]
pub(super) struct Parameter<'a> {
    pub(super) name: &'a str,
    pub(super) default: Option<Id>,
}

/// An argument, by its place or its name.
#[derive(Clone, Copy)]
pub(super) struct Argument<'a> {
    pub(super) name: Option<&'a str>,
    pub(super) value: Id,
}

/// A part of a comprehension.
#[derive(Clone, Copy)]
pub(super) enum Clause<'a> {
    For(&'a str, Id),
    If(Id),
}

/// An object between its braces.
#[derive(Default)]
pub(super) struct Literal<'a> {
    pub(super) fields: Vec<Field<'a>>,
    pub(super) locals: Vec<Bind<'a>>,
    /// `for` and `if`, where it is a comprehension.
    pub(super) clauses: Vec<Clause<'a>>,
    /// A template stands between the fields.
    pub(super) open: bool,
    /// It has an `assert`.
    pub(super) asserts: bool,
}

pub(super) struct Field<'a> {
    pub(super) name: Name<'a>,
    /// Where its name stands.
    pub(super) key: Span,
    pub(super) sight: Sight,
    /// `+:`.
    pub(super) adds: bool,
    pub(super) value: Id,
}

pub(super) enum Name<'a> {
    Known(Cow<'a, str>),
    Computed(Id),
}

/// Whether a field is in the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sight {
    /// `:`: as what it replaces.
    Same,
    /// `::`.
    Hidden,
    /// `:::`.
    Shown,
}
