//! Pictures of task definitions.
mod support;

use ecslint_core::{
    Config, Source, analyze,
    graph::{Direction, File, Graph, Relation, Role, graph},
    model::{Service, TaskDefinition},
};

const TASK: &str = r#"{
  "family": "shop",
  "networkMode": "awsvpc",
  "containerDefinitions": [
    {
      "name": "web", "image": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/web:1.2", "cpu": 256, "memory": 512,
      "portMappings": [{ "containerPort": 8080, "name": "http" }],
      "dependsOn": [{ "containerName": "migrate", "condition": "SUCCESS" }, { "containerName": "nobody" }],
      "mountPoints": [{ "sourceVolume": "data", "containerPath": "/data", "readOnly": true }, { "sourceVolume": "lost" }],
      "logConfiguration": { "logDriver": "awsfirelens", "options": { "Name": "cloudwatch" } }
    },
    { "name": "migrate", "image": "migrate@sha256:0123456789abcdef0123456789abcdef", "essential": false,
      "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": "/shop", "awslogs-stream-prefix": "m" } } },
    { "name": "router", "image": "fluent-bit:3", "firelensConfiguration": { "type": "fluentbit" },
      "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": "/shop" } } }
  ],
  "volumes": [{ "name": "data", "efsVolumeConfiguration": { "fileSystemId": "fs-12345678" } }]
}"#;

const SERVICE: &str = r#"{
  "serviceName": "shop", "taskDefinition": "shop", "desiredCount": 2,
  "loadBalancers": [{ "targetGroupArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/shop/0123456789abcdef",
    "containerName": "web", "containerPort": 8080 }],
  "serviceConnectConfiguration": { "enabled": true, "services": [
    { "portName": "http", "clientAliases": [{ "port": 80, "dnsName": "shop" }] }] }
}"#;

/// The picture of a task definition and, if it is not empty, a service.
fn picture(task: &str, service: &str) -> Graph {
    let (task, service) = (Source::new("task.json", task), Source::new("service.json", service));
    let silent = Config::silent();
    let (task, service) = (analyze(&task, &silent), analyze(&service, &silent));
    let service = service.documents.first().and_then(|document| document.node(&service.root));
    let task = task.documents[0].node(&task.root).expect("it stands there");
    graph(TaskDefinition(task), service.map(Service))
}

#[test]
fn everything_that_hangs_together_is_said() {
    let sentences = picture(TASK, SERVICE).sentences();
    let expected = [
        "essential container web, web:1.2, 256 CPU · 512 MiB, port 8080",
        "container migrate, migrate@0123456789ab",
        "essential container router, fluent-bit:3, log router",
        "volume data, EFS fs-12345678",
        "volume lost, not declared",
        "logs CloudWatch Logs, /shop",
        "entry load balancer, shop",
        "entry Service Connect, shop:80",
        "web starts after migrate (SUCCESS)",
        "web mounts data (/data (read-only))",
        "web mounts lost",
        "web logs to router (cloudwatch)",
        "migrate logs to CloudWatch Logs (m)",
        "router logs to CloudWatch Logs",
        "load balancer sends to web (port 8080)",
        "Service Connect sends to web (http)",
    ];
    assert_eq!(sentences, expected);
}

