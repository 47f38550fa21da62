//! The README shows what the tool says of its example.
mod support;

use ecslint_core::{Config, Source, analyze};

#[test]
fn the_readme_shows_real_output() {
    let path = support::root().join("README.md");
    let text = std::fs::read_to_string(&path).expect("there is a README");
    let blocks = support::blocks(&text);
    let [example, shown] = blocks.as_slice().first_chunk().expect("an example and its output");
    assert_eq!((example.role.as_str(), shown.language.as_str()), ("bad", "output"));
    let source = Source::new("task-definition.json", example.text.as_str());
    let found = analyze(&source, &Config::default()).diagnostics;
    let output = ecslint_report::full::render(&source.path, &source, &found, false);
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    lines.splice(shown.lines.clone(), [format!("```output\n{}\n```\n", output.trim_end())]);
    support::matches_file(&path, &lines.concat()).unwrap();
}
