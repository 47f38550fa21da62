//! Any bytes at all: a clear finding with a place, or nothing where the file is sound.
mod support;

use ecslint_core::{Config, MAX_BYTES, Severity, Source, analyze, rules::Selector};

/// The findings in `bytes` as `rule line:column message`, for a file that the user named.
fn findings(path: &str, bytes: &[u8]) -> Vec<String> {
    let source = Source::decode(path, bytes);
    let config = Config { named: true, ..Config::default() };
    let lines = ecslint_core::syntax::Lines::new(&source.text);
    let analysis = analyze(&source, &config);
    let show = |found: &ecslint_core::Diagnostic| {
        let at = lines.position(found.primary.start);
        format!("{} {}:{} {}", found.rule, at.line, at.column, found.message)
    };
    analysis.diagnostics.iter().map(show).collect()
}

const SOUND: &str = r#"{
  "family": "web",
  "containerDefinitions": [{ "name": "app", "image": "nginx:1.27", "memory": 512 }]
}
"#;

fn utf16(text: &str, mark: [u8; 2], unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
    mark.into_iter().chain(text.encode_utf16().flat_map(unit)).collect()
}

#[test]
fn sound_text_is_clean_whatever_its_line_ends() {
    assert_eq!(findings("x.json", SOUND.as_bytes()), [] as [&str; 0]);
    assert_eq!(findings("x.json", SOUND.replace('\n', "\r\n").as_bytes()), [] as [&str; 0]);
    assert_eq!(findings("x.yaml", SOUND.as_bytes()), [] as [&str; 0], "JSON is YAML");
    assert_eq!(findings("x.yaml", b""), [] as [&str; 0], "YAML may be empty");
}

#[test]
fn encodings_other_than_utf8_are_named() {
    let little = utf16(SOUND, [0xff, 0xfe], u16::to_le_bytes);
    let big = utf16(SOUND, [0xfe, 0xff], u16::to_be_bytes);
    for bytes in [little, big] {
        let expected = ["unreadable-file 1:1 the file is UTF-16, which AWS tools do not read"];
        assert_eq!(findings("x.json", &bytes), expected);
    }
    let mut latin = SOUND.replace("web", "w?b").into_bytes();
    let at = latin.iter().position(|&byte| byte == b'?').expect("it is there");
    latin[at] = 0xe9;
    let found = findings("x.json", &latin);
    let expected = "unreadable-file 2:15 the byte 0xe9 is not UTF-8";
    assert!(found.iter().any(|text| text == expected), "{found:?}");
}

#[test]
fn a_byte_order_mark_is_refused_in_json_only() {
    let marked = format!("\u{feff}{SOUND}");
    let expected = ["byte-order-mark 1:1 the file starts with a byte order mark (U+FEFF)"];
    assert_eq!(findings("x.json", marked.as_bytes()), expected);
    assert_eq!(findings("x.yaml", marked.as_bytes()), [] as [&str; 0]);
}

#[test]
fn what_is_no_text_has_a_place() {
    assert_eq!(findings("x.json", b""), ["unreadable-file 1:1 the file is empty"]);
    assert_eq!(findings("x.json", b" \n "), ["unreadable-file 2:2 the file is empty"]);
    for bytes in
        [&b"\0\0\0\0"[..], b"{\"a\": \0}", b"\x7fELF\x02\x01\x01\0\0\0", b"\xff\xd8\xff\xe0"]
    {
        let found = findings("x.json", bytes);
        assert!(!found.is_empty(), "{bytes:?}");
    }
}

#[test]
fn nesting_and_size_are_bounded() {
    let deep = format!("{{\"containerDefinitions\": {}", "[".repeat(10_000));
    let found = findings("x.json", deep.as_bytes());
    assert!(found.iter().any(|text| text.contains("nested deeper than 200 levels")), "{found:?}");
    let deep = format!("containerDefinitions: {}", "[".repeat(10_000));
    let found = findings("x.yaml", deep.as_bytes());
    assert!(found.iter().any(|text| text.contains("nested too deep")), "{found:?}");
    let large = vec![b' '; 64 << 20];
    let expected = ["unreadable-file 1:1 the file has 64.0 MiB; ecslint reads up to 8 MiB"];
    assert_eq!(findings("x.json", &large), expected);
    let full = format!("{SOUND}{}", " ".repeat(MAX_BYTES - SOUND.len()));
    assert_eq!(findings("x.json", full.as_bytes()), [] as [&str; 0]);
}

