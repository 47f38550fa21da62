use super::{At, By, Container, Field, Launch, List, PortMapping, Service, Target, TaskDefinition};
use ecslint_syntax::{Node, Span};

/// What starts tasks, a service or anything else, together with the task definition that it names.
#[derive(Clone, Copy, Debug)]
pub struct Pair<'a> {
    /// What starts tasks.
    pub launch: Launch<'a>,
    /// The same, for the fields that only services and task sets have.
    pub service: Service<'a>,
    /// What it starts.
    pub task: TaskDefinition<'a>,
}

impl<'a> Pair<'a> {
    pub(crate) fn new(launch: Launch<'a>, task: TaskDefinition<'a>) -> Self {
        Self { launch, service: Service(launch.node()), task }
    }

    /// What is not said is not set, rather than left as it is or said elsewhere: the network of a
    /// service with an external controller is that of its task sets.
    pub fn is_whole(self) -> bool {
        match self.launch.by {
            By::ServiceUpdate | By::AppSpec => false,
            By::Service => match self.service.deployment_controller() {
                Field::Absent => true,
                Field::Known(controller) => {
                    let kind = controller.kind();
                    kind.is_absent() || kind.known().is_some_and(|kind| *kind != "EXTERNAL")
                }
                Field::Unknown | Field::Wrong => false,
            },
            _ => true,
        }
    }

    /// The containers that load balancers, service registries and CodeDeploy send traffic to.
    pub fn targets(self) -> Vec<Target<'a>> {
        self.launch.targets()
    }

    /// The port mappings of all containers.
    pub fn port_mappings(self) -> impl Iterator<Item = PortMapping<'a>> {
        let containers = self.task.containers().items();
        containers.flat_map(|container| container.port_mappings().items()).map(|at| at.value)
    }

    /// The container of the task definition that `target` names.
    pub fn container_of(self, target: Target<'a>) -> Option<At<'a, Container<'a>>> {
        self.task.container(*target.container.known()?)
    }

    /// Where port mappings stand: those of the container called `name`, else the first.
    pub fn nameless_ports(self, name: &str) -> Option<Span> {
        let containers =
            self.task.container(name).into_iter().chain(self.task.containers().items());
        let mut ports = containers.filter_map(|container| container.port_mappings().known());
        ports.find(|ports| !ports.is_empty()).map(|ports| ports.key_span())
    }

    /// Every port mapping and its name is known: a name that is not among them does not exist.
    pub fn knows_all_port_names(self) -> bool {
        let containers = self.task.containers();
        let complete = containers.items().all(|container| container.port_mappings().is_complete());
        let named =
            |mapping: PortMapping<'a>| matches!(mapping.name(), Field::Known(_) | Field::Absent);
        containers.is_complete() && complete && self.port_mappings().all(named)
    }

    /// The port mappings that Service Connect, VPC Lattice and gateways name.
    pub fn port_names(self) -> Vec<At<'a, &'a str>> {
        let connected = self.service.connected();
        let connected = connected.into_iter().flat_map(|connect| connect.port_names());
        connected.chain(self.service.routed_port_names()).collect()
    }

    /// The known names in the capacity provider strategy.
    pub fn providers(self) -> impl Iterator<Item = At<'a, &'a str>> {
        let items = self.launch.capacity_provider_strategy().items();
        items.filter_map(|item| item.capacity_provider().known())
    }

    /// What keeps the tasks from running on Fargate, as labels for the task definition. One that lists
    /// `FARGATE` is not registered then, which other rules say.
    pub fn fargate_blockers(self) -> Vec<(Span, String)> {
        let task = self.task;
        if task.fargate().is_some() {
            return Vec::new();
        }
        let mut blockers = Vec::new();
        let possible: Field<'a, List<'a, &'a str>> = Field::read(task.0, "compatibilities");
        let impossible = possible
            .known()
            .filter(|list| list.is_complete() && !list.items().any(|kind| *kind == "FARGATE"));
        if let Some(list) = impossible.filter(|list| !list.is_empty()) {
            blockers.push((list.key_span(), "AWS found that it cannot run there".to_owned()));
        }
        if let Some((span, mode)) = self.outside_awsvpc() {
            let said =
                if task.network_mode().is_absent() { "no network mode means" } else { "this is" };
            let why = format!("{said} `{mode}`, and Fargate has only `awsvpc`");
            blockers.push((span, why));
        }
        let lacks: Vec<_> = self.lacks_size().map(|name| format!("`{name}`")).collect();
        if !lacks.is_empty() && blockers.is_empty() {
            let why = format!("Fargate needs {} of the task", lacks.join(" and "));
            blockers.push((self.task_place(), why));
        }
        blockers.extend(task.fargate_blockers());
        blockers
    }

    /// `cpu` and `memory`, where certainly neither the task definition nor the run says them.
    fn lacks_size(self) -> impl Iterator<Item = &'static str> {
        let task = self.task.0;
        let absent = move |name: &&str| Field::<&Node<'_>>::read(task, name).is_absent();
        ["cpu", "memory"]
            .into_iter()
            .filter(absent)
            .filter(move |name| !self.launch.may_override(name))
    }

    /// It certainly does not ask for Fargate itself; a default of its cluster may.
    pub fn never_on_fargate(self) -> bool {
        let other = |name: Field<'a, &'a str>| {
            name.known().is_some_and(|name| !matches!(*name, "FARGATE" | "FARGATE_SPOT"))
        };
        let strategy = self.launch.capacity_provider_strategy();
        (self.launch.launch_type().is_absent() || other(self.launch.launch_type()))
            && strategy.is_complete()
            && strategy.items().all(|item| other(item.capacity_provider()))
    }

    /// The network mode, where that is certainly another than `awsvpc`: the place that says so, and
    /// its name.
    pub fn outside_awsvpc(self) -> Option<(Span, &'a str)> {
        let task = self.task;
        match task.network_mode() {
            Field::Known(mode) => (*mode != "awsvpc").then(|| (mode.node.span, *mode)),
            Field::Absent if task.is_bridge() => Some((self.task_place(), "bridge")),
            _ => None,
        }
    }

    /// What stands for the task definition in a label: its family, else the key of its containers.
    pub fn task_place(self) -> Span {
        let object = self.task.0.as_object();
        let member = |name| object.and_then(|object| object.get(name));
        if let Some(family) = member("family") {
            return family.value.span;
        }
        member("containerDefinitions").map_or(self.task.0.span, |member| member.key.span)
    }
}

