use crate::{app::use_app, engine::Linted, prose::size};
use ecslint_core::{
    pointer,
    syntax::{Format, Lines, Span},
};
use yew::prelude::*;

/// Where the cursor is, and what the text is.
#[component]
pub(super) fn Status() -> Html {
    let app = use_app();
    let text = app.active().clone();
    let byte = text.byte(app.state.cursors[app.state.active]);
    let at = Lines::new(&text.text).position(byte);
    let path = use_memo((text.clone(), byte), |(text, byte)| path(text, *byte));
    html! {
        <footer class="status">
            <span class="place">{ format!("Ln {}, Col {}", at.line, at.column) }</span>
            <span class="path">{ &*path }</span>
            <span class="kind">{ kind(&text) }</span>
            <span>{ size(text.text.len()) }</span>
            <span class="time">{ format!("checked in {:.1} ms", text.time) }</span>
        </footer>
    }
}

fn path(text: &Linted, byte: u32) -> String {
    text.read(|read| pointer(&read.root, Span { start: byte, end: byte }))
}

/// What the text was taken for.
fn kind(text: &Linted) -> String {
    let format = match text.format {
        Format::Json => "JSON",
        Format::Jsonc => "JSON with comments",
        Format::Yaml => "YAML",
    };
    let kind = text.documents.first().map(|document| document.kind.name().replace('-', " "));
    match kind {
        Some(kind) => format!("{kind} · {format}"),
        None => format.to_owned(),
    }
}
