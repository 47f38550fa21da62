//! What AWS answers is not what it takes: an offer to make the one of the other.
use crate::{app::use_app, editor::Editor, engine::Linted, prose::count, state::Action};
use ecslint_core::render::{self, Why};
use yew::prelude::*;

/// What a text becomes when it is made registrable, and how much has to go.
#[derive(PartialEq)]
struct Rescue {
    text: String,
    gone: usize,
    kind: &'static str,
}

/// The offer, where the text that is shown is the output of a describe call.
#[component]
pub(crate) fn RescueBar() -> Html {
    let app = use_app();
    let index = app.state.active;
    let rescue = use_memo(app.active().clone(), |text| rescue(text));
    let Some(rescue) = rescue.as_ref() else { return Html::default() };
    let (kind, gone) = (rescue.kind, count(rescue.gone, "field"));
    let new = rescue.text.clone();
    let mend = move |_: MouseEvent| {
        app.replace(index, &new);
        app.state.dispatch(Action::Say(None));
        app.editor(Editor::focus);
    };
    html! {
        <div class="notice plain" role="note">
            <p>{ format!("This is what AWS answers when asked for {kind}: it has {gone} that AWS does not take back.") }</p>
            <button class="button small primary" onclick={mend}>{ "Make it registrable" }</button>
        </div>
    }
}

fn rescue(text: &Linted) -> Option<Rescue> {
    let wrapped = text.read(|read| {
        let document = read.documents.first().and_then(|document| document.node(&read.root));
        document.is_some_and(|document| document.span != read.root.span)
    });
    let source = text.source();
    let [rendered] = &render::render(&source)[..] else { return None };
    let gone = rendered.dropped.iter().filter(|dropped| dropped.why == Why::ReadOnly).count();
    (gone > 1 || gone == 1 && wrapped).then(|| Rescue {
        text: rendered.print(text.format),
        gone,
        kind: rendered.kind.noun(),
    })
}
