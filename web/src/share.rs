//! Links that hold the texts: made in a dialog, read when the page opens.
use crate::{
    app::{App, use_app},
    browser,
    engine::TEXTS,
    modal::Modal,
    notice::Notice,
    prose::size,
    redact::redact,
    state::Action,
};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlInputElement;
use yew::prelude::*;

#[wasm_bindgen(module = "ecslint-browser")]
extern "C" {
    #[wasm_bindgen(catch)]
    async fn encode(texts: Vec<String>) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch)]
    async fn decode(fragment: &str) -> Result<JsValue, JsValue>;
}

/// What the fragment of such a link starts with.
const MARK: &str = "#text=";

/// Chat programs and mail cut longer links.
const LONG: usize = 8 * 1024;

/// Shows what the page's own address holds, where it holds something.
pub(crate) fn read(app: &App) {
    let Ok(hash) = browser::window().location().hash() else { return };
    let Some(fragment) = hash.strip_prefix(MARK).map(str::to_owned) else { return };
    let app = app.clone();
    spawn_local(async move {
        let texts = decode(&fragment).await.map(|texts| js_sys::Array::from(&texts));
        // The address would bring the same texts back at the next visit, over what was written since.
        if let Ok(history) = browser::window().history() {
            let _ = history.replace_state_with_url(&JsValue::NULL, "", Some("./"));
        }
        let Ok(texts) = texts else {
            app.say(Notice::failure(
                "This link is broken: part of it is missing, or it was changed",
            ));
            return;
        };
        for (index, text) in texts.iter().enumerate().take(TEXTS) {
            app.shared().set(index, None, &text.as_string().unwrap_or_default());
        }
        app.say(Notice::plain("This text came with the link; your own draft was replaced"));
    });
}

#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) close: Callback<()>,
}

/// Makes a link.
#[component]
pub(crate) fn Share(props: &Props) -> Html {
    let app = use_app();
    let hide = use_state(|| true);
    let link = use_state(|| None::<String>);
    {
        let (link, texts) = (link.setter(), app.state.texts.clone());
        use_effect_with((*hide, texts), move |(hide, texts)| {
            let text = |text: &std::rc::Rc<crate::engine::Linted>| match hide {
                true => redact(text),
                false => text.text.to_string(),
            };
            let texts: Vec<String> = texts.iter().map(text).collect();
            spawn_local(async move {
                let code = encode(texts).await.ok().and_then(|code| code.as_string());
                link.set(code.map(|code| format!("{}{MARK}{code}", address())));
            });
        });
    }
    let hidden = hide.setter();
    let toggle = Callback::from(move |event: Event| {
        hidden.set(event.target_unchecked_into::<HtmlInputElement>().checked());
    });
    let length = link.as_ref().map_or(0, String::len);
    let copied = {
        let (app, link, close) = (app.clone(), link.clone(), props.close.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(link) = &*link {
                copy(&app, link);
            }
            close.emit(());
        })
    };
    html! {
        <Modal title="Share a link" close={props.close.clone()}>
            <p>{ "The link holds both texts after its " }<code>{ "#" }</code>{ ", which browsers send to no server. Whoever has the link can read them." }</p>
            <label class="check"><input type="checkbox" checked={*hide} onchange={toggle} />
                { "Redact values: account numbers, environment, secrets, labels" }</label>
            <input class="field link" readonly=true aria-label="Link" value={(*link).clone().unwrap_or_default()} />
            <p class="muted" id="link-length">
                { size(length) }
                if length > LONG { { ": too long for some chat and mail programs; save a file instead" } }
            </p>
            <div class="modal-bar"><button class="button primary" onclick={copied} disabled={link.is_none()}>{ "Copy link" }</button></div>
        </Modal>
    }
}

fn address() -> String {
    let location = browser::window().location();
    let href = location.href().unwrap_or_default();
    href.split('#').next().unwrap_or_default().to_owned()
}

/// Puts `text` on the clipboard, and says so.
pub(crate) fn copy(app: &App, text: &str) {
    let copying = browser::window().navigator().clipboard().write_text(text);
    let app = app.clone();
    spawn_local(async move {
        let notice = match JsFuture::from(copying).await {
            Ok(_) => Notice::success("Copied"),
            Err(_) => Notice::failure("The browser does not let the page copy"),
        };
        app.state.dispatch(Action::Say(Some(notice)));
    });
}
