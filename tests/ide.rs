//! What editors ask: hover, completion, quick fixes, outline, names, hints, breadcrumb.
mod support;

use ecslint_core::{
    Analysis, Config, Source, analyze,
    ide::{self, Completion, NameKind},
    syntax::{Edit, Span, apply},
};
use support::{blocks, everything};

/// A text in which `|` marks the caret, and where that is.
fn caret(text: &str) -> (String, u32) {
    let at = text.find('|').expect("a caret is marked");
    (text.replacen('|', "", 1), at as u32)
}

fn labels(file: &str, marked: &str) -> Vec<String> {
    complete(file, marked).into_iter().map(|item| item.label).collect()
}

fn complete(file: &str, marked: &str) -> Vec<Completion> {
    let (text, at) = caret(marked);
    let source = Source::new(file, text.as_str());
    ide::complete(&source, &analyze(&source, &Config::default()), at).items
}

/// The text after choosing `label`, with the caret marked.
#[track_caller]
fn chosen(file: &str, marked: &str, label: &str) -> String {
    let (text, at) = caret(marked);
    let source = Source::new(file, text.as_str());
    let found = ide::complete(&source, &analyze(&source, &Config::default()), at);
    let item = found.items.iter().find(|item| item.label == label);
    let item = item.unwrap_or_else(|| panic!("{label} is not offered: {:?}", found.items));
    let mut insert = item.insert.clone();
    insert.insert(item.caret, '|');
    let mut edits = item.also.clone();
    edits.push(Edit { span: found.replace, text: insert });
    apply(&text, &edits)
}

#[track_caller]
fn has(labels: &[String], wanted: &[&str]) {
    for label in wanted {
        assert!(labels.iter().any(|other| other == label), "{label} is not in {labels:?}");
    }
}

#[track_caller]
fn lacks(labels: &[String], unwanted: &[&str]) {
    for label in unwanted {
        assert!(!labels.iter().any(|other| other == label), "{label} is in {labels:?}");
    }
}

#[test]
fn keys_that_are_legal_and_not_there_yet_are_offered() {
    let text = r#"{ "family": "web", |, "containerDefinitions": [{ "name": "a", "image": "b" }] }"#;
    let found = labels("task.json", text);
    has(&found, &["cpu", "memory", "networkMode"]);
    lacks(&found, &["family", "containerDefinitions", "image"]);
    let text = r#"{ "containerDefinitions": [{ "name": "a", | }] }"#;
    let found = labels("task.json", text);
    has(&found, &["image", "portMappings", "essential"]);
    lacks(&found, &["name", "family"]);
}

