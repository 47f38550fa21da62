//! Printed trees parse to what they were, in every format and from every format.
mod support;

use ecslint_core::{
    Source,
    syntax::{Format, Member, Node, Printer, Value, parse},
};
use std::fmt::Write as _;

/// What a tree says, without its places.
fn says(node: &Node<'_>) -> String {
    match &node.value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(number) => format!("{:?}", (number.value, number.integer)),
        Value::String(text) => format!("{text:?}"),
        Value::Unknown | Value::Reference(_) => "?".to_owned(),
        Value::Array(items) | Value::Stream(items) => {
            format!("[{}]", items.iter().map(says).collect::<Vec<_>>().join(","))
        }
        Value::Object(object) => {
            let live = object.members().iter().filter(|member| !member.shadowed);
            let name = |member: &Member<'_>| match member.key.unknown {
                true => "?".to_owned(),
                false => format!("{:?}", member.key.name),
            };
            let mut out: String = live.clone().fold(String::new(), |mut out, member| {
                let _ = write!(out, "{}:{},", name(member), says(&member.value));
                out
            });
            if object.is_open() && !live.into_iter().any(|member| member.key.unknown) {
                out.push_str("?:?,");
            }
            format!("{{{out}}}")
        }
    }
}

#[track_caller]
fn keeps(name: &str, text: &str, from: Format) {
    let root = parse(text, from).root;
    let expected = says(&root);
    for (to, indent) in [(Format::Json, 0), (Format::Json, 4), (Format::Yaml, 2), (Format::Yaml, 4)]
    {
        let printed = Printer::new(text, from).indent(indent).print(&root, to);
        let parsed = parse(&printed, to);
        assert_eq!(says(&parsed.root), expected, "{name} as {to:?}:\n{printed}");
        assert!(parsed.errors.is_empty(), "{name} as {to:?}: {:?}\n{printed}", parsed.errors);
        let again = Printer::new(&printed, to).indent(indent).print(&parsed.root, to);
        assert_eq!(again, printed, "{name} as {to:?} does not settle");
    }
}

#[test]
fn every_example_and_every_real_file_keeps_its_meaning() {
    for (rule, case) in support::examples() {
        keeps(rule, &case.text, case.source().format);
    }
    let Some(corpus) = support::corpus() else { return };
    for folder in ["task-definitions", "services", "ecs-params", "eks-fargate", "embedded"] {
        for path in support::files(&corpus.join(folder), &[""]) {
            let Ok(text) = std::fs::read_to_string(&path) else { continue };
            let name = path.to_string_lossy();
            keeps(&name, &text, Source::new(name.as_ref(), text.as_str()).format);
        }
    }
}

#[track_caller]
fn yaml(text: &str, expected: &str) {
    let document = format!("{{\"a\": {text}}}");
    let root = parse(&document, Format::Json).root;
    let printed = Printer::new(&document, Format::Json).print(&root, Format::Yaml);
    assert_eq!(printed, format!("a: {expected}\n"));
    keeps(text, &document, Format::Json);
}

#[test]
fn text_is_quoted_in_yaml_where_a_reader_would_take_it_for_something_else() {
    for traps in [
        "yes",
        "No",
        "on",
        "OFF",
        "y",
        "n",
        "true",
        "null",
        "~",
        "",
        "1",
        "0123",
        "0x1f",
        "0b1",
        "1_000",
        "1e3",
        "1.5",
        ".5",
        "-1",
        "+1",
        "12:30",
        "1:30:00",
        "2026-11-21",
        "2026-11-21T10:00:00Z",
        " a",
        "a ",
        "a: b",
        "a:",
        "a #b",
        "#a",
        "- a",
        "-",
        "---",
        "*a",
        "&a",
        "!a",
        "@a",
        "`a`",
        "%a",
        "[a",
        "{a",
        "'a'",
        "a\tb",
        ".inf",
        ".NaN",
        "<<",
        "=",
        "?",
        "|",
        ">",
    ] {
        let json = ecslint_core::syntax::print::quote(traps);
        yaml(&json, &json);
    }
    for plain in [
        "web",
        "nginx:1.27",
        "-c",
        "a#b",
        "a:b",
        "1 vCPU",
        "0.5GB",
        "10.0.0.0/16",
        "CMD-SHELL",
        "arn:aws:iam::123456789012:role/x",
        "a, b",
        "it's",
        "/data",
        "1.27-alpine",
        "échantillon",
    ] {
        yaml(&ecslint_core::syntax::print::quote(plain), plain);
    }
}

