//! YAML streams: each document is linted as if it stood alone, and those that belong together together.
#[path = "support/folder.rs"]
mod folder;
mod support;

use ecslint_core::{
    Analysis, Config, Kind, Source, analyze, analyze_all, format, ide, pointer,
    suppress::{Exception, Path},
    syntax::{Format, Printer, parse, patch},
};
use folder::Folder;

const STREAM: &str = "\
# the task
memory: \"4096\"
family: web
requiresCompatibilities: [FARGATE]
networkMode: awsvpc
cpu: \"256\"
containerDefinitions:
  - name: app
    image: nginx:1.27
    portMappings:
      - containerPort: 80
---
# what runs it
desiredCount: 1
serviceName: web
taskDefinition: web
launchType: FARGATE
networkConfiguration:
  awsvpcConfiguration:
    subnets: [subnet-0a1b2c3d]
loadBalancers:
  - containerName: api
    containerPort: 80
    targetGroupArn: arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef
...
---
greeting: hello
";

/// Rule, document from 0, pointer.
fn found(analysis: &Analysis<'_>) -> Vec<(&'static str, Option<usize>, String)> {
    let place = |subject| pointer(&analysis.root, subject);
    let found = analysis.diagnostics.iter();
    found
        .map(|it| (it.rule, analysis.root.document_at(it.subject.start), place(it.subject)))
        .collect()
}

#[test]
fn documents_are_found_linted_and_paired() {
    let sources = [Source::new("stack.yaml", STREAM)];
    let (texts, unpaired) = analyze_all(&sources, None, &Config::default());
    let kinds: Vec<_> = texts[0].documents.iter().map(|it| (it.kind, it.in_stream())).collect();
    assert_eq!(kinds, [(Kind::TaskDefinition, Some(0)), (Kind::Service, Some(1))]);
    let expected = [
        ("fargate-task-size", Some(0), "/memory".to_owned()),
        ("target-container-unknown", Some(1), "/loadBalancers/0/containerName".to_owned()),
    ];
    assert_eq!(found(&texts[0]), expected);
    assert!(unpaired.is_empty());
}

#[test]
fn every_example_says_the_same_in_a_stream() {
    let mut seen = 0;
    for (rule, case) in support::examples() {
        let source = case.source();
        let parsed = parse(&source.text, source.format);
        if !parsed.errors.is_empty() || !parsed.comments.is_empty() {
            continue;
        }
        let yaml = Printer::new(&source.text, source.format).print(&parsed.root, Format::Yaml);
        let alone = Source::new("x.yaml", yaml.as_str());
        let alone = found(&analyze(&alone, &Config::default()));
        let stream = format!("greeting: hello\n---\n{yaml}---\n{yaml}");
        let stream = Source::new("x.yaml", stream);
        let stream = found(&analyze(&stream, &Config::default()));
        for part in [1, 2] {
            let own = stream.iter().filter(|(_, at, _)| *at == Some(part));
            let own: Vec<_> = own.map(|(rule, _, place)| (*rule, None, place.clone())).collect();
            assert_eq!(own, alone, "{rule}:\n{yaml}");
        }
        seen += 1;
    }
    assert!(seen > 100, "only {seen} examples were compared");
}

#[test]
fn a_broken_document_does_not_hide_the_next() {
    let text = STREAM.replace("family: web", "family: \"web");
    let source = Source::new("stack.yaml", text.as_str());
    let analysis = analyze(&source, &Config::default());
    let rules: Vec<_> = analysis.diagnostics.iter().map(|found| found.rule).collect();
    assert!(rules.contains(&"syntax-error") && rules.contains(&"fargate-task-size"), "{rules:?}");
    assert_eq!(analysis.documents.len(), 2);
}

#[test]
fn exceptions_and_comments_reach_into_a_stream() {
    let mut config = Config::default();
    let at = vec![Path::parse("/memory").expect("it is a path")];
    let rules = vec![ecslint_core::rules::Selector::parse("fargate-task-size").expect("a rule")];
    config.policy.exceptions = [Exception { id: 0, rules, at, until: None }].into();
    let source = Source::new("stack.yaml", STREAM);
    let analysis = analyze(&source, &config);
    assert_eq!((analysis.diagnostics.len(), analysis.hidden.by_exceptions), (0, 1));
    let commented =
        STREAM.replace("\"4096\"", "\"4096\" # ecslint-ignore fargate-task-size: a test");
    let source = Source::new("stack.yaml", commented);
    assert_eq!(analyze(&source, &Config::default()).hidden.by_comments, 1);
}

