//! Configurations and plans of Terraform: what is found in them, where, and in which words.
mod support;

use ecslint_core::{
    Analysis, Config, Diagnostic, Kind, Severity, Source, analyze, pointer,
    syntax::{Node, Value, print::quote},
};
use std::collections::BTreeSet;

/// Lints a file and gives each error and warning as `severity rule pointer: message`.
fn findings_in(path: &str, text: &str) -> Vec<String> {
    let source = Source::new(path, text);
    let analysis = analyze(&source, &Config::default());
    let grave = |found: &&Diagnostic| found.severity >= Severity::Warning;
    analysis.diagnostics.iter().filter(grave).map(|found| line(&analysis, found)).collect()
}

fn findings(text: &str) -> Vec<String> {
    findings_in("main.tf", text)
}

fn line(analysis: &Analysis<'_>, found: &Diagnostic) -> String {
    let place = pointer(&analysis.root, found.subject);
    format!("{} {} {place}: {}", found.severity, found.rule, found.message)
}

/// The rules of the errors in `text`.
fn errors(text: &str) -> Vec<String> {
    let rule = |line: String| Some(line.strip_prefix("error ")?.split(' ').next()?.to_owned());
    findings(text).into_iter().filter_map(rule).collect()
}

/// A Fargate task with these other arguments and containers.
fn task(arguments: &str, containers: &str) -> String {
    format!(
        "resource \"aws_ecs_task_definition\" \"shop\" {{
  family                   = \"shop\"
  requires_compatibilities = [\"FARGATE\"]
  network_mode             = \"awsvpc\"
  execution_role_arn       = aws_iam_role.execution.arn
  {}
  container_definitions = {containers}
}}
",
        arguments.replace('\n', "\n  ")
    )
}

const SIZE: &str = "cpu = 256\nmemory = 512";

/// Containers that `jsonencode` makes of one with these members.
fn encoded(members: &str) -> String {
    format!(
        "jsonencode([{{ name = \"web\", image = \"public.ecr.aws/shop/web:1.4\", {members} }}])"
    )
}

#[test]
fn a_resource_is_linted_in_its_own_words() {
    let text = task("cpu = 256\nmemory = 4096", &encoded(""));
    let found = findings(&text);
    let place = "error fargate-task-size /resource/aws_ecs_task_definition/shop/memory: ";
    assert!(found.len() == 1 && found[0].starts_with(place), "{found:?}");
    let text = task(&format!("{SIZE}\nnetwrok_mode = \"host\""), &encoded(""));
    assert!(
        findings(&text)
            .iter()
            .any(|line| line.contains("unknown-field") && line.contains("`netwrok_mode`"))
    );
}

#[test]
fn containers_are_read_wherever_they_are_written() {
    let ports = "portMappings = [{ containerPort = 80, hostPort = 81 }]";
    let json = "[{\"name\": \"web\", \"image\": \"shop/web:1\", \"portMappings\": [{\"containerPort\": 80, \"hostPort\": 81}]}]";
    let local =
        format!("locals {{\n  all = [{{ name = \"web\", image = \"shop/web:1\", {ports} }}]\n}}\n");
    let below = "/resource/aws_ecs_task_definition/shop/container_definitions/0/portMappings/0";
    for (containers, rest, at) in [
        (format!("<<END\n{json}\nEND"), "", below),
        (format!("<<-END\n    {json}\n  END"), "", below),
        (format!("\"{}\"", json.replace('"', "\\\"")), "", below),
        (encoded(ports), "", below),
        ("jsonencode(local.all)".to_owned(), &*local, "/locals/all/0/portMappings/0"),
    ] {
        let text = task(SIZE, &containers) + rest;
        let source = Source::new("main.tf", &*text);
        let analysis = analyze(&source, &Config::default());
        let found: Vec<_> =
            analysis.diagnostics.iter().filter(|it| it.severity == Severity::Error).collect();
        let [found] = &found[..] else { panic!("{text}\n{found:?}") };
        assert_eq!(found.subject.slice(&text), "81", "{text}");
        assert!(pointer(&analysis.root, found.subject).starts_with(at), "{text}");
    }
}

