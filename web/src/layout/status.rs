use crate::{
    app::{App, use_app},
    engine::Linted,
    prose::size,
};
use ecslint_core::{
    ide::{self, Crumb},
    syntax::{Format, Lines},
};
use yew::prelude::*;

/// Where the cursor is, and what the text is.
#[component]
pub(super) fn Status() -> Html {
    let app = use_app();
    let text = app.active().clone();
    let byte = text.byte(app.state.cursors[app.state.active]);
    let at = Lines::new(&text.text).position(byte);
    let path =
        use_memo((text.clone(), byte), |(text, byte)| text.read(|read| ide::path(read, *byte)));
    html! {
        <footer class="status">
            <span class="place">{ format!("Ln {}, Col {}", at.line, at.column) }</span>
            <nav class="path" aria-label="Path to the cursor">
                <ol>{ for path.iter().map(|crumb| step(&app, crumb)) }</ol>
            </nav>
            <span class="kind">{ kind(&text) }</span>
            <span>{ size(text.text.len()) }</span>
            <span class="time" data-time={text.time.to_string()}>{ format!("checked in {:.1} ms", text.time) }</span>
        </footer>
    }
}

fn step(app: &App, crumb: &Crumb) -> Html {
    let name = crumb.title.as_ref().unwrap_or(&crumb.name);
    let (app, span) = (app.clone(), crumb.span);
    html! { <li><button onclick={move |_| app.jump(app.state.active, span)}>{ name }</button></li> }
}

/// What the text was taken for.
fn kind(text: &Linted) -> String {
    let format = match text.format {
        Format::Json => "JSON",
        Format::Jsonc => "JSON with comments",
        Format::Jsonnet => "Jsonnet",
        Format::Yaml => "YAML",
        Format::Hcl => "Terraform",
    };
    let kind = text.kinds.first().map(|kind| kind.name().replace('-', " "));
    match kind {
        Some(kind) => format!("{kind} · {format}"),
        None => format.to_owned(),
    }
}
