//! Files in and out: what is opened goes to the text that it is of.
use crate::{
    app::App,
    engine::{Linted, extension},
    notice::Notice,
    origin::Origin,
    state::Action,
};
use ecslint_core::{Config, MAX_BYTES, Source, analyze};
use std::{cell::RefCell, rc::Rc};
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
    fn keep(this: &Opened, origin: u32);

    #[wasm_bindgen(catch)]
    async fn pick() -> Result<JsValue, JsValue>;

    fn receive(opened: &Closure<dyn FnMut(js_sys::Array)>);

    fn is_kept(origin: u32) -> bool;

    #[wasm_bindgen(catch)]
    async fn save(origin: u32, name: &str, content: &str) -> Result<JsValue, JsValue>;
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
pub(crate) fn accept(newest: Rc<RefCell<App>>) {
    let opened = Closure::new(move |files: js_sys::Array| {
        let app = newest.borrow().clone();
        show(&app, &files);
    });
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
                file.keep(app.load(to, Some(name.into()), &text));
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

/// Saves the text that is shown: in its file, else in one that is asked for.
pub(crate) fn store(app: &App) {
    let index = app.state.active;
    let (app, text) = (app.clone(), app.shared().text(index));
    let (number, origin) =
        app.shared().origins(|origins| (origins.number(index), origins.get(origins.number(index))));
    let to =
        if is_kept(number) { number } else { app.shared().origins(|all| all.add(origin.clone())) };
    spawn_local(async move {
        let content =
            if origin.crlf { text.text.replace('\n', "\r\n") } else { text.text.to_string() };
        let Ok(name) = save(to, &file_name(index, &text), &content).await else {
            app.say(Notice::failure("The file cannot be written"));
            return;
        };
        let Some(name) = name.as_string() else { return };
        app.say(Notice::success(format!("Saved `{name}`")));
        app.shared().mark_saved(index, text.text.clone());
        app.state.dispatch(Action::Saved(index, text.text.clone()));
        let is_its_own = app.shared().origins(|origins| {
            origins.rename(to, name.into());
            origins.number(index) == number
        });
        if to != number && is_kept(to) && is_its_own {
            app.shared().with_editor(index, |editor| editor.came(to));
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
    format!("{name}.{}", extension(text.format))
}

impl App {
    /// Shows `text`, which came from the file called `name`, as the text number `index`, and gives the
    /// number of its origin.
    pub(crate) fn load(&self, index: usize, name: Option<Rc<str>>, text: &str) -> u32 {
        let origin = self.shared().put(index, Origin { name, crlf: text.contains("\r\n") }, text);
        // As the editor has it, which lints a long text only when it is drawn.
        let opened: Rc<str> = text.replace("\r\n", "\n").replace('\r', "\n").into();
        self.shared().mark_as(index, opened.clone());
        self.state.dispatch(Action::Saved(index, opened));
        self.show(index);
        origin
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
