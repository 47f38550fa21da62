//! What a text holds, as a tree.
use crate::{
    Analysis, Document, Kind,
    model::{At, Container, Field, Launch, PortMapping, Service, TaskDefinition, Volume},
};
use ecslint_syntax::{Node, Span, Value};

/// A part of a document that is worth listing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Symbol {
    /// What it is called.
    pub name: String,
    /// What else is worth knowing at a glance: the image of a container.
    pub detail: String,
    /// What it is.
    pub kind: SymbolKind,
    /// All of it.
    pub span: Span,
    /// What to select: its name.
    pub selection: Span,
    /// Its own parts.
    pub children: Vec<Symbol>,
}

/// The sorts of symbol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SymbolKind {
    /// A document.
    Document,
    /// A container, or what overrides one.
    Container,
    /// A port mapping.
    Port,
    /// A volume.
    Volume,
    /// A load balancer, or what else sends traffic.
    Traffic,
    /// A member that holds others.
    Field,
}

/// The documents of a text and their parts.
pub fn outline(analysis: &Analysis<'_>) -> Vec<Symbol> {
    let symbol = |document: &Document<'_>| {
        let symbol = of_document(document.kind, document.node(&analysis.root)?);
        Some(in_its_words(symbol, document))
    };
    analysis.documents.iter().filter_map(symbol).collect()
}

/// With the names of the text, where the API has others.
fn in_its_words(mut symbol: Symbol, document: &Document<'_>) -> Symbol {
    if let Some(address) = document.address() {
        symbol.name = address.to_owned();
        symbol.detail = document.kind.name().replace('-', " ");
    }
    if let Some(words) = document.dialect.words() {
        let fields = symbol.children.iter_mut().filter(|part| part.kind == SymbolKind::Field);
        fields.for_each(|part| part.name = words.word(document.kind, &[], &part.name));
    }
    symbol
}

fn of_document(kind: Kind, root: &Node<'_>) -> Symbol {
    let names = ["family", "serviceName", "service", "clusterName", "name", "Name", "cluster"];
    let name = names.iter().find_map(|name| Field::<&str>::read(root, name).known());
    let selection = name.map_or(start(root.span), |name| name.node.span);
    let (name, detail) = match name {
        Some(name) => (name.value.to_owned(), kind.name().replace('-', " ")),
        None => (kind.name().replace('-', " "), String::new()),
    };
    let children = match kind {
        Kind::TaskDefinition | Kind::ContainerDefinitions => task(TaskDefinition(root)),
        kind => match Launch::of(kind, root) {
            Some(launch) if kind.is_service() || kind == Kind::TaskSet => traffic(launch),
            _ => fields(root),
        },
    };
    Symbol { name, detail, kind: SymbolKind::Document, span: root.span, selection, children }
}

/// Where a thing without a name begins.
fn start(span: Span) -> Span {
    Span { start: span.start, end: span.start }
}

fn symbol<T>(
    kind: SymbolKind,
    at: &At<'_, T>,
    name: Field<'_, &str>,
    otherwise: &str,
    detail: String,
) -> Symbol {
    let name = name.known();
    Symbol {
        name: name.map_or(otherwise, |name| name.value).to_owned(),
        detail,
        kind,
        span: at.node.span,
        selection: name.map_or(start(at.node.span), |name| name.node.span),
        children: Vec::new(),
    }
}

fn task(task: TaskDefinition<'_>) -> Vec<Symbol> {
    let containers = task.containers().items().map(|it| container(&it));
    let volumes = task.volumes().items().map(|it| volume(&it));
    let mut parts: Vec<_> = containers.chain(volumes).collect();
    ecslint_syntax::sort::sort_by_key(&mut parts, |part| part.span);
    parts
}

fn container(at: &At<'_, Container<'_>>) -> Symbol {
    let image = at.image().known().map(|image| image.value.to_owned());
    let ports: Vec<_> = at.port_mappings().items().map(|it| port(&it)).collect();
    let numbers = ports.iter().map(|port| format!(":{}", port.detail));
    let detail: Vec<_> = image.into_iter().chain(numbers).collect();
    let mut whole = symbol(SymbolKind::Container, at, at.name(), "container", detail.join(" "));
    whole.children = ports;
    whole
}

fn port(at: &At<'_, PortMapping<'_>>) -> Symbol {
    let number = match (at.container_port().known(), at.container_port_range().known()) {
        (Some(port), _) => port.value.to_string(),
        (None, Some(range)) => range.value.to_owned(),
        (None, None) => "?".to_owned(),
    };
    let protocol = at.transport().filter(|protocol| *protocol != "tcp");
    let number = protocol.map_or(number.clone(), |protocol| format!("{number}/{protocol}"));
    symbol(SymbolKind::Port, at, at.name(), &format!("port {number}"), number)
}

fn volume(at: &At<'_, Volume<'_>>) -> Symbol {
    let members = at.node.as_object().into_iter().flat_map(|object| object.live());
    let kind = members.map(|member| member.key.name.as_ref()).find(|name| *name != "name");
    let detail = kind.map_or("", |kind| kind.trim_end_matches("Configuration"));
    symbol(SymbolKind::Volume, at, at.name(), "volume", detail.to_owned())
}

fn traffic(launch: Launch<'_>) -> Vec<Symbol> {
    let balancers = launch.load_balancers().items().map(|it| {
        let port = it.container_port().known().map(|port| format!(":{}", port.value));
        symbol(
            SymbolKind::Traffic,
            &it,
            it.container_name(),
            "load balancer",
            port.unwrap_or_default(),
        )
    });
    let connect = Service(launch.node()).service_connect().known();
    let connect = connect.into_iter().flat_map(|connect| connect.services().items()).map(|it| {
        let detail = "Service Connect".to_owned();
        symbol(SymbolKind::Traffic, &it, it.port_name(), "service", detail)
    });
    let volumes = launch
        .volume_configurations()
        .items()
        .map(|it| symbol(SymbolKind::Volume, &it, it.name(), "volume", "EBS".to_owned()));
    let mut parts: Vec<_> = balancers.chain(connect).chain(volumes).collect();
    ecslint_syntax::sort::sort_by_key(&mut parts, |part| part.span);
    parts
}

/// The members of an object that hold others.
fn fields(root: &Node<'_>) -> Vec<Symbol> {
    let members = root.as_object().into_iter().flat_map(|object| object.live());
    let symbols = members.filter_map(|member| {
        let detail = match &member.value.value {
            Value::Array(items) if items.len() == 1 => "1 item".to_owned(),
            Value::Array(items) => format!("{} items", items.len()),
            Value::Object(_) => String::new(),
            _ => return None,
        };
        Some(Symbol {
            name: member.key.name.clone().into_owned(),
            detail,
            kind: SymbolKind::Field,
            span: Span { start: member.key.span.start, end: member.value.span.end },
            selection: member.key.span,
            children: Vec::new(),
        })
    });
    symbols.collect()
}
