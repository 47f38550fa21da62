//! What a visit starts with: a draft, else an example with mistakes.
use crate::{
    app::Shared,
    browser,
    draft::{self, Found},
    engine::TEXTS,
    examples::EXAMPLES,
    notice::Notice,
    panels,
    state::{State, Theme},
};

/// The engine with the first texts in it, and the drafts that there are.
pub(super) fn texts() -> (Shared, Found) {
    let (shared, found) = (Shared::new(), draft::find());
    match &found.draft {
        Some(draft) => draft::restore(&shared, draft),
        None => examples(&shared),
    }
    for index in 0..TEXTS {
        match found.draft.as_ref().and_then(|draft| draft.texts[index].saved.clone()) {
            Some(saved) => shared.mark_as(index, saved),
            None => shared.mark_opened(index),
        }
    }
    (shared, found)
}

fn examples(shared: &Shared) {
    shared.with_engine(|engine| {
        // The second first: the first is then linted with it.
        for index in (0..TEXTS).rev().chain([TEXTS - 1]) {
            engine.lint(index, None, EXAMPLES[0].texts[index]);
        }
    });
}

/// What the page shows first.
pub(super) fn state((shared, found): &(Shared, Found)) -> State {
    let texts = shared.texts();
    let notice = match found.draft {
        Some(_) => "Your last text is back; `Empty` among the examples starts anew",
        None => {
            "Paste your task definition over this example. Nothing is uploaded: the linter runs in this tab"
        }
    };
    let theme = browser::recall("theme").and_then(|name| Theme::named(&name));
    let kept = browser::recall("panel").unwrap_or_default();
    State {
        cursors: [0; TEXTS],
        active: 0,
        panel: panels::linked(&browser::fragment()).unwrap_or_else(|| panels::find(&kept)).id,
        theme: theme.unwrap_or(Theme::System),
        saved: std::array::from_fn(|index| shared.baseline(index).opened),
        earlier: found.earlier.clone().into(),
        texts,
        notice: Some(Notice::plain(notice)),
    }
}
