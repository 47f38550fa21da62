//! The configuration file as its users meet it.
#[path = "support/folder.rs"]
mod folder;

use folder::{Folder, Run};

/// An error, a warning and, where it is selected, advice.
const TASK: &str = r#"{
  "family": "web",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "4096",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.29",
      "environment": [{ "name": "API_TOKEN", "value": "letmein-to-the-test-system" }]
    }
  ]
}
"#;

/// A repository: the configuration of the test's own repository is out of reach.
fn repository(name: &str, config: &str) -> Folder {
    full(name, config).always("--format=concise")
}

/// The same, with findings shown under the source.
fn full(name: &str, config: &str) -> Folder {
    Folder::new(&format!("config/{name}"))
        .with(".git/HEAD", "")
        .with("ecslint.toml", config)
        .with("task.json", TASK)
}

/// What was found: `task.json error[fargate-task-size]`.
fn found(run: &Run) -> Vec<String> {
    let line = |line: &str| {
        let (place, rest) = line.split_once(": ").unwrap_or((line, ""));
        let file = place.split(':').next().unwrap_or_default();
        format!("{file} {}", rest.split(": ").next().unwrap_or_default())
    };
    run.out.lines().map(line).collect()
}

const BOTH: [&str; 2] =
    ["task.json error[fargate-task-size]", "task.json warning[plaintext-secret]"];

#[track_caller]
fn check(name: &str, config: &str, args: &[&str], code: i32, expected: &[&str]) -> Run {
    let run = repository(name, config).run(args);
    assert_eq!(
        (found(&run), run.code),
        (expected.iter().map(|it| (*it).to_owned()).collect(), Some(code)),
        "{}",
        run.err
    );
    run
}

#[test]
fn severities_are_set_for_rules_and_categories() {
    check("plain", "", &[], 1, &BOTH);
    let config = "[rules]\nfargate-task-size = \"off\"\nplaintext-secret = \"error\"\n";
    check("rule", config, &[], 1, &["task.json error[plaintext-secret]"]);
    let config = "[rules]\ncorrectness = \"info\"\nsecurity = \"off\"\n";
    check("category", config, &[], 0, &["task.json info[fargate-task-size]"]);
    // What is said of a rule holds, wherever it stands.
    let config =
        "[rules]\nplaintext-secret = \"info\"\nsecurity = \"off\"\ncorrectness = \"off\"\n";
    check("both", config, &[], 0, &["task.json info[plaintext-secret]"]);
    let config = "[rules]\nwritable-root-filesystem = \"info\"\n";
    let more = "task.json info[writable-root-filesystem]";
    check("on-request", config, &[], 1, &[BOTH[0], more, BOTH[1]]);
}

#[test]
fn rules_are_selected() {
    check("select", "select = [\"plaintext-secret\"]", &["--quiet"], 0, &BOTH[1..]);
    let config = "extend-select = [\"writable-root-filesystem\"]";
    check(
        "extend",
        config,
        &[],
        1,
        &[BOTH[0], "task.json warning[writable-root-filesystem]", BOTH[1]],
    );
    check("option", "select = [\"security\"]", &["--select=fargate-task-size"], 1, &BOTH[..1]);
    check(
        "more",
        "select = [\"plaintext-secret\"]",
        &["--extend-select=fargate-task-size"],
        1,
        &BOTH,
    );
    check("less", "", &["--ignore=security"], 1, &BOTH[..1]);
    let config = "[rules]\nfargate-task-size = \"off\"\nplaintext-secret = \"error\"\n";
    let args = ["--select=fargate-task-size,plaintext-secret"];
    check("options-win", config, &args, 1, &[BOTH[0], "task.json error[plaintext-secret]"]);
}

#[test]
fn the_run_fails_from_a_severity_on() {
    let off = "[rules]\nfargate-task-size = \"off\"\n";
    check("fail", &format!("fail-on = \"warning\"\n{off}"), &[], 1, &BOTH[1..]);
    check("never", "fail-on = \"never\"", &[], 0, &BOTH);
    check("fail-option", "fail-on = \"never\"", &["--fail-on=error"], 1, &BOTH);
}

