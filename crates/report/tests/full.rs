//! What people see, and that no text and no place breaks it.
use ecslint_core::{
    Diagnostic, Fix, Label, Safety, Severity, Source,
    syntax::{Edit, Span},
};
use ecslint_report::{
    Other,
    full::{render, render_with},
};

fn finding(primary: Span) -> Diagnostic {
    Diagnostic::new("fargate-task-size", Severity::Error, primary, "what is wrong".to_owned())
}

fn place(text: &str, quoted: &str) -> Span {
    let start = text.find(quoted).expect("the quoted text is in the text");
    Span::new(start, start + quoted.len())
}

fn replace(safety: Safety, span: Span, text: &str) -> Option<Fix> {
    let edits = vec![Edit { span, text: text.to_owned() }];
    Some(Fix { title: "repair it".to_owned(), safety, edits })
}

fn shown(text: &str, found: &Diagnostic) -> String {
    render("task.json", &Source::new("task.json", text), std::slice::from_ref(found), false)
}

#[track_caller]
fn check(shown: &str, expected: &str) {
    let lines = |text: &str| text.trim().lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
    assert_eq!(lines(shown), lines(expected), "\n{shown}");
}

const TASK: &str =
    "{\r\n\t\"family\": \"wéb\",\r\n\t\"cpu\": 256,\r\n\t\"memory\": \"4096\"\r\n}\r\n";

#[test]
fn looks_like_rustc() {
    let mut found = finding(place(TASK, "256"));
    found.labels.push(Label {
        file: None,
        span: place(TASK, "\"wéb\""),
        text: "this one".to_owned(),
    });
    found.help = Some("do this".to_owned());
    found.fix = replace(Safety::Unsafe, found.primary, "\"256\"");
    check(
        &shown(TASK, &found),
        r#"
error[fargate-task-size]: what is wrong
 --> task.json:3:9
  |
2 |     "family": "wéb",
  |               ----- this one
3 |     "cpu": 256,
  |            ^^^
  |
  = help: do this
help: repair it (unsafe fix)
  |
3 -     "cpu": 256,
3 +     "cpu": "256",
"#,
    );
}

#[test]
fn shows_both_files() {
    let service = "{ \"containerPort\": 80 }\n";
    let mut found = finding(place(service, "80"));
    let label = |place, text: &str| Label { file: Some(1), span: place, text: text.to_owned() };
    found.labels.push(label(place(TASK, "\"wéb\""), "this one"));
    found.labels.push(label(place(TASK, "256"), "and this"));
    let task = Source::new("a/task.json", TASK);
    let other = Source::new("x.json", "{}");
    let others = [("x.json", &other), ("a/task\u{1b}.json", &task)];
    let others = others.map(|(path, source)| Other { path, place: path, source });
    let source = Source::new("a/service.json", service);
    let show = |color| render_with("a/service.json", &source, &others, &[found.clone()], color);
    check(
        &show(false),
        r#"
error[fargate-task-size]: what is wrong
 --> a/service.json:1:20
  |
1 | { "containerPort": 80 }
  |                    ^^
  |
 ::: a/task␛.json:2:12
  |
2 |     "family": "wéb",
  |               ----- this one
3 |     "cpu": 256,
  |            --- and this
"#,
    );
    assert!(show(true).contains("a/task␛.json:2:12"), "{}", show(true));
}

#[test]
fn shows_added_and_removed_lines() {
    let mut found = finding(place(TASK, "256"));
    let end = Span { start: found.primary.end, end: found.primary.end };
    found.fix = replace(Safety::Safe, end, ",\r\n\t\"networkMode\": \"awsvpc\"");
    let added = shown(TASK, &found);
    check(
        added.split_once("help: ").expect("the fix has a title").1,
        r#"
repair it
  |
4 +     "networkMode": "awsvpc",
"#,
    );
    let whole = place(TASK, "\"cpu\": 256,\r\n\t");
    found.fix = replace(Safety::Safe, whole, "");
    let removed = shown(TASK, &found);
    let diff = removed.split_once("help: ").expect("the fix has a title").1;
    check(diff, "repair it\n  |\n3 -     \"cpu\": 256,");
}

