//! The little that is needed of the browser itself.
use ecslint_core::Date;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// What the keys of all that is kept start with.
const PREFIX: &str = "ecslint.";

/// The page.
pub(crate) fn document() -> web_sys::Document {
    window().document().unwrap_or_else(|| unreachable!("a window has a document"))
}

/// The tab.
pub(crate) fn window() -> web_sys::Window {
    web_sys::window().unwrap_or_else(|| unreachable!("the editor runs in a tab"))
}

/// Milliseconds since the page was opened.
pub(crate) fn now() -> f64 {
    window().performance().map_or(0.0, |performance| performance.now())
}

/// The day it is, in UTC.
pub(crate) fn today() -> Option<Date> {
    Date::from_unix((js_sys::Date::now() / 1000.0) as u64)
}

/// Runs `then` when the next frame has been drawn, so that what it does delays no drawing.
pub(crate) fn after_frame(then: impl FnOnce() + 'static) {
    let draw = Closure::once_into_js(move || gloo_timers::callback::Timeout::new(0, then).forget());
    // It only fails where there is no tab.
    let _ = window().request_animation_frame(draw.unchecked_ref());
}

/// Keeps `value` for the next visit, and tells whether it did: storage may be full or forbidden.
pub(crate) fn remember(key: &str, value: &str) -> bool {
    let storage = window().local_storage().ok().flatten();
    storage.is_some_and(|storage| storage.set_item(&format!("{PREFIX}{key}"), value).is_ok())
}

/// Keeps `value` for as long as the tab is there.
pub(crate) fn remember_in_tab(key: &str, value: &str) {
    if let Ok(Some(storage)) = window().session_storage() {
        // Full or forbidden storage keeps nothing.
        let _ = storage.set_item(&format!("{PREFIX}{key}"), value);
    }
}

/// What was kept under `key` in this tab.
pub(crate) fn recall_in_tab(key: &str) -> Option<String> {
    window().session_storage().ok()??.get_item(&format!("{PREFIX}{key}")).ok()?
}

/// What was kept under keys that start with `prefix`, with the rest of the key.
pub(crate) fn recall_all(prefix: &str) -> Vec<(String, String)> {
    let Ok(Some(storage)) = window().local_storage() else { return Vec::new() };
    let prefix = format!("{PREFIX}{prefix}");
    let keys = (0..storage.length().unwrap_or(0)).filter_map(|at| storage.key(at).ok()?);
    let kept = keys.filter_map(|key| {
        let rest = key.strip_prefix(&prefix)?.to_owned();
        Some((rest, storage.get_item(&key).ok()??))
    });
    kept.collect()
}

/// Forgets what was kept under `key`.
pub(crate) fn forget(key: &str) {
    if let Ok(Some(storage)) = window().local_storage() {
        // It only fails where nothing can be kept.
        let _ = storage.remove_item(&format!("{PREFIX}{key}"));
    }
}

/// What was kept under `key`.
pub(crate) fn recall(key: &str) -> Option<String> {
    window().local_storage().ok()??.get_item(&format!("{PREFIX}{key}")).ok()?
}

/// Forgets all that was kept.
pub(crate) fn forget_all() {
    if let Ok(Some(storage)) = window().local_storage() {
        let names = (0..storage.length().unwrap_or(0)).filter_map(|at| storage.key(at).ok()?);
        for name in names.filter(|name| name.starts_with(PREFIX)).collect::<Vec<_>>() {
            let _ = storage.remove_item(&name);
        }
    }
    if let Ok(Some(storage)) = window().session_storage() {
        let _ = storage.clear();
    }
}

/// Offers `text` as a file called `name` to be kept.
pub(crate) fn download(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // The browser has begun to read by the next frame.
    after_frame(move || _ = Url::revoke_object_url(&url));
    Ok(())
}

/// What stands behind the `#` of the address, with it; empty without one.
pub(crate) fn fragment() -> String {
    window().location().hash().unwrap_or_default()
}

/// Takes away what stands behind the `#` of the address, without a new step of the history.
pub(crate) fn drop_fragment() {
    let location = window().location();
    let path = location.pathname().unwrap_or_default() + &location.search().unwrap_or_default();
    if let Ok(history) = window().history() {
        // It only fails for the address of another page.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&path));
    }
}
