//! The list of findings that are known.
#[path = "support/folder.rs"]
mod folder;

use folder::Folder;
use std::fs;

fn task(family: &str, memory: u32) -> String {
    format!(
        "{{ \"family\": \"{family}\", \"requiresCompatibilities\": [\"FARGATE\"], \"networkMode\": \"awsvpc\",\n\
         \"cpu\": \"256\", \"memory\": \"{memory}\",\n\"containerDefinitions\": [\n\
         {{ \"name\": \"app\", \"image\": \"nginx:1.29\", \"portMappings\": [{{ \"containerPort\": 80, \"hostPort\": 81 }}] }}] }}\n"
    )
}

fn repository(name: &str) -> Folder {
    Folder::new(&format!("baseline/{name}"))
        .with(".git/HEAD", "")
        .with("web/task.json", task("web", 4096))
        .with("job.json", task("job", 512))
}

fn read(folder: &Folder, name: &str) -> String {
    fs::read_to_string(folder.0.join(name)).expect("the file is there")
}

const NAME: &str = "ecslint-baseline.json";

const WRITTEN: &str = r#"{
  "version": 1,
  "files": {
    "job.json": [
      {
        "rule": "host-port-mismatch",
        "pointer": "/containerDefinitions/name=app/portMappings/0/hostPort",
        "count": 1
      }
    ],
    "web/task.json": [
      {
        "rule": "fargate-task-size",
        "pointer": "/memory",
        "count": 1
      },
      {
        "rule": "host-port-mismatch",
        "pointer": "/containerDefinitions/name=app/portMappings/0/hostPort",
        "count": 1
      }
    ]
  }
}
"#;

#[test]
fn known_findings_are_not_shown() {
    let folder = repository("known");
    let run = folder.run(&["baseline", "create"]);
    assert_eq!((run.code, run.out.as_str()), (Some(0), ""), "{}", run.err);
    assert_eq!(run.err, "ecslint-baseline.json now has 3 findings in 2 files\n");
    assert_eq!(read(&folder, NAME), WRITTEN);
    let run = folder.run(&[]);
    assert_eq!((run.code, run.out.as_str()), (Some(0), ""), "{}", run.err);
    assert_eq!(run.err, "no problems in 2 documents; 3 hidden by the baseline\n");
    assert_eq!(folder.run(&["web/task.json"]).code, Some(0));
    assert_eq!(folder.run(&["--no-ignores"]).code, Some(1));
    assert_eq!(folder.run(&["--isolated"]).code, Some(1));
    assert_eq!(folder.run(&["--isolated", "--baseline", NAME]).code, Some(0));
    let run = folder.run(&["baseline", "create"]);
    assert_eq!(run.code, Some(2));
    let there = "error: there is ecslint-baseline.json already; `ecslint baseline update` brings it up to date\n";
    assert_eq!(run.err, there);
}

#[test]
fn new_findings_are_shown_and_moved_ones_are_not() {
    let folder = repository("new");
    folder.run(&["baseline", "create"]);
    // Another container before it moves the place and not its name.
    let moved =
        task("job", 512).replace("[\n{", "[\n{ \"name\": \"new\", \"image\": \"nginx:1.29\" },\n{");
    let folder = folder.with("job.json", &moved);
    assert_eq!(folder.run(&[]).code, Some(0));
    let worse = moved.replace("\"512\"", "\"4096\"");
    let folder = folder.with("job.json", &worse);
    let run = folder.run(&["--format=concise"]);
    assert_eq!(run.out.lines().count(), 1, "{}", run.out);
    assert!(run.out.starts_with("job.json:2:"), "{}", run.out);
}

#[test]
fn what_is_gone_is_told_and_forgotten() {
    let folder = repository("gone");
    folder.run(&["baseline", "create"]);
    let folder = folder.with("web/task.json", task("web", 512));
    let run = folder.run(&[]);
    let note = "note: 1 finding in ecslint-baseline.json is there no more; `ecslint baseline prune` forgets it\n";
    assert_eq!(run.err, format!("{note}no problems in 2 documents; 2 hidden by the baseline\n"));
    // A rule that does not run proves nothing.
    assert!(!folder.run(&["--select=host-port-mismatch"]).err.contains("no more"));
    fs::remove_file(folder.0.join("job.json")).expect("it is there");
    let run = folder.run(&["baseline", "prune", "web"]);
    let gone = "job.json: host-port-mismatch at /containerDefinitions/name=app/portMappings/0/hostPort is gone\n\
                web/task.json: fargate-task-size at /memory is gone\n";
    assert_eq!((run.code, run.out.as_str()), (Some(0), gone), "{}", run.err);
    assert_eq!(run.err, "ecslint-baseline.json now has 1 finding in 1 file\n");
    // Nothing is added.
    let folder = folder.with("web/task.json", task("web", 4096));
    let run = folder.run(&["baseline", "prune"]);
    assert_eq!(run.err, "ecslint-baseline.json is up to date: 1 finding in 1 file\n");
    assert_eq!(folder.run(&[]).code, Some(1));
    let run = folder.run(&["baseline", "update"]);
    assert_eq!(run.err, "ecslint-baseline.json now has 2 findings in 1 file\n");
    assert_eq!(folder.run(&[]).code, Some(0));
}

