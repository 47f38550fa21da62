//! The containers of the task as a picture: what they wait for, mount, log to and serve.
mod card;
mod list;
mod scene;

use self::{card::CardView, list::List, scene::Scene};
use super::Panel;
use crate::{app::use_app, browser, icons, notice::Notice};
use ecslint_core::graph::{Curve, Edge, Relation, fit};
use std::rc::Rc;
use yew::prelude::*;

pub(super) const PANEL: Panel =
    Panel { id: "diagram", title: "Diagram", view: || html! { <Diagram /> } };

/// Characters beside an arrow.
const LABEL: usize = 20;

#[component]
fn Diagram() -> Html {
    let app = use_app();
    let scene = use_memo(app.state.texts.clone(), |texts| Scene::of(texts).map(Rc::new));
    let Some(scene) = (*scene).clone() else {
        return html! {
            <div class="empty">
                <h2>{ "Nothing to draw yet" }</h2>
                <p>{ "Paste a task definition: its containers, volumes and logs show here, and what a service sends them." }</p>
            </div>
        };
    };
    html! { <Picture {scene} /> }
}

#[derive(PartialEq, Properties)]
struct Props {
    scene: Rc<Scene>,
}

#[component]
fn Picture(props: &Props) -> Html {
    let scene = &props.scene;
    let (graph, layout) = (&scene.graph, &scene.layout);
    let app = use_app();
    let keep = {
        let scene = scene.clone();
        move |_: MouseEvent| {
            let svg = scene.graph.draw(&scene.layout);
            if browser::download(&file_name(&scene.graph.title), "image/svg+xml", &svg).is_err() {
                app.say(Notice::failure("the browser does not let the picture be kept"));
            }
        }
    };
    let arrows = graph.edges.iter().zip(&layout.curves);
    let cards = (0..graph.vertices.len()).map(|number| card(scene, number));
    let title = match graph.title.as_str() {
        "" => "Task definition".to_owned(),
        title => format!("Task definition {title}"),
    };
    html! {
        <>
            <div class="panel-bar">
                <h2 class="diagram-title">{ title.clone() }</h2>
                <button class="button" onclick={keep}>{ icons::keep() }{ "Download SVG" }</button>
            </div>
            <div class="diagram" tabindex="0" role="region" aria-label="Picture">
                <svg viewBox={format!("0 0 {} {}", layout.width, layout.height)} width={layout.width.to_string()}
                    height={layout.height.to_string()} role="group" aria-label={title}>
                    <defs>
                        <marker id="tip" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="8" markerHeight="8" orient="auto">
                            <path class="tip" d="M0 .5 8 4 0 7.5z" />
                        </marker>
                    </defs>
                    <g aria-hidden="true">{ for arrows.clone().map(|(edge, curve)| arrow(edge, curve)) }</g>
                    { for cards }
                    <g aria-hidden="true">{ for arrows.map(|(edge, curve)| label(edge, curve)) }</g>
                </svg>
            </div>
            if graph.hidden > 0 { <p class="note">{ format!("{} more are left out of the picture.", graph.hidden) }</p> }
            <List graph={Rc::new(graph.clone())} places={places(scene)} />
        </>
    }
}

fn places(scene: &Scene) -> Vec<(usize, ecslint_core::syntax::Span)> {
    let vertices = scene.graph.vertices.iter().map(|vertex| vertex.place);
    let edges = scene.graph.edges.iter().map(|edge| edge.place);
    vertices.chain(edges).map(|place| scene.place(place)).collect()
}

fn card(scene: &Scene, number: usize) -> Html {
    let vertex = scene.graph.vertices[number].clone();
    let place = scene.place(vertex.place);
    let (rect, found) = (scene.layout.cards[number], scene.findings[number]);
    html! { <CardView key={number} {vertex} {rect} {found} {place} /> }
}

fn arrow(edge: &Edge, curve: &Curve) -> Html {
    let class = match edge.relation {
        Relation::StartsAfter => "edge waits",
        Relation::SendsTo => "edge sends",
        Relation::Mounts | Relation::LogsTo => "edge",
    };
    html! { <path {class} fill="none" d={curve.path()} marker-end="url(#tip)" /> }
}

fn label(edge: &Edge, curve: &Curve) -> Html {
    if edge.label.is_empty() {
        return Html::default();
    }
    let (x, y) = curve.label;
    html! { <text class="edge-label" text-anchor="middle" x={x.to_string()} y={(y + 4).to_string()}>{ fit(&edge.label, LABEL) }</text> }
}

/// What the picture of the family `title` is called as a file.
fn file_name(title: &str) -> String {
    let safe = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let name: String = title.chars().filter(safe).take(100).collect();
    format!("{}.svg", if name.is_empty() { "task-definition" } else { &name })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_called_as_the_family() {
        assert_eq!(file_name("shop_1"), "shop_1.svg");
        assert_eq!(file_name("../../a b"), "ab.svg");
        assert_eq!(file_name("日本"), "task-definition.svg");
    }
}
