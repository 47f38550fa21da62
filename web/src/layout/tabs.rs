//! Tabs in the pattern that screen readers know: arrows move, Tab leaves.
use crate::{app::use_app, browser, panels::PANELS};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

/// The tabs of the panels.
#[component]
pub(super) fn Tabs() -> Html {
    let app = use_app();
    let tab = |panel: &'static crate::panels::Panel| {
        let app = app.clone();
        html! {
            <Tab id={format!("tab-{}", panel.id)} controls="panel" selected={app.state.panel == panel.id}
                choose={Callback::from(move |()| app.open(panel.id))}>
                { panel.title }
            </Tab>
        }
    };
    html! { <div class="tabs" role="tablist" aria-label="Panels">{ for PANELS.iter().map(tab) }</div> }
}

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) id: AttrValue,
    /// The id of what it shows.
    pub(super) controls: AttrValue,
    pub(super) selected: bool,
    pub(super) choose: Callback<()>,
    pub(super) children: Html,
}

/// One tab of a list of tabs.
#[component]
pub(super) fn Tab(props: &Props) -> Html {
    let choose = props.choose.clone();
    html! {
        <button class="tab" role="tab" id={&props.id} aria-selected={props.selected.to_string()}
            aria-controls={&props.controls} tabindex={if props.selected { "0" } else { "-1" }}
            onclick={move |_| choose.emit(())} onkeydown={Callback::from(move_on)}>
            { props.children.clone() }
        </button>
    }
}

/// Arrow keys, Home and End choose another tab of the same list.
fn move_on(event: KeyboardEvent) {
    // What the event is delivered to is the page: Yew listens there for all.
    let target = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
    let Some(tab) = target.and_then(|target| target.closest("[role=tab]").ok().flatten()) else {
        return;
    };
    let Some(list) = tab.parent_element().map(|list| list.children()) else { return };
    let count = list.length();
    let here = (0..count).find(|&at| list.item(at).as_ref() == Some(&tab)).unwrap_or(0);
    let to = match event.key().as_str() {
        "ArrowRight" => (here + 1) % count,
        "ArrowLeft" => (here + count - 1) % count,
        "Home" => 0,
        "End" => count - 1,
        _ => return,
    };
    event.prevent_default();
    let Some(next) = list.item(to).and_then(|next| next.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    next.click();
    // A choice may draw the tabs anew; the focus follows when that is done.
    browser::after_frame(move || _ = next.focus());
}
