//! From documents to cards and arrows.
use super::{
    Edge, File, Graph, MAX_EDGES, MAX_VERTICES, Place, Relation, Role, Share, Vertex,
    resources::{self, Destination},
};
use crate::model::{At, Container, Field, Order, PortMapping, Service, TaskDefinition};
use ecslint_syntax::Span;

pub(super) fn graph<'a>(task: TaskDefinition<'a>, service: Option<Service<'a>>) -> Graph {
    let mut build = Build { graph: Graph::default(), containers: Vec::new() };
    build.graph.title = task.family().known().map_or_else(String::new, |at| (*at).to_owned());
    build.containers(task);
    build.volumes(task);
    for index in 0..build.containers.len() {
        build.container_edges(index);
    }
    if let Some(service) = service {
        build.entries(service);
    }
    build.graph
}

struct Build<'a> {
    graph: Graph,
    /// The containers, which are the first vertices.
    containers: Vec<Container<'a>>,
}

impl<'a> Build<'a> {
    fn containers(&mut self, task: TaskDefinition<'a>) {
        for (index, container) in task.containers().items().enumerate() {
            let title = container.name().known();
            let title = title.map_or(format!("container {}", index + 1), |at| (*at).to_owned());
            let vertex = Vertex {
                role: Role::Container,
                title,
                lines: lines(*container),
                shares: shares(*container, task),
                essential: !container.essential().is(false),
                place: here(container.node.span),
            };
            if self.add(vertex).is_some() {
                self.containers.push(*container);
            }
        }
    }

    fn volumes(&mut self, task: TaskDefinition<'a>) {
        for volume in task.volumes().items() {
            let Some(name) = volume.name().known() else { continue };
            self.add(Vertex {
                role: Role::Volume,
                title: (*name).to_owned(),
                lines: vec![resources::volume(*volume)],
                shares: Vec::new(),
                essential: false,
                place: here(volume.node.span),
            });
        }
    }

    fn container_edges(&mut self, from: usize) {
        let container = self.containers[from];
        for after in container.starts_after() {
            let Some(to) = self.container(after.name()) else { continue };
            let label = match after.order {
                Order::DependsOn => condition(&after.written),
                Order::Link => "link".to_owned(),
                Order::VolumesFrom => "volumes".to_owned(),
            };
            self.connect(from, to, Relation::StartsAfter, label, here(after.written.node.span));
        }
        for mount in container.mount_points().items() {
            let Some(name) = mount.source_volume().known() else { continue };
            let to = self.find(Role::Volume, *name).or_else(|| self.missing_volume(&name));
            let Some(to) = to else { continue };
            let path = mount.container_path().known().map_or("", |path| *path);
            let read_only = if mount.read_only().is(true) { " (read-only)" } else { "" };
            let label = format!("{path}{read_only}");
            self.connect(from, to, Relation::Mounts, label, here(mount.node.span));
        }
        self.log_edge(from);
    }

    fn log_edge(&mut self, from: usize) {
        let Some(logs) = resources::logs(self.containers[from]) else { return };
        let routes = |own: &Container<'_>| own.firelens_configuration().known().is_some();
        let router = self.containers.iter().position(routes);
        let to = match (&logs.destination, router) {
            (Destination::Router, Some(router)) => Some(router).filter(|router| *router != from),
            (Destination::Router, None) => {
                self.logs("FireLens", "no container is a log router", logs.span)
            }
            (Destination::Driver(name, place), _) => self.logs(name, place, logs.span),
        };
        if let Some(to) = to {
            self.connect(from, to, Relation::LogsTo, logs.label, here(logs.span));
        }
    }

    /// A volume that is mounted and not declared.
    fn missing_volume(&mut self, name: &At<'a, &'a str>) -> Option<usize> {
        self.add(Vertex {
            role: Role::Volume,
            title: (**name).to_owned(),
            lines: vec!["not declared".to_owned()],
            shares: Vec::new(),
            essential: false,
            place: here(name.node.span),
        })
    }

    /// The card for a destination of logs; those of several containers share it.
    fn logs(&mut self, title: &str, line: &str, span: Span) -> Option<usize> {
        let lines: Vec<String> =
            Some(line).filter(|l| !l.is_empty()).map(str::to_owned).into_iter().collect();
        let same = |v: &Vertex| v.role == Role::Logs && v.title == title && v.lines == lines;
        let found = self.graph.vertices.iter().position(same);
        found.or_else(|| {
            let (role, title, shares) = (Role::Logs, title.to_owned(), Vec::new());
            self.add(Vertex { role, title, lines, shares, essential: false, place: here(span) })
        })
    }

