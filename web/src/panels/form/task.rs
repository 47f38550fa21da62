//! The fields of the task itself, with sizes that Fargate has.
use super::{
    entry::{Said, item},
    field::{Apply, Field, findings, options, words},
    model::{Choices, Whole},
};
use ecslint_core::{
    facts::fargate::{SIZES, Size, size},
    model::{CpuUnits, Mebibytes},
    syntax::patch::{Patch, string},
};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

const NETWORK_MODES: [&str; 4] = ["awsvpc", "bridge", "host", "none"];
const COMPATIBILITIES: [&str; 4] = ["FARGATE", "EC2", "EXTERNAL", "MANAGED_INSTANCES"];
const ARCHITECTURES: [&str; 2] = ["X86_64", "ARM64"];
const SYSTEMS: [&str; 5] = [
    "LINUX",
    "WINDOWS_SERVER_2019_CORE",
    "WINDOWS_SERVER_2019_FULL",
    "WINDOWS_SERVER_2022_CORE",
    "WINDOWS_SERVER_2022_FULL",
];

/// The fields of the task.
pub(super) fn view(task: &Whole, apply: &Apply) -> Html {
    let arn = "arn:aws:iam::ACCOUNT:role/NAME";
    html! {
        <section class="form-section" aria-labelledby="form-task">
            <h3 id="form-task">{ "Task" }</h3>
            { findings(&task.findings) }
            <div class="fields">
                <Field entry={task.family.clone()} label="Family" {apply} />
                <Field entry={task.network_mode.clone()} label="Network mode" choices={words(&NETWORK_MODES)} {apply} />
            </div>
            { compatibilities(&task.compatibilities, apply) }
            { sizes(task, apply) }
            <div class="fields">
                <Field entry={task.system.clone()} label="Operating system" placeholder="not set: LINUX" choices={words(&SYSTEMS)} {apply} />
                <Field entry={task.architecture.clone()} label="CPU architecture" placeholder="not set: X86_64" choices={words(&ARCHITECTURES)} {apply} />
            </div>
            <Field entry={task.task_role.clone()} label="Task role" unit="what the application may do" placeholder={arn} {apply} />
            <Field entry={task.execution_role.clone()} label="Execution role" unit="what ECS needs to pull images, read secrets and log" placeholder={arn} {apply} />
        </section>
    }
}

fn compatibilities(choices: &Choices, apply: &Apply) -> Html {
    if let Some(strange) = &choices.strange {
        return html! {
            <p class="form-field">{ "Runs on " }<code>{ strange }</code>{ ", which is left alone" }</p>
        };
    }
    let more = choices.chosen.iter().map(String::as_str).filter(|it| !COMPATIBILITIES.contains(it));
    let all = COMPATIBILITIES.into_iter().chain(more);
    html! {
        <fieldset class="form-field checks">
            <legend>{ "Runs on" }</legend>
            <div class="checks-row">{ for all.map(|name| compatibility(name, choices, apply)) }</div>
            { findings(&choices.findings) }
        </fieldset>
    }
}

fn compatibility(name: &str, choices: &Choices, apply: &Apply) -> Html {
    let at = choices.chosen.iter().position(|other| other == name);
    let patch = match at {
        Some(at) => Patch::Remove(item(&choices.path, at)),
        None => Patch::Append(choices.path.clone(), vec![string(name.to_owned())]),
    };
    let (apply, checked) = (apply.clone(), at.is_some());
    let onchange = move |event: Event| {
        if !apply.emit(vec![patch.clone()]) {
            let input: HtmlInputElement = event.target_unchecked_into();
            input.set_checked(checked);
        }
    };
    html! { <label class="switch" key={name.to_owned()}><input type="checkbox" {checked} {onchange} />{ name.to_owned() }</label> }
}

/// A CPU value that Fargate has, and the memory that goes with it; plain fields for other compute.
fn sizes(task: &Whole, apply: &Apply) -> Html {
    if !task.is_fargate() {
        return html! {
            <div class="fields">
                <Field entry={task.cpu.clone()} label="CPU" unit="1024 units are 1 vCPU" {apply} />
                <Field entry={task.memory.clone()} label="Memory" unit="MiB" {apply} />
            </div>
        };
    }
    let (cpu, memory) = task.size;
    html! {
        <div class="fields">
            { picker("CPU", &task.cpu, cpu.map(|cpu| cpu.0), &cpus(task.is_windows()), cpu_patches(task, apply)) }
            { picker("Memory", &task.memory, memory.map(|memory| memory.0), &memories(cpu), memory_patches(task, apply)) }
        </div>
    }
}

