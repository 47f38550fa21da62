//! What the YAML front-end promises: types, spans, templates, aliases, errors and recovery.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use ecslint_syntax::{ErrorKind, Member, Node, Parsed, Value, yaml};
use std::collections::HashSet;

const CLEAN: &str = include_str!("data/task-definition-8k.yaml");

fn at<'n, 'a>(parsed: &'n Parsed<'a>, path: &str) -> &'n Node<'a> {
    path.split('.').fold(&parsed.root, |node, step| match step.parse::<usize>() {
        Ok(index) => &node.as_array().unwrap()[index],
        Err(_) => node.get(step).unwrap_or_else(|| panic!("no {step} in {path}")),
    })
}

fn quoted<'t>(text: &'t str, path: &str) -> &'t str {
    at(&yaml::parse(text), path).span.slice(text)
}

fn member<'n, 'a>(parsed: &'n Parsed<'a>, index: usize) -> &'n Member<'a> {
    &parsed.root.as_object().unwrap().members()[index]
}

fn ok(text: &str) -> Parsed<'_> {
    let parsed = yaml::parse(text);
    assert!(parsed.errors.is_empty(), "{text:?}: {:?}", parsed.errors);
    parsed
}

/// The only error: its kind, the text it points at, its message.
fn error(text: &str) -> (ErrorKind, &str, String) {
    let parsed = yaml::parse(text);
    assert_eq!(parsed.errors.len(), 1, "{text:?}: {:?}", parsed.errors);
    let error = &parsed.errors[0];
    (error.kind, error.span.slice(text), error.message.clone())
}

fn number(text: &str) -> Option<(f64, bool)> {
    match ok(text).root.value {
        Value::Number(number) => Some((number.value, number.integer)),
        _ => None,
    }
}

#[test]
fn plain_scalars_follow_the_core_schema() {
    for text in ["null", "~", "Null", "NULL"] {
        assert_eq!(ok(text).root.value, Value::Null, "{text}");
    }
    assert_eq!(ok("true").root.value, Value::Bool(true));
    assert_eq!(ok("FALSE").root.value, Value::Bool(false));
    let integers = [("12", 12.0), ("-1", -1.0), ("+3", 3.0), ("0x1F", 31.0), ("0o17", 15.0)];
    for (text, value) in integers {
        assert_eq!(number(text), Some((value, true)), "{text}");
    }
    for (text, value) in [("1.5", 1.5), (".5", 0.5), ("1.", 1.0), ("1e3", 1000.0), ("256.0", 256.0)]
    {
        assert_eq!(number(text), Some((value, false)), "{text}");
    }
    for text in ["yes", "off", "1:30", "1.2.3", "0x", "+", "1e", "inf", "nan", "512MB", "."] {
        assert_eq!(ok(text).root.as_str(), Some(text));
    }
}

#[test]
fn quotes_blocks_and_tags_make_strings() {
    let parsed = ok("a: '12'\nb: \"t\\u00e9\"\nc: |\n  true\nd: !!str 12\ne: ! 12\nf: !!int '7'\n");
    for (path, text) in [("a", "12"), ("b", "té"), ("c", "true\n"), ("d", "12"), ("e", "12")] {
        assert_eq!(at(&parsed, path).as_str(), Some(text), "{path}");
    }
    assert!(matches!(at(&parsed, "f").value, Value::Number(number) if number.value == 7.0));
    assert_eq!(error("a: !!int x").1, "x");
}

#[test]
fn numbers_that_json_cannot_hold_are_errors() {
    for text in [".inf", "-.INF", ".nan", "1e999"] {
        let parsed = yaml::parse(text);
        assert!(parsed.root.is_unknown(), "{text}");
        assert_eq!(error(text).1, text);
    }
}

