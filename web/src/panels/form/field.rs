//! Single fields, each tied to its label and to what is wrong with it.
use super::entry::{Entry, Found, Said};
use crate::{icons, prose::prose};
use ecslint_core::{
    Severity,
    syntax::{
        Node,
        patch::{Patch, flag, number, string},
    },
};
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// Writes patches into the text; says whether that was possible.
pub(super) type Apply = Callback<Vec<Patch<'static>>, bool>;

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    /// A whole number; anything else is written as text, which the linter then judges.
    Number,
    /// `true` or `false`.
    Flag,
}

impl Kind {
    /// `text` as a value.
    pub(super) fn node(self, text: &str) -> Node<'static> {
        let text = text.trim();
        match (self, text.parse::<i64>(), text) {
            (Self::Number, Ok(value), _) => number(value),
            (Self::Flag, _, "true") => flag(true),
            (Self::Flag, _, "false") => flag(false),
            _ => string(text.to_owned()),
        }
    }

    /// What makes `entry` say `text`; nothing makes it go.
    pub(super) fn patch(self, entry: &Entry, text: &str) -> Vec<Patch<'static>> {
        match (text.trim(), &entry.said) {
            ("", Said::Absent) => Vec::new(),
            ("", _) => vec![Patch::Remove(entry.path.clone())],
            (text, said) if said.shown() == text => Vec::new(),
            (text, _) => vec![Patch::Set(entry.path.clone(), self.node(text))],
        }
    }
}

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) entry: Entry,
    pub(super) label: AttrValue,
    pub(super) apply: Apply,
    #[prop_or(Kind::Text)]
    pub(super) kind: Kind,
    /// What it may be, if that is a short list.
    #[prop_or_default]
    pub(super) choices: Vec<(AttrValue, AttrValue)>,
    /// What stands there when nothing is said.
    #[prop_or_default]
    pub(super) placeholder: AttrValue,
    /// Shown behind the label.
    #[prop_or_default]
    pub(super) unit: AttrValue,
    /// The label is for those who do not see the table around it.
    #[prop_or_default]
    pub(super) bare: bool,
}

/// A label, an input or a list of choices, and the findings.
#[component]
pub(super) fn Field(props: &Props) -> Html {
    let id = props.entry.id();
    let control = if props.choices.is_empty() { input(props, &id) } else { select(props, &id) };
    html! {
        <div class="form-field">
            <label for={id.clone()} class={classes!(props.bare.then_some("visually-hidden"))}>
                { &props.label }{ " " }
                if !props.unit.is_empty() { <span class="unit">{ &props.unit }</span> }
            </label>
            { control }
            { unknown(&props.entry.said) }
            if !props.bare { { why(&props.entry) } }
        </div>
    }
}

/// What is wrong with the field of `entry`, which refers to it. A field without a label of its own
/// leaves it to the table.
pub(super) fn why(entry: &Entry) -> Html {
    html! { <div class="why" id={format!("{}-why", entry.id())}>{ findings(&entry.findings) }</div> }
}

fn input(props: &Props, id: &str) -> Html {
    let (entry, kind, apply) = (props.entry.clone(), props.kind, props.apply.clone());
    let onchange = move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        let patches = kind.patch(&entry, &input.value());
        if !patches.is_empty() && !apply.emit(patches) {
            input.set_value(entry.said.shown());
        }
    };
    let fixed = matches!(props.entry.said, Said::Other(_));
    let mode = if props.kind == Kind::Number { "numeric" } else { "text" };
    html! {
        <input class={classes!("input", worst(&props.entry.findings))} id={id.to_owned()} value={props.entry.said.shown().to_owned()}
            inputmode={mode} placeholder={&props.placeholder} autocomplete="off" spellcheck="false" readonly={fixed}
            aria-describedby={format!("{id}-why")} aria-invalid={invalid(&props.entry.findings)} {onchange} />
    }
}

fn select(props: &Props, id: &str) -> Html {
    let (entry, kind, apply) = (props.entry.clone(), props.kind, props.apply.clone());
    let onchange = move |event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        let patches = kind.patch(&entry, &select.value());
        if !patches.is_empty() && !apply.emit(patches) {
            select.set_value(entry.said.shown());
        }
    };
    html! {
        <select class={classes!("input", worst(&props.entry.findings))} id={id.to_owned()}
            aria-describedby={format!("{id}-why")} aria-invalid={invalid(&props.entry.findings)} {onchange}>
            { options(props.entry.said.shown(), &props.choices, &props.placeholder) }
        </select>
    }
}

