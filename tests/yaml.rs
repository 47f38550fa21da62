//! What YAML alone has: merge keys, and text that cannot be read.
use ecslint_core::{Config, Safety, Source, analyze, fix, pointer, render::render};

const MERGED: &str = "\
family: web
requiresCompatibilities: [FARGATE]
networkMode: awsvpc
cpu: \"256\"
memory: \"512\"
containerDefinitions:
  - &base
    name: app
    image: nginx:1.27
    essential: true
    linuxParameters: &linux
      initProcessEnabled: true
  - <<: *base
    name: helper
    essential: false
";

#[test]
fn merged_members_are_linted_and_rendered() {
    let source = Source::new("task.yaml", MERGED);
    assert_eq!(analyze(&source, &Config::default()).diagnostics, []);
    let json = render(&source)[0].json();
    let value: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
    let helper = serde_json::json!({
        "image": "nginx:1.27", "linuxParameters": { "initProcessEnabled": true },
        "name": "helper", "essential": false
    });
    assert_eq!(value["containerDefinitions"][1], helper, "{json}");
    let rules = |text: &str| {
        let source = Source::new("task.yaml", text);
        let analysis = analyze(&source, &Config::default());
        let place = |subject| pointer(&analysis.root, subject);
        let found = analysis.diagnostics.iter();
        found.map(|it| (it.rule, place(it.subject))).collect::<Vec<_>>()
    };
    let twice = MERGED.replace("    name: helper\n", "");
    assert_eq!(
        rules(&twice),
        [("duplicate-container-name", "/containerDefinitions/1/<<".to_owned())]
    );
}

#[test]
fn fixes_do_not_reach_through_an_alias() {
    let faulty = MERGED.replace("essential: true", "esential: true");
    let source = Source::new("task.yaml", faulty.as_str());
    let analysis = analyze(&source, &Config::default());
    let fixes: Vec<_> = analysis.diagnostics.iter().map(|it| (it.rule, it.fix.is_some())).collect();
    assert_eq!(fixes, [("unknown-field", true), ("unknown-field", false)]);
    assert_eq!(fix(&source, &Config::default(), Safety::Unsafe), MERGED);
}

#[test]
fn what_is_broken_beyond_recognition_is_not_passed_over() {
    let broken = "]]] }\n".repeat(60);
    let rules = |text: &str| {
        let source = Source::new("task.yaml", text);
        let analysis = analyze(&source, &Config::default());
        assert!(analysis.documents.is_empty());
        analysis
            .diagnostics
            .iter()
            .map(|found| found.rule)
            .collect::<std::collections::HashSet<_>>()
    };
    let task = format!("family: web\n{broken}containerDefinitions:\n  - name: app\n");
    assert_eq!(rules(&task), ["syntax-error"].into());
    let template = format!("family: web\n{broken}ContainerDefinitions:\n  - Name: app\n");
    assert_eq!(rules(&template), [].into());
}

#[test]
fn broken_indentation_is_reported_where_it_is() {
    for (text, line) in [
        (" family: web\ncontainerDefinitions:\n - name: app\n", 2),
        ("family: web\n  cpu: \"256\"\ncontainerDefinitions:\n- name: app\n", 2),
        ("containerDefinitions:\n  - name: app\n   image: nginx:1\n", 3),
        (
            "family: web\ncontainerDefinitions\n  - name: app\n    essential: true\nnetworkMode: awsvpc\n",
            2,
        ),
    ] {
        let source = Source::new("task.yaml", text);
        let analysis = analyze(&source, &Config::default());
        let syntax = analysis.diagnostics.iter().find(|found| found.rule == "syntax-error");
        let at =
            syntax.map(|found| found.primary.start as usize).unwrap_or_else(|| panic!("{text}"));
        assert_eq!(text[..at].matches('\n').count() + 1, line, "{text}");
    }
}
