//! What people see, and that no text or place breaks it.
use ecslint_core::{
    Diagnostic, Fix, Label, Safety, Severity, Source,
    syntax::{Edit, Span},
};
use ecslint_report::full::render;

fn finding(primary: Span) -> Diagnostic {
    Diagnostic {
        rule: "fargate-task-size",
        severity: Severity::Error,
        message: "what is wrong".to_owned(),
        primary,
        subject: primary,
        labels: Vec::new(),
        help: Some("do this".to_owned()),
        fix: None,
    }
}

fn place(text: &str, quoted: &str) -> Span {
    let start = text.find(quoted).expect("the quoted text is in the text");
    Span::new(start, start + quoted.len())
}

fn fix(safety: Safety, edits: Vec<Edit>) -> Option<Fix> {
    Some(Fix { title: "repair it".to_owned(), safety, edits })
}

fn shown(text: &str, found: &Diagnostic) -> String {
    render("task.json", &Source::new("task.json", text), std::slice::from_ref(found), false)
}

const TASK: &str =
    "{\r\n\t\"family\": \"wéb\",\r\n\t\"cpu\": 256,\r\n\t\"memory\": \"4096\"\r\n}\r\n";

#[test]
fn looks_like_rustc() {
    let mut found = finding(place(TASK, "256"));
    found.labels.push(Label { span: place(TASK, "\"wéb\""), text: "this one".to_owned() });
    let at = place(TASK, "256");
    let quoted = Edit { span: at, text: "\"256\"".to_owned() };
    let end = Span { start: at.end, end: at.end };
    let added = Edit { span: end, text: ",\r\n\t\"networkMode\": \"awsvpc\"".to_owned() };
    found.fix = fix(Safety::Unsafe, vec![quoted.clone()]);
    println!("{}", shown(TASK, &found));
    found.fix = fix(Safety::Safe, vec![added]);
    println!("{}", shown(TASK, &found));
    let gone = Span { start: at.start - 7, end: place(TASK, "\"memory\"").start };
    found.fix = fix(Safety::Safe, vec![Edit { span: gone, text: String::new() }]);
    println!("{}", shown(TASK, &found));
    found.fix = fix(
        Safety::Safe,
        vec![Edit { span: Span { start: at.start - 2, end: at.end }, text: "=7".into() }],
    );
    println!("{}", shown(TASK, &found));
    found.fix = fix(
        Safety::Safe,
        vec![
            Edit { span: place(TASK, "cpu"), text: "\"memory".into() },
            Edit { span: place(TASK, "memory"), text: "\"cpu".into() },
        ],
    );
    println!("{}", shown(TASK, &found));
    let e = Span::new(TASK.len(), TASK.len());
    println!("{}", shown(TASK, &finding(e)));
    println!("{}", shown("", &finding(Span::new(0, 0))));
    println!("{}", shown("\n", &finding(Span::new(0, 0))));
    println!("{}", shown("{", &finding(Span::new(1, 1))));
    println!("{}", shown(TASK, &finding(Span::new(0, TASK.len() - 2))));
    let text =
        format!("{{\"a\":\"{}\",\"b\":7,\"a\":\"{}\"}}", "x".repeat(1 << 20), "y".repeat(1 << 20));
    let mut f = finding(place(&text, "7"));
    f.fix = fix(Safety::Safe, vec![Edit { span: f.primary, text: "\"7\"".into() }]);
    println!("{}", shown(&text, &f));
    println!("{}", shown(&text, &finding(Span::new(0, text.len()))));
}
