//! What a visit starts with: the draft of the last one, else an example with mistakes.
use crate::{
    app::Shared,
    browser, draft,
    engine::TEXTS,
    examples::EXAMPLES,
    notice::Notice,
    panels,
    state::{State, Theme},
};

/// The engine with the first texts in it, and whether they are a draft.
pub(super) fn texts() -> (Shared, bool) {
    let shared = Shared::new();
    let restored = draft::restore(&shared);
    if !restored {
        examples(&shared);
    }
    (0..TEXTS).for_each(|index| shared.mark_opened(index));
    (shared, restored)
}

fn examples(shared: &Shared) {
    shared.with_engine(|engine| {
        // The second first: the first is then linted with it.
        for index in (0..TEXTS).rev().chain([TEXTS - 1]) {
            engine.lint(index, EXAMPLES[0].texts[index]);
        }
    });
}

/// What the page shows first.
pub(super) fn state((shared, draft): &(Shared, bool)) -> State {
    let texts = shared.texts();
    let notice = match draft {
        true => "Your last text is back; `Empty` among the examples starts anew",
        false => {
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
        saved: std::array::from_fn(|index| texts[index].text.clone()),
        texts,
        notice: Some(Notice::plain(notice)),
    }
}
