//! Lists of objects as tables: ports, variables, secrets.
use super::{
    dotenv,
    entry::{Entry, id, member},
    field::{Apply, Field, Kind, findings, why, words},
    model::{Container, Row, Rows},
};
use crate::prose::count;
use ecslint_core::syntax::patch::{Patch, number, object, string};
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

const PROTOCOLS: [&str; 2] = ["tcp", "udp"];
const APP_PROTOCOLS: [&str; 3] = ["http", "http2", "grpc"];

/// More rows than this are left to the text.
const MOST: usize = 200;

/// The ports of `container`.
pub(super) fn ports(container: &Container, apply: &Apply) -> Html {
    let ports = &container.ports;
    let row = |(at, row): (usize, &Row)| {
        let label = |name: &str| AttrValue::from(format!("{name} of port {}", at + 1));
        let [port, host, protocol, name, app] = row.cells.as_slice() else {
            return Html::default();
        };
        html! {
            <li class="form-row ports" key={at}>
                <Field bare=true entry={port.clone()} label={label("Container port")} kind={Kind::Number} placeholder="port" {apply} />
                <Field bare=true entry={host.clone()} label={label("Host port")} kind={Kind::Number} placeholder="host" {apply} />
                <Field bare=true entry={protocol.clone()} label={label("Protocol")} choices={words(&PROTOCOLS)} placeholder="(tcp)" {apply} />
                <Field bare=true entry={name.clone()} label={label("Name")} placeholder="name" {apply} />
                <Field bare=true entry={app.clone()} label={label("Application protocol")} choices={words(&APP_PROTOCOLS)} placeholder="(any)" {apply} />
                { remove(row, format!("Remove port {}", at + 1), apply) }
                { whys(row) }
            </li>
        }
    };
    let new = Patch::Append(ports.path.clone(), vec![object([("containerPort", number(80))])]);
    let heads = ["Container", "Host", "Protocol", "Name", "Application"];
    let head = html! { <div class="form-row ports head" aria-hidden="true">{ for heads.map(|head| html! { <span>{ head }</span> }) }</div> };
    table("Ports", ports, head, row, button("Add port", new, apply))
}

/// The variables of `container`.
pub(super) fn environment(container: &Container, apply: &Apply) -> Html {
    let secrets = container.secrets.strange.is_none().then_some(&container.secrets.path);
    let row = |(at, row): (usize, &Row)| {
        let [name, value] = row.cells.as_slice() else { return Html::default() };
        let secret = secrets.zip(name.said.known()).map(|(secrets, known)| {
            let patches = to_secret(row, secrets, known);
            let (apply, label) = (apply.clone(), format!("Move {known} to secrets"));
            html! {
                <button class="button small" onclick={move |_: MouseEvent| _ = apply.emit(patches.clone())} aria-label={label.clone()} title={label}>{ "→ secret" }</button>
            }
        });
        pair(at, "variable", (name, value), "Value", row, secret, apply)
    };
    let new = object([("name", string("")), ("value", string(""))]);
    let new = Patch::Append(container.environment.path.clone(), vec![new]);
    let add = html! { <>{ button("Add variable", new, apply) }<Bulk rows={container.environment.clone()} {apply} /></> };
    table("Environment", &container.environment, Html::default(), row, add)
}

/// The secrets of `container`.
pub(super) fn secrets(container: &Container, apply: &Apply) -> Html {
    let row = |(at, row): (usize, &Row)| {
        let [name, value] = row.cells.as_slice() else { return Html::default() };
        pair(at, "secret", (name, value), "ARN", row, None, apply)
    };
    let new = object([("name", string("")), ("valueFrom", string(""))]);
    let new = Patch::Append(container.secrets.path.clone(), vec![new]);
    table("Secrets", &container.secrets, Html::default(), row, button("Add secret", new, apply))
}

/// The variable goes, and a secret of its name comes, whose ARN only its author knows.
fn to_secret(row: &Row, secrets: &super::entry::Path, name: &str) -> Vec<Patch<'static>> {
    let from = format!("${{{name}_ARN}}");
    let secret = object([("name", string(name.to_owned())), ("valueFrom", string(from))]);
    vec![Patch::Append(secrets.clone(), vec![secret]), Patch::Remove(row.path.clone())]
}

fn pair(
    at: usize,
    noun: &str,
    (name, value): (&Entry, &Entry),
    what: &str,
    row: &Row,
    more: Option<Html>,
    apply: &Apply,
) -> Html {
    let number = at + 1;
    html! {
        <li class="form-row pair" key={at}>
            <Field bare=true entry={name.clone()} label={format!("Name of {noun} {number}")} placeholder="NAME" {apply} />
            <Field bare=true entry={value.clone()} label={format!("{what} of {noun} {number}")} placeholder={what.to_ascii_lowercase()} {apply} />
            <span class="row-actions">
                { more.unwrap_or_default() }
                { remove(row, format!("Remove {noun} {number}"), apply) }
            </span>
            { whys(row) }
        </li>
    }
}

