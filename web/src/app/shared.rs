//! The parts of the page that are not values.
use super::{Parts, Shared};
use crate::state::{Action, State};
use crate::{
    baseline::Baseline,
    browser,
    editor::Editor,
    engine::{Clock, Engine, Linted, TEXTS},
    origin::{Origin, Origins},
};
use ecslint_core::syntax::Edit;
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use yew::UseReducerDispatcher;

impl Shared {
    pub(crate) fn new() -> Self {
        Self(Rc::new(Parts {
            engine: RefCell::new(Engine::new(Clock { now: browser::now, today: browser::today })),
            editors: Default::default(),
            cursors: Default::default(),
            baselines: Default::default(),
            changed: Default::default(),
            origins: Default::default(),
            last: Default::default(),
            waiting: Cell::new(false),
        }))
    }

    /// What is known about the text number `index`, as of the last keystroke.
    pub(crate) fn text(&self, index: usize) -> Rc<Linted> {
        self.0.engine.borrow().text(index).clone()
    }

    /// Both texts, as of the last keystroke.
    pub(crate) fn texts(&self) -> [Rc<Linted>; TEXTS] {
        std::array::from_fn(|index| self.text(index))
    }

    /// Does `then` with the engine.
    pub(crate) fn with_engine<T>(&self, then: impl FnOnce(&mut Engine) -> T) -> T {
        then(&mut self.0.engine.borrow_mut())
    }

    /// What the text number `index` can be compared with.
    pub(crate) fn baseline(&self, index: usize) -> Baseline {
        self.0.baselines[index].borrow().clone()
    }

    /// The text number `index`, as it is now, has just been opened.
    pub(crate) fn mark_opened(&self, index: usize) {
        let opened = self.text(index).text.clone();
        self.mark_as(index, opened);
    }

    /// The text number `index` was this when it was opened.
    pub(crate) fn mark_as(&self, index: usize, opened: Rc<str>) {
        *self.0.baselines[index].borrow_mut() = Baseline { opened, ..Baseline::default() };
    }

    /// The text number `index` has just been saved as this.
    pub(crate) fn mark_saved(&self, index: usize, saved: Rc<str>) {
        self.0.baselines[index].borrow_mut().saved = Some(saved);
    }

    /// Keeps a second text, to compare the text number `index` with.
    pub(crate) fn keep_other(&self, index: usize, other: Rc<str>) {
        self.0.baselines[index].borrow_mut().other = other;
    }

    /// Keeps the editor of the text number `index`.
    pub(crate) fn keep(&self, index: usize, editor: Option<Editor>) {
        *self.0.editors[index].borrow_mut() = editor;
    }

    /// Does `then` with the editor of the text number `index`, once there is one.
    pub(crate) fn with_editor(&self, index: usize, then: impl FnOnce(&Editor)) {
        let editor = self.0.editors[index].borrow().clone();
        if let Some(editor) = editor {
            then(&editor);
        }
    }

    /// Applies `edits`, which mean the text number `index` as it is now.
    pub(crate) fn edit(&self, index: usize, edits: &[Edit]) {
        let text = self.text(index);
        let (from, to): (Vec<_>, Vec<_>) = edits.iter().map(|edit| text.utf16(edit.span)).unzip();
        let inserts = edits.iter().map(|edit| edit.text.clone()).collect();
        self.with_editor(index, |editor| editor.edit(&from, &to, inserts));
    }

    /// Does `then` with what is known of where the texts came from.
    pub(crate) fn origins<T>(&self, then: impl FnOnce(&mut Origins) -> T) -> T {
        then(&mut self.0.origins.borrow_mut())
    }

    /// Where the text number `index` came from.
    pub(crate) fn origin(&self, index: usize) -> Origin {
        self.origins(|origins| origins.get(origins.number(index)))
    }

    /// Puts `text`, which came from `origin`, in the editor number `index`: it goes into no other file.
    /// Gives the number of the origin.
    pub(crate) fn put(&self, index: usize, origin: Origin, text: &str) -> u32 {
        let number = self.origins(|origins| origins.add(origin));
        self.with_editor(index, |editor| editor.put(text, number));
        number
    }

    /// The cursor of the text number `index` is at `unit`.
    pub(crate) fn moved(&self, index: usize, unit: u32) {
        self.0.cursors[index].set(unit);
    }

    /// The editor of the text number `index` shows what was last linted.
    pub(crate) fn changed(&self, index: usize) {
        self.0.changed[index].set(true);
        self.together(vec![index]);
    }

    /// The last step changed these texts.
    pub(crate) fn together(&self, texts: Vec<usize>) {
        *self.0.last.borrow_mut() = texts;
    }

    /// Tells the page what the editors hold, after the next frame: a keystroke is drawn first.
    pub(crate) fn tell(&self, page: UseReducerDispatcher<State>) {
        if self.0.waiting.replace(true) {
            return;
        }
        let shared = self.clone();
        browser::after_frame(move || {
            shared.0.waiting.set(false);
            for index in 0..TEXTS {
                let other = 1 - index;
                if !shared.0.changed[index].take() {
                    continue;
                }
                shared.with_editor(index, Editor::hint);
                if !shared.text(other).kinds.is_empty() {
                    shared.with_editor(other, Editor::relint);
                }
            }
            let cursors = std::array::from_fn(|index| shared.0.cursors[index].get());
            page.dispatch(Action::Drawn(shared.texts(), cursors));
        });
    }
}
