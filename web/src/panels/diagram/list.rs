use crate::app::use_app;
use ecslint_core::{graph::Graph, syntax::Span};
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) graph: Rc<Graph>,
    /// Where each card and then each arrow stands.
    pub(super) places: Vec<(usize, Span)>,
}

/// The picture in sentences, each of which leads to its place.
#[component]
pub(super) fn List(props: &Props) -> Html {
    let app = use_app();
    let sentences = props.graph.sentences();
    let row = |(sentence, &(text, span)): (&String, &(usize, Span))| {
        let app = app.clone();
        html! { <li><button class="text-button" onclick={move |_| app.jump(text, span)}>{ sentence }</button></li> }
    };
    html! {
        <details class="diagram-list">
            <summary>{ "The same in words" }</summary>
            <ul>{ for sentences.iter().zip(&props.places).map(row) }</ul>
        </details>
    }
}
