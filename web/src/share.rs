//! Links that hold the texts: made in a dialog, read when the page opens.
use crate::{
    app::{App, use_app},
    browser,
    engine::{Linted, TEXTS},
    modal::Modal,
    notice::Notice,
    prose::size,
    redact::redact,
    state::Action,
};
use std::rc::Rc;
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
            app.load(index, None, &text.as_string().unwrap_or_default());
        }
        app.show(0);
        app.say(Notice::plain(match app.state.earlier.is_empty() {
            true => "This text came with the link",
            false => "This text came with the link; what you wrote before is among the examples",
        }));
    });
}

/// Whether the page's own address holds texts.
pub(crate) fn is_link() -> bool {
    browser::fragment().starts_with(MARK)
}

/// A link, and what it was made of.
#[derive(Clone, PartialEq)]
struct Link {
    hide: bool,
    texts: [Rc<Linted>; TEXTS],
    address: String,
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
    let made = use_state(|| None::<Link>);
    {
        let made = made.setter();
        use_effect_with((*hide, app.state.texts.clone()), move |(hide, texts)| {
            let (hide, texts) = (*hide, texts.clone());
            spawn_local(async move { made.set(link(hide, texts).await) });
        });
    }
    // While another is made, there is none: the last one may show what is to be hidden.
    let link = (*made).as_ref();
    let link = link.filter(|link| link.hide == *hide && link.texts == app.state.texts);
    let link = link.map(|link| link.address.clone());
    let hidden = hide.setter();
    let toggle = Callback::from(move |event: Event| {
        hidden.set(event.target_unchecked_into::<HtmlInputElement>().checked());
    });
    let length = link.as_ref().map_or(0, String::len);
    let copied = {
        let (app, link, close) = (app.clone(), link.clone(), props.close.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(link) = &link {
                copy(&app, link);
            }
            close.emit(());
        })
    };
    html! {
        <Modal title="Share a link" close={props.close.clone()}>
            <p>{ "The link holds both texts after its " }<code>{ "#" }</code>{ ", which browsers send to no server. Whoever has the link can read them." }</p>
            <label class="check"><input type="checkbox" checked={*hide} onchange={toggle} />
                { "Redact: keep names, sizes and what AWS defines; hide every other value, and comments" }</label>
            <input class="field link" readonly=true aria-label="Link" value={link.clone().unwrap_or_default()} />
            <p class="muted" id="link-length">
                { size(length) }
                if length > LONG { { ": too long for some chat and mail programs; save a file instead" } }
            </p>
            <div class="modal-bar"><button class="button primary" onclick={copied} disabled={link.is_none()}>{ "Copy link" }</button></div>
        </Modal>
    }
}

async fn link(hide: bool, texts: [Rc<Linted>; TEXTS]) -> Option<Link> {
    let text = |text: &Rc<Linted>| if hide { redact(text) } else { text.text.to_string() };
    let code = encode(texts.iter().map(text).collect()).await.ok()?.as_string()?;
    Some(Link { hide, texts, address: format!("{}{MARK}{code}", address()) })
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
