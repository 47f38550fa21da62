//! Where the names stand that one part of a document gives and others use.
use crate::{
    Analysis, Kind,
    model::{At, Container, Launch, Run, Service, TaskDefinition, TaskOverride, link_target},
    project::family,
};
use ecslint_syntax::{Node, Span};

/// What a name names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NameKind {
    /// A container.
    Container,
    /// A volume.
    Volume,
    /// A port mapping.
    Port,
    /// A task definition.
    Family,
}

/// A name at one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mention<'a> {
    /// What it names.
    pub kind: NameKind,
    /// The name.
    pub text: &'a str,
    /// The document it stands in, by its position in [`Analysis::documents`].
    pub document: usize,
    /// The name is given here; elsewhere it is used.
    pub definition: bool,
    /// The name alone, without quotes.
    pub span: Span,
    /// The whole value that it is, or is part of: `database:db` in `links`.
    pub value: Span,
}

/// Every name in the text, in no particular order.
pub fn mentions<'a>(analysis: &'a Analysis<'_>) -> Vec<Mention<'a>> {
    let mut list = Mentions::default();
    for (index, document) in analysis.documents.iter().enumerate() {
        let Some(root) = document.node(&analysis.root) else { continue };
        list.document = index;
        match document.kind {
            Kind::TaskDefinition | Kind::ContainerDefinitions => list.task(TaskDefinition(root)),
            kind => list.launch(kind, root),
        }
    }
    list.found
}

#[derive(Default)]
struct Mentions<'a> {
    document: usize,
    found: Vec<Mention<'a>>,
}

impl<'a> Mentions<'a> {
    fn define(&mut self, kind: NameKind, name: Option<At<'a, &'a str>>) {
        self.add(kind, true, name, |text| text);
    }

    fn uses(&mut self, kind: NameKind, name: Option<At<'a, &'a str>>) {
        self.add(kind, false, name, |text| text);
    }

    /// Adds `part` of a value as a name.
    fn add(
        &mut self,
        kind: NameKind,
        definition: bool,
        name: Option<At<'a, &'a str>>,
        part: impl Fn(&'a str) -> &'a str,
    ) {
        let Some(name) = name else { return };
        let (whole, text, value) = (name.value, part(name.value), name.node.span);
        let span = inner(whole, text, value);
        let same = |other: &Mention<'_>| other.span == span && other.kind == kind;
        if !text.is_empty() && !self.found.last().is_some_and(same) {
            let document = self.document;
            self.found.push(Mention { kind, text, document, definition, span, value });
        }
    }

    fn task(&mut self, task: TaskDefinition<'a>) {
        self.define(NameKind::Family, task.family().known());
        for volume in task.volumes().items() {
            self.define(NameKind::Volume, volume.name().known());
        }
        for container in task.containers().items() {
            self.container(container.value);
        }
        let proxy = task.proxy_configuration().known();
        self.uses(NameKind::Container, proxy.and_then(|proxy| proxy.container_name().known()));
    }

    fn container(&mut self, container: Container<'a>) {
        self.define(NameKind::Container, container.name().known());
        for port in container.port_mappings().items() {
            self.define(NameKind::Port, port.name().known());
        }
        for dependency in container.depends_on().items() {
            self.uses(NameKind::Container, dependency.container_name().known());
        }
        for from in container.volumes_from().items() {
            self.uses(NameKind::Container, from.source_container().known());
        }
        for link in container.links().items() {
            self.add(NameKind::Container, false, Some(link), link_target);
        }
        for mount in container.mount_points().items() {
            self.uses(NameKind::Volume, mount.source_volume().known());
        }
    }

    fn launch(&mut self, kind: Kind, root: &'a Node<'a>) {
        if let Some(launch) = Launch::of(kind, root) {
            self.launched(launch);
        }
        let overrides = match kind {
            Kind::Overrides => Some(TaskOverride(root)),
            Kind::RunTask | Kind::StartTask => Run(root).overrides().known().map(|it| it.value),
            _ => None,
        };
        let overrides = overrides.into_iter().flat_map(|it| it.container_overrides().items());
        overrides.for_each(|container| self.uses(NameKind::Container, container.name().known()));
    }

    fn launched(&mut self, launch: Launch<'a>) {
        let service = Service(launch.node());
        let task = launch.task_definition().known().filter(|task| family(task.value).is_some());
        self.add(NameKind::Family, false, task, |text| family(text).unwrap_or_default());
        for target in launch.targets() {
            self.uses(NameKind::Container, target.container.known());
        }
        for volume in launch.volume_configurations().items() {
            self.uses(NameKind::Volume, volume.name().known());
        }
        let connect = service.service_connect().known();
        let connect = connect.into_iter().flat_map(|connect| connect.port_names());
        connect.chain(service.routed_port_names()).for_each(|name| {
            self.uses(NameKind::Port, Some(name));
        });
    }
}

/// Where `part` of the text `whole` stands, whose value has the place `value`: inside the quotes, if
/// there are some. Where the value holds escapes, all of it.
fn inner(whole: &str, part: &str, value: Span) -> Span {
    let length = (value.end - value.start) as usize;
    let quote = match length.checked_sub(whole.len()) {
        Some(0) => 0,
        Some(2) => 1,
        _ => return value,
    };
    let before = part.as_ptr() as usize - whole.as_ptr() as usize;
    let start = value.start as usize + quote + before;
    Span::new(start, start + part.len())
}
