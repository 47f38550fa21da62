//! What expressions come to.
use super::program::{Form, Id, Sight};
use crate::Span;
use std::{borrow::Cow, rc::Rc};

/// A value and the place where it was written, wherever it is used.
#[derive(Clone)]
pub(super) struct Value<'a> {
    pub(super) span: Span,
    pub(super) content: Content<'a>,
}

#[derive(Clone)]
pub(super) enum Content<'a> {
    /// Only an evaluation with everything at hand tells.
    Unknown,
    Null,
    Bool(bool),
    Number(f64),
    Text(Cow<'a, str>),
    Array(Rc<[ThunkId]>),
    Object(ObjectId),
    /// An expression of the form function, where it stands.
    Function(Id, ScopeId),
    /// `std`.
    Library,
    /// A function of `std`.
    Builtin(&'a str),
}

pub(super) type ThunkId = usize;
pub(super) type ScopeId = usize;
pub(super) type ObjectId = usize;
pub(super) type LayerId = usize;

/// An expression that is evaluated when it is needed, once.
pub(super) enum Thunk<'a> {
    Later(Id, ScopeId),
    /// It needs itself, so that it has no value.
    Running,
    Done(Value<'a>),
}

/// What a name means at a place: a list of definitions, each with those around it.
#[derive(Clone, Copy)]
pub(super) enum Scope<'a> {
    Outside,
    Name(&'a str, ThunkId, ScopeId),
    /// In a layer of an object, which is `self`.
    Inside(ObjectId, usize, ScopeId),
}

/// An object: literals added to each other, the later over the earlier.
pub(super) struct Object {
    pub(super) layers: Rc<[LayerId]>,
}

/// What one literal brings to an object.
#[derive(Default)]
pub(super) struct Layer<'a> {
    pub(super) fields: Vec<Bringing<'a>>,
    /// It may bring, or hide, any other field.
    pub(super) open: bool,
    /// The literal, for its locals.
    pub(super) literal: Option<Id>,
}

/// A field that a layer brings.
#[derive(Clone)]
pub(super) struct Bringing<'a> {
    pub(super) name: Cow<'a, str>,
    pub(super) key: Span,
    pub(super) sight: Sight,
    pub(super) adds: bool,
    pub(super) source: Source,
}

/// Where the value of a field comes from.
#[derive(Clone, Copy)]
pub(super) enum Source {
    Expression(Id, ScopeId),
    /// It is there, with a value that is not known.
    Unknown(Span),
    /// It may be there.
    Maybe,
}

/// What is known of a field.
pub(super) enum Found<'a> {
    Absent,
    Present(Value<'a>),
}

impl<'a> Content<'a> {
    /// What a literal says; other expressions are not known.
    pub(super) fn of(form: &Form<'a>) -> Self {
        match form {
            Form::Null => Self::Null,
            Form::Bool(truth) => Self::Bool(*truth),
            Form::Number(number) => Self::Number(*number),
            Form::Text(text) => Self::Text(text.clone()),
            _ => Self::Unknown,
        }
    }
}

impl<'a> Value<'a> {
    pub(super) fn unknown(span: Span) -> Self {
        Self { span, content: Content::Unknown }
    }

    pub(super) fn new(span: Span, content: Content<'a>) -> Self {
        Self { span, content }
    }

    /// Whether it is true, where that is known.
    pub(super) fn truth(&self) -> Option<bool> {
        match self.content {
            Content::Bool(truth) => Some(truth),
            _ => None,
        }
    }

    /// It is sure to be no object.
    pub(super) fn is_unknown(&self) -> bool {
        matches!(self.content, Content::Unknown)
    }
}
