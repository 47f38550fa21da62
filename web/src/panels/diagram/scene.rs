//! What the picture shows, and the findings on its cards.
use crate::{
    engine::{Linted, TEXTS},
    panels::pair::with_pair,
};
use ecslint_core::{
    Severity,
    graph::{Direction, File, Graph, Layout, Place, graph},
    syntax::Span,
};
use std::rc::Rc;

/// A picture with its layout.
#[derive(Debug, PartialEq)]
pub(super) struct Scene {
    pub(super) graph: Graph,
    pub(super) layout: Layout,
    /// The findings of each card: how many, and the gravest.
    pub(super) findings: Vec<Option<(usize, Severity)>>,
    /// The numbers of the texts of the task definition and of the service.
    texts: [usize; 2],
}

impl Scene {
    /// The picture of `texts`; none where there is no task definition.
    pub(super) fn of(texts: &[Rc<Linted>; TEXTS]) -> Option<Self> {
        let (graph, places) = with_pair(texts, |pair| {
            let (text, task) = pair.task?;
            let service = pair.service;
            let places = [text, service.map_or(text, |(text, _)| text)];
            Some((graph(task, service.map(|(_, service)| service)), places))
        })?;
        // A panel is narrow.
        let layouts = [Direction::Down, Direction::Right].map(|way| graph.layout(way));
        let layout = layouts.into_iter().min_by_key(|layout| layout.width)?;
        let mut scene = Self { graph, layout, findings: Vec::new(), texts: places };
        let vertices = scene.graph.vertices.iter();
        scene.findings = vertices.map(|vertex| found(texts, scene.place(vertex.place))).collect();
        Some(scene)
    }

    /// The number of the text of `place`, and where in it.
    pub(super) fn place(&self, place: Place) -> (usize, Span) {
        let text = match place.file {
            File::Task => self.texts[0],
            File::Service => self.texts[1],
        };
        (text, place.span)
    }
}

fn found(texts: &[Rc<Linted>; TEXTS], (text, span): (usize, Span)) -> Option<(usize, Severity)> {
    let inside = texts[text].diagnostics.iter().filter(|found| span.contains(found.primary));
    let severities = inside.map(|found| found.severity);
    severities.fold(None, |all, severity| match all {
        None => Some((1, severity)),
        Some((count, worst)) => Some((count + 1, worst.max(severity))),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Clock, Engine};

    fn scene(task: &str, service: &str) -> Option<Scene> {
        let mut engine = Engine::new(Clock::NONE);
        engine.lint(0, None, task);
        engine.lint(1, None, service);
        Scene::of(&[engine.text(0).clone(), engine.text(1).clone()])
    }

    const TASK: &str = r#"{ "family": "web", "containerDefinitions": [
        { "name": "web", "image": "web:1", "memory": 128, "esential": true, "nme": 1 },
        { "name": "side", "image": "side:1", "memory": 128, "essential": false } ] }"#;

    #[test]
    fn findings_stand_on_their_cards() {
        let scene = scene(TASK, "").expect("there is a task definition");
        assert_eq!(scene.findings, [Some((2, Severity::Error)), None]);
        let (text, span) = scene.place(scene.graph.vertices[1].place);
        assert_eq!(text, 0);
        assert!(span.slice(TASK).starts_with(r#"{ "name": "side""#));
    }

    #[test]
    fn a_service_stands_in_the_other_text() {
        let service = r#"{ "serviceName": "web", "taskDefinition": "web",
            "loadBalancers": [{ "targetGroupArn": "x", "containerName": "web", "containerPort": 80 }] }"#;
        for (first, second, number) in [(TASK, service, 1), (service, TASK, 0)] {
            let scene = scene(first, second).expect("there is a task definition");
            assert_eq!(scene.place(scene.graph.vertices[2].place).0, number);
        }
        assert!(scene(service, "").is_none());
        assert!(scene("", "").is_none());
    }

    #[test]
    fn many_containers_side_by_side_stand_in_a_column() {
        let container = |n: usize| format!(r#"{{ "name": "c{n}", "image": "i", "memory": 128 }}"#);
        let all: Vec<String> = (0..9).map(container).collect();
        let task = format!(r#"{{ "family": "web", "containerDefinitions": [{}] }}"#, all.join(","));
        assert!(scene(&task, "").expect("there is one").layout.width < 300);
    }
}