#[test]
fn the_nearest_file_counts_up_to_the_repository() {
    let off = "[rules]\ncorrectness = \"off\"\n";
    let folder = repository("near", "[rules]\nsecurity = \"off\"\n")
        .with("a/ecslint.toml", off)
        .with("a/b/task.json", TASK)
        .with("c/.ecslint.toml", off)
        .with("c/task.json", TASK)
        .with("d/.config/ecslint.toml", off)
        .with("d/task.json", TASK)
        .with("e/.github/ecslint.toml", off)
        .with("e/task.json", TASK)
        .with("inner/.git/HEAD", "")
        .with("inner/task.json", TASK);
    let run = folder.run(&[]);
    let expected = [
        "a/b/task.json warning[plaintext-secret]",
        "c/task.json warning[plaintext-secret]",
        "d/task.json warning[plaintext-secret]",
        "e/task.json warning[plaintext-secret]",
        "inner/task.json error[fargate-task-size]",
        "inner/task.json warning[plaintext-secret]",
        BOTH[0],
    ];
    assert_eq!(found(&run), expected, "{}", run.err);
    let isolated = folder.run(&["--isolated", "task.json", "a"]);
    assert_eq!(found(&isolated).len(), 4, "{}", isolated.out);
    let own = folder.run(&["--config", "a/ecslint.toml", "task.json"]);
    assert_eq!(found(&own), &BOTH[1..]);
    let mut command = folder.command(&["task.json"]);
    let run = Run::of(command.env("ECSLINT_CONFIG", "a/ecslint.toml").output().expect("it starts"));
    assert_eq!(found(&run), &BOTH[1..]);
    let absolute = folder.0.join("c/../task.json");
    let run = folder.run(&[absolute.to_str().expect("the folder has a name")]);
    assert!(
        run.out.contains("error[fargate-task-size]") && run.out.lines().count() == 1,
        "{}",
        run.out
    );
    let run = folder.pipe(&["-", "--stdin-filename", "a/x.json"], TASK.as_bytes());
    assert_eq!(found(&run), ["a/x.json warning[plaintext-secret]"]);
}

#[test]
fn files_are_excluded() {
    let folder = repository("exclude", "exclude = [\"old\", \"/gen/*.json\", \"**/x?.json\"]")
        .with("old/a.json", TASK)
        .with("deep/old/b/c.json", TASK)
        .with("gen/d.json", TASK)
        .with("gen/deep/e.json", TASK)
        .with("deep/x1.json", TASK);
    let args = ["--select=fargate-task-size"];
    let run = folder.run(&args);
    assert_eq!(found(&run), ["gen/deep/e.json error[fargate-task-size]", BOTH[0]]);
    let run = folder.run(&[&args[..], &["--exclude=gen"]].concat());
    assert_eq!(found(&run), &BOTH[..1]);
    let named = [&args[..], &["old/a.json"]].concat();
    assert_eq!(folder.run(&named).code, Some(1));
    let run = folder.run(&[&named[..], &["--force-exclude"]].concat());
    assert_eq!((run.code, run.out.as_str()), (Some(0), ""), "{}", run.err);
    assert_eq!(folder.run(&["--exclude=["]).code, Some(2));
}

#[test]
fn overrides_hold_for_some_files() {
    let config = "[rules]\nsecurity = \"off\"\n[[overrides]]\nfiles = \"dev/**\"\nrules = { correctness = \"warning\" }\n\
                  [[overrides]]\nfiles = [\"dev/a.json\", \"x\"]\nrules = { fargate-task-size = \"info\", plaintext-secret = \"error\" }\n";
    let folder = repository("overrides", config).with("dev/a.json", TASK).with("dev/b.json", TASK);
    let run = folder.run(&[]);
    let expected = [
        "dev/a.json info[fargate-task-size]",
        "dev/a.json error[plaintext-secret]",
        "dev/b.json warning[fargate-task-size]",
        BOTH[0],
    ];
    assert_eq!(found(&run), expected);
}

