//! What is shown of a text: hover, cards, outline, hints, breadcrumb.
use crate::{caret, offset, with_task};
use ecslint_core::{Config, Source, analyze, ide};

fn hover(marked: &str) -> Option<String> {
    let (text, at) = caret(marked);
    let source = Source::new("task.json", text.as_str());
    let analysis = analyze(&source, &Config::default());
    ide::hover(&source, &analysis, at).map(|hover| hover.markdown)
}

#[test]
fn hover_says_what_a_field_means() {
    let text = hover(r#"{ "containerDefinitions": [], "net|workMode": "awsvpc" }"#);
    let text = text.expect("a field is explained");
    assert!(text.starts_with("**`networkMode`** (text)\n\nHow containers reach"), "{text}");
    assert!(text.contains("\n- `awsvpc`: a network interface"), "{text}");
    let text = hover(r#"{ "containerDefinitions": [], "networkMode": "aws|vpc" }"#);
    assert!(text.expect("a value is explained").contains("Here: `awsvpc`, a network interface"));
    let text = hover(r#"{ "containerDefinitions": [], "cpu": "10|24" }"#);
    assert!(text.expect("a number is explained").contains("Here: 1 vCPU."));
    let text = hover(r#"{ "containerDefinitions": [{ "name|": "a" }] }"#);
    let text = text.expect("a member of an item is explained");
    assert!(
        text.contains("(text, required)") && text.contains("From 1 to 255 characters"),
        "{text}"
    );
    let log = r#"{ "containerDefinitions": [{ "logConfiguration": { "logDriver": "awslogs",
        "options": { "mo|de": "x" } } }] }"#;
    let text = hover(log).expect("a log option is explained");
    assert!(text.contains("`awslogs`. Takes `blocking` or `non-blocking`."), "{text}");
    assert_eq!(hover(r#"{ "containerDefinitions": [], "unknown|": 1 }"#), None);
    assert_eq!(hover(r#"{ "containerDefinitions": [ | ] }"#), None);
}

#[test]
fn a_card_has_the_reply_of_aws() {
    let text = r#"{ "family": "web", "containerDefinitions": [
        { "name": "app", "image": "b:1", "dependsOn": [{ "containerName": "x", "condition": "START" }] }] }"#;
    let source = Source::new("task.json", text);
    let found = analyze(&source, &Config::default()).diagnostics;
    let card = ide::card(found.iter().find(|it| it.rule == "depends-on-unknown").expect("found"));
    assert_eq!(card.message, "no container is called `x`");
    assert!(card.why.starts_with("`dependsOn` names containers"), "{}", card.why);
    let reply = "Cannot depend on container migrations because it does not exist";
    assert_eq!(card.aws_reply.as_deref(), Some(reply));
    assert!(card.url.starts_with("https://docs.aws.amazon.com/"));
}

#[test]
fn the_outline_lists_what_a_reader_looks_for() {
    let symbols = with_task(|_, analysis| ide::outline(analysis));
    let [web] = symbols.as_slice() else { panic!("one document") };
    assert_eq!((web.name.as_str(), web.detail.as_str()), ("web", "task definition"));
    let parts: Vec<_> =
        web.children.iter().map(|it| (it.name.as_str(), it.detail.as_str())).collect();
    assert_eq!(parts, [("app", "nginx:1.27 :80"), ("db", "postgres:17"), ("data", "")]);
    assert_eq!(web.children[0].children[0].name, "http");
}

#[test]
fn units_are_hinted() {
    let hints = with_task(|_, analysis| ide::hints(analysis));
    let hints: Vec<_> = hints.iter().map(|hint| hint.text.as_str()).collect();
    assert_eq!(hints, ["1 vCPU", "2 GB", "1 min 30 s", "0.25 vCPU"]);
}

#[test]
fn the_breadcrumb_leads_to_the_place() {
    let crumbs = with_task(|_, analysis| ide::path(analysis, offset("\"http\"") + 2));
    let names: Vec<_> = crumbs.iter().map(|crumb| crumb.name.as_str()).collect();
    assert_eq!(names, ["containerDefinitions", "0", "portMappings", "0", "name"]);
    assert_eq!(crumbs[1].title.as_deref(), Some("app"));
}