#[test]
fn many_containers_cost_time_in_proportion() {
    let container = r#"{"name": "a", "image": "b", "x": null, "dependsOn": [{"containerName": "c", "condition": "START"}]},"#;
    let text =
        format!("{{\"family\": \"f\", \"containerDefinitions\": [{}]}}", container.repeat(60_000));
    assert!(text.len() < MAX_BYTES);
    let found = findings("x.json", text.as_bytes());
    assert!((100..=1000).contains(&found.len()), "{}", found.len());
}

#[test]
fn numbers_outside_the_grammar_are_pointed_at() {
    for (number, message) in [
        ("1e999", "`1e999` is larger than any number AWS takes"),
        ("007", "`007` is no JSON number: it has a leading zero"),
    ] {
        let text = SOUND.replace("512", number);
        assert_eq!(findings("x.json", text.as_bytes()), [format!("syntax-error 3:78 {message}")]);
    }
}

#[test]
fn files_that_are_not_ecs_have_nothing() {
    let unrelated = [
        ("package.json", r#"{"name": "x", "version": "1.0.0", "scripts": {"test": "true"}}"#),
        ("tsconfig.json", "{\n  // strict\n  \"compilerOptions\": { \"strict\": true, },\n}\n"),
        (
            "pod.yaml",
            "apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: a\n      image: nginx\n      ports: [{containerPort: 80}]\n",
        ),
        ("compose.yaml", "services:\n  web:\n    image: nginx\n    environment: {A: b}\n"),
        (
            "chart.yaml",
            "{{- if .Values.x }}\nkind: {{ .Values.kind }}\n{{- end }}\n  bad: [indent\n",
        ),
        ("imagedefinitions.json", r#"[{"name": "web", "imageUri": "nginx:1"}]"#),
        ("list.json", "[1, 2, 3]"),
        ("inspect.json", r#"{"NetworkMode": "default", "Memory": 0, "Image": "nginx"}"#),
    ];
    for (path, text) in unrelated {
        assert_eq!(findings(path, text.as_bytes()), [] as [&str; 0], "{path}");
        let analysis = Source::new(path, text);
        assert!(analyze(&analysis, &Config::default()).documents.is_empty(), "{path}");
    }
}

#[test]
fn documents_are_recognised_by_content() {
    for (text, kind, pointer) in [
        (r#"{"family": "a", "containerDefinitions": []}"#, "task-definition", ""),
        (r#"{"Family": "a", "ContainerDefinitions": []}"#, "task-definition", ""),
        (
            r#"{"taskDefinition": {"containerDefinitions": []}, "tags": []}"#,
            "task-definition",
            "/taskDefinition",
        ),
        (r#"[{"name": "a", "image": "b", "essential": true}]"#, "container-definitions", ""),
        (r#"{"serviceName": "a", "taskDefinition": "b", "desiredCount": 1}"#, "service", ""),
        (r#"{"launchType": "FARGATE", "desiredCount": 1}"#, "service", ""),
        (r#"{"loadBalancers": [{"containerName": "a", "containerPort": 80}]}"#, "service", ""),
        (r#"{"placementStrategy": [], "placementConstraints": []}"#, "service", ""),
        (r#"{"service": "a", "forceNewDeployment": true}"#, "service-update", ""),
        (
            r#"{"services": [{"serviceName": "a", "desiredCount": 1, "launchType": "EC2"}], "failures": []}"#,
            "service",
            "/services/0",
        ),
        (
            r#"{"service": {"serviceName": "a", "desiredCount": 1, "launchType": "EC2"}}"#,
            "service",
            "/service",
        ),
        ("family: a\ncontainerDefinitions:\n  - name: a\n", "task-definition", ""),
        ("serviceName: a\ntaskDefinition: b\ndesiredCount: 1\n", "service", ""),
        (r#"{"service": "a", "taskDefinition": "c", "scale": {"value": 100}}"#, "task-set", ""),
        ("service: a\ncluster: b\ntaskDefinition: c\nexternalId: d\n", "task-set", ""),
        (r#"{"cluster": "a", "taskDefinition": "b", "launchType": "FARGATE"}"#, "run-task", ""),
        ("taskDefinition: b\ncount: 1\n", "run-task", ""),
        (r#"{"cluster": "a", "overrides": {"containerOverrides": []}}"#, "run-task", ""),
        (r#"{"taskDefinition": "a", "containerInstances": ["b"]}"#, "start-task", ""),
        (r#"{"containerOverrides": [{"name": "a"}]}"#, "overrides", ""),
        (r#"{"clusterName": "a", "capacityProviders": ["FARGATE"]}"#, "cluster", ""),
        ("clusterName: a\nsettings: [{name: containerInsights, value: enabled}]\n", "cluster", ""),
        (
            r#"{"cluster": "a", "capacityProviders": [], "defaultCapacityProviderStrategy": []}"#,
            "cluster-capacity-providers",
            "",
        ),
        (r#"{"name": "a", "autoScalingGroupProvider": {}}"#, "capacity-provider", ""),
        (r#"{"name": "a", "managedInstancesProvider": {}}"#, "capacity-provider", ""),
        (r#"{"infrastructureRoleArn": "a", "primaryContainer": {}}"#, "express-service", ""),
        (r#"{"daemonName": "a", "daemonTaskDefinitionArn": "b"}"#, "daemon", ""),
        (
            r#"{"ServiceNamespace": "ecs", "ResourceId": "service/a/b", "MinCapacity": 1}"#,
            "scalable-target",
            "",
        ),
        (
            r#"{"policyName": "a", "scalableDimension": "ecs:service:DesiredCount"}"#,
            "scaling-policy",
            "",
        ),
        (
            r#"{"TargetValue": 70, "PredefinedMetricSpecification": {"PredefinedMetricType": "ECSServiceAverageCPUUtilization"}}"#,
            "target-tracking",
            "",
        ),
        (
            r#"{"ServiceNamespace": "ecs", "ScheduledActionName": "a", "ResourceId": "service/a/b"}"#,
            "scheduled-action",
            "",
        ),
        (r#"[{"Id": "1", "Arn": "a", "EcsParameters": {}}]"#, "event-target", "/0"),
        (
            r#"{"Rule": "a", "Targets": [{"Id": "1", "Arn": "arn:aws:ecs:eu-west-1:1:cluster/a"}]}"#,
            "event-target",
            "/Targets/0",
        ),
        (
            r#"{"Name": "a", "FlexibleTimeWindow": {}, "Target": {"Arn": "b", "EcsParameters": {}}}"#,
            "schedule",
            "",
        ),
        (
            "version: 0.0\nResources:\n  - TargetService:\n      Type: AWS::ECS::Service\n",
            "appspec",
            "",
        ),
        ("cluster: a\nservice_definition: b\ntask_definition: c\n", "ecspresso-config", ""),
        ("region: a\ncluster: b\ntask_definition: c\n", "ecspresso-config", ""),
        (r#"{"Name": "a", "DnsConfig": {"DnsRecords": []}}"#, "cloud-map-service", ""),
        (r#"{"cluster": "a", "service": "b", "enableExecuteCommand": true}"#, "service-update", ""),
        (
            r#"{"name": "a", "autoScalingGroupProvider": {"managedDraining": "ENABLED"}}"#,
            "capacity-provider-update",
            "",
        ),
        (
            r#"{"name": "a", "managedInstancesProvider": {"instanceLaunchTemplate": {"monitoring": "BASIC"}}}"#,
            "capacity-provider-update",
            "",
        ),
        (r#"{"serviceArn": "a", "primaryContainer": {}}"#, "express-service-update", ""),
        (r#"{"daemonArn": "a", "daemonTaskDefinitionArn": "b"}"#, "daemon-update", ""),
        (
            r#"{"family": "a", "containerDefinitions": [], "pidMode": "shared"}"#,
            "daemon-task-definition",
            "",
        ),
        (r#"{"name": "a", "configuration": {"hostSharedAlb": {}}}"#, "gateway", ""),
        (
            r#"{"name": "a", "image": "b", "secrets": [{"name": "C", "valueFrom": "d"}]}"#,
            "container-definitions",
            "",
        ),
        (
            r#"[{"name": "a", "image": "b", "environment": [{"name": "C", "value": "d"}]}]"#,
            "container-definitions",
            "",
        ),
    ] {
        let source =
            Source::new(if text.starts_with(['{', '[']) { "x.json" } else { "x.yaml" }, text);
        let documents = analyze(&source, &Config::default()).documents;
        let found: Vec<_> = documents.iter().map(|d| (d.kind.name(), d.pointer())).collect();
        assert_eq!(found, [(kind, pointer.to_owned())], "{text}");
    }
}

#[test]
fn what_looks_alike_is_not_taken_for_ecs() {
    for text in [
        r#"{"cluster": "a", "taskDefinition": "b"}"#,
        r#"{"clusterName": "a", "tags": []}"#,
        r#"{"clusterName": "a", "settings": {"clusterName": "b"}}"#,
        r#"{"LaunchType": "FARGATE", "TaskDefinitionArn": "a", "enableECSManagedTags": true}"#,
        r#"{"ServiceNamespace": "dynamodb", "ResourceId": "table/a", "MinCapacity": 1}"#,
        r#"{"TargetValue": 70, "PredefinedMetricSpecification": {"PredefinedMetricType": "ALBRequestCountPerTarget"}}"#,
        r#"{"Rule": "a", "Targets": [{"Id": "1", "Arn": "arn:aws:lambda:eu-west-1:1:function:a"}]}"#,
        r#"{"Name": "a", "ScheduleExpression": "b", "Target": {"Arn": "arn:aws:sqs:eu-west-1:1:a"}}"#,
        "name: a\noverrides: {b: 1.0.0}\nversion: 1.0.0\n",
        r#"{"cluster": "a", "service": "b", "image": "c"}"#,
        r#"{"name": "a", "image": "b", "mountPoints": []}"#,
        r#"{"cluster": "a", "taskDefinition": "b", "launchType": "FARGATE", "region": "c", "poll": 1, "profile": "d", "bucket": "e"}"#,
        "version: 0.0\nResources:\n  - f:\n      Type: AWS::Lambda::Function\n",
        "project: a\nlocation: b\nservice: c\nservice_definition: d\n",
    ] {
        let source = Source::new("x.yaml", text);
        let config = Config { named: true, ..Config::default() };
        let documents = analyze(&source, &config).documents;
        assert!(documents.is_empty(), "{text}: {documents:?}");
    }
}

/// A definition with `count` environment variables that have a member too many, and an image of a
/// wrong type behind them all.
fn with_strays(count: usize) -> String {
    let variable = r#"{ "name": "A", "value": "1", "stray": 1 },"#.repeat(count);
    format!(
        r#"{{ "family": "web", "containerDefinitions": [{{ "name": "app", "memory": 512,
            "environment": [{variable} {{ "name": "B", "value": "1" }}], "image": 1 }}] }}"#
    )
}

#[test]
fn of_very_many_findings_the_gravest_are_kept_and_the_rest_is_counted() {
    let text = with_strays(1500);
    let source = Source::new("x.json", text.as_str());
    let mut config = Config::default();
    config.rules.select(["unknown-field", "wrong-type"]).expect("there are these rules");
    let stray = Selector::named("unknown-field").expect("there is this rule");
    config.rules.adjust(stray, Severity::Info);
    let analysis = analyze(&source, &config);
    assert_eq!(analysis.diagnostics.len() + analysis.omitted, 1501);
    assert_eq!(analysis.diagnostics.len(), 1000);
    let error = analysis.diagnostics.last().expect("there are findings");
    assert_eq!((error.rule, error.severity), ("wrong-type", Severity::Error));
}
