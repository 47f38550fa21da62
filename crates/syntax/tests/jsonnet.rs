//! What Jsonnet becomes.
use ecslint_syntax::{Edit, Format, Node, Parsed, Printer, Span, Value, parse};

/// The tree as JSON, `?` where something is not known, `...` where more members may come.
fn shown(node: &Node<'_>) -> String {
    match &node.value {
        Value::Unknown | Value::Reference(_) => "?".to_owned(),
        Value::Array(items) => {
            format!("[{}]", items.iter().map(shown).collect::<Vec<_>>().join(","))
        }
        Value::Object(object) => {
            let member =
                |it: &ecslint_syntax::Member<'_>| format!("{}:{}", it.key.name, shown(&it.value));
            let mut parts: Vec<_> = object.members().iter().map(member).collect();
            parts.extend(object.is_open().then(|| "...".to_owned()));
            format!("{{{}}}", parts.join(","))
        }
        _ => Printer::new("", Format::Json).line(node),
    }
}

fn read(text: &str) -> Parsed<'_> {
    parse(text, Format::Jsonnet)
}

/// `text`, which has no error, is `tree`.
fn is(text: &str, tree: &str) {
    let parsed = read(text);
    assert_eq!(parsed.errors, [], "{text}");
    assert_eq!(shown(&parsed.root), tree, "{text}");
}

/// The first error of `text`, and what it points at.
fn fails(text: &str, place: &str, message: &str) {
    let errors = read(text).errors;
    let first = errors.first().unwrap_or_else(|| panic!("{text} has no error"));
    assert_eq!((first.span.slice(text), first.message.as_str()), (place, message), "{text}");
}

