use crate::Date;
use ecslint_syntax::Span;

/// The comments of a text that hide findings, as the rules on them see them.
#[derive(Debug)]
pub struct Suppressions<'t> {
    /// The comments, in the order of the text.
    pub directives: Vec<Directive<'t>>,
}

/// A comment that hides findings.
#[derive(Debug)]
pub struct Directive<'t> {
    /// The comment.
    pub span: Span,
    /// What goes away with it: its line where it stands alone, and the blanks before it.
    pub whole: Span,
    /// The rules whose findings it hides.
    pub rules: Vec<Named<'t>>,
    /// Where it says up to which day it counts, and the day.
    pub until: Option<(Span, Date)>,
    /// What is wrong with it.
    pub faults: Vec<Fault>,
    /// Its day is over.
    pub expired: bool,
}

/// A rule or category that a comment names.
#[derive(Debug)]
pub struct Named<'t> {
    /// As written.
    pub name: &'t str,
    /// Where.
    pub span: Span,
    /// There is none of this name; the name that is most like it, if one is.
    pub unknown: Option<Option<&'static str>>,
    /// Certainly nothing is hidden by it.
    pub unused: bool,
}

/// Something wrong with a comment.
#[derive(Debug)]
pub struct Fault {
    /// The place.
    pub span: Span,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
}
