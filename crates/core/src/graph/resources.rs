//! What containers use and what uses them, in few words.
use crate::model::{ConnectService, Container, LoadBalancer, PortMapping, Service, Volume};
use ecslint_syntax::Span;

/// Where a container logs to.
pub(super) struct Logs {
    pub(super) destination: Destination,
    pub(super) label: String,
    pub(super) span: Span,
}

pub(super) enum Destination {
    /// The container with `firelensConfiguration`.
    Router,
    /// A log driver, and where it sends to.
    Driver(String, String),
}

/// What brings traffic to a container.
pub(super) struct Entry<'a> {
    pub(super) title: String,
    pub(super) lines: Vec<String>,
    pub(super) label: String,
    pub(super) container: Option<&'a str>,
    pub(super) port_name: Option<&'a str>,
    pub(super) span: Span,
}

/// `web:1.2` of `123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/web:1.2`; digests are cut.
pub(super) fn short_image(image: &str) -> String {
    let (name, digest) = image.split_once('@').map_or((image, None), |(n, d)| (n, Some(d)));
    let name = name.rsplit('/').next().unwrap_or(name);
    let digest = digest.and_then(|digest| digest.split(':').nth(1));
    match digest {
        Some(digest) => format!("{name}@{}", digest.chars().take(12).collect::<String>()),
        None => name.to_owned(),
    }
}

/// `8080`, `80 → 8080`, `53/udp`.
pub(super) fn port(port: PortMapping<'_>) -> Option<String> {
    let own = match port.container_port().known() {
        Some(own) => own.to_string(),
        None => (*port.container_port_range().known()?).to_owned(),
    };
    let host = port.host_port().known().filter(|host| **host != 0 && host.to_string() != own);
    let host = host.map_or_else(String::new, |host| format!("{} → ", *host));
    let protocol = port.protocol().known().filter(|protocol| **protocol != "tcp");
    let protocol = protocol.map_or_else(String::new, |protocol| format!("/{}", *protocol));
    Some(format!("{host}{own}{protocol}"))
}

/// What sort of volume it is.
pub(super) fn volume(volume: Volume<'_>) -> String {
    if let Some(efs) = volume.efs().known() {
        let id = efs.file_system_id().known().map_or("", |id| *id);
        return format!("EFS {id}").trim_end().to_owned();
    }
    if volume.s3files().known().is_some() {
        return "S3 Files".to_owned();
    }
    if volume.fsx().known().is_some() {
        return "FSx for Windows".to_owned();
    }
    if volume.docker().known().is_some() {
        return "Docker volume".to_owned();
    }
    if volume.configured_at_launch().is(true) {
        return "configured at launch".to_owned();
    }
    match volume.source_path() {
        Some(path) => format!("host {}", *path),
        None => "lives with the task".to_owned(),
    }
}

/// Where `container` logs to, where it says so.
pub(super) fn logs(container: Container<'_>) -> Option<Logs> {
    let log = container.log_configuration().known()?;
    let driver = log.log_driver().known()?;
    let option = |name: &str| {
        let value = log.options().known().and_then(|options| options.get(name).known());
        value.map_or_else(String::new, |value| (*value).to_owned())
    };
    let (destination, label) = match *driver {
        "awsfirelens" => (Destination::Router, option("Name")),
        "awslogs" => {
            let place = Destination::Driver("CloudWatch Logs".to_owned(), option("awslogs-group"));
            (place, option("awslogs-stream-prefix"))
        }
        "splunk" => (Destination::Driver("Splunk".to_owned(), option("splunk-url")), String::new()),
        other => (Destination::Driver(other.to_owned(), String::new()), String::new()),
    };
    Some(Logs { destination, label, span: log.node.span })
}

/// What brings traffic to the containers of `service`.
pub(super) fn entries(service: Service<'_>) -> Vec<Entry<'_>> {
    let balancers = service.load_balancers().items();
    let mut entries: Vec<_> = balancers.map(|at| load_balancer(*at, at.node.span)).collect();
    if let Some(connect) = service.connected() {
        entries.extend(connect.services().items().map(|at| connected(*at, at.node.span)));
    }
    let registries = service.service_registries().items();
    entries.extend(registries.map(|at| Entry {
        title: "Cloud Map".to_owned(),
        lines: last_part(at.node.get("registryArn").and_then(|arn| arn.as_str())),
        label: String::new(),
        container: at.node.get("containerName").and_then(|name| name.as_str()),
        port_name: None,
        span: at.node.span,
    }));
    entries
}

fn load_balancer(balancer: LoadBalancer<'_>, span: Span) -> Entry<'_> {
    let group = balancer.target_group_arn().known();
    // arn:…:targetgroup/NAME/ID
    let name = group.and_then(|arn| arn.value.split('/').nth(1));
    let classic = balancer.load_balancer_name().known().map(|name| *name);
    let port = balancer.container_port().known();
    Entry {
        title: "load balancer".to_owned(),
        lines: name.or(classic).map(str::to_owned).into_iter().collect(),
        label: port.map_or_else(String::new, |port| format!("port {}", *port)),
        container: balancer.container_name().known().map(|name| *name),
        port_name: None,
        span,
    }
}

fn connected(service: ConnectService<'_>, span: Span) -> Entry<'_> {
    let port_name = service.port_name().known().map(|name| *name);
    let alias = |alias: crate::model::ClientAlias<'_>| {
        let port = alias.port().known()?;
        let name = alias.dns_name().known().map(|name| *name).or(port_name)?;
        Some(format!("{name}:{}", *port))
    };
    Entry {
        title: "Service Connect".to_owned(),
        lines: service.client_aliases().items().filter_map(|at| alias(*at)).collect(),
        label: port_name.unwrap_or_default().to_owned(),
        container: None,
        port_name,
        span,
    }
}

fn last_part(arn: Option<&str>) -> Vec<String> {
    arn.and_then(|arn| arn.rsplit('/').next()).map(str::to_owned).into_iter().collect()
}
