//! Any bytes at all: a clear finding with a place, or nothing where the file is sound.
mod support;

use ecslint_core::{Config, MAX_BYTES, Source, analyze};

/// The findings in `bytes` as `rule line:column message`, for a file that the user named.
fn findings(path: &str, bytes: &[u8]) -> Vec<String> {
    let source = Source::decode(path, bytes);
    let mut config = Config::default();
    config.named = true;
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
        (r#"{"service": "a", "forceNewDeployment": true}"#, "service-update", ""),
        (
            r#"{"services": [{"serviceName": "a", "desiredCount": 1, "launchType": "EC2"}], "failures": []}"#,
            "service",
            "/services/0",
        ),
        ("family: a\ncontainerDefinitions:\n  - name: a\n", "task-definition", ""),
        ("serviceName: a\ntaskDefinition: b\ndesiredCount: 1\n", "service", ""),
    ] {
        let source =
            Source::new(if text.starts_with(['{', '[']) { "x.json" } else { "x.yaml" }, text);
        let documents = analyze(&source, &Config::default()).documents;
        let found: Vec<_> = documents.iter().map(|d| (d.kind.name(), d.pointer())).collect();
        assert_eq!(found, [(kind, pointer.to_owned())], "{text}");
    }
}

#[test]
fn inputs_of_other_calls_are_not_taken_for_services() {
    for text in [
        r#"{"cluster": "a", "taskDefinition": "b", "launchType": "FARGATE", "count": 1, "overrides": {}}"#,
        r#"{"service": "a", "cluster": "b", "taskDefinition": "c", "scale": {"value": 100, "unit": "PERCENT"}}"#,
        "region: a\ncluster: b\nservice: c\nservice_definition: d\ntask_definition: e\n",
    ] {
        let source = Source::new("x.yaml", text);
        assert!(analyze(&source, &Config::default()).documents.is_empty(), "{text}");
    }
}
