use super::keys::KEYS;
use crate::{browser, modal::Modal};
use ecslint_core::rules;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) close: Callback<()>,
}

/// What this is, how to use it by keyboard, and what it does with what is typed.
#[component]
pub(super) fn About(props: &Props) -> Html {
    let forget = |_: MouseEvent| {
        browser::forget_all();
        // Without a reload the texts would be kept again; it only fails where pages cannot be loaded.
        let _ = browser::window().location().reload();
    };
    let key = |(keys, what): &(&str, &str)| html! { <div><dt><kbd>{ keys }</kbd></dt><dd>{ what }</dd></div> };
    html! {
        <Modal title="About ecslint" close={props.close.clone()}>
            <p>{ format!("Version {}, {} rules: the same engine as the command line's, compiled to WebAssembly.", env!("CARGO_PKG_VERSION"), rules::all().count()) }</p>
            <h3>{ "Keys" }</h3>
            <dl class="keys">{ for KEYS.iter().map(key) }</dl>
            <h3>{ "Nothing leaves this tab" }</h3>
            <p>{ "The page's policy lets it talk to its own host alone, and after the first visit it works without a network. Its draft and settings are kept in this browser." }</p>
            <pre class="policy" tabindex="0">{ policy() }</pre>
            <div class="modal-bar"><button class="button" onclick={forget}>{ "Forget everything kept here" }</button></div>
        </Modal>
    }
}

/// The policy that the browser holds the page to.
fn policy() -> String {
    let meta = browser::document().query_selector("meta[http-equiv=Content-Security-Policy]");
    let content = meta.ok().flatten().and_then(|meta| meta.get_attribute("content"));
    content.unwrap_or_default().replace("; ", ";\n")
}
