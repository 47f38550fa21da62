//! The small commands as their users run them.
#[path = "support/folder.rs"]
mod folder;

use folder::{Folder, Run};
use std::fs;

const TASK: &str = r#"{
  // the output of a describe call, saved with a note
  "taskDefinition": {
    "family": "web",
    "revision": 3,
    "requiresCompatibilities": ["FARGATE"],
    "networkMode": "awsvpc",
    "cpu": "256",
    "memory": "512",
    "containerDefinitions": [{ "name": "app", "image": "nginx:${TAG}", "healthCheck": null }]
  }
}
"#;

const SERVICE: &str = r#"{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 3,
  "loadBalancers": [{ "targetGroupArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef",
    "containerName": "app", "containerPort": 80 }] }"#;

fn folder(name: &str) -> Folder {
    Folder::new(&format!("tools/{name}")).with("task.jsonc", TASK).with("service.json", SERVICE)
}

#[track_caller]
fn fails(run: &Run, message: &str) {
    assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{}", run.err);
    assert_eq!(run.err, format!("error: {message}\n"));
}

#[test]
fn render_says_what_it_left_out() {
    let folder = folder("render");
    let run = folder.run(&["render", "task.jsonc"]);
    assert_eq!(run.code, Some(0));
    let notes = "\
note: left out `/taskDefinition/revision`: only AWS sets it
note: left out `/taskDefinition/containerDefinitions/0/healthCheck`: it is null
note: `nginx:${TAG}` in line 10 must be filled in before AWS takes this
";
    assert_eq!(run.err, notes);
    let value: serde_json::Value = serde_json::from_str(&run.out).expect("it is JSON");
    assert_eq!(value["containerDefinitions"][0]["image"], "nginx:${TAG}");
    assert!(value.get("revision").is_none() && value.get("taskDefinition").is_none());
    let yaml = folder.run(&["render", "task.jsonc", "--to", "yaml", "--quiet"]);
    assert!(
        yaml.out.starts_with("family: web\nrequiresCompatibilities:\n  - FARGATE\n"),
        "{}",
        yaml.out
    );
    assert_eq!(yaml.err, "");
    let piped = folder.pipe(
        &["render", "-", "-q"],
        TASK.replace("// the", "")
            .replace("output of a describe call, saved with a note", "")
            .as_bytes(),
    );
    assert_eq!(piped.out, run.out);
}

#[test]
fn what_cannot_be_rendered_is_not_guessed() {
    let folder = folder("refuse")
        .with("broken.json", "{\"family\": \"web\",\n \"cpu\": }")
        .with("other.json", "{}");
    let services = format!("{{ \"services\": [{SERVICE}, {SERVICE}] }}");
    let folder = folder.with("two.json", services).with("spec.yaml", "version: 0.0\nResources:\n  - TargetService:\n      Type: AWS::ECS::Service\n      Properties:\n        TaskDefinition: web\n        LoadBalancerInfo: { ContainerName: web, ContainerPort: 80 }\n");
    let broken = folder.run(&["render", "broken.json"]);
    assert_eq!(broken.code, Some(2));
    assert!(broken.err.starts_with("error: broken.json:2:"), "{}", broken.err);
    fails(&folder.run(&["render", "other.json"]), "other.json holds no ECS document");
    fails(&folder.run(&["render", "gone.json"]), "cannot read gone.json: no such file or folder");
    let two = "two.json holds 2 documents: `--document 1` takes the first";
    fails(&folder.run(&["render", "two.json"]), two);
    fails(
        &folder.run(&["render", "two.json", "--document", "3"]),
        "two.json has no document 3: it holds 2",
    );
    assert_eq!(folder.run(&["render", "two.json", "--document", "2"]).code, Some(0));
    let spec = folder.run(&["render", "spec.yaml", "--to", "command"]);
    fails(&spec, "no command of the AWS CLI takes an AppSpec file");
}

#[test]
fn diff_exits_with_one_where_something_differs() {
    let after = "family: web\ncontainerDefinitions:\n  - name: app\n    image: nginx:${TAG}\ncpu: .25 vCPU\nmemory: 1024\nnetworkMode: awsvpc\nrequiresCompatibilities: [FARGATE]\n";
    let folder = folder("diff").with("after.yaml", after);
    let run = folder.run(&["diff", "task.jsonc", "after.yaml"]);
    assert_eq!((run.code, run.err.as_str()), (Some(1), ""));
    assert_eq!(run.out, "~ memory: \"512\" → 1024\n");
    let same = folder.run(&["diff", "task.jsonc", "task.jsonc"]);
    assert_eq!((same.code, same.out.as_str()), (Some(0), ""));
    let json = folder.run(&["diff", "task.jsonc", "after.yaml", "--format", "json"]);
    let value: serde_json::Value = serde_json::from_str(&json.out).expect("it is JSON");
    assert_eq!((json.code, &value["changes"][0]["pointer"]), (Some(1), &"/memory".into()));
    let kinds = folder.run(&["diff", "task.jsonc", "service.json"]);
    fails(&kinds, "task.jsonc holds a task definition, service.json holds a service");
}

