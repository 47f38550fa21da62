//! What the JSON front-end understands of sound and broken text.
use ecslint_syntax::{ErrorKind, Format, Node, Parsed, Value, parse};

const CLEAN: &str = include_str!("data/task-definition-8k.json");

fn json(text: &str) -> Parsed<'_> {
    parse(text, Format::Json)
}

/// Every RFC 6901 pointer into the tree.
fn paths(node: &Node<'_>, at: &str, list: &mut Vec<String>) {
    assert!(node.span.start <= node.span.end, "{at}: {:?}", node.span);
    list.push(at.to_owned());
    match &node.value {
        Value::Object(object) => {
            for member in object.members() {
                paths(&member.value, &format!("{at}/{}", member.key.name), list);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                paths(item, &format!("{at}/{index}"), list);
            }
        }
        _ => {}
    }
}

fn pointers(text: &str) -> Vec<String> {
    let mut list = Vec::new();
    paths(&json(text).root, "", &mut list);
    list
}

fn messages(text: &str) -> Vec<String> {
    let errors = json(text).errors;
    errors.iter().map(|error| format!("{}: {}", error.span.slice(text), error.message)).collect()
}

/// The share of the clean file's paths that `text` still has, in percent.
fn recovered(clean: &[String], text: &str) -> f64 {
    let found: std::collections::HashSet<String> = pointers(text).into_iter().collect();
    let kept = clean.iter().filter(|path| found.contains(*path)).count();
    100.0 * kept as f64 / clean.len() as f64
}

struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }
}

/// Deletes, inserts or replaces one character, swaps two, or deletes or doubles a line.
fn damage(clean: &str, random: &mut Random) -> String {
    let mut text: Vec<char> = clean.chars().collect();
    let noise: Vec<char> = "\"'{}[],: \n\tabc019$<\\/-.é".chars().collect();
    let at = random.below(text.len() - 1);
    match random.below(6) {
        0 => drop(text.remove(at)),
        1 => text.insert(at, noise[random.below(noise.len())]),
        2 => text[at] = noise[random.below(noise.len())],
        3 => text.swap(at, at + 1),
        edit => {
            let start = text[..at].iter().rposition(|&c| c == '\n').map_or(0, |end| end + 1);
            let end = text[at..].iter().position(|&c| c == '\n').map_or(text.len(), |e| at + e + 1);
            let line = text[start..end].to_vec();
            text.splice(start..end, if edit == 4 { Vec::new() } else { line.repeat(2) });
        }
    }
    text.into_iter().collect()
}

#[test]
fn a_damaged_file_keeps_nearly_all_of_its_paths() {
    let clean = pointers(CLEAN);
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let mut sum = 0.0;
    for _ in 0..3000 {
        let text = damage(CLEAN, &mut random);
        sum += recovered(&clean, &text);
    }
    let mean = sum / 3000.0;
    assert!(mean >= 97.0, "recovered {mean:.2} % of the paths");
}

#[test]
fn the_clean_file_has_no_errors() {
    assert_eq!(messages(CLEAN), [] as [String; 0]);
    assert_eq!(pointers(CLEAN).len(), 258, "257 and the root");
}

#[test]
fn a_missing_brace_is_blamed_where_the_indentation_shows_it() {
    let text =
        "{\n  \"a\": {\n    \"b\": 1\n  ,\n  \"c\": [\n    {\n      \"d\": 2\n    }\n  ]\n}\n";
    let parsed = json(text);
    assert_eq!(pointers(text), ["", "/a", "/a/b", "/c", "/c/0", "/c/0/d"]);
    assert_eq!(parsed.errors.len(), 1, "{:?}", parsed.errors);
    assert_eq!(parsed.errors[0].message, "expected `}`");
    let (label, _) = parsed.errors[0].label.as_ref().expect("the open bracket is labelled");
    assert_eq!(text[..label.range().start].matches('\n').count(), 1, "on line 2");
}

#[test]
fn members_without_a_brace_are_taken_wherever_they_stand() {
    let text = "{\n  \"k\": 1,\n          \"x\": [{\n \"a\":\n  \"b\": 1\n}]}\n";
    let found = pointers(text);
    assert!(
        found.contains(&"/k".to_owned()) && found.contains(&"/x/0/a/b".to_owned()),
        "{found:?}"
    );
}

#[test]
fn sound_text_may_be_laid_out_in_any_way() {
    for text in [
        "{\"a\":{\"b\":1},\n\"c\":[1,\n2]}",
        "{\n\"a\": {\n\"b\": 1\n},\n\"c\": 2\n}",
        "  [\n{\n   \"a\": 1},{\"a\":\n2\n}\n      ]",
        "\r\n{\r\n\t\"a\": \"b\"\r\n}\r\n",
        "null",
        "\"text\"",
        " -0.5e+3 ",
    ] {
        assert_eq!(messages(text), [] as [String; 0], "{text}");
    }
}

#[test]
fn placeholders_stand_anywhere() {
    let text = r#"{
      "cpu": ${cpu},
      "memory": {{ must_env `MEM` }},
      "image": "repo:{{ must_env "TAG" }}",
      "name": $NAME,
      "port": <PORT>,
      "region": __REGION__,
      $$$$START$$$$
      {{ if .Debug }}
      "debug": true,
      {{ end }}
      "list": [${first}, "b" ${rest}],
      "{{ key }}": 1,
      ${more}
    }"#;
    assert_eq!(messages(text), [] as [String; 0]);
    let root = json(text).root;
    for name in ["cpu", "memory", "image", "name", "port", "region"] {
        assert!(root.get(name).is_some_and(Node::is_unknown), "{name}");
    }
    assert!(root.as_object().is_some_and(|object| object.is_open()), "more members may come");
    assert_eq!(root.get("debug").map(|node| &node.value), Some(&Value::Bool(true)));
}

