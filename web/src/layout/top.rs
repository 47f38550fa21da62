use super::{NAMES, about::About, tabs::Tab};
use crate::{
    app::{App, use_app},
    browser,
    draft::Kept,
    engine::{Linted, TEXTS},
    examples::EXAMPLES,
    files, icons,
    share::Share,
    state::Action,
};
use ecslint_core::Severity;
use wasm_bindgen::JsValue;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// A dialog of the top bar.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Dialog {
    Share,
    About,
}

/// The name, the texts, and what can be done with them.
#[component]
pub(super) fn TopBar() -> Html {
    let app = use_app();
    let dialog = use_state(|| None::<Dialog>);
    let set = dialog.setter();
    let ask = |which| {
        let set = set.clone();
        move |_: MouseEvent| set.set(Some(which))
    };
    let close = {
        let set = set.clone();
        Callback::from(move |()| set.set(None))
    };
    let (opened, saved) = (app.clone(), app.clone());
    html! {
        <>
        <header class="top">
                <a class="skip" href="#panel">{ "Skip to the panels" }</a>
            <h1 class="brand"><img src="./icon.svg" alt="" width="22" height="22" />{ "ecslint" }</h1>
            <div class="tabs texts-tabs" role="tablist" aria-label="Texts">
                { for (0..TEXTS).map(|index| text_tab(&app, index)) }
            </div>
            <div class="actions">
                { examples(&app) }
                <button class="button quiet" onclick={move |_| files::open(&opened)}>{ "Open" }</button>
                <button class="button quiet" onclick={move |_| files::store(&saved)}>{ "Save" }</button>
                <button class="button quiet" onclick={ask(Dialog::Share)}>{ "Share" }</button>
                { theme(&app) }
                <button class="button quiet" onclick={ask(Dialog::About)} aria-label="About and keys" title="About and keys">{ "?" }</button>
            </div>
        </header>
        { match *dialog {
            Some(Dialog::Share) => html! { <Share {close} /> },
            Some(Dialog::About) => html! { <About {close} /> },
            None => Html::default(),
        } }
        </>
    }
}

fn text_tab(app: &App, index: usize) -> Html {
    let text = &app.state.texts[index];
    let choose = {
        let app = app.clone();
        Callback::from(move |()| app.show(index))
    };
    let unsaved = text.path.is_some() && text.text != app.state.saved[index];
    html! {
        <Tab id={format!("text-tab-{index}")} controls={format!("text-{index}")} selected={app.state.active == index} {choose}>
            { NAMES[index] }
            if let Some(path) = &text.path { <span class="file" title={path.to_string()}>{ path.to_string() }</span> }
            if unsaved { <span class="unsaved" title="Not saved"><span class="visually-hidden">{ ", not saved" }</span></span> }
            { tally(text) }
        </Tab>
    }
}

/// How many findings a text has, in the colour of the gravest.
fn tally(text: &Linted) -> Html {
    let Some(worst) = text.diagnostics.iter().map(|found| found.severity).max() else {
        return Html::default();
    };
    let errors = text.count(Severity::Error);
    let number = if errors > 0 { errors } else { text.diagnostics.len() };
    html! { <span class={classes!("tally", worst.to_string())}>{ number }<span class="visually-hidden">{ format!(" {worst}{}", if number == 1 { "" } else { "s" }) }</span></span> }
}

fn examples(app: &App) -> Html {
    let (app, earlier) = (app.clone(), app.state.earlier.clone());
    let drafts = earlier.iter().map(|kept| html! { <option>{ title(kept) }</option> });
    let drafts: Html = drafts.collect();
    let any = !earlier.is_empty();
    let choose = move |event: Event| {
        let menu: HtmlSelectElement = event.target_unchecked_into();
        let number = usize::try_from(menu.selected_index() - 1).ok();
        menu.set_selected_index(0);
        let Some(number) = number else { return };
        match EXAMPLES.get(number) {
            Some(example) => {
                for (index, text) in example.texts.iter().enumerate() {
                    app.load(index, None, text);
                }
            }
            None => {
                let Some(kept) = earlier.get(number - EXAMPLES.len()) else { return };
                app.bring_back(&kept.draft);
            }
        }
        app.state.dispatch(Action::Say(None));
        app.show(0);
    };
    html! {
        <select class="button quiet menu" aria-label="Examples" onchange={choose}>
            <option selected=true disabled=true hidden=true>{ "Examples" }</option>
            { for EXAMPLES.iter().map(|example| html! { <option>{ example.title }</option> }) }
            if any { <optgroup label="What you wrote before">{ drafts }</optgroup> }
        </select>
    }
}

/// What a draft is called in the list: by what it describes, and when it was changed.
fn title(kept: &Kept) -> String {
    let time = js_sys::Date::new(&kept.time.into()).to_locale_string("en-GB", &JsValue::UNDEFINED);
    match kept.draft.title.as_str() {
        "" => format!("Untitled, {time}"),
        title => format!("{title}, {time}"),
    }
}

fn theme(app: &App) -> Html {
    let (app, theme) = (app.clone(), app.state.theme);
    let next = move |_: MouseEvent| {
        browser::remember("theme", theme.next().name());
        app.state.dispatch(Action::Theme(theme.next()));
    };
    let label = format!("Theme: {}", theme.name());
    html! { <button class="button quiet" onclick={next} aria-label={label.clone()} title={label}>{ icons::theme(theme.name()) }</button> }
}
