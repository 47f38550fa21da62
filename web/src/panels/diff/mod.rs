//! What changed: since the text was opened or saved, or against a second text.
mod says;

use self::says::{Compared, Placed, differences};
use super::Panel;
use crate::{
    app::{App, use_app},
    icons,
    layout::name_of,
    lines::view,
    prose::count,
};
use ecslint_core::compare::ChangeKind;
use std::rc::Rc;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

pub(super) const PANEL: Panel = Panel { id: "diff", title: "Diff", view: || html! { <Diff /> } };

/// What the text is compared with.
#[derive(Clone, Copy, PartialEq)]
enum Against {
    Opened,
    Saved,
    Other,
}

const AGAINST: [(Against, &str); 3] = [
    (Against::Opened, "As opened"),
    (Against::Saved, "Last saved"),
    (Against::Other, "Another text"),
];

#[component]
fn Diff() -> Html {
    let app = use_app();
    let index = app.state.active;
    let baseline = app.shared().baseline(index);
    let against =
        use_state(|| if baseline.other.is_empty() { Against::Opened } else { Against::Other });
    let by_line = use_state(|| false);
    let redraw = use_force_update();
    let before = match *against {
        Against::Opened => baseline.opened.clone(),
        Against::Saved => baseline.saved.clone().unwrap_or_default(),
        Against::Other => baseline.other.clone(),
    };
    let paste = {
        let app = app.clone();
        Callback::from(move |text: String| {
            app.shared().keep_other(index, text.into());
            redraw.force_update();
        })
    };
    let empty = *against == Against::Other && before.trim_ascii().is_empty();
    let label = format!("Compare the {} with", name_of(index).to_ascii_lowercase());
    let chip = |(which, name): (Against, &'static str)| {
        let against_it = against.setter();
        let disabled = which == Against::Saved && baseline.saved.is_none();
        let title = disabled.then_some("It was not saved yet");
        html! {
            <button class="chip plain" aria-pressed={(which == *against).to_string()} {disabled} {title}
                onclick={move |_| against_it.set(which)}>{ name }</button>
        }
    };
    html! {
        <>
            <h2 class="visually-hidden">{ "Differences" }</h2>
            <div class="panel-bar">
                <div class="chips" role="group" aria-label={label}>{ for AGAINST.into_iter().map(chip) }</div>
                { modes(&by_line) }
            </div>
            if *against == Against::Other { <Other {index} text={before.clone()} {paste} key={index} /> }
            if !empty && *by_line { <Lines {before} /> } else if !empty { <Said {before} /> }
        </>
    }
}

fn modes(by_line: &UseStateHandle<bool>) -> Html {
    let mode = |lines: bool, name: &'static str| {
        let set = by_line.setter();
        html! {
            <button class="chip plain" aria-pressed={(lines == **by_line).to_string()} onclick={move |_| set.set(lines)}>{ name }</button>
        }
    };
    html! { <div class="chips" role="group" aria-label="Show">{ mode(false, "What it says") }{ mode(true, "Lines") }</div> }
}

#[derive(PartialEq, Properties)]
struct OtherProps {
    index: usize,
    text: Rc<str>,
    paste: Callback<String>,
}

/// Where the second text is pasted.
#[component]
fn Other(props: &OtherProps) -> Html {
    let paste = props.paste.clone();
    let oninput = move |event: InputEvent| {
        let area: HtmlTextAreaElement = event.target_unchecked_into();
        paste.emit(area.value());
    };
    html! {
        <label class="diff-other">{ "The other text, which counts as the older one" }
            <textarea class="input" rows="6" spellcheck="false" value={props.text.to_string()} {oninput}
                placeholder="Paste it here: JSON or YAML, also what a describe command printed" />
        </label>
    }
}

#[derive(PartialEq, Properties)]
struct BeforeProps {
    before: Rc<str>,
}

/// The difference in what both say.
#[component]
fn Said(props: &BeforeProps) -> Html {
    let app = use_app();
    let text = app.active().clone();
    let compared =
        use_memo((props.before.clone(), text), |(before, text)| differences(before, text));
    match &*compared {
        Err(why) => html! { <div class="empty"><p>{ why }</p></div> },
        Ok(all) if all.iter().all(|one| one.changes.is_empty()) => nothing(
            "Both say the same. Order, formatting and fields that only AWS sets do not count.",
        ),
        Ok(all) => {
            let total: usize = all.iter().map(|one| one.changes.len()).sum();
            html! {
                <>
                    <p class="diff-total" role="status">{ count(total, "change") }</p>
                    { for all.iter().map(|one| changes(&app, one)) }
                </>
            }
        }
    }
}

fn nothing(why: &'static str) -> Html {
    html! { <div class="empty"><h3>{ icons::check() }{ "No difference" }</h3><p>{ why }</p></div> }
}

fn changes(app: &App, compared: &Compared) -> Html {
    if compared.changes.is_empty() {
        return Html::default();
    }
    html! {
        <section class="group">
            if let Some(title) = &compared.title { <h3>{ title }</h3> }
            <ul>{ for compared.changes.iter().map(|placed| row(app, placed)) }</ul>
        </section>
    }
}

fn row(app: &App, placed: &Placed) -> Html {
    let (app, text, span) = (app.clone(), app.state.active, placed.span);
    let change = &placed.change;
    let path = if change.path.is_empty() { "the document" } else { &change.path };
    let class = match change.kind {
        ChangeKind::Added => "come",
        ChangeKind::Removed => "gone",
        ChangeKind::Changed => "altered",
    };
    let said = |side: &Option<ecslint_core::compare::Said>,
                class: &'static str,
                label: &'static str| {
        side.as_ref().map(|said| html! {
            <span class={classes!("change-said", class)}><span class="visually-hidden">{ label }</span>{ shortened(&said.text) }</span>
        })
    };
    html! {
        <li class="change">
            <button class="change-jump" onclick={move |_| app.jump(text, span)}>
                <span class="change-path"><span class={classes!("change-kind", class)}>{ change.kind.name() }</span>{ path }</span>
                { said(&change.before, "gone", "before: ") }
                { said(&change.after, "come", "after: ") }
            </button>
        </li>
    }
}

/// Longer values are cut, in characters.
const LONG: usize = 300;

fn shortened(text: &str) -> String {
    match text.char_indices().nth(LONG) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// The difference line by line.
#[component]
fn Lines(props: &BeforeProps) -> Html {
    let app = use_app();
    let text = app.active().text.clone();
    let lines = use_memo((props.before.clone(), text), |(before, text)| view(before, text));
    if props.before == app.active().text {
        return nothing("Both texts are the same, letter by letter.");
    }
    html! { <div class="diff tall" tabindex="0" role="region" aria-label="Lines that differ">{ (*lines).clone() }</div> }
}
