use super::{
    address,
    example::Example,
    filter::{fixes, on_request},
    reader::{Block, Piece, read},
};
use crate::{
    icons,
    pages::{self, Shelf},
    prose::prose,
};
use ecslint_core::rules::{self, Rule};
use web_sys::HtmlElement;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) id: AttrValue,
    pub(super) pages: Shelf,
}

/// One rule: what holds, why, and examples to try.
#[component]
pub(super) fn RulePage(props: &Props) -> Html {
    let heading = use_node_ref();
    {
        let heading = heading.clone();
        use_effect_with((), move |()| {
            if let Some(heading) = heading.cast::<HtmlElement>() {
                // Whoever came by keyboard or screen reader goes on from here.
                let _ = heading.focus();
            }
        });
    }
    let blocks = use_memo((props.id.clone(), props.pages), |(id, _)| {
        rules::find(id).map_or_else(Vec::new, |rule| read(pages::of(rule)))
    });
    let Some(rule) = rules::find(&props.id) else { return Html::default() };
    html! {
        <article class="rule-page">
            <p><a class="rule-back" href="#/rules/">{ icons::back() }{ "All rules" }</a></p>
            <h2 class="rule" tabindex="-1" ref={heading}>{ rule.id }</h2>
            <p class="rule-summary">{ prose(rule.summary) }</p>
            { facts(rule) }
            if props.pages == Shelf::Awaited { <p role="status">{ "Its page is on the way…" }</p> }
            { body(rule, &blocks) }
            <p class="rule-source"><a href={rule.url} target="_blank" rel="noopener noreferrer">{ "The AWS documentation" }<span class="visually-hidden">{ " (opens a new tab)" }</span></a></p>
        </article>
    }
}

fn facts(rule: &'static Rule) -> Html {
    let severity = rule.category.severity();
    let kinds = fixes(rule);
    html! {
        <ul class="rule-facts">
            <li class={severity.to_string()}>{ icons::severity(severity) }{ severity.to_string() }</li>
            <li>{ rule.category.name() }</li>
            if !kinds.is_empty() { <li>{ format!("fix: {}", kinds.join(", ")) }</li> }
            if on_request(rule) { <li>{ "runs only where it is selected" }</li> }
        </ul>
    }
}

fn body(rule: &'static Rule, blocks: &[Block]) -> Html {
    let mut with: Option<AttrValue> = None;
    let block = |(number, block): (usize, &Block)| match block {
        Block::Paragraph(words) => html! { <p>{ pieces(words) }</p> },
        Block::Quote(words) => html! { <blockquote>{ pieces(words) }</blockquote> },
        // The example above shows it.
        Block::Fence { language, .. } if language == "output" => Html::default(),
        Block::Fence { language, role, text } => match role.as_str() {
            "bad" | "good" => html! {
                <Example key={number} rule={rule.id} bad={role == "bad"} text={text.trim_end().to_owned()} language={language.clone()} with={with.clone()} />
            },
            "with" => {
                with = Some(text.clone().into());
                still("Beside it stands this file:", text)
            }
            "fixed" => still("Repaired:", text),
            _ => still("", text),
        },
    };
    blocks.iter().enumerate().map(block).collect()
}

/// A text that cannot be changed.
fn still(title: &'static str, text: &str) -> Html {
    html! {
        <figure class="still">
            if !title.is_empty() { <figcaption>{ title }</figcaption> }
            <pre tabindex="0">{ text }</pre>
        </figure>
    }
}

fn pieces(pieces: &[Piece]) -> Html {
    pieces.iter().map(piece).collect()
}

fn piece(piece: &Piece) -> Html {
    match piece {
        Piece::Text(text) => html! { { text } },
        Piece::Code(code) => html! { <code>{ code }</code> },
        Piece::Link(words, target) => match link(target) {
            Some(Target::Rule(id)) => html! { <a href={address(id)}>{ pieces(words) }</a> },
            Some(Target::Web(url)) => {
                html! { <a href={url.to_owned()} target="_blank" rel="noopener noreferrer">{ pieces(words) }</a> }
            }
            None => pieces(words),
        },
    }
}

/// Where a link of a page leads.
#[derive(Debug, PartialEq)]
enum Target<'a> {
    Rule(&'static str),
    Web(&'a str),
}

fn link(target: &str) -> Option<Target<'_>> {
    if target.starts_with("https://") {
        return Some(Target::Web(target));
    }
    let name = target.strip_suffix(".md")?.rsplit('/').next()?.replace('_', "-");
    rules::find(&name).map(|rule| Target::Rule(rule.id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_rules_and_the_web_only() {
        assert_eq!(link("host_path.md"), Some(Target::Rule("host-path")));
        assert_eq!(link("../security/host_path.md"), Some(Target::Rule("host-path")));
        assert_eq!(link("https://example.com"), Some(Target::Web("https://example.com")));
        for bad in ["javascript:alert(1)", "http://example.com", "no_such_rule.md", ""] {
            assert_eq!(link(bad), None, "{bad}");
        }
    }

    #[test]
    fn every_link_of_every_page_leads_somewhere() {
        fn targets<'p>(pieces: &'p [Piece], all: &mut Vec<&'p str>) {
            for piece in pieces {
                if let Piece::Link(words, target) = piece {
                    all.push(target);
                    targets(words, all);
                }
            }
        }
        for rule in rules::all() {
            for block in read(rule.docs) {
                let (Block::Paragraph(pieces) | Block::Quote(pieces)) = &block else { continue };
                let mut all = Vec::new();
                targets(pieces, &mut all);
                for target in all {
                    assert!(link(target).is_some(), "{}: {target}", rule.id);
                }
            }
        }
    }
}