#[test]
fn it_stands_beside_the_configuration_or_where_that_says() {
    let folder = repository("beside").with("ecslint.toml", "baseline = \"ci/known.json\"\n");
    let run = folder.run(&[]);
    assert_eq!(run.code, Some(2));
    assert!(run.err.starts_with("error: cannot use ci/known.json: "), "{}", run.err);
    let run = folder.run(&["baseline", "create"]);
    assert_eq!(
        (run.code, run.err.as_str()),
        (Some(0), "ci/known.json now has 3 findings in 2 files\n")
    );
    assert!(read(&folder, "ci/known.json").contains("\"../web/task.json\""));
    assert_eq!(folder.run(&[]).code, Some(0));
    let run = folder.run(&["config", "job.json"]);
    assert!(run.out.contains("\nbaseline = \"ci/known.json\" # ecslint.toml:1\n"), "{}", run.out);
    let mut command = folder.command(&["task.json"]);
    let output = command.current_dir(folder.0.join("web")).output().expect("it starts");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn odd_baselines_are_refused() {
    for (text, why) in [
        ("", "EOF while parsing a value at line 1 column 0"),
        (
            "{ \"version\": 2, \"files\": {} }",
            "it has version 2, and this release of ecslint reads version 1",
        ),
        ("{ \"version\": 1, \"files\": [] }", "invalid type: sequence, expected a map"),
        (
            "{ \"version\": 1, \"files\": {}, \"x\": 1 }",
            "unknown field `x`, expected `version` or `files`",
        ),
    ] {
        let run = repository("odd").with(NAME, text).run(&[]);
        assert_eq!(run.code, Some(2), "{}", run.err);
        let expected = format!("error: cannot use ecslint-baseline.json: {why}");
        assert!(run.err.starts_with(&expected) && run.err.lines().count() == 1, "{}", run.err);
    }
    let most = format!(
        "{{ \"version\": 1, \"files\": {{ \"job.json\": [{0}, {0}] }} }}",
        format!("{{ \"rule\": \"x\", \"pointer\": \"\", \"count\": {} }}", u64::MAX)
    );
    assert_eq!(repository("most").with(NAME, most).run(&["job.json"]).code, Some(1));
    let run = repository("none").run(&["baseline", "prune"]);
    assert_eq!(
        run.err,
        "error: there is no ecslint-baseline.json; `ecslint baseline create` writes one\n"
    );
    let run = repository("unreadable").run(&["baseline", "create", "none.json"]);
    assert!(
        run.err.ends_with(
            "error: ecslint-baseline.json stays as it is: not everything could be read\n"
        ),
        "{}",
        run.err
    );
    assert_eq!(run.code, Some(2));
}

#[test]
fn findings_between_files_are_kept_while_one_is_not_linted() {
    let service = "{ \"serviceName\": \"web\", \"taskDefinition\": \"web\", \"desiredCount\": 2, \"launchType\": \"FARGATE\",\n\
                   \"networkConfiguration\": { \"awsvpcConfiguration\": { \"subnets\": [\"subnet-0123456789abcdef0\"] } },\n\
                   \"loadBalancers\": [{ \"targetGroupArn\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef\",\n\
                   \"containerName\": \"none\", \"containerPort\": 80 }] }\n";
    let folder = repository("pair").with("web/service.json", service);
    folder.run(&["baseline", "create"]);
    assert!(read(&folder, NAME).contains("target-container-unknown"), "{}", read(&folder, NAME));
    assert_eq!(folder.run(&[]).code, Some(0));
    let run = folder.run(&["baseline", "prune", "web/service.json"]);
    assert_eq!(run.out, "", "{}", run.err);
    assert!(read(&folder, NAME).contains("target-container-unknown"));
}

#[cfg(target_os = "linux")]
#[test]
fn what_never_ends_is_no_baseline_and_no_configuration() {
    let endless = "baseline = \"/dev/zero\"\n";
    let folder = Folder::new("baseline/endless").with("ecslint.toml", endless);
    let folder = folder.with("task.json", task("web", 512));
    let run = folder.run(&[]);
    assert_eq!(run.code, Some(2));
    assert!(run.err.ends_with("it is larger than 64 MiB\n"), "{}", run.err);
    let run = folder.run(&["--config", "/dev/zero"]);
    assert_eq!(run.code, Some(2));
    assert!(run.err.ends_with("it is larger than 1 MiB\n"), "{}", run.err);
}