#[test]
fn spans_quote_what_is_written() {
    let text = "a: 'x'  # c\nb: |\n  foo\n  bar\n\nc:\n- x  \n-\n- y: 1\n  z:\nd: [1, {e: f}]  # g\nh: i j \n";
    assert_eq!(quoted(text, "a"), "'x'");
    assert_eq!(quoted(text, "b"), "|\n  foo\n  bar");
    assert_eq!(quoted(text, "c"), "- x  \n-\n- y: 1\n  z");
    assert_eq!(quoted(text, "c.0"), "x");
    assert_eq!(quoted(text, "c.1"), "-");
    assert_eq!(quoted(text, "c.2"), "y: 1\n  z");
    assert_eq!(quoted(text, "c.2.z"), "z");
    assert_eq!(quoted(text, "d"), "[1, {e: f}]");
    assert_eq!(quoted(text, "d.1"), "{e: f}");
    assert_eq!(quoted(text, "h"), "i j");
    let parsed = ok(text);
    assert_eq!(parsed.root.span.slice(text), text.trim_end());
    let comments: Vec<_> = parsed.comments.iter().map(|span| span.slice(text)).collect();
    assert_eq!(comments, ["# c", "# g"]);
}

#[test]
fn byte_order_mark_and_carriage_returns_keep_spans_right() {
    let text = "\u{feff}é: 1\r\nb:\r\n  - 'x'\r\n  - y\r\n";
    let parsed = ok(text);
    assert_eq!(member(&parsed, 0).key.span.slice(text), "é");
    assert_eq!(quoted(text, "b"), "- 'x'\r\n  - y");
    assert_eq!(quoted(text, "b.0"), "'x'");
}

#[test]
fn empty_and_comment_only_texts_are_null() {
    for text in ["", "\n\n", "# nothing\n", "---\n", "---\n...\n"] {
        assert_eq!(ok(text).root.value, Value::Null, "{text:?}");
    }
}

#[test]
fn the_only_document_with_content_is_the_root() {
    assert_eq!(quoted("---\n# no\n---\na: 1\n---\n...\n# no\n", "a"), "1");
}

#[test]
fn several_documents_are_a_stream() {
    let text = "# x\na: &x 1\n---\n---\n# y\nb: [2]\n...\n%YAML 1.2\n---\nc\n";
    let parsed = ok(text);
    let written: Vec<_> = parsed.root.documents().iter().map(|it| it.span.slice(text)).collect();
    assert_eq!(written, ["a: &x 1", "b: [2]", "c"]);
    assert!(matches!(parsed.root.value, Value::Stream(_)));
    assert_eq!(parsed.comments.len(), 2);
    let at = |needle: &str| parsed.root.document_at(text.find(needle).unwrap() as u32);
    assert_eq!(["x", "1", "# y", "2", "%", "c"].map(at), [0, 0, 1, 1, 2, 2].map(Some));
    assert_eq!(ok("a: 1\n").root.document_at(0), None);
    assert_eq!(error("a: &x 1\n---\nb: *x\n").1, "*x");
    assert_eq!(error("a: 1\n---\nb: 'x\nc: 1\n---\nd: 1\n").1, "'x");
    let broken = yaml::parse("a: 1\n---\nb: 'x\nc: 1\n---\nd: 1\n");
    assert_eq!(broken.root.documents().len(), 3);
}

#[test]
fn template_lines_open_the_document_they_stand_in() {
    assert_eq!(ok("{{ if x }}\n- a\n").root.as_array().unwrap().len(), 2);
    assert!(ok("{{ include `x` . }}\na: 1\n").root.as_object().unwrap().is_open());
    let parsed = ok("a: 1\n{{ if x }}\nb: 1\n---\n- c\n---\nd: 1\n---\n{{ if x }}\n- e\n");
    let [first, second, third, last] = parsed.root.documents() else { panic!("{parsed:?}") };
    assert!(first.as_object().unwrap().is_open() && !third.as_object().unwrap().is_open());
    assert_eq!(second.as_array().unwrap().len(), 1);
    assert_eq!(last.as_array().unwrap().len(), 2);
}

#[test]
fn functions_are_calls_as_json_writes_them() {
    let text = "a: !Ref X\nb: !Sub 'y'\nc: !GetAtt [d, e]\nf: !If\n  - g\n  - !Ref h\ni: !Base64\n";
    let parsed = ok(text);
    assert!(parsed.calls);
    for (path, name, written, argument) in [
        ("a", "Ref", "!Ref X", "X"),
        ("b", "Fn::Sub", "!Sub 'y'", "'y'"),
        ("c", "Fn::GetAtt", "!GetAtt [d, e]", "[d, e]"),
        ("f", "Fn::If", "!If\n  - g\n  - !Ref h", "- g\n  - !Ref h"),
        ("f.Fn::If.1", "Ref", "!Ref h", "h"),
        ("i", "Fn::Base64", "!Base64", "!Base64"),
    ] {
        let object = at(&parsed, path).as_object().unwrap();
        let [member] = object.members() else { panic!("{path}: {object:?}") };
        assert!(object.is_call() && !object.is_open(), "{path}");
        assert_eq!(member.key.name, name);
        assert_eq!(member.key.span.slice(text), written.split([' ', '\n']).next().unwrap());
        assert_eq!(member.value.span.slice(text), argument, "{path}");
        assert_eq!(quoted(text, path), written);
    }
    assert_eq!(at(&parsed, "b.Fn::Sub").as_str(), Some("y"));
    assert!(!ok("a: {Ref: b}\n").root.get("a").unwrap().as_object().unwrap().is_call());
}