/// An `[[ignore]]` of `rule` with `more`.
fn ignore(rule: &str, more: &str) -> String {
    format!("[[ignore]]\nrule = {rule}\nreason = \"a test\"\n{more}\n")
}

#[test]
fn findings_are_ignored_by_place() {
    let size = |more: &str| ignore("\"fargate-task-size\"", more);
    let run = check("place", &size("at = \"/memory\""), &[], 0, &BOTH[1..]);
    assert!(run.err.ends_with("1 warning in 1 document; 1 ignored\n"), "{}", run.err);
    check("file", &size("file = \"*.json\""), &[], 0, &BOTH[1..]);
    check("other-file", &size("file = \"x/*.json\""), &[], 1, &BOTH);
    check("other-place", &size("at = \"/cpu\""), &[], 1, &BOTH);
    check("all", &ignore("[\"correctness\", \"security\"]", ""), &[], 0, &[]);
    let secret = |at: &str| ignore("\"plaintext-secret\"", &format!("at = {at}"));
    for at in [
        "\"/containerDefinitions/name=web\"",
        "\"/containerDefinitions/0/environment/name=API_TOKEN\"",
        "\"/containerDefinitions/*/environment/*/name\"",
        "[\"/nothing\", \"/\"]",
    ] {
        check("at", &secret(at), &[], 1, &BOTH[..1]);
    }
    check("not-at", &secret("\"/containerDefinitions/name=envoy\""), &[], 1, &BOTH);
    check("audit", &size(""), &["--no-ignores"], 1, &BOTH);
}

#[test]
fn what_is_over_or_hides_nothing_is_reported() {
    let over = "ecslint.toml warning[expired-suppression]";
    let size = |more: &str| ignore("\"fargate-task-size\"", more);
    check("over", &size("expires = 2024-02-29"), &[], 1, &[BOTH[0], BOTH[1], over]);
    check("later", &size("expires = \"2999-12-31\""), &[], 0, &BOTH[1..]);
    let unused = |more: &str| ignore("\"host-port-zero\"", more);
    let told = "ecslint.toml warning[unused-suppression]";
    check("unused", &unused("file = \"/task.json\""), &[], 1, &[BOTH[0], BOTH[1], told]);
    let config = unused("file = \"/task.json\"") + "[rules]\nunused-suppression = \"off\"\n";
    check("unused-off", &config, &[], 1, &BOTH);
    check("perhaps", &unused("file = [\"/task.json\", \"/x.json\"]"), &[], 1, &BOTH);
    check(
        "not-run",
        &unused("file = \"/task.json\""),
        &["--select=fargate-task-size"],
        1,
        &BOTH[..1],
    );
    let run = full("look", &unused("file = \"/task.json\"")).run(&[]);
    assert!(run.out.contains(" --> ecslint.toml:2:8\n"), "{}", run.out);
}

