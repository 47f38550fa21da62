//! Templates in YAML: what is hidden from the grammar, and what is still known beside it.
use ecslint_syntax::{Format, Node, Parsed, parse};

fn sound(text: &str) -> Parsed<'_> {
    let parsed = parse(text, Format::Yaml);
    assert_eq!(parsed.errors, [], "{text}");
    parsed
}

fn text<'t>(parsed: &'t Parsed<'_>, name: &str) -> Option<&'t str> {
    parsed.root.get(name).and_then(Node::as_str)
}

#[test]
fn every_style_stands_for_a_value() {
    for style in [
        "${cpu}",
        "$CPU",
        "${{ vars.CPU }}",
        "${a == \"\" ? \"b\" : a}",
        "${jsonencode([for k, v in env : { name = k, value = v }])}",
        "${jsonencode([\n  for v in env : v\n])}",
        "{{ cpu }}",
        "{{{ cpu }}}",
        "{{ env \"CPU\" | default \"a: b\" }}",
        "{% if a %}1{% else %}2{% endif %}",
        "%{ if a }[\"x\", \"y: z\"]%{ else }[\"x\"]%{ endif }",
        "[[ .cpu ]]",
        "[[CPU]]",
        "((cpu))",
        "<CPU>",
        "<+service.cpu>",
        "<%= config[\"a: b\"] %>",
        "__CPU__",
        "%CPU%",
        "@CPU@",
        "@@cpu@@",
        "#{Cpu}",
        "#{Cpu}#",
        "~CPU~",
        "!CPU!",
        "{cpu}",
        "'\"$CPU\"'",
        "\"'\"$CPU\"'\"",
        "\"${a == \"\" ? \"b\" : a}\"",
        "\"{{ must_env \"CPU\" }}\"",
    ] {
        let document = format!("a: {style}\nb:\n  - {style}\n  - c: {style}\nd: e\n");
        let parsed = sound(&document);
        assert!(parsed.root.get("a").is_some_and(Node::is_unknown), "{document}");
        assert_eq!(text(&parsed, "d"), Some("e"), "{document}");
        let items = parsed.root.get("b").and_then(Node::as_array).unwrap_or_default();
        assert_eq!(items.len(), 2, "{document}");
        assert!(items[0].is_unknown(), "{document}");
        assert!(items[1].get("c").is_some_and(Node::is_unknown), "{document}");
    }
}

#[test]
fn statements_may_take_several_lines() {
    let parsed =
        sound("{#\n a note: [\n#}\na: b\n{% set x = {\n \"c\": [1,\n 2] } %}\nd:\n  - e\n");
    assert_eq!((text(&parsed, "a"), text(&parsed, "e")), (Some("b"), None));
    assert!(parsed.root.get("d").is_some());
    assert!(parsed.root.as_object().is_some_and(|object| object.is_open()));
}

#[test]
fn of_branches_nothing_is_sure() {
    let document = "{% if x %}\na: 1\n{% else %}\na: 2\nb: 3\n{% endif %}\nc:\n{% if x %}\n- 1\n{% else %}\n- 2\n{% endif %}\n{% for y in z %}\n- 3\n{% endfor %}\nd: 4\n";
    let parsed = sound(document);
    let object = parsed.root.as_object().expect("an object");
    let names: Vec<_> = object.live().map(|member| member.key.name.as_ref()).collect();
    assert_eq!(names, ["c", "d"]);
    assert!(object.is_open());
    let items = parsed.root.get("c").and_then(Node::as_array).unwrap_or_default();
    let known: Vec<_> = items.iter().filter(|item| !item.is_unknown()).collect();
    assert_eq!(known.len(), 1, "{items:?}: only that of the loop");
    let whole = "{{ if .A }}\na: 1\n{{ if .B }}\nb: 2\n{{ end }}\nc: 3\n{{ end }}\n";
    let parsed = sound(whole);
    assert!(parsed.root.get("a").is_some() && parsed.root.get("c").is_some());
    assert!(parsed.root.get("b").is_none());
    let once = sound("a: 1\n{{ if .B }}\nb: 2\n{{ end }}\n");
    assert!(once.root.get("b").is_some(), "nothing stands in its place");
}

#[test]
fn what_only_looks_like_a_template_is_read() {
    let document = "a: {b: c}\nd: [[e, f], [g]]\nh: !!str 1\ni: \"{\"\nj: '${'\nk: {}\nl: [[]]\n";
    let parsed = sound(document);
    assert_eq!(parsed.root.get("a").and_then(|a| a.get("b")).and_then(Node::as_str), Some("c"));
    let lists = parsed.root.get("d").and_then(Node::as_array).unwrap_or_default();
    assert!(lists.iter().all(|list| list.as_array().is_some()), "{lists:?}");
    assert_eq!(text(&parsed, "h"), Some("1"));
    assert_eq!(text(&parsed, "i"), Some("{"));
}
