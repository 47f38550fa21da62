//! What all safe fixes together would change, shown before they are applied.
use crate::{
    app::{App, use_app},
    engine::TEXTS,
    layout::name_of,
    modal::Modal,
};
use ecslint_core::{
    Safety,
    syntax::{Edit, Span},
};
use similar::{ChangeTag, TextDiff};
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) close: Callback<()>,
}

/// Asks before it fixes.
#[component]
pub(super) fn Preview(props: &Props) -> Html {
    let app = use_app();
    let fixed = use_memo(app.state.texts.clone(), |_| fixed(&app));
    let apply = {
        let (app, fixed, close) = (app.clone(), fixed.clone(), props.close.clone());
        move |_: MouseEvent| {
            for (index, new) in fixed.iter() {
                app.edit(*index, &edits(&app.state.texts[*index].text, new));
            }
            close.emit(());
        }
    };
    let change = |(index, new): &(usize, Rc<str>)| {
        html! {
            <section>
                <h3>{ name_of(*index) }</h3>
                <div class="diff" tabindex="0" role="region" aria-label={format!("Changes of {}", name_of(*index))}>{ diff(&app.state.texts[*index].text, new) }</div>
            </section>
        }
    };
    html! {
        <Modal title="Fix all safe" close={props.close.clone()}>
            <p>{ "These repairs keep what you meant. One undo takes them back." }</p>
            { for fixed.iter().map(change) }
            <div class="modal-bar">
                <button class="button primary" onclick={apply} disabled={fixed.is_empty()}>{ "Apply" }</button>
            </div>
        </Modal>
    }
}

/// The texts that fixes change, as they would be.
fn fixed(app: &App) -> Vec<(usize, Rc<str>)> {
    let new = |index| (index, Rc::from(app.fixed(index, Safety::Safe)));
    (0..TEXTS)
        .map(new)
        .filter(|(index, new): &(usize, Rc<str>)| app.state.texts[*index].text != *new)
        .collect()
}

/// The edits that make `new` of `old`, line by line.
fn edits(old: &str, new: &str) -> Vec<Edit> {
    let (before, after) = (starts(old), starts(new));
    let diff = TextDiff::from_lines(old, new);
    let changes = diff.ops().iter().filter(|op| op.tag() != similar::DiffTag::Equal);
    changes
        .map(|op| {
            let (gone, come) = (op.old_range(), op.new_range());
            Edit {
                span: Span::new(before[gone.start], before[gone.end]),
                text: new[after[come.start]..after[come.end]].to_owned(),
            }
        })
        .collect()
}

/// Where each line starts, and the end.
fn starts(text: &str) -> Vec<usize> {
    let lines = text.split_inclusive('\n').scan(0, |at, line| {
        *at += line.len();
        Some(*at)
    });
    std::iter::once(0).chain(lines).collect()
}

fn diff(old: &str, new: &str) -> Html {
    let diff = TextDiff::from_lines(old, new);
    let hunks = diff.grouped_ops(2);
    let lines = hunks.iter().enumerate().flat_map(|(index, hunk)| {
        let gap = (index > 0).then(|| html! { <div class="diff-gap" aria-hidden="true">{ "⋯" }</div> });
        let changes = hunk.iter().flat_map(|op| diff.iter_changes(op));
        gap.into_iter().chain(changes.map(|change| {
            let (class, sign) = match change.tag() {
                ChangeTag::Delete => ("gone", "-"),
                ChangeTag::Insert => ("come", "+"),
                ChangeTag::Equal => ("same", " "),
            };
            html! { <div class={class}><span class="sign">{ sign }</span>{ change.value().trim_end_matches(['\r', '\n']) }</div> }
        }))
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ecslint_core::syntax::apply;

    #[test]
    fn edits_lead_from_one_text_to_the_other() {
        for (old, new) in [
            ("a\nb\nc\n", "a\nB\nc\n"),
            ("a\nb\n", "b\n"),
            ("a", "a\nb"),
            ("", "x\n"),
            ("a\r\nb", "a\r\nb\r\nc"),
            ("x\n", ""),
        ] {
            assert_eq!(apply(old, &edits(old, new)), new);
        }
    }
}
