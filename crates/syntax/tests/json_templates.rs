//! Templates in JSON: each style in each position, and what is still known beside it.
use ecslint_syntax::{Format, Node, Object, Parsed, Value, parse};

fn sound(text: &str) -> Parsed<'_> {
    let parsed = parse(text, Format::Json);
    assert_eq!(parsed.errors, [], "{text}");
    parsed
}

fn is_open(parsed: &Parsed<'_>) -> bool {
    parsed.root.as_object().is_some_and(|object| object.is_open())
}

fn names<'t>(object: &'t Object<'_>) -> Vec<&'t str> {
    object.live().map(|member| member.key.name.as_ref()).collect()
}

const STYLES: [&str; 31] = [
    "${cpu}",
    "$CPU",
    "$$CPU$$",
    "$(cpu)",
    "${{ vars.CPU }}",
    "${parameters[\"cpu\"]}",
    "${a == \"\" ? \"b\" : a}",
    "${jsonencode([for k, v in env : { name = k, value = v }])}",
    "${join(\",\", list)}",
    "{{ cpu }}",
    "{{ must_env `CPU` }}",
    "{{ env \"CPU\" | default \"256\" }}",
    "[[ .cpu ]]",
    "[[CPU]]",
    "((cpu))",
    "((pool/cpu))",
    "<CPU>",
    "<<CPU>>",
    "<+serviceVariables.cpu>",
    "<%= cpu %>",
    "<%= config[\"cpu\"] %>",
    "__CPU__",
    "%CPU%",
    "%%cpu%%",
    "@CPU@",
    "@@cpu@@",
    "@project.cpu@",
    "#{Cpu}",
    "#{Cpu}#",
    "~CPU~",
    "!CPU!",
];

#[test]
fn every_style_stands_for_a_value_in_a_text_and_for_a_member() {
    for style in STYLES {
        let text = format!(
            "{{\"a\": {style}, \"b\": \"x{style}y\", \"c\": [{style}, 1], {style}: 2,\n{style}\n\"d\": \"z\"}}"
        );
        let parsed = sound(&text);
        for name in ["a", "b"] {
            assert!(parsed.root.get(name).is_some_and(Node::is_unknown), "{name}: {text}");
        }
        let list = parsed.root.get("c").and_then(Node::as_array).map(<[_]>::len);
        assert_eq!(list, Some(2), "{text}");
        assert_eq!(parsed.root.get("d").and_then(Node::as_str), Some("z"), "{text}");
        assert!(is_open(&parsed), "{text}");
    }
}

#[test]
fn values_without_quotes_ask_to_be_replaced() {
    for value in
        ["CPU", "IMAGE_URI", "REPLACE_ME", "your-cpu", "{cpu}", ":CPU:", "'$CPU'", "'\"$CPU\"'"]
    {
        let text = format!("{{\"a\": {value}, \"b\": [{value}], \"c\": 1}}");
        let parsed = sound(&text);
        assert!(parsed.root.get("a").is_some_and(Node::is_unknown), "{text}");
    }
    for value in ["FARGATE", "awsvpc", "True", "NULL", "String", "X"] {
        let text = format!("{{\"a\": {value}}}");
        assert_eq!(parse(&text, Format::Json).errors.len(), 1, "{text}");
    }
}

