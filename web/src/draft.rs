//! What was written last, kept in the browser for the next visit.
use crate::{
    app::Shared,
    browser,
    engine::{Linted, TEXTS},
};
use gloo_timers::callback::Timeout;
use std::rc::Rc;
use yew::prelude::*;

/// Milliseconds without a change before the texts are kept.
const PAUSE: u32 = 400;

/// Browsers keep about 5 MB a page, counted in UTF-16.
const MOST: usize = 1 << 20;

fn keys(index: usize) -> [String; 2] {
    [format!("text.{index}"), format!("name.{index}")]
}

/// Keeps the texts when the typing pauses.
#[hook]
pub(crate) fn use_draft(texts: &[Rc<Linted>; TEXTS]) {
    let first = use_mut_ref(|| true);
    use_effect_with(texts.clone(), move |texts| {
        let texts = texts.clone();
        let timer = (!first.replace(false)).then(|| Timeout::new(PAUSE, move || keep(&texts)));
        move || drop(timer)
    });
}

fn keep(texts: &[Rc<Linted>; TEXTS]) {
    for (index, text) in texts.iter().enumerate() {
        let [body, name] = keys(index);
        if text.text.len() <= MOST {
            browser::remember(&body, &text.text);
            browser::remember(&name, text.path.as_deref().unwrap_or_default());
        }
    }
}

/// Puts what was kept into the engine, and tells whether there was anything.
pub(crate) fn restore(shared: &Shared) -> bool {
    let mut found = false;
    for index in 0..TEXTS {
        let [body, name] = keys(index);
        let Some(text) = browser::recall(&body) else { continue };
        let name = browser::recall(&name).filter(|name| !name.is_empty());
        shared.with_engine(|engine| {
            engine.rename(index, name.map(Into::into));
            engine.lint(index, &text);
        });
        found |= !text.trim().is_empty();
    }
    found
}
