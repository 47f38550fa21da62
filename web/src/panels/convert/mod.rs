//! The text as something else: another format, what AWS takes, the command that sends it.
mod outcome;

use self::outcome::{Note, Outcome, Target, convert, documents};
use super::Panel;
use crate::{
    app::{App, use_app},
    browser,
    layout::name_of,
    notice::Notice,
    prose::prose,
    share,
};
use ecslint_core::syntax::Format;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

pub(super) const PANEL: Panel =
    Panel { id: "convert", title: "Convert", view: || html! { <Convert /> } };

/// A longer result is shown in part, in bytes; what is copied is all of it.
const SHOWN: usize = 200_000;

/// More notes than this are summed up.
const NOTES: usize = 50;

#[component]
fn Convert() -> Html {
    let app = use_app();
    let text = app.active().clone();
    let chosen = use_state(|| None::<Target>);
    let document = use_state(|| 0);
    let target = chosen.unwrap_or_else(|| first(&text));
    let outcome = use_memo((text.clone(), target, *document), |(text, target, document)| {
        convert(text, *target, *document)
    });
    let choose = {
        let chosen = chosen.setter();
        Callback::from(move |target| chosen.set(Some(target)))
    };
    html! {
        <>
            <h2 class="visually-hidden">{ format!("Convert the {}", name_of(app.state.active).to_ascii_lowercase()) }</h2>
            { targets(target, &choose) }
            if target.is_of_document() { { picker(&documents(&text), &document) } }
            {
                match &*outcome {
                    Ok(outcome) => result(&app, outcome),
                    Err(why) => html! { <div class="empty"><p>{ why }</p></div> },
                }
            }
        </>
    }
}

/// What most want of a text: the other format, or input for what was described.
fn first(text: &crate::engine::Linted) -> Target {
    match text.format {
        _ if text.described => Target::Input(Format::Json),
        Format::Yaml | Format::Jsonnet | Format::Hcl => Target::Same(Format::Json),
        Format::Json | Format::Jsonc => Target::Same(Format::Yaml),
    }
}

fn targets(chosen: Target, choose: &Callback<Target>) -> Html {
    let chip = |(target, name): (Target, &'static str)| {
        let choose = choose.clone();
        html! {
            <button class="chip plain" aria-pressed={(target == chosen).to_string()} onclick={move |_| choose.emit(target)}>{ name }</button>
        }
    };
    html! { <div class="chips convert-targets" role="group" aria-label="Convert to">{ for Target::ALL.into_iter().map(chip) }</div> }
}

/// Which of several documents.
fn picker(names: &[String], chosen: &UseStateHandle<usize>) -> Html {
    if names.len() < 2 {
        return Html::default();
    }
    let set = chosen.setter();
    let change = move |event: Event| {
        if let Some(select) = event.target().and_then(|it| it.dyn_into::<HtmlSelectElement>().ok())
        {
            set.set(select.selected_index().max(0) as usize);
        }
    };
    let option = |(at, name): (usize, &String)| html! { <option selected={at == **chosen}>{ name }</option> };
    html! {
        <label class="convert-document">{ "Document" }
            <select class="input" onchange={change}>{ for names.iter().enumerate().map(option) }</select>
        </label>
    }
}

fn result(app: &App, outcome: &Outcome) -> Html {
    let end = outcome.text.floor_char_boundary(SHOWN);
    let cut = end < outcome.text.len();
    html! {
        <>
            { notes(app, &outcome.notes) }
            <Actions text={Rc::<str>::from(outcome.text.as_str())} name={outcome.name.clone()} format={outcome.format.map(Written)} />
            <pre class="output" tabindex="0" role="region" aria-label="Result">{ &outcome.text[..end] }</pre>
            if cut { <p class="hint">{ "The rest is too long to show; it is copied and downloaded in full." }</p> }
        </>
    }
}

fn notes(app: &App, notes: &[Note]) -> Html {
    if notes.is_empty() {
        return Html::default();
    }
    let note = |note: &Note| {
        let (app, text, span) = (app.clone(), app.state.active, note.span);
        match span {
            Some(span) => {
                html! { <li><button class="note-jump" onclick={move |_| app.jump(text, span)}>{ prose(&note.text) }</button></li> }
            }
            None => html! { <li>{ prose(&note.text) }</li> },
        }
    };
    let more = notes.len().saturating_sub(NOTES);
    html! {
        <ul class="notes" aria-label="What changes">
            { for notes.iter().take(NOTES).map(note) }
            if more > 0 { <li>{ format!("and {more} more") }</li> }
        </ul>
    }
}

/// A format, which is not a type of Yew's.
#[derive(Clone, Copy, PartialEq)]
struct Written(Format);

#[derive(PartialEq, Properties)]
struct Props {
    text: Rc<str>,
    /// The name of the file that is offered.
    name: String,
    /// Nothing where it is not a text for the editor.
    format: Option<Written>,
}

/// What can be done with the result.
#[component]
fn Actions(props: &Props) -> Html {
    let app = use_app();
    let copy = {
        let (app, text) = (app.clone(), props.text.clone());
        move |_: MouseEvent| share::copy(&app, &text)
    };
    let download = {
        let (app, text, name) = (app.clone(), props.text.clone(), props.name.clone());
        move |_: MouseEvent| {
            if browser::download(&name, "text/plain", &text).is_err() {
                app.say(Notice::failure("The browser does not let the page offer a file"));
            }
        }
    };
    let same = props.text == app.active().text;
    let replace = props.format.map(|Written(format)| {
        let (app, text) = (app.clone(), props.text.clone());
        let onclick = move |_: MouseEvent| app.replace_as(app.state.active, &text, format);
        html! { <button class="button primary" {onclick} disabled={same}>{ "Replace the text" }</button> }
    });
    html! {
        <div class="panel-bar convert-bar">
            <span class="convert-name">{ &props.name }</span>
            <button class="button" onclick={copy}>{ "Copy" }</button>
            <button class="button" onclick={download}>{ "Download" }</button>
            { replace }
        </div>
    }
}