#[test]
fn half_typed_keys_are_completed() {
    let key = |marked, label| chosen("task.json", marked, label);
    assert_eq!(
        key(r#"{ "containerDefinitions": [{ "name": "a", "im|"#, "image"),
        r#"{ "containerDefinitions": [{ "name": "a", "image": "|""#
    );
    assert_eq!(
        key(r#"{ "containerDefinitions": [{ "name": "a", "im|" }] }"#, "image"),
        r#"{ "containerDefinitions": [{ "name": "a", "image": "|" }] }"#
    );
    assert_eq!(
        key("{ \"containerDefinitions\": [{ \"name\": \"a\", im| }] }", "image"),
        "{ \"containerDefinitions\": [{ \"name\": \"a\", \"image\": \"|\" }] }"
    );
    assert_eq!(
        key("{\n  \"family\": \"a\"\n  \"vol|\n  \"containerDefinitions\": []\n}", "volumes"),
        "{\n  \"family\": \"a\",\n  \"volumes\": [|],\n  \"containerDefinitions\": []\n}"
    );
    assert_eq!(
        key("{\n  \"containerDefinitions\": [],\n  \"fam|\": \"web\"\n}", "family"),
        "{\n  \"containerDefinitions\": [],\n  \"family\"|: \"web\"\n}"
    );
    assert_eq!(
        key(
            "{\n  \"containerDefinitions\": [{ \"name\": \"a\" }],\n  \"runtime|\n}",
            "runtimePlatform"
        ),
        "{\n  \"containerDefinitions\": [{ \"name\": \"a\" }],\n  \"runtimePlatform\": {|}\n}"
    );
}

#[test]
fn half_typed_yaml_keys_are_completed() {
    let key = |marked, label| chosen("task.yaml", marked, label);
    assert_eq!(
        key("family: web\ncontainerDefinitions:\n  - name: a\n    im|\n", "image"),
        "family: web\ncontainerDefinitions:\n  - name: a\n    image: |\n"
    );
    assert_eq!(
        key(
            "family: web\ncontainerDefinitions:\n  - name: a\n    |\nvolumes: []\n",
            "portMappings"
        ),
        "family: web\ncontainerDefinitions:\n  - name: a\n    portMappings:\n      - |\nvolumes: []\n"
    );
    assert_eq!(
        key("family: web\ncontainerDefinitions:\n  - na|\n", "name"),
        "family: web\ncontainerDefinitions:\n  - name: |\n"
    );
    assert_eq!(
        key("family: web\ncontainerDefinitions:\n  |\n", "name"),
        "family: web\ncontainerDefinitions:\n  - name: |\n"
    );
    assert_eq!(
        key("family: web\ncontainerDefinitions: []\nrun|\n", "runtimePlatform"),
        "family: web\ncontainerDefinitions: []\nruntimePlatform:\n  |\n"
    );
}

#[test]
fn values_are_offered_with_their_meaning() {
    let items = complete("task.json", r#"{ "containerDefinitions": [], "networkMode": | }"#);
    let awsvpc = items.iter().find(|item| item.label == "awsvpc").expect("it is offered");
    assert_eq!(awsvpc.insert, "\"awsvpc\"");
    assert!(awsvpc.detail.contains("network interface"), "{}", awsvpc.detail);
    let text = r#"{ "containerDefinitions": [], "networkMode": "aw|" }"#;
    let expected = r#"{ "containerDefinitions": [], "networkMode": "awsvpc"| }"#;
    assert_eq!(chosen("task.json", text, "awsvpc"), expected);
    let text = "containerDefinitions: []\nnetworkMode: |\n";
    let expected = "containerDefinitions: []\nnetworkMode: awsvpc|\n";
    assert_eq!(chosen("task.yaml", text, "awsvpc"), expected);
    let text = "containerDefinitions: []\nnetworkMode:|\n";
    assert_eq!(chosen("task.yaml", text, "awsvpc"), expected);
    let text = r#"{ "containerDefinitions": [{ "essential": | }] }"#;
    assert_eq!(labels("task.json", text), ["true", "false"]);
    let text = "containerDefinitions: []\nrequiresCompatibilities:\n  - EC2\n  - FAR|\n";
    let expected = "containerDefinitions: []\nrequiresCompatibilities:\n  - EC2\n  - FARGATE|\n";
    assert_eq!(chosen("task.yaml", text, "FARGATE"), expected);
    lacks(&labels("task.yaml", text), &["EC2"]);
    let text = "containerDefinitions: []\nrequiresCompatibilities:\n  |\n";
    let expected = "containerDefinitions: []\nrequiresCompatibilities:\n  - FARGATE|\n";
    assert_eq!(chosen("task.yaml", text, "FARGATE"), expected);
}

#[test]
fn sizes_of_fargate_go_together() {
    let text = r#"{ "containerDefinitions": [], "cpu": "256", "memory": "|" }"#;
    assert_eq!(labels("task.json", text), ["512", "1024", "2048"]);
    let text = r#"{ "containerDefinitions": [], "cpu": |, "memory": "8 GB" }"#;
    assert_eq!(labels("task.json", text), ["1024", "2048", "4096"]);
    assert_eq!(complete("task.json", text)[0].detail, "1 vCPU");
    let text = "containerDefinitions: []\ncpu: 1|\n";
    assert_eq!(chosen("task.yaml", text, "1024"), "containerDefinitions: []\ncpu: \"1024\"|\n");
}

#[test]
fn names_of_the_same_document_are_offered() {
    let with = |inside: &str| {
        format!(
            r#"{{ "volumes": [{{ "name": "data" }}], "containerDefinitions": [
            {{ "name": "a", {inside} }}, {{ "name": "b", "image": "postgres" }}] }}"#
        )
    };
    let offered = |inside: &str| labels("task.json", &with(inside));
    assert_eq!(offered(r#""dependsOn": [{ "containerName": "|" }]"#), ["b"]);
    assert_eq!(offered(r#""links": [|]"#), ["b"]);
    assert_eq!(offered(r#""volumesFrom": [{ "sourceContainer": | }]"#), ["b"]);
    assert_eq!(offered(r#""mountPoints": [{ "sourceVolume": "d|"#), ["data"]);
    assert_eq!(
        offered(r#""dependsOn": [{ "condition": "|" }]"#),
        ["START", "COMPLETE", "SUCCESS", "HEALTHY"]
    );
    let log = r#""logConfiguration": { "logDriver": "awslogs", "options": { "mode": "|" } }"#;
    assert_eq!(offered(log), ["blocking", "non-blocking"]);
    let log = r#""logConfiguration": { "logDriver": "awslogs", "options": { "mode": "x", "|" } }"#;
    has(&offered(log), &["awslogs-group", "awslogs-region"]);
    lacks(&offered(log), &["mode", "splunk-url"]);
}

#[test]
fn names_of_the_task_definition_are_offered_to_the_service() {
    let task = r#"{ "family": "web", "volumes": [{ "name": "v", "configuredAtLaunch": true }],
        "containerDefinitions": [
        { "name": "app", "image": "a", "portMappings": [{ "name": "http", "containerPort": 8080 }] },
        { "name": "side", "image": "b", "portMappings": [{ "containerPort": 9901 }] }] }"#;
    let offered = |field: &str| -> Vec<String> {
        let text = format!(r#"{{ "serviceName": "s", "desiredCount": 1, {field} }}"#);
        let (text, at) = caret(&text);
        let case = support::Case {
            name: "service.json".into(),
            text,
            others: vec![("task.json".into(), task.into())],
        };
        let source = case.source();
        let analysis = analyze(&source, &Config::default());
        case.together(|partners, _| {
            let found = ide::complete_with(&source, &analysis, partners, at);
            found.items.into_iter().map(|item| item.label).collect()
        })
    };
    assert_eq!(offered(r#""loadBalancers": [{ "containerName": "|" }]"#), ["app", "side"]);
    let ports = r#""loadBalancers": [{ "containerName": "app", "containerPort": | }]"#;
    assert_eq!(offered(ports), ["8080"]);
    let connect = r#""serviceConnectConfiguration": { "services": [{ "portName": "|" }] }"#;
    assert_eq!(offered(connect), ["http"]);
    assert_eq!(offered(r#""volumeConfigurations": [{ "name": "|" }]"#), ["v"]);
    assert_eq!(offered(r#""taskDefinition": "|""#), ["web"]);
}

#[test]
fn an_empty_text_begins_with_a_skeleton_that_is_sound() {
    for file in ["task.json", "task.yaml"] {
        for text in ["|", "  \n|\n", "ta|"] {
            let items = complete(file, text);
            assert_eq!(items.len(), 2, "{file}: {text:?}");
            for item in items {
                let source = Source::new(file, item.insert.as_str());
                let analysis = analyze(&source, &Config::default());
                assert_eq!(analysis.documents.len(), 1, "{file}: {}", item.label);
                assert_eq!(analysis.diagnostics, [], "{file}: {}", item.label);
            }
        }
    }
    has(&labels("service.json", "{ | }"), &["serviceName", "desiredCount"]);
    has(&labels("task.json", "{ \"family\": \"web\", | }"), &["containerDefinitions"]);
    assert_eq!(labels("package.json", r#"{ "name": "x", "dependencies": {}, | }"#), [""; 0]);
}

#[test]
fn nothing_is_offered_where_nothing_can_be_written() {
    for text in [
        r#"{ "containerDefinitions": [] // |"#,
        r#"{ "containerDefinitions": []| }"#,
        r#"{ "containerDefinitions": [] | }"#,
        r#"{ "containerDefinitions": [{ "image": "a|" }] }"#,
    ] {
        assert_eq!(labels("task.json", text), [""; 0], "{text}");
    }
    assert_eq!(labels("task.yaml", "containerDefinitions: [] # |"), [""; 0]);
}

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

const TASK: &str = r#"{
  "family": "web",
  "cpu": "1024",
  "memory": "2048",
  "containerDefinitions": [
    {
      "name": "app",
      "image": "nginx:1.27",
      "stopTimeout": 90,
      "links": ["db:database"],
      "portMappings": [{ "name": "http", "containerPort": 80 }],
      "mountPoints": [{ "sourceVolume": "data", "containerPath": "/data" }],
      "dependsOn": [{ "containerName": "db", "condition": "START" }]
    },
    { "name": "db", "image": "postgres:17", "cpu": 256 }
  ],
  "volumes": [{ "name": "data" }]
}
"#;

fn offset(quoted: &str) -> u32 {
    TASK.find(quoted).expect("the text is there") as u32
}

fn with_task<R>(f: impl FnOnce(&Source<'_>, &Analysis<'_>) -> R) -> R {
    let source = Source::new("task.json", TASK);
    f(&source, &analyze(&source, &Config::default()))
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

#[test]
fn names_know_their_uses_and_change_together() {
    with_task(|source, analysis| {
        let name = ide::names(analysis, offset("db:database") + 1).expect("a link is a name");
        assert_eq!(
            (name.text.as_str(), name.kind, name.uses.len()),
            ("db", NameKind::Container, 2)
        );
        let definition = name.definition.expect("it is given here");
        assert_eq!(definition.span.slice(TASK), "db");
        let edits = ide::rename(source, analysis, offset("\"db\""), "store").expect("a good name");
        let renamed = apply(TASK, &edits);
        assert_eq!(renamed.matches("store").count(), 3);
        assert!(renamed.contains("\"store:database\""));
        for (bad, message) in [
            ("", "a name has 1 to 255 letters, digits, hyphens and underscores, not ``"),
            ("a b", "a name has 1 to 255 letters, digits, hyphens and underscores, not `a b`"),
            ("app", "there is another `app`"),
        ] {
            let error = ide::rename(source, analysis, offset("\"db\""), bad).expect_err(bad);
            assert_eq!(error.to_string(), message);
        }
        let volume = ide::names(analysis, offset("\"data\"")).expect("a volume is a name");
        assert_eq!((volume.kind, volume.uses.len()), (NameKind::Volume, 1));
        assert_eq!(ide::names(analysis, offset("postgres")), None);
    });
}

#[test]
fn a_new_name_in_yaml_stays_text() {
    let text = "containerDefinitions:\n  - name: app\n    image: a\n    essential: true\n";
    let source = Source::new("task.yaml", text);
    let analysis = analyze(&source, &Config::default());
    let renamed =
        |new: &str| apply(text, &ide::rename(&source, &analysis, 33, new).expect("a good name"));
    assert!(renamed("web").contains("name: web\n"));
    assert!(renamed("true").contains("name: \"true\"\n"));
    assert!(renamed("1").contains("name: \"1\"\n"));
}

/// Texts to try everything on: the examples of all pages.
fn texts() -> Vec<(String, String)> {
    let pages = ecslint_core::rules::all().flat_map(|rule| blocks(rule.docs));
    let blocks = pages.filter(|block| block.language != "output");
    let mut texts: Vec<_> = blocks.map(|block| (block.file(), block.text)).collect();
    texts.dedup();
    texts
}

/// Everything that can be asked at one place.
fn ask(source: &Source<'_>, analysis: &Analysis<'_>, at: u32) -> Vec<Span> {
    let found = ide::complete(source, analysis, at);
    let mut spans = vec![found.replace, found.typed];
    spans.extend(ide::hover(source, analysis, at).map(|hover| hover.span));
    spans.extend(ide::path(analysis, at).iter().map(|crumb| crumb.span));
    if let Some(name) = ide::names(analysis, at) {
        spans.extend(name.definition.iter().chain(&name.uses).flat_map(|it| [it.span, it.value]));
    }
    spans
}

#[test]
fn nothing_panics_and_all_spans_are_real() {
    let config = everything();
    for (index, (file, text)) in texts().iter().enumerate() {
        let ends: Vec<_> = text.char_indices().map(|(at, _)| at).collect();
        let step = if index % 20 == 0 { 1 } else { 37 };
        for end in ends.iter().copied().step_by(step).chain([text.len()]) {
            let source = Source::new(file.as_str(), &text[..end]);
            let analysis = analyze(&source, &config);
            for span in ask(&source, &analysis, end as u32) {
                assert!(text[..end].get(span.range()).is_some(), "{file}: {span:?}\n{text}");
            }
        }
        let source = Source::new(file.as_str(), text.as_str());
        let analysis = analyze(&source, &config);
        for at in (0..text.len() + 2).step_by(if index % 20 == 0 { 1 } else { 7 }) {
            for span in ask(&source, &analysis, at as u32) {
                assert!(text.get(span.range()).is_some(), "{file}: {span:?}\n{text}");
            }
        }
        for symbol in ide::outline(&analysis) {
            assert!(text.get(symbol.span.range()).is_some());
        }
    }
}

#[test]
fn actions_are_the_fixes_of_the_findings() {
    for (file, text) in texts() {
        let source = Source::new(file.as_str(), text.as_str());
        let analysis = analyze(&source, &everything());
        let whole = Span::new(0, text.len());
        let fixes = analysis.diagnostics.iter().filter(|found| found.fix.is_some()).count();
        let actions = ide::actions(&analysis, whole);
        assert_eq!(actions.len(), fixes, "{file}");
        for action in actions {
            let found = &analysis.diagnostics[action.finding];
            assert_eq!(found.fix.as_ref().map(|fix| &fix.edits), Some(&action.edits));
            assert!(ide::actions(&analysis, found.primary).contains(&action));
        }
    }
}

#[test]
fn a_chosen_key_is_there_afterwards() {
    for (index, (file, text)) in texts().iter().enumerate() {
        let source = Source::new(file.as_str(), text.as_str());
        let analysis = analyze(&source, &Config::silent());
        if !ecslint_core::syntax::parse(text, source.format).errors.is_empty() {
            continue;
        }
        for at in (index % 13..text.len()).step_by(13) {
            let found = ide::complete(&source, &analysis, at as u32);
            for item in found.items.iter().step_by(5) {
                if item.kind != ide::CompletionKind::Key {
                    continue;
                }
                let mut edits = item.also.clone();
                edits.push(Edit { span: found.replace, text: item.insert.clone() });
                let after = apply(text, &edits);
                let after = Source::new(file.as_str(), after.as_str());
                let root = analyze(&after, &Config::silent()).root;
                let pointer = keys(&root);
                assert!(pointer.contains(&item.label), "{} at {at}\n{}", item.label, after.text);
            }
        }
    }
}

fn keys(node: &ecslint_core::syntax::Node<'_>) -> Vec<String> {
    use ecslint_core::syntax::Value;
    match &node.value {
        Value::Array(items) => items.iter().flat_map(keys).collect(),
        Value::Object(object) => {
            let own = object.members.iter().map(|member| member.key.name.to_string());
            own.chain(object.members.iter().flat_map(|member| keys(&member.value))).collect()
        }
        _ => Vec::new(),
    }
}

#[test]
fn a_name_is_the_same_wherever_it_stands_and_renaming_keeps_the_findings() {
    for (file, text) in texts() {
        let source = Source::new(file.as_str(), text.as_str());
        let analysis = analyze(&source, &Config::default());
        for mention in ide::mentions(&analysis) {
            let at = mention.span.start;
            let name = ide::names(&analysis, at).expect("a mention is a name");
            for spot in name.definition.iter().chain(&name.uses) {
                for at in spot.span.start..=spot.span.end {
                    let other = ide::names(&analysis, at).expect("all of it is the name");
                    assert_eq!((&other.uses, &other.definition), (&name.uses, &name.definition));
                }
            }
            let legal = |byte: u8| byte.is_ascii_lowercase() || b"-_0123456789".contains(&byte);
            if mention.kind == NameKind::Family || !mention.text.bytes().all(legal) {
                continue;
            }
            let new = "q".repeat(mention.text.len().max(1));
            let Ok(edits) = ide::rename(&source, &analysis, at, &new) else { continue };
            let after = Source::new(file.as_str(), apply(&text, &edits));
            let rules = |analysis: &Analysis<'_>| -> Vec<_> {
                analysis.diagnostics.iter().map(|found| found.rule).collect()
            };
            let (before, after) = (rules(&analysis), rules(&analyze(&after, &Config::default())));
            assert_eq!(before, after, "{file}: {}\n{text}", mention.text);
        }
    }
}
