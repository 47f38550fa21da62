//! What the npm package `ecslint` calls. Answers are JSON, of the types in `packaging/npm/index.d.ts`;
//! offsets are those of JavaScript, in UTF-16 code units.
mod answer;
mod units;

use answer::{Completions, Fixed, Hover, Report};
use ecslint_core::{Config, Safety, Source, analyze, fix_with, ide};
use serde::Serialize;
use units::Units;
use wasm_bindgen::prelude::wasm_bindgen;

/// The documents in a text and what is wrong with them.
#[wasm_bindgen]
pub fn lint(path: &str, text: &str) -> String {
    let source = Source::new(path, text);
    let found = analyze(&source, &config());
    json(&Report::new(&found, &Units::new(text)))
}

/// The text with its fixes in it.
#[wasm_bindgen]
pub fn fix(path: &str, text: &str, also_unsafe: bool) -> String {
    let safety = if also_unsafe { Safety::Unsafe } else { Safety::Safe };
    let fixed = fix_with(&Source::new(path, text), &[], &config(), safety);
    json(&Fixed { text: &fixed.text, count: fixed.count })
}

/// What the key or value at an offset means; `null` where there is nothing to say.
#[wasm_bindgen]
pub fn hover(path: &str, text: &str, at: u32) -> String {
    let source = Source::new(path, text);
    let units = Units::new(text);
    let found = analyze(&source, &config());
    let hover = ide::hover(&source, &found, units.byte(at));
    json(&hover.as_ref().map(|hover| Hover::new(hover, &units)))
}

/// What can be written at an offset.
#[wasm_bindgen]
pub fn complete(path: &str, text: &str, at: u32) -> String {
    let source = Source::new(path, text);
    let units = Units::new(text);
    let found = analyze(&source, &config());
    json(&Completions::new(&ide::complete(&source, &found, units.byte(at)), &units))
}

/// Who calls has chosen the text: faults that hide what it is are worth saying.
fn config() -> Config {
    Config { named: true, ..Config::default() }
}

/// Strings, numbers and lists are always written.
fn json(answer: &impl Serialize) -> String {
    serde_json::to_string(answer).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_are_those_of_javascript() {
        let text = "{ \"family\": \"\u{1F600}\", \"containerDefinitions\": [{ \"nam\": 1 }] }";
        let report: serde_json::Value = serde_json::from_str(&lint("x.json", text)).expect("JSON");
        let units: Vec<u16> = text.encode_utf16().collect();
        let quote = |found: &serde_json::Value| {
            let [from, to] =
                ["from", "to"].map(|end| found[end].as_u64().expect("a number") as usize);
            String::from_utf16_lossy(&units[from..to])
        };
        let found = report["diagnostics"].as_array().expect("a list");
        let unknown = found.iter().find(|found| found["rule"] == "unknown-field").expect("`nam`");
        assert_eq!(quote(unknown), "\"nam\"");
        assert_eq!(report["documents"][0]["kind"], "task-definition");
    }

    #[test]
    fn any_offset_is_taken() {
        for at in [0, 1, 2, 3, 4, 5, u32::MAX] {
            hover("x.json", "{\"\u{1F600}\"}", at);
            complete("x.yaml", "\u{1F600}: a", at);
        }
    }
}