    fn entries(&mut self, service: Service<'a>) {
        for entry in resources::entries(service) {
            let by_port = |name: &str| {
                let has = |port: At<'_, PortMapping<'_>>| port.name().is(name);
                self.containers.iter().position(|own| own.port_mappings().items().any(has))
            };
            let to = match (entry.container, entry.port_name) {
                (Some(name), _) => self.container(name),
                (None, Some(port)) => by_port(port),
                (None, None) => None,
            };
            let (title, lines) = (entry.title, entry.lines);
            let place = Place { file: File::Service, span: entry.span };
            let (role, shares) = (Role::Entry, Vec::new());
            let vertex = Vertex { role, title, lines, shares, essential: false, place };
            if let (Some(from), Some(to)) = (self.add(vertex), to) {
                self.connect(from, to, Relation::SendsTo, entry.label, place);
            }
        }
    }

    fn container(&self, name: &str) -> Option<usize> {
        self.containers.iter().position(|container| container.name().is(name))
    }

    fn find(&self, role: Role, title: &str) -> Option<usize> {
        self.graph.vertices.iter().position(|v| v.role == role && v.title == title)
    }

    fn add(&mut self, vertex: Vertex) -> Option<usize> {
        if self.graph.vertices.len() >= MAX_VERTICES {
            self.graph.hidden += 1;
            return None;
        }
        self.graph.vertices.push(vertex);
        Some(self.graph.vertices.len() - 1)
    }

    fn connect(&mut self, from: usize, to: usize, relation: Relation, label: String, place: Place) {
        if self.graph.edges.len() < MAX_EDGES && from != to {
            self.graph.edges.push(Edge { from, to, relation, label, place });
        }
    }
}

fn here(span: Span) -> Place {
    Place { file: File::Task, span }
}

/// The condition beside the container name of a `dependsOn` entry.
fn condition(name: &At<'_, &str>) -> String {
    let condition = name.parent.get("condition").and_then(|node| node.as_str());
    condition.unwrap_or_default().to_owned()
}

fn lines(container: Container<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    match container.image() {
        Field::Known(image) => lines.push(resources::short_image(&image)),
        Field::Unknown => lines.push("image filled in later".to_owned()),
        Field::Absent | Field::Wrong => {}
    }
    let cpu = container.cpu().known().filter(|cpu| **cpu > 0).map(|cpu| format!("{} CPU", *cpu));
    let memory = container.memory().known().map(|memory| format!("{} MiB", *memory));
    let soft = container.memory_reservation().known();
    let memory = memory.or_else(|| soft.map(|memory| format!("{} MiB reserved", *memory)));
    let size: Vec<String> = cpu.into_iter().chain(memory).collect();
    if !size.is_empty() {
        lines.push(size.join(" · "));
    }
    let ports: Vec<String> =
        container.port_mappings().items().filter_map(|port| resources::port(*port)).collect();
    if !ports.is_empty() {
        lines.push(format!("port{} {}", if ports.len() == 1 { "" } else { "s" }, ports.join(", ")));
    }
    if container.firelens_configuration().known().is_some() {
        lines.push("log router".to_owned());
    }
    if container.health_check().known().is_some() {
        lines.push("health check".to_owned());
    }
    lines
}

/// How much of `task` its `container` takes.
fn shares(container: Container<'_>, task: TaskDefinition<'_>) -> Vec<Share> {
    let share = |what, part: i64, whole: u32| {
        let part = u64::try_from(part).ok().filter(|part| *part > 0 && whole > 0)?;
        let percent = (part.saturating_mul(100) / u64::from(whole)).min(9999) as u32;
        Some(Share { what, percent })
    };
    let known = |field: Field<'_, i64>| field.known().map(|at| *at);
    let cpu = known(container.cpu()).zip(task.cpu().known());
    let memory = known(container.memory()).or_else(|| known(container.memory_reservation()));
    let memory = memory.zip(task.memory().known());
    let cpu = cpu.and_then(|(part, whole)| share("CPU", part, whole.0));
    let memory = memory.and_then(|(part, whole)| share("memory", part, whole.0));
    cpu.into_iter().chain(memory).collect()
}
