//! Two versions of a text, line by line: the edits that lead from one to the other, and a picture of them.
use ecslint_core::syntax::{Edit, Span};
use similar::{
    DiffOp, DiffTag,
    algorithms::{Capture, Compact, Replace, myers},
};
use yew::prelude::*;

/// Texts with more lines that differ than this are compared as a whole: looking for what they have in
/// common takes the square of that.
const MOST_LINES: usize = 3_000;

/// More lines than this are not drawn.
const MOST_DRAWN: usize = 2_000;

/// Lines of the same on both sides of a change.
const AROUND: usize = 2;

/// The edits that make `new` of `old`, each as small as can be.
pub(crate) fn edits(old: &str, new: &str) -> Vec<Edit> {
    let (old_lines, new_lines) = (lines(old), lines(new));
    let (before, after) = (starts(&old_lines), starts(&new_lines));
    let changes = ops(&old_lines, &new_lines).into_iter().filter(|op| op.tag() != DiffTag::Equal);
    let edit = |op: DiffOp| {
        let gone = before[op.old_range().start]..before[op.old_range().end];
        let come = after[op.new_range().start]..after[op.new_range().end];
        trimmed(gone.start, &old[gone], &new[come])
    };
    changes.map(edit).collect()
}

/// `come` in the place of `gone`, which starts at `start`, without what both begin and end with.
fn trimmed(start: usize, gone: &str, come: &str) -> Edit {
    let same = |pairs: &mut dyn Iterator<Item = (char, char)>| -> usize {
        pairs.take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum()
    };
    let head = same(&mut gone.chars().zip(come.chars()));
    let (gone, come) = (&gone[head..], &come[head..]);
    let tail = same(&mut gone.chars().rev().zip(come.chars().rev()));
    let gone = gone.len() - tail;
    Edit {
        span: Span::new(start + head, start + head + gone),
        text: come[..come.len() - tail].to_owned(),
    }
}

fn lines(text: &str) -> Vec<&str> {
    text.split_inclusive('\n').collect()
}

/// Where each line starts, and the end.
fn starts(lines: &[&str]) -> Vec<usize> {
    let ends = lines.iter().scan(0, |at, line| {
        *at += line.len();
        Some(*at)
    });
    std::iter::once(0).chain(ends).collect()
}

/// What happened to the lines.
fn ops(old: &[&str], new: &[&str]) -> Vec<DiffOp> {
    let head = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let rest = old[head..].iter().rev().zip(new[head..].iter().rev());
    let tail = rest.take_while(|(a, b)| a == b).count();
    let (old_len, new_len) = (old.len() - head - tail, new.len() - head - tail);
    if old_len.max(new_len) <= MOST_LINES {
        return short(old, new);
    }
    vec![
        DiffOp::Equal { old_index: 0, new_index: 0, len: head },
        DiffOp::Replace { old_index: head, old_len, new_index: head, new_len },
        DiffOp::Equal { old_index: head + old_len, new_index: head + new_len, len: tail },
    ]
}

/// What happened to the lines of two texts that are not long. This one algorithm, called by its name,
/// is a tenth of what `TextDiff` brings along.
fn short(old: &[&str], new: &[&str]) -> Vec<DiffOp> {
    let mut ops = Compact::new(Replace::new(Capture::new()), old, new);
    let Ok(()) = myers::diff_deadline_raw(&mut ops, old, 0..old.len(), new, 0..new.len(), None);
    ops.into_inner().into_inner().into_ops()
}

/// The lines that differ, and a few around them.
pub(crate) fn view(old: &str, new: &str) -> Html {
    let (old, new) = (lines(old), lines(new));
    let hunks = similar::group_diff_ops(ops(&old, &new), AROUND);
    let mut rows = Vec::new();
    for (index, hunk) in hunks.iter().enumerate() {
        if index > 0 {
            rows.push(html! { <div class="diff-gap" aria-hidden="true">{ "⋯" }</div> });
        }
        for op in hunk {
            let (gone, come) = (&old[op.old_range()], &new[op.new_range()]);
            if op.tag() == DiffTag::Equal {
                rows.extend(come.iter().map(|text| row("same", " ", text)));
            } else {
                rows.extend(gone.iter().map(|text| row("gone", "-", text)));
                rows.extend(come.iter().map(|text| row("come", "+", text)));
            }
        }
    }
    let more = rows.len().saturating_sub(MOST_DRAWN);
    rows.truncate(MOST_DRAWN);
    if more > 0 {
        rows.push(html! { <div class="diff-gap">{ format!("{more} more lines") }</div> });
    }
    rows.into_iter().collect()
}

fn row(class: &'static str, sign: &'static str, text: &str) -> Html {
    let text = text.trim_end_matches(['\r', '\n']).to_owned();
    html! { <div {class}><span class="sign">{ sign }</span>{ text }</div> }
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
            ("é\u{1F600}b", "é\u{1F601}b"),
        ] {
            assert_eq!(apply(old, &edits(old, new)), new);
        }
    }

    #[test]
    fn edits_are_small() {
        let edits = edits("a\n\"cpu\": \"256\",\nb\n", "a\n\"cpu\": \"512\",\nb\n");
        assert_eq!(edits, [Edit { span: Span::new(10, 13), text: "512".to_owned() }]);
    }

    #[test]
    fn long_texts_take_no_time() {
        let (old, new): (String, String) = (
            (0..50_000).map(|n| format!("{n}\n")).collect(),
            (0..50_000).map(|n| format!("x{n}\n")).collect(),
        );
        let (old, new) = (format!("same\n{old}end\n"), format!("same\n{new}end\n"));
        assert_eq!(apply(&old, &edits(&old, &new)), new);
    }
}
