//! The page of every rule: found by words, read, tried.
mod example;
mod filter;
mod list;
mod page;
mod reader;
mod trial;

use self::{list::RuleList, page::RulePage};
use super::Panel;
use crate::{
    app::use_app,
    browser,
    pages::{Shelf, use_pages},
};
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
    let attempt = use_state(|| 0);
    let pages = use_pages(*attempt);
    let again = {
        let (next, attempt) = (*attempt + 1, attempt.setter());
        move |_: MouseEvent| attempt.set(next)
    };
    let id = fragment.strip_prefix(MARK).filter(|id| !id.is_empty());
    let change = {
        let filter = filter.setter();
        Callback::from(move |new| filter.set(new))
    };
    let list = html! { <RuleList filter={(*filter).clone()} {change} texts={app.state.texts.clone()} {pages} /> };
    let body = match id.map(|id| (id, rules::find(id))) {
        None => list,
        Some((id, Some(_))) => {
            html! { <RulePage key={id.to_owned()} id={id.to_owned()} {pages} /> }
        }
        Some((id, None)) => html! {
            <>
                <p class="note warning" role="alert">{ "There is no rule " }<code>{ shortened(id) }</code>{ "; these are all." }</p>
                { list }
            </>
        },
    };
    html! {
        <>
            if pages == Shelf::Missing {
                <p class="note warning" role="alert">{ "The pages of the rules could not be fetched. " }<button class="button small" onclick={again}>{ "Try again" }</button></p>
            }
            { body }
        </>
    }
}

/// The address of the page of the rule `id`, within this page.
pub(super) fn address(id: &str) -> String {
    format!("{MARK}{id}")
}

fn shortened(id: &str) -> String {
    id.chars().take(60).collect()
}
