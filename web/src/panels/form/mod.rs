//! A task definition as a form. Every field is a place of the text, and changes nothing else.
mod container;
mod dotenv;
mod entry;
mod field;
mod health;
mod model;
mod read;
mod table;
mod task;

use self::{field::Apply, model::Task};
use super::Panel;
use crate::{
    app::{App, Shared, use_app},
    browser,
    engine::{Linted, TEXTS},
    layout::name_of,
    lines::edits,
};
use ecslint_core::syntax::patch::{Patch, patch};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

pub(super) const PANEL: Panel = Panel { id: "form", title: "Form", view: || html! { <Form /> } };

/// More containers than this are left to the text: AWS takes ten.
const MOST: usize = 50;

/// What is started where there is nothing.
const START: &str = r#"{
  "family": "app",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "512",
  "containerDefinitions": [
    {
      "name": "app",
      "image": "",
      "essential": true
    }
  ]
}
"#;

#[component]
fn Form() -> Html {
    let app = use_app();
    match home(&app) {
        Some(index) => html! { <Fields {index} key={index} /> },
        None => none(&app),
    }
}

/// The text with a task definition, the one being edited before the other.
fn home(app: &App) -> Option<usize> {
    let active = app.state.active;
    [active, TEXTS - 1 - active]
        .into_iter()
        .find(|&index| app.state.texts[index].kinds.iter().any(|kind| kind.is_task_definition()))
}

fn none(app: &App) -> Html {
    let index = app.state.active;
    let start = {
        let app = app.clone();
        move |_: MouseEvent| app.replace(index, START)
    };
    html! {
        <div class="empty">
            <h2>{ "No task definition" }</h2>
            <p>{ "The form shows the task definition of either text. There is none that can be read yet." }</p>
            if app.state.texts[index].text.trim_ascii().is_empty() {
                <p><button class="button primary" onclick={start}>{ "Start one for Fargate" }</button></p>
            }
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct Props {
    index: usize,
}

/// The fields of the text number `index`.
#[component]
fn Fields(props: &Props) -> Html {
    let app = use_app();
    let index = props.index;
    let text = app.state.texts[index].clone();
    // The version of the text in which a change was not possible.
    let refused = use_state(|| None::<Rc<Linted>>);
    let task = use_memo(text.clone(), |text| read::task(text));
    // The same callback as long as the page lives: a field that is drawn anew loses what is half typed.
    let refuse = refused.setter();
    let apply: Apply = use_callback(
        (app.shared().clone(), index),
        move |patches: Vec<Patch<'static>>, (shared, index): &(Shared, usize)| {
            let done = write(shared, *index, &patches);
            refuse.set((!done).then(|| shared.text(*index)));
            done
        },
    );
    let Some(task) = &*task else { return none(&app) };
    let sorry = refused.as_ref().is_some_and(|version| Rc::ptr_eq(version, &text));
    html! {
        <div class="form">
            <h2 class="visually-hidden">{ format!("Fields of the {}", name_of(index).to_ascii_lowercase()) }</h2>
            <div role="status">
                if sorry { <p class="form-notice">{ "This place is written in a way that the form cannot change without touching something else, such as a comment. Change it in the text." }</p> }
            </div>
            if let Some(whole) = &task.whole { { task::view(whole, &apply) } }
            { containers(task, &apply) }
        </div>
    }
}

/// Writes `patches` into the text number `index`; says whether that was possible.
fn write(shared: &Shared, index: usize, patches: &[Patch<'static>]) -> bool {
    let now = shared.text(index);
    match patch(&now.text, now.format, patches) {
        Some(new) => {
            shared.edit(index, &edits(&now.text, &new));
            true
        }
        None => false,
    }
}

fn containers(task: &Task, apply: &Apply) -> Html {
    let all = &task.containers;
    let add = {
        let ((patch, path), apply) = (container::new(all, &task.containers_path), apply.clone());
        move |_: MouseEvent| {
            if apply.emit(vec![patch.clone()]) {
                reveal(&entry::id(&path));
            }
        }
    };
    let only = all.len() == 1;
    html! {
        <section class="form-section" aria-labelledby="form-containers">
            <h3 id="form-containers">{ "Containers" }</h3>
            { for all.iter().take(MOST).enumerate().map(|(at, one)| container::view(at, one, only, apply)) }
            if all.len() > MOST { <p class="hint">{ format!("and {} more in the text", all.len() - MOST) }</p> }
            if !task.strange { <button class="button" onclick={add}>{ "Add container" }</button> }
        </section>
    }
}

/// Opens the container whose fields have ids that start with `id`, and goes to its image.
fn reveal(id: &str) {
    let field = format!("{id}-image");
    browser::after_frame(move || {
        browser::after_frame(move || {
            let Some(field) = browser::document().get_element_by_id(&field) else { return };
            if let Ok(Some(details)) = field.closest("details") {
                // Only a name that is no name fails.
                let _ = details.set_attribute("open", "");
            }
            if let Some(field) = field.dyn_ref::<HtmlElement>() {
                _ = field.focus();
            }
        });
    });
}
