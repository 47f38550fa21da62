//! The panels beside the text. Each is one file with a `PANEL` that stands in [`PANELS`].
mod problems;

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
pub(crate) static PANELS: &[Panel] = &[problems::PANEL];

/// The panel called `id`, else the first.
pub(crate) fn find(id: &str) -> &'static Panel {
    PANELS.iter().find(|panel| panel.id == id).unwrap_or(&PANELS[0])
}
