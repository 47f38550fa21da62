//! Comments that hide findings.

use ecslint_core::{Analysis, Config, Date, Source, analyze};

/// The rules with findings and their lines, and how many findings are hidden.
type Shown = (Vec<(&'static str, usize)>, usize);

#[track_caller]
fn check(name: &str, text: &str, expected: &[(&'static str, usize)], hidden: usize) {
    assert_eq!(shown(name, text), (expected.to_vec(), hidden), "{text}");
}

fn shown(name: &str, text: &str) -> Shown {
    let source = Source::new(name, text);
    let mut config = Config::default();
    config.policy.today = Date::new(2026, 11, 21);
    let Analysis { diagnostics, hidden, .. } = analyze(&source, &config);
    let line = |offset: u32| text[..offset as usize].matches('\n').count() + 1;
    let shown = diagnostics.iter().map(|found| (found.rule, line(found.primary.start)));
    (shown.collect(), hidden.by_comments)
}

/// A task definition of one container; `marks` are put behind the lines of these numbers.
fn task(marks: &[(usize, &str)]) -> String {
    let lines = [
        "{",
        "\"family\": \"web\",",
        "\"requiresCompatibilities\": [\"FARGATE\"],",
        "\"networkMode\": \"awsvpc\",",
        "\"cpu\": \"256\",",
        "\"memory\": \"4096\",",
        "\"containerDefinitions\": [{ \"name\": \"app\",",
        "\"image\": \"nginx:1.27\" }]",
        "}",
        "",
    ];
    let line = |(index, line): (usize, &&str)| {
        let marks = marks.iter().filter(|(at, _)| *at == index + 1).map(|(_, mark)| *mark);
        format!("{line} {}\n", marks.collect::<String>())
    };
    lines.iter().enumerate().map(line).collect()
}

const SIZE: (&str, usize) = ("fargate-task-size", 6);

#[test]
fn comments_hide_on_their_line_and_on_the_next() {
    let why = "fargate-task-size: a test";
    check("x.jsonc", &task(&[]), &[SIZE], 0);
    check("x.jsonc", &task(&[(6, &format!("// ecslint-ignore {why}"))]), &[], 1);
    check("x.jsonc", &task(&[(5, &format!("\n// ecslint-ignore {why}"))]), &[], 1);
    let moved = ("fargate-task-size", 7);
    let stacked = task(&[(5, &format!("\n// ecslint-ignore {why}\n// another\n\n/* one more */"))]);
    check("x.jsonc", &stacked, &[], 1);
    // The line before the last, behind code, and the line after do not count.
    let unused = |line| ("unused-suppression", line);
    check("x.jsonc", &task(&[(5, &format!("// ecslint-ignore {why}"))]), &[unused(5), SIZE], 0);
    check("x.jsonc", &task(&[(6, &format!("\n// ecslint-ignore {why}"))]), &[SIZE, unused(7)], 0);
    check("x.jsonc", &task(&[(4, &format!("\n// ecslint-ignore {why}"))]), &[unused(5), moved], 0);
    check("x.jsonc", &task(&[(5, &format!("\n/* ecslint-ignore {why} */"))]), &[], 1);
    check("x.jsonc", &task(&[(9, &format!("\n// ecslint-ignore {why}"))]), &[SIZE, unused(10)], 0);
}

#[test]
fn comments_hide_in_the_whole_file() {
    let file = "// ecslint-ignore-file fargate-task-size: a test";
    check("x.jsonc", &task(&[(9, file)]), &[], 1);
    check("x.jsonc", &format!("{file}\n{}", task(&[])), &[], 1);
    check("x.jsonc", &task(&[(1, "// ecslint-ignore-file correctness: a test")]), &[], 1);
    check(
        "x.jsonc",
        &task(&[(1, "// ecslint-ignore-file correctness, fargate-task-size: x")]),
        &[],
        1,
    );
}

#[test]
fn the_object_that_lacks_something_is_meant_too() {
    let text = "# ecslint-ignore container-memory-missing: set elsewhere\nfamily: web\ncontainerDefinitions:\n\
                \x20 - name: app\n    image: nginx:1.27\n";
    check("x.yaml", text, &[("unused-suppression", 1), ("container-memory-missing", 4)], 0);
    let text = "family: web\ncontainerDefinitions:\n\
                \x20 # ecslint-ignore container-memory-missing: set elsewhere\n  - image: nginx:1.27\n    name: app\n";
    check("x.yaml", text, &[], 1);
    let crlf = text.replace('\n', "\r\n");
    check("x.yaml", &crlf, &[], 1);
    check("x.yaml", &format!("\u{feff}{crlf}"), &[], 1);
}

#[test]
fn days_end_and_reasons_are_wanted() {
    let mark = |text: &str| task(&[(6, &format!("// ecslint-ignore fargate-task-size{text}"))]);
    check("x.jsonc", &mark(" until 2026-11-21: a test"), &[], 1);
    let over = [SIZE, ("expired-suppression", 6)];
    check("x.jsonc", &mark(" until 2026-11-20: a test"), &over, 0);
    check("x.jsonc", &mark(""), &[("suppression-syntax", 6)], 1);
    check("x.jsonc", &mark(" because of this"), &[("suppression-syntax", 6)], 1);
    check("x.jsonc", &mark(":"), &[("suppression-syntax", 6)], 1);
    let slip = task(&[(6, "// ecslint-ignore fargate-task-sizes: a test")]);
    check("x.jsonc", &slip, &[SIZE, ("unknown-suppressed-rule", 6)], 0);
    check(
        "x.jsonc",
        &task(&[(6, "// ecslint-ignore: a test")]),
        &[SIZE, ("suppression-syntax", 6)],
        0,
    );
    check("x.jsonc", &task(&[(6, "// ecslint is nice; ecslint-ignored not")]), &[SIZE], 0);
}

#[test]
fn what_is_doubtful_is_not_called_unused() {
    let text = task(&[(6, "// ecslint-ignore host-port-zero: a test")]).replace("4096", "512");
    check("x.jsonc", &text, &[("unused-suppression", 6)], 0);
    check("x.jsonc", &text.replace("1.27", "${TAG}"), &[], 0);
    check("x.jsonc", &text.replace("host-port-zero", "writable-root-filesystem"), &[], 0);
    check("x.jsonc", &text.replace("host-port-zero", "launch-type-unsupported"), &[], 0);
    let (broken, _) = shown("x.jsonc", &text.replace("\"512\",", "\"512\""));
    assert!(broken.iter().all(|(rule, _)| *rule != "unused-suppression"), "{broken:?}");
}

#[test]
fn json_has_no_comments_and_says_where_else() {
    let text = task(&[(6, "// ecslint-ignore fargate-task-size: a test")]);
    let source = Source::new("x.json", text.as_str());
    let found = analyze(&source, &Config::default()).diagnostics;
    let [comment] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(comment.rule, "json-comment");
    assert!(comment.help.as_ref().is_some_and(|help| help.contains("[[ignore]]")), "{comment:?}");
}

#[test]
fn an_audit_shows_everything() {
    let text = task(&[(6, "// ecslint-ignore fargate-task-size: a test")]);
    let source = Source::new("x.jsonc", text.as_str());
    let mut config = Config::default();
    config.policy.hides = false;
    let rules: Vec<_> = analyze(&source, &config).diagnostics.iter().map(|it| it.rule).collect();
    assert_eq!(rules, ["fargate-task-size"]);
}

/// Every piece of a comment, however broken, is read without a panic, and in time.
#[test]
fn hostile_comments_do_no_harm() {
    let whole =
        "// ecslint-ignore é, fargate-task-size,, until ２, x until: 🦀 */ /* ecslint-ignore";
    for end in (0..=whole.len()).filter(|end| whole.is_char_boundary(*end)) {
        for comment in [whole[..end].to_owned(), format!("/*{}*/", &whole[..end])] {
            shown("x.jsonc", &task(&[(6, &comment)]));
            shown("x.jsonc", &format!("{comment}{}", task(&[])));
        }
        shown("x.yaml", &format!("family: web # {}\ncontainerDefinitions: []", &whole[..end]));
    }
    let many = "// ecslint-ignore launch-type-unsupported: a test\n".repeat(20_000);
    let (found, _) = shown("x.jsonc", &format!("{many}{}", task(&[])));
    assert!(found.iter().any(|(rule, line)| (*rule, *line) == ("suppression-syntax", 1001)));
}
