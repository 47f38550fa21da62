//! A tree as text, in any format: JSON as the AWS CLI reads it, YAML in block style.
mod json;
mod scalar;
mod unknown;
mod yaml;

use crate::{Format, Member, Node, Object};
pub use scalar::quote;

/// Prints nodes of one text.
///
/// What is printed parses to the same tree but for its spans. Members that a later one of the same
/// name replaces are left out. Placeholders keep the spelling they have in the text; where the format
/// has no place for that, they stand in `${…}`. A stretch of template code that may bring members
/// becomes one member called `${…}`.
#[derive(Clone, Copy, Debug)]
pub struct Printer<'t> {
    text: &'t str,
    from: Format,
    indent: usize,
}

/// The stand-in for template code between members.
const HOLE: &str = "${…}";

impl<'t> Printer<'t> {
    /// A printer of nodes of `text`, which is written in `from`. Levels are indented by two blanks.
    pub fn new(text: &'t str, from: Format) -> Self {
        Self { text, from, indent: 2 }
    }

    /// The same with `indent` blanks a level. With none, JSON stands on one line; YAML takes at
    /// least one.
    pub fn indent(self, indent: usize) -> Self {
        Self { indent, ..self }
    }

    /// `node` in `format`, with a line end behind it unless it is JSON on one line. A stream of
    /// documents becomes a list in JSON, which has none.
    pub fn print(&self, node: &Node<'_>, format: Format) -> String {
        let mut out = String::new();
        match format {
            Format::Json | Format::Jsonc | Format::Jsonnet | Format::Hcl => {
                self.json(node, &mut out)
            }
            Format::Yaml => self.yaml(node, &mut out),
        }
        out
    }

    /// `node` as JSON on one line.
    pub fn line(&self, node: &Node<'_>) -> String {
        self.indent(0).print(node, Format::Json)
    }

    /// Whether the text itself is JSON, or Jsonnet, which is written like it.
    fn is_from_json(&self) -> bool {
        !matches!(self.from, Format::Yaml)
    }
}

/// The members to print, and whether a stand-in follows for those that nobody knows.
fn members<'n, 'a>(object: &'n Object<'a>) -> (Vec<&'n Member<'a>>, bool) {
    let members: Vec<_> = object.members.iter().filter(|member| !member.shadowed).collect();
    let hole = object.open && !members.iter().any(|member| member.key.unknown);
    (members, hole)
}
