//! What all safe fixes together would change, shown before they are applied.
use crate::{
    app::{App, use_app},
    engine::TEXTS,
    layout::name_of,
    lines,
    modal::Modal,
};
use ecslint_core::Safety;
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) close: Callback<()>,
}

/// Asks before it fixes.
#[component]
pub(super) fn Preview(props: &Props) -> Html {
    let app = use_app();
    let fixed = use_memo(app.state.texts.clone(), |_| fixed(&app));
    let apply = {
        let (app, fixed, close) = (app.clone(), fixed.clone(), props.close.clone());
        move |_: MouseEvent| {
            for (index, new) in fixed.iter() {
                app.edit(*index, &lines::edits(&app.state.texts[*index].text, new));
            }
            app.shared().together(fixed.iter().map(|(index, _)| *index).collect());
            close.emit(());
        }
    };
    let change = |(index, new): &(usize, Rc<str>)| {
        html! {
            <section>
                <h3>{ name_of(*index) }</h3>
                <div class="diff" tabindex="0" role="region" aria-label={format!("Changes of {}", name_of(*index))}>{ lines::view(&app.state.texts[*index].text, new) }</div>
            </section>
        }
    };
    html! {
        <Modal title="Fix all safe" close={props.close.clone()}>
            <p>{ "These repairs keep what you meant. One undo takes them back." }</p>
            { for fixed.iter().map(change) }
            <div class="modal-bar">
                <button class="button primary" onclick={apply} disabled={fixed.is_empty()}>{ "Apply" }</button>
            </div>
        </Modal>
    }
}

/// The texts that fixes change, as they would be.
fn fixed(app: &App) -> Vec<(usize, Rc<str>)> {
    let new = |index| (index, Rc::from(app.fixed(index, Safety::Safe)));
    (0..TEXTS)
        .map(new)
        .filter(|(index, new): &(usize, Rc<str>)| app.state.texts[*index].text != *new)
        .collect()
}
