//! What the HCL front-end understands of sound and broken text.
use ecslint_syntax::{
    ErrorKind, Format, Node, Value,
    hcl::{Block, Body, Expr, Item, Part, Term, read},
    parse,
};
use hcl_edit::{Span as _, structure};

const SERVICE: &str = include_str!("data/service.tf");

/// Errors with what they point at.
fn messages(text: &str) -> Vec<String> {
    let errors = read(text).errors;
    errors.iter().map(|error| format!("{}: {}", error.span.slice(text), error.message)).collect()
}

/// The names of attributes and blocks, with dots between levels.
fn names(body: &Body<'_>, at: &str, list: &mut Vec<String>) {
    for item in &body.items {
        match item {
            Item::Attribute(attribute) => list.push(format!("{at}{}", attribute.key.text)),
            Item::Block(block) => {
                let labels = block.labels.iter().map(|label| label.text.as_ref());
                let all = [block.key.text.as_ref()].into_iter().chain(labels);
                let name = format!("{at}{}", all.collect::<Vec<_>>().join("."));
                list.push(name.clone());
                names(&block.body, &format!("{name}."), list);
            }
        }
    }
}

fn outline(text: &str) -> Vec<String> {
    let mut list = Vec::new();
    names(&read(text).body, "", &mut list);
    list
}