#[test]
fn every_fault_has_its_place() {
    for (text, place) in [
        ("{\"a\": 01}", "01"),
        ("{\"a\": 1e999}", "1e999"),
        ("{\"a\": +1}", "+1"),
        ("{\"a\": .5}", ".5"),
        ("{\"a\": 0x28}", "0x28"),
        ("{\"a\": NaN}", "NaN"),
        ("{\"a\": True}", "True"),
        ("{\"a\": 'b'}", "'b'"),
        ("{a: 1}", "a"),
        (r#"{"a": "\ud800"}"#, r"\ud800"),
        (r#"{"a": "\q"}"#, r"\q"),
        (r#"{"a": "\u12"}"#, r"\u"),
        ("{\"a\": \"x\u{0}y\"}", "\u{0}"),
        ("{\"a\": \"x\ty\"}", "\t"),
        ("{\"a\": \"open\n}", "\"open"),
        ("{\"a\" 1}", " "),
        ("{\"a\": 1 \"b\": 2}", " "),
        ("{\"a\":,}", "\"a\""),
        ("{\"a\": 1,, \"b\": 2}", ","),
        ("{} EOF < /dev/null", "EOF < /dev/null"),
        ("[1, 2", "2"),
        ("{\"a\": 1", "1"),
        ("/* open", "/* open"),
    ] {
        let errors = json(text).errors;
        assert!(!errors.is_empty(), "{text}");
        assert_eq!(errors[0].span.slice(text), place, "{text}: {:?}", errors[0]);
        assert!(matches!(errors[0].kind, ErrorKind::Syntax), "{text}: {:?}", errors[0]);
    }
}

#[test]
fn the_later_of_two_keys_counts() {
    let text = r#"{"a": 1, "b": 2, "a": 3}"#;
    let parsed = json(text);
    assert_eq!(parsed.errors.len(), 1);
    assert_eq!(parsed.errors[0].kind, ErrorKind::DuplicateKey);
    assert_eq!(parsed.errors[0].span.start, 17);
    let value = parsed.root.get("a").map(|node| node.span.slice(text));
    assert_eq!(value, Some("3"));
    let many: String = (0..100).map(|n| format!("\"k{}\": {n},", n % 50)).collect();
    assert_eq!(json(&format!("{{{many}\"z\": 0}}")).errors.len(), 50);
}

#[test]
fn comments_and_trailing_commas_are_kept_apart() {
    let text = "{\n  // one\n  \"a\": [1, 2,], /* two\n */\n}";
    let parsed = json(text);
    let kinds: Vec<ErrorKind> = parsed.errors.iter().map(|error| error.kind).collect();
    assert_eq!(kinds, [ErrorKind::TrailingComma, ErrorKind::TrailingComma]);
    let comments: Vec<&str> = parsed.comments.iter().map(|span| span.slice(text)).collect();
    assert_eq!(comments, ["// one", "/* two\n */"]);
    assert!(parse(text, Format::Jsonc).errors.is_empty());
}

#[test]
fn hostile_text_costs_little() {
    let deep = "[".repeat(10_000);
    let errors = json(&deep).errors;
    assert!(errors.iter().any(|error| error.kind == ErrorKind::Unreadable), "{errors:?}");
    let megabyte = 1 << 20;
    for piece in [
        "{\"a\":", "[", "\"", "\\u", "{{", "${", "\"{{\"a", "}", ",", ":", "a ", "{\"a\"\n", "/*",
        "'", "\u{0}",
    ] {
        let text = piece.repeat(megabyte / piece.len());
        json(&text);
        json(&format!("{{\"a\": [{text}"));
        json(&format!("{{\"a\": \"{text}}}}}\"}}"));
    }
}

#[test]
fn another_language_is_one_error() {
    for (text, message) in [
        (
            "{'a': True, 'b': None,\n'c': 'it\\'s', 'd': [False, 'x']}",
            "this is how Python prints it",
        ),
        ("{'at': datetime.datetime(2026, 1, 2, tzinfo=tzlocal()), 'a': 1}", "this is how Python"),
        ("{ a: 1, b: 'x',\n c: [{ d: \"y\", },], }", "this is an object of JavaScript"),
        ("{ a: undefined, b: [process.env.X], c: 'x' }", "this is an object of JavaScript"),
        ("{'a': 'b', 'c': 'd'}", "JSON text stands in double quotes; 4 texts here do not"),
        ("{\"a\": 1, \"b\": 2, c: 3, 'd': 4}", "JSON keys and text stand in double quotes; 2 here"),
    ] {
        let errors = json(text).errors;
        assert_eq!(errors.len(), 1, "{text}: {errors:?}");
        assert!(errors[0].message.starts_with(message), "{text}: {:?}", errors[0]);
    }
}

#[test]
fn another_language_is_written_as_json_where_every_word_has_its_like() {
    let text = "{'name': 'it\\'s \"here\"', 'on': True, 'off': None, port: 80}";
    let (_, edits) = json(text).errors[0].fix.clone().expect("a repair");
    let fixed = ecslint_syntax::apply(text, &edits);
    assert_eq!(fixed, r#"{"name": "it's \"here\"", "on": true, "off": null, "port": 80}"#);
    let at = "{'at': datetime.datetime(2026, 1, 2), 'name': 'x'}";
    assert_eq!(json(at).errors[0].fix, None, "a date has no like");
    assert_eq!(json(at).root.get("name").and_then(Node::as_str), Some("x"));
}
