//! Small drawings, in the colour of the text around them. All say nothing that is not also in words.
use ecslint_core::{Severity, graph::Role};
use yew::prelude::*;

fn icon(class: &'static str, path: &'static str) -> Html {
    html! {
        <svg class={classes!("icon", class)} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <path d={path} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
        </svg>
    }
}

/// A shape and a colour for each severity.
pub(crate) fn severity(severity: Severity) -> Html {
    match severity {
        Severity::Error => {
            icon("error", "M5.3 1.8h5.4l3.5 3.5v5.4l-3.5 3.5H5.3l-3.5-3.5V5.3zM6 6l4 4M10 6l-4 4")
        }
        Severity::Warning => icon("warning", "M8 2 14.6 13.6H1.4zM8 6.2v3.4M8 11.6v.1"),
        Severity::Info => {
            icon("info", "M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM8 7.2v3.9M8 4.9v.1")
        }
    }
}

/// All is well.
pub(crate) fn check() -> Html {
    icon("ok", "M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM5.2 8.2l2 2 3.7-4.2")
}

/// The sign of the theme that is chosen.
pub(crate) fn theme(name: &str) -> Html {
    match name {
        "light" => icon(
            "",
            "M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM8 1v1.4M8 13.6V15M1 8h1.4M13.6 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1",
        ),
        "dark" => icon("", "M13.6 9.7A6 6 0 0 1 6.3 2.4a6 6 0 1 0 7.3 7.3z"),
        _ => icon("", "M2 3h12v8H2zM6 14h4M8 11v3"),
    }
}

/// Keeps something as a file.
pub(crate) fn keep() -> Html {
    icon("", "M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11")
}

/// Leads back.
pub(crate) fn back() -> Html {
    icon("small", "M10 3.5 5.5 8 10 12.5")
}

/// What a card of the diagram stands for, drawn at a place of it.
pub(crate) fn role(role: Role, x: i32, y: i32) -> Html {
    let path = match role {
        Role::Container => "M8 1.5 14 4.7v6.6L8 14.5 2 11.3V4.7zM2.3 4.9 8 8l5.7-3.1M8 8v6.3",
        Role::Volume => {
            "M2.5 4c0-1.4 2.5-2.3 5.5-2.3s5.5.9 5.5 2.3v8c0 1.4-2.5 2.3-5.5 2.3S2.5 13.4 2.5 12zM2.5 4c0 1.4 2.5 2.3 5.5 2.3s5.5-.9 5.5-2.3"
        }
        Role::Logs => "M2.5 3.5h11M2.5 8h11M2.5 12.5h7",
        Role::Entry => "M1.5 8h11M8.8 4 12.8 8l-4 4",
    };
    html! {
        <svg class="role" x={x.to_string()} y={y.to_string()} width="15" height="15" viewBox="0 0 16 16">
            <path d={path} fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round" />
        </svg>
    }
}