#[test]
fn lines_stand_in_a_literal_block_where_they_can() {
    yaml(r#""a\nb""#, "|-\n  a\n  b");
    yaml(r#""a\n\n  b\n""#, "|\n  a\n\n    b");
    yaml(r#""a \nb""#, r#""a \nb""#);
    yaml(r#"" a\nb""#, r#"" a\nb""#);
    yaml(r#""a\n\n""#, r#""a\n\n""#);
    yaml(r#""a\nb\u0007""#, r#""a\nb\u0007""#);
}

#[test]
fn placeholders_keep_their_spelling() {
    yaml(r#""repo:${TAG}""#, "repo:${TAG}");
    yaml("${cpu}", "${cpu}");
    yaml(r#""<IMAGE1_NAME>""#, "<IMAGE1_NAME>");
    yaml(r#""{{ must_env `TAG` }}""#, "\"{{ must_env `TAG` }}\"");
    let text = "a: !Ref Cluster\nb: ${cpu}\nc: 'x ''$Y'' z'\nd: |\n  run $X\n  end\n${KEY}: 1\n";
    let root = parse(text, Format::Yaml).without_calls().root;
    let json = Printer::new(text, Format::Yaml).line(&root);
    let expected = r#"{"a": "${!Ref Cluster}", "b": "${cpu}", "c": "x '$Y' z", "d": "run $X\nend\n", "${KEY}": 1}"#;
    assert_eq!(json, expected);
    let yaml = Printer::new(text, Format::Yaml).print(&root, Format::Yaml);
    assert_eq!(yaml, text);
}

#[test]
fn calls_become_what_they_are_in_json() {
    let text = "a: !Ref Cluster\nb: !GetAtt [c, d]\n";
    let json = Printer::new(text, Format::Yaml).line(&parse(text, Format::Yaml).root);
    assert_eq!(json, r#"{"a": {"Ref": "Cluster"}, "b": {"Fn::GetAtt": ["c", "d"]}}"#);
}

#[test]
fn template_code_between_members_is_not_forgotten() {
    let text = "{\"a\": 1, {{ if x }} \"b\": 2 {{ end }}}";
    let root = parse(text, Format::Json).root;
    let json = Printer::new(text, Format::Json).line(&root);
    assert_eq!(json, r#"{"a": 1, "b": 2, "${…}": "${…}"}"#);
}

#[test]
fn numbers_keep_their_spelling_where_the_format_reads_it() {
    yaml("1e3", "1000.0");
    yaml("12345678901234567890", "12345678901234567890");
    yaml("1.50", "1.50");
    let text = "a: 0x1F\nb: +5\nc: .5\nd: 010\n";
    let root = parse(text, Format::Yaml).without_calls().root;
    let json = Printer::new(text, Format::Yaml).line(&root);
    assert_eq!(json, r#"{"a": 31, "b": 5, "c": 0.5, "d": 10}"#);
}

#[test]
fn lists_and_objects_nest_in_block_style() {
    let text = r#"{"a": [{"b": [1, [2]], "c": {}}, "x", []], "d": {"e": {"f": null}}}"#;
    let root = parse(text, Format::Json).root;
    let yaml = Printer::new(text, Format::Json).print(&root, Format::Yaml);
    let expected =
        "a:\n  - b:\n      - 1\n      - - 2\n    c: {}\n  - x\n  - []\nd:\n  e:\n    f: null\n";
    assert_eq!(yaml, expected);
    let json = Printer::new(text, Format::Json).print(&root, Format::Json);
    assert!(json.starts_with("{\n  \"a\": [\n    {\n      \"b\": [\n        1,\n"), "{json}");
}
