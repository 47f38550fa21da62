use super::{super::rules, groups::Found};
use crate::{app::use_app, focus::Focus, icons, prose::prose};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) found: Found,
    /// The cursor is at its place.
    pub(super) here: bool,
}

/// One finding: the text of it jumps to the place, the button repairs it.
#[component]
pub(super) fn Row(props: &Props) -> Html {
    let app = use_app();
    let found = &props.found;
    let jump = {
        let (app, text, span) = (app.clone(), found.text, found.primary);
        move |_: MouseEvent| app.jump(text, span)
    };
    let fix = {
        let (text, number) = (found.text, found.number);
        move |_: MouseEvent| {
            let texts = app.state.texts.clone();
            if let Some(fix) =
                texts[text].diagnostics.get(number).and_then(|found| found.fix.as_ref())
            {
                let focus = Focus::new();
                app.edit(text, &fix.edits);
                focus.keep();
            }
        }
    };
    html! {
        <li class="problem" aria-current={props.here.then_some("true")}>
            <div class="problem-body">
                <button class="problem-jump" onclick={jump}>
                    { icons::severity(found.severity) }
                    <span class="problem-text">
                        <span class="visually-hidden">{ format!("{}: ", found.severity) }</span>
                        <span class="problem-message">{ prose(&found.message) }</span>
                        if let Some(help) = &found.help { <span class="problem-help">{ prose(help) }</span> }
                    </span>
                </button>
                <p class="problem-where"><a class="rule" href={rules::address(found.rule)}>{ found.rule }</a>{ format!(" line {}", found.line) }</p>
            </div>
            if let Some(title) = &found.fix {
                <button class="button small" onclick={fix} title={title} aria-label={format!("Fix: {title}")}>{ "Fix" }</button>
            }
        </li>
    }
}
