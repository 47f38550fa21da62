//! What holds for every rule, shown on every example of every page and on every real file.
#[path = "support/print.rs"]
mod print;
mod support;

use ecslint_core::{
    Diagnostic, Safety, Source, analyze, fix, pointer,
    syntax::{Edit, ErrorKind, Node, Span, Value, apply},
};
use std::collections::BTreeSet;

/// A text the laws are shown on: its name and what it holds.
struct Specimen {
    name: String,
    text: String,
}

/// The examples of all pages.
fn examples() -> Vec<Specimen> {
    let examples = support::examples().into_iter().enumerate();
    let named = |(index, (rule, block)): (usize, (&str, support::Block))| Specimen {
        name: format!("{rule}-{index}.{}", block.language),
        text: block.text,
    };
    examples.map(named).collect()
}

/// The real files, where they are present.
fn corpus() -> Vec<Specimen> {
    let Some(corpus) = support::corpus() else { return Vec::new() };
    let folders = ["task-definitions", "services", "ecs-params", "eks-fargate", "embedded"];
    let files = folders.iter().flat_map(|folder| support::files(&corpus.join(folder), &[""]));
    let read = |path: std::path::PathBuf| {
        let text = String::from_utf8(std::fs::read(&path).ok()?).ok()?;
        Some(Specimen { name: path.to_string_lossy().into_owned(), text })
    };
    files.filter_map(read).collect()
}

fn all() -> impl Iterator<Item = Specimen> {
    examples().into_iter().chain(corpus())
}

fn lint(name: &str, text: &str) -> Vec<Diagnostic> {
    analyze(&Source::new(name, text), &support::everything()).diagnostics
}

/// Rules about the text rather than what it says.
const TEXT_RULES: [&str; 6] = [
    "syntax-error",
    "unreadable-file",
    "json-comment",
    "trailing-comma",
    "byte-order-mark",
    "duplicate-key",
];

fn broken(name: &str, text: &str) -> bool {
    let format = Source::new(name, text).format;
    let errors = ecslint_core::syntax::parse(text, format).errors;
    errors.iter().any(|error| error.kind == ErrorKind::Syntax)
}

