//! What a rule reports: findings with places, labels and fixes, and what a rule is given to report on
//! that is no document: the text, and the comments that hide findings.
mod diagnostic;
mod findings;
mod suppression;
mod syntax;

pub use diagnostic::{Diagnostic, Fix, Label, Safety, Severity};
pub use findings::Findings;
pub(crate) use findings::handle;
pub use suppression::{Directive, Fault, Named, Suppressions};
pub use syntax::Syntax;
