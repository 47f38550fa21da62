//! The canonical layout: what it is, and that it changes nothing else.
mod support;

use ecslint_core::{
    Config, Source, analyze,
    compare::compare,
    format::{Unformatted, format},
    render::render,
};

#[track_caller]
fn becomes(name: &str, text: &str, expected: &str) {
    let formatted = format(&Source::new(name, text)).expect("it can be formatted");
    assert_eq!(formatted, expected);
    assert_eq!(format(&Source::new(name, expected)).as_deref(), Ok(expected), "it settles");
}

#[test]
fn json_gets_the_order_of_the_api_and_one_layout() {
    becomes(
        "task.json",
        r#"{"$schema": "task.json", "cpu":"256",   "unknown": 1e3, "family":"w\u0065b",
  "containerDefinitions": [ {"image":"nginx", "portMappings":[{"protocol":"tcp","containerPort":80}], "name":"app"},
    {} ]
, "tags": []}"#,
        r#"{
  "$schema": "task.json",
  "family": "w\u0065b",
  "containerDefinitions": [
    {
      "name": "app",
      "image": "nginx",
      "portMappings": [{ "containerPort": 80, "protocol": "tcp" }]
    },
    {}
  ],
  "cpu": "256",
  "tags": [],
  "unknown": 1e3
}
"#,
    );
}

