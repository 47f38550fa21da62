//! What components do to the page: [`use_app`] gives every one of them the [`App`].
use crate::{
    baseline::Baseline,
    browser,
    editor::Editor,
    engine::{Clock, Engine, Linted, TEXTS},
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