#[test]
fn each_document_is_formatted_and_what_stands_between_stays() {
    let text = format::format(&Source::new("stack.yaml", STREAM)).expect("it is sound");
    let moved = |first: &str, later: &str| text.find(first) < text.find(later);
    assert!(text.starts_with("# the task\nfamily: web\n"), "{text}");
    assert!(moved("cpu: \"256\"", "memory: \"4096\""), "{text}");
    assert!(text.contains("\n---\n# what runs it\nserviceName: web\n"), "{text}");
    assert!(text.ends_with("\n...\n---\ngreeting: hello\n"), "{text}");
    let again = format::format(&Source::new("stack.yaml", text.as_str())).expect("it is sound");
    assert_eq!(again, text);
}

#[test]
fn editors_see_each_document() {
    let source = Source::new("stack.yaml", STREAM);
    let analysis = analyze(&source, &Config::default());
    let names: Vec<_> = ide::outline(&analysis).into_iter().map(|symbol| symbol.name).collect();
    assert_eq!(names, ["web", "web"]);
    let at = |text: &str| STREAM.find(text).expect("it is there") as u32;
    let crumbs = ide::path(&analysis, at("api\n"));
    let crumbs: Vec<_> = crumbs.iter().map(|crumb| crumb.name.as_str()).collect();
    assert_eq!(crumbs, ["loadBalancers", "0", "containerName"]);
    let hover = ide::hover(&source, &analysis, at("desiredCount")).expect("it is a field");
    assert!(hover.markdown.contains("desiredCount"), "{}", hover.markdown);
    let typed = STREAM.replace("greeting: hello\n", "family: x\nnetw\n");
    let offset = typed.find("netw\n").expect("it is there") as u32 + 4;
    let source = Source::new("stack.yaml", typed.as_str());
    let analysis = analyze(&source, &Config::default());
    let items = ide::complete(&source, &analysis, offset).items;
    assert!(items.iter().any(|item| item.label == "networkMode"), "{items:?}");
    assert!(!items.iter().any(|item| item.label == "networkConfiguration"), "{items:?}");
}

#[test]
fn patches_change_one_document() {
    use patch::{Patch, Step, patch, string};
    let path = |name| vec![Step::Document(1), Step::Member(name)];
    let text = patch(
        STREAM,
        Format::Yaml,
        &[Patch::Set(path("launchType"), string("EC2")), Patch::Remove(path("desiredCount"))],
    );
    let expected = STREAM.replace("desiredCount: 1\n", "").replace("Type: FARGATE", "Type: EC2");
    assert_eq!(text.as_deref(), Some(expected.as_str()));
    assert_eq!(patch(STREAM, Format::Yaml, &[Patch::Remove(vec![Step::Document(0)])]), None);
}

#[test]
fn commands_take_the_document_that_fits() {
    let sound = STREAM.replace("4096", "512").replace("name: app", "name: api");
    let task = sound.split("---").next().unwrap_or_default().replace("512", "1024");
    let folder = Folder::new("streams")
        .with("stack.yaml", &sound)
        .with("task.yaml", &task)
        .with("faulty.yaml", STREAM);
    let run = folder.run(&["graph", "stack.yaml", "--to", "text"]);
    assert!(run.out.contains("load balancer"), "{}{}", run.out, run.err);
    let run = folder.run(&["cost", "stack.yaml"]);
    assert!(run.out.starts_with("1 task of 0.25 vCPU"), "{}{}", run.out, run.err);
    let run = folder.run(&["render", "stack.yaml"]);
    assert!(run.err.contains("holds 2 documents: `--document 1` takes the first"), "{}", run.err);
    let run = folder.run(&["render", "stack.yaml", "--document", "2"]);
    assert!(run.out.contains("\"serviceName\": \"web\""), "{}", run.out);
    let run = folder.run(&["diff", "stack.yaml", "task.yaml"]);
    assert_eq!(run.out, "~ memory: \"512\" → \"1024\"\n", "{}", run.err);
    let run = folder.run(&["diff", "stack.yaml", "faulty.yaml"]);
    assert_eq!(run.out.lines().count(), 3, "{}{}", run.out, run.err);
    let run = folder.run(&["--format", "json", "faulty.yaml"]);
    assert!(
        run.out.contains("{\"kind\":\"service\",\"pointer\":\"\",\"document\":2}"),
        "{}",
        run.out
    );
    assert!(run.out.contains("\"pointer\":\"/memory\",\"document\":1,"), "{}", run.out);
}
