//! The notes that this product was asked from: their examples, with what is truly wrong with them.
//! `tests/data/notes` holds examples like them, written by hand, for where the notes are not.
#[path = "support/shell.rs"]
mod shell;
mod support;

use ecslint_core::{Config, Severity, Source, analyze, project::analyze_all};

/// An example of a note: the line that it starts on, its name when linted, its text.
struct Example {
    line: usize,
    name: String,
    text: String,
}

/// The examples of a note: JSON and YAML as it stands, and what commands send.
fn examples(note: &str) -> Vec<Example> {
    let mut examples = Vec::new();
    for block in support::blocks(note) {
        let line = block.lines.start + 1;
        let mut add = |line, extension: &str, text| {
            examples.push(Example { line, name: format!("{line}.{extension}"), text });
        };
        match block.language.as_str() {
            "json" => add(line, "json", block.text),
            "yaml" => add(line, "yaml", block.text),
            "bash" => {
                for (index, call) in shell::calls(&block.text).into_iter().enumerate() {
                    add(line + index, "json", format!("{:#}", call.input));
                }
            }
            _ => {}
        }
    }
    examples
}

#[test]
fn print_all() {
    let folder = support::root().join("../shared/notes");
    for path in support::files(&folder, &[".txt"]) {
        let note = std::fs::read_to_string(&path).expect("a note is readable");
        let examples = examples(&note);
        let sources: Vec<_> =
            examples.iter().map(|it| Source::new(it.name.as_str(), it.text.as_str())).collect();
        let (found, _) = analyze_all(&sources, None, &Config::default());
        for (example, analysis) in examples.iter().zip(found) {
            let kind = analysis.documents.first().map_or("-", |it| it.kind.name());
            println!("{} {} {kind} {}", path.file_name().unwrap().to_string_lossy(), example.line, if kind == "-" { example.text.chars().take(120).collect::<String>().replace("\n"," ") } else {String::new()});
            for one in &analysis.diagnostics {
                println!("      {}[{}] {}", one.severity, one.rule, one.message);
            }
        }
    }
}
