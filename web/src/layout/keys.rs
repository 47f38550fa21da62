//! Keys that work everywhere on the page.
use crate::{
    app::{App, use_newest},
    browser,
    editor::Editor,
    files,
};
use gloo_events::{EventListener, EventListenerOptions};
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

/// What the keys are, for those who ask.
pub(super) const KEYS: [(&str, &str); 10] = [
    ("F8, Shift F8", "next problem, problem before"),
    ("Ctrl F8", "what is known of the place"),
    ("Ctrl .", "repairs at the cursor"),
    ("Ctrl Space", "what can be written here"),
    ("Ctrl S", "save"),
    ("Ctrl O", "open"),
    ("Ctrl F", "find"),
    ("Ctrl Z, Ctrl Y", "undo, redo"),
    ("Alt 1, Alt 2", "task definition, service"),
    ("Esc, then Tab", "leave the text"),
];

/// Listens for as long as the page is open, always with the newest state.
#[hook]
pub(super) fn use_keys(app: &App) {
    let newest = use_newest(app);
    use_effect_with((), move |()| {
        let options = EventListenerOptions::enable_prevent_default();
        let document = browser::document();
        let listener =
            EventListener::new_with_options(&document, "keydown", options, move |event| {
                if let Some(event) = event.dyn_ref::<KeyboardEvent>() {
                    press(&newest, event);
                }
            });
        move || drop(listener)
    });
}

fn press(app: &Rc<RefCell<App>>, event: &KeyboardEvent) {
    let app = app.borrow().clone();
    let command = event.ctrl_key() || event.meta_key();
    match (event.key().to_ascii_lowercase().as_str(), command, event.alt_key()) {
        ("f8", false, false) => app.editor(|editor| editor.step(!event.shift_key())),
        ("f8", true, false) => app.editor(Editor::explain),
        ("z", true, false) if !event.shift_key() && !takes_text(event) => app.undo(),
        ("s", true, false) => files::store(&app),
        ("o", true, false) => files::open(&app),
        ("1", false, true) => app.enter(0),
        ("2", false, true) => app.enter(1),
        _ => return,
    }
    event.prevent_default();
}

/// Whether the key is pressed where text is written, which has an undo of its own.
fn takes_text(event: &KeyboardEvent) -> bool {
    // What the event is delivered to is the page: Yew listens there for all.
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let place =
        target.and_then(|target| target.closest(".editor, input, textarea, select").ok()?);
    place.is_some()
}
