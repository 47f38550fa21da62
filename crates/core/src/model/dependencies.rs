use super::{At, Container, TaskDefinition};
use std::collections::VecDeque;

/// What makes one container start after another: the ECS agent puts all three into one order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// An entry of `dependsOn`.
    DependsOn,
    /// An entry of `links`.
    Link,
    /// An entry of `volumesFrom`.
    VolumesFrom,
}

/// A container starts after the one that is named.
#[derive(Clone, Copy, Debug)]
pub struct After<'a> {
    /// How it is said.
    pub order: Order,
    /// The name of the other container, as written; a link may have an alias behind it.
    pub written: At<'a, &'a str>,
}

impl<'a> After<'a> {
    /// The name of the other container.
    pub fn name(self) -> &'a str {
        match self.order {
            Order::Link => link_target(*self.written),
            Order::DependsOn | Order::VolumesFrom => *self.written,
        }
    }
}

/// The container that a link leads to: `redis` in `redis:cache`.
pub fn link_target(link: &str) -> &str {
    link.split_once(':').map_or(link, |(name, _)| name)
}

impl<'a> Container<'a> {
    /// The containers that start before this one. Links to itself and its own volumes are faults
    /// of another kind.
    pub fn starts_after(self) -> impl Iterator<Item = After<'a>> {
        let say = |order| move |written| After { order, written };
        let depends_on = self.depends_on().items();
        let depends_on = depends_on.filter_map(|dependency| dependency.container_name().known());
        let from = self.volumes_from().items();
        let from = from.filter_map(|from| from.source_container().known());
        let others = self.links().items().map(say(Order::Link));
        let others = others.chain(from.map(say(Order::VolumesFrom)));
        let others = others.filter(move |after| !self.name().is(after.name()));
        depends_on.map(say(Order::DependsOn)).chain(others)
    }
}

impl<'a> TaskDefinition<'a> {
    /// The shortest chain that leads from `first` back to it, through containers that stand later
    /// in the list: so each cycle is found from one of its members only, and one entry less never
    /// makes another cycle appear.
    pub fn start_cycle(self, first: Container<'a>) -> Option<Vec<After<'a>>> {
        first.starts_after().next()?;
        let start = first.0.span.start;
        let mut seen = vec![start];
        let mut queue = VecDeque::from([(first, Vec::new())]);
        while let Some((container, path)) = queue.pop_front() {
            for after in container.starts_after() {
                let path = [path.as_slice(), &[after]].concat();
                for target in self.targets(after.name()) {
                    let at = target.0.span.start;
                    if at == start {
                        return Some(path);
                    }
                    if at > start && !seen.contains(&at) {
                        seen.push(at);
                        queue.push_back((target, path.clone()));
                    }
                }
            }
        }
        None
    }

    /// The containers that bear `name`.
    fn targets(self, name: &'a str) -> impl Iterator<Item = Container<'a>> {
        let bears = move |container: &Container<'a>| container.name().is(name);
        self.containers().items().map(|container| container.value).filter(bears)
    }
}