#[test]
fn calls_may_be_forgotten() {
    let text = "a: !Ref X\nc: !GetAtt [d, !Ref e]\nf:\n- !Ref X\ni: !Base64\ng: !mine 1\n";
    let parsed = ok(text).without_calls();
    assert!(!parsed.calls);
    for (path, written) in [("a", "X"), ("c", "[d, !Ref e]"), ("f.0", "X"), ("i", "!Base64")] {
        assert!(at(&parsed, path).is_unknown(), "{path}");
        assert_eq!(at(&parsed, path).span.slice(text), written);
    }
}

#[test]
fn calls_go_through_anchors_templates_and_repairs() {
    let parsed = ok("a: &x !Sub [y, {z: 1}]\nb: *x\nc: !Sub {{ d }}\n!Ref e: 1\n");
    assert!(at(&parsed, "b").as_object().unwrap().is_call());
    assert!(matches!(at(&parsed, "b.Fn::Sub.1.z").value, Value::Number(_)));
    assert!(at(&parsed, "c.Fn::Sub").is_unknown());
    assert!(member(&parsed, 3).key.unknown);
    let broken = yaml::parse("a: !Ref x\nb 2\nc: !Ref .inf\nd: !Sub [y]]\n");
    assert!(at(&broken, "a").as_object().unwrap().is_call());
    assert!(at(&broken, "c.Ref").is_unknown(), "CloudFormation takes it for text");
}

#[test]
fn other_tags_make_their_value_unknown() {
    let parsed = ok("a: !mine X\nb: !ref X\nc: !<!Ref> X\nd: !secret [1]\n");
    assert!(!parsed.calls);
    for path in ["a", "b", "c", "d"] {
        assert!(at(&parsed, path).is_unknown(), "{path}");
    }
}

#[test]
fn placeholders_are_unknown_and_no_errors() {
    let text = "a: {{ must_env `X` }}\nb: ${x}\nc: [${A}, ${B}]\nd: %REGION%\ne: <IMAGE>\nf: $X\n\
                g: \"{{ env \"X\" }}\"\nh: #{V}\ni: __X__\nj: x-{{ y }}:{{ z }}\n{{k}}: 1\n";
    let parsed = ok(text);
    for path in ["a", "b", "c.0", "c.1", "d", "e", "f", "g", "h", "i", "j"] {
        assert!(at(&parsed, path).is_unknown(), "{path}: {:?}", at(&parsed, path));
    }
    assert_eq!(quoted(text, "a"), "{{ must_env `X` }}");
    assert_eq!(quoted(text, "c"), "[${A}, ${B}]");
    assert!(member(&parsed, 10).key.unknown);
    assert_eq!(member(&parsed, 10).key.span.slice(text), "{{k}}");
}

#[test]
fn template_lines_leave_their_surroundings_open() {
    let text = "a:\n  b: 1\n{{ if x }}\n  c: 2\n{{ else }}\n  c: 3\n{{ end }}\nd:\n{{ toYaml . }}\n\
                e:\n- 1\n%{ for x in y }\n- 2\n{% endfor %}\nf: {g: 1}\n";
    let parsed = ok(text);
    assert!(at(&parsed, "a").as_object().unwrap().is_open());
    assert!(at(&parsed, "a").get("c").is_none(), "two branches write it, nobody knows which");
    assert!(at(&parsed, "d").is_unknown());
    assert_eq!(at(&parsed, "e").as_array().unwrap().len(), 4);
    assert!(!at(&parsed, "f").as_object().unwrap().is_open());
    assert!(ok("{{ whole }}\n").root.is_unknown());
}