fn picker(
    label: &'static str,
    entry: &super::entry::Entry,
    value: Option<u32>,
    choices: &[(AttrValue, AttrValue)],
    choose: Callback<String, bool>,
) -> Html {
    // `1 vCPU` and `1024` are one choice.
    let number = value.map(|value| value.to_string());
    let shown = number
        .filter(|number| choices.iter().any(|(value, _)| value == number.as_str()))
        .unwrap_or_else(|| entry.said.shown().to_owned());
    let (id, before) = (entry.id(), shown.clone());
    let onchange = move |event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        if select.value() != before && !choose.emit(select.value()) {
            select.set_value(&before);
        }
    };
    html! {
        <div class="form-field">
            <label for={id.clone()}>{ label }{ " " }<span class="unit">{ "sizes of Fargate" }</span></label>
            <select class="input" id={id.clone()} aria-describedby={format!("{id}-why")} {onchange}>
                { options(&shown, choices, &AttrValue::default()) }
            </select>
            <div id={format!("{id}-why")}>{ findings(&entry.findings) }</div>
        </div>
    }
}

fn cpus(windows: bool) -> Vec<(AttrValue, AttrValue)> {
    let sizes = SIZES.iter().filter(|size| size.windows || !windows);
    let choice = |size: &Size| {
        let units = size.cpu.0;
        let vcpu = f64::from(units) / 1024.0;
        (units.to_string().into(), format!("{vcpu} vCPU ({units})").into())
    };
    sizes.map(choice).collect()
}

/// What goes with `cpu`; without one, whatever goes with any.
fn memories(cpu: Option<CpuUnits>) -> Vec<(AttrValue, AttrValue)> {
    let mut values: Vec<u32> = match cpu.and_then(size) {
        Some(size) => size.memory.values(),
        None => SIZES.iter().flat_map(|size| size.memory.values()).collect(),
    };
    ecslint_core::syntax::sort::sort(&mut values);
    values.dedup();
    let choice = |mib: u32| {
        let gib = f64::from(mib) / 1024.0;
        (mib.to_string().into(), format!("{gib} GiB ({mib})").into())
    };
    values.into_iter().map(choice).collect()
}

fn cpu_patches(task: &Whole, apply: &Apply) -> Callback<String, bool> {
    let (apply, task) = (apply.clone(), task.clone());
    Callback::from(move |chosen: String| apply.emit(resized(&task, &chosen)))
}

/// The new CPU, and where the memory does not go with it the nearest that does.
fn resized(task: &Whole, chosen: &str) -> Vec<Patch<'static>> {
    if chosen.is_empty() {
        return vec![Patch::Remove(task.cpu.path.clone())];
    }
    let mut patches = vec![Patch::Set(task.cpu.path.clone(), string(chosen.to_owned()))];
    let size = chosen.parse().ok().and_then(|units| size(CpuUnits(units)));
    let known = !matches!(task.memory.said, Said::Unknown(_) | Said::Other(_));
    if let Some(size) = size.filter(|_| known) {
        let now = task.size.1;
        if !now.is_some_and(|memory| size.memory.allows(memory)) {
            let near = size.memory.nearest(now.unwrap_or(Mebibytes(0))).0.to_string();
            patches.push(Patch::Set(task.memory.path.clone(), string(near)));
        }
    }
    patches
}

fn memory_patches(task: &Whole, apply: &Apply) -> Callback<String, bool> {
    let (apply, path) = (apply.clone(), task.memory.path.clone());
    Callback::from(move |chosen: String| {
        let patch = match chosen.is_empty() {
            true => Patch::Remove(path.clone()),
            false => Patch::Set(path.clone(), string(chosen)),
        };
        apply.emit(vec![patch])
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        engine::{Clock, Engine},
        panels::form::read,
    };

    fn whole(text: &str) -> Whole {
        let mut engine = Engine::new(Clock::NONE);
        engine.lint(0, None, text);
        read::task(engine.text(0)).unwrap().whole.unwrap()
    }

    #[test]
    fn memory_follows_the_cpu() {
        let task =
            whole(r#"{"family": "a", "cpu": "256", "memory": "1024", "containerDefinitions": []}"#);
        assert_eq!(resized(&task, "512").len(), 1);
        let patches = resized(&task, "4096");
        assert_eq!(patches[1], Patch::Set(task.memory.path.clone(), string("8192")));
        let task = whole(r#"{"family": "a", "memory": "${M}", "containerDefinitions": []}"#);
        assert_eq!(resized(&task, "4096").len(), 1);
    }

    #[test]
    fn only_legal_memory_is_offered() {
        let offered = |cpu| {
            memories(Some(CpuUnits(cpu)))
                .into_iter()
                .map(|(mib, _)| mib.to_string())
                .collect::<Vec<_>>()
        };
        assert_eq!(offered(256), ["512", "1024", "2048"]);
        assert_eq!(offered(512), ["1024", "2048", "3072", "4096"]);
        assert_eq!(cpus(true)[0].0, "1024");
    }
}