#[test]
fn a_shell_breaks_out_of_its_quotes() {
    for value in
        ["\"'\"$IMAGE\"'\"", "\"repo:'\"${TAG}\"'\"", "\"'$IMAGE'\"", "\"'\"$(date +\"%F\")\"'-x\""]
    {
        let text = format!("{{\"a\": {value}, \"b\": 1}}");
        let parsed = sound(&text);
        assert!(parsed.root.get("a").is_some_and(Node::is_unknown), "{text}");
        assert!(parsed.root.get("b").is_some(), "{text}");
    }
    assert_eq!(
        sound(r#"{"a": "it's'", "b": "$c"}"#).root.get("a").and_then(Node::as_str),
        Some("it's'")
    );
}

#[test]
fn marks_without_their_like_are_text() {
    let text = r#"{"a": "{{", "b": "${", "c": "}}", "d": "%{", "e": "<%", "f": "[[", "g": "}"}"#;
    let root = sound(text).root;
    assert_eq!(root.get("g").and_then(Node::as_str), Some("}"));
    for name in ["a", "b", "c", "d", "e", "f"] {
        assert!(root.get(name).and_then(Node::as_str).is_some(), "{name}");
    }
    assert!(sound("{% include 'task.json' %}\n").root.is_unknown());
    sound("[[true], [null, 1], [\"a\"]]");
    sound("[[\n1]]");
}

#[test]
fn statements_stand_between_members_and_items() {
    for (open, close) in [
        ("{% for k, v in env.items() %}", "{% endfor %}"),
        ("%{ for k, v in env ~}", "%{ endfor ~}"),
        ("{{- range $k, $v := .Env }}", "{{- end }}"),
        ("<% env.each do |k, v| %>", "<% end %>"),
        ("{{#each env}}", "{{/each}}"),
        ("[[ range .env ]]", "[[ end ]]"),
        ("{% if one %}", "{% endif %}"),
        ("<?php foreach ($env as $v): ?>", "<?php endforeach; ?>"),
    ] {
        let text = format!(
            "{open}\n{{\n\"a\": 1,\n{open}\n\"b\": 2,\n{close}\n\"c\": [\n{open}\n{{\"d\": 3}},\n{close}\n4\n]\n}}\n{close}\n"
        );
        let parsed = sound(&text);
        let object = parsed.root.as_object().expect("an object");
        assert_eq!(names(object), ["a", "b", "c"], "{text}");
        assert!(object.is_open(), "{text}");
        let items = parsed.root.get("c").and_then(Node::as_array).unwrap_or_default();
        assert!(items.iter().any(Node::is_unknown), "{text}: how many there are, nobody knows");
        assert!(items.iter().any(|item| item.get("d").is_some()), "{text}");
    }
}

#[test]
fn comments_of_templates_bring_nothing() {
    let text = "{# one\n two #}{\n{{/* \"a\": 1, */}}\n\"b\": [{# x #}1,{{! y }} 2], <%# z %>\n\"c\": {# w #} 3}";
    let parsed = sound(text);
    assert!(!is_open(&parsed));
    assert_eq!(parsed.root.get("b").and_then(Node::as_array).map(<[_]>::len), Some(2));
    assert!(matches!(parsed.root.get("c").map(|node| &node.value), Some(Value::Number(_))));
}

#[test]
fn of_branches_nothing_is_sure() {
    let text = r#"{
      {% if large %}
      "cpu": "1024",
      {% elif middle %}
      "cpu": "512",
      {% else %}
      "cpu": "256", "memory": "512",
      {% endif %}
      "list": [ {% if large %} "a", {% else %} "b" {% endif %} ],
      "family": "web"
    }"#;
    let parsed = sound(text);
    let object = parsed.root.as_object().expect("an object");
    assert_eq!(names(object), ["list", "family"]);
    assert!(object.is_open());
    let list = parsed.root.get("list").and_then(Node::as_array).unwrap_or_default();
    assert!(list.iter().all(Node::is_unknown), "{list:?}");
    let two = sound("{ {% if a %}\"x\": 1,{% endif %} {% if b %}\"x\": 2,{% endif %} \"y\": 3 }");
    assert_eq!(names(two.root.as_object().expect("an object")), ["y"]);
}

#[test]
fn a_value_may_be_one_of_several() {
    for value in [
        "{% if a %}\"1\"{% else %}\"2\"{% endif %}",
        "%{ if a == \"\" }null%{ else }${jsonencode(split(\" \", a))}%{ endif }",
        "%{ if a }[\"x\", \"y\"]%{ else }[\"x\"]%{ endif }",
        "{{ if eq .a \"b\" }}{ \"x\": 1 }{{ else }} 3 {{ end }}",
        "<% if a %>\n1\n<% else %>\n2\n<% end %>",
        "{% include 'x.json' %}",
        "\"{% if a %}1{% else %}2{% endif %}\"",
    ] {
        let text = format!("{{\"v\": {value},\n\"w\": 1}}");
        let parsed = sound(&text);
        assert!(parsed.root.get("v").is_some_and(Node::is_unknown), "{text}");
        assert!(parsed.root.get("w").is_some(), "{text}");
        sound(&format!("{{\"v\": {value}}}"));
    }
    let commas = sound("{\"v\": {% if a %}1,{% else %}2,{% endif %}\n\"w\": 1}");
    assert!(commas.root.get("w").is_some());
}

#[test]
fn commas_are_left_to_the_template() {
    for text in [
        "[{% include 'a.json' %}, 1]",
        "[{% for x in y %}{\"a\": \"{{ x }}\"}{% if not loop.last %},{% endif %}{% endfor %}]",
        "[{{ range $i, $x := .y }}{{ if $i }}, {{ end }}{{ $x }}{{ end }}]",
        "{\"a\": 1{% if b %}, \"b\": 2{% endif %}}",
        "{{% if b %}\"b\": 2,{% endif %} \"a\": 1}",
        "{\"a\": 1, {% if b %}\"b\": 2{% endif %}}",
        "{\"a\": 1 {{ if .b }}{{ else }},{{ end }} \"b\": 2}",
    ] {
        sound(text);
    }
    let errors = parse("{\"a\": 1 {# x #} \"b\": 2,}", Format::Json).errors;
    assert_eq!(errors.len(), 2, "a comment writes no comma: {errors:?}");
}

#[test]
fn faults_beside_templates_are_found() {
    for text in [
        "{\n{% if a %}\n\"b\": 1\n\"c\": 2,\n{% endif %}\n\"d\": 3}",
        "{\"a\": ${x} \"b\": tru}",
        "{% set x = 1 %}\n{\"a\": [1, 2}\n",
        "{{% endif %} \"a\": \"b}",
    ] {
        assert_eq!(parse(text, Format::Json).errors.len(), 1, "{text}");
    }
}

#[test]
fn any_part_of_a_template_can_be_read() {
    let text = "{% set a = \"b\" %}{\"x\": %{ if a }[1]%{ else }${f(\"}\")}%{ endif }, {{/* é */}}\n\"y'\"$Z\"'\": [[ .q ]],\n{{#if é}}\"k\": <%= p['é'] %>,{{/if}} ((v)): {w}}";
    for (at, _) in text.char_indices() {
        for format in [Format::Json, Format::Jsonc, Format::Yaml] {
            parse(&text[..at], format);
            parse(&text[at..], format);
        }
    }
}
