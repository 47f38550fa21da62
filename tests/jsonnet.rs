//! What holds for Jsonnet: it says the same as JSON, and no fix touches what is computed.
#[path = "support/folder.rs"]
mod folder;
mod support;

use ecslint_core::{
    Analysis, Config, Diagnostic, Safety, Source, analyze, analyze_with, fix, ide, pointer,
    syntax::{Format, Node, Span, Value, apply, jsonnet::is_name, parse, print::quote},
};
use folder::Folder;
use std::collections::BTreeSet;

/// `text` in single quotes.
fn single(text: &str) -> String {
    let double = quote(text);
    format!("'{}'", double[1..double.len() - 1].replace("\\\"", "\"").replace('\'', "\\'"))
}

/// A tree as Jsonnet, as people write it; what is unknown comes from outside.
fn jsonnet(node: &Node<'_>, margin: &str) -> String {
    let inner = format!("{margin}  ");
    let lines = |parts: Vec<String>| -> String {
        parts.iter().map(|part| format!("{inner}{part}, // so\n")).collect()
    };
    match &node.value {
        Value::Null => "null".to_owned(),
        Value::Bool(truth) => truth.to_string(),
        Value::Number(number) => number.value.to_string(),
        Value::String(text) => single(text),
        Value::Unknown | Value::Reference(_) => "std.extVar('X')".to_owned(),
        Value::Array(items) | Value::Stream(items) => {
            let parts = items.iter().map(|item| jsonnet(item, &inner)).collect();
            format!("[\n{}{margin}]", lines(parts))
        }
        Value::Object(object) => {
            let name = |name: &str| if is_name(name) { name.to_owned() } else { single(name) };
            let member = |it: &ecslint_core::syntax::Member<'_>| {
                format!("{}: {}", name(&it.key.name), jsonnet(&it.value, &inner))
            };
            let mut parts: Vec<_> = object.live().map(member).collect();
            parts.extend(object.is_open().then(|| "[std.extVar('K')]: 1".to_owned()));
            format!("{{\n{}{margin}}}", lines(parts))
        }
    }
}

