//! The fields in which other figures are tried. The text stays as it is.
use super::said::Wish;
use ecslint_core::{
    cost::{Platform, Usage},
    facts::prices::{FREE_STORAGE, REGIONS},
};
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// More tasks than this nobody has.
const MOST_TASKS: u32 = 1_000_000;

/// The most ephemeral storage that a task can have, in GiB.
const MOST_STORAGE: u32 = 200;

const PLATFORMS: [(&str, Platform); 3] =
    [("x86", Platform::LinuxX86), ("arm", Platform::LinuxArm), ("windows", Platform::Windows)];

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    /// What is shown.
    pub(super) usage: Usage,
    /// What the texts say.
    pub(super) said: Usage,
    pub(super) wish: Wish,
    pub(super) change: Callback<Wish>,
}

#[component]
pub(super) fn Wishes(props: &Props) -> Html {
    let Props { usage, wish, change, .. } = props;
    let set = |then: fn(&mut Wish, String)| {
        let (wish, change) = (wish.clone(), change.clone());
        Callback::from(move |event: Event| {
            let mut wish = wish.clone();
            then(&mut wish, value(&event));
            change.emit(wish);
        })
    };
    let spot = {
        let (wish, change, spot) = (wish.clone(), change.clone(), !usage.spot);
        move |_: Event| change.emit(Wish { spot: Some(spot), ..wish.clone() })
    };
    let reset = {
        let change = change.clone();
        move |_: MouseEvent| change.emit(Wish::default())
    };
    let option = |(name, platform): (&'static str, Platform)| {
        html! { <option value={name} selected={usage.platform == platform}>{ platform.name() }</option> }
    };
    let region = |name: &'static str| html! { <option value={name} selected={usage.region == name}>{ name }</option> };
    let count = set(|wish, text| wish.count = number(&text, 0, MOST_TASKS).or(wish.count));
    let platform = set(|wish, text| {
        wish.platform = PLATFORMS.into_iter().find(|(name, _)| *name == text).map(|(_, own)| own);
    });
    let storage =
        set(|wish, text| wish.storage = number(&text, FREE_STORAGE, MOST_STORAGE).or(wish.storage));
    let place = set(|wish, text| wish.region = Some(text));
    html! {
        <div class="cost-wishes" role="group" aria-label="What to price">
            <label class="labelled"><span>{ "Tasks" }</span>
                <input class="input" name="count" type="number" min="0" max={MOST_TASKS.to_string()} value={usage.count.to_string()} onchange={count} /></label>
            <label class="labelled"><span>{ "Platform" }</span>
                <select class="input" name="platform" onchange={platform}>{ for PLATFORMS.into_iter().map(option) }</select></label>
            <label class="labelled"><span>{ "Region" }</span>
                <select class="input" name="region" onchange={place}>{ for REGIONS.iter().map(|own| region(own.name)) }</select></label>
            <label class="labelled"><span>{ "Storage, GiB" }</span>
                <input class="input" name="storage" type="number" min={FREE_STORAGE.to_string()} max={MOST_STORAGE.to_string()} value={usage.storage.to_string()} onchange={storage} /></label>
            <label class="tick"><input type="checkbox" name="spot" checked={usage.spot} onchange={spot} />{ "Fargate Spot" }</label>
            if *usage != props.said {
                <button class="button small" onclick={reset}>{ "Back to what the text says" }</button>
            }
        </div>
    }
}

fn number(text: &str, least: u32, most: u32) -> Option<u32> {
    text.trim().parse::<u32>().ok().map(|number| number.clamp(least, most))
}

/// What the field of `event` holds.
fn value(event: &Event) -> String {
    let Some(target) = event.target() else { return String::new() };
    match target.dyn_into::<HtmlInputElement>() {
        Ok(input) => input.value(),
        Err(other) => other
            .dyn_into::<HtmlSelectElement>()
            .map_or_else(|_| String::new(), |select| select.value()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stay_within_what_there_is() {
        assert_eq!(number("7", 0, 10), Some(7));
        assert_eq!(number("99", 0, 10), Some(10));
        assert_eq!(number("1", 20, 200), Some(20));
        for wrong in ["", "-1", "1e9", "1.5", "99999999999"] {
            assert_eq!(number(wrong, 0, 10), None, "{wrong}");
        }
    }
}
