//! How long the linter takes, beside a bare parse of the same bytes, and what editors wait for.
use criterion::{Criterion, criterion_group, criterion_main};
use ecslint_core::{Config, Source, analyze, ide, syntax};
use std::hint::black_box;

const JSON: &str = include_str!("../../syntax/tests/data/task-definition-8k.json");
const JSONNET: &str = include_str!("../../syntax/tests/data/task-definition-8k.jsonnet");
const YAML: &str = include_str!("../../syntax/tests/data/task-definition-8k.yaml");

fn benchmarks(criterion: &mut Criterion) {
    let config = Config::default();
    let mut group = criterion.benchmark_group("8 KB task definition");
    group.bench_function("serde_json::Value", |bencher| {
        let parse = || serde_json::from_slice::<serde_json::Value>(black_box(JSON.as_bytes()));
        bencher.iter(|| parse().expect("the file is JSON"));
    });
    group.bench_function("parse JSON", |bencher| {
        bencher.iter(|| syntax::parse(black_box(JSON), syntax::Format::Json).errors.len());
    });
    group.bench_function("analyze JSON", |bencher| {
        bencher.iter(|| {
            let source = Source::new("task-definition.json", black_box(JSON));
            analyze(&source, &config).diagnostics.len()
        });
    });
    group.bench_function("parse Jsonnet", |bencher| {
        bencher.iter(|| syntax::parse(black_box(JSONNET), syntax::Format::Jsonnet).errors.len());
    });
    group.bench_function("analyze Jsonnet", |bencher| {
        bencher.iter(|| {
            let source = Source::new("task-definition.jsonnet", black_box(JSONNET));
            analyze(&source, &config).diagnostics.len()
        });
    });
    group.bench_function("parse YAML", |bencher| {
        bencher.iter(|| syntax::parse(black_box(YAML), syntax::Format::Yaml).errors.len());
    });
    group.bench_function("analyze YAML", |bencher| {
        bencher.iter(|| {
            let source = Source::new("task-definition.yaml", black_box(YAML));
            analyze(&source, &config).diagnostics.len()
        });
    });
    group.bench_function("pass over unrelated JSON", |bencher| {
        let unrelated = JSON.replace(char::is_alphabetic, "x");
        bencher.iter(|| {
            let source = Source::new("package.json", black_box(unrelated.as_str()));
            analyze(&source, &config).diagnostics.len()
        });
    });
    group.finish();
}

/// Containers up to the 64 KiB that AWS takes.
fn large(yaml: bool) -> (&'static str, String) {
    let (file, mut text, item) = if yaml {
        let item = "  - name: app\n    image: nginx:1.27\n    memory: 512\n    dependsOn:\n      - containerName: db\n        condition: START\n";
        ("task.yaml", "family: web\nvolumes: []\ncontainerDefinitions:\n".to_owned(), item)
    } else {
        let item = "    { \"name\": \"app\", \"image\": \"nginx:1.27\", \"memory\": 512,\n      \"dependsOn\": [{ \"containerName\": \"db\", \"condition\": \"START\" }] },\n";
        ("task.json", "{ \"family\": \"web\", \"containerDefinitions\": [\n".to_owned(), item)
    };
    while text.len() < 64 << 10 {
        text.push_str(item);
    }
    if !yaml {
        text.push_str("{}]}");
    }
    (file, text)
}

/// What an editor asks while someone types in the middle of a text of 64 KB.
fn editing(criterion: &mut Criterion) {
    for yaml in [false, true] {
        let (file, text) = large(yaml);
        let source = Source::new(file, text.as_str());
        let analysis = analyze(&source, &Config::default());
        let at = (text[text.len() / 2..].find("START").unwrap_or(0) + text.len() / 2) as u32;
        let mut group = criterion.benchmark_group(format!("64 KB {file}"));
        group.bench_function("hover", |it| it.iter(|| ide::hover(&source, &analysis, at)));
        group.bench_function("complete", |it| it.iter(|| ide::complete(&source, &analysis, at)));
        group.bench_function("names", |it| it.iter(|| ide::names(&analysis, at - 30)));
        group.bench_function("outline", |it| it.iter(|| ide::outline(&analysis)));
        group.bench_function("hints", |it| it.iter(|| ide::hints(&analysis)));
        group.bench_function("path", |it| it.iter(|| ide::path(&analysis, at)));
        group.finish();
    }
}