#[test]
fn faults_are_shown_in_the_file() {
    let faults = [
        ("fail_on = \"error\"", "there is no key `fail_on` here", "did you mean `fail-on`?"),
        (
            "fail-on = \"errors\"",
            "`errors` is none of `error`, `warning`, `info`, `never`",
            "did you mean `error`?",
        ),
        (
            "select = [\"fargate-task-sizes\"]",
            "there is no rule or category `fargate-task-sizes`",
            "did you mean `fargate-task-size`?",
        ),
        ("select = \"security\"", "`select` is a list of texts, not text", ""),
        ("select = [3]", "`select` is text, in quotes, not a number", ""),
        ("exclude = [\"a[\"]", "`a[` is no pattern: unclosed character class", ""),
        ("exclude = [\"!a\"]", "`!a` would take files back in, which no pattern does here", ""),
        (
            "ignore = [\"security\"]",
            "`ignore` is a list of tables, each begun with `[[ignore]]`",
            "to leave a rule out, write `RULE = \"off\"` in `[rules]`",
        ),
        ("[rules]\nsecurity = \"warn\"", "`warn` is none of `off`, `info`, `warning`, `error`", ""),
        (
            "[rules]\nsecurty = \"off\"",
            "there is no rule or category `securty`",
            "did you mean `security`?",
        ),
        (
            "[rules]\nsecurity = { level = \"off\" }",
            "`severity` is text, in quotes, not a table",
            "",
        ),
        ("[[ignore]]\nrule = \"security\"", "`reason` is missing here", "add it: why"),
        ("[[ignore]]\nrule = \"security\"\nreason = \" \"", "`reason` is empty", ""),
        (
            "[[ignore]]\nrule = \"security\"\nreason = \"x\"\nexpires = \"soon\"",
            "`soon` is no day",
            "write year, month and day: `2027-03-01`",
        ),
        (
            "[[ignore]]\nrule = \"security\"\nreason = \"x\"\nexpires = 2027-03-01T10:00:00",
            "`2027-03-01T10:00:00` is no day",
            "",
        ),
        (
            "[[ignore]]\nrule = \"security\"\nreason = \"x\"\nat = \"memory\"",
            "a path starts with `/`",
            "such as `/containerDefinitions/name=envoy/image`",
        ),
        ("[[overrides]]\nrules = {}", "`files` is missing here", "add it: the files, as patterns"),
        (
            "defaults = { launch-type = \"FARGATE\" }",
            "`FARGATE` is none of `fargate`, `ec2`, `external`, `managed-instances`",
            "did you mean `fargate`?",
        ),
        ("select = [", "this is not TOML: ", ""),
        ("a = 1\na = 2", "this is not TOML: duplicate key", ""),
    ];
    for (config, message, help) in faults {
        let run = repository("faults", config).run(&[]);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{config}: {}", run.err);
        assert!(run.err.starts_with(&format!("error[config]: {message}")), "{config}: {}", run.err);
        assert!(run.err.contains("\n --> ecslint.toml:"), "{config}: {}", run.err);
        assert!(help.is_empty() || run.err.contains(&format!("  = help: {help}\n")), "{}", run.err);
        assert!(run.err.ends_with(" and is not used\n"), "{}", run.err);
    }
    let run = repository("many-faults", "a = 1\nb = 2\n").run(&[]);
    assert_eq!(run.err.matches("error[config]: ").count(), 2);
    assert!(run.err.ends_with("error: ecslint.toml has faults and is not used\n"), "{}", run.err);
}

#[test]
fn hostile_files_are_refused() {
    let deep = format!("a = {}", "[".repeat(100_000));
    let long = format!("{} = 1", "k".repeat(1 << 19));
    let odd = "\u{feff}fail-on = 'never' # \u{1F980}\r\n";
    for (config, code) in [(deep.as_str(), 2), (long.as_str(), 2), (odd, 0), ("\0", 2)] {
        let run = repository("hostile", config).run(&[]);
        assert_eq!(run.code, Some(code), "{:.300}", run.err);
        assert!(run.err.len() < 10_000, "{:.300}", run.err);
    }
    let run = repository("not-text", "").with("ecslint.toml", [0xff, 0xfe]).run(&[]);
    assert_eq!(run.err, "error: cannot read ecslint.toml: it is not UTF-8\n");
    let large = "#".repeat((1 << 20) + 1);
    let run = repository("large", &large).run(&[]);
    assert_eq!(run.err, "error: cannot read ecslint.toml: it is larger than 1 MiB\n");
    let run = repository("absent", "").run(&["--config=none.toml"]);
    assert_eq!(run.err, "error: cannot read none.toml: no such file or folder\n");
    let run = repository("isolated", "").run(&["--config=none.toml", "--isolated"]);
    assert_eq!(run.code, Some(1), "{}", run.err);
}

