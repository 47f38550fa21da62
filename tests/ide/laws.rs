//! What holds for every text and every caret.
use crate::support::{blocks, everything};
use ecslint_core::{
    Analysis, Config, Source, analyze,
    ide::{self, NameKind},
    syntax::{Edit, Node, Span, Value, apply, parse},
};

/// Texts to try everything on: the examples of all pages.
fn texts() -> Vec<(String, String)> {
    let pages = ecslint_core::rules::all().flat_map(|rule| blocks(rule.docs));
    let blocks = pages.filter(|block| block.language != "output");
    let mut texts: Vec<_> = blocks.map(|block| (block.file(), block.text)).collect();
    texts.dedup();
    texts
}

/// Everything that can be asked at one place.
fn ask(source: &Source<'_>, analysis: &Analysis<'_>, at: u32) -> Vec<Span> {
    let found = ide::complete(source, analysis, at);
    let mut spans = vec![found.replace, found.typed];
    spans.extend(ide::hover(source, analysis, at).map(|hover| hover.span));
    spans.extend(ide::path(analysis, at).iter().map(|crumb| crumb.span));
    if let Some(name) = ide::names(analysis, at) {
        spans.extend(name.definition.iter().chain(&name.uses).flat_map(|it| [it.span, it.value]));
    }
    spans
}

#[test]
fn nothing_panics_and_all_spans_are_real() {
    let config = everything();
    for (index, (file, text)) in texts().iter().enumerate() {
        let ends: Vec<_> = text.char_indices().map(|(at, _)| at).collect();
        let step = if index % 20 == 0 { 1 } else { 37 };
        for end in ends.iter().copied().step_by(step).chain([text.len()]) {
            let source = Source::new(file.as_str(), &text[..end]);
            let analysis = analyze(&source, &config);
            for span in ask(&source, &analysis, end as u32) {
                assert!(text[..end].get(span.range()).is_some(), "{file}: {span:?}\n{text}");
            }
        }
        let source = Source::new(file.as_str(), text.as_str());
        let analysis = analyze(&source, &config);
        for at in (0..text.len() + 2).step_by(if index % 20 == 0 { 1 } else { 7 }) {
            for span in ask(&source, &analysis, at as u32) {
                assert!(text.get(span.range()).is_some(), "{file}: {span:?}\n{text}");
            }
        }
        for symbol in ide::outline(&analysis) {
            assert!(text.get(symbol.span.range()).is_some());
        }
    }
}

#[test]
fn actions_are_the_fixes_of_the_findings() {
    for (file, text) in texts() {
        let source = Source::new(file.as_str(), text.as_str());
        let analysis = analyze(&source, &everything());
        let whole = Span::new(0, text.len());
        let fixes = analysis.diagnostics.iter().filter(|found| found.fix.is_some()).count();
        let actions = ide::actions(&analysis, whole);
        assert_eq!(actions.len(), fixes, "{file}");
        for action in actions {
            let found = &analysis.diagnostics[action.finding];
            assert_eq!(found.fix.as_ref().map(|fix| &fix.edits), Some(&action.edits));
            assert!(ide::actions(&analysis, found.primary).contains(&action));
        }
    }
}

#[test]
fn a_chosen_key_is_there_afterwards() {
    for (index, (file, text)) in texts().iter().enumerate() {
        let source = Source::new(file.as_str(), text.as_str());
        let analysis = analyze(&source, &Config::silent());
        if !parse(text, source.format).errors.is_empty() {
            continue;
        }
        for at in (index % 13..text.len()).step_by(13) {
            let found = ide::complete(&source, &analysis, at as u32);
            for item in found.items.iter().step_by(5) {
                if item.kind != ide::CompletionKind::Key {
                    continue;
                }
                let mut edits = item.also.clone();
                edits.push(Edit { span: found.replace, text: item.insert.clone() });
                let after = apply(text, &edits);
                let after = Source::new(file.as_str(), after.as_str());
                let root = parse(&after.text, after.format).root;
                let pointer = keys(&root);
                assert!(pointer.contains(&item.label), "{} at {at}\n{}", item.label, after.text);
            }
        }
    }
}

#[test]
fn an_ignored_finding_is_gone_and_nothing_else_is() {
    for (file, text) in texts() {
        let source = Source::new(file.as_str(), text.as_str());
        let before = analyze(&source, &Config::default()).diagnostics;
        for found in before.iter().take(5) {
            let Some(edit) = ide::ignore(&source, found) else { continue };
            let after = Source::new(file.as_str(), apply(&text, &[edit]));
            let left = analyze(&after, &Config::default()).diagnostics;
            let count = |list: &[ecslint_core::Diagnostic]| {
                list.iter().filter(|it| it.rule == found.rule).count()
            };
            let told = |list: &[ecslint_core::Diagnostic]| {
                list.iter().filter(|it| it.rule.contains("suppress")).count()
            };
            assert!(told(&left) <= told(&before), "{}\n{}", found.rule, after.text);
            let about_text = found.rule.contains("suppress") || found.rule == "syntax-error";
            assert!(about_text || count(&left) < count(&before), "{}\n{}", found.rule, after.text);
        }
    }
}

fn keys(node: &Node<'_>) -> Vec<String> {
    match &node.value {
        Value::Array(items) => items.iter().flat_map(keys).collect(),
        Value::Object(object) => {
            let own = object.members().iter().map(|member| member.key.name.to_string());
            own.chain(object.members().iter().flat_map(|member| keys(&member.value))).collect()
        }
        _ => Vec::new(),
    }
}

#[test]
fn a_name_is_the_same_wherever_it_stands_and_renaming_keeps_the_findings() {
    for (file, text) in texts() {
        let source = Source::new(file.as_str(), text.as_str());
        let analysis = analyze(&source, &Config::default());
        for mention in ide::mentions(&analysis) {
            let at = mention.span.start;
            let name = ide::names(&analysis, at).expect("a mention is a name");
            for spot in name.definition.iter().chain(&name.uses) {
                for at in spot.span.start..=spot.span.end {
                    let other = ide::names(&analysis, at).expect("all of it is the name");
                    assert_eq!((&other.uses, &other.definition), (&name.uses, &name.definition));
                }
            }
            let legal = |byte: u8| byte.is_ascii_lowercase() || b"-_0123456789".contains(&byte);
            let elsewhere = name.definition.is_none() || mention.kind == NameKind::Family;
            if elsewhere || !mention.text.bytes().all(legal) {
                continue;
            }
            let new = "q".repeat(mention.text.len().max(1));
            let Ok(edits) = ide::rename(&source, &analysis, at, &new) else { continue };
            let after = Source::new(file.as_str(), apply(&text, &edits));
            let rules = |analysis: &Analysis<'_>| -> Vec<_> {
                analysis.diagnostics.iter().map(|found| found.rule).collect()
            };
            let (before, after) = (rules(&analysis), rules(&analyze(&after, &Config::default())));
            assert_eq!(before, after, "{file}: {}\n{text}", mention.text);
        }
    }
}
