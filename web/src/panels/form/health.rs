//! A health check, built from its parts.
use super::{
    container::removal,
    entry::{Path, member},
    field::{Apply, Field, Kind, findings},
    model::{Command, Container, Health},
    table::button,
};
use ecslint_core::syntax::patch::{Patch, list, number, object, string};
use web_sys::{HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

/// The health check of `container`.
pub(super) fn view(container: &Container, apply: &Apply) -> Html {
    let health = &container.health;
    if !health.present {
        let check = new_health(container);
        return html! { <fieldset class="form-table"><legend>{ "Health check" }</legend>{ button("Add a health check", check, apply) }</fieldset> };
    }
    let labels = [
        ("Interval", "seconds"),
        ("Timeout", "seconds"),
        ("Retries", ""),
        ("Start period", "seconds"),
    ];
    let defaults = ["30", "5", "3", "0"];
    let fields = health.numbers.iter().zip(labels).zip(defaults);
    html! {
        <fieldset class="form-table">
            <legend>{ "Health check" }</legend>
            { command(health, apply) }
            <div class="fields four">
                { for fields.map(|((entry, (label, unit)), default)| html! { <Field entry={entry.clone()} {label} {unit} placeholder={default} kind={Kind::Number} {apply} /> }) }
            </div>
            { findings(&health.findings) }
            <div class="row-bar">{ removal("Remove the health check".to_owned(), health.path.clone(), apply) }</div>
        </fieldset>
    }
}

/// A check of the first port of the container.
fn new_health(container: &Container) -> Patch<'static> {
    let port = container.ports.rows.first().and_then(|row| row.cells[0].said.known());
    let line = format!("curl -f http://localhost:{}/ || exit 1", port.unwrap_or("80"));
    let check = object([
        ("command", list([string("CMD-SHELL"), string(line)])),
        ("interval", number(30)),
        ("timeout", number(5)),
        ("retries", number(3)),
    ]);
    Patch::Set(container.health.path.clone(), check)
}

fn command(health: &Health, apply: &Apply) -> Html {
    let path = member(&health.path, "command");
    if let Command::Strange(text) = &health.command {
        return html! { <p class="hint">{ "The command " }<code>{ text }</code>{ " is left alone" }</p> };
    }
    let (chosen, body) = match &health.command {
        Command::Shell(entry) => {
            ("CMD-SHELL", html! { <Field entry={entry.clone()} label="Line" {apply} /> })
        }
        Command::Words(words) => ("CMD", program(words, &path, apply)),
        Command::Off => ("NONE", Html::default()),
        _ => ("", Html::default()),
    };
    let id = super::entry::id(&path);
    let onchange = {
        let (health, apply) = (health.clone(), apply.clone());
        move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            if !apply.emit(vec![as_kind(&health, &path, &select.value())]) {
                select.set_value(chosen);
            }
        }
    };
    let option = |(value, name): (&'static str, &'static str)| html! { <option {value} selected={value == chosen}>{ name }</option> };
    let kinds = [
        ("CMD-SHELL", "a line for the shell"),
        ("CMD", "a program and its arguments"),
        ("NONE", "nothing: the check of the image is off"),
    ];
    html! {
        <>
            <div class="form-field">
                <label for={id.clone()}>{ "Runs" }</label>
                <select class="input" {id} {onchange}>
                    if chosen.is_empty() { <option value="" selected=true>{ "not set" }</option> }
                    { for kinds.into_iter().map(option) }
                </select>
            </div>
            { body }
        </>
    }
}

/// The same check in another form.
fn as_kind(health: &Health, path: &Path, kind: &str) -> Patch<'static> {
    let words: Vec<String> = match &health.command {
        Command::Words(words) => words.clone(),
        Command::Shell(entry) => entry.said.shown().split_whitespace().map(str::to_owned).collect(),
        _ => Vec::new(),
    };
    let first = string(kind.to_owned());
    let parts = match kind {
        "CMD" => std::iter::once(first).chain(words.into_iter().map(string)).collect(),
        "CMD-SHELL" if words.is_empty() => vec![first, string("exit 0")],
        "CMD-SHELL" => vec![first, string(words.join(" "))],
        _ => vec![first],
    };
    Patch::Set(path.clone(), list(parts))
}

fn program(words: &[String], path: &Path, apply: &Apply) -> Html {
    let id = format!("{}-words", super::entry::id(path));
    let (apply, path, before) = (apply.clone(), path.clone(), words.join("\n"));
    let value = before.clone();
    let onchange = move |event: Event| {
        let area: HtmlTextAreaElement = event.target_unchecked_into();
        let words = area.value();
        let words =
            words.lines().filter(|word| !word.is_empty()).map(|word| string(word.to_owned()));
        let command = std::iter::once(string("CMD")).chain(words).collect::<Vec<_>>();
        if area.value() != before && !apply.emit(vec![Patch::Set(path.clone(), list(command))]) {
            area.set_value(&before);
        }
    };
    html! {
        <div class="form-field">
            <label for={id.clone()}>{ "Program and arguments" }{ " " }<span class="unit">{ "one a line" }</span></label>
            <textarea class="input" {id} rows="3" spellcheck="false" {value} {onchange} />
        </div>
    }
}
