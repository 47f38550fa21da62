//! What is offered at a caret, and what becomes of the text when it is chosen.
use crate::{caret, support};
use ecslint_core::{
    Config, Source, analyze,
    ide::{self, Completion},
    syntax::{Edit, apply},
};

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
    assert_eq!(labels("task.yaml", "containerDefinitions:\n | - name: a\n"), [""; 0]);
    assert_eq!(labels("task.yaml", "containerDefinitions: []\nnetworkMode: | host\n"), [""; 0]);
}
