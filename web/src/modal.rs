//! A dialog over the page, with the browser's own handling of focus and Escape.
use crate::focus::Focus;
use web_sys::HtmlDialogElement;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) title: AttrValue,
    pub(crate) close: Callback<()>,
    pub(crate) children: Html,
}

/// A dialog that is open for as long as it is there.
#[component]
pub(crate) fn Modal(props: &Props) -> Html {
    let place = use_node_ref();
    {
        let place = place.clone();
        use_effect_with((), move |()| {
            let before = Focus::new();
            if let Some(dialog) = place.cast::<HtmlDialogElement>() {
                // It only fails where the dialog is open already.
                let _ = dialog.show_modal();
            }
            move || before.keep()
        });
    }
    let (close, cancelled) = (props.close.clone(), props.close.clone());
    html! {
        <dialog class="modal" ref={place} aria-label={&props.title} onclose={move |_| cancelled.emit(())}>
            <header>
                <h2>{ &props.title }</h2>
                <button class="button quiet" onclick={move |_| close.emit(())} aria-label="Close">{ "✕" }</button>
            </header>
            <div class="modal-body">{ props.children.clone() }</div>
        </dialog>
    }
}
