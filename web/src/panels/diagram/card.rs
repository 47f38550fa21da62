use crate::{app::use_app, icons, prose::count};
use ecslint_core::{
    Severity,
    graph::{Rect, Role, Share, Vertex, fit},
    syntax::Span,
};
use yew::prelude::*;

/// Where the words of a card start, from its upper edge, and how far its lines are apart.
const FIRST: i32 = 42;
const LINE: i32 = 18;

/// How long a bar is that is full.
const BAR: i32 = 92;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) vertex: Vertex,
    pub(super) rect: Rect,
    pub(super) found: Option<(usize, Severity)>,
    pub(super) place: (usize, Span),
}

/// A card that leads to its place in the text.
#[component]
pub(super) fn CardView(props: &Props) -> Html {
    let app = use_app();
    let Props { vertex, rect, found, place } = props;
    let (text, span) = *place;
    let click = {
        let app = app.clone();
        move |_: MouseEvent| app.jump(text, span)
    };
    let key = move |event: KeyboardEvent| {
        if matches!(event.key().as_str(), "Enter" | " ") {
            event.prevent_default();
            app.jump(text, span);
        }
    };
    let Rect { x, y, width, height } = *rect;
    let round = if vertex.role == Role::Entry { "19" } else { "8" };
    let class = classes!("card", vertex.role.name(), vertex.essential.then_some("essential"));
    let lines = vertex.lines.iter().enumerate().map(|(index, line)| {
        let at = y + FIRST + LINE * index as i32;
        html! { <text class="text" x={(x + 12).to_string()} y={at.to_string()}>{ fit(line, 30) }</text> }
    });
    let bars = vertex.shares.iter().enumerate().map(|(index, share)| {
        bar(*share, x + 12, y + FIRST + LINE * (vertex.lines.len() + index) as i32)
    });
    html! {
        <g {class} role="button" tabindex="0" onclick={click} onkeydown={key}>
            <title>{ said(vertex, *found) }</title>
            <rect class="box" x={x.to_string()} y={y.to_string()} width={width.to_string()} height={height.to_string()} rx={round} />
            { icons::role(vertex.role, x + 12, y + 12) }
            <text class="title" x={(x + 33).to_string()} y={(y + 24).to_string()}>{ fit(&vertex.title, 22) }</text>
            if vertex.essential { { star(x + width - 20, y + 19) } }
            { for lines }
            { for bars }
            if let Some((number, severity)) = found { { badge(*number, *severity, x + width - 3, y + 3) } }
        </g>
    }
}

/// The card in words.
fn said(vertex: &Vertex, found: Option<(usize, Severity)>) -> String {
    let essential = if vertex.essential { "essential " } else { "" };
    let mut said = format!("{essential}{} {}", vertex.role.name(), vertex.title);
    vertex.lines.iter().for_each(|line| said.extend([", ", line]));
    for share in &vertex.shares {
        said += &format!(", {}% of the {}", share.percent, share.what);
    }
    if let Some((number, _)) = found {
        said += &format!(", {}", count(number, "problem"));
    }
    said
}

fn bar(share: Share, x: i32, y: i32) -> Html {
    let (left, top) = (x + 56, y - 7);
    let filled = BAR * share.percent.min(100) as i32 / 100;
    let class = if share.percent > 100 { "bar over" } else { "bar" };
    html! {
        <>
            <text class="text" x={x.to_string()} y={y.to_string()}>{ share.what }</text>
            <rect class="track" x={left.to_string()} y={top.to_string()} width={BAR.to_string()} height="6" rx="3" />
            <rect {class} x={left.to_string()} y={top.to_string()} width={filled.to_string()} height="6" rx="3" />
            <text class="text" x={(left + BAR + 8).to_string()} y={y.to_string()}>{ format!("{}%", share.percent) }</text>
        </>
    }
}

/// How many findings a card has, on its corner.
fn badge(number: usize, severity: Severity, x: i32, y: i32) -> Html {
    let shown = if number > 99 { "99+".to_owned() } else { number.to_string() };
    html! {
        <g class={classes!("badge", severity.to_string())}>
            <circle cx={x.to_string()} cy={y.to_string()} r="10" />
            <text text-anchor="middle" x={x.to_string()} y={(y + 4).to_string()}>{ shown }</text>
        </g>
    }
}

/// A star of five points around a place.
fn star(x: i32, y: i32) -> Html {
    html! {
        <path class="star" transform={format!("translate({x} {y})")}
            d="M0-7 1.8-2.4 6.7-2.2 2.9.9 4.1 5.7 0 3-4.1 5.7-2.9.9-6.7-2.2-1.8-2.4z" />
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ecslint_core::graph::{File, Place};

    #[test]
    fn a_card_says_all_that_it_shows() {
        let vertex = Vertex {
            role: Role::Container,
            title: "web".to_owned(),
            lines: vec!["web:1".to_owned()],
            shares: vec![Share { what: "CPU", percent: 25 }],
            essential: true,
            place: Place { file: File::Task, span: Span { start: 0, end: 0 } },
        };
        let expected = "essential container web, web:1, 25% of the CPU, 2 problems";
        assert_eq!(said(&vertex, Some((2, Severity::Error))), expected);
    }
}
