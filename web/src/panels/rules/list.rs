use super::{
    address,
    filter::{Entry, Filter, entries},
};
use crate::{
    browser,
    engine::{Linted, TEXTS},
    icons,
    pages::Shelf,
    prose::{count, prose},
};
use ecslint_core::{Severity, rules::Category};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// More rules than these are shown when asked for.
const FIRST: usize = 60;

const SEVERITIES: [(Severity, &str); 3] =
    [(Severity::Error, "Errors"), (Severity::Warning, "Warnings"), (Severity::Info, "Notes")];

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) filter: Filter,
    pub(super) change: Callback<Filter>,
    pub(super) texts: [Rc<Linted>; TEXTS],
    pub(super) pages: Shelf,
}

/// The rules that are looked for.
#[component]
pub(super) fn RuleList(props: &Props) -> Html {
    let entries = use_memo(props.pages, |_| entries());
    let found = {
        let entries = entries.clone();
        use_memo((props.filter.clone(), props.pages), move |(filter, _)| filter.apply(&entries))
    };
    let all = use_state(|| false);
    let (most, more) = (if *all { usize::MAX } else { FIRST }, all.setter());
    let first = found.first().map(|&number| entries[number].rule.id);
    let open = move |event: KeyboardEvent| match (event.key().as_str(), first) {
        ("Enter", Some(id)) => _ = browser::window().location().set_hash(&address(id)),
        ("ArrowDown", _) => {
            event.prevent_default();
            focus(browser::document().query_selector(".rule-row"));
        }
        _ => {}
    };
    let row = |&number: &usize| {
        let entry = &entries[number];
        html! { <li key={entry.rule.id}>{ row(entry, mine(&props.texts, entry.rule.id)) }</li> }
    };
    html! {
        <div class="rules">
            <div class="rules-search" role="search">{ fields(props, Callback::from(open)) }</div>
            <p class="rules-count" role="status">{ format!("{} of {}", count(found.len(), "rule"), entries.len()) }</p>
            <ul class="rules-list" onkeydown={Callback::from(move_on)}>{ for found.iter().take(most).map(row) }</ul>
            if found.len() > most {
                <button class="button more" onclick={move |_| more.set(true)}>{ format!("Show all {}", found.len()) }</button>
            }
            if found.is_empty() { <div class="empty"><h2>{ "No rule speaks of that" }</h2><p>{ "Try fewer words, or another category." }</p></div> }
        </div>
    }
}

fn fields(props: &Props, onkeydown: Callback<KeyboardEvent>) -> Html {
    let set = |then: fn(&mut Filter, &web_sys::EventTarget)| {
        let (filter, change) = (props.filter.clone(), props.change.clone());
        move |event: &web_sys::Event| {
            let mut filter = filter.clone();
            if let Some(target) = event.target() {
                then(&mut filter, &target);
            }
            change.emit(filter);
        }
    };
    let words = set(|filter, target| {
        filter.words =
            target.dyn_ref::<HtmlInputElement>().map_or_else(String::new, HtmlInputElement::value);
    });
    let category = set(|filter, target| {
        filter.category =
            Category::ALL.into_iter().find(|category| category.name() == chosen(target));
    });
    let severity = set(|filter, target| {
        let own =
            SEVERITIES.into_iter().find(|(severity, _)| severity.to_string() == chosen(target));
        filter.severity = own.map(|(severity, _)| severity);
    });
    let fixable = set(|filter, _| filter.fixable = !filter.fixable);
    let filter = &props.filter;
    let of_category = |own: Category| html! { <option value={own.name()} selected={filter.category == Some(own)}>{ own.name() }</option> };
    let of_severity = |(own, name): (Severity, &'static str)| {
        html! { <option value={own.to_string()} selected={filter.severity == Some(own)}>{ name }</option> }
    };
    html! {
        <>
            <input class="input rules-words" type="search" placeholder="Search the rules" aria-label="Search the rules"
                value={filter.words.clone()} oninput={move |event: InputEvent| words(&event)} {onkeydown} />
            <select class="input" aria-label="Category" onchange={move |event: Event| category(&event)}>
                <option value="" selected={filter.category.is_none()}>{ "All categories" }</option>
                { for Category::ALL.into_iter().map(of_category) }
            </select>
            <select class="input" aria-label="Severity" onchange={move |event: Event| severity(&event)}>
                <option value="" selected={filter.severity.is_none()}>{ "All severities" }</option>
                { for SEVERITIES.into_iter().map(of_severity) }
            </select>
            <label class="tick"><input type="checkbox" checked={filter.fixable} onchange={move |event: Event| fixable(&event)} />{ "With a fix" }</label>
        </>
    }
}

fn chosen(target: &web_sys::EventTarget) -> String {
    target.dyn_ref::<HtmlSelectElement>().map_or_else(String::new, HtmlSelectElement::value)
}

/// How many findings of the rule `id` the texts have.
fn mine(texts: &[Rc<Linted>; TEXTS], id: &str) -> usize {
    texts.iter().flat_map(|text| &text.diagnostics).filter(|found| found.rule == id).count()
}

fn row(entry: &Entry, mine: usize) -> Html {
    let rule = entry.rule;
    let severity = rule.category.severity();
    html! {
        <a class="rule-row" href={address(rule.id)}>
            { icons::severity(severity) }
            <span class="rule-row-text">
                <span class="rule-row-head">
                    <span class="rule">{ rule.id }</span>
                    <span class="visually-hidden">{ format!(", {severity}") }</span>
                    if mine > 0 { <span class={classes!("tally", severity.to_string())}>{ mine }<span class="visually-hidden">{ " in your text" }</span></span> }
                    if !entry.fixes.is_empty() { <span class="badge-fix">{ "fix" }</span> }
                    if entry.on_request { <span class="badge-off">{ "on request" }</span> }
                </span>
                <span class="rule-row-summary">{ prose(rule.summary) }</span>
            </span>
        </a>
    }
}

/// Arrow keys go from rule to rule.
fn move_on(event: KeyboardEvent) {
    let focused = browser::document().active_element();
    let Some(item) = focused.and_then(|link| link.parent_element()) else { return };
    let next = match event.key().as_str() {
        "ArrowDown" => item.next_element_sibling(),
        "ArrowUp" => item.previous_element_sibling(),
        _ => return,
    };
    event.prevent_default();
    match next {
        Some(next) => focus(next.query_selector(".rule-row")),
        None if event.key() == "ArrowUp" => {
            focus(browser::document().query_selector(".rules-words"))
        }
        None => {}
    }
}

fn focus(found: Result<Option<web_sys::Element>, wasm_bindgen::JsValue>) {
    if let Some(element) =
        found.ok().flatten().and_then(|element| element.dyn_into::<HtmlElement>().ok())
    {
        // Whatever cannot take the focus is left alone.
        let _ = element.focus();
    }
}