#[test]
fn defaults_stand_in_for_what_documents_leave_out() {
    let task = TASK.replace("  \"requiresCompatibilities\": [\"FARGATE\"],\n", "");
    let select = ["--select=fargate-task-size,arn-partition,retired-platform-version", "x.json"];
    let folder = repository("defaults", "").with("x.json", &task);
    assert_eq!(folder.run(&select).out, "");
    let folder = repository("defaults", "defaults = { launch-type = \"fargate\" }");
    let folder = folder.with("x.json", &task);
    assert_eq!(found(&folder.run(&select)), ["x.json error[fargate-task-size]"]);
    let folder = full("defaults-full", "defaults = { launch-type = \"fargate\" }");
    let run = folder.with("x.json", task.replace("awsvpc", "bridge")).run(&["x.json"]);
    assert!(
        run.out.contains("; the configuration says `launch-type = \"fargate\"`\n"),
        "{}",
        run.out
    );
    let folder = repository("defaults", "defaults.region = \"cn-north-1\"").with(
        "x.json",
        TASK.replace("\"cpu\"", "\"taskRoleArn\": \"arn:aws:iam::123456789012:role/x\",\n\"cpu\"")
            .replace("4096", "512"),
    );
    assert_eq!(found(&folder.run(&select)), ["x.json warning[arn-partition]"]);
    let service = "{ \"serviceName\": \"web\", \"taskDefinition\": \"web\", \"desiredCount\": 2, \"launchType\": \"FARGATE\" }";
    let folder =
        repository("defaults", "defaults.platform-version = \"1.2.0\"").with("x.json", service);
    let run = folder.run(&select);
    assert_eq!(found(&run).len(), 1, "{}", run.out);
    assert!(run.out.starts_with("x.json:1:18: "), "{}", run.out);
}

#[test]
fn the_configuration_of_a_file_is_shown() {
    let config = "fail-on = \"warning\"\nextend-select = [\"root-user\"]\nexclude = [\"old\"]\n\
                  defaults = { region = \"eu-west-1\" }\n[rules]\nplaintext-secret = \"error\"\n\
                  [[overrides]]\nfiles = \"dev\"\nrules = { fargate-task-size = \"off\" }\ndefaults = { region = \"us-east-1\" }\n\
                  [[ignore]]\nrule = \"host-port-zero\"\nfile = \"dev/*\"\nat = \"/x\"\nreason = \"say \\\"why\\\"\"\nexpires = 2024-01-01\n";
    let folder = Folder::new("config/show").with(".git/HEAD", "").with("ecslint.toml", config);
    let run = folder.run(&["config", "dev/task.json"]);
    let expected = "\
# dev/task.json: ecslint.toml
extend-select = [\"root-user\"] # ecslint.toml:2
fail-on = \"warning\" # ecslint.toml:1
exclude = [\"old\"] # ecslint.toml:3
defaults.region = \"us-east-1\" # ecslint.toml:10

[rules]
fargate-task-size = \"off\" # ecslint.toml:9
plaintext-secret = \"error\" # ecslint.toml:6
root-user = \"warning\" # ecslint.toml:2

[[ignore]] # ecslint.toml:12, which is over
rule = [\"host-port-zero\"]
file = \"dev/task.json\"
at = [\"/x\"]
reason = \"say \\\"why\\\"\"
expires = 2024-01-01
";
    assert_eq!((run.code, run.out.as_str()), (Some(0), expected), "{}", run.err);
    // What is shown is a configuration itself.
    let again = folder.with("again.toml", &run.out).run(&[
        "config",
        "dev/task.json",
        "--config=again.toml",
    ]);
    assert!(
        again.out.contains("fargate-task-size = \"off\" # again.toml:8\n"),
        "{}{}",
        again.out,
        again.err
    );
    let folder = Folder::new("config/show-none").with(".git/HEAD", "");
    let run = folder.run(&["config", "--select=security", "--ignore=root-user"]);
    assert!(run.out.starts_with("# *: no configuration file\nselect = [\"security\"] # command line\nfail-on = \"error\" # default\n"), "{}", run.out);
}