#[test]
fn template_comments_bring_no_members() {
    let parsed = ok("a: 1\n{{/* note */}}\n{# note #}\nb: 2\n");
    assert!(!parsed.root.as_object().unwrap().is_open());
}

#[test]
fn aliases_stand_for_their_anchor_at_their_own_place() {
    let text = "a: &x {b: [1]}\nc: *x\n";
    let parsed = ok(text);
    assert_eq!(at(&parsed, "c.b.0").span.slice(text), "*x");
    assert!(matches!(at(&parsed, "c.b.0").value, Value::Number(_)));
    assert_eq!(error("a: *x\n").1, "*x");
    assert_eq!(error("a: &x [*x]\n").1, "*x");
}

fn names<'n>(parsed: &'n Parsed<'_>, path: &str) -> Vec<(&'n str, &'n Value<'n>)> {
    let members = at(parsed, path).as_object().unwrap().live();
    members.map(|member| (&*member.key.name, &member.value.value)).collect()
}

#[test]
fn merge_keys_bring_in_members() {
    let text = "a: &x {b: x, d: x}\ne: &y {d: y, f: y}\n\
                g:\n  d: own\n  <<: [*x, *y]\nh: {<<: *y, <<: {i: in}}\nj: &z\n  <<: *x\nk:\n  <<: *z\n";
    let parsed = ok(text);
    let said = |path: &str| {
        let names = names(&parsed, path).into_iter();
        names.map(|(name, value)| (name, format!("{value:?}"))).collect::<Vec<_>>()
    };
    let text_of = |text: &str| format!("{:?}", Value::String(text.into()));
    let own = |list: &[(&'static str, &str)]| {
        list.iter().map(|(name, value)| (*name, text_of(value))).collect::<Vec<_>>()
    };
    assert_eq!(said("g"), own(&[("d", "own"), ("b", "x"), ("f", "y")]));
    assert_eq!(said("h"), own(&[("d", "y"), ("f", "y"), ("i", "in")]));
    assert_eq!(said("k"), own(&[("b", "x"), ("d", "x")]));
    assert!(!at(&parsed, "g").as_object().unwrap().is_open());
    assert_eq!(quoted(text, "g.b"), "*x");
    let written: Vec<_> = parsed.computed.iter().map(|alias| alias.slice(text)).collect();
    assert_eq!(written, ["*x", "*y", "*y", "*x", "*z"]);
}

#[test]
fn merge_keys_of_something_unknown_leave_the_object_open() {
    for text in ["<<: ${X}\na: 1\n", "<<: !Ref x\na: 1\n", "<<: [{b: 1}, '{{ y }}']\na: 1\n"] {
        let parsed = ok(text);
        assert!(parsed.root.as_object().unwrap().is_open(), "{text}");
        assert_eq!(parsed.root.as_object().unwrap().live().count(), 1, "{text}");
    }
    assert!(
        ok("a: &x {b: 1, '{{ c }}': 2}\nd:\n  <<: *x\n")
            .root
            .get("d")
            .unwrap()
            .as_object()
            .unwrap()
            .is_open()
    );
    assert!(!ok("'<<': 1\n").root.as_object().unwrap().is_open());
    for (text, place) in [("<<: 1\n", "1"), ("<<:\n", "<<"), ("<<: [{a: 1}, b]\n", "[{a: 1}, b]")] {
        assert_eq!(error(text).1, place, "{text}");
    }
}

#[test]
fn merges_of_merges_stay_small() {
    let mut text = String::from("a0: &a0 {b: [x, x, x]}\n");
    for level in 1..2000 {
        text += &format!("a{level}: &a{level} {{<<: [*a{0}, *a{0}], c{level}: 1}}\n", level - 1);
    }
    let parsed = yaml::parse(&text);
    assert!(parsed.errors.iter().all(|error| error.kind == ErrorKind::Unreadable));
    assert_eq!(at(&parsed, "a9.b").as_array().unwrap().len(), 3);
}

#[test]
fn billions_of_aliases_are_refused() {
    let mut text = String::from("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
    for level in 1..30 {
        let items = format!("*a{},", level - 1).repeat(9);
        text += &format!("a{level}: &a{level} [{items}]\n");
    }
    let parsed = yaml::parse(&text);
    assert_eq!(parsed.errors.len(), 1);
    assert_eq!(parsed.errors[0].kind, ErrorKind::Unreadable);
    assert!(at(&parsed, "a29.0").is_unknown());
}

#[test]
fn duplicates_are_kept_and_reported_on_the_later_key() {
    let text = "a: 1\nb: 2\na: 3\n";
    let parsed = yaml::parse(text);
    assert_eq!(error(text), (ErrorKind::DuplicateKey, "a", "`a` is given twice".to_owned()));
    let (first, label) = parsed.errors[0].label.clone().unwrap();
    assert_eq!((first.start, label.as_str()), (0, "first given here"));
    assert_eq!(parsed.errors[0].span.start, 10);
    assert_eq!(parsed.errors[0].help.as_deref(), Some("the later value wins; remove one"));
    assert!(member(&parsed, 0).shadowed && !member(&parsed, 2).shadowed);
    let many: String = (0..40).map(|index| format!("k{}: 1\n", index % 20)).collect();
    assert_eq!(yaml::parse(&many).errors.len(), 20);
}

#[test]
fn keys_that_are_no_text_are_unknown() {
    let parsed = ok("[a]: 1\n{b: c}: 2\n${d}: 3\n12: 4\n");
    let unknown: Vec<_> = (0..4).map(|index| member(&parsed, index).key.unknown).collect();
    assert_eq!(unknown, [true, true, true, false]);
    assert_eq!(error(": 1\n").1, ":");
}

#[test]
fn one_slip_is_one_error_and_costs_little() {
    for (text, place, kept) in [
        ("a:\n\tb: 1\nc: 2\n", "\t", "a.b c"),
        ("a:\n  b: 1\n\tc: 1\nd: 2\n", "\t", "a.b d"),
        ("a: \"x\nb: 1\nc: 2\n", "\"x", "a b c"),
        ("a: 'x\nb: 'y'\nc: 2\n", "'x", "a b c"),
        ("a: 1\nb 2\nc: 3\n", "b 2", "a b c"),
        ("a: 1\nb:2\nc: 3\n", ":2", "a b c"),
        ("l:\n- a\n-b\n- c\n", "-b", "l.0 l.1 l.2"),
        ("a: [1, 2\nb: 3\nc: 4\n", "[", "a.1 b c"),
        ("a: 1\n  b: 2\nc: 3\n", "b:", "a b c"),
        ("a: @x\nb: 2\n", "@", "a b"),
        ("a: 'x' y\nb: 2\n", "y", "a b"),
        ("a: *\nb: 2\n", "*", "a b"),
        ("{\n  \"a\": 1\n  \"b\": 2\n}\n", "\"a\": 1", "a b"),
        ("a: 1\nb: x: y\nc: 2\n", "x:", "a b c"),
        ("a: {b: 1\nc: 2\n", "{", "a.b c"),
        ("a: \0x\nb: 1\n", "\0", "a b"),
        ("a: \"\\q\"\nb: 1\n", "\"\\q\"", "a b"),
    ] {
        let parsed = yaml::parse(text);
        assert_eq!(error(text).0, ErrorKind::Syntax, "{text:?}");
        assert_eq!(error(text).1, place, "{text:?}: {:?}", parsed.errors);
        kept.split(' ').for_each(|path| _ = at(&parsed, path));
    }
}

#[test]
fn a_line_given_up_leaves_its_object_open() {
    let parsed = yaml::parse("a:\n  b: 1\n  ]]] }\n  c: 2\nd: 3\n");
    assert!(!parsed.errors.is_empty());
    assert!(at(&parsed, "a").as_object().unwrap().is_open());
    assert!(!parsed.root.as_object().unwrap().is_open());
}

#[test]
fn deep_nesting_is_refused_with_its_place() {
    let block: String = (0..3000).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    let flow = |depth: usize| format!("a: {}{}", "[".repeat(depth), "]".repeat(depth));
    let calls = format!("a: {}1{}", "!Not [".repeat(120), "]".repeat(120));
    for text in [block, flow(230), flow(100_000), "[".repeat(100_000), "- ".repeat(50_000), calls] {
        let parsed = yaml::parse(&text);
        assert_eq!(parsed.errors.len(), 1, "{:?}", parsed.errors);
        assert_eq!(parsed.errors[0].kind, ErrorKind::Unreadable);
        assert!(parsed.errors[0].span.start > 0);
    }
    ok(&flow(190));
}

#[test]
fn hostile_text_ends_soon() {
    for piece in
        ["\"\n", ": ", "{{", "}}{{", "${", "a: [1\n", "\t\ta: 1\n", "- *\n", "\0", "&a ", "? "]
    {
        let text = piece.repeat(3_000);
        check(&text, &yaml::parse(&text));
    }
}

/// Spans lie inside the text, on character boundaries, and are not empty; errors are sorted.
fn check(text: &str, parsed: &Parsed<'_>) {
    let spans = parsed.errors.iter().map(|error| error.span);
    spans
        .chain(parsed.comments.iter().copied())
        .for_each(|span| assert!(!span.slice(text).is_empty()));
    assert!(parsed.errors.is_sorted_by_key(|error| error.span.start));
    check_node(text, &parsed.root);
}

fn check_node(text: &str, node: &Node<'_>) {
    assert!(text.is_empty() || !node.span.slice(text).is_empty(), "{node:?}");
    if let Value::Array(nodes) | Value::Stream(nodes) = &node.value {
        nodes.iter().for_each(|node| check_node(text, node));
    }
    for member in node.as_object().into_iter().flat_map(|object| object.members()) {
        assert!(!member.key.span.slice(text).is_empty(), "{member:?}");
        check_node(text, &member.value);
    }
}

#[test]
fn every_prefix_parses() {
    for (end, _) in CLEAN.char_indices().step_by(7) {
        check(&CLEAN[..end], &yaml::parse(&CLEAN[..end]));
    }
}

fn paths(node: &Node<'_>, at: String, found: &mut HashSet<String>) {
    for (index, item) in node.as_array().into_iter().flatten().enumerate() {
        paths(item, format!("{at}/{index}"), found);
    }
    for member in node.as_object().into_iter().flat_map(|object| object.live()) {
        let name = member.key.name.replace('~', "~0").replace('/', "~1");
        paths(&member.value, format!("{at}/{name}"), found);
    }
    found.insert(at);
}

/// Xorshift: the same edits on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end as u64).unwrap()
    }
}

