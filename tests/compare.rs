//! What counts as a difference, and what does not.
mod support;

use ecslint_core::{
    Source,
    compare::{compare, human, json},
    render::render,
    syntax::ErrorKind,
};

#[track_caller]
fn differ(before: &str, after: &str, expected: &[&str]) {
    let (a, b) = (Source::new("a.json", before), Source::new("b.json", after));
    let (a, b) = (render(&a), render(&b));
    let changes = compare(&a[0], &b[0]);
    assert_eq!(human(&changes).lines().collect::<Vec<_>>(), expected);
}

fn task(fields: &str, container: &str) -> String {
    format!(
        r#"{{ "family": "web", {fields} "containerDefinitions": [
            {{ "name": "app", "image": "nginx:1.27", {container} "essential": true }},
            {{ "name": "log", "image": "fluent-bit:3" }}] }}"#
    )
}

#[test]
fn what_means_the_same_is_no_difference() {
    let full = r#"{ "taskDefinition": {
        "taskDefinitionArn": "arn:aws:ecs:eu-west-1:123456789012:task-definition/web:7", "revision": 7,
        "family": "web", "networkMode": "awsvpc", "cpu": "1024", "memory": "2048", "volumes": [],
        "requiresCompatibilities": ["EC2", "FARGATE"],
        "containerDefinitions": [
          { "name": "log", "image": "fluent-bit:3", "essential": true, "cpu": 0, "environment": [] },
          { "name": "app", "image": "nginx:1.27", "essential": true, "mountPoints": [],
            "portMappings": [
              { "containerPort": 9000, "protocol": "udp" },
              { "containerPort": 80, "hostPort": 80, "protocol": "tcp" }],
            "environment": [{ "name": "B", "value": "2" }, { "value": "1", "name": "A" }] }] } }"#;
    let short = task(
        r#""networkMode": "awsvpc", "cpu": "1 vCPU", "memory": "2GB", "requiresCompatibilities": ["FARGATE", "EC2"],"#,
        r#""portMappings": [{ "containerPort": 80 }, { "containerPort": 9000, "protocol": "udp" }],
           "environment": [{ "name": "A", "value": "1" }, { "name": "B", "value": "2" }],"#,
    );
    differ(full, &short, &[]);
    differ(&short, full, &[]);
}

#[test]
fn what_differs_is_named_by_what_people_call_it() {
    differ(
        &task(
            r#""cpu": "256","#,
            r#""command": ["a", "b"], "environment": [{ "name": "A", "value": "1" }],"#,
        ),
        &task(
            r#""cpu": "512", "taskRoleArn": "web","#,
            r#""command": ["b", "a"], "environment": [{ "name": "B", "value": "1" }],"#,
        ),
        &[
            r#"~ cpu: "256" → "512""#,
            r#"+ taskRoleArn: "web""#,
            r#"~ containerDefinitions[app].command: ["a", "b"] → ["b", "a"]"#,
            r#"+ containerDefinitions[app].environment[B]: {"name": "B", "value": "1"}"#,
            r#"- containerDefinitions[app].environment[A]: {"name": "A", "value": "1"}"#,
        ],
    );
}

#[test]
fn a_container_that_comes_or_goes_is_one_change() {
    let one = r#"{ "family": "web", "containerDefinitions": [{ "name": "app", "image": "nginx:1.27" }] }"#;
    let added = r#"+ containerDefinitions[log]: {"name": "log", "image": "fluent-bit:3"}"#;
    differ(one, &task("", ""), &[added]);
}

#[test]
fn placeholders_are_equal_where_they_are_spelled_alike() {
    let with = |tag: &str| task("", "").replace("nginx:1.27", &format!("nginx:${{{tag}}}"));
    differ(&with("TAG"), &with("TAG"), &[]);
    let line = r#"~ containerDefinitions[app].image: "nginx:${TAG}" → "nginx:${REF}""#;
    differ(&with("TAG"), &with("REF"), &[line]);
}

#[test]
fn programs_get_pointers_into_the_documents() {
    let (a, b) = (task("", ""), task("", r#""user": "web","#));
    let (a, b) = (Source::new("a.json", a), Source::new("b.json", b));
    let (a, b) = (render(&a), render(&b));
    let text = json(&compare(&a[0], &b[0]));
    let value: serde_json::Value = serde_json::from_str(&text).expect("this is JSON");
    let change = &value["changes"][0];
    assert_eq!(change["pointer"], "/containerDefinitions/0/user");
    assert_eq!((&change["kind"], &change["after"]), (&"added".into(), &"\"web\"".into()));
    assert!(change["before"].is_null());
}

#[test]
fn nothing_differs_from_itself_in_any_format() {
    let examples = support::examples().into_iter();
    let examples = examples.map(|(_, case)| (case.name, case.text));
    let files = support::corpus()
        .map(|corpus| support::files(&corpus.join("task-definitions"), &[".json", "ml"]));
    let files = files.into_iter().flatten().filter_map(|path| {
        let text = std::fs::read_to_string(&path).ok()?;
        Some((path.to_string_lossy().into_owned(), text))
    });
    for (name, text) in examples.chain(files) {
        let source = Source::new(name.as_str(), text.as_str());
        // What is left of a broken file cannot be told from placeholders.
        let errors = ecslint_core::syntax::parse(&text, source.format).errors;
        if errors.iter().any(|error| error.kind == ErrorKind::Syntax) {
            continue;
        }
        for rendered in render(&source) {
            let yaml = rendered.yaml();
            let other = Source::new("other.yaml", yaml.as_str());
            let Some(other) = render(&other).into_iter().find(|o| o.kind == rendered.kind) else {
                continue;
            };
            let changes = compare(&rendered, &other);
            assert!(changes.is_empty(), "{name}: {}", human(&changes));
        }
    }
}

#[test]
fn very_long_objects_take_no_longer_than_they_should() {
    let labels = |first: usize| -> String {
        (first..first + 50_000).map(|n| format!("\"label{n}\": \"{n}\",")).collect()
    };
    let of =
        |first| task("", &format!("\"dockerLabels\": {{ {} \"last\": \"1\" }},", labels(first)));
    let (a, b) = (Source::new("a.json", of(0)), Source::new("b.json", of(1000)));
    let (a, b) = (render(&a), render(&b));
    assert_eq!(compare(&a[0], &b[0]).len(), 1000);
}