#[test]
fn what_the_provider_drops_is_a_warning() {
    let found = findings(&task(SIZE, &encoded("networkMode = \"awsvpc\"")));
    assert!(
        found.iter().any(|line| line.starts_with("warning") && line.contains("networkMode")),
        "{found:?}"
    );
    assert!(!found.iter().any(|line| line.starts_with("error")), "{found:?}");
    assert_eq!(
        errors(&task(SIZE, &encoded("user = null, Essential = true, command = []"))),
        [""; 0]
    );
}

#[test]
fn types_in_the_text_are_strict_and_in_blocks_are_not() {
    assert_eq!(errors(&task("cpu = \"256\"\nmemory = \"512\"", &encoded(""))), [""; 0]);
    let port = encoded("portMappings = [{ containerPort = \"80\" }]");
    assert_eq!(errors(&task(SIZE, &port)), ["wrong-type"]);
    let environment = encoded("environment = [{ name = \"A\", value = 1 }]");
    assert_eq!(errors(&task(SIZE, &environment)), ["wrong-type"]);
}

#[test]
fn conditions_make_forms() {
    let text =
        task(SIZE, &encoded("")).replace("\"awsvpc\"", "var.private ? \"awsvpc\" : \"bridge\"");
    let source = Source::new("main.tf", &*text);
    let analysis = analyze(&source, &Config::default());
    let found: Vec<_> =
        analysis.diagnostics.iter().filter(|it| it.severity == Severity::Error).collect();
    let [found] = &found[..] else { panic!("{found:?}") };
    assert!(
        found.labels.iter().any(|label| label.text == "when `var.private` is false"),
        "{found:?}"
    );
    let both = |launch: &str, each: &str| {
        format!(
            "resource \"aws_ecs_service\" \"shop\" {{\n  name = \"shop\"\n  cluster = var.cluster\n  task_definition = var.task\n  desired_count = 1\n  \
         launch_type = {launch}\n  dynamic \"capacity_provider_strategy\" {{\n    for_each = {each}\n    content {{\n      \
         capacity_provider = capacity_provider_strategy.value\n      weight = 1\n    }}\n  }}\n  network_configuration {{\n    subnets = var.subnets\n  }}\n}}\n"
        )
    };
    assert_eq!(
        errors(&both("var.spot ? null : \"FARGATE\"", "var.spot ? [\"FARGATE_SPOT\"] : []")),
        [""; 0]
    );
    assert_eq!(errors(&both("\"FARGATE\"", "var.spot ? [\"FARGATE_SPOT\"] : []")).len(), 1);
    assert_eq!(errors(&both("\"FARGATE\"", "var.providers")), [""; 0]);
}

#[test]
fn defaults_of_variables_are_warnings() {
    let text = task("cpu = 256\nmemory = var.memory", &encoded(""))
        + "variable \"memory\" {\n  default = 4096\n}\n";
    let found = findings(&text);
    assert!(found.iter().any(|line| line.starts_with("warning fargate-task-size")), "{found:?}");
    assert!(!found.iter().any(|line| line.starts_with("error")), "{found:?}");
}

#[test]
fn what_only_a_run_tells_is_silent() {
    for value in [
        "var.x",
        "local.x",
        "each.value.x",
        "data.aws_x.y.z",
        "module.a.b",
        "try(var.x, 1)",
        "f(1)",
        "\"${var.x}\"",
        "x.y[0]",
        "provider::a::b(1)",
    ] {
        let text = task(&format!("cpu = {value}\nmemory = 4096"), &encoded(""));
        assert_eq!(errors(&text), [""; 0], "{value}");
        assert_eq!(errors(&task(SIZE, value)), [""; 0], "{value}");
    }
}

