//! What a text is compared with.
use std::rc::Rc;

/// Earlier versions of a text, and another one beside it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Baseline {
    /// As it was opened.
    pub(crate) opened: Rc<str>,
    /// As it was last saved, if it was.
    pub(crate) saved: Option<Rc<str>>,
    /// A second text that was pasted; empty where none was.
    pub(crate) other: Rc<str>,
}
