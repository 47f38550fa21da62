//! What differs between two documents in what they say, not in how they are written.
//!
//! Both sides are [rendered](crate::render), so wrappers, fields that only AWS sets and notes do not
//! count. Neither do the order of lists whose items have names, values that are the default of what the
//! other side leaves out, and the spelling of sizes.
mod keys;
mod say;
mod walk;

use crate::render::Rendered;
use ecslint_syntax::Span;
pub use say::{human, json};
use walk::Walk;

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Where, in words that hold for both sides: `containerDefinitions[web].image`.
    pub path: String,
    /// The RFC 6901 pointer in the document of the side that has it, `after` where both have.
    pub pointer: String,
    /// What happened.
    pub kind: ChangeKind,
    /// What the first side says.
    pub before: Option<Said>,
    /// What the second side says.
    pub after: Option<Said>,
}

/// What happened to a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// Only the second side has it.
    Added,
    /// Only the first side has it.
    Removed,
    /// Both have it, with other values.
    Changed,
}

/// What one side says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The value as JSON on one line.
    pub text: String,
    /// Where it stands in the text of that side.
    pub span: Span,
}

/// More differences than this are as good as another document.
const MAX_CHANGES: usize = 1000;

/// What differs from `before` to `after`, in the order of `after`, then what is no longer there.
pub fn compare(before: &Rendered<'_>, after: &Rendered<'_>) -> Vec<Change> {
    let mut walk = Walk::new(before, after);
    walk.run();
    walk.changes
}