#[test]
fn values_may_move() {
    let expected = ["fargate-task-size"];
    for (value, rest) in [
        ("4096", ""),
        ("4 * 1024", ""),
        ("local.memory", "locals {\n  memory = 4096\n}\n"),
        ("local.size.memory", "locals {\n  size = { memory = 4096 }\n}\n"),
        ("local.sizes[\"big\"]", "locals {\n  sizes = { big = 4096 }\n}\n"),
        ("lookup({ a = 4096 }, \"a\", 512)", ""),
        ("true ? 4096 : 512", ""),
        ("merge({ a = 512 }, { a = 4096 }).a", ""),
        ("[for n in [4096] : n][0]", ""),
        ("element([512, 4096], 1)", ""),
        ("max(512, 4096)", ""),
        ("format(\"%d\", 4096)", ""),
    ] {
        let text = task(&format!("cpu = 256\nmemory = {value}"), &encoded("")) + rest;
        assert_eq!(errors(&text), expected, "{value}");
    }
}

#[test]
fn a_service_is_linted_with_the_task_that_it_refers_to() {
    let service = |name: &str, task: &str| {
        format!(
            "resource \"aws_ecs_service\" \"shop\" {{\n  name = \"shop\"\n  cluster = \"main\"\n  task_definition = {task}\n  launch_type = \"FARGATE\"\n  desired_count = 1\n  \
         network_configuration {{\n    subnets = var.subnets\n  }}\n  load_balancer {{\n    target_group_arn = var.group\n    container_name = \"{name}\"\n    container_port = 80\n  }}\n}}\n"
        )
    };
    let web = task(SIZE, &encoded("portMappings = [{ containerPort = 80 }]"));
    for reference in [
        "aws_ecs_task_definition.shop.arn",
        "aws_ecs_task_definition.shop.family",
        "\"${aws_ecs_task_definition.shop.family}:${aws_ecs_task_definition.shop.revision}\"",
    ] {
        assert_eq!(errors(&(web.clone() + &service("web", reference))), [""; 0]);
        assert_eq!(errors(&(web.clone() + &service("api", reference))).len(), 1, "{reference}");
    }
    assert_eq!(errors(&(web.clone() + &service("api", "var.task"))), [""; 0]);
}

#[test]
fn a_service_is_what_the_provider_sends() {
    let service = |arguments: &str| {
        format!(
            "resource \"aws_ecs_service\" \"shop\" {{\n  name = \"shop\"\n  cluster = \"main\"\n  task_definition = \"shop\"\n  {arguments}\n}}\n"
        )
    };
    assert_eq!(errors(&service("launch_type = \"EC2\"")), [""; 0]);
    let daemon = "launch_type = \"EC2\"\n  scheduling_strategy = \"DAEMON\"\n  desired_count = 3\n  deployment_maximum_percent = 200";
    assert_eq!(errors(&service(daemon)), [""; 0]);
    let zero = "launch_type = \"EC2\"\n  health_check_grace_period_seconds = 0\n  platform_version = \"\"\n  iam_role = \"\"";
    assert_eq!(errors(&service(zero)), [""; 0]);
    let public = "launch_type = \"EC2\"\n  network_configuration {\n    subnets = [\"subnet-0a1b2c3d\"]\n    assign_public_ip = true\n  }";
    assert_eq!(errors(&service(public)).len(), 1);
    assert_eq!(errors(&service(&public.replace("true", "false"))), [""; 0]);
}

