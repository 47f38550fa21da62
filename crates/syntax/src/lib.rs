//! Text to tree. Knows formats, knows nothing of ECS.
//!
//! Every format becomes the same [`Node`] tree with byte spans; what only a deployment knows
//! becomes [`Value::Unknown`]. Parsing never fails: it returns what it understood in
//! [`Parsed::root`] and what it did not in [`Parsed::errors`].
mod edit;
mod error;
mod escape;
pub mod hcl;
pub mod json;
pub mod jsonnet;
mod lines;
mod moved;
pub mod patch;
mod placeholder;
pub mod print;
pub mod sort;
mod span;
mod tree;
pub mod yaml;

pub use edit::{Edit, Editor, apply};
pub use error::{ErrorKind, Parsed, SyntaxError};
pub use escape::Escapes;
pub use lines::{Lines, Position, line_end};
pub use print::Printer;
pub use span::Span;
pub use tree::{Key, Member, Node, Number, Object, Value};

/// How a text is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// RFC 8259, as the AWS CLI reads it.
    Json,
    /// JSON with comments and trailing commas, for people who strip them before deploying.
    Jsonc,
    /// Jsonnet, as ecspresso evaluates it.
    Jsonnet,
    /// YAML 1.2, as `aws --cli-input-yaml` reads it.
    Yaml,
    /// HCL, the language of Terraform and OpenTofu.
    Hcl,
}

/// Parses `text` written in `format`.
pub fn parse(text: &str, format: Format) -> Parsed<'_> {
    match format {
        Format::Json | Format::Jsonc => json::parse(text, format),
        Format::Jsonnet => jsonnet::parse(text),
        Format::Yaml => yaml::parse(text),
        Format::Hcl => hcl::parse(text),
    }
}

/// What stands in `text` behind a byte order mark, blanks and the template code that it starts with.
pub fn after_templates(text: &str) -> &str {
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    while let Some((length, _)) = placeholder::statement(rest) {
        rest = rest[length..].trim_start();
    }
    rest
}