type Places = BTreeSet<(&'static str, String)>;

/// Rules about the text, or about the spelling of numbers, which Jsonnet makes anew.
const TEXT_RULES: [&str; 7] = [
    "unreadable-file",
    "syntax-error",
    "json-comment",
    "trailing-comma",
    "byte-order-mark",
    "duplicate-key",
    "fractional-integer",
];

fn places(analysis: &Analysis<'_>) -> Places {
    let place = |found: &Diagnostic| (found.rule, pointer(&analysis.root, found.subject));
    let found = analysis.diagnostics.iter().map(place);
    found.filter(|(rule, _)| !TEXT_RULES.contains(rule)).collect()
}

#[test]
fn every_example_says_the_same_in_jsonnet() {
    let mut tried = 0;
    for (rule, case) in support::examples() {
        // Comments, which may hide findings, are no part of the tree.
        if case.text.contains("ecslint-") {
            continue;
        }
        let everything = Config::default();
        case.together(|partners, _| {
            let source = case.source();
            let own = analyze_with(&source, partners, &everything);
            let faulty = own.diagnostics.iter().any(|found| TEXT_RULES.contains(&found.rule));
            if own.documents.is_empty() || faulty {
                return;
            }
            for head in ["", "local x = ", "(", "local f(x) = x; f("] {
                let text = jsonnet(&own.root, "");
                let text = match head {
                    "local x = " => format!("local x = {text};\nx\n"),
                    "" => text,
                    _ => format!("{head}{text})"),
                };
                let source = Source::new("x.jsonnet", text.as_str());
                let other = analyze_with(&source, partners, &everything);
                assert_eq!(places(&own), places(&other), "{rule}: JSON on the left\n{text}");
                let fixes = other.diagnostics.iter().filter(|found| found.fix.is_some()).count();
                assert!(head.is_empty() || fixes == 0, "{rule}: a fix of what is computed\n{text}");
                tried += 1;
            }
        });
    }
    assert!(tried > 1000, "{tried}");
}

#[test]
fn every_safe_fix_in_jsonnet_heals() {
    let mut tried = 0;
    for (rule, case) in support::examples() {
        let source = case.source();
        let everything = Config::default();
        let own = analyze(&source, &everything);
        if own.diagnostics.iter().any(|found| TEXT_RULES.contains(&found.rule)) {
            continue;
        }
        let text = jsonnet(&own.root, "");
        let source = Source::new("x.jsonnet", text.as_str());
        for found in analyze(&source, &everything).diagnostics {
            let Some(fix) = found.fix else { continue };
            let fixed = apply(&text, &fix.edits);
            let errors = parse(&fixed, Format::Jsonnet).errors;
            assert_eq!(errors, [], "{rule}: `{}` breaks\n{fixed}", fix.title);
            if fix.safety < Safety::Safe {
                continue;
            }
            let after = Source::new("x.jsonnet", fixed.as_str());
            let left = analyze(&after, &everything).diagnostics;
            let same =
                |other: &&Diagnostic| other.rule == found.rule && other.message == found.message;
            assert!(
                left.iter().find(same).is_none(),
                "{rule}: `{}` does not heal\n{fixed}",
                fix.title
            );
            tried += 1;
        }
    }
    assert!(tried > 20, "{tried}");
}

const SHARED: &str = "local cpu = '256 ';
local web = { name: 'web', image: 'web:1', memory: '512' };
{
  family: 'shop',
  cpu: cpu,
  containerDefinitions: [web, web { name: 'other' }, { name: 'third', image: 'third:1', memory: '64' }],
}
";

#[test]
fn a_fix_stays_away_from_what_is_shared() {
    let source = Source::new("task.jsonnet", SHARED);
    let found = analyze(&source, &Config::default()).diagnostics;
    let memory = found.iter().filter(|found| found.message.contains("memory")).count();
    assert!(memory >= 2, "{found:#?}");
    let fixed = fix(&source, &Config::default(), Safety::Unsafe);
    assert_eq!(fixed, SHARED.replace("'64'", "64"), "only what stands for itself is repaired");
}

#[test]
fn a_name_that_is_computed_is_not_changed() {
    let text = "local name = 'web';
{
  family: 'shop',
  containerDefinitions: [
    { name: name, image: 'web:1', memory: 64, dependsOn: [{ containerName: 'db', condition: 'START' }] },
    { name: 'db', image: 'db:1', memory: 64, links: [name] },
  ],
}
";
    let source = Source::new("task.jsonnet", text);
    let analysis = analyze(&source, &Config::default());
    let at = |word: &str| text.find(word).map_or(0, |at| at as u32 + 1);
    let edits = ide::rename(&source, &analysis, at("'db'"), "store").expect("it stands for itself");
    assert_eq!(apply(text, &edits), text.replace("'db'", "'store'"));
    let refused = ide::rename(&source, &analysis, at("'web'"), "app").expect_err("it is shared");
    assert_eq!(refused.to_string(), "`web` is computed, or used for something else too");
}

/// What is offered where `|` stands in `text`, inserted.
fn completed(text: &str, label: &str) -> String {
    let at = text.find('|').expect("a caret");
    let text = text.replace('|', "");
    let source = Source::new("task.jsonnet", text.as_str());
    let analysis = analyze(&source, &Config::default());
    let offered = ide::complete(&source, &analysis, at as u32);
    let item = offered.items.iter().find(|item| item.label == label);
    let item = item.unwrap_or_else(|| panic!("{label} is not offered in {text}"));
    let mut edits = item.also.clone();
    let (span, insert) = (offered.replace, item.insert.clone());
    edits.push(ecslint_core::syntax::Edit { span, text: insert });
    apply(&text, &edits)
}

#[test]
fn completion_writes_as_jsonnet_is_written() {
    let text = "{\n  family: 'shop',\n  containerDefinitions: [],\n  networkM|\n}\n";
    let key = completed(text, "networkMode");
    assert_eq!(key, text.replace("networkM|", "networkMode: ''"));
    let text = "{\n  family: 'shop',\n  containerDefinitions: [],\n  networkMode: 'aws|',\n}\n";
    assert_eq!(completed(text, "awsvpc"), text.replace("aws|", "awsvpc"));
    let text = "{\n  family: 'shop',\n  containerDefinitions: [],\n  networkMode: |\n}\n";
    assert_eq!(completed(text, "awsvpc"), text.replace('|', "'awsvpc'"));
}

#[test]
fn hover_and_findings_know_what_is_meant() {
    let text = "local c = import 'container.libsonnet';\n{ family: 'a', containerDefinitions: [c { memory: '5' }] }";
    let source = Source::new("task.jsonnet", text);
    let found = analyze(&source, &Config::default());
    let memory = found.diagnostics.iter().find(|found| found.message.contains("memory"));
    assert_eq!(memory.map(|found| found.primary.slice(text)), Some("'5'"));
    let missing = |found: &Diagnostic| found.message.contains("image");
    assert!(!found.diagnostics.iter().any(missing), "the import may bring it");
}

#[test]
fn half_typed_jsonnet_has_findings_with_places() {
    let text = include_str!("../crates/syntax/tests/data/task-definition-8k.jsonnet");
    let real = |span: Span, text: &str| text.get(span.range()).is_some();
    for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)).step_by(7) {
        let source = Source::new("x.jsonnet", &text[..end]);
        for found in analyze(&source, &Config::default()).diagnostics {
            assert!(real(found.primary, &text[..end]) && real(found.subject, &text[..end]));
        }
    }
    let source = Source::new("x.jsonnet", text);
    let whole = analyze(&source, &Config::default());
    assert_eq!(whole.diagnostics.iter().filter(|found| found.rule == "syntax-error").count(), 0);
    let json = include_str!("../crates/syntax/tests/data/task-definition-8k.json");
    let source = Source::new("x.json", json);
    assert_eq!(places(&whole), places(&analyze(&source, &Config::default())));
}

