//! A minified file is one line: what is shown of it must not cost more than of any other.
use ecslint_core::{
    Diagnostic, Safety, Severity, Source,
    syntax::{Edit, Span},
};
use ecslint_report::full::render;
use std::time::{Duration, Instant};

/// A finding with its fix at the word that starts at `at`.
fn finding(at: usize) -> Diagnostic {
    let span = Span::new(at, at + 4);
    let edits = vec![Edit { span, text: "\"b\"".to_owned() }];
    let message = "what is wrong".to_owned();
    let mut found = Diagnostic::new("unknown-field", Severity::Error, span, message);
    found.fix(Safety::Safe, "repair it", edits);
    found
}

/// One line of so many words, with a finding at each of the last 200.
fn line(words: usize) -> (String, Vec<Diagnostic>) {
    let text = "\"aé\" ".repeat(words);
    let length = text.len() / words;
    (text, (words - 200..words).map(|word| finding(word * length)).collect())
}

fn cost(words: usize) -> Duration {
    let (text, found) = line(words);
    let source = Source::new("task.json", text.as_str());
    let run = || {
        let start = Instant::now();
        assert!(render("task.json", &source, &found, false).len() > 20_000);
        start.elapsed()
    };
    (0..3).map(|_| run()).min().unwrap_or_default()
}

#[test]
fn long_lines_cost_no_more() {
    let (short, long) = (cost(400), cost(1 << 20));
    assert!(long < 20 * short + Duration::from_millis(300), "{short:?} {long:?}");
}

#[test]
fn changes_in_long_lines_are_shown_with_what_is_around() {
    let (text, found) = line(4000);
    let source = Source::new("task.json", text.as_str());
    let shown = render("task.json", &source, &found[100..101], false);
    let expected = |change: &str, rest: usize| {
        let (before, after) = ("\"aé\" ".repeat(6), "\"aé\" ".repeat(rest));
        format!("…é\" {before}{change}\" {after}")
    };
    let lines: Vec<&str> = shown.lines().filter(|line| line.starts_with("1 ")).collect();
    let [_, removed, added] = lines.as_slice() else { panic!("{shown}") };
    assert!(removed.starts_with(&format!("1 - {}", expected("\"aé", 5))), "{shown}");
    assert!(added.starts_with(&format!("1 + {}", expected("\"b\"", 5))), "{shown}");
    assert!(removed.ends_with('…') && added.ends_with('…'), "{shown}");
}
