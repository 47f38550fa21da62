//! The page: top bar, editors, panels, status bar.
mod about;
mod announce;
mod keys;
mod split;
mod start;
mod status;
mod tabs;
mod top;

use self::{announce::Announcer, split::Split, status::Status, tabs::Tabs, top::TopBar};
use crate::{
    app::{App, use_newest},
    browser, draft,
    editor::EditorPane,
    engine::TEXTS,
    files,
    notice::NoticeBar,
    panels,
    rescue::RescueBar,
    share,
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
    let start = use_memo((), |()| start::texts());
    let state = use_reducer_eq({
        let start = start.clone();
        move || start::state(&start)
    });
    let app = App::new(state.clone(), start.0.clone());
    draft::use_draft(&app, start.1.name.clone());
    use_effect_with(state.theme, |theme| {
        if let Some(root) = browser::document().document_element() {
            // Only a name that is no name fails.
            let _ = root.set_attribute("data-theme", theme.name());
        }
    });
    {
        let newest = use_newest(&app);
        use_effect_with((), move |()| {
            share::read(&newest.borrow());
            files::accept(newest);
        });
    }
    use_effect_with(app.active().path.clone(), |path| {
        let name = path.as_deref().map_or(String::new(), |path| format!("{path} · "));
        browser::document()
            .set_title(&format!("{name}ecslint: check ECS task definitions while you type"));
    });
    panels::use_links(&app);
    keys::use_keys(&app);
    html! {
        <ContextProvider<App> context={app}>
            <TopBar />
            <aside class="bars" aria-label="Messages"><NoticeBar /><RescueBar /></aside>
            <main class="work">
                <section class="texts" aria-label="Text">
                    { for (0..TEXTS).map(|index| html! { <EditorPane {index} label={NAMES[index]} /> }) }
                </section>
                <Split />
                <Side panel={state.panel} />
            </main>
            <Status />
            <Announcer />
        </ContextProvider<App>>
    }
}

#[derive(PartialEq, Properties)]
struct SideProps {
    panel: &'static str,
}

/// The panels, one of them open.
#[component]
fn Side(props: &SideProps) -> Html {
    let panel = panels::find(props.panel);
    html! {
        <section class="side" aria-label="Panels">
            <Tabs />
            <div class="panel" id="panel" role="tabpanel" tabindex="0" aria-labelledby={format!("tab-{}", panel.id)} key={panel.id}>
                { (panel.view)() }
            </div>
        </section>
    }
}
