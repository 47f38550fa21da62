//! The editors: CodeMirror on one side (`web/editor`), [`Host`] on the other.
use crate::{
    answers::{self, Card, Change, Choices, Remark, Repair},
    app::{Shared, use_app},
    engine::Linted,
    origin::Origin,
    pages,
    state::State,
};
use ecslint_core::syntax::{Format, Span};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::future_to_promise;
use web_sys::HtmlElement;
use yew::prelude::*;

#[wasm_bindgen(module = "ecslint-editor")]
extern "C" {
    /// One CodeMirror editor; places are UTF-16 units.
    #[derive(Clone)]
    pub(crate) type Editor;

    #[wasm_bindgen(constructor)]
    fn new(parent: &HtmlElement, text: &str, format: &str, label: &str, host: Host) -> Editor;

    #[wasm_bindgen(method)]
    pub(crate) fn replace(this: &Editor, text: &str);

    #[wasm_bindgen(method)]
    pub(crate) fn put(this: &Editor, text: &str, origin: u32);

    #[wasm_bindgen(method)]
    pub(crate) fn came(this: &Editor, origin: u32);

    #[wasm_bindgen(method)]
    pub(crate) fn edit(this: &Editor, from: &[u32], to: &[u32], inserts: Vec<String>);

    #[wasm_bindgen(method)]
    pub(crate) fn select(this: &Editor, from: u32, to: u32);

    #[wasm_bindgen(method)]
    pub(crate) fn focus(this: &Editor);

    #[wasm_bindgen(method)]
    pub(crate) fn step(this: &Editor, forward: bool);

    #[wasm_bindgen(method)]
    pub(crate) fn explain(this: &Editor);

    #[wasm_bindgen(method)]
    pub(crate) fn undo(this: &Editor);

    #[wasm_bindgen(method)]
    fn language(this: &Editor, format: &str);

    #[wasm_bindgen(method)]
    pub(crate) fn relint(this: &Editor);

    #[wasm_bindgen(method)]
    pub(crate) fn hint(this: &Editor);

    #[wasm_bindgen(method)]
    pub(crate) fn shown(this: &Editor);
}

/// What an editor asks and tells: the linter over its text.
#[wasm_bindgen]
pub struct Host {
    index: usize,
    shared: Shared,
    page: UseReducerDispatcher<State>,
}

#[wasm_bindgen]
impl Host {
    /// Lints `text`, which came from the origin of this number and may become that of the editor: for
    /// each finding where it starts and ends, and how much it matters, 0 to 2.
    pub fn lint(&self, text: &str, origin: u32) -> Vec<u32> {
        let path = self.shared.origins(|origins| origins.get(origin)).name;
        self.shared.with_engine(|engine| answers::marks(&engine.attempt(self.index, path, text)))
    }

    /// The text that was linted last is that of the editor, and came from the origin of this number.
    pub fn settle(&self, origin: u32) {
        self.shared.with_engine(|engine| engine.settle(self.index));
        self.shared.origins(|origins| origins.set(self.index, origin));
    }

    /// The number of the origin of the text.
    pub fn origin(&self) -> u32 {
        self.shared.origins(|origins| origins.number(self.index))
    }

    /// The number of a new origin: what is pasted over a text may be a version of the same file, but
    /// nobody has said so.
    pub fn like(&self, origin: u32) -> u32 {
        self.shared.origins(|origins| {
            let name = origins.get(origin).name;
            origins.add(Origin { name, crlf: false })
        })
    }

    /// What the finding number `number` of the text says.
    pub fn message(&self, number: usize) -> String {
        let text = self.shared.text(self.index);
        text.diagnostics.get(number).map_or_else(String::new, |found| found.message.clone())
    }

    /// What to show where the pointer is.
    pub fn card(&self, at: u32) -> Option<Card> {
        answers::card(&self.shared.text(self.index), at)
    }

    /// Settles when a card can say why, or it is certain that it cannot.
    pub fn ready(&self) -> js_sys::Promise {
        future_to_promise(async {
            pages::load().await;
            Ok(JsValue::UNDEFINED)
        })
    }

    /// The repairs in or beside a range.
    pub fn actions(&self, from: u32, to: u32) -> Vec<Repair> {
        answers::actions(&self.shared.text(self.index), from, to)
    }

    /// The edits of the fix of the finding number `number`.
    pub fn fix(&self, number: usize) -> Vec<Change> {
        let text = self.shared.text(self.index);
        let fix = text.diagnostics.get(number).and_then(|found| found.fix.as_ref());
        fix.map_or_else(Vec::new, |fix| answers::changes(&text, &fix.edits))
    }

    /// What can be written at `at`; nothing where the text, of `length`, is not the one last linted.
    pub fn complete(&self, at: u32, length: u32) -> Option<Choices> {
        self.shared.with_engine(|engine| {
            let text = engine.text(self.index);
            let linted = text.utf16(Span::new(text.text.len(), text.text.len())).0;
            (linted == length).then(|| answers::complete(engine, self.index, at))
        })
    }

    /// What values mean, to be shown behind them.
    pub fn hints(&self) -> Vec<Remark> {
        answers::hints(&self.shared.text(self.index))
    }

    /// The editor shows what was last linted.
    pub fn changed(&self) {
        self.shared.changed(self.index);
        self.shared.tell(self.page.clone());
    }

    /// The selection ends at `head`.
    pub fn moved(&self, head: u32) {
        self.shared.moved(self.index, head);
        self.shared.tell(self.page.clone());
    }
}

fn name(format: Format) -> &'static str {
    match format {
        Format::Json => "json",
        Format::Jsonc => "jsonc",
        Format::Jsonnet => "jsonnet",
        Format::Yaml => "yaml",
        Format::Hcl => "hcl",
    }
}

#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// Which text.
    pub(crate) index: usize,
    /// What it is called for those who do not see it.
    pub(crate) label: AttrValue,
}

/// One editor, shown where its text is the active one.
#[component]
pub(crate) fn EditorPane(props: &Props) -> Html {
    let app = use_app();
    let (index, place) = (props.index, use_node_ref());
    {
        let (app, place, label) = (app.clone(), place.clone(), props.label.clone());
        use_effect_with((), move |()| mount(&app, index, &place, &label));
    }
    let (shared, format) = (app.shared().clone(), app.state.texts[index].format);
    use_effect_with(format, move |&format| {
        shared.with_editor(index, |editor| editor.language(name(format)));
    });
    let hidden = app.state.active != index;
    html! { <div class="editor" id={format!("text-{index}")} role="tabpanel" aria-label={&props.label} {hidden} ref={place} /> }
}

fn mount(
    app: &crate::app::App,
    index: usize,
    place: &NodeRef,
    label: &str,
) -> impl FnOnce() + use<> {
    let shared = app.shared().clone();
    if let Some(parent) = place.cast::<HtmlElement>() {
        let text: Rc<Linted> = shared.text(index);
        let host = Host { index, shared: shared.clone(), page: app.state.dispatcher() };
        let editor = Editor::new(&parent, &text.text, name(text.format), label, host);
        shared.keep(index, Some(editor));
    }
    move || shared.keep(index, None)
}
