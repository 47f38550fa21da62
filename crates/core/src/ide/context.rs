//! Values that other parts of the document, and of those it belongs to, make legal.
use super::{
    complete::Place,
    item::CompletionKind,
    units::{gigabytes, vcpus},
};
use crate::{
    facts::{
        fargate::{SIZES, Size},
        log_options,
        log_value::Takes,
    },
    model::{Container, Mebibytes, PortMapping, TaskDefinition},
};
use ecslint_syntax::Node;

/// A value to choose.
pub(super) struct Choice {
    pub(super) text: String,
    pub(super) detail: String,
    pub(super) kind: CompletionKind,
}

fn name(text: &str, detail: &str) -> Choice {
    Choice { text: text.to_owned(), detail: detail.to_owned(), kind: CompletionKind::Name }
}

pub(super) fn value(text: impl ToString, detail: String) -> Choice {
    Choice { text: text.to_string(), detail, kind: CompletionKind::Value }
}

/// What may stand after `count` steps; nothing where only the schema can tell.
pub(super) fn values(place: &Place<'_, '_, '_>, count: usize) -> Vec<Choice> {
    let path = place.inside.path(count);
    let kind = place.inside.kind;
    if kind.is_task_definition() {
        return in_task(place, TaskDefinition(place.inside.root), &path, count);
    }
    let tasks = place.partners.iter().filter(|partner| partner.kind.is_task_definition());
    tasks.flat_map(|partner| of_task(place, TaskDefinition(partner.node), &path)).collect()
}

fn in_task(
    place: &Place<'_, '_, '_>,
    task: TaskDefinition<'_>,
    path: &str,
    count: usize,
) -> Vec<Choice> {
    match path.strip_prefix("containerDefinitions[].").unwrap_or(path) {
        "cpu" if path == "cpu" => cpus(task),
        "memory" if path == "memory" => memories(task),
        "dependsOn[].containerName" | "links[]" | "volumesFrom[].sourceContainer" => {
            containers(task, own_container(place))
        }
        "proxyConfiguration.containerName" => containers(task, None),
        "mountPoints[].sourceVolume" => volumes(task),
        "portMappings[].protocol" => ["tcp", "udp"].map(|it| value(it, String::new())).into(),
        _ => log_values(place, count),
    }
}

/// The container that the caret is in.
fn own_container<'t>(place: &Place<'_, 't, '_>) -> Option<&'t Node<'t>> {
    let is_item = |step: &&super::place::Step<'t, '_>| step.member.is_none();
    place.inside.steps.iter().find(is_item).map(|step| step.node)
}

fn containers(task: TaskDefinition<'_>, without: Option<&Node<'_>>) -> Vec<Choice> {
    let others = task.containers().items();
    let others = others.filter(|it| without.is_none_or(|own| own.span != it.node.span));
    let choice = |container: Container<'_>| {
        let image = container.image().known().map_or("", |image| image.value);
        Some(name(container.name().known()?.value, image))
    };
    others.filter_map(|container| choice(container.value)).collect()
}

fn volumes(task: TaskDefinition<'_>) -> Vec<Choice> {
    let names = task.volumes().items().filter_map(|volume| volume.name().known());
    names.map(|volume| name(volume.value, "volume")).collect()
}

fn ports<'a>(task: TaskDefinition<'a>) -> impl Iterator<Item = (Container<'a>, PortMapping<'a>)> {
    task.containers().items().flat_map(|container| {
        let mappings = container.port_mappings().items();
        mappings.map(move |mapping| (container.value, mapping.value))
    })
}

