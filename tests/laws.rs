//! What holds for every rule, shown on every example of every page and on every real file.
mod support;

use ecslint_core::{
    Analysis, Diagnostic, Safety, Source, analyze_with, fix_with, pointer,
    project::{Entry, Link, cards, pair},
    syntax::{Edit, ErrorKind, Format, Node, Printer, Span, Value, apply},
};
use std::collections::BTreeSet;

/// A text the laws are shown on, with the texts it is linted with.
type Specimen = support::Case;

/// The examples of all pages.
fn examples() -> Vec<Specimen> {
    let examples = support::examples().into_iter().enumerate();
    let named = |(index, (rule, case)): (usize, (&str, Specimen))| Specimen {
        name: format!("{rule}-{index}-{}", case.name),
        ..case
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
        Some(Specimen { name: path.to_string_lossy().into_owned(), text, others: Vec::new() })
    };
    files.filter_map(read).collect()
}

/// Real services with their task definitions, where they are present.
fn pairs() -> Vec<Specimen> {
    let Some(corpus) = support::corpus() else { return Vec::new() };
    let folders = std::fs::read_dir(corpus.join("services/pairs")).into_iter().flatten().flatten();
    folders.flat_map(|folder| pairs_in(&folder.path())).collect()
}

fn pairs_in(folder: &std::path::Path) -> Vec<Specimen> {
    let read = |path: std::path::PathBuf| {
        let text = std::fs::read_to_string(&path).ok()?;
        Some((path.to_string_lossy().into_owned(), text))
    };
    let texts: Vec<_> =
        support::files(folder, &[".json", "ml"]).into_iter().filter_map(read).collect();
    let sources: Vec<_> =
        texts.iter().map(|(name, text)| Source::new(name.as_str(), text.as_str())).collect();
    let silent = ecslint_core::Config::silent();
    let cards = sources.iter().map(|source| {
        let found = ecslint_core::analyze(source, &silent);
        cards(&found.root, &found.documents)
    });
    let cards: Vec<_> = cards.collect();
    let entries = std::iter::zip(&texts, &cards);
    let entries: Vec<_> = entries.map(|((path, _), cards)| Entry { path, cards }).collect();
    let first = |link: &Link| link.from.document == 0 && link.to.document == 0;
    let links = pair(&entries, None).links.into_iter().filter(first);
    links
        .map(|link| {
            let (name, text) = texts[link.from.file].clone();
            Specimen { name, text, others: vec![texts[link.to.file].clone()] }
        })
        .collect()
}

fn all() -> impl Iterator<Item = Specimen> {
    examples().into_iter().chain(corpus()).chain(pairs())
}

fn lint(case: &Specimen) -> Vec<Diagnostic> {
    analysed(case, |analysis| analysis.diagnostics.clone())
}

