//! The picture as SVG that needs nothing else, in the colours of its reader.
use super::{
    Curve, Direction, Edge, File, Graph, Layout, Rect, Relation, Role, Share, Vertex,
    layout::{HEAD, LINE},
};
use std::fmt::Write as _;

/// Characters that fit a card.
const FIT: usize = 27;

/// How long a bar is that is full.
const BAR: i32 = 96;

/// The attributes are for readers without custom properties, the rules for all others: a page can set
/// `--ecs-graph-ink` and its kin, and without them the colours follow the system.
const STYLE: &str = "\
.ecs-graph{--ink:var(--ecs-graph-ink,#1b2430);--dim:var(--ecs-graph-dim,#4d5b6b);--line:var(--ecs-graph-line,#738295);\
--card:var(--ecs-graph-card,#ffffff);--accent:var(--ecs-graph-accent,#0b62c4);font:12px ui-monospace,monospace}\
@media (prefers-color-scheme:dark){.ecs-graph{--ink:var(--ecs-graph-ink,#e8edf3);--dim:var(--ecs-graph-dim,#a9b6c4);\
--line:var(--ecs-graph-line,#8595a8);--card:var(--ecs-graph-card,#1c2530);--accent:var(--ecs-graph-accent,#79b4ff)}}\
.ecs-graph .title{fill:var(--ink);font-weight:600}.ecs-graph .text{fill:var(--dim)}\
.ecs-graph .label{fill:var(--dim);stroke:var(--card);stroke-width:4px;paint-order:stroke;font-size:11px}\
.ecs-graph .box{fill:var(--card);stroke:var(--line)}.ecs-graph .essential .box{stroke:var(--accent);stroke-width:2px}\
.ecs-graph .star,.ecs-graph .bar{fill:var(--accent)}.ecs-graph .track{fill:var(--line);fill-opacity:.25}\
.ecs-graph .edge{stroke:var(--line)}.ecs-graph .tip{fill:var(--line)}";

impl Graph {
    /// The picture as an SVG document. Cards and arrows say in `data-file`, `data-start` and `data-end`
    /// where in the text they come from.
    pub fn svg(&self) -> String {
        self.draw(&self.layout(Direction::Right))
    }

    /// The same, laid out as `layout` says, which is one of [`Self::layout`].
    pub fn draw(&self, layout: &Layout) -> String {
        let title = match self.title.as_str() {
            "" => "task definition".to_owned(),
            title => format!("task definition {title}"),
        };
        let mut out = head(&title, &self.sentences().join("; "), layout.width, layout.height);
        for (edge, curve) in self.edges.iter().zip(&layout.curves) {
            arrow(edge, curve, &mut out);
        }
        for (vertex, rect) in self.vertices.iter().zip(&layout.cards) {
            card(vertex, *rect, &mut out);
        }
        for (edge, curve) in self.edges.iter().zip(&layout.curves) {
            label(edge, curve, &mut out);
        }
        out + "</svg>\n"
    }
}

fn head(title: &str, description: &str, width: i32, height: i32) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"ecs-graph\" role=\"img\" \
         aria-labelledby=\"ecs-graph-title ecs-graph-desc\" viewBox=\"0 0 {width} {height}\" \
         width=\"{width}\" height=\"{height}\" font-family=\"monospace\" font-size=\"12\">\n\
         <title id=\"ecs-graph-title\">{}</title>\n<desc id=\"ecs-graph-desc\">{}</desc>\n\
         <style>{STYLE}</style>\n\
         <defs><marker id=\"ecs-graph-tip\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" \
         markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\">\
         <path class=\"tip\" fill=\"#738295\" d=\"M0 0 8 4 0 8z\"/></marker></defs>\n",
        xml(title),
        xml(description),
    )
}

