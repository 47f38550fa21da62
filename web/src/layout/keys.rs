//! Keys that work everywhere on the page.
use crate::{app::App, browser, files};
use gloo_events::{EventListener, EventListenerOptions};
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::JsCast;
use yew::prelude::*;

/// What the keys are, for those who ask.
pub(super) const KEYS: [(&str, &str); 9] = [
    ("F8, Shift F8", "next problem, problem before"),
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
    let newest = use_mut_ref(|| app.clone());
    *newest.borrow_mut() = app.clone();
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
        ("s", true, false) => files::store(&app),
        ("o", true, false) => files::open(&app),
        ("1", false, true) => app.show(0),
        ("2", false, true) => app.show(1),
        _ => return,
    }
    event.prevent_default();
}