/// The value of the only attribute of `text`.
#[track_caller]
fn with_value(text: &str, check: impl Fn(&Expr<'_>)) {
    let file = read(text);
    assert_eq!(file.errors, [], "{text}");
    check(&file.body.attributes().next().expect("there is an attribute").value);
}

/// An expression with a bracket around each operation.
fn nested(expr: &Expr<'_>) -> String {
    match &expr.term {
        Term::Number(number) => number.value.to_string(),
        Term::Variable(name) => (*name).to_owned(),
        Term::Unary(sign, operand) => format!("({sign}{})", nested(operand)),
        Term::Binary(sign, sides) => format!("({}{sign}{})", nested(&sides[0]), nested(&sides[1])),
        Term::Conditional(parts) => {
            format!("({}?{}:{})", nested(&parts[0]), nested(&parts[1]), nested(&parts[2]))
        }
        Term::Parenthesis(inner) => nested(inner),
        other => format!("{other:?}"),
    }
}

#[test]
fn a_sound_file_has_no_errors() {
    assert_eq!(messages(SERVICE), Vec::<String>::new());
    let outline = outline(SERVICE);
    assert!(outline.contains(&"resource.aws_ecs_service.shop.lifecycle.ignore_changes".to_owned()));
    assert!(outline.contains(&"variable.task.validation.condition".to_owned()));
    assert_eq!(read(SERVICE).comments.len(), 3);
}

#[test]
fn operators_bind_as_in_terraform() {
    let check = |text: &str, expected: &str| {
        with_value(&format!("x = {text}"), |value| assert_eq!(nested(value), expected));
    };
    check("1 + 2 * 3 - 4", "((1+(2*3))-4)");
    check("a || b && c == d", "(a||(b&&(c==d)))");
    check("!a && -1 < 2", "((!a)&&((-1)<2))");
    check("(1 + 2) * 3", "((1+2)*3)");
    check("a ? b : c ? d : e", "(a?b:(c?d:e))");
    check("a == null ? 1 : 2", "((a==Null)?1:2)");
}

#[test]
fn escapes_know_where_they_stand() {
    let text = r#"x = "a\"b\u00e9\n$${c}d""#;
    with_value(text, |value| {
        let Term::Template(parts) = &value.term else { panic!("{value:?}") };
        let [Part::Text(part)] = &parts[..] else { panic!("{parts:?}") };
        assert_eq!(part.text, "a\"bé\n${c}d");
        let escapes = part.escapes();
        for (said, written) in [("\"", r#"\""#), ("b", "b"), ("é", r"\u00e9"), ("d", "d")] {
            let start = part.text.find(said).expect("it is there") as u32;
            let span = ecslint_syntax::Span { start, end: start + said.len() as u32 };
            assert_eq!(escapes.span(span).slice(text), written);
        }
    });
}

#[test]
fn heredocs_lose_their_indentation() {
    let text = "x = <<-END\n    a\n      b ${c}\n\n    END\ny = 1\n";
    with_value(text, |value| {
        let Term::Heredoc(parts) = &value.term else { panic!("{value:?}") };
        let Part::Text(first) = &parts[0] else { panic!("{parts:?}") };
        assert_eq!(first.text, "a\n  b ");
        let at = first.text.find('b').expect("it is there") as u32;
        assert_eq!(first.escapes().source(at), text.find('b').expect("it is there") as u32);
    });
    assert_eq!(outline(text), ["x", "y"]);
    with_value("x = <<END\n  a\nEND\n", |value| assert_eq!(value.as_text(), Some("  a\n")));
}

#[test]
fn tildes_remove_blanks() {
    with_value("x = \"a  ${~ b ~}  c\"", |value| {
        let Term::Template(parts) = &value.term else { panic!("{value:?}") };
        let texts = parts.iter().filter_map(|part| match part {
            Part::Text(text) => Some(text.text.as_ref()),
            _ => None,
        });
        assert_eq!(texts.collect::<String>(), "ac");
    });
}

#[test]
fn members_may_stand_with_or_without_commas() {
    for text in ["x = { a = 1, b = 2 }", "x = {\n a = 1\n b : 2\n}", "x = {\n a = 1,\n b = 2,\n}"] {
        with_value(text, |value| {
            let Term::Object(pairs) = &value.term else { panic!("{value:?}") };
            let keys: Vec<_> = pairs.iter().filter_map(|pair| pair.key.as_text()).collect();
            assert_eq!(keys, ["a", "b"], "{text}");
        });
    }
}

#[test]
fn a_half_typed_line_loses_one_line() {
    let check = |line: &str, message: &str| {
        let text = format!(
            "resource \"a\" \"b\" {{\n  cpu = 1\n  {line}\n  memory = 2\n}}\nlocals {{\n  x = 1\n}}\n"
        );
        let outline = outline(&text);
        for name in ["resource.a.b.cpu", "resource.a.b.memory", "locals.x"] {
            assert!(outline.contains(&name.to_owned()), "{line}: {outline:?}");
        }
        assert_eq!(messages(&text), [message], "{line}");
    };
    check("image", "image: expected `=` or `{` after `image`");
    check("image =", "image: `image` has no value");
    check("image = \"ngi", "\"ngi: this text is never closed by a quote");
    check("image = \"${var.\"", ".: expected a name after `.`");
    check("image = var.", ".: expected a name after `.`");
    check("image = 1 +", "+: expected a value");
    check("image = 'x'", "': expected a value, found `'`");
    check("image = 1 2", "2: expected the line to end here");
    check("= 1", "=: expected a name, found `=`");
    check("tags = { a = }", "a: `a` has no value");
    check("list = [1 2]", "2: expected `,` or a closing bracket");
    check("image = \"\\d\"", "\\d: `\\d` is no escape of HCL");
}

#[test]
fn an_open_bracket_ends_where_the_indentation_says() {
    for opened in [
        "tags = {\n    a = 1",
        "list = [\n    1,",
        "volume {\n    name = \"x\"",
        "x = merge(\n    a,",
    ] {
        let text = format!(
            "resource \"a\" \"b\" {{\n  {opened}\n  memory = 2\n}}\nlocals {{\n  x = 1\n}}\n"
        );
        let outline = outline(&text);
        for name in ["resource.a.b.memory", "locals.x"] {
            assert!(outline.contains(&name.to_owned()), "{opened}: {outline:?}");
        }
        let messages = messages(&text);
        assert_eq!(messages.len(), 1, "{messages:?}");
        assert!(messages[0].contains("expected"), "{messages:?}");
    }
}

#[test]
fn blocks_are_members_of_the_tree() {
    let parsed = parse(SERVICE, Format::Hcl);
    let resources = parsed.root.as_object().expect("it is an object").live();
    let tasks = resources.filter_map(|member| {
        (member.key.name == "resource").then(|| member.value.get("aws_ecs_task_definition"))?
    });
    let tasks: Vec<_> = tasks.filter_map(|task| task.as_object()?.live().next()).collect();
    let names: Vec<_> = tasks.iter().map(|task| task.key.name.as_ref()).collect();
    assert_eq!(names, ["shop", "worker", "old"]);
    let first = |task: &Node<'_>| {
        let list = task.get("container_definitions")?.as_array()?.first()?.get("name")?;
        Some((list.as_str()?.to_owned(), list.span.slice(SERVICE).to_owned()))
    };
    let pair = |a: &str, b: &str| Some((a.to_owned(), b.to_owned()));
    assert_eq!(first(&tasks[0].value), pair("web", "\"web\""));
    assert_eq!(first(&tasks[2].value), pair("old", "\\\"old\\\""));
    assert!(matches!(
        tasks[1].value.get("container_definitions"),
        Some(Node { value: Value::Unknown, .. })
    ));
}

#[test]
fn depth_and_length_are_bounded() {
    for (open, count) in [
        ("[", 100_000),
        ("{a=", 100_000),
        ("a {", 100_000),
        ("(", 100_000),
        ("-", 100_000),
        ("f(", 100_000),
        ("1+", 100_000),
        ("a?b:", 100_000),
        ("\"${", 100_000),
    ] {
        let text = format!("x = {}", open.repeat(count));
        let errors = read(&text).errors;
        assert!(!errors.is_empty() && errors.len() <= 101, "{open}: {}", errors.len());
        let text = open.repeat(count);
        assert!(!read(&text).errors.is_empty(), "{open}");
    }
    let steps = format!("x = a{}", ".b".repeat(100_000));
    assert_eq!(read(&steps).errors, []);
    let deep = format!("x = {}{}", "[".repeat(200), "]".repeat(200));
    assert!(read(&deep).errors.iter().any(|error| error.kind == ErrorKind::Unreadable));
}

#[test]
fn no_prefix_panics_and_spans_are_real() {
    for end in (0..=SERVICE.len()).filter(|end| SERVICE.is_char_boundary(*end)) {
        let text = &SERVICE[..end];
        let parsed = parse(text, Format::Hcl);
        check_spans(&parsed.root, text);
        for error in parsed.errors {
            assert!(text.get(error.span.range()).is_some(), "{error:?}");
        }
    }
}

fn check_spans(node: &Node<'_>, text: &str) {
    assert!(text.get(node.span.range()).is_some(), "{:?}", node.span);
    match &node.value {
        Value::Array(items) => items.iter().for_each(|item| check_spans(item, text)),
        Value::Object(object) => {
            for member in object.members() {
                assert!(text.get(member.key.span.range()).is_some(), "{:?}", member.key);
                check_spans(&member.value, text);
            }
        }
        _ => {}
    }
}

/// What `hcl-edit` accepts is accepted, with the same places of attributes and blocks.
#[track_caller]
fn same_as_hcl_edit(text: &str, name: &str) {
    let Ok(theirs) = hcl_edit::parser::parse_body(text) else { return };
    let ours = read(text);
    assert_eq!(ours.errors, [], "{name}");
    same_body(&ours.body, &theirs, text, name);
}

#[track_caller]
fn same_body(ours: &Body<'_>, theirs: &structure::Body, text: &str, name: &str) {
    assert_eq!(ours.items.len(), theirs.len(), "{name}");
    for (ours, theirs) in ours.items.iter().zip(theirs) {
        match (ours, theirs) {
            (Item::Attribute(ours), structure::Structure::Attribute(theirs)) => {
                assert_eq!(Some(ours.key.span.range()), theirs.key.span(), "{name}");
                let (written, range) = (ours.value.span.slice(text), ours.value.span.range());
                if !matches!(ours.value.term, Term::Heredoc(_)) {
                    assert_eq!(Some(range), theirs.value.span(), "{name}: {written}");
                }
            }
            (Item::Block(ours), structure::Structure::Block(theirs)) => {
                same_block(ours, theirs, text, name);
            }
            _ => panic!("{name}: {ours:?} is not {theirs:?}"),
        }
    }
}

#[track_caller]
fn same_block(ours: &Block<'_>, theirs: &structure::Block, text: &str, name: &str) {
    assert_eq!(Some(ours.span.range()), theirs.span(), "{name}");
    let labels: Vec<_> = ours.labels.iter().map(|label| label.text.as_ref()).collect();
    let other: Vec<_> = theirs.labels.iter().map(|label| label.as_str()).collect();
    assert_eq!(labels, other, "{name}");
    same_body(&ours.body, &theirs.body, text, name);
}

#[test]
fn agrees_with_hcl_edit() {
    same_as_hcl_edit(SERVICE, "service.tf");
    assert!(hcl_edit::parser::parse_body(SERVICE).is_ok());
}

/// The same over a folder of files that `HCL_FILES` names.
#[test]
fn agrees_with_hcl_edit_over_a_folder() {
    let Some(folder) = std::env::var_os("HCL_FILES") else { return };
    let mut folders = vec![std::path::PathBuf::from(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("the folder can be read").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "tf") {
                let text = std::fs::read_to_string(&path).expect("the file can be read");
                same_as_hcl_edit(&text, &path.display().to_string());
            }
        }
    }
}
