//! What components do to the page: [`use_app`] gives every one of them the [`App`].
mod shared;

use crate::{
    baseline::Baseline,
    browser,
    editor::Editor,
    engine::{Engine, Linted, TEXTS},
    notice::Notice,
    origin::{Origin, Origins},
    panels,
    state::{Action, State},
};
use ecslint_core::{
    Safety,
    syntax::{Edit, Format, Span},
};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use yew::prelude::*;

/// The page, as components see and change it.
#[derive(Clone, PartialEq)]
pub(crate) struct App {
    pub(crate) state: UseReducerHandle<State>,
    shared: Shared,
}

/// The parts that are not values: the engine and the editors.
#[derive(Clone)]
pub(crate) struct Shared(Rc<Parts>);

struct Parts {
    engine: RefCell<Engine>,
    editors: [RefCell<Option<Editor>>; TEXTS],
    cursors: [Cell<u32>; TEXTS],
    baselines: [RefCell<Baseline>; TEXTS],
    /// The text that another may depend on has changed.
    changed: [Cell<bool>; TEXTS],
    origins: RefCell<Origins>,
    /// The texts that the last step changed.
    last: RefCell<Vec<usize>>,
    waiting: Cell<bool>,
}

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The page of the component that calls it.
#[hook]
pub(crate) fn use_app() -> App {
    use_context().unwrap_or_else(|| unreachable!("every component stands inside the page"))
}

/// The page as it was drawn last, for what lives longer than one drawing.
#[hook]
pub(crate) fn use_newest(app: &App) -> Rc<RefCell<App>> {
    let newest = use_mut_ref(|| app.clone());
    *newest.borrow_mut() = app.clone();
    newest
}

impl App {
    pub(crate) fn new(state: UseReducerHandle<State>, shared: Shared) -> Self {
        Self { state, shared }
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }

    /// The text that is being edited.
    pub(crate) fn active(&self) -> &Rc<Linted> {
        &self.state.texts[self.state.active]
    }

    /// Says something, in the place of what was said before.
    pub(crate) fn say(&self, notice: Notice) {
        self.state.dispatch(Action::Say(Some(notice)));
    }

    /// Opens the panel of this id.
    pub(crate) fn open(&self, panel: &'static str) {
        if panels::linked(&browser::fragment()).is_some_and(|linked| linked.id != panel) {
            browser::drop_fragment();
        }
        browser::remember("panel", panel);
        self.state.dispatch(Action::Panel(panel));
    }

    /// Shows the text number `text`.
    pub(crate) fn show(&self, text: usize) {
        self.state.dispatch(Action::Text(text));
        let shared = self.shared.clone();
        browser::after_frame(move || shared.with_editor(text, Editor::shown));
    }

    /// The same, and the editor gets the focus.
    pub(crate) fn enter(&self, text: usize) {
        self.show(text);
        let shared = self.shared.clone();
        browser::after_frame(move || shared.with_editor(text, Editor::focus));
    }

    /// Takes the last step back, in whichever texts it was made.
    pub(crate) fn undo(&self) {
        let last = self.shared.0.last.take();
        for &index in &last {
            self.shared.with_editor(index, Editor::undo);
        }
    }

    /// Selects `span` of the text number `text`, wherever it is, and goes there.
    pub(crate) fn jump(&self, text: usize, span: Span) {
        self.show(text);
        let (from, to) = self.shared.text(text).utf16(span);
        let shared = self.shared.clone();
        // A hidden editor cannot scroll, so it is shown first.
        browser::after_frame(move || shared.with_editor(text, |editor| editor.select(from, to)));
    }

    /// Applies `edits` to the text number `text` as one step that can be undone. They mean the text
    /// in [`State`]; where it has changed since, nothing happens.
    pub(crate) fn edit(&self, text: usize, edits: &[Edit]) {
        let now = self.shared.text(text);
        if now.text == self.state.texts[text].text {
            self.shared.edit(text, edits);
        }
    }

    /// Puts `new` in the place of the whole text number `text`, as one step that can be undone.
    pub(crate) fn replace(&self, text: usize, new: &str) {
        self.shared.with_editor(text, |editor| editor.replace(new));
    }

    /// The same with a text in `format`: where a file's name says another, it is a text of another file.
    pub(crate) fn replace_as(&self, text: usize, new: &str, format: Format) {
        let Some(path) = self.shared.text(text).renamed(format) else {
            self.replace(text, new);
            return;
        };
        self.shared.put(text, Origin { name: Some(path), crlf: false }, new);
    }

    /// The text number `text` with all its fixes that are at least as safe as `safety`.
    pub(crate) fn fixed(&self, text: usize, safety: Safety) -> String {
        self.shared.0.engine.borrow().fixed(text, safety)
    }

    /// Does `then` with the editor that is shown.
    pub(crate) fn editor(&self, then: impl FnOnce(&Editor)) {
        self.shared.with_editor(self.state.active, then);
    }
}