#[test]
fn points_at_the_end() {
    let end = |text: &str| shown(text, &finding(Span::new(text.len(), text.len())));
    check(
        &end("{"),
        "error[fargate-task-size]: what is wrong\n --> task.json:1:2\n  |\n1 | {\n  |  ^",
    );
    check(
        &end("{\n"),
        "error[fargate-task-size]: what is wrong\n --> task.json:2:1\n  |\n2 |\n  | ^",
    );
    check(&end(""), "error[fargate-task-size]: what is wrong\n--> task.json:1:1");
}

#[test]
fn long_lines_are_cut_and_columns_are_those_of_the_file() {
    let long = |c: &str| c.repeat(1 << 20);
    let text = format!("{{\"a\":\"{}\",\"b\":7,\"c\":\"{}\"}}", long("é"), long("y"));
    let mut found = finding(place(&text, "7"));
    found.fix = replace(Safety::Safe, found.primary, "\"7\"");
    let out = shown(&text, &found);
    assert!(out.len() < 1000, "{}", out.len());
    assert!(out.contains(" --> task.json:1:1048589\n"), "{out}");
    assert!(shown(&text, &finding(Span::new(0, text.len()))).len() < 1000);
}

#[test]
fn far_labels_stand_alone() {
    let text = format!("{{\n\"a\": 1,\n{}\"b\": 2\n}}", "\n".repeat(100_000));
    let mut found = finding(place(&text, "1"));
    found.labels.push(Label { file: None, span: place(&text, "2"), text: "this one".to_owned() });
    check(
        &shown(&text, &found),
        r#"
error[fargate-task-size]: what is wrong
      --> task.json:2:6
       |
     2 | "a": 1,
       |      ^
       |
      ::: task.json:100003:6
       |
100003 | "b": 2
       |      - this one
"#,
    );
}

#[test]
fn controls_do_not_reach_the_terminal() {
    let text = "{\"a\u{1b}[31m\u{9b}m\u{7f}\u{202e}\": 1}\r{}";
    let mut found = finding(place(text, "1"));
    found.message = "a\u{1b}[2Jb\nc".to_owned();
    found.help = Some("d\u{9b}e".to_owned());
    found.labels.push(Label { file: None, span: found.primary, text: "f\u{7}g\n".to_owned() });
    found.fix = replace(Safety::Manual, found.primary, "\u{1b}[2J");
    found.fix.as_mut().expect("just set").title = "h\u{1b}".to_owned();
    let out = render("a\u{1b}b.json", &Source::new("", text), &[found], false);
    let bad = |c: char| c.is_control() && c != '\n' || c == '\u{202e}';
    assert!(!out.contains(bad), "{out:?}");
}

/// A small generator: the test must not depend on a clock.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end.max(1)
    }

    fn span(&mut self, len: usize) -> Span {
        let start = self.below(len + 2);
        Span::new(
            start,
            start + if self.below(3) == 0 { self.below(len + 2) } else { self.below(4) },
        )
    }

    fn text(&mut self, most: usize) -> String {
        const PARTS: [&str; 22] = [
            "a",
            "\"",
            "é",
            "\u{1F600}",
            "\t",
            "\n",
            "\r\n",
            "\r",
            "\0",
            "\u{1b}",
            "\u{9b}",
            "\u{301}",
            "\u{200d}",
            "漢",
            "  ",
            "{",
            "\n\n",
            "\u{202e}",
            "\u{feff}",
            "\u{2028}",
            "word",
            "    ",
        ];
        let mut text: String = (0..self.below(most)).map(|_| PARTS[self.below(22)]).collect();
        if self.below(20) == 0 {
            text.push_str(&"long ".repeat(300));
            text.push_str(PARTS[self.below(22)]);
        }
        text
    }
}

#[test]
fn nothing_panics() {
    let mut random = Random(7);
    for _ in 0..20_000 {
        let text = random.text(40);
        let mut found = finding(random.span(text.len()));
        for _ in 0..random.below(4) {
            found.labels.push(Label {
                file: None,
                span: random.span(text.len()),
                text: random.text(4),
            });
        }
        let edits = (0..1 + random.below(3))
            .map(|_| Edit { span: random.span(text.len()), text: random.text(6) });
        let mut edits: Vec<Edit> = edits.collect();
        edits.sort();
        found.fix = Some(Fix { title: String::new(), safety: Safety::Safe, edits });
        shown(&text, &found);
    }
}
