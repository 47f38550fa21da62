//! The pages of the rules. They are half as long as the linter itself, so they come after it.
use ecslint_core::rules::Rule;
use std::cell::OnceCell;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

#[wasm_bindgen(module = "ecslint-browser")]
extern "C" {
    #[wasm_bindgen(catch)]
    async fn pages() -> Result<JsValue, JsValue>;
}

/// The ids of the rules with their pages.
type Pages = Vec<(&'static str, &'static str)>;

thread_local! {
    static PAGES: OnceCell<Pages> = const { OnceCell::new() };
}

/// What can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shelf {
    /// They are on their way.
    Awaited,
    /// All pages.
    Here,
    /// They did not come: there is no network.
    Missing,
}

/// The page of `rule`; empty as long as it is not here.
pub(crate) fn of(rule: &Rule) -> &'static str {
    let found = |pages: &OnceCell<Pages>| {
        let mut all = pages.get().into_iter().flatten();
        all.find(|(id, _)| *id == rule.id).map(|(_, page)| *page)
    };
    // With the feature `pages` of the core they are built in.
    if rule.docs.is_empty() { PAGES.with(found).unwrap_or_default() } else { rule.docs }
}

/// Fetches the pages, unless they are here.
pub(crate) async fn load() -> Shelf {
    if PAGES.with(|all| all.get().is_some()) {
        return Shelf::Here;
    }
    let Some(text) = pages().await.ok().and_then(|text| text.as_string()) else {
        return Shelf::Missing;
    };
    // They stay for as long as the tab is open.
    PAGES.with(|all| _ = all.get_or_init(|| read(text.leak())));
    Shelf::Here
}

/// The pages in the file that `cargo xtask web` writes.
fn read(text: &'static str) -> Pages {
    text.split('\u{1e}').filter_map(|page| page.split_once('\n')).collect()
}

/// Whether the pages are here: who calls it is drawn again when they come. With another `attempt` they
/// are asked for again.
#[hook]
pub(crate) fn use_pages(attempt: u32) -> Shelf {
    let here = PAGES.with(|all| all.get().is_some());
    let shelf = use_state(|| if here { Shelf::Here } else { Shelf::Awaited });
    let set = shelf.setter();
    use_effect_with(attempt, move |_| {
        spawn_local(async move { set.set(load().await) });
    });
    *shelf
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_page_has_its_rule() {
        let pages = read("\u{1e}a-rule\nWhy.\n\n```json bad\n{}\n```\n\u{1e}b\nBecause.\n");
        assert_eq!(pages, [("a-rule", "Why.\n\n```json bad\n{}\n```\n"), ("b", "Because.\n")]);
    }
}
