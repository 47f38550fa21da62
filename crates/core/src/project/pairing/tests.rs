use super::*;
use crate::{dialects, project::cards};
use ecslint_syntax::{Format, parse};
use std::fmt::Write;

const NAMELESS: &str = r#"{ "containerDefinitions": [] }"#;

fn task(family: &str) -> String {
    format!(r#"{{ "family": "{family}", "containerDefinitions": [] }}"#)
}

fn service(reference: &str) -> String {
    format!(r#"{{ "serviceName": "web", "desiredCount": 1, "taskDefinition": "{reference}" }}"#)
}

fn config(service: &str, task: &str) -> String {
    format!("service: web\nservice_definition: {service}\ntask_definition: {task}\n")
}

/// The cards of the documents in `text`.
fn read(text: &str) -> Vec<Card> {
    let format = if text.starts_with('{') { Format::Json } else { Format::Yaml };
    let parsed = parse(text, format);
    cards(&parsed.root, &dialects::read(&parsed, "").documents)
}

/// Checks which files are found to belong together: `service.json -> task.json`, or why not.
#[track_caller]
fn check(files: &[(&str, String)], chosen: Option<usize>, expected: &str) {
    let cards: Vec<_> = files.iter().map(|(_, text)| read(text)).collect();
    let entries: Vec<_> =
        std::iter::zip(files, &cards).map(|((path, _), cards)| Entry { path, cards }).collect();
    let pairing = pair(&entries, chosen);
    let mut text = String::new();
    for link in &pairing.links {
        let _ = write!(text, "{} -> {}; ", files[link.from.file].0, files[link.to.file].0);
    }
    for Unpaired { file, why } in &pairing.unpaired {
        let _ = write!(text, "{}: {why:?}; ", files[*file].0);
    }
    assert_eq!(text.trim_end_matches("; "), expected);
}

#[test]
fn by_family() {
    let files = [("a.json", task("web")), ("b.json", task("api")), ("s.json", service("web:7"))];
    check(&files, None, "s.json -> a.json");
    check(&files, Some(1), "s.json -> b.json");
    let arn = "arn:aws:ecs:eu-west-1:123456789012:task-definition/web:7";
    let files = [("t/a.json", task("web")), ("t/b.json", task("api")), ("s/s.json", service(arn))];
    check(&files, None, "s/s.json -> t/a.json");
}

#[test]
fn of_several_the_nearest() {
    let files = [
        ("prod/service/s.json", service("web")),
        ("prod/task/t.json", task("web")),
        ("test/service/s.json", service("web")),
        ("test/task/t.json", task("web")),
        ("s.json", service("web")),
    ];
    let expected = "prod/service/s.json -> prod/task/t.json; \
                    test/service/s.json -> test/task/t.json; \
                    s.json: SeveralNamed(\"web\", 2)";
    check(&files, None, expected);
}

#[test]
fn by_the_only_one_beside() {
    let unknown = || service("${TASK_DEFINITION}");
    let files = [("a/t.json", task("web")), ("a/s.json", unknown()), ("b/s.json", unknown())];
    check(&files, None, "a/s.json -> a/t.json; b/s.json: NoneBeside");
    let files = [("t.json", task("web")), ("u.json", task("api")), ("s.json", unknown())];
    check(&files, None, "s.json: SeveralBeside(2)");
    let files = [("t.json", task("web")), ("s.json", service("TASK_DEFINITION_ARN"))];
    check(&files, None, "s.json -> t.json");
    let files = [("t.json", task("web")), ("s.json", service("api"))];
    check(&files, None, "s.json: NoneNamed(\"api\", None)");
    let files = [("t.json", NAMELESS.to_owned()), ("s.json", service("api"))];
    check(&files, None, "s.json -> t.json");
}

#[test]
fn as_ecspresso_is_told() {
    let files = [
        ("x/ecspresso.yml", config("./s.json", "../t.json")),
        ("x/s.json", service("api")),
        ("./t.json", task("web")),
        ("x/t.json", task("api")),
    ];
    check(&files, None, "x/s.json -> ./t.json");
    let files = [("e.yml", config("s.json", "t.jsonnet")), ("s.json", service("api"))];
    check(&files, None, "s.json: NoneThere(\"t.jsonnet\")");
}

#[test]
fn as_codedeploy_is_told() {
    let appspec = "Resources:\n  - TargetService:\n      Type: AWS::ECS::Service\n      Properties:\n        TaskDefinition: web:7\n        LoadBalancerInfo: { ContainerName: web, ContainerPort: 80 }\n";
    let files = [
        ("appspec.yaml", appspec.to_owned()),
        ("s.json", service("<TASK_DEFINITION>")),
        ("t.json", task("web")),
        ("u.json", task("api")),
    ];
    check(&files, None, "appspec.yaml -> t.json; s.json -> t.json");
}

#[test]
fn what_scales_finds_its_service() {
    let target = |id: &str| {
        format!(
            r#"{{ "ServiceNamespace": "ecs", "ScalableDimension": "ecs:service:DesiredCount",
                 "ResourceId": "{id}", "MinCapacity": 1, "MaxCapacity": 2 }}"#
        )
    };
    let files = |id: &str| [("scale.json", target(id)), ("s.json", service("web"))];
    let none = "s.json: NoneNamed(\"web\", None)";
    let linked = format!("scale.json -> s.json; {none}");
    check(&files("service/default/web"), None, &linked);
    check(&files("service/other/web"), None, none);
    // Alone beside it, under another name: a rule says so.
    check(&files("service/default/api"), None, &linked);
    check(&files("service/other/api"), None, none);
}

#[test]
fn many_files_take_no_time() {
    let mut files = Vec::new();
    for number in 0..20_000 {
        let path = format!("{}/{number}.json", number % 7);
        let text = if number % 2 == 0 { task("web") } else { service("web") };
        files.push((path, text));
    }
    let cards: Vec<_> = files.iter().map(|(_, text)| read(text)).collect();
    let entries: Vec<_> =
        std::iter::zip(&files, &cards).map(|((path, _), cards)| Entry { path, cards }).collect();
    let start = std::time::Instant::now();
    assert_eq!(pair(&entries, None).unpaired.len(), 10_000);
    assert!(start.elapsed().as_secs() < 2, "{:?}", start.elapsed());
}