#[test]
fn json_is_jsonnet() {
    is(r#"{ "a": [1, -2.5, "x\n", true, null], "b": {} }"#, r#"{a:[1,-2.5,"x\n",true,null],b:{}}"#);
}

#[test]
fn keys_quotes_commas_and_comments() {
    is("{ a: 'x', 'b-c': \"y\", }", r#"{a:"x",b-c:"y"}"#);
    is("{ // one\n a: 1, # two\n /* three */ b: [1, 2,], }", "{a:1,b:[1,2]}");
    is(
        "{ a: @'c:\\d', b: @\"say \"\"x\"\"\", c: 'it\\'s \\u0041' }",
        r#"{a:"c:\\d",b:"say \"x\"",c:"it's A"}"#,
    );
    is("{ a: 1_000, b: 1e2, c: 2.0 }", "{a:1000,b:100,c:2}");
    let comments = read("# a\n{ // b\n} /* c */").comments;
    assert_eq!(comments, [Span::new(0, 3), Span::new(6, 10), Span::new(13, 20)]);
}

#[test]
fn text_blocks() {
    is(
        "{ a: |||\n    one\n      two\n\n    three\n  |||, b: 1 }",
        r#"{a:"one\n  two\n\nthree\n",b:1}"#,
    );
    is("{ a: |||-\n  one\n||| }", r#"{a:"one"}"#);
    fails("{ a: |||\n  one\n", "|||", "this text block is never closed");
    fails("{ a: ||| one\n||| }", "|||", "a text block starts on the line behind its `|||`");
}

#[test]
fn names_stand_for_what_they_are() {
    is("local a = 'x', b = a; { c: b, d: [b] }", r#"{c:"x",d:["x"]}"#);
    is(
        "local f(x, y=2) = { x: x, y: y }; [f(1), f(1, 3), f(y=4, x=5)]",
        "[{x:1,y:2},{x:1,y:3},{x:5,y:4}]",
    );
    is("local f = function(x) x + 1; f(2)", "3");
    is("{ local a = 1, b: a, c: { d: a } }", "{b:1,c:{d:1}}");
    is("local a = b, b = 2; a", "2");
    is("local x = { a: { 'b-c': [4, 5] } }; [x.a['b-c'][1], x['a']]", r#"[5,{b-c:[4,5]}]"#);
}

#[test]
fn values_have_the_place_where_they_were_written() {
    let text = "local image = 'web:1';\n{ image: image, size: 1 + 1 }";
    let root = read(text).root;
    assert_eq!(root.get("image").map(|node| node.span.slice(text)), Some("'web:1'"));
    assert_eq!(root.get("size").map(|node| node.span.slice(text)), Some("1 + 1"));
    assert_eq!(root.span.slice(text), "{ image: image, size: 1 + 1 }");
}

#[test]
fn objects_add_up() {
    is("{ a: 1, b: 2 } + { b: 3, c: 4 }", "{a:1,b:3,c:4}");
    is("{ a: 1 } { b: 2 }", "{a:1,b:2}");
    is("{ a: { b: 1 } } + { a+: { c: 2 } }", "{a:{b:1,c:2}}");
    is("{ a: [1], b+: 2 } + { a+: [2] }", "{a:[1,2],b:2}");
    is("{ a:: 1, b: self.a } + { a: 2 }", "{b:2}");
    is("{ a:: 1 } + { a::: 2 }", "{a:2}");
    is("{ a: 1, b: $.a, c: { d: $.a, e: self.d } }", "{a:1,b:1,c:{d:1,e:1}}");
    is("{ a: 1 } + { a: super.a + 1 }", "{a:2}");
    is("local a = { b: 1, c: self.b }; a { b: 2 }", "{b:2,c:2}");
    is("{ [if true then 'a']: 1, [null]: 2, ['b' + 1]: 3 }", "{a:1,b1:3}");
    is("{ f(x):: x, a: self.f(3), assert self.a == 3 : 'no' }", "{a:3}");
}

#[test]
fn lists_and_objects_are_made_of_known_lists() {
    is("[{ n: x } for x in ['a', 'b']]", r#"[{n:"a"},{n:"b"}]"#);
    is("[x * y for x in std.range(1, 3) if x != 2 for y in [10, 20]]", "[10,20,30,60]");
    is("{ [k]: 1 for k in ['a', 'b'] }", "{a:1,b:1}");
    is("{ [k]: 1, local x = k, for k in ['a', 'b'] }", "{a:1,b:1}");
    is("[x, for x in [1]]", "[1]");
    is("std.map(function(x) x + 1, [1, 2]) + [std.length('abc')]", "[2,3,3]");
    is("std.join(',', ['a', 'b', null])", r#""a,b""#);
    is("[x for x in std.extVar('LIST')]", "?");
    is("{ [k]: 1 for k in std.extVar('LIST') }", "{...}");
}

#[test]
fn operators() {
    is("[1 + 2 * 3, (1 + 2) * 3, 7 % 4, 7 / 2, -(2), 5 - 3 - 1]", "[7,9,3,3.5,-2,1]");
    is("['a' + 1, 'b' + true, 'x' + null]", r#"["a1","btrue","xnull"]"#);
    is(
        "[1 < 2, 2 <= 1, 'a' == 'b', 1 != 2, !true, true && 1 == 1, false || true]",
        "[true,false,false,true,false,true,true]",
    );
    is("if 1 == 1 then 'a' else 'b'", r#""a""#);
    is("if false then 'a'", "null");
    is(
        "['%s-%d' % ['a', 3], 'x %(n)s %%' % { n: 'y' }, '%s' % 1, std.format('%s', 'z')]",
        r#"["a-3","x y %","1","z"]"#,
    );
    is("'%05.2f' % 1", "?");
}

#[test]
fn what_only_an_evaluation_tells_is_unknown() {
    is(
        "{ a: std.extVar('X'), b: std.native('must_env')('Y'), c: import 'x.json', d: 1 }",
        "{a:?,b:?,c:?,d:1}",
    );
    is("local lib = import 'lib.libsonnet'; lib.task + { cpu: '256' }", r#"{cpu:"256",...}"#);
    is("{ cpu: '256' } + import 'lib.libsonnet'", "{cpu:?,...}");
    is("local prod = std.extVar('ENV') == 'prod'; { a: if prod then 1 else 2 }", "{a:?}");
    is("{ a: '{{ must_env `X` }}', b: 'x-' + '${Y}' }", "{a:?,b:?}");
    is("if '{{ env `X` }}' == 'prod' then 1 else 2", "?");
    is("function(x) { a: x }", "?");
    is("error 'no'", "?");
    is("{ a: nobody, b: self.nothing, c: [1][5] }", "{a:?,b:?,c:?}");
}

#[test]
fn what_may_be_there_leaves_an_object_open() {
    let prod = "local prod = std.extVar('ENV') == 'prod'; ";
    is(
        &format!("{prod}{{ a: 1, b: 2 }} + (if prod then {{ a: 3, c: 4 }} else {{}})"),
        "{a:?,b:2,...}",
    );
    is(&format!("{prod}{{ a: 1 }} + if prod then {{ c: 4 }} else {{ c: 5 }}"), "{a:1,c:?}");
    is(&format!("{prod}{{ a: 1, [if prod then 'b']: 2 }}"), "{a:1,...}");
    is(&format!("{prod}{{ a: 1 }} + {{ [if prod then 'a']: 2 }}"), "{a:?}");
    is(&format!("{prod}{{ a: 1 }} + {{ [std.extVar('K')]: 2, b: 3 }}"), "{a:?,b:3,...}");
}

#[test]
fn endless_programs_end() {
    is("local f(x) = f(x + 1); f(0)", "?");
    is("local a = a; { b: a }", "{b:?}");
    is("{ a: self.b, b: self.a }", "{a:?,b:?}");
    is("local f(x) = { a: f(x) }; { c: 1, d: f(1).a == 2 }", "{c:1,d:?}");
    let doubling: String =
        (1..40).map(|n| format!("local a{n} = [a{}, a{}];", n - 1, n - 1)).collect();
    let laugh = format!("local a0 = 'ha'; {doubling} {{ a: a39 }}");
    assert!(read(&laugh).errors.is_empty());
    let text = "local x = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'; local d(s, n) = if n == 0 then s else d(s + s, n - 1); d(x, 60)";
    is(text, "?");
    is(
        &format!("{}1{}", "[".repeat(150), "]".repeat(150)),
        &format!("{}1{}", "[".repeat(150), "]".repeat(150)),
    );
    for open in [
        "[",
        "{a:",
        "(",
        "if ",
        "f(",
        "-(",
        "local a = ",
        "1+(",
        "{[",
        "x[",
        "assert ",
        "function(x=",
        "error ",
    ] {
        let parsed = read(&open.repeat(5000)).errors.len();
        assert!(parsed > 0, "{open}");
    }
    read(&"1+".repeat(50_000));
    read(&"x.y".repeat(50_000));
    read(&"!".repeat(50_000));
    read(&"'\\'\n".repeat(50_000));
    read(&"|||\n a\n".repeat(50_000));
}

#[test]
fn a_half_typed_line_loses_little() {
    let broken = |text: &str, tree: &str| {
        let parsed = read(text);
        assert!(!parsed.errors.is_empty(), "{text}");
        assert_eq!(shown(&parsed.root), tree, "{text}");
    };
    broken("{\n  a: 1,\n  b:\n  c: 3,\n}", "{a:1,b:?,c:3}");
    broken("{\n  a: 1,\n  b\n  c: 3,\n}", "{a:1,b:?,c:3}");
    broken("{\n  a: 1\n  c: 3,\n}", "{a:1,c:3}");
    broken("{\n  a: 'x\n  c: 'y',\n}", "{a:?,c:\"y\"}");
    broken("{\n  a: [1,\n  c: 3,\n}", "{a:[1],c:3}");
    broken("{\n  a: { b: 1,\n  c: 3,\n}", "{a:{b:1,c:3}}");
    broken("{\n  a: x.\n  c: 3,\n}", "{a:?,c:3}");
    broken("local a = 1\n{ b: a }", "{b:1}");
    broken("{ a: 1, b: 2", "{a:1,b:2}");
    broken("{ a: 1 ] }", "{a:1}");
}

#[test]
fn errors_are_those_of_jsonnet() {
    fails("{ a: 1 b: 2 }", "b", "expected `,` or `}`, found `b`");
    fails("{ a: , b: 2 }", "a", "`a` has no value");
    fails("{ a: 'x }", "'x }", "this text is never closed by a quote");
    fails("{ a: 'x\\q' }", "\\q", "`\\\\q` is no Jsonnet escape");
    fails("{ a: 1, a: 2 }", "a", "`a` is given twice");
    fails("{ a: 1 } x", "x", "expected nothing after the value, found `x`");
    fails("{ a: 012 }", "012", "`012` is no Jsonnet number: it has a leading zero");
    fails("{ if: 1 }", "if", "`if` is a keyword: as a name it stands in quotes");
    fails("", "", "the file is empty");
    let errors = read("{ a: ), b: ], c: 1 2 }").errors;
    assert_eq!(errors.len(), 1, "what follows the first error may follow from it");
}

#[test]
fn jsonnet_is_told_by_its_beginning() {
    use ecslint_syntax::jsonnet::begins;
    for text in
        ["local x = 1; x", "// a\n{ a: 1 }", "{ # b\n 'a': 1 }", "/* */ { a+: 1 }", "{a:: 1}"]
    {
        assert!(begins(text), "{text}");
    }
    for text in
        ["{ \"a\": 1 }", "local: x", "# a\nb: c", "{}", "{ a", "{{ a: b }}", "[1]", "localhost: 1"]
    {
        assert!(!begins(text), "{text}");
    }
}

#[test]
fn templates_where_jsonnet_has_none_are_no_errors() {
    is("{ a: {{ x }}, b: ${Y}, c: <PORT>, d: $CPU }", "{a:?,b:?,c:?,d:?}");
    is("{ a: 1,\n {{ if x }}\n b: 2,\n {{ end }}\n}", "{a:1,b:2,...}");
}

/// What is left when the places that no edit may touch are cut out of `text`.
fn plain(text: &str) -> String {
    let mut left = text.to_owned();
    for place in read(text).computed.iter().rev() {
        left.replace_range(place.range(), "_");
    }
    left
}

#[test]
fn no_edit_touches_what_does_not_stand_for_itself() {
    assert_eq!(plain("{ a: 1, b: ['x', { c: true }] }"), "{ a: 1, b: ['x', { c: true }] }");
    assert_eq!(plain("local x = 1; { a: x, b: 2 }"), "_{ a: _, b: 2 }");
    assert_eq!(
        plain("{ a: 1 + 2, b: (3), c: f(4), d: if true then 5, e: 'x' % 6 }"),
        "{ a: _, b: _, c: _, d: _, e: _ }"
    );
    assert_eq!(plain("{ a: 1 } + { b: 2 }"), "_");
    assert_eq!(plain("local f() = { a: 1 }; f()"), "_");
    assert_eq!(plain("{ a:: 1, b: 2 }"), "_2_");
    assert_eq!(plain("{ local x = 1, a: { b: 2 }, c+: 3 }"), "_{ b: 2 }_");
    assert_eq!(plain("{ a: 1, b: self.a, c: { a: 2, d: 3 } }"), "_3_", "another `a` may be meant");
    assert_eq!(plain("{ a: 1, b: self['a'], c: 3 }"), "_3_");
    assert_eq!(plain("{ a: 1, b: std.length(self) }"), "_");
    assert_eq!(plain("{ a: [x for x in [1]], b: 2 }"), "{ a: _, b: 2 }");
    assert_eq!(plain("{ a: 1, b: }"), "_", "nothing is sure in a broken text");
}

#[test]
fn edits_keep_to_plain_places() {
    let text = "local x = 1; { a: x, b: 22 }";
    let parsed = read(text);
    let takes = |old: &str, gap: usize| {
        let start = text.find(old).map_or(0, |at| at + gap);
        let span = Span::new(start, start + old.len() - gap);
        parsed.takes(&[Edit { span, text: "y".to_owned() }])
    };
    assert!(takes("22", 0) && takes("2 }", 0) && takes(", b", 0));
    assert!(!takes("1", 0) && !takes("x,", 0) && !takes("a: x", 0));
    let beside = Span::new(text.find(", b").unwrap_or(0), text.find(", b").unwrap_or(0));
    assert!(parsed.takes(&[Edit { span: beside, text: ", c: 3".to_owned() }]));
}

#[test]
fn edits_are_written_as_the_file_is() {
    use ecslint_syntax::{Editor, apply};
    let text = "{\n  a: 'x',\n  'b-c': 'y',\n  l: ['z'],\n}\n";
    let root = read(text).root;
    let editor = Editor::new(text, Format::Jsonnet);
    let new = |edits: &[Edit]| apply(text, edits);
    let a = root.get("a").expect("it is there");
    assert_eq!(new(&editor.set(a, "\"it\"")), text.replace("'x'", "'it'"));
    assert_eq!(new(&editor.set(a, "\"it's\"")), text.replace("'x'", "\"it's\""));
    assert_eq!(new(&editor.set(a, "5")), text.replace("'x'", "5"));
    assert_eq!(
        new(&editor.insert(&root, "d", "\"w\"")),
        text.replace("['z'],", "['z'],\n  d: 'w',")
    );
    assert_eq!(
        new(&editor.insert(&root, "d-e", "1")),
        text.replace("['z'],", "['z'],\n  'd-e': 1,")
    );
    let list = root.get("l").expect("it is there");
    assert_eq!(new(&editor.append(list, "\"v\"")), text.replace("['z']", "['z', 'v']"));
    assert_eq!(new(&editor.remove_value(&root, a)), text.replace("a: 'x',\n  ", ""));
    let key = root.as_object().map(|object| object.members()[1].key.span).expect("it has members");
    assert_eq!(new(&editor.rename(key, "local")), text.replace("'b-c'", "'local'"));
}