#[test]
fn cards_and_arrows_know_their_place() {
    let graph = picture(TASK, SERVICE);
    let shown = |index: usize| {
        let place = graph.vertices[index].place;
        place.span.slice(if place.file == File::Task { TASK } else { SERVICE })
    };
    assert!(shown(1).starts_with(r#"{ "name": "migrate""#), "{}", shown(1));
    assert!(shown(4).contains("lost"), "{}", shown(4));
    assert!(shown(6).starts_with(r#"{ "targetGroupArn""#), "{}", shown(6));
    let waits = graph.edges.iter().find(|edge| edge.relation == Relation::StartsAfter);
    assert_eq!(waits.expect("web waits").place.span.slice(TASK), r#""migrate""#);
}

#[test]
fn cards_do_not_overlap_and_stand_in_their_columns() {
    let graph = picture(TASK, SERVICE);
    let layout = graph.layout(Direction::Right);
    assert_eq!(layout, graph.layout(Direction::Right));
    for (index, a) in layout.cards.iter().enumerate() {
        let inside = a.x >= 0
            && a.y >= 0
            && a.x + a.width <= layout.width
            && a.y + a.height <= layout.height;
        assert!(inside, "{a:?}");
        for b in &layout.cards[index + 1..] {
            let apart = a.x + a.width <= b.x
                || b.x + b.width <= a.x
                || a.y + a.height <= b.y
                || b.y + b.height <= a.y;
            assert!(apart, "{a:?} {b:?}");
        }
    }
    let x = |index: usize| layout.cards[index].x;
    assert!(x(6) < x(0) && x(0) < x(1) && x(1) < x(3) && x(3) == x(5), "{layout:?}");
}

#[test]
fn pictures_lead_down_as_well() {
    let graph = picture(TASK, SERVICE);
    let layout = graph.layout(Direction::Down);
    let y = |index: usize| layout.cards[index].y;
    assert!(y(6) < y(0) && y(0) < y(1) && y(1) < y(3) && y(3) == y(5), "{layout:?}");
    assert_eq!(y(1), y(2), "what web waits for and what it logs to stand in one row");
    assert!(layout.width < graph.layout(Direction::Right).width);
    let svg = graph.draw(&layout);
    assert!(svg.contains(&format!("viewBox=\"0 0 {} {}\"", layout.width, layout.height)), "{svg}");
}

#[test]
fn arrows_stay_in_the_picture_and_pass_between_cards() {
    for direction in [Direction::Right, Direction::Down] {
        let graph = picture(TASK, SERVICE);
        let layout = graph.layout(direction);
        for (edge, curve) in graph.edges.iter().zip(&layout.curves) {
            assert_eq!(curve.points.len() % 3, 1, "whole curves");
            let inside =
                |&(x, y): &(i32, i32)| x >= 0 && y >= 0 && x <= layout.width && y <= layout.height;
            assert!(curve.points.iter().all(inside), "{curve:?}");
            let others = layout.cards.iter().enumerate();
            for (_, card) in others.filter(|(index, _)| ![edge.from, edge.to].contains(index)) {
                let hit = |(x, y): &(i32, i32)| {
                    (card.x..card.x + card.width).contains(x)
                        && (card.y..card.y + card.height).contains(y)
                };
                assert!(!curve.points.iter().any(hit), "{edge:?} hits {card:?}");
            }
        }
        let far = graph.edges.iter().zip(&layout.curves);
        let far = far.filter(|(edge, _)| edge.from == 0 && edge.relation == Relation::Mounts);
        assert!(far.clone().count() > 0);
        far.for_each(|(edge, curve)| assert!(curve.points.len() > 4, "{edge:?} passes a rank"));
    }
}

#[test]
fn containers_say_what_they_take_of_the_task() {
    let task = |size: &str| {
        format!(
            r#"{{ "family": "x", {size} "containerDefinitions": [
                {{ "name": "a", "image": "i", "cpu": 256, "memory": 512 }},
                {{ "name": "b", "image": "i", "cpu": 9007199254740993, "memoryReservation": 1536 }},
                {{ "name": "c", "image": "i", "cpu": 0, "memory": -1 }} ] }}"#
        )
    };
    let graph = picture(&task(r#""cpu": "1 vCPU", "memory": "1024","#), "");
    let shares = |index: usize| -> Vec<(&str, u32)> {
        graph.vertices[index].shares.iter().map(|share| (share.what, share.percent)).collect()
    };
    assert_eq!(shares(0), [("CPU", 25), ("memory", 50)]);
    assert_eq!(shares(1), [("CPU", 9999), ("memory", 150)]);
    assert!(shares(2).is_empty());
    assert!(graph.sentences()[0].ends_with(", 25% of the CPU, 50% of the memory"));
    assert!(graph.svg().contains(">25%</text>"));
    let unknown = picture(&task(r#""cpu": "0","#), "");
    assert!(unknown.vertices.iter().all(|vertex| vertex.shares.is_empty()));
}

#[test]
fn the_svg_is_sound_and_says_what_it_shows() {
    let svg = picture(&TASK.replace("\"shop\"", "\"a&b>c\""), SERVICE).svg();
    let title = "<title id=\"ecs-graph-title\">task definition a&amp;b&gt;c</title>";
    assert!(svg.contains(title), "{svg}");
    assert!(svg.contains("role=\"img\"") && svg.contains("web starts after migrate (SUCCESS)"));
    assert_eq!(svg.matches("http").count(), 3, "nothing is loaded: {svg}");
    let open = svg.matches("<g ").count();
    assert_eq!((open, svg.matches("</g>").count()), (8, 8));
}

#[test]
fn mermaid_and_dot_are_written_with_their_quotes() {
    let graph = picture(
        r#"{ "family": "a\"b", "containerDefinitions": [{ "name": "x]\"<y", "image": "i" }] }"#,
        "",
    );
    assert_eq!(graph.mermaid(), "flowchart LR\n  n0[[\"x#93;#34;#60;y<br/>i\"]]\n");
    let dot = "digraph \"a\\\"b\" {\n  rankdir=LR;\n  node [shape=box];\n  n0 [label=\"x]\\\"<y\\ni\", penwidth=2];\n}\n";
    assert_eq!(graph.dot(), dot);
}

#[test]
fn cycles_and_crowds_are_drawn_all_the_same() {
    let container = |n: usize| {
        let all: Vec<String> = (0..300)
            .map(|m| format!(r#"{{ "containerName": "c{m}", "condition": "START" }}"#))
            .collect();
        format!(r#"{{ "name": "c{n}", "image": "i", "dependsOn": [{}] }}"#, all.join(","))
    };
    let all: Vec<String> = (0..300).map(container).collect();
    let graph = picture(
        &format!(r#"{{ "family": "x", "containerDefinitions": [{}] }}"#, all.join(",")),
        "",
    );
    assert_eq!((graph.vertices.len(), graph.hidden, graph.edges.len()), (200, 100, 1000));
    assert_eq!(graph.layout(Direction::Right).cards.len(), 200);
    assert!(graph.sentences().contains(&"100 more are left out".to_owned()));
    let cycle = r#"{ "family": "x", "containerDefinitions": [
        { "name": "a", "image": "i", "dependsOn": [{ "containerName": "b", "condition": "START" }] },
        { "name": "b", "image": "i", "dependsOn": [{ "containerName": "a", "condition": "START" }, { "containerName": "b", "condition": "START" }] }] }"#;
    let layout = picture(cycle, "").layout(Direction::Right);
    assert_ne!(layout.cards[0].x, layout.cards[1].x);
}

#[test]
fn every_real_file_can_be_drawn() {
    let corpus = support::corpus()
        .map(|corpus| support::files(&corpus.join("task-definitions"), &[".json", "ml"]));
    let corpus = corpus.into_iter().flatten().filter_map(|path| std::fs::read_to_string(path).ok());
    let examples = support::examples().into_iter().map(|(_, case)| case.text);
    for text in examples.chain(corpus) {
        let source = Source::new("task", text.as_str());
        let analysis = analyze(&source, &Config::silent());
        for node in analysis.documents.iter().filter_map(|document| document.node(&analysis.root)) {
            let graph = graph(TaskDefinition(node), Some(Service(node)));
            let (svg, layout) = (graph.svg(), graph.layout(Direction::Right));
            assert!(svg.ends_with("</svg>\n") && layout.cards.len() == graph.vertices.len());
            let real = |v: &ecslint_core::graph::Vertex| !v.place.span.slice(&text).is_empty();
            assert!(graph.vertices.iter().all(real), "{text}");
            assert!(
                graph.vertices.iter().any(|v| v.role == Role::Container) || graph.edges.is_empty()
            );
        }
    }
}