/// A stack as the CDK writes it, 2 MB long: of ten resources one is a task definition, one a service.
fn template() -> String {
    let other = r#""Properties": { "Description": { "Fn::Join": ["", ["arn:", { "Ref": "AWS::Partition" }, ":iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"]] }, "Tags": [{ "Key": "team", "Value": "shop" }] }, "Metadata": { "aws:cdk:path": "Stack/Construct/Resource" }"#;
    let mut resources = Vec::new();
    for number in 0..800 {
        resources.push(format!(
            r#""Task{number}": {{ "Type": "AWS::ECS::TaskDefinition", "Properties": {{ "Family": "shop{number}", "Cpu": "256", "Memory": "512", "NetworkMode": "awsvpc", "RequiresCompatibilities": ["FARGATE"], "ExecutionRoleArn": {{ "Fn::GetAtt": ["R{number}x0", "Arn"] }}, "ContainerDefinitions": [{{ "Name": "web", "Essential": true, "Image": {{ "Fn::Sub": "${{AWS::AccountId}}.dkr.ecr.${{AWS::Region}}.${{AWS::URLSuffix}}/assets:{number}" }}, "PortMappings": [{{ "ContainerPort": 80, "Protocol": "tcp" }}], "LogConfiguration": {{ "LogDriver": "awslogs", "Options": {{ "awslogs-group": {{ "Ref": "R{number}x1" }}, "awslogs-region": {{ "Ref": "AWS::Region" }}, "awslogs-stream-prefix": "web" }} }} }}] }} }}"#
        ));
        resources.push(format!(
            r#""Service{number}": {{ "Type": "AWS::ECS::Service", "Properties": {{ "TaskDefinition": {{ "Ref": "Task{number}" }}, "LaunchType": "FARGATE", "NetworkConfiguration": {{ "AwsvpcConfiguration": {{ "Subnets": [{{ "Ref": "R{number}x2" }}] }} }}, "LoadBalancers": [{{ "ContainerName": "web", "ContainerPort": 80, "TargetGroupArn": {{ "Ref": "R{number}x3" }} }}] }} }}"#
        ));
        let others = (0..8).map(|other_one| {
            format!(r#""R{number}x{other_one}": {{ "Type": "AWS::IAM::ManagedPolicy", {other} }}"#)
        });
        resources.extend(others);
    }
    format!("{{ \"Resources\": {{\n{}\n}} }}", resources.join(",\n"))
}

fn templates(criterion: &mut Criterion) {
    let text = template();
    let source = Source::new("template.json", text.as_str());
    let config = Config::default();
    assert_eq!(analyze(&source, &config).documents.len(), 1600);
    let mut group = criterion.benchmark_group("2 MB template");
    group.sample_size(20);
    group.bench_function("serde_json::Value", |bencher| {
        let parse = || serde_json::from_slice::<serde_json::Value>(black_box(text.as_bytes()));
        bencher.iter(|| parse().expect("the text is JSON"));
    });
    group.bench_function("parse", |bencher| {
        bencher.iter(|| syntax::parse(black_box(&text), syntax::Format::Json).errors.len());
    });
    group.bench_function("analyze", |bencher| {
        bencher.iter(|| analyze(&source, &config).diagnostics.len());
    });
    group.finish();
}

criterion_group!(benches, benchmarks, editing, templates);
criterion_main!(benches);
