use super::{Baseline, Exception};
use crate::Date;
use std::sync::Arc;

/// What is hidden of what is found in a text.
#[derive(Clone, Debug)]
pub struct Policy {
    /// Comments, exceptions and the baseline hide findings.
    pub hides: bool,
    /// The day it is, if it is known: what is hidden up to an earlier day is shown.
    pub today: Option<Date>,
    /// What the configuration hides in this text.
    pub exceptions: Arc<[Exception]>,
    /// The findings that were in this text when the tool was adopted.
    pub baseline: Option<Arc<Baseline>>,
}

impl Default for Policy {
    fn default() -> Self {
        Self { hides: true, today: None, exceptions: Arc::new([]), baseline: None }
    }
}
