//! The task definition of the page, and the service that runs it.
use crate::engine::{Linted, TEXTS};
use ecslint_core::{
    Analysis, Config, Kind, analyze,
    model::{Service, TaskDefinition},
    syntax::Node,
};
use std::rc::Rc;

/// A task definition and its service, with the numbers of the texts they stand in.
pub(super) struct Pair<'a> {
    pub(super) task: Option<(usize, TaskDefinition<'a>)>,
    pub(super) service: Option<(usize, Service<'a>)>,
}

/// Runs `then` with the first task definition and the first service of `texts`.
pub(super) fn with_pair<T>(texts: &[Rc<Linted>; TEXTS], then: impl FnOnce(&Pair<'_>) -> T) -> T {
    let sources = texts.each_ref().map(|text| text.source());
    let silent = Config::silent();
    let read = sources.each_ref().map(|source| analyze(source, &silent));
    then(&Pair {
        task: first(&read, Kind::is_task_definition)
            .map(|(text, node)| (text, TaskDefinition(node))),
        service: first(&read, Kind::is_service).map(|(text, node)| (text, Service(node))),
    })
}

fn first<'t, 'a>(
    read: &'t [Analysis<'a>; TEXTS],
    wanted: impl Fn(Kind) -> bool,
) -> Option<(usize, &'t Node<'a>)> {
    read.iter().enumerate().find_map(|(text, analysis)| {
        let document = analysis.documents.iter().find(|document| wanted(document.kind))?;
        Some((text, document.node(&analysis.root)?))
    })
}