type Places = BTreeSet<(&'static str, String)>;

/// Findings by rule and place in the tree, so that texts of different layout compare.
fn places(name: &str, text: &str) -> Places {
    let source = Source::new(name, text);
    let analysis = analyze(&source, &support::everything());
    let place = |found: &Diagnostic| (found.rule, pointer(&analysis.root, found.subject));
    analysis.diagnostics.iter().map(place).collect()
}

/// The same with the places that findings label: a finding about several places may go on about
/// the rest of them.
fn all_places(name: &str, text: &str) -> Places {
    let source = Source::new(name, text);
    let analysis = analyze(&source, &support::everything());
    let spans = |found: &Diagnostic| {
        let labels: Vec<Span> = found.labels.iter().map(|label| label.span).collect();
        let places = labels.into_iter().chain([found.subject]);
        places.map(|span| (found.rule, pointer(&analysis.root, span))).collect::<Vec<_>>()
    };
    analysis.diagnostics.iter().flat_map(spans).collect()
}

fn scalars(node: &Node<'_>, list: &mut Vec<Span>) {
    match &node.value {
        Value::Array(items) => items.iter().for_each(|item| scalars(item, list)),
        Value::Object(object) => object.live().for_each(|member| scalars(&member.value, list)),
        Value::Unknown => {}
        _ => list.push(node.span),
    }
}

/// At most `count` of `list`, evenly spread.
fn sample<T: Copy>(list: &[T], count: usize) -> impl Iterator<Item = T> {
    let step = list.len().div_ceil(count).max(1);
    list.iter().copied().step_by(step).collect::<Vec<_>>().into_iter()
}

#[test]
fn unknown_is_silent() {
    for (specimen, count) in
        examples().into_iter().map(|e| (e, usize::MAX)).chain(corpus().into_iter().map(|c| (c, 24)))
    {
        let Specimen { name, text } = specimen;
        let before = all_places(&name, &text);
        let source = Source::new(name.as_str(), text.as_str());
        let mut spans = Vec::new();
        scalars(&analyze(&source, &support::everything()).root, &mut spans);
        for span in sample(&spans, count) {
            let edit = Edit { span, text: "\"${UNKNOWN}\"".to_owned() };
            let replaced = apply(&text, &[edit]);
            // In a broken text another word can change what the parser makes of the rest.
            if broken(&name, &text) || broken(&name, &replaced) {
                continue;
            }
            let after = places(&name, &replaced);
            let new = after.difference(&before).filter(|(rule, _)| !TEXT_RULES.contains(rule));
            let new: Vec<_> = new.collect();
            assert!(new.is_empty(), "{name}: `{}` unknown adds {new:?}", span.slice(&text));
        }
    }
}

#[test]
fn formats_agree() {
    for Specimen { name, text } in all() {
        let source = Source::new(name.as_str(), text.as_str());
        let analysis = analyze(&source, &support::everything());
        if analysis.documents.is_empty()
            || analysis.diagnostics.iter().any(|d| d.rule == "unreadable-file")
        {
            continue;
        }
        let json = places("x.json", &print::json(&analysis.root));
        let yaml = places("x.yaml", &print::yaml(&analysis.root));
        let mut original = places(&name, &text);
        original.retain(|(rule, _)| !TEXT_RULES.contains(rule));
        assert_eq!(json, yaml, "{name}: JSON on the left, YAML on the right");
        assert_eq!(original, json, "{name}: the file on the left, its JSON on the right");
    }
}

#[test]
fn fixes_heal() {
    let faults = |list: &[Diagnostic]| list.iter().filter(|d| d.rule == "syntax-error").count();
    for Specimen { name, text } in all() {
        let before = lint(&name, &text);
        for found in &before {
            let Some(fix) = found.fix.as_ref().filter(|fix| fix.safety == Safety::Safe) else {
                continue;
            };
            let healed = apply(&text, &fix.edits);
            let after = lint(&name, &healed);
            assert!(faults(&after) <= faults(&before), "{name}: `{}` breaks\n{healed}", fix.title);
            let same = |d: &&Diagnostic| d.rule == found.rule && d.message == found.message;
            let (left, had) =
                (after.iter().filter(same).count(), before.iter().filter(same).count());
            assert!(left < had, "{name}: `{}` does not mend `{}`", fix.title, found.message);
        }
        let source = Source::new(name.as_str(), text.as_str());
        let fixed = fix(&source, &support::everything(), Safety::Safe);
        let again =
            fix(&Source::new(name.as_str(), fixed.as_str()), &support::everything(), Safety::Safe);
        assert_eq!(fixed, again, "{name}: fixes do not settle");
    }
}

#[test]
fn spans_are_real() {
    for Specimen { name, text } in all() {
        for found in lint(&name, &text) {
            let labels = found.labels.iter().map(|label| label.span);
            for span in labels.chain([found.primary, found.subject]) {
                let at_end = span.start as usize == text.len();
                let real = text.get(span.range()).is_some_and(|slice| !slice.is_empty() || at_end);
                assert!(real, "{name}: {} has the span {span:?}", found.rule);
            }
            assert!(
                !found.primary.slice(&text).ends_with(['\n', '\r']),
                "{name}: {}",
                found.message
            );
        }
    }
}

#[test]
fn edits_are_order_free() {
    for Specimen { name, text } in all() {
        for fix in lint(&name, &text).into_iter().filter_map(|found| found.fix) {
            let mut backwards = fix.edits.clone();
            backwards.reverse();
            assert_eq!(apply(&text, &fix.edits), apply(&text, &backwards), "{name}: {}", fix.title);
            let sorted = fix.edits.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start);
            assert!(sorted, "{name}: the edits of `{}` overlap", fix.title);
        }
    }
}

#[test]
fn nothing_panics_on_half_typed_text() {
    for Specimen { name, text } in all() {
        let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        for end in sample(&ends, 40) {
            lint(&name, &text[..end]);
        }
    }
}

#[test]
fn messages_are_sentences_without_ends() {
    for Specimen { name, text } in all() {
        for found in lint(&name, &text) {
            let lines = [Some(&found.message), found.help.as_ref()];
            for line in lines.into_iter().flatten() {
                assert!(!line.is_empty() && !line.ends_with('.'), "{name}: {line}");
                assert!(!line.contains('\n'), "{name}: {line}");
            }
        }
    }
}

/// Without colour ordinary findings are drawn in another way: one must not see it.
#[test]
fn colour_changes_nothing_else() {
    for Specimen { name, text } in all() {
        let (source, found) = (Source::new(name.as_str(), text.as_str()), lint(&name, &text));
        let show = |color| ecslint_report::full::render(&name, &source, &found, color);
        let (plain, color) = (show(false), show(true));
        let color = anstream::adapter::strip_str(&color).to_string();
        let same = std::iter::zip(plain.lines(), color.lines()).take_while(|(a, b)| a == b).count();
        let differ = || (plain.lines().nth(same), color.lines().nth(same));
        assert!(plain == color, "{name}: {:?}", differ());
    }
}
