//! Patches change one place and nothing else.
use ecslint_syntax::{
    Format, Node, Value, parse,
    patch::{Patch, Step, flag, list, number, object, patch, string},
};

const JSON: &str = r#"{
  "family": "shop",
  "cpu": "256",
  "containerDefinitions": [
    {
      "name": "web",
      "environment": [
        { "name": "A", "value": "1" },
        { "name": "B", "value": "2" }
      ],
      "links": []
    }
  ]
}
"#;

const YAML: &str = "\
# the shop
family: shop  # its name
cpu: '256'
containerDefinitions:
  - name: web
    environment:
      - name: A
        value: one # first
      - name: B
        value: \"2\"
    links: []
    user:
";

/// `a/b/0` as steps.
fn path(text: &str) -> Vec<Step<'_>> {
    text.split('/')
        .filter(|part| !part.is_empty())
        .map(|part| part.parse().map_or(Step::Member(part), Step::Item))
        .collect()
}

#[track_caller]
fn check(text: &str, format: Format, patches: &[Patch<'_>], gone: &str, come: &str) {
    let new = patch(text, format, patches).expect("it can be patched");
    let same_start = text.bytes().zip(new.bytes()).take_while(|(a, b)| a == b).count();
    let (old_rest, new_rest) = (&text[same_start..], &new[same_start..]);
    let same_end =
        old_rest.bytes().rev().zip(new_rest.bytes().rev()).take_while(|(a, b)| a == b).count();
    assert_eq!(&old_rest[..old_rest.len() - same_end], gone, "{new}");
    assert_eq!(&new_rest[..new_rest.len() - same_end], come, "{new}");
}

#[track_caller]
fn becomes(text: &str, format: Format, patches: &[Patch<'_>], expected: &str) {
    assert_eq!(patch(text, format, patches).as_deref(), Some(expected));
}

fn env<'a>(name: &'a str, value: &'a str) -> Node<'a> {
    object([("name", string(name)), ("value", string(value))])
}

#[test]
fn a_value_changes_alone() {
    let cpu = || [Patch::Set(path("cpu"), string("512"))];
    check(JSON, Format::Json, &cpu(), "256", "512");
    check(YAML, Format::Yaml, &cpu(), "256", "512");
    let value = [Patch::Set(path("containerDefinitions/0/environment/0/value"), string("x"))];
    check(JSON, Format::Json, &value, "1", "x");
    check(YAML, Format::Yaml, &value, "one", "x");
    let truth = [Patch::Set(path("containerDefinitions/0/environment/0/value"), string("true"))];
    check(YAML, Format::Yaml, &truth, "one", "\"true\"");
}

#[test]
fn a_member_is_added_like_its_neighbours() {
    let patches = [Patch::Set(path("memory"), string("512"))];
    check(JSON, Format::Json, &patches, "", ",\n  \"memory\": \"512\"");
    becomes(
        YAML,
        Format::Yaml,
        &[Patch::Set(path("containerDefinitions/0/essential"), flag(true))],
        &format!("{YAML}    essential: true\n"),
    );
    becomes(
        r#"{"a": 1}"#,
        Format::Json,
        &[Patch::Set(path("b"), number(2))],
        r#"{"a": 1, "b": 2}"#,
    );
    becomes("{}", Format::Json, &[Patch::Set(path("b"), number(2))], r#"{"b": 2}"#);
    becomes("{\n}\n", Format::Json, &[Patch::Set(path("b"), number(2))], "{\n  \"b\": 2\n}\n");
    becomes(
        "a: {b: 1}\n",
        Format::Yaml,
        &[Patch::Set(path("a/c"), number(2))],
        "a: {b: 1, \"c\": 2}\n",
    );
}

#[test]
fn what_leads_there_is_made() {
    let patches = [Patch::Set(
        path("containerDefinitions/0/logConfiguration/options/awslogs-group"),
        string("/ecs/shop"),
    )];
    let json = ",\n      \"logConfiguration\": {\n        \"options\": {\n          \"awslogs-group\": \"/ecs/shop\"\n        }\n      }";
    check(JSON, Format::Json, &patches, "", json);
    becomes(
        YAML,
        Format::Yaml,
        &patches,
        &format!("{YAML}    logConfiguration:\n      options:\n        awslogs-group: /ecs/shop\n"),
    );
    let health = [Patch::Set(
        path("containerDefinitions/0/healthCheck/command"),
        list([string("CMD-SHELL"), string("exit 0")]),
    )];
    let json =
        ",\n      \"healthCheck\": {\n        \"command\": [\"CMD-SHELL\", \"exit 0\"]\n      }";
    check(JSON, Format::Json, &health, "", json);
}

#[test]
fn items_are_added_like_their_neighbours() {
    let to = || path("containerDefinitions/0/environment");
    let patches = [Patch::Append(to(), vec![env("C", "3"), env("D", "4")])];
    let json = ",\n        { \"name\": \"C\", \"value\": \"3\" },\n        { \"name\": \"D\", \"value\": \"4\" }";
    check(JSON, Format::Json, &patches, "", json);
    let yaml = "      - name: C\n        value: \"3\"\n      - name: D\n        value: \"4\"\n";
    becomes(YAML, Format::Yaml, &patches, &YAML.replace("    links", &format!("{yaml}    links")));
    let links = [Patch::Append(path("containerDefinitions/0/links"), vec![string("db")])];
    check(JSON, Format::Json, &links, "", "\"db\"");
    check(YAML, Format::Yaml, &links, " []", "\n      - db");
    let new = [Patch::Append(path("containerDefinitions/0/secrets"), vec![env("S", "x")])];
    let json = ",\n      \"secrets\": [\n        { \"name\": \"S\", \"value\": \"x\" }\n      ]";
    check(JSON, Format::Json, &new, "", json);
    let container =
        [Patch::Append(path("containerDefinitions"), vec![object([("name", string("b"))])])];
    check(JSON, Format::Json, &container, "", ",\n    {\n      \"name\": \"b\"\n    }");
    check(YAML, Format::Yaml, &container, "", "  - name: b\n");
}

#[test]
fn an_absent_value_of_yaml_is_filled() {
    let user = |value| [Patch::Set(path("containerDefinitions/0/user"), value)];
    check(YAML, Format::Yaml, &user(string("node")), "", " node");
    check(YAML, Format::Yaml, &user(list([string("a")])), "", "      - a\n");
    check("a:\nb: 1\n", Format::Yaml, &[Patch::Set(path("a/c"), number(1))], "", "  c: 1\n");
}

#[test]
fn what_is_removed_takes_empty_lists_along() {
    let item = |at: usize| {
        Patch::Remove(vec![
            Step::Member("containerDefinitions"),
            Step::Item(0),
            Step::Member("environment"),
            Step::Item(at),
        ])
    };
    let new = patch(JSON, Format::Json, &[item(0)]).unwrap();
    assert!(
        !new.contains("\"A\"") && new.contains("{ \"name\": \"B\", \"value\": \"2\" }\n"),
        "{new}"
    );
    let new = patch(JSON, Format::Json, &[item(0), item(0)]).unwrap();
    assert!(
        !new.contains("environment") && new.contains("\"name\": \"web\",\n      \"links\""),
        "{new}"
    );
    let new = patch(YAML, Format::Yaml, &[item(1)]).unwrap();
    assert!(!new.contains("name: B") && new.contains("value: one # first\n    links"), "{new}");
    check(
        "- name: a\n  image: b\n",
        Format::Yaml,
        &[Patch::Remove(path("0/name"))],
        "name: a\n  ",
        "",
    );
}

#[test]
fn comments_stay_where_they_are() {
    let text = "{\n  \"a\": 1, // one\n  \"b\": 2 // two\n  /* end */\n}\n";
    becomes(
        text,
        Format::Jsonc,
        &[Patch::Set(path("c"), number(3))],
        "{\n  \"a\": 1, // one\n  \"b\": 2, // two\n  \"c\": 3\n  /* end */\n}\n",
    );
    becomes(
        "{\n  \"a\": 1, // one\n}",
        Format::Jsonc,
        &[Patch::Set(path("b"), number(2))],
        "{\n  \"a\": 1, // one\n  \"b\": 2\n}",
    );
    becomes(
        "a: 1 # one\n# end",
        Format::Yaml,
        &[Patch::Set(path("b"), number(2))],
        "a: 1 # one\nb: 2\n# end",
    );
    assert_eq!(patch("[\n  1, // one\n  2\n]", Format::Jsonc, &[Patch::Remove(path("0"))]), None);
    assert_eq!(patch("{ /* none */ }", Format::Jsonc, &[Patch::Set(path("a"), number(1))]), None);
}

#[test]
fn what_is_not_sure_is_left_alone() {
    let set = |at| [Patch::Set(path(at), string("x"))];
    for (text, at) in [
        ("a: &x {b: 1}\nc: *x\n", "c/b"),
        ("a: 1\n", "a/b"),
        ("a: [1]\n", "a/3"),
        ("a: ${X}\n", "a/b"),
        ("", "a/0/b"),
    ] {
        assert_eq!(patch(text, Format::Yaml, &set(at)), None, "{text}");
    }
    assert_eq!(patch(JSON, Format::Json, &[Patch::Remove(path("nothing"))]), None);
    assert_eq!(patch(JSON, Format::Json, &[Patch::Append(path("family"), vec![number(1)])]), None);
}

#[test]
fn placeholders_can_be_written_and_stay() {
    let text = r#"{"image": "${IMAGE}", "cpu": 1}"#;
    becomes(
        text,
        Format::Json,
        &[Patch::Set(path("cpu"), string("${CPU}"))],
        r#"{"image": "${IMAGE}", "cpu": "${CPU}"}"#,
    );
}

#[test]
fn placeholders_can_be_replaced() {
    let text = "a:\n  b: x\n  region: ${AWS_REGION}\n  c: y\n";
    let patches = [Patch::Set(path("a/region"), string("eu-central-1"))];
    becomes(text, Format::Yaml, &patches, &text.replace("${AWS_REGION}", "eu-central-1"));
}

#[test]
fn line_ends_are_kept() {
    let text = JSON.replace('\n', "\r\n");
    let new = patch(
        &text,
        Format::Json,
        &[Patch::Append(
            path("containerDefinitions/0/ulimits"),
            vec![object([("name", string("a")), ("x", list([object([])]))])],
        )],
    )
    .unwrap();
    assert_eq!(new.matches('\n').count(), new.matches("\r\n").count());
    let text = YAML.replace('\n', "\r\n");
    let new = patch(
        &text,
        Format::Yaml,
        &[Patch::Append(path("containerDefinitions/0/environment"), vec![env("C", "3")])],
    )
    .unwrap();
    assert_eq!(new.matches('\n').count(), new.matches("\r\n").count());
}

/// Every path to a value that has none below it.
fn leaves<'t>(node: &'t Node<'_>, at: &mut Vec<Step<'t>>, all: &mut Vec<Vec<Step<'t>>>) {
    match &node.value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                at.push(Step::Item(index));
                leaves(item, at, all);
                at.pop();
            }
        }
        Value::Object(object) => {
            for member in object.live() {
                at.push(Step::Member(&member.key.name));
                leaves(&member.value, at, all);
                at.pop();
            }
        }
        _ => all.push(at.clone()),
    }
}