/// Of a document that runs `task`.
fn of_task(place: &Place<'_, '_, '_>, task: TaskDefinition<'_>, path: &str) -> Vec<Choice> {
    let last = path.rsplit('.').next().unwrap_or(path);
    match last {
        "containerName" | "ContainerName" => containers(task, None),
        "containerPort" | "ContainerPort" => container_ports(place, task),
        "portName" => {
            let named = ports(task).filter_map(|(owner, port)| {
                let owner = owner.name().known().map_or("", |name| name.value);
                Some(name(port.name().known()?.value, owner))
            });
            named.collect()
        }
        "name" if path.ends_with("containerOverrides[].name") => containers(task, None),
        "name" if path.ends_with("volumeConfigurations[].name") => {
            let at_launch = task.volumes().items().filter(|it| it.configured_at_launch().is(true));
            let names = at_launch.filter_map(|volume| volume.name().known());
            names.map(|volume| name(volume.value, "configured at launch")).collect()
        }
        "taskDefinition" | "TaskDefinition" => {
            let family = task.family().known();
            family.map(|family| name(family.value, "task definition")).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

/// The ports of the container that is named beside the caret, else of all.
fn container_ports(place: &Place<'_, '_, '_>, task: TaskDefinition<'_>) -> Vec<Choice> {
    let beside = place.inside.steps.last().map(|step| step.parent);
    let named = |key| beside.and_then(|object| object.get(key)).and_then(Node::as_str);
    let wanted = named("containerName").or_else(|| named("ContainerName"));
    let ours = ports(task).filter(|(owner, _)| wanted.is_none_or(|name| owner.name().is(name)));
    let choices = ours.filter_map(|(owner, port)| {
        let owner = owner.name().known().map_or("", |name| name.value);
        Some(value(port.container_port().known()?.value, owner.to_owned()))
    });
    choices.collect()
}

fn is_offered(task: TaskDefinition<'_>) -> impl Fn(&&Size) -> bool {
    let windows = task.is_windows();
    move |size| size.windows || !windows
}

/// The CPU sizes of Fargate, first those that go with the memory.
fn cpus(task: TaskDefinition<'_>) -> Vec<Choice> {
    let memory = task.memory().known().map(|memory| memory.value);
    let fits = |size: &&Size| memory.is_none_or(|memory| size.memory.allows(memory));
    let mut sizes: Vec<_> = SIZES.iter().filter(is_offered(task)).filter(fits).collect();
    if sizes.is_empty() {
        sizes = SIZES.iter().filter(is_offered(task)).collect();
    }
    sizes.iter().map(|size| value(size.cpu.0, vcpus(size.cpu))).collect()
}

/// The memory sizes of Fargate that go with the CPU.
fn memories(task: TaskDefinition<'_>) -> Vec<Choice> {
    let cpu = task.cpu().known().map(|cpu| cpu.value);
    let sizes = || SIZES.iter().filter(is_offered(task));
    let mut values: Vec<u32> = sizes()
        .filter(|size| cpu == Some(size.cpu))
        .flat_map(|size| size.memory.values())
        .collect();
    if values.is_empty() {
        values = sizes().flat_map(|size| size.memory.values()).collect();
    }
    ecslint_syntax::sort::sort(&mut values);
    values.dedup();
    values.into_iter().map(|memory| value(memory, gigabytes(Mebibytes(memory)))).collect()
}

/// The driver of the log configuration that the caret is in, where `depth` steps lead out to it.
fn driver(
    place: &Place<'_, '_, '_>,
    count: usize,
    depth: usize,
) -> Option<&'static log_options::Driver> {
    let step = place.inside.steps.get(count.checked_sub(depth)?)?;
    let driver = step.node.get("logDriver").filter(|_| step.name() == Some("logConfiguration"))?;
    log_options::driver(driver.as_str()?)
}

/// The names of the log options, where the object after `count` steps holds such.
pub(super) fn option_names(place: &Place<'_, '_, '_>, count: usize) -> Vec<&'static str> {
    let holder = count.checked_sub(1).and_then(|last| place.inside.steps.get(last));
    let is_options = holder.is_some_and(|step| step.name() == Some("options"));
    let driver = driver(place, count, 2).filter(|_| is_options);
    driver.into_iter().flat_map(log_options::Driver::names).collect()
}

/// The values of the log option that the caret is at, or the names that a secret option may have.
fn log_values(place: &Place<'_, '_, '_>, count: usize) -> Vec<Choice> {
    let last = count.checked_sub(1).and_then(|last| place.inside.steps.get(last)?.name());
    let Some(last) = last else { return Vec::new() };
    let path = place.inside.path(count);
    if path.ends_with("logConfiguration.secretOptions[].name") {
        let names = driver(place, count, 4).into_iter().flat_map(log_options::Driver::names);
        return names.map(|option| value(option, String::new())).collect();
    }
    let option = driver(place, count, 3).and_then(|driver| driver.option(last));
    let values: &[&str] = match option.map(|option| option.takes) {
        Some(Takes::OneOf(list)) => list,
        Some(Takes::Bool) => &["true", "false"],
        Some(_) | None => &[],
    };
    values.iter().map(|text| value(text, String::new())).collect()
}
