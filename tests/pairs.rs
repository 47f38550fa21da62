//! Files that belong together, as the command lints them.
#[path = "support/folder.rs"]
mod folder;
mod support;

use folder::{Folder, Run};
use std::{
    fs,
    process::{Command, Stdio},
};

const TASK: &str = r#"{
  "family": "web",
  "networkMode": "awsvpc",
  "containerDefinitions": [
    {
      "name": "app",
      "image": "shop:4.2",
      "memory": 512,
      "essential": true,
      "portMappings": [{ "name": "http", "containerPort": 8080 }]
    }
  ]
}
"#;

/// A service in which the container is wrong, unless it is `app`.
fn service(task_definition: &str, container: &str) -> String {
    format!(
        r#"{{
  "cluster": "prod",
  "serviceName": "web",
  "taskDefinition": "{task_definition}",
  "desiredCount": 2,
  "networkConfiguration": {{
    "awsvpcConfiguration": {{ "subnets": ["subnet-0a1b2c3d4e5f60718"] }}
  }},
  "loadBalancers": [
    {{
      "targetGroupArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef",
      "containerName": "{container}",
      "containerPort": 8080
    }}
  ]
}}
"#
    )
}

const SELECT: &str = "--select=target-container-unknown,port-name-unknown,scaling-desired-count";

/// A folder in which only these rules run.
fn folder(name: &str) -> Folder {
    Folder::new(&format!("pairs/{name}")).always(SELECT)
}

impl Folder {
    /// The places of findings, one a line.
    #[track_caller]
    fn finds(&self, args: &[&str], places: &str) -> Run {
        let run = self.run(&[args, &["--format=concise"]].concat());
        let place = |line: &str| line.splitn(4, ':').take(3).collect::<Vec<_>>().join(":");
        let found: Vec<String> = run.out.lines().map(place).collect();
        assert_eq!(found.join(" "), places, "{}{}", run.out, run.err);
        run
    }
}

impl Run {
    /// What is noted on standard error.
    fn notes(&self) -> Vec<&str> {
        self.err.lines().filter_map(|line| line.strip_prefix("note: ")).collect()
    }
}

#[test]
fn both_files_are_shown() {
    let folder =
        folder("shown").with("task.json", TASK).with("service.json", service("web:7", "frontend"));
    let run = folder.run(&[]);
    assert_eq!(
        (run.code, run.err.as_str()),
        (Some(1), "1 error in 2 documents (1 fixable with `--fix --unsafe-fixes`)\n")
    );
    let expected = "\
error[target-container-unknown]: the task definition has no container `frontend`
  --> service.json:12:24
   |
12 |       \"containerName\": \"frontend\",
   |                        ^^^^^^^^^^
   |
  ::: task.json:2:13
   |
 2 |   \"family\": \"web\",
   |             ----- this task definition
   |
   = help: it has only `app`
";
    assert!(run.out.starts_with(expected), "{}", run.out);
}

#[test]
fn a_sound_pair_has_no_problems() {
    let folder =
        folder("sound").with("task.json", TASK).with("service.json", service("web", "app"));
    let run = folder.finds(&[], "");
    assert_eq!((run.code, run.err.as_str()), (Some(0), "no problems in 2 documents\n"));
}

#[test]
fn files_are_paired_by_family_however_they_are_named() {
    let other = TASK.replace("\"web\"", "\"other\"").replace("\"app\"", "\"api\"");
    let folder = folder("family")
        .with("tasks/web.json", TASK)
        .with("tasks/other.json", &other)
        .with("services/web.json", service("web", "api"))
        .with(
            "services/other.json",
            service("arn:aws:ecs:eu-west-1:123456789012:task-definition/other:3", "app"),
        );
    folder.finds(&[], "services/other.json:12:24 services/web.json:12:24");
    folder.finds(&["services/web.json", "tasks"], "services/web.json:12:24");
}

#[test]
fn what_cannot_be_paired_is_said() {
    let folder = folder("alone")
        .with("a.json", service("web", "api"))
        .with("b.json", service("${TASK}", "api"));
    let notes = [
        "a.json is linted without its task definition: no file has the family `web`",
        "b.json is linted without its task definition: none is beside it; \
         `--task-definition FILE` says which it is",
    ];
    assert_eq!(folder.finds(&[], "").notes(), notes);
    let folder = folder.with("t.json", TASK).with("u.json", TASK);
    let notes = [
        "a.json is linted without its task definition: 2 files have the family `web`",
        "b.json is linted without its task definition: it names none, and 2 are beside it; \
         `--task-definition FILE` says which it is",
    ];
    assert_eq!(folder.finds(&[], "").notes(), notes);
}

#[test]
fn many_notes_are_counted() {
    let mut folder = folder("many");
    for number in 0..9 {
        folder = folder.with(&format!("{number}.json"), service("web", "api"));
    }
    let run = folder.finds(&[], "");
    assert_eq!(run.notes().len(), 4, "{}", run.err);
    let last = "so are 6 more files; `--task-definition FILE` says which it is";
    assert_eq!(run.notes().last(), Some(&last));
}

