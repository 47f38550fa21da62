//! The page: top bar, editors, panels, status bar.
mod announce;
mod split;
mod status;
mod tabs;
mod top;

use self::{announce::Announcer, split::Split, status::Status, tabs::Tabs, top::TopBar};
use crate::{
    app::{App, Shared},
    browser,
    editor::EditorPane,
    engine::TEXTS,
    examples, panels,
    state::{State, Theme},
};
use yew::prelude::*;

/// What the texts are called.
const NAMES: [&str; TEXTS] = ["Task definition", "Service"];

/// What the text number `index` is called.
pub(crate) fn name_of(index: usize) -> &'static str {
    NAMES[index]
}

/// Everything.
#[component]
pub(crate) fn Page() -> Html {
    let shared = use_memo((), |()| first());
    let state = use_reducer_eq({
        let shared = shared.clone();
        move || State {
            texts: shared.texts(),
            cursors: [0; TEXTS],
            active: 0,
            panel: panels::find(&browser::recall("panel").unwrap_or_default()).id,
            theme: browser::recall("theme")
                .and_then(|name| Theme::named(&name))
                .unwrap_or(Theme::System),
        }
    });
    use_effect_with(state.theme, |theme| {
        if let Some(root) = browser::document().document_element() {
            // Only a name that is no name fails.
            let _ = root.set_attribute("data-theme", theme.name());
        }
    });
    let app = App::new(state.clone(), (*shared).clone());
    let panel = panels::find(state.panel);
    html! {
        <ContextProvider<App> context={app}>
            <a class="skip" href="#panel">{ "Skip to the panels" }</a>
            <TopBar />
            <main class="work">
                <section class="texts" aria-label="Text">
                    { for (0..TEXTS).map(|index| html! { <EditorPane {index} label={NAMES[index]} /> }) }
                </section>
                <Split />
                <section class="side" aria-label="Panels">
                    <Tabs />
                    <div class="panel" id="panel" role="tabpanel" tabindex="-1" aria-labelledby={format!("tab-{}", panel.id)} key={panel.id}>
                        { (panel.view)() }
                    </div>
                </section>
            </main>
            <Status />
            <Announcer />
        </ContextProvider<App>>
    }
}

/// The texts that a visit starts with.
fn first() -> Shared {
    let shared = Shared::new();
    shared.with_engine(|engine| {
        engine.lint(0, examples::FIRST.task);
        engine.lint(1, examples::FIRST.service);
    });
    shared
}
