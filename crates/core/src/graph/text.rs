//! The picture in words and in the languages of other tools.
use super::{Graph, Relation, Role, Share, Vertex};
use std::fmt::Write as _;

impl Graph {
    /// Each card and each arrow as a sentence, for those who do not see the picture.
    pub fn sentences(&self) -> Vec<String> {
        let card = |vertex: &Vertex| {
            let essential = if vertex.essential { "essential " } else { "" };
            let lines: String = vertex.lines.iter().map(|line| format!(", {line}")).collect();
            let share = |share: &Share| format!(", {}% of the {}", share.percent, share.what);
            let shares: String = vertex.shares.iter().map(share).collect();
            format!("{essential}{} {}{lines}{shares}", vertex.role.name(), vertex.title)
        };
        let mut sentences: Vec<String> = self.vertices.iter().map(card).collect();
        for edge in &self.edges {
            let (from, to) = (&self.vertices[edge.from].title, &self.vertices[edge.to].title);
            let label = match edge.label.as_str() {
                "" => String::new(),
                label => format!(" ({label})"),
            };
            sentences.push(format!("{from} {} {to}{label}", edge.relation.verb()));
        }
        if self.hidden > 0 {
            sentences.push(format!("{} more are left out", self.hidden));
        }
        sentences
    }

    /// As a flowchart of Mermaid, which GitHub and GitLab draw in Markdown.
    pub fn mermaid(&self) -> String {
        let mut out = "flowchart LR\n".to_owned();
        for (index, vertex) in self.vertices.iter().enumerate() {
            let (open, close) = match vertex.role {
                Role::Entry => ("([", "])"),
                Role::Container if vertex.essential => ("[[", "]]"),
                Role::Container => ("[", "]"),
                Role::Volume => ("[(", ")]"),
                Role::Logs => (">", "]"),
            };
            let text = entities(&vertex.title);
            let lines = vertex.lines.iter().map(|line| format!("<br/>{}", entities(line)));
            let text = text + &lines.collect::<String>();
            // Writing to a string cannot fail.
            let _ = writeln!(out, "  n{index}{open}\"{text}\"{close}");
        }
        for edge in &self.edges {
            let arrow = if edge.relation == Relation::StartsAfter { "-.->" } else { "-->" };
            let label = match edge.label.as_str() {
                "" => String::new(),
                label => format!("|\"{}\"|", entities(label)),
            };
            let _ = writeln!(out, "  n{} {arrow}{label} n{}", edge.from, edge.to);
        }
        out
    }

    /// In the DOT language of Graphviz.
    pub fn dot(&self) -> String {
        let name = if self.title.is_empty() { "task" } else { &self.title };
        let mut out = format!("digraph {} {{\n  rankdir=LR;\n  node [shape=box];\n", dot(name));
        for (index, vertex) in self.vertices.iter().enumerate() {
            let text = std::iter::once(&vertex.title).chain(&vertex.lines);
            let text: Vec<&str> = text.map(String::as_str).collect();
            let shape = match vertex.role {
                Role::Entry => ", shape=oval",
                Role::Container if vertex.essential => ", penwidth=2",
                Role::Container => "",
                Role::Volume => ", shape=cylinder",
                Role::Logs => ", shape=note",
            };
            let _ = writeln!(out, "  n{index} [label={}{shape}];", dot(&text.join("\n")));
        }
        for edge in &self.edges {
            let style = if edge.relation == Relation::StartsAfter { ", style=dashed" } else { "" };
            let label = dot(&edge.label);
            let _ = writeln!(out, "  n{} -> n{} [label={label}{style}];", edge.from, edge.to);
        }
        out + "}\n"
    }
}

/// `text` for a quoted label of Mermaid, which knows entities and no escapes.
fn entities(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '"' | '<' | '>' | '&' | '#' | '`' | '\\' | '|' | '{' | '}' | '[' | ']' => {
                let _ = write!(out, "#{};", u32::from(c));
            }
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// `text` as a quoted string of DOT.
fn dot(text: &str) -> String {
    let mut out = "\"".to_owned();
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out + "\""
}