#[test]
fn the_user_decides_by_hand() {
    let folder = folder("chosen")
        .with("elsewhere/task.json", TASK)
        .with("near.json", TASK.replace("\"app\"", "\"api\""))
        .with("service.json", service("web", "api"));
    folder.finds(&[], "");
    let chosen = ["--task-definition", "elsewhere/task.json"];
    folder.finds(&chosen, "service.json:12:24");
    folder.finds(&[&chosen[..], &["service.json"]].concat(), "service.json:12:24");
    let run = folder.run(&["--task-definition", "service.json"]);
    assert_eq!(run.code, Some(2));
    assert_eq!(run.err, "error: service.json holds no task definition\n");
    let run = folder.run(&["--task-definition", "none.json"]);
    assert_eq!(run.code, Some(2));
    assert!(run.err.contains("cannot read none.json: no such file"), "{}", run.err);
}

#[test]
fn standard_input_has_partners_too() {
    let folder = folder("stdin").with("task.json", TASK);
    let args = ["-", "--task-definition=task.json", "--format=concise"];
    let run = folder.pipe(&args, service("x", "api").as_bytes());
    assert!(run.out.starts_with("stdin:12:24: error"), "{}{}", run.out, run.err);
}

#[test]
fn ecspresso_says_what_belongs_together() {
    let config = "region: eu-west-1\ncluster: prod\nservice: web\nservice_definition: service.json\ntask_definition: task.json\n";
    let folder = folder("ecspresso")
        .with("ecspresso.yml", config)
        .with("service.json", service("other", "api"))
        .with("task.json", TASK)
        .with("batch.json", TASK.replace("\"web\"", "\"batch\""));
    let run = folder.finds(&[], "service.json:12:24");
    assert_eq!(run.notes(), [] as [&str; 0]);
}

#[test]
fn an_appspec_is_read_with_the_task_definition() {
    let appspec = "version: 0.0\nResources:\n  - TargetService:\n      Type: AWS::ECS::Service\n      Properties:\n        TaskDefinition: <TASK_DEFINITION>\n        LoadBalancerInfo:\n          ContainerName: api\n          ContainerPort: 8080\n";
    let folder = folder("appspec").with("appspec.yaml", appspec).with("taskdef.json", TASK);
    folder.finds(&[], "appspec.yaml:8:26");
}

#[test]
fn scaling_is_read_with_its_service() {
    let target = r#"{
  "ServiceNamespace": "ecs",
  "ScalableDimension": "ecs:service:DesiredCount",
  "ResourceId": "service/prod/web",
  "MinCapacity": 3,
  "MaxCapacity": 9
}
"#;
    let folder = folder("scaling")
        .with("scaling.json", target)
        .with("task.json", TASK)
        .with("service.json", service("web", "app"));
    folder.finds(&[], "scaling.json:5:18");
}

#[test]
fn the_order_of_files_stays() {
    let mut folder = folder("order").with("t/task.json", TASK);
    let mut expected = Vec::new();
    for number in 10..40 {
        folder = folder.with(&format!("s/{number}.json"), service("web", "api"));
        expected.push(format!("s/{number}.json:12:24"));
    }
    folder.finds(&[], &expected.join(" "));
}

/// Real folders, where they are present: all that is found was looked at, and is right.
#[test]
fn real_pairs_have_the_findings_that_they_should() {
    let Some(corpus) = support::corpus() else { return };
    let pairs = corpus.join("services/pairs");
    let mut found = Vec::new();
    for entry in fs::read_dir(&pairs).expect("the pairs are a folder").flatten() {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ecslint"));
        let name = entry.file_name().to_string_lossy().into_owned();
        command.current_dir(entry.path()).args(["--format=concise", ACROSS]).stdin(Stdio::null());
        let run = Run::of(command.output().expect("the command starts"));
        let place = |line: &str| {
            let rule = line.split(['[', ']']).nth(1).unwrap_or_default();
            format!("{} {} {rule}", &name[..3], line.split(':').next().unwrap_or_default())
        };
        found.extend(run.out.lines().map(place));
    }
    found.sort();
    let expected = [
        "037 create-service.json target-container-unknown",
        "124 ecs-service-def.json network-configuration-unneeded",
    ];
    assert_eq!(found, expected);
}

const ACROSS: &str = "--select=target-container-unknown,target-port-unknown,port-name-unknown,\
    launch-type-unsupported,launch-type-not-listed,network-configuration-missing,\
    network-configuration-unneeded,execute-command-task-role,override-container-unknown,\
    launch-volume-unknown,launch-volume-missing,platform-version-feature,platform-version-system,\
    fargate-task-placement,registry-network-mode,service-connect-task,service-connect-memory";