#[test]
fn every_value_of_a_real_file_can_be_set_and_removed() {
    for (text, format) in [
        (include_str!("data/task-definition-8k.json"), Format::Json),
        (include_str!("data/task-definition-8k.yaml"), Format::Yaml),
    ] {
        let parsed = parse(text, format);
        let mut all = Vec::new();
        leaves(&parsed.root, &mut Vec::new(), &mut all);
        assert!(all.len() > 100);
        for path in all {
            let set = patch(text, format, &[Patch::Set(path.clone(), string("other"))]);
            assert!(set.is_some_and(|new| new.contains("other")), "set {path:?}");
            assert!(
                patch(text, format, &[Patch::Remove(path.clone())]).is_some(),
                "remove {path:?}"
            );
        }
    }
}

#[test]
fn no_broken_text_stops_it() {
    for (text, format) in [(JSON, Format::Json), (YAML, Format::Yaml)] {
        for end in 0..text.len() {
            for at in
                ["family", "containerDefinitions/0/environment/1", "containerDefinitions/0/x/y"]
            {
                for change in [
                    Patch::Set(path(at), string("é")),
                    Patch::Append(path(at), vec![env("C", "3")]),
                    Patch::Remove(path(at)),
                ] {
                    if let Some(new) = patch(&text[..end], format, &[change]) {
                        assert!(
                            parse(&new, format).errors.len()
                                <= parse(&text[..end], format).errors.len()
                        );
                    }
                }
            }
        }
    }
}
