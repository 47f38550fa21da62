//! From the tree of a text to the fields of a form.
use super::{
    entry::{Entry, Found, Path, Reader, Said, item, member},
    model::{Choices, Command, Container, Health, Logs, Row, Rows, Task, Whole},
};
use crate::engine::Linted;
use ecslint_core::{
    Kind,
    model::{CpuUnits, Mebibytes, View},
    syntax::{Node, Span, Value, patch::Step},
};

/// The first task definition of `text`.
pub(super) fn task(text: &Linted) -> Option<Task> {
    text.read(|read| {
        let document = read.documents.iter().find(|document| document.kind.is_task_definition())?;
        let reader = Reader::new(&text.text, &text.diagnostics);
        let root = document.node(&read.root)?;
        let mut path: Path = document.in_stream().map(Step::Document).into_iter().collect();
        match document.pointer().as_str() {
            "" => {}
            "/taskDefinition" => path.push(Step::Member("taskDefinition")),
            _ => return None,
        }
        Some(reader.task(root, path, document.kind == Kind::ContainerDefinitions))
    })
}

impl Reader<'_> {
    fn task(&self, root: &Node<'_>, path: Path, bare: bool) -> Task {
        let (list, containers_path) = match bare {
            true => (Some(root), path.clone()),
            false => (root.get("containerDefinitions"), member(&path, "containerDefinitions")),
        };
        let items = list.and_then(Node::as_array).unwrap_or_default().iter().enumerate();
        let containers =
            items.map(|(at, node)| self.container(node, item(&containers_path, at))).collect();
        let strange = list.is_some_and(|list| list.as_array().is_none());
        let whole = (!bare).then(|| self.whole(root, &path));
        Task { whole, containers, containers_path, strange }
    }

    fn whole(&self, root: &Node<'_>, path: &[Step<'static>]) -> Whole {
        let entry = |name| self.entry(Some(root), path, name);
        let (platform, platform_path) =
            (root.get("runtimePlatform"), member(path, "runtimePlatform"));
        let size = (
            root.get("cpu").and_then(CpuUnits::view),
            root.get("memory").and_then(Mebibytes::view),
        );
        Whole {
            family: entry("family"),
            compatibilities: self.choices(root, path, "requiresCompatibilities"),
            cpu: entry("cpu"),
            memory: entry("memory"),
            size,
            network_mode: entry("networkMode"),
            architecture: self.entry(platform, &platform_path, "cpuArchitecture"),
            system: self.entry(platform, &platform_path, "operatingSystemFamily"),
            task_role: entry("taskRoleArn"),
            execution_role: entry("executionRoleArn"),
            findings: self.take(Span { start: 0, end: u32::MAX }),
        }
    }

    fn choices(&self, root: &Node<'_>, path: &[Step<'static>], name: &'static str) -> Choices {
        let Entry { path, said, findings } = self.entry(Some(root), path, name);
        let words = |items: &[Node<'_>]| -> Option<Vec<String>> {
            items.iter().map(|item| item.as_str().map(str::to_owned)).collect()
        };
        let chosen = root.get(name).and_then(Node::as_array).and_then(words);
        let strange = match (&chosen, said) {
            (Some(_), _) | (None, Said::Absent) => None,
            (None, said) => Some(said.shown().to_owned()),
        };
        Choices { path, chosen: chosen.unwrap_or_default(), strange, findings }
    }

    fn container(&self, node: &Node<'_>, path: Path) -> Container {
        let entry = |name| self.entry(Some(node), &path, name);
        let rows = |name, cells: &[&'static str]| self.rows(node, &path, name, cells);
        let tally = self.tally(node.span);
        Container {
            name: entry("name"),
            image: entry("image"),
            essential: entry("essential"),
            cpu: entry("cpu"),
            memory: entry("memory"),
            reservation: entry("memoryReservation"),
            ports: rows(
                "portMappings",
                &["containerPort", "hostPort", "protocol", "name", "appProtocol"],
            ),
            environment: rows("environment", &["name", "value"]),
            secrets: rows("secrets", &["name", "valueFrom"]),
            health: self.health(node, &path),
            logs: self.logs(node, &path),
            findings: self.take(node.span),
            tally,
            path,
        }
    }

    fn rows(
        &self,
        parent: &Node<'_>,
        path: &[Step<'static>],
        name: &'static str,
        cells: &[&'static str],
    ) -> Rows {
        let path = member(path, name);
        let list = parent.get(name);
        let items = list.and_then(Node::as_array).unwrap_or_default().iter().enumerate();
        let row = |(at, node): (usize, &Node<'_>)| {
            let path = item(&path, at);
            let cells = cells.iter().map(|cell| self.entry(Some(node), &path, cell)).collect();
            Row { path, cells, findings: self.take(node.span) }
        };
        let rows = items.map(row).collect();
        let strange = match list.map(|list| &list.value) {
            None | Some(Value::Array(_) | Value::Null) => None,
            Some(_) => Some(Said::of(list, self.text).shown().to_owned()),
        };
        Rows { path, rows, strange, findings: self.around(parent, name) }
    }

    /// What is left inside the member `name` of `parent`.
    fn around(&self, parent: &Node<'_>, name: &str) -> Vec<Found> {
        let member = parent.as_object().and_then(|object| object.get(name));
        member.map_or_else(Vec::new, |member| {
            self.take(Span { start: member.key.span.start, end: member.value.span.end })
        })
    }

    fn health(&self, parent: &Node<'_>, path: &[Step<'static>]) -> Health {
        let path = member(path, "healthCheck");
        let node = parent.get("healthCheck").filter(|node| node.value != Value::Null);
        let command = node.and_then(|node| node.get("command"));
        Health {
            present: node.is_some(),
            command: command.map_or(Command::Absent, |node| self.command(node, &path)),
            numbers: ["interval", "timeout", "retries", "startPeriod"]
                .map(|name| self.entry(node, &path, name)),
            findings: self.around(parent, "healthCheck"),
            path,
        }
    }

    fn command(&self, node: &Node<'_>, path: &[Step<'static>]) -> Command {
        let strange = || Command::Strange(node.span.slice(self.text).to_owned());
        let Some([first, rest @ ..]) = node.as_array() else { return strange() };
        match (first.as_str(), rest) {
            (Some("NONE"), []) => Command::Off,
            (Some("CMD-SHELL"), [line])
                if line.as_array().is_none() && line.as_object().is_none() =>
            {
                Command::Shell(Entry {
                    path: item(&member(path, "command"), 1),
                    said: Said::of(Some(line), self.text),
                    findings: self.take(node.span),
                })
            }
            (Some("CMD"), words) => {
                let words: Option<_> =
                    words.iter().map(|it| it.as_str().map(str::to_owned)).collect();
                words.map_or_else(strange, Command::Words)
            }
            _ => strange(),
        }
    }

    fn logs(&self, parent: &Node<'_>, path: &[Step<'static>]) -> Logs {
        let path = member(path, "logConfiguration");
        let node = parent.get("logConfiguration").filter(|node| node.value != Value::Null);
        let options = node.and_then(|node| node.get("options"));
        let inner = member(&path, "options");
        let names = [
            "awslogs-group",
            "awslogs-region",
            "awslogs-stream-prefix",
            "awslogs-create-group",
            "mode",
        ];
        Logs {
            present: node.is_some(),
            driver: self.entry(node, &path, "logDriver"),
            options: names.map(|name| self.entry(options, &inner, name)),
            findings: self.around(parent, "logConfiguration"),
            path,
        }
    }
}
