use crate::{app::use_app, prose::count};
use ecslint_core::Severity;
use gloo_timers::callback::Timeout;
use yew::prelude::*;

/// Milliseconds without a change before the counts are said.
const PAUSE: u32 = 800;

/// Says how many problems there are to those who do not see them, when the typing pauses.
#[component]
pub(super) fn Announcer() -> Html {
    let app = use_app();
    let said = use_state(String::new);
    let total = |severity| app.state.texts.iter().map(|text| text.count(severity)).sum::<usize>();
    let words = match (total(Severity::Error), total(Severity::Warning)) {
        (0, 0) => "No problems".to_owned(),
        (errors, warnings) => format!("{}, {}", count(errors, "error"), count(warnings, "warning")),
    };
    {
        let said = said.setter();
        use_effect_with(words, move |words| {
            let words = words.clone();
            let timer = Timeout::new(PAUSE, move || said.set(words));
            move || drop(timer)
        });
    }
    html! { <div class="visually-hidden" role="status">{ &*said }</div> }
}
