//! The linter. Pure functions over one text: no I/O, no clock, no threads, so that the terminal,
//! the language server and the browser share it.
//!
//! [`analyze`] parses a [`Source`], finds the ECS documents in it, checks their shape against the
//! JSON Schemas and their sense with the [`rules`], and returns an [`Analysis`]. Which texts belong
//! together, a service and its task definition, is said by [`project`].
pub mod compare;
pub mod cost;
mod date;
mod dialects;
mod engine;
pub mod facts;
pub mod finding;
mod fix;
pub mod format;
pub mod graph;
pub mod ide;
mod kind;
pub mod model;
pub mod names;
mod place;
mod pointer;
pub mod project;
pub mod render;
mod rule;
pub mod rules;
pub mod schema;
mod source;

pub use date::Date;
pub use dialects::{Dialect, Document, Foreign, Step, foreign};
pub use engine::{Analysis, Config, Defaults, analyze, analyze_all, analyze_with, suppress};
pub use finding::{Diagnostic, Findings, Fix, Label, Safety, Severity};
pub use fix::{Fixed, fix, fix_with};
pub use kind::Kind;
pub use pointer::pointer;
pub use project::Partner;
pub use source::{MAX_BYTES, Source};

/// The syntax layer, whose spans, edits and positions the results speak in.
pub use ecslint_syntax as syntax;
