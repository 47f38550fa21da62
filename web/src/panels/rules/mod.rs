//! The page of every rule: found by words, read, tried.
mod example;
mod filter;
mod list;
mod page;
mod reader;
mod trial;

use self::{list::RuleList, page::RulePage};
use super::Panel;
use crate::{app::use_app, browser};
use ecslint_core::rules;
use gloo_events::EventListener;
use yew::prelude::*;

pub(super) const PANEL: Panel =
    Panel { id: "rules", title: "Rules", view: || html! { <RulesPanel /> } };

/// What the address of a rule's page starts with.
const MARK: &str = "#/rules/";

#[component]
fn RulesPanel() -> Html {
    let app = use_app();
    let fragment = use_state(browser::fragment);
    let filter = use_state(filter::Filter::default);
    {
        let fragment = fragment.setter();
        use_effect_with((), move |()| {
            let follow = EventListener::new(&browser::window(), "hashchange", move |_| {
                fragment.set(browser::fragment());
            });
            move || drop(follow)
        });
    }
    let id = fragment.strip_prefix(MARK).filter(|id| !id.is_empty());
    let change = {
        let filter = filter.setter();
        Callback::from(move |new| filter.set(new))
    };
    let list =
        html! { <RuleList filter={(*filter).clone()} {change} texts={app.state.texts.clone()} /> };
    match id.map(|id| (id, rules::find(id))) {
        None => list,
        Some((id, Some(_))) => html! { <RulePage key={id.to_owned()} id={id.to_owned()} /> },
        Some((id, None)) => html! {
            <>
                <p class="note warning" role="alert">{ "There is no rule " }<code>{ shortened(id) }</code>{ "; these are all." }</p>
                { list }
            </>
        },
    }
}

/// The address of the page of the rule `id`, within this page.
pub(super) fn address(id: &str) -> String {
    format!("{MARK}{id}")
}

fn shortened(id: &str) -> String {
    id.chars().take(60).collect()
}
