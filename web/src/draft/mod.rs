//! What was written last, kept in the browser for the next visit: a draft for each tab.
mod kept;

pub(crate) use kept::{Draft, Kept};

use crate::{
    app::{App, Shared},
    browser,
    engine::{Linted, TEXTS},
    origin::Origin,
    share,
    state::Action,
};
use gloo_timers::callback::Timeout;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

#[wasm_bindgen(module = "ecslint-browser")]
extern "C" {
    async fn claim(draft: &str) -> JsValue;
}

/// Milliseconds without a change before the texts are kept.
const PAUSE: u32 = 400;

/// The tab's own draft.
#[derive(Default)]
struct Own {
    /// What it is called, once it is known that no other tab has it.
    name: Option<Rc<str>>,
    /// What is to be kept as soon as that is known.
    waiting: Option<Draft>,
}

impl Own {
    fn keep(&mut self, draft: Draft) {
        match &self.name {
            Some(name) => draft.keep(name),
            None => self.waiting = Some(draft),
        }
    }

    fn call(&mut self, name: Rc<str>) {
        self.name = Some(name);
        if let Some(draft) = self.waiting.take() {
            self.keep(draft);
        }
    }
}

/// Keeps the texts when the typing pauses.
#[hook]
pub(crate) fn use_draft(app: &App, start: Option<Rc<str>>) {
    let draft = use_mut_ref(Own::default);
    {
        let draft = draft.clone();
        use_effect_with((), move |()| {
            spawn_local(async move {
                let name = own(start).await;
                draft.borrow_mut().call(name);
            });
        });
    }
    let first = use_mut_ref(|| None::<[Rc<Linted>; TEXTS]>);
    let (shared, state) = (app.shared().clone(), &app.state);
    use_effect_with((state.texts.clone(), state.saved.clone()), move |(texts, saved)| {
        let changed = first.borrow_mut().get_or_insert_with(|| texts.clone()) != texts;
        let timer = changed.then(|| {
            let crlf = std::array::from_fn(|index| shared.origin(index).crlf);
            let (texts, saved) = (texts.clone(), saved.clone());
            Timeout::new(PAUSE, move || draft.borrow_mut().keep(Draft::of(&texts, &saved, crlf)))
        });
        move || drop(timer)
    });
}

/// The name of the draft that this tab goes on with, or of a new one where another tab has that.
async fn own(start: Option<Rc<str>>) -> Rc<str> {
    if let Some(name) = start
        && claim(&name).await.is_truthy()
    {
        browser::remember_in_tab("draft", &name);
        return name;
    }
    let name: Rc<str> =
        format!("{:x}{:x}", js_sys::Date::now() as u64, (js_sys::Math::random() * 1e9) as u64)
            .into();
    // Nobody else knows the name.
    claim(&name).await;
    browser::remember_in_tab("draft", &name);
    name
}

/// What is there at the start of a visit.
#[derive(Default)]
pub(crate) struct Found {
    /// The draft that the tab goes on with.
    pub(crate) name: Option<Rc<str>>,
    /// The draft that is shown.
    pub(crate) draft: Option<Draft>,
    /// The others, the newest first.
    pub(crate) earlier: Vec<Kept>,
}

/// The drafts: a tab that is loaded again has its own, another visit the newest. What a link brings is
/// no version of either.
pub(crate) fn find() -> Found {
    let mut all = kept::all();
    let own = browser::recall_in_tab("draft");
    let at = all.iter().position(|kept| Some(&*kept.name) == own.as_deref());
    let Some(shown) = all.get(at.unwrap_or(0)) else {
        return Found { name: own.map(Into::into), ..Found::default() };
    };
    let (name, draft) = (shown.name.clone(), Some(shown.draft.clone()));
    if share::is_link() {
        return Found { name: None, draft, earlier: all };
    }
    // A tab that has changed nothing yet has no draft, but its name.
    let name = own.map_or(name, Into::into);
    all.retain(|kept| kept.name != name);
    Found { name: Some(name), draft, earlier: all }
}

/// Puts `draft` into the engine, before there are editors.
pub(crate) fn restore(shared: &Shared, draft: &Draft) {
    for (index, text) in draft.texts.iter().enumerate() {
        let name = text.name.clone();
        let number =
            shared.origins(|origins| origins.add(Origin { name: name.clone(), crlf: text.crlf }));
        shared.origins(|origins| origins.set(index, number));
        shared.with_engine(|engine| engine.lint(index, name, &text.text));
    }
}

impl App {
    /// Shows the texts of `draft`, which none of the files may be that they came from.
    pub(crate) fn bring_back(&self, draft: &Draft) {
        for (index, text) in draft.texts.iter().enumerate() {
            let ends = if text.crlf { "\r\n" } else { "\n" };
            self.load(index, text.name.clone(), &text.text.replace('\n', ends));
            if let Some(saved) = &text.saved {
                self.shared().mark_as(index, saved.clone());
                self.state.dispatch(Action::Saved(index, saved.clone()));
            }
        }
    }
}