#[test]
fn plans_are_read_with_what_is_unknown_in_them() {
    let plan = |values: &str, unknown: &str| {
        format!(
            r#"{{"format_version": "1.2", "planned_values": {{"root_module": {{"resources": [{{"address": "aws_ecs_task_definition.shop",
        "mode": "managed", "type": "aws_ecs_task_definition", "name": "shop", "values": {{"family": "shop",
        "requires_compatibilities": ["FARGATE"], "network_mode": "awsvpc", "cpu": "256", {values}
        "pid_mode": null, "volume": [], "runtime_platform": []}}}}]}}}}, "resource_changes": [{{"address": "aws_ecs_task_definition.shop",
        "change": {{"after_unknown": {{{unknown}}}}}}}]}}"#
        )
    };
    let containers = r#""container_definitions": "[{\"name\": \"web\", \"image\": \"shop/web:1\", \"portMappings\": [{\"containerPort\": 80, \"hostPort\": 81}]}]","#;
    let text = plan(&format!(r#""memory": "512", {containers}"#), "");
    let found = findings_in("plan.json", &text);
    assert!(
        found.iter().any(|line| line.starts_with("error")
            && line
                .contains("/planned_values/root_module/resources/0/values/container_definitions")),
        "{found:?}"
    );
    let source = Source::new("plan.json", &*text);
    let analysis = analyze(&source, &Config::default());
    let port = analysis
        .diagnostics
        .iter()
        .find(|it| it.severity == Severity::Error)
        .expect("the port is wrong");
    assert_eq!(port.subject.slice(&text), "81");
    let unknown = plan("", r#""memory": true, "container_definitions": true"#);
    assert!(!findings_in("plan.json", &unknown).iter().any(|line| line.starts_with("error")));
    let missing = plan(containers, "");
    assert!(
        findings_in("plan.json", &missing).iter().any(|line| line.starts_with("error fargate"))
    );
}

#[test]
fn other_files_are_left_alone() {
    for text in [
        "resource \"aws_s3_bucket\" \"a\" {\n  bucket = \"essential\"\n}\n",
        "task_definition = \"x\"\n",
        "variable \"essential\" {}\n",
    ] {
        assert_eq!(findings(text), [""; 0], "{text}");
    }
}

#[test]
fn locals_that_stand_for_themselves_end() {
    let text = task(SIZE, "local.a")
        + "locals {\n  a = local.b\n  b = local.a\n  c = [local.c, local.c]\n}\n";
    assert_eq!(errors(&text), [""; 0]);
    let many = (1..40)
        .map(|n| format!("  x{n} = [local.x{}, local.x{}]\n", n - 1, n - 1))
        .collect::<String>();
    let text = task(SIZE, "jsonencode(local.x39)")
        + &format!("locals {{\n  x0 = {{ name = \"a\" }}\n{many}}}\n");
    assert_eq!(errors(&text), ["wrong-type"], "lists in lists are no containers");
}

/// A tree as an expression; what is unknown comes from outside.
fn expression(node: &Node<'_>) -> String {
    match &node.value {
        Value::Null => "null".to_owned(),
        Value::Bool(truth) => truth.to_string(),
        Value::Number(number) => number.value.to_string(),
        Value::String(text) => {
            quote(text).replace("${", "$${").replace("%{", "%%{").replace("\\/", "/")
        }
        Value::Unknown | Value::Reference(_) => "var.x".to_owned(),
        Value::Array(items) | Value::Stream(items) => {
            format!("[{}]", items.iter().map(expression).collect::<Vec<_>>().join(", "))
        }
        Value::Object(object) => {
            let member =
                |name: &str, value: &Node<'_>| format!("{} = {}", quote(name), expression(value));
            let members = object.live().map(|it| member(&it.key.name, &it.value));
            let written = format!("{{ {} }}", members.collect::<Vec<_>>().join(", "));
            if object.is_open() { format!("merge({written}, var.x)") } else { written }
        }
    }
}

/// Members of a task definition that are an argument of the same shape.
const PLAIN: [(&str, &str); 9] = [
    ("family", "family"),
    ("cpu", "cpu"),
    ("memory", "memory"),
    ("networkMode", "network_mode"),
    ("requiresCompatibilities", "requires_compatibilities"),
    ("executionRoleArn", "execution_role_arn"),
    ("taskRoleArn", "task_role_arn"),
    ("pidMode", "pid_mode"),
    ("ipcMode", "ipc_mode"),
];

/// The task definition `root` in Terraform; nothing where it has other members.
fn resource(root: &Node<'_>, containers: impl Fn(&Node<'_>) -> String) -> Option<String> {
    let mut text = "resource \"aws_ecs_task_definition\" \"x\" {\n".to_owned();
    let object = root.as_object().filter(|object| !object.is_open())?;
    for member in object.members() {
        let name = &*member.key.name;
        let (argument, value) = match PLAIN.iter().find(|plain| plain.0 == name) {
            Some(plain) => (plain.1, expression(&member.value)),
            None if name == "containerDefinitions" => {
                ("container_definitions", containers(&member.value))
            }
            None => return None,
        };
        text.push_str(&format!("  {argument} = {value}\n"));
    }
    Some(text + "}\n")
}

fn error_rules(analysis: &Analysis<'_>) -> BTreeSet<&'static str> {
    let errors = analysis.diagnostics.iter().filter(|found| found.severity == Severity::Error);
    errors.map(|found| found.rule).collect()
}

#[test]
fn no_example_gets_an_error_that_it_has_not_in_json() {
    let (mut tried, mut same) = (0, 0);
    for (rule, case) in support::examples() {
        let source = case.source();
        let everything = Config::default();
        let own = analyze(&source, &everything);
        let [document] = &own.documents[..] else { continue };
        let readable = own.diagnostics.iter().all(|it| it.rule != "unreadable-file");
        // Empty text is nothing in Terraform, so that another rule speaks of it.
        let empty = case.text.contains("\"cpu\": \"\"") || case.text.contains("\"memory\": \"\"");
        let plain = readable && !empty && !case.text.contains("ecslint-");
        let task = document.kind == Kind::TaskDefinition && plain;
        let Some(root) = document.node(&own.root).filter(|_| task) else { continue };
        let json = |node: &Node<'_>| {
            let text = ecslint_core::syntax::Printer::new(&source.text, source.format).line(node);
            format!("<<-END\n    {}\n  END", text.replace("${", "$${").replace("%{", "%%{"))
        };
        let encoded = |node: &Node<'_>| format!("jsonencode({})", expression(node));
        let texts = [resource(root, encoded), resource(root, json)];
        for text in texts.into_iter().flatten() {
            let source = Source::new("x.tf", text.as_str());
            let other = analyze(&source, &everything);
            let (before, after) = (error_rules(&own), error_rules(&other));
            let new: Vec<_> = after.difference(&before).collect();
            assert!(new.is_empty(), "{rule}: {new:?}\n{text}");
            tried += 1;
            same += usize::from(before == after);
        }
    }
    assert!(tried > 300 && same * 10 > tried * 8, "{same} of {tried}");
}

#[test]
fn no_prefix_panics() {
    let text = task(SIZE, &encoded("portMappings = [{ containerPort = 80, hostPort = 81 }]"))
        + "locals {\n  a = { for k, v in var.x : k => v if true }\n}\n"
        + &task(SIZE, "<<-END\n  [{\"name\": \"${var.x}\"}]\n  END");
    for end in (0..=text.len()).filter(|end| text.is_char_boundary(*end)) {
        let source = Source::new("x.tf", &text[..end]);
        let analysis = analyze(&source, &Config::default());
        for found in &analysis.diagnostics {
            assert!(text[..end].get(found.primary.range()).is_some(), "{found:?}");
        }
    }
}

#[test]
fn a_comment_hides_what_is_below_it() {
    let text = task("cpu = 256\nmemory = 4096", &encoded(""));
    assert_eq!(errors(&text), ["fargate-task-size"]);
    let comment = "# ecslint-ignore fargate-task-size: sized by hand\n";
    assert_eq!(findings(&format!("{comment}{text}")), [""; 0]);
    let above = format!("{comment}  memory = 4096");
    assert_eq!(findings(&text.replace("memory = 4096", &above)), [""; 0]);
    let elsewhere = format!("{comment}locals {{\n  a = 1\n}}\n{text}");
    assert_eq!(errors(&elsewhere), ["fargate-task-size"]);
}

#[test]
fn names_in_the_text_of_the_containers_stay() {
    let found = findings(&task(SIZE, &encoded("portMappings = [{ containerPort = \"80\" }]")));
    assert!(
        found.iter().any(|line| line.contains("`containerPort` must be an integer")),
        "{found:?}"
    );
}

#[test]
fn a_text_without_a_name_is_known_by_its_first_line() {
    let text = format!("# The shop.\n\n{}", task("cpu = 256\nmemory = 4096", &encoded("")));
    let found = findings_in("-", &text);
    assert!(found.len() == 1 && found[0].contains("fargate-task-size"), "{found:?}");
}
