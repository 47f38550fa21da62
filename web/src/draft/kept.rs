//! Drafts in the storage of the browser, each one value, so that none is kept by halves.
use crate::{
    browser,
    engine::{Linted, TEXTS},
};
use js_sys::{Array, JSON};
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// How many are kept.
const MOST: usize = 8;

/// Browsers keep about 5 MB a page, counted in UTF-16.
const LARGEST: usize = 1 << 20;

/// What the keys of drafts start with.
const PREFIX: &str = "draft.";

/// The texts of a tab.
#[derive(Clone, PartialEq)]
pub(crate) struct Draft {
    /// What tells it from others.
    pub(crate) title: String,
    pub(crate) texts: [Text; TEXTS],
}

/// One of them.
#[derive(Clone, PartialEq)]
pub(crate) struct Text {
    pub(crate) text: Rc<str>,
    /// The name of its file.
    pub(crate) name: Option<Rc<str>>,
    /// What is in its file, where that is something else.
    pub(crate) saved: Option<Rc<str>>,
    /// The file has Windows line ends.
    pub(crate) crlf: bool,
}

/// A draft that is kept.
#[derive(Clone, PartialEq)]
pub(crate) struct Kept {
    pub(crate) name: Rc<str>,
    /// When it was changed, in milliseconds since 1970.
    pub(crate) time: f64,
    pub(crate) draft: Draft,
}

impl Draft {
    /// What is there now.
    pub(crate) fn of(
        texts: &[Rc<Linted>; TEXTS],
        saved: &[Rc<str>; TEXTS],
        crlf: [bool; TEXTS],
    ) -> Self {
        let text = |index: usize| {
            let Linted { text, path, .. } = &*texts[index];
            let saved = &saved[index];
            Text {
                text: text.clone(),
                name: path.clone(),
                saved: (path.is_some() && saved != text).then(|| saved.clone()),
                crlf: crlf[index],
            }
        };
        let title = texts.iter().find_map(|text| text.title()).unwrap_or_default();
        Self { title, texts: std::array::from_fn(text) }
    }

    /// Keeps it under `name`; the oldest go where there are too many or too little room is left.
    pub(crate) fn keep(&self, name: &str) {
        if self.texts.iter().any(|text| text.text.len() > LARGEST) {
            return;
        }
        let Some(value) = JSON::stringify(&self.record()).ok().and_then(|text| text.as_string())
        else {
            return;
        };
        let mut others = all();
        others.retain(|kept| &*kept.name != name);
        while others.len() >= MOST || !browser::remember(&format!("{PREFIX}{name}"), &value) {
            let Some(oldest) = others.pop() else { return };
            browser::forget(&format!("{PREFIX}{}", oldest.name));
        }
    }

    fn record(&self) -> Array {
        let optional =
            |text: &Option<Rc<str>>| text.as_deref().map_or(JsValue::NULL, JsValue::from);
        let record = Array::of2(&js_sys::Date::now().into(), &JsValue::from(&self.title));
        for Text { text, name, saved, crlf } in &self.texts {
            for part in
                [JsValue::from(&**text), optional(name), optional(saved), JsValue::from(*crlf)]
            {
                record.push(&part);
            }
        }
        record
    }
}

/// All that are kept, the newest first.
pub(super) fn all() -> Vec<Kept> {
    let mut all: Vec<_> = browser::recall_all(PREFIX).into_iter().filter_map(read).collect();
    all.sort_by(|a, b| b.time.total_cmp(&a.time));
    all
}

fn read((name, value): (String, String)) -> Option<Kept> {
    let record = JSON::parse(&value).ok()?.dyn_into::<Array>().ok()?;
    let optional = |at: u32| record.get(at).as_string().map(Rc::from);
    let text = |index: usize| {
        let at = 2 + 4 * index as u32;
        let crlf = record.get(at + 3).is_truthy();
        Some(Text { text: optional(at)?, name: optional(at + 1), saved: optional(at + 2), crlf })
    };
    let draft = Draft { title: record.get(1).as_string()?, texts: [text(0)?, text(1)?] };
    let written = draft.texts.iter().any(|text| !text.text.trim_ascii().is_empty());
    written.then(|| Kept { name: name.into(), time: record.get(0).as_f64().unwrap_or(0.0), draft })
}
