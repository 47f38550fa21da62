use super::{NAMES, tabs::Tab};
use crate::{app::use_app, browser, icons, state::Action};
use ecslint_core::Severity;
use yew::prelude::*;

/// The name, the texts, and what can be done with them.
#[component]
pub(super) fn TopBar() -> Html {
    let app = use_app();
    let text = |(index, name): (usize, &'static str)| {
        let shown = app.clone();
        html! {
            <Tab id={format!("text-tab-{index}")} controls={format!("text-{index}")}
                selected={app.state.active == index} choose={Callback::from(move |()| shown.show(index))}>
                { name }{ tally(&app.state.texts[index]) }
            </Tab>
        }
    };
    let theme = app.state.theme;
    let next = {
        let app = app.clone();
        move |_: MouseEvent| {
            browser::remember("theme", theme.next().name());
            app.state.dispatch(Action::Theme(theme.next()));
        }
    };
    let label = format!("Theme: {}", theme.name());
    html! {
        <header class="top">
            <h1 class="brand"><img src="./icon.svg" alt="" width="22" height="22" />{ "ecslint" }</h1>
            <div class="tabs texts-tabs" role="tablist" aria-label="Texts">{ for NAMES.into_iter().enumerate().map(text) }</div>
            <div class="actions">
                <button class="button quiet" onclick={next} aria-label={label.clone()} title={label}>{ icons::theme(theme.name()) }</button>
            </div>
        </header>
    }
}

/// How many findings a text has, in the colour of the gravest.
fn tally(text: &crate::engine::Linted) -> Html {
    let Some(worst) = text.diagnostics.iter().map(|found| found.severity).max() else {
        return Html::default();
    };
    let errors = text.count(Severity::Error);
    let number = if errors > 0 { errors } else { text.diagnostics.len() };
    html! { <span class={classes!("tally", worst.to_string())}>{ number }<span class="visually-hidden">{ format!(" {worst}s") }</span></span> }
}
