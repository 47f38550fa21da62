use super::{At, Container, Dependency, TaskDefinition};
use std::collections::VecDeque;

impl<'a> TaskDefinition<'a> {
    /// The shortest chain of `dependsOn` entries that leads from `first` back to it, through
    /// containers that stand later in the list: so each cycle is found from one of its members
    /// only, and one entry less never makes another cycle appear.
    pub fn dependency_cycle(self, first: Container<'a>) -> Option<Vec<At<'a, Dependency<'a>>>> {
        let start = first.0.span.start;
        let mut seen = vec![start];
        let mut queue = VecDeque::from([(first, Vec::new())]);
        while let Some((container, path)) = queue.pop_front() {
            for dependency in container.depends_on().items() {
                let path = [path.as_slice(), &[dependency]].concat();
                for target in self.targets(dependency.value) {
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

    /// The containers that bear the name a dependency gives.
    fn targets(self, dependency: Dependency<'a>) -> impl Iterator<Item = Container<'a>> {
        let name = dependency.container_name().known();
        let bears =
            move |container: &Container<'a>| name.is_some_and(|name| container.name().is(*name));
        self.containers().items().map(|container| container.value).filter(bears)
    }
}