impl<'a> Container<'a> {
    /// The ports that are mapped one by one, where every mapping is known.
    pub fn single_ports(self) -> Option<Vec<i64>> {
        let mappings = self.port_mappings();
        let port = |mapping: At<'a, PortMapping<'a>>| match mapping.container_port() {
            Field::Known(port) => Some(Some(*port)),
            Field::Absent if mapping.ports().is_some() => Some(None),
            _ => None,
        };
        let ports: Vec<Option<i64>> = mappings.items().map(port).collect::<Option<_>>()?;
        mappings.is_complete().then(|| ports.into_iter().flatten().collect())
    }

    /// The range of ports that holds `port`.
    pub fn port_range_with(self, port: i64) -> Option<At<'a, &'a str>> {
        let within = |mapping: At<'a, PortMapping<'a>>| {
            let range = mapping.container_port_range().known()?;
            let (first, last) = mapping.ports()?.value;
            (first..=last).contains(&port).then_some(range)
        };
        self.port_mappings().items().find_map(within)
    }

    /// What stands for the container in a label: its name.
    pub fn name_span(self) -> Span {
        self.name().known().map_or(self.0.span, |name| name.node.span)
    }
}

impl<'a> Service<'a> {
    /// Its name, where it is known: an update has it in `service`.
    pub fn name(self) -> Option<At<'a, &'a str>> {
        let update = || Field::<&str>::read(self.0, "service").known();
        self.service_name().known().or_else(update)
    }
}
