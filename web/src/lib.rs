//! The browser editor: a page around CodeMirror, with the linter inside. Nothing typed leaves the tab.
#![recursion_limit = "256"]

mod answers;
mod app;
mod baseline;
mod browser;
mod draft;
mod editor;
mod engine;
mod examples;
mod files;
mod focus;
mod icons;
mod layout;
mod lines;
mod modal;
mod notice;
mod offsets;
mod origin;
mod pages;
mod panels;
mod prose;
mod redact;
mod rescue;
mod share;
mod state;

pub use answers::{Card, Change, Choice, Choices, Problem, Remark, Repair};
pub use editor::Host;

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::spawn_local;

/// Builds the page in the element `app`.
#[wasm_bindgen(start)]
pub fn start() {
    let document = browser::document();
    let Some(place) = document.get_element_by_id("app") else { return };
    place.set_text_content(None);
    yew::Renderer::<layout::Page>::with_root(place).render();
    browser::after_frame(|| spawn_local(async { _ = pages::load().await }));
}
