//! Merge keys of YAML, as the AWS CLI reads them.
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
