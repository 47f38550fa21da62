//! Two versions of a text, line by line.
use ecslint_core::syntax::{Edit, Span};
use similar::{ChangeTag, DiffTag, TextDiff};
use yew::prelude::*;

/// The edits that make `new` of `old`: whole lines, as few as there are.
pub(crate) fn edits(old: &str, new: &str) -> Vec<Edit> {
    let (before, after) = (starts(old), starts(new));
    let diff = TextDiff::from_lines(old, new);
    let changes = diff.ops().iter().filter(|op| op.tag() != DiffTag::Equal);
    let edit = |op: &similar::DiffOp| {
        let (gone, come) = (op.old_range(), op.new_range());
        let span = Span::new(before[gone.start], before[gone.end]);
        Edit { span, text: new[after[come.start]..after[come.end]].to_owned() }
    };
    changes.map(edit).collect()
}

/// Where each line starts, and the end.
fn starts(text: &str) -> Vec<usize> {
    let lines = text.split_inclusive('\n').scan(0, |at, line| {
        *at += line.len();
        Some(*at)
    });
    std::iter::once(0).chain(lines).collect()
}

/// What `new` changes in `old`, with two lines around each change.
pub(crate) fn view(old: &str, new: &str) -> Html {
    let diff = TextDiff::from_lines(old, new);
    let hunks = diff.grouped_ops(2);
    let lines = hunks.iter().enumerate().flat_map(|(index, hunk)| {
        let gap =
            (index > 0).then(|| html! { <div class="diff-gap" aria-hidden="true">{ "⋯" }</div> });
        let changes = hunk.iter().flat_map(|op| diff.iter_changes(op));
        gap.into_iter().chain(changes.map(|change| line(change.tag(), change.value())))
    });
    lines.collect()
}

fn line(tag: ChangeTag, text: &str) -> Html {
    let (class, sign) = match tag {
        ChangeTag::Delete => ("gone", "-"),
        ChangeTag::Insert => ("come", "+"),
        ChangeTag::Equal => ("same", " "),
    };
    let text = text.trim_end_matches(['\r', '\n']);
    html! { <div class={class}><span class="sign">{ sign }</span>{ text }</div> }
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
