//! What is wrong, in both texts: filters, groups by container, jumps, fixes.
mod groups;
mod preview;
mod row;

use self::{
    groups::{Found, Group},
    preview::Preview,
    row::Row,
};
use super::Panel;
use crate::{
    app::use_app,
    icons,
    prose::{count, prose, sentence},
    state::State,
};
use ecslint_core::{Safety, Severity, foreign, rules};
use yew::prelude::*;

pub(super) const PANEL: Panel =
    Panel { id: "problems", title: "Problems", view: || html! { <Problems /> } };

/// More rows than this are shown when asked for.
const FIRST: usize = 200;

const SEVERITIES: [(Severity, &str); 3] =
    [(Severity::Error, "error"), (Severity::Warning, "warning"), (Severity::Info, "note")];

#[component]
fn Problems() -> Html {
    let app = use_app();
    let hidden = use_state(Vec::<Severity>::new);
    let all = use_state(|| false);
    let preview = use_state(|| false);
    let groups = use_memo(app.state.texts.clone(), |texts| groups::of(texts));
    let shown = |severity: Severity| !hidden.contains(&severity);
    let cursor = app.active().byte(app.state.cursors[app.state.active]);
    let here = |found: &Found| found.text == app.state.active && found.is_at(cursor);
    let rows = rows(&groups, &shown, &here, if *all { usize::MAX } else { FIRST });
    let left = groups
        .iter()
        .flat_map(|group| &group.findings)
        .filter(|found| shown(found.severity))
        .count();
    let toggle = {
        let hidden = hidden.clone();
        Callback::from(move |severity| {
            let mut next = (*hidden).clone();
            match next.iter().position(|other| *other == severity) {
                Some(at) => _ = next.remove(at),
                None => next.push(severity),
            }
            hidden.set(next);
        })
    };
    let open = preview.setter();
    let close = preview.setter();
    let more = all.setter();
    html! {
        <>
            <div class="panel-bar">
                { chips(&app.state, &hidden, &toggle) }
                { fix_all(&app.state, Callback::from(move |_| open.set(true))) }
            </div>
            { rows }
            if left > FIRST && !*all {
                <button class="button more" onclick={move |_| more.set(true)}>{ format!("Show all {left}") }</button>
            }
            if groups.is_empty() { <Clean /> }
            if *preview { <Preview close={Callback::from(move |()| close.set(false))} /> }
        </>
    }
}

fn rows(
    groups: &[Group],
    shown: &dyn Fn(Severity) -> bool,
    here: &dyn Fn(&Found) -> bool,
    most: usize,
) -> Html {
    let mut left = most;
    let section = |group: &Group| {
        let visible: Vec<_> =
            group.findings.iter().filter(|found| shown(found.severity)).take(left).collect();
        left -= visible.len();
        if visible.is_empty() {
            return Html::default();
        }
        html! {
            <section class="group">
                <h2>{ &group.title }<span class="tally">{ visible.len() }</span></h2>
                <ul>
                    { for visible.into_iter().map(|found| html! { <Row key={found.key()} found={found.clone()} here={here(found)} /> }) }
                </ul>
            </section>
        }
    };
    groups.iter().map(section).collect()
}

/// A switch for each severity that there is.
fn chips(state: &State, hidden: &[Severity], toggle: &Callback<Severity>) -> Html {
    let chip = |(severity, noun): (Severity, &'static str)| {
        let total: usize = state.texts.iter().map(|text| text.count(severity)).sum();
        let pressed = !hidden.contains(&severity);
        let toggle = toggle.clone();
        html! {
            <button class={classes!("chip", severity.to_string())} aria-pressed={pressed.to_string()}
                disabled={total == 0} onclick={move |_| toggle.emit(severity)}>
                { icons::severity(severity) }{ count(total, noun) }
            </button>
        }
    };
    html! { <div class="chips" role="group" aria-label="Show">{ for SEVERITIES.into_iter().map(chip) }</div> }
}

fn fix_all(state: &State, onclick: Callback<MouseEvent>) -> Html {
    let safe = |found: &&ecslint_core::Diagnostic| {
        found.fix.as_ref().is_some_and(|fix| fix.safety == Safety::Safe)
    };
    let number: usize =
        state.texts.iter().map(|text| text.diagnostics.iter().filter(safe).count()).sum();
    if number == 0 {
        return Html::default();
    }
    html! { <button class="button primary" {onclick}>{ format!("Fix all safe ({number})…") }</button> }
}

/// Nothing is wrong, or there is nothing to judge.
#[component]
fn Clean() -> Html {
    let app = use_app();
    let documents = app.state.texts.iter().map(|text| text.kinds.len()).sum::<usize>();
    let text = &app.active().text;
    if documents == 0
        && let Some(other) = foreign(text)
    {
        return html! {
            <div class="empty">
                <h2>{ format!("This looks like {}", other.what) }</h2>
                <p>{ prose(&sentence(other.instead)) }</p>
            </div>
        };
    }
    if documents == 0 && !text.trim_ascii().is_empty() {
        return html! {
            <div class="empty">
                <h2>{ "No ECS document in this text" }</h2>
                <p>{ prose("A task definition has `containerDefinitions`, a service `taskDefinition` or `serviceName`. What AWS takes for them, or answers when asked for them, can be pasted here.") }</p>
            </div>
        };
    }
    if documents == 0 {
        return html! {
            <div class="empty">
                <h2>{ "Nothing to check yet" }</h2>
                <p>{ "Paste a task definition or a service, as JSON or YAML. What AWS would refuse shows here while you type; nothing leaves this tab." }</p>
            </div>
        };
    }
    let rules = rules::default().count();
    html! {
        <div class="empty">
            <h2>{ icons::check() }{ "No problems" }</h2>
            <p>{ format!("{} checked with {rules} rules.", count(documents, "document")) }</p>
        </div>
    }
}
