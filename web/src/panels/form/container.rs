//! One container: its fields, tables and logs.
use super::{
    entry::{Path, item},
    field::{Apply, Field, Kind, Switch, findings, words},
    health,
    model::{Container, Logs},
    table::{button, environment, ports, secrets},
};
use ecslint_core::syntax::patch::{Patch, flag, object, string};
use yew::prelude::*;

const DRIVERS: [&str; 9] = [
    "awslogs",
    "awsfirelens",
    "splunk",
    "fluentd",
    "gelf",
    "journald",
    "json-file",
    "logentries",
    "syslog",
];

/// The container number `at`; `only` where it is the only one, which cannot go.
pub(super) fn view(at: usize, container: &Container, only: bool, apply: &Apply) -> Html {
    let name = container.name.said.shown();
    let title = if name.is_empty() { format!("Container {}", at + 1) } else { name.to_owned() };
    html! {
        <details class="form-container" open={at == 0} key={at}>
            <summary>
                <span class="container-name">{ &title }</span>
                <span class="container-image">{ short(container.image.said.shown()) }</span>
                { tally(container) }
            </summary>
            <div class="container-body">
                { findings(&container.findings) }
                <div class="fields">
                    <Field entry={container.name.clone()} label="Name" {apply} />
                    <Switch entry={container.essential.clone()} label="Essential: the task stops with it" default=true {apply} />
                </div>
                <Field entry={container.image.clone()} label="Image" {apply} />
                <div class="fields three">
                    <Field entry={container.cpu.clone()} label="CPU" unit="units" kind={Kind::Number} {apply} />
                    <Field entry={container.memory.clone()} label="Memory limit" unit="MiB" kind={Kind::Number} {apply} />
                    <Field entry={container.reservation.clone()} label="Reserved memory" unit="MiB" kind={Kind::Number} {apply} />
                </div>
                { ports(container, apply) }
                { environment(container, apply) }
                { secrets(container, apply) }
                { health::view(container, apply) }
                { logs(container, apply) }
                if !only {
                    <div class="container-end">
                        { removal(format!("Remove container {title}"), container.path.clone(), apply) }
                    </div>
                }
            </div>
        </details>
    }
}

/// An image without its registry.
fn short(image: &str) -> &str {
    image.rsplit_once('/').map_or(image, |(_, name)| name)
}

fn tally(container: &Container) -> Html {
    let Some((total, worst)) = container.tally else { return Html::default() };
    html! {
        <span class={classes!("tally", worst.to_string())}>
            { total }<span class="visually-hidden">{ if total == 1 { " problem" } else { " problems" } }</span>
        </span>
    }
}

/// A button that takes away what is at `path`.
pub(super) fn removal(label: String, path: Path, apply: &Apply) -> Html {
    let apply = apply.clone();
    let onclick = move |_: MouseEvent| _ = apply.emit(vec![Patch::Remove(path.clone())]);
    html! { <button class="button small" {onclick}>{ label }</button> }
}

fn logs(container: &Container, apply: &Apply) -> Html {
    let logs = &container.logs;
    if !logs.present {
        let new = new_logs(container);
        return html! { <fieldset class="form-table"><legend>{ "Logs" }</legend>{ button("Send logs to CloudWatch", new, apply) }</fieldset> };
    }
    html! {
        <fieldset class="form-table">
            <legend>{ "Logs" }</legend>
            <Field entry={logs.driver.clone()} label="Driver" choices={words(&DRIVERS)} {apply} />
            if logs.driver.said.known() == Some("awslogs") { { awslogs(logs, apply) } }
            else { <p class="hint">{ "The options of this driver are changed in the text" }</p> }
            { findings(&logs.findings) }
            <div class="row-bar">{ removal("Remove the logs".to_owned(), logs.path.clone(), apply) }</div>
        </fieldset>
    }
}

fn awslogs(logs: &Logs, apply: &Apply) -> Html {
    let [group, region, prefix, create, mode] = &logs.options;
    html! {
        <>
            <div class="fields">
                <Field entry={group.clone()} label="Log group" {apply} />
                <Field entry={region.clone()} label="Region" {apply} />
                <Field entry={prefix.clone()} label="Stream prefix" {apply} />
                <Field entry={create.clone()} label="Create the group" choices={words(&["true", "false"])} {apply} />
                <Field entry={mode.clone()} label="When the buffer is full" choices={vec![
                    ("blocking".into(), "wait (blocking)".into()), ("non-blocking".into(), "drop lines (non-blocking)".into()),
                ]} {apply} />
            </div>
        </>
    }
}

fn new_logs(container: &Container) -> Patch<'static> {
    let name = container.name.said.known().filter(|name| !name.is_empty()).unwrap_or("app");
    let options = object([
        ("awslogs-group", string(format!("/ecs/{name}"))),
        ("awslogs-region", string("${AWS_REGION}")),
        ("awslogs-stream-prefix", string(name.to_owned())),
    ]);
    let logs = object([("logDriver", string("awslogs")), ("options", options)]);
    Patch::Set(container.logs.path.clone(), logs)
}

/// What adds a container with a name that is free.
pub(super) fn new(containers: &[Container], path: &Path) -> (Patch<'static>, Path) {
    let taken = |name: &str| containers.iter().any(|it| it.name.said.shown() == name);
    let mut names = (containers.len() + 1..).map(|number| format!("container-{number}"));
    let name = names.find(|name| !taken(name)).unwrap_or_default();
    let container = object([
        ("name", string(name)),
        ("image", string("")),
        ("essential", flag(containers.is_empty())),
    ]);
    (Patch::Append(path.clone(), vec![container]), item(path, containers.len()))
}