#[test]
fn what_stood_on_one_line_and_does_not_fit_is_broken_up() {
    let environment: Vec<String> = (0..5)
        .map(|n| format!(r#"{{"value":"a value of some length","name":"NAME_{n}"}}"#))
        .collect();
    let text = format!(
        r#"{{"family":"web","containerDefinitions":[{{"name":"app","image":"i","environment":[{}]}}]}}"#,
        environment.join(",")
    );
    let formatted = format(&Source::new("task.json", text)).expect("it can be formatted");
    assert!(
        formatted
            .contains("        { \"name\": \"NAME_3\", \"value\": \"a value of some length\" },\n"),
        "{formatted}"
    );
    assert!(formatted.lines().all(|line| line.chars().count() <= 100), "{formatted}");
}

#[test]
fn comments_stay_with_their_members() {
    becomes(
        "task.jsonc",
        "// the web task\n{ // head\n\t// small\n\t\"cpu\": \"256\", // a quarter\n\n\t/* the\n\t   name */\n\t\"family\": \"web\",\n\t\"containerDefinitions\": [ // first\n\t\t{ \"image\": \"i\", \"name\": \"n\" } // last\n\t\t// none\n\t],\n\t// end\n}\n// over\n",
        "// the web task\n{ // head\n\n\t/* the\n\t   name */\n\t\"family\": \"web\",\n\t\"containerDefinitions\": [ // first\n\t\t{ \"name\": \"n\", \"image\": \"i\" } // last\n\t\t// none\n\t],\n\t// small\n\t\"cpu\": \"256\" // a quarter\n\t// end\n}\n// over\n"
            .replace("{ // head\n\n", "{ // head\n")
            .as_str(),
    );
}

#[test]
fn what_cannot_be_rearranged_stays() {
    let template = "{\n  \"cpu\": \"256\",\n  {{ if x }}\n  \"memory\": \"512\",\n  {{ end }}\n  \"family\": \"web\",\n  \"containerDefinitions\": []\n}\n";
    becomes("task.json", template, template);
    let between = "{\n  \"cpu\": /* why */ \"256\",\n  \"family\": \"web\",\n  \"containerDefinitions\": []\n}\n";
    becomes("task.jsonc", between, between);
    let twice = "{\n  \"cpu\": \"256\",\n  \"family\": \"a\",\n  \"family\": \"b\",\n  \"containerDefinitions\": []\n}\n";
    becomes("task.json", twice, twice);
    let note = "{\n  \"//\": \"about the size\",\n  \"cpu\": \"256\",\n  \"family\": \"a\",\n  \"containerDefinitions\": []\n}\n";
    becomes("task.json", note, note);
}

#[test]
fn yaml_keeps_its_layout() {
    becomes(
        "task.yaml",
        "# the web task\ncpu: 256 # a quarter\n\n# the name\nfamily:   'web'\ncontainerDefinitions:\n- image: nginx\n  # called\n  essential: true\n  name: app\n  command:\n    - sh\n    - |\n      x: 1\n      a: 2\n- name: b\n  image: c",
        "# the web task\n\n# the name\nfamily:   'web'\ncontainerDefinitions:\n- name: app\n  image: nginx\n  # called\n  essential: true\n  command:\n    - sh\n    - |\n      x: 1\n      a: 2\n- name: b\n  image: c\ncpu: 256 # a quarter"
            .replace("task\n\n# the", "task\n# the")
            .as_str(),
    );
    let anchors = "cpu: &size '256'\nmemory: *size\nfamily: web\ncontainerDefinitions: []\n";
    becomes("task.yaml", anchors, anchors);
    let flow = "{ cpu: '256', family: web, containerDefinitions: [] }\n";
    becomes("task.yaml", flow, flow);
}

#[test]
fn line_ends_and_marks_stay() {
    becomes(
        "task.json",
        "\u{feff}{\r\n    \"cpu\": \"256\", \"family\": \"web\",\r\n    \"containerDefinitions\": []\r\n}\r\n",
        "\u{feff}{\r\n    \"family\": \"web\",\r\n    \"containerDefinitions\": [],\r\n    \"cpu\": \"256\"\r\n}\r\n",
    );
}

#[test]
fn what_is_broken_or_something_else_is_not_touched() {
    let broken =
        format(&Source::new("task.json", "{ \"family\": \"web\", \"containerDefinitions\": [ }"));
    assert!(matches!(broken, Err(Unformatted::Unsound(..))), "{broken:?}");
    let other = "{\"b\":1,   \"a\":2}";
    assert_eq!(format(&Source::new("package.json", other)).as_deref(), Ok(other));
}

#[test]
fn meaning_and_findings_stay_and_a_second_time_changes_nothing() {
    let examples = support::examples().into_iter().map(|(_, case)| (case.name.clone(), case.text));
    let corpus = support::corpus().into_iter().flat_map(|corpus| {
        let folders = ["task-definitions", "services", "ecs-params", "embedded"];
        folders.iter().flat_map(|f| support::files(&corpus.join(f), &[""])).collect::<Vec<_>>()
    });
    let read = |path: std::path::PathBuf| {
        Some((path.to_string_lossy().into_owned(), std::fs::read_to_string(&path).ok()?))
    };
    let (mut changed, mut lossy) = (0, Vec::new());
    for (name, text) in examples.chain(corpus.filter_map(read)) {
        let source = Source::new(name.as_str(), text.as_str());
        let formatted = match format(&source) {
            Ok(formatted) => formatted,
            Err(
                Unformatted::Unsound(..)
                | Unformatted::Program
                | Unformatted::Template
                | Unformatted::Terraform,
            ) => {
                continue;
            }
            Err(Unformatted::Lossy) => {
                lossy.push(name);
                continue;
            }
        };
        changed += usize::from(formatted != text);
        let again = Source::new(name.as_str(), formatted.as_str());
        assert_eq!(format(&again).as_ref(), Ok(&formatted), "{name} does not settle");
        for (before, after) in render(&source).iter().zip(&render(&again)) {
            assert_eq!(compare(before, after), [], "{name}");
        }
        let rules = |source: &Source<'_>| {
            let found = analyze(source, &Config::default()).diagnostics;
            let mut rules: Vec<_> = found.iter().map(|found| found.rule).collect();
            rules.retain(|rule| *rule != "trailing-comma");
            rules.sort_unstable();
            rules
        };
        assert_eq!(rules(&source), rules(&again), "{name}");
    }
    assert!(changed > 100, "{changed} files changed");
    assert!(lossy.is_empty(), "{lossy:#?}");
}