fn arrow(edge: &Edge, curve: &Curve, out: &mut String) {
    let dash = match edge.relation {
        Relation::StartsAfter => " stroke-dasharray=\"5 4\"",
        _ => "",
    };
    // Writing to a string cannot fail.
    let _ = writeln!(
        out,
        "<path class=\"edge\" fill=\"none\" stroke=\"#738295\"{dash} marker-end=\"url(#ecs-graph-tip)\" \
         d=\"{}\"{}/>",
        curve.path(),
        data(edge.place)
    );
}

fn label(edge: &Edge, curve: &Curve, out: &mut String) {
    if edge.label.is_empty() {
        return;
    }
    let (x, y) = curve.label;
    let text = xml(&fit(&edge.label, FIT - 8));
    let _ = writeln!(
        out,
        "<text class=\"label\" fill=\"#4d5b6b\" text-anchor=\"middle\" x=\"{x}\" y=\"{}\">{text}</text>",
        y - 5
    );
}

fn card(vertex: &Vertex, rect: Rect, out: &mut String) {
    let role = vertex.role.name();
    let essential = if vertex.essential { " essential" } else { "" };
    let round = match vertex.role {
        Role::Entry => 18,
        Role::Container => 6,
        Role::Volume | Role::Logs => 2,
    };
    let Rect { x, y, width, height } = rect;
    let _ = writeln!(
        out,
        "<g class=\"card {role}{essential}\"{}><rect class=\"box\" fill=\"#ffffff\" stroke=\"#738295\" \
         x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{round}\"/>",
        data(vertex.place)
    );
    let star =
        if vertex.essential { "<tspan class=\"star\" fill=\"#0b62c4\">★ </tspan>" } else { "" };
    let title = xml(&fit(&vertex.title, FIT - 2));
    let _ = writeln!(
        out,
        "<text class=\"title\" fill=\"#1b2430\" x=\"{}\" y=\"{}\">{star}{title}</text>",
        x + 12,
        y + 24
    );
    for (index, line) in vertex.lines.iter().enumerate() {
        let _ = writeln!(
            out,
            "<text class=\"text\" fill=\"#4d5b6b\" x=\"{}\" y=\"{}\">{}</text>",
            x + 12,
            y + HEAD + 4 + LINE * index as i32,
            xml(&fit(line, FIT))
        );
    }
    for (index, share) in vertex.shares.iter().enumerate() {
        let below = HEAD + 4 + LINE * (vertex.lines.len() + index) as i32;
        bar(*share, x + 12, y + below, out);
    }
    out.push_str("</g>\n");
}

/// What a container takes of its task, with the words at `y`.
fn bar(share: Share, x: i32, y: i32, out: &mut String) {
    let Share { what, percent } = share;
    let filled = BAR * percent.min(100) as i32 / 100;
    let _ = writeln!(
        out,
        "<text class=\"text\" fill=\"#4d5b6b\" x=\"{x}\" y=\"{y}\">{what}</text>\
         <rect class=\"track\" fill=\"#738295\" fill-opacity=\".25\" x=\"{left}\" y=\"{top}\" width=\"{BAR}\" height=\"6\" rx=\"3\"/>\
         <rect class=\"bar\" fill=\"#0b62c4\" x=\"{left}\" y=\"{top}\" width=\"{filled}\" height=\"6\" rx=\"3\"/>\
         <text class=\"text\" fill=\"#4d5b6b\" x=\"{right}\" y=\"{y}\">{percent}%</text>",
        left = x + 54,
        top = y - 7,
        right = x + 54 + BAR + 8,
    );
}

fn data(place: super::Place) -> String {
    let file = match place.file {
        File::Task => "task",
        File::Service => "service",
    };
    let (start, end) = (place.span.start, place.span.end);
    format!(" data-file=\"{file}\" data-start=\"{start}\" data-end=\"{end}\"")
}

/// `text`, cut where it has more than `most` characters.
pub fn fit(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some(_) => text.chars().take(most.saturating_sub(1)).chain(['…']).collect(),
        None => text.to_owned(),
    }
}

/// `text` between tags; characters that XML does not have become blanks.
fn xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push(' '),
            c => out.push(c),
        }
    }
    out
}
