//! One line that the page says, until it is dismissed or something else is said.
use crate::{app::use_app, editor::Editor, prose::prose, state::Action};
use yew::prelude::*;

/// What is said.
#[derive(Clone, PartialEq)]
pub(crate) struct Notice {
    pub(crate) text: AttrValue,
    pub(crate) tone: Tone,
}

/// How it is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tone {
    Plain,
    Success,
    Failure,
}

impl Notice {
    pub(crate) fn plain(text: impl Into<AttrValue>) -> Self {
        Self { text: text.into(), tone: Tone::Plain }
    }

    pub(crate) fn success(text: impl Into<AttrValue>) -> Self {
        Self { text: text.into(), tone: Tone::Success }
    }

    pub(crate) fn failure(text: impl Into<AttrValue>) -> Self {
        Self { text: text.into(), tone: Tone::Failure }
    }
}

/// The line, where there is one.
#[component]
pub(crate) fn NoticeBar() -> Html {
    let app = use_app();
    let Some(notice) = app.state.notice.clone() else { return Html::default() };
    let dismiss = {
        let app = app.clone();
        move |_: MouseEvent| {
            app.state.dispatch(Action::Say(None));
            app.editor(Editor::focus);
        }
    };
    let class = match notice.tone {
        Tone::Plain => "plain",
        Tone::Success => "success",
        Tone::Failure => "failure",
    };
    html! {
        <div class={classes!("notice", class)} role={if notice.tone == Tone::Failure { "alert" } else { "note" }}>
            <p>{ prose(&notice.text) }</p>
            <button class="button quiet small" aria-label="Dismiss" onclick={dismiss}>{ "✕" }</button>
        </div>
    }
}