#[test]
fn graph_writes_every_form() {
    let folder = folder("graph");
    let of = |form| folder.run(&["graph", "task.jsonc", "--service", "service.json", "--to", form]);
    let text = "essential container app, image filled in later\nentry load balancer, web\nload balancer sends to app (port 80)\n";
    assert_eq!(of("text").out, text);
    assert!(of("svg").out.starts_with("<svg "));
    assert!(of("mermaid").out.starts_with("flowchart LR\n"));
    assert!(of("dot").out.starts_with("digraph \"web\" {\n"));
    fails(&folder.run(&["graph", "service.json"]), "service.json holds no task definition");
}

#[test]
fn cost_takes_the_count_from_the_service() {
    let folder = folder("cost");
    let run = folder.run(&["cost", "task.jsonc", "--service", "service.json", "--format", "json"]);
    let value: serde_json::Value = serde_json::from_str(&run.out).expect("it is JSON");
    assert_eq!(
        (run.code, &value["count"], &value["perMonth"]),
        (Some(0), &3.into(), &27.03.into())
    );
    let more = folder.run(&["cost", "task.jsonc", "--count", "0", "--arch", "arm64", "--spot"]);
    assert!(
        more.out.starts_with(
            "0 tasks of 0.25 vCPU and 0.5 GiB, Linux on ARM, Fargate Spot, in us-east-1\n"
        ),
        "{}",
        more.out
    );
    let region = folder.run(&["cost", "task.jsonc", "--region", "mars-1"]);
    assert_eq!(region.code, Some(2));
    assert!(
        region.err.starts_with("error: no prices are known for the Region `mars-1`"),
        "{}",
        region.err
    );
}

#[test]
fn init_writes_all_or_nothing() {
    let folder = Folder::new("tools/init").with(".github/workflows/ecslint.yml", "mine");
    let run = folder.run(&["init", "--github", "--gitlab", "--pre-commit"]);
    fails(&run, "`.github/workflows/ecslint.yml` exists already; `--force` replaces what is there");
    assert!(!folder.0.join("ecslint.toml").exists());
    let run = folder.run(&["init", "--github", "--gitlab", "--pre-commit", "--force"]);
    let said = "wrote ecslint.toml\nwrote .pre-commit-config.yaml\nwrote .github/workflows/ecslint.yml\nwrote .gitlab/ecslint.yml\n";
    assert_eq!((run.code, run.err.as_str()), (Some(0), said));
    let github =
        fs::read_to_string(folder.0.join(".github/workflows/ecslint.yml")).expect("written");
    assert!(github.contains(concat!("ecslint==", env!("CARGO_PKG_VERSION"))), "{github}");
    let page = include_str!("../docs/ci.md");
    let step = page.lines().find(|line| line.starts_with("- run: ecslint --format github"));
    assert!(github.contains(step.expect("the page shows it")), "{github}");
    fails(
        &folder.run(&["init"]),
        "`ecslint.toml` exists already; `--force` replaces what is there",
    );
    let lint = folder.run(&["."]);
    assert_eq!(lint.code, Some(0), "what was written disturbs nothing: {}", lint.err);
}

#[test]
fn schemas_completions_and_pages_are_printed() {
    let folder = Folder::new("tools/print");
    let kinds = folder.run(&["schema"]);
    assert_eq!(kinds.out.lines().count(), 27);
    for kind in kinds.out.lines() {
        let schema = folder.run(&["schema", kind]);
        let value: serde_json::Value = serde_json::from_str(&schema.out).expect("it is JSON");
        assert_eq!(value["$schema"], "https://json-schema.org/draft/2020-12/schema", "{kind}");
    }
    fails(
        &folder.run(&["schema", "servce"]),
        "there is no kind of document called `servce`; did you mean `service`?",
    );
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let run = folder.run(&["completions", shell]);
        assert!(run.code == Some(0) && run.out.contains("render"), "{shell}");
    }
    let page = folder.run(&["man"]);
    assert!(
        page.out.contains(".TH ecslint 1") && page.out.contains("task\\-definition"),
        "{}",
        page.out
    );
    assert_eq!(folder.run(&["man", "--folder", "pages"]).code, Some(0));
    assert!(folder.0.join("pages/ecslint-render.1").exists());
}

#[test]
fn every_command_shows_an_example() {
    let folder = Folder::new("tools/help");
    let commands =
        ["render", "diff", "graph", "cost", "fmt", "init", "schema", "completions", "man"];
    for command in commands {
        let help = folder.run(&[command, "--help"]).out;
        let example = format!("  ecslint {command}");
        assert!(
            help.contains("\nExamples:\n")
                && (help.contains(&example) || help.contains(&format!("| ecslint {command}"))),
            "{help}"
        );
    }
}
