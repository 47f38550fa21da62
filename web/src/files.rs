//! Files in and out: what is opened goes to the text that it is of.
use crate::{
    app::{App, Shared},
    engine::Linted,
    notice::Notice,
    state::Action,
};
use ecslint_core::{Config, MAX_BYTES, Source, analyze, syntax::Format};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;

#[wasm_bindgen(module = "ecslint-browser")]
extern "C" {
    /// A file that was opened.
    type Opened;

    #[wasm_bindgen(method, getter)]
    fn name(this: &Opened) -> String;

    #[wasm_bindgen(method, getter)]
    fn size(this: &Opened) -> f64;

    #[wasm_bindgen(method, getter)]
    fn bytes(this: &Opened) -> Vec<u8>;

    #[wasm_bindgen(method)]
    fn keep(this: &Opened, text: usize);

    #[wasm_bindgen(catch)]
    async fn pick() -> Result<JsValue, JsValue>;

    fn receive(opened: &Closure<dyn FnMut(js_sys::Array)>);

    #[wasm_bindgen(catch)]
    async fn save(text: usize, name: &str, content: &str) -> Result<JsValue, JsValue>;
}

/// Lets the user choose files, and shows them.
pub(crate) fn open(app: &App) {
    let app = app.clone();
    spawn_local(async move {
        match pick().await {
            Ok(files) => show(&app, &js_sys::Array::from(&files)),
            Err(_) => app.say(Notice::failure("The file cannot be read")),
        }
    });
}

/// Shows files that are dropped on the page, for as long as it is open.
pub(crate) fn accept(app: &App) {
    let app = app.clone();
    let opened = Closure::new(move |files: js_sys::Array| show(&app, &files));
    receive(&opened);
    opened.forget();
}

fn show(app: &App, files: &js_sys::Array) {
    for file in files.iter() {
        let file: Opened = file.unchecked_into();
        let name = file.name();
        match decode(&name, file.size(), file.bytes()) {
            Ok(text) => {
                let to = place(&name, &text).unwrap_or(app.state.active);
                file.keep(to);
                app.load(to, Some(name.into()), &text);
            }
            Err(reason) => app.say(Notice::failure(reason)),
        }
    }
}

/// What a file holds, or why it is nothing to show.
fn decode(name: &str, size: f64, bytes: Vec<u8>) -> Result<String, String> {
    if size > MAX_BYTES as f64 {
        return Err(format!("`{name}` is larger than 8 MB; a task definition may have 64 KB"));
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Ok(Source::decode(name, &bytes).text.into_owned());
    }
    let text =
        String::from_utf8(bytes).map_err(|_| format!("`{name}` is no text: it is not UTF-8"))?;
    if text.contains('\0') { Err(format!("`{name}` is no text")) } else { Ok(text) }
}

/// Which of the two texts a file is: the first is for task definitions, the second for what runs them.
fn place(name: &str, text: &str) -> Option<usize> {
    let source = Source::new(name, text);
    let kind = analyze(&source, &Config::silent()).documents.first()?.kind;
    Some(usize::from(!kind.is_task_definition()))
}

/// Saves the text that is shown.
pub(crate) fn store(app: &App) {
    let index = app.state.active;
    let app = app.clone();
    let text = app.shared().text(index);
    let crlf = app.shared().crlf(index);
    spawn_local(async move {
        let content = if crlf { text.text.replace('\n', "\r\n") } else { text.text.to_string() };
        match save(index, &file_name(index, &text), &content).await {
            Ok(name) => {
                if let Some(name) = name.as_string() {
                    app.say(Notice::success(format!("Saved `{name}`")));
                    app.shared().mark_saved(index, text.text.clone());
                    app.state.dispatch(Action::Saved(index, text.text.clone()));
                }
            }
            Err(_) => app.say(Notice::failure("The file cannot be written")),
        }
    });
}

/// What a text is called as a file.
pub(crate) fn file_name(index: usize, text: &Linted) -> String {
    if let Some(path) = &text.path {
        return path.to_string();
    }
    let kind = text.kinds.first().map(|kind| kind.name());
    let name = kind.unwrap_or(if index == 0 { "task-definition" } else { "service" });
    let extension = match text.format {
        Format::Json => "json",
        Format::Jsonc => "jsonc",
        Format::Jsonnet => "jsonnet",
        Format::Yaml => "yaml",
    };
    format!("{name}.{extension}")
}

impl App {
    /// Shows `text`, which came from the file called `name`, as the text number `index`.
    pub(crate) fn load(&self, index: usize, name: Option<Rc<str>>, text: &str) {
        self.shared().set(index, name, text);
        self.shared().mark_opened(index);
        let saved = self.shared().text(index).text.clone();
        self.state.dispatch(Action::Saved(index, saved));
        self.show(index);
    }
}

impl Shared {
    /// Puts `text` under this name in the editor number `index`.
    pub(crate) fn set(&self, index: usize, name: Option<Rc<str>>, text: &str) {
        self.set_crlf(index, text.contains("\r\n"));
        self.with_engine(|engine| engine.rename(index, name));
        self.with_editor(index, |editor| editor.replace(text));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_text_and_nothing_else() {
        assert_eq!(decode("a", 2.0, b"{}".to_vec()).as_deref(), Ok("{}"));
        assert_eq!(decode("a", 4.0, vec![0xff, 0xfe, b'{', 0]).as_deref(), Ok("{"));
        assert!(decode("a", 2.0, vec![0xc3, 0x28]).is_err());
        assert!(decode("a", 3.0, b"a\0b".to_vec()).is_err());
        assert!(decode("a", 1e9, Vec::new()).is_err());
    }

    #[test]
    fn knows_where_a_file_belongs() {
        let task = r#"{"family": "a", "containerDefinitions": []}"#;
        let service = r#"{"serviceName": "a", "taskDefinition": "a", "desiredCount": 1}"#;
        assert_eq!(place("a.json", task), Some(0));
        assert_eq!(place("a.json", service), Some(1));
        assert_eq!(place("a.json", "{}"), None);
    }
}