fn table(
    title: &'static str,
    rows: &Rows,
    head: Html,
    row: impl Fn((usize, &Row)) -> Html,
    add: Html,
) -> Html {
    let body = match &rows.strange {
        Some(strange) => html! { <p class="hint"><code>{ strange }</code>{ " is left alone" }</p> },
        None => html! {
            <>
                if !rows.rows.is_empty() { { head }<ul class="rows">{ for rows.rows.iter().take(MOST).enumerate().map(row) }</ul> }
                if rows.rows.len() > MOST { <p class="hint">{ format!("and {} more in the text", rows.rows.len() - MOST) }</p> }
                <div class="row-bar">{ add }</div>
            </>
        },
    };
    html! { <fieldset class="form-table" id={id(&rows.path)}><legend>{ title }</legend>{ body }{ findings(&rows.findings) }</fieldset> }
}

/// What is wrong with the row and its cells, below it.
fn whys(row: &Row) -> Html {
    html! { <div class="row-why">{ for row.cells.iter().map(why) }{ findings(&row.findings) }</div> }
}

fn remove(row: &Row, label: String, apply: &Apply) -> Html {
    let (apply, path) = (apply.clone(), row.path.clone());
    let onclick = move |_: MouseEvent| _ = apply.emit(vec![Patch::Remove(path.clone())]);
    html! { <button class="button small quiet" {onclick} aria-label={label.clone()} title={label}>{ "✕" }</button> }
}

/// A button that applies `patch`.
pub(super) fn button(name: &'static str, patch: Patch<'static>, apply: &Apply) -> Html {
    let apply = apply.clone();
    let onclick = move |_: MouseEvent| _ = apply.emit(vec![patch.clone()]);
    html! { <button class="button small" {onclick}>{ name }</button> }
}

#[derive(PartialEq, Properties)]
struct BulkProps {
    rows: Rows,
    apply: Apply,
}

/// Many variables at once.
#[component]
fn Bulk(props: &BulkProps) -> Html {
    let place = use_node_ref();
    let said = use_state(String::new);
    let onclick = {
        let (place, said, rows, apply) =
            (place.clone(), said.setter(), props.rows.clone(), props.apply.clone());
        move |_: MouseEvent| {
            let Some(area) = place.cast::<HtmlTextAreaElement>() else { return };
            let (patches, words) = merged(&rows, &area.value());
            if patches.is_empty() || apply.emit(patches) {
                said.set(words);
                area.set_value("");
            }
        }
    };
    let id = format!("{}-bulk", id(&props.rows.path));
    html! {
        <details class="bulk">
            <summary>{ "Paste .env lines" }</summary>
            <label for={id.clone()}>{ "One NAME=value a line" }</label>
            <textarea class="input" {id} rows="4" spellcheck="false" ref={place} />
            <div class="row-bar"><button class="button small" {onclick}>{ "Add these" }</button><span class="hint" role="status">{ &*said }</span></div>
        </details>
    }
}

/// What brings the variables of `text` into `rows`, and what to say about it.
fn merged(rows: &Rows, text: &str) -> (Vec<Patch<'static>>, String) {
    let (variables, bad) = dotenv::parse(text);
    let (mut patches, mut new) = (Vec::new(), Vec::new());
    for (name, value) in variables {
        let named = |row: &&Row| row.cells[0].said.known() == Some(name.as_str());
        match rows.rows.iter().rev().find(named) {
            Some(row) => patches.push(Patch::Set(member(&row.path, "value"), string(value))),
            None => new.push(object([("name", string(name)), ("value", string(value))])),
        }
    }
    let mut words = format!("{} added, {} replaced", new.len(), patches.len());
    if let Some(first) = bad.first() {
        let others = count(bad.len(), "line");
        words.push_str(&format!(", {others} not understood (the first is line {first})"));
    }
    if !new.is_empty() {
        patches.push(Patch::Append(rows.path.clone(), new));
    }
    (patches, words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        engine::{Clock, Engine},
        panels::form::read,
    };
    use ecslint_core::syntax::{Format, patch::patch};

    const TEXT: &str = r#"{"containerDefinitions": [{"name": "w", "image": "i", "environment": [{"name": "A", "value": "1"}]}], "family": "f"}"#;

    fn container() -> Container {
        let mut engine = Engine::new(Clock::NONE);
        engine.lint(0, None, TEXT);
        read::task(engine.text(0)).unwrap().containers.remove(0)
    }

    #[test]
    fn pasted_lines_replace_and_add() {
        let (patches, words) = merged(&container().environment, "A=2\nB=3\nC\n");
        assert_eq!(words, "1 added, 1 replaced, 1 line not understood (the first is line 3)");
        let new = patch(TEXT, Format::Json, &patches).unwrap();
        assert!(
            new.contains(r#"[{"name": "A", "value": "2"}, {"name": "B", "value": "3"}]"#),
            "{new}"
        );
    }

    #[test]
    fn a_variable_becomes_a_secret() {
        let container = container();
        let patches = to_secret(&container.environment.rows[0], &container.secrets.path, "A");
        let new = patch(TEXT, Format::Json, &patches).unwrap();
        assert!(new.contains(r#""secrets": [{"name": "A", "valueFrom": "${A_ARN}"}]"#), "{new}");
        assert!(!new.contains("environment"), "{new}");
    }
}
