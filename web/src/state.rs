//! What the page shows. One value, changed by [`Action`]s only; the texts themselves live in the
//! editors and the engine, and come here after they have been drawn.
use crate::{
    draft::Kept,
    engine::{Linted, TEXTS},
    notice::Notice,
};
use std::rc::Rc;
use yew::Reducible;

/// What the page shows.
#[derive(Clone, PartialEq)]
pub(crate) struct State {
    /// The texts as last drawn.
    pub(crate) texts: [Rc<Linted>; TEXTS],
    /// Where the cursor of each is, in UTF-16 units.
    pub(crate) cursors: [u32; TEXTS],
    /// The text that is being edited.
    pub(crate) active: usize,
    /// The id of the open panel.
    pub(crate) panel: &'static str,
    pub(crate) theme: Theme,
    /// What each text was when it was last opened or saved.
    pub(crate) saved: [Rc<str>; TEXTS],
    /// Drafts of other visits, the newest first.
    pub(crate) earlier: Rc<[Kept]>,
    /// What the page has to say.
    pub(crate) notice: Option<Notice>,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Theme {
    /// As the system has it.
    System,
    Light,
    Dark,
}

impl Theme {
    /// Its name in the page and in storage.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The theme of that name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        [Self::System, Self::Light, Self::Dark].into_iter().find(|theme| theme.name() == name)
    }

    /// The one that the button leads to.
    pub(crate) fn next(self) -> Self {
        match self {
            Self::System => Self::Light,
            Self::Light => Self::Dark,
            Self::Dark => Self::System,
        }
    }
}

/// What can happen to the page.
pub(crate) enum Action {
    /// The editors hold these texts, with the cursors there.
    Drawn([Rc<Linted>; TEXTS], [u32; TEXTS]),
    /// Show the text of this number.
    Text(usize),
    /// Open the panel of this id.
    Panel(&'static str),
    Theme(Theme),
    /// The text of this number is in its file as this.
    Saved(usize, Rc<str>),
    Say(Option<Notice>),
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = (*self).clone();
        match action {
            Action::Drawn(texts, cursors) => {
                state.texts = texts;
                state.cursors = cursors;
            }
            Action::Text(index) => state.active = index.min(TEXTS - 1),
            Action::Panel(id) => state.panel = id,
            Action::Theme(theme) => state.theme = theme,
            Action::Saved(index, text) => state.saved[index] = text,
            Action::Say(notice) => state.notice = notice,
        }
        if state == *self { self } else { Rc::new(state) }
    }
}
