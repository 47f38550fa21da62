//! The panels beside the text. Each is one file with a `PANEL` that stands in [`PANELS`].
mod convert;
mod cost;
mod diagram;
mod diff;
mod form;
mod pair;
mod problems;
mod rules;

use crate::{app::App, browser, state::Action};
use gloo_events::EventListener;
use yew::prelude::*;

/// A panel.
pub(crate) struct Panel {
    /// Its name in the page's address and in storage.
    pub(crate) id: &'static str,
    /// Its name for people.
    pub(crate) title: &'static str,
    /// What it shows, while it is open.
    pub(crate) view: fn() -> Html,
}

/// All panels, in the order of their tabs.
pub(crate) static PANELS: &[Panel] = &[
    problems::PANEL,
    diagram::PANEL,
    form::PANEL,
    diff::PANEL,
    convert::PANEL,
    cost::PANEL,
    rules::PANEL,
];

/// The panel called `id`, else the first.
pub(crate) fn find(id: &str) -> &'static Panel {
    PANELS.iter().find(|panel| panel.id == id).unwrap_or(&PANELS[0])
}

/// The panel that an address ending in `fragment` leads to: `#/cost`, `#/rules/unknown-field`.
pub(crate) fn linked(fragment: &str) -> Option<&'static Panel> {
    let id = fragment.strip_prefix("#/")?.split('/').next()?;
    PANELS.iter().find(|panel| panel.id == id)
}

/// Opens the panel that the address leads to whenever it changes.
#[hook]
pub(crate) fn use_links(app: &App) {
    let page = app.state.dispatcher();
    use_effect_with((), move |()| {
        let follow = EventListener::new(&browser::window(), "hashchange", move |_| {
            if let Some(panel) = linked(&browser::fragment()) {
                page.dispatch(Action::Panel(panel.id));
            }
        });
        move || drop(follow)
    });
}
