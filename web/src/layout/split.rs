//! The handle between text and panels, moved by pointer or by arrow keys.
use crate::browser;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

const LEAST: f64 = 25.0;
const MOST: f64 = 75.0;
const FIRST: f64 = 56.0;

/// The handle; it keeps its place, in percent of the width, for the next visit.
#[component]
pub(super) fn Split() -> Html {
    let share = use_state(|| {
        let kept = browser::recall("split").and_then(|text| text.parse::<f64>().ok());
        kept.filter(|share| (LEAST..=MOST).contains(share)).unwrap_or(FIRST)
    });
    use_effect_with(*share, |share| {
        let root = browser::document().document_element();
        if let Some(root) = root.and_then(|root| root.dyn_into::<HtmlElement>().ok()) {
            // The value is a percentage, which no browser refuses.
            let _ = root.style().set_property("--split", &format!("{share}%"));
        }
        browser::remember("split", &share.to_string());
    });
    let set = share.setter();
    let drag = {
        let set = set.clone();
        Callback::from(move |event: PointerEvent| {
            let Some(handle) =
                event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok())
            else {
                return;
            };
            if event.buttons() & 1 == 1 {
                // Not every pointer can be captured.
                let _ = handle.set_pointer_capture(event.pointer_id());
                let width = browser::window().inner_width().ok().and_then(|width| width.as_f64());
                set.set(
                    (100.0 * f64::from(event.client_x()) / width.unwrap_or(1.0)).clamp(LEAST, MOST),
                );
            }
        })
    };
    let here = *share;
    let step = Callback::from(move |event: KeyboardEvent| {
        let by = match event.key().as_str() {
            "ArrowLeft" => -2.0,
            "ArrowRight" => 2.0,
            _ => return,
        };
        event.prevent_default();
        set.set((here + by).clamp(LEAST, MOST));
    });
    html! {
        <div class="split" role="separator" tabindex="0" aria-orientation="vertical" aria-label="Width of the text"
            aria-valuemin={LEAST.to_string()} aria-valuemax={MOST.to_string()} aria-valuenow={share.round().to_string()}
            onpointerdown={drag.clone()} onpointermove={drag} onkeydown={step} />
    }
}