fn analysed<R>(case: &Specimen, f: impl FnOnce(&Analysis<'_>) -> R) -> R {
    let source = case.source();
    let everything = ecslint_core::Config::default();
    case.together(|partners, _| f(&analyze_with(&source, partners, &everything)))
}

fn healed(case: &Specimen, safety: Safety) -> String {
    let everything = ecslint_core::Config::default();
    case.together(|partners, _| fix_with(&case.source(), partners, &everything, safety).text)
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
fn places(case: &Specimen) -> Places {
    analysed(case, |analysis| {
        let place = |found: &Diagnostic| (found.rule, pointer(&analysis.root, found.subject));
        analysis.diagnostics.iter().map(place).collect()
    })
}

/// The same with the places that findings label: a finding about several places may go on about
/// the rest of them.
fn all_places(case: &Specimen) -> Places {
    analysed(case, |analysis| {
        let spans = |found: &Diagnostic| {
            let labels = found.labels.iter().filter(|label| label.file.is_none());
            let places = labels.map(|label| label.span).chain([found.subject]);
            places.map(|span| (found.rule, pointer(&analysis.root, span))).collect::<Vec<_>>()
        };
        analysis.diagnostics.iter().flat_map(spans).collect()
    })
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
    for (specimen, count) in examples()
        .into_iter()
        .map(|e| (e, usize::MAX))
        .chain(corpus().into_iter().map(|c| (c, 24)))
        .chain(pairs().into_iter().map(|pair| (pair, usize::MAX)))
    {
        let before = all_places(&specimen);
        let silent = |name: &str, text: &str, span: Span, replaced: &Specimen| {
            let after = places(replaced);
            let new = after.difference(&before).filter(|(rule, _)| !TEXT_RULES.contains(rule));
            let new: Vec<_> = new.collect();
            assert!(new.is_empty(), "{name}: `{}` unknown adds {new:?}", span.slice(text));
        };
        for (span, text) in unknown(&specimen.name, &specimen.text, count) {
            silent(&specimen.name, &specimen.text, span, &specimen.of(text));
        }
        for (index, (name, text)) in specimen.others.iter().enumerate() {
            for (span, replaced) in unknown(name, text, count) {
                let mut other = specimen.clone();
                other.others[index].1 = replaced;
                silent(&specimen.name, text, span, &other);
            }
        }
    }
}

/// `text` with each of at most `count` scalars replaced by an unknown.
fn unknown(name: &str, text: &str, count: usize) -> Vec<(Span, String)> {
    let mut spans = Vec::new();
    let source = Source::new(name, text);
    scalars(&ecslint_core::syntax::parse(text, source.format).root, &mut spans);
    let replace = |span| {
        let edit = Edit { span, text: "\"${UNKNOWN}\"".to_owned() };
        let replaced = apply(text, &[edit]);
        // In a broken text another word can change what the parser makes of the rest.
        (!broken(name, text) && !broken(name, &replaced)).then_some((span, replaced))
    };
    sample(&spans, count).filter_map(replace).collect()
}

#[test]
fn formats_agree() {
    // Comments, which may hide findings, are no part of the tree.
    for case in all().filter(|case| !case.text.contains("ecslint-")) {
        let recognised = analysed(&case, |analysis| {
            let unreadable = |found: &Diagnostic| found.rule == "unreadable-file";
            let recognised = !analysis.documents.is_empty();
            let printer = Printer::new(&case.text, case.source().format);
            let print = |format| printer.print(&analysis.root, format);
            (recognised && !analysis.diagnostics.iter().any(unreadable))
                .then(|| (print(Format::Json), print(Format::Yaml)))
        });
        let Some((json, yaml)) = recognised else { continue };
        let named = |name: &str, text| places(&Specimen { name: name.to_owned(), ..case.of(text) });
        let (json, yaml) = (named("x.json", json), named("x.yaml", yaml));
        let mut original = places(&case);
        original.retain(|(rule, _)| !TEXT_RULES.contains(rule));
        assert_eq!(json, yaml, "{}: JSON on the left, YAML on the right", case.name);
        assert_eq!(original, json, "{}: the file on the left, its JSON on the right", case.name);
    }
}

#[test]
fn fixes_heal() {
    let faults = |list: &[Diagnostic]| list.iter().filter(|d| d.rule == "syntax-error").count();
    for case in all() {
        let name = &case.name;
        let before = lint(&case);
        for found in &before {
            let Some(fix) = found.fix.as_ref().filter(|fix| fix.safety == Safety::Safe) else {
                continue;
            };
            let healed = case.of(apply(&case.text, &fix.edits));
            let after = lint(&healed);
            let text = &healed.text;
            assert!(faults(&after) <= faults(&before), "{name}: `{}` breaks\n{text}", fix.title);
            let same = |d: &&Diagnostic| d.rule == found.rule && d.message == found.message;
            let (left, had) =
                (after.iter().filter(same).count(), before.iter().filter(same).count());
            assert!(left < had, "{name}: `{}` does not mend `{}`", fix.title, found.message);
        }
        let fixed = healed(&case, Safety::Safe);
        let again = healed(&case.of(fixed.as_str()), Safety::Safe);
        assert_eq!(fixed, again, "{name}: fixes do not settle");
    }
}

#[test]
fn fixes_leave_nothing_worse() {
    let mut worse = Vec::new();
    for case in corpus().into_iter().chain(pairs()) {
        let before = places(&case);
        for safety in [Safety::Safe, Safety::Unsafe] {
            let fixed = case.of(healed(&case, safety));
            let after = places(&fixed);
            let new: Vec<_> = after.difference(&before).collect();
            if !new.is_empty() {
                worse.push(format!("{} ({safety}): {new:?}", case.name));
            }
        }
    }
    assert!(worse.is_empty(), "{}", worse.join("\n"));
}

#[test]
fn spans_are_real() {
    let real = |text: &str, span: Span| {
        let at_end = span.start as usize == text.len();
        text.get(span.range()).is_some_and(|slice| !slice.is_empty() || at_end)
    };
    for case in all() {
        for found in lint(&case) {
            let (name, rule) = (&case.name, found.rule);
            for span in [found.primary, found.subject] {
                assert!(real(&case.text, span), "{name}: {rule} has the span {span:?}");
            }
            for label in &found.labels {
                let text = label.file.map_or(&case.text, |file| &case.others[file].1);
                assert!(real(text, label.span), "{name}: {rule} has the label {label:?}");
            }
            assert!(
                !found.primary.slice(&case.text).ends_with(['\n', '\r']),
                "{name}: {}",
                found.message
            );
        }
    }
}

#[test]
fn edits_are_order_free() {
    for case in all() {
        let Specimen { name, text, .. } = &case;
        for fix in lint(&case).into_iter().filter_map(|found| found.fix) {
            let mut backwards = fix.edits.clone();
            backwards.reverse();
            assert_eq!(apply(text, &fix.edits), apply(text, &backwards), "{name}: {}", fix.title);
            let sorted = fix.edits.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start);
            assert!(sorted, "{name}: the edits of `{}` overlap", fix.title);
        }
    }
}

#[test]
fn nothing_panics_on_half_typed_text() {
    for case in all() {
        let ends: Vec<usize> = case.text.char_indices().map(|(at, _)| at).collect();
        for end in sample(&ends, 40) {
            lint(&case.of(&case.text[..end]));
        }
        for (index, (_, text)) in case.others.iter().enumerate() {
            let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
            for end in sample(&ends, 40) {
                let mut half = case.clone();
                half.others[index].1.truncate(end);
                lint(&half);
            }
        }
    }
}

#[test]
fn messages_are_sentences_without_ends() {
    for case in all() {
        let name = &case.name;
        for found in lint(&case) {
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
    for case in all() {
        let (source, found) = (case.source(), lint(&case));
        let show = |color| {
            case.together(|_, others| {
                ecslint_report::full::render_with(&case.name, &source, others, &found, color)
            })
        };
        let (plain, color) = (show(false), show(true));
        let color = anstream::adapter::strip_str(&color).to_string();
        let same = std::iter::zip(plain.lines(), color.lines()).take_while(|(a, b)| a == b).count();
        let differ = || (plain.lines().nth(same), color.lines().nth(same));
        assert!(plain == color, "{}: {:?}", case.name, differ());
    }
}
