use ecslint_syntax::{Format, Span, SyntaxError};

/// The text as the rules on syntax see it.
pub struct Syntax {
    /// How the text is written.
    pub format: Format,
    /// What is wrong with it.
    pub errors: Vec<SyntaxError>,
    /// Where comments stand.
    pub comments: Vec<Span>,
}
