//! The linter. Pure functions over one text: no I/O, no clock, no threads, so that the terminal,
//! the language server and the browser share it.
//!
//! [`analyze`] parses a [`Source`], finds the ECS documents in it, checks their shape against the
//! JSON Schemas and their sense with the [`rules`], and returns an [`Analysis`]. Which texts belong
//! together, a service and its task definition, is said by [`project`].
mod assume;
pub mod compare;
mod config;
pub mod cost;
mod date;
mod defaults;
mod diagnostic;
pub mod facts;
mod findings;
mod fix;
pub mod format;
pub mod graph;
pub mod ide;
mod lint;
mod locate;
pub mod model;
mod place;
mod pointer;
pub mod project;
pub mod render;
pub mod rules;
pub mod schema;
mod seen;
mod source;
pub mod suppress;

pub use config::{Config, UnknownRule};
pub use date::Date;
pub use defaults::Defaults;
pub use diagnostic::{Diagnostic, Fix, Label, Safety, Severity};
pub use findings::Findings;
pub use fix::{Fixed, fix, fix_with};
pub use lint::{Analysis, analyze, analyze_with};
pub use locate::{Document, Kind};
pub use pointer::pointer;
pub use project::Partner;
pub use source::{MAX_BYTES, Source};

/// The syntax layer, whose spans, edits and positions the results speak in.
pub use ecslint_syntax as syntax;