/// The choices, nothing, and what is written although it is none of them.
pub(super) fn options(
    shown: &str,
    choices: &[(AttrValue, AttrValue)],
    nothing: &AttrValue,
) -> Html {
    let option = |(value, name): &(AttrValue, AttrValue)| {
        html! { <option value={value} selected={value == shown} key={value.to_string()}>{ name }</option> }
    };
    let nothing = if nothing.is_empty() { "not set" } else { nothing };
    let strange = !shown.is_empty() && !choices.iter().any(|(value, _)| value == shown);
    html! {
        <>
            <option value="" selected={shown.is_empty()} key="nothing">{ nothing }</option>
            if strange { <option value={shown.to_owned()} selected=true key="strange">{ shown }</option> }
            { for choices.iter().map(option) }
        </>
    }
}

/// Words as choices.
pub(super) fn words(words: &[&'static str]) -> Vec<(AttrValue, AttrValue)> {
    words.iter().map(|word| (AttrValue::from(*word), AttrValue::from(*word))).collect()
}

fn unknown(said: &Said) -> Html {
    match said {
        Said::Unknown(_) => html! { <p class="hint">{ "only the deployment knows this" }</p> },
        Said::Other(_) => html! { <p class="hint">{ "change this in the text" }</p> },
        _ => Html::default(),
    }
}

/// What is wrong, beside the field.
pub(super) fn findings(found: &[Found]) -> Html {
    let one = |found: &Found| {
        html! {
            <p class={classes!("field-finding", found.severity.to_string())}>
                { icons::severity(found.severity) }<span>{ prose(&found.message) }</span>
            </p>
        }
    };
    found.iter().map(one).collect()
}

fn worst(found: &[Found]) -> Option<String> {
    found.iter().map(|found| found.severity).max().map(|severity| severity.to_string())
}

fn invalid(found: &[Found]) -> Option<&'static str> {
    found.iter().any(|found| found.severity == Severity::Error).then_some("true")
}

/// A field that is on or off; `default` is what AWS takes where nothing is said.
#[derive(PartialEq, Properties)]
pub(super) struct SwitchProps {
    pub(super) entry: Entry,
    pub(super) label: AttrValue,
    pub(super) apply: Apply,
    pub(super) default: bool,
}

/// A checkbox; a field where the text says neither yes nor no.
#[component]
pub(super) fn Switch(props: &SwitchProps) -> Html {
    let entry = &props.entry;
    let checked = match &entry.said {
        Said::Absent => props.default,
        Said::Plain(text) if text == "true" || text == "false" => text == "true",
        _ => {
            return html! { <Field entry={entry.clone()} label={&props.label} apply={&props.apply} kind={Kind::Flag} /> };
        }
    };
    let onchange = {
        let (path, apply) = (entry.path.clone(), props.apply.clone());
        move |event: Event| {
            let Some(input) = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok())
            else {
                return;
            };
            if !apply.emit(vec![Patch::Set(path.clone(), flag(input.checked()))]) {
                input.set_checked(checked);
            }
        }
    };
    html! {
        <div class="form-field">
            <label class="switch"><input type="checkbox" {checked} {onchange} />{ &props.label }</label>
            { findings(&entry.findings) }
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(said: Said) -> Entry {
        Entry { path: Vec::new(), said, findings: Vec::new() }
    }

    #[test]
    fn only_what_changes_is_patched() {
        let unknown = entry(Said::Unknown("${X}".into()));
        assert_eq!(Kind::Number.patch(&unknown, "${X}"), []);
        assert_eq!(Kind::Text.patch(&entry(Said::Absent), " "), []);
        assert_eq!(
            Kind::Text.patch(&entry(Said::Plain("a".into())), ""),
            [Patch::Remove(Vec::new())]
        );
        assert_eq!(Kind::Number.patch(&unknown, "5"), [Patch::Set(Vec::new(), number(5))]);
        assert_eq!(Kind::Number.patch(&unknown, "5x"), [Patch::Set(Vec::new(), string("5x"))]);
        assert_eq!(Kind::Flag.patch(&unknown, "true"), [Patch::Set(Vec::new(), flag(true))]);
    }
}
