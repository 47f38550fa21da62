//! An example of a rule's page, to be changed and tried in its place.
use super::trial::{Found, try_rule};
use crate::{
    app::{App, use_app},
    icons,
    prose::{count, prose},
};
use ecslint_core::{
    Diagnostic, Safety, rules,
    syntax::{Lines, Span, apply},
};
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) rule: &'static str,
    /// The rule finds something here.
    pub(super) bad: bool,
    pub(super) text: AttrValue,
    /// `json`, `jsonc` or `yaml`.
    pub(super) language: AttrValue,
    /// The other file that the example belongs to.
    pub(super) with: Option<AttrValue>,
}

/// A text, what the rule finds in it while it is changed, and the way into the editor.
#[component]
pub(super) fn Example(props: &Props) -> Html {
    let app = use_app();
    let text = use_state(|| props.text.to_string());
    let found = {
        let (rule, language, with) = (props.rule, props.language.clone(), props.with.clone());
        use_memo((*text).clone(), move |text| {
            rules::find(rule).map_or_else(Found::default, |rule| {
                try_rule(rule, &language, text, with.as_deref())
            })
        })
    };
    let type_in = {
        let text = text.setter();
        move |event: InputEvent| {
            text.set(event.target_unchecked_into::<HtmlTextAreaElement>().value())
        }
    };
    let reset = {
        let (text, first) = (text.setter(), props.text.clone());
        move |_: MouseEvent| text.set(first.to_string())
    };
    let open = {
        let (text, found, with) = ((*text).clone(), found.clone(), props.with.clone());
        move |_: MouseEvent| open(&app, &found, &text, with.as_deref().unwrap_or_default())
    };
    let clean = found.diagnostics.is_empty();
    let changed = **text != *props.text;
    let name = if props.bad { "Example with a problem" } else { "Example without a problem" };
    let row = |diagnostic: &Diagnostic| row(diagnostic, &text);
    html! {
        <figure class={classes!("example", if clean { "good" } else { "bad" })}>
            <figcaption>
                <span role="status">{ if clean { "No problem".to_owned() } else { count(found.diagnostics.len(), "problem") } }</span>
                if changed { <button class="button small quiet" onclick={reset}>{ "Reset" }</button> }
                <button class="button small quiet" onclick={open}>{ "Open in the editor" }</button>
            </figcaption>
            <div class="example-code">
                <pre aria-hidden="true">{ marked(&text, &found.diagnostics) }{ "\n" }</pre>
                <textarea aria-label={name} spellcheck="false" autocomplete="off" autocapitalize="off" value={(*text).clone()} oninput={type_in} />
            </div>
            if !clean { <ul class="example-found">{ for found.diagnostics.iter().map(row) }</ul> }
        </figure>
    }
}

fn row(found: &Diagnostic, text: &UseStateHandle<String>) -> Html {
    let line = Lines::new(text).position(found.primary.start).line;
    let fix = found.fix.as_ref().map(|fix| {
        let (edits, now, text) = (fix.edits.clone(), (**text).clone(), text.setter());
        let click = move |_: MouseEvent| text.set(apply(&now, &edits));
        let kind = match fix.safety {
            Safety::Safe => "Fix",
            Safety::Unsafe => "Fix (unsafe)",
            Safety::Manual => "Fix (then finish it)",
        };
        html! { <button class="button small" onclick={click} title={fix.title.clone()}>{ kind }</button> }
    });
    html! {
        <li>
            { icons::severity(found.severity) }
            <span class="example-message">
                { prose(&found.message) }<span class="example-line">{ format!(" line {line}") }</span>
                if let Some(help) = &found.help { <span class="problem-help">{ prose(help) }</span> }
            </span>
            { fix.unwrap_or_default() }
        </li>
    }
}

/// `text` with what is found in it marked.
fn marked(text: &str, found: &[Diagnostic]) -> Html {
    let spans = found.iter().map(|found| (found.primary, found.severity.to_string()));
    let mut at = 0;
    let mut parts = Vec::new();
    for (span, severity) in apart(spans) {
        parts.push(html! { { &text[at..span.start as usize] } });
        parts.push(html! { <mark class={severity}>{ span.slice(text) }</mark> });
        at = span.end as usize;
    }
    parts.push(html! { { &text[at..] } });
    parts.into_iter().collect()
}

/// The spans in order, without those that begin inside another.
fn apart<T>(spans: impl Iterator<Item = (Span, T)>) -> Vec<(Span, T)> {
    let mut spans: Vec<_> = spans.collect();
    ecslint_core::syntax::sort::sort_by_key(&mut spans, |(span, _)| (span.start, span.end));
    let mut end = 0;
    spans.retain(|(span, _)| {
        let free = span.start >= end;
        if free {
            end = span.end;
        }
        free
    });
    spans
}

/// Shows the example in the editors, where one undo takes each of them back.
fn open(app: &App, found: &Found, text: &str, with: &str) {
    let place = usize::from(
        !found.kinds.is_empty() && !found.kinds.iter().any(|kind| kind.is_task_definition()),
    );
    app.load(1 - place, None, with);
    app.load(place, None, text);
    app.open("problems");
    app.show(place);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_do_not_overlap() {
        let spans =
            [(4, 9), (0, 2), (5, 6), (9, 12), (0, 1)].map(|(a, b)| (Span { start: a, end: b }, ()));
        let kept: Vec<_> =
            apart(spans.into_iter()).iter().map(|(s, ())| (s.start, s.end)).collect();
        assert_eq!(kept, [(0, 1), (4, 9), (9, 12)]);
    }
}
