//! The focus: what takes away what has it gives it back.
use crate::browser;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "ecslint-browser")]
extern "C" {
    /// What had the focus when this was made.
    pub(crate) type Focus;

    #[wasm_bindgen(constructor)]
    pub(crate) fn new() -> Focus;

    #[wasm_bindgen(method)]
    fn restore(this: &Focus);
}

impl Focus {
    /// Gives the focus back, or to what stands beside it, when the page is drawn anew and nothing else
    /// has got it.
    pub(crate) fn keep(self) {
        browser::after_frame(move || browser::after_frame(move || self.restore()));
    }
}