#[test]
fn real_files_have_no_syntax_error() {
    let Some(corpus) = support::corpus() else { return };
    let files = support::files(&corpus, &[".jsonnet", ".libsonnet"]);
    assert!(files.len() > 30, "{}", files.len());
    for path in files {
        let text = std::fs::read_to_string(&path).expect("it is there");
        assert_eq!(parse(&text, Format::Jsonnet).errors, [], "{}", path.display());
    }
}

#[test]
fn tools_refuse_what_they_would_get_wrong() {
    let computed = SHARED.replace("cpu: cpu", "cpu: std.extVar('CPU')");
    let folder =
        Folder::new("jsonnet/tools").with("task.jsonnet", SHARED).with("ext.jsonnet", computed);
    let run = folder.run(&["fmt", "task.jsonnet"]);
    assert_eq!(
        (run.code, run.err.contains("Jsonnet is laid out by `jsonnetfmt`")),
        (Some(2), true),
        "{}",
        run.err
    );
    let run = folder.run(&["fmt", "--check", "."]);
    assert_eq!((run.code, run.out.as_str()), (Some(0), ""), "{}", run.err);
    let run = folder.run(&["render", "task.jsonnet"]);
    assert!(
        run.out.contains("\"cpu\": \"256 \"") && run.out.contains("\"name\": \"other\""),
        "{}",
        run.out
    );
    let run = folder.run(&["render", "ext.jsonnet"]);
    let why = "line 5 of ext.jsonnet is only known when the Jsonnet is evaluated";
    assert_eq!((run.code, run.err.contains(why)), (Some(2), true), "{}", run.err);
}

#[test]
fn folders_and_pairs_know_jsonnet() {
    let service = "{
  serviceName: 'shop',
  taskDefinition: 'shop',
  desiredCount: 1,
  loadBalancers: [{ containerName: 'wbe', containerPort: 80, targetGroupArn: '{{ tfstate `x` }}' }],
}
";
    let task = "local name = 'web';
{ family: 'shop', containerDefinitions: [{ name: name, image: 'x:1', memory: 64, portMappings: [{ containerPort: 80 }] }] }
";
    let config = "service: shop\nservice_definition: sv.jsonnet\ntask_definition: td.jsonnet\n";
    let folder = Folder::new("jsonnet/folder")
        .with("deploy/td.jsonnet", task)
        .with("deploy/sv.jsonnet", service)
        .with("deploy/lib.libsonnet", "{ task(name):: { family: name, containerDefinitions: [] } }")
        .with("deploy/ecspresso.yml", config);
    let run = folder.run(&["--format=concise"]);
    let lines: Vec<_> = run.out.lines().collect();
    assert_eq!(lines.len(), 1, "{}{}", run.out, run.err);
    assert!(
        lines[0].starts_with("deploy/sv.jsonnet:5:36: error[") && lines[0].contains("`wbe`"),
        "{}",
        run.out
    );
}