fn damaged(random: &mut Random) -> String {
    let letters: Vec<char> = "\"'{}[],:-# \t\nabc0&*!%@`".chars().collect();
    let mut text: Vec<char> = CLEAN.chars().collect();
    let at = random.below(text.len() - 1);
    let start = text[..at].iter().rposition(|&c| c == '\n').map_or(0, |newline| newline + 1);
    let end = at + text[at..].iter().position(|&c| c == '\n').unwrap() + 1;
    match random.below(6) {
        0 => drop(text.remove(at)),
        1 => text.insert(at, letters[random.below(letters.len())]),
        2 => text[at] = letters[random.below(letters.len())],
        3 => drop(text.drain(start..end)),
        4 => drop(text.splice(start..start, text[start..end].to_vec())),
        _ => text.swap(at, at + 1),
    }
    text.into_iter().collect()
}

#[test]
fn a_single_slip_keeps_nearly_the_whole_tree() {
    let mut clean = HashSet::new();
    paths(&ok(CLEAN).root, String::new(), &mut clean);
    let (mut random, mut kept) = (Random(0x2545_F491_4F6C_DD1D), 0.0);
    for _ in 0..3000 {
        let text = damaged(&mut random);
        let parsed = yaml::parse(&text);
        check(&text, &parsed);
        let mut found = HashSet::new();
        paths(&parsed.root, String::new(), &mut found);
        kept += clean.intersection(&found).count() as f64 / clean.len() as f64;
    }
    let mean = kept / 30.0;
    assert!(mean >= 98.5, "{mean:.2} % of the paths were kept, expected 98.5 %");
}

#[test]
fn characters_of_any_width_survive_repairs() {
    let broken =
        "a:\n  redis:\n    image: redis\n   @      - 6379:6379\n    logging:\n      driver: x\n";
    for character in ['é', '㏐', '\u{1F600}', '\u{feff}', '\u{85}', '\u{2028}'] {
        for (at, _) in broken.char_indices() {
            for text in [
                format!("{}{character}{}", &broken[..at], &broken[at..]),
                format!("{}{character}{}", &broken[..at], &broken[at + 1..]),
            ] {
                for error in ecslint_syntax::parse(&text, ecslint_syntax::Format::Yaml).errors {
                    assert!(text.get(error.span.range()).is_some(), "{text:?}: {error:?}");
                }
            }
        }
    }
}
