//! CloudFormation templates: what is found in them, where, and in which words.
use ecslint_core::{Analysis, Config, Diagnostic, Severity, Source, analyze, pointer};

/// Lints a template in YAML and gives each finding as `severity rule pointer: message`.
fn findings(template: &str) -> Vec<String> {
    let source = Source::new("template.yaml", template);
    let analysis = analyze(&source, &Config::default());
    analysis.diagnostics.iter().map(|found| line(&analysis, found)).collect()
}

fn line(analysis: &Analysis<'_>, found: &Diagnostic) -> String {
    let place = pointer(&analysis.root, found.subject);
    format!("{} {} {place}: {}", found.severity, found.rule, found.message)
}

#[track_caller]
fn check(template: &str, expected: &[&str]) {
    assert_eq!(findings(template), expected, "{template}");
}

/// A Fargate task whose other properties are `properties`.
fn task(properties: &str) -> String {
    format!(
        "Resources:
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      RequiresCompatibilities: [FARGATE]
      NetworkMode: awsvpc
      {}
      ContainerDefinitions:
        - Name: app
          Image: public.ecr.aws/docker/library/nginx:1.29
",
        properties.replace('\n', "\n      ")
    )
}

#[test]
fn a_template_is_linted_in_its_own_words() {
    check(
        &task("Cpu: 256\nMemory: 4096"),
        &["error fargate-task-size /Resources/Task/Properties/Memory: \
           Fargate does not pair 4096 MiB with 256 CPU units (.25 vCPU)"],
    );
    check(
        &task("Cpu: 256\nMemory: 512\nEphemeralStorage: {sizeInGiB: 30}"),
        &["error unknown-field /Resources/Task/Properties/EphemeralStorage/sizeInGiB: \
             `sizeInGiB` is spelled `SizeInGiB` in CloudFormation"],
    );
}

#[test]
fn json_templates_and_short_tags_say_the_same() {
    let json = r#"{"Resources": {"Task": {"Type": "AWS::ECS::TaskDefinition", "Properties": {
        "RequiresCompatibilities": ["FARGATE"], "NetworkMode": {"Fn::If": ["Never", "host", "awsvpc"]},
        "Cpu": "256", "Memory": {"Fn::Join": ["", ["40", "96"]]},
        "ContainerDefinitions": [{"Name": "app", "Image": {"Fn::Sub": "${AWS::AccountId}.example/app"}}]
    }}}}"#;
    check(
        json,
        &["error fargate-task-size /Resources/Task/Properties/Memory: \
           Fargate does not pair 4096 MiB with 256 CPU units (.25 vCPU)"],
    );
}

#[test]
fn names_that_cloudformation_has_otherwise_are_known() {
    let volume = "Cpu: 256\nMemory: 512\nVolumes:\n  - Name: data\n    EFSVolumeConfiguration:";
    let clean = format!(
        "{volume} {{FilesystemId: fs-01234567, TransitEncryption: ENABLED, AuthorizationConfig: {{IAM: DISABLED}}}}"
    );
    let slip = format!("{volume} {{FileSystemId: fs-01234567, TransitEncryption: ENABLED}}");
    assert!(!findings(&task(&clean)).iter().any(|line| line.starts_with("error")));
    let found = findings(&task(&slip));
    assert!(
        found.iter().any(|line| line.contains("`FileSystemId` is spelled `FilesystemId`")),
        "{found:?}"
    );
}

#[test]
fn scalars_are_converted_as_cloudformation_does() {
    check(
        &task(
            "Cpu: 256\nMemory: 512\nEnableFaultInjection: yes\nEphemeralStorage: {SizeInGiB: \"30\"}",
        ),
        &[],
    );
    let found = findings(&task("Cpu: 256\nMemory: 512\nEphemeralStorage: {SizeInGiB: many}"));
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("`SizeInGiB` must be an integer, not a string"), "{found:?}");
}

const SERVICE: &str = "
  Web:
    Type: AWS::ECS::Service
    Properties:
      TaskDefinition: !Ref Task
      LaunchType: FARGATE
      NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [!Ref Subnet]}}
      LoadBalancers: [{ContainerName: proxy, ContainerPort: 80, TargetGroupArn: !Ref Group}]
";

#[test]
fn a_service_is_linted_with_the_task_definition_that_it_refers_to() {
    let template = task("Cpu: 256\nMemory: 512") + SERVICE;
    let expected = "error target-container-unknown \
                    /Resources/Web/Properties/LoadBalancers/0/ContainerName: \
                    the task definition has no container `proxy`";
    check(&template, &[expected]);
    for reference in
        ["!GetAtt Task.TaskDefinitionArn", "!Sub \"${Task}\"", "!Select [0, [!Ref Task]]"]
    {
        check(&template.replace("!Ref Task", reference), &[expected]);
    }
    for unknown in ["!Ref Other", "!ImportValue task", "app:3", "!Ref AWS::StackName"] {
        check(&template.replace("!Ref Task", unknown), &[]);
    }
}

/// A parameter and two conditions on it.
const STAGES: &str = "Parameters:
  Stage: {Type: String, Default: dev}
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
  IsDev: !Not [!Condition IsProd]
";

#[test]
fn what_holds_only_under_a_condition_says_so() {
    let template = STAGES.to_owned() + &task("Cpu: !If [IsProd, 1024, 256]\nMemory: 512");
    let source = Source::new("template.yaml", template.as_str());
    let found = analyze(&source, &Config::default()).diagnostics;
    let [found] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((found.rule, found.severity), ("fargate-task-size", Severity::Error));
    assert!(found.labels.iter().any(|label| label.text == "when `IsProd` is true"), "{found:?}");
}

#[test]
fn conditions_are_the_same_everywhere() {
    let sizes = "Cpu: !If [IsProd, 1024, 256]\nMemory: !If [IsDev, 512, 2048]";
    check(&(STAGES.to_owned() + &task(sizes)), &[]);
    let only_one =
        "Cpu: 256\nMemory: 512\nVolumes: [!If [IsProd, {Name: data}, !Ref AWS::NoValue]]";
    let template = STAGES.to_owned() + &task(only_one);
    let mount = "          MountPoints: [{SourceVolume: data, ContainerPath: /data}]\n";
    let found = findings(&(template + mount));
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("error mount-unknown-volume"), "{found:?}");
}

#[test]
fn a_default_is_no_more_than_a_warning() {
    let parameter = "Parameters:\n  Size: {Type: Number, Default: 4096}\n";
    let template = parameter.to_owned() + &task("Cpu: 256\nMemory: !Ref Size");
    let source = Source::new("template.yaml", template.as_str());
    let found = analyze(&source, &Config::default()).diagnostics;
    let [found] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((found.rule, found.severity), ("fargate-task-size", Severity::Warning));
    assert!(
        found.labels.iter().any(|label| label.text == "where `Size` has its default"),
        "{found:?}"
    );
    check(&template.replace(", Default: 4096", ""), &[]);
    check(&template.replace("Type: Number", "Type: AWS::SSM::Parameter::Value<String>"), &[]);
}

#[test]
fn a_row_of_a_map_is_chosen_for_all_alike() {
    let maps = "Parameters:\n  Stage: {Type: String}\nMappings:\n  Sizes:\n    dev: {Cpu: 256, Memory: 512}\n    prod: {Cpu: 1024, Memory: 512}\n";
    let rows =
        "Cpu: !FindInMap [Sizes, !Ref Stage, Cpu]\nMemory: !FindInMap [Sizes, !Ref Stage, Memory]";
    let source = maps.to_owned() + &task(rows);
    let source = Source::new("template.yaml", source.as_str());
    let found = analyze(&source, &Config::default()).diagnostics;
    let [found] = found.as_slice() else { panic!("{found:?}") };
    assert!(found.labels.iter().any(|label| label.text == "when `Stage` is `prod`"), "{found:?}");
}

#[test]
fn two_parameters_that_nobody_may_set_so_are_no_error() {
    let parameters = "Parameters:\n  A: {Type: String}\n  B: {Type: String}\nConditions:\n  Large: !Equals [!Ref A, large]\n  Much: !Equals [!Ref B, much]\n";
    let sizes = "Cpu: !If [Large, 1024, 256]\nMemory: !If [Much, 4096, !If [Large, 2048, 512]]";
    let found = findings(&(parameters.to_owned() + &task(sizes)));
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("warning fargate-task-size"), "{found:?}");
}

#[test]
fn fixes_write_what_the_template_has_and_leave_what_is_computed() {
    let fixed = |template: &str| {
        let source = Source::new("template.yaml", template);
        let config = Config::default();
        ecslint_core::fix(&source, &config, ecslint_core::Safety::Unsafe)
    };
    let slip = task("Cpu: 256\nMemory: 512\nephemeralStorage: {SizeInGiB: 30}");
    assert_eq!(fixed(&slip), slip.replace("ephemeralStorage", "EphemeralStorage"));
    let computed = task("Cpu: 256\nMemory: !Join [\"\", [\"40\", \"96\"]]");
    assert_eq!(findings(&computed).len(), 1);
    assert_eq!(fixed(&computed), computed);
    let added =
        task("Cpu: 256\nMemory: 512\nPidMode: task").replace("      NetworkMode: awsvpc\n", "");
    assert!(fixed(&added).contains("\n      NetworkMode: \"awsvpc\"\n"), "{}", fixed(&added));
}

#[test]
fn capacity_providers_of_another_resource_are_those_of_the_cluster() {
    let template = "Resources:
  Cluster: {Type: AWS::ECS::Cluster}
  Providers:
    Type: AWS::ECS::ClusterCapacityProviderAssociations
    Properties: {Cluster: !Ref Cluster, CapacityProviders: [FARGATE], DefaultCapacityProviderStrategy: []}
  Web:
    Type: AWS::ECS::Service
    Properties:
      Cluster: !Ref Cluster
      TaskDefinition: app
      CapacityProviderStrategy: [{CapacityProvider: FARGATE_SPOT, Weight: 1}]
";
    let found = findings(template);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("cluster-capacity-provider"), "{found:?}");
    check(&template.replace("[FARGATE]", "[FARGATE, FARGATE_SPOT]"), &[]);
}

#[test]
fn loops_give_their_turns() {
    let body = task("Cpu: 256\nMemory: !FindInMap [Sizes, !Ref Name, Memory]");
    let body = body.trim_start_matches("Resources:\n").replace("  Task:", "  \"Task${Name}\":");
    let looped: String = body.lines().map(|line| format!("        {line}\n")).collect();
    let template = format!(
        "Transform: AWS::LanguageExtensions
Mappings:
  Sizes: {{a: {{Memory: 512}}, b: {{Memory: 4096}}}}
Resources:
  Fn::ForEach::Tasks:
    - Name
    - [a, b]
    -
{looped}"
    );
    let found = findings(&template);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].starts_with("error fargate-task-size /Resources/Fn::ForEach::Tasks/2"),
        "{found:?}"
    );
}

#[test]
fn texts_that_are_no_template_and_other_resources_are_left_alone() {
    for other in [
        "Resources:\n  Bucket: {Type: AWS::S3::Bucket}\n",
        "Resources: [1]\nAWSTemplateFormatVersion: x",
        "AWSTemplateFormatVersion: 2010-09-09\nResources:\n",
        "Resources:\n  Task: AWS::ECS::TaskDefinition\n",
    ] {
        check(other, &[]);
    }
}

#[test]
fn nothing_recurses_without_a_bound() {
    let names: Vec<String> =
        (0..3000).map(|n| format!("  C{n}: !Not [!Condition C{}]\n", n + 1)).collect();
    let deep = format!("Conditions:\n{}  C3000: !Condition C0\n", names.concat());
    let template = deep + &task("Cpu: 256\nMemory: !If [C0, 4096, 512]");
    assert!(findings(&template).iter().all(|line| !line.starts_with("error")));
    let many: Vec<String> = (0..40).map(|n| format!("  C{n}: !Equals [!Ref P{n}, x]\n")).collect();
    let items: Vec<String> =
        (0..40).map(|n| format!("{{Name: !If [C{n}, a, b], Value: x}}")).collect();
    let template = format!("Conditions:\n{}{}", many.concat(), task("Cpu: 256\nMemory: 512"));
    let template = template + &format!("          Environment: [{}]\n", items.join(", "));
    findings(&template);
}

/// Whatever ends early is linted too, and every place is one of the text.
#[test]
fn no_prefix_of_a_template_panics() {
    let template = STAGES.to_owned()
        + &task("Cpu: !If [IsProd, 1024, 256]\nMemory: !FindInMap [A, !Ref Stage, !Sub \"${B}\"]")
        + SERVICE;
    for (end, _) in template.char_indices() {
        let source = Source::new("template.yaml", &template[..end]);
        for found in analyze(&source, &Config::default()).diagnostics {
            let labels = found.labels.iter().map(|label| label.span);
            for span in labels.chain([found.primary, found.subject]) {
                assert!(source.text.get(span.range()).is_some(), "{end}: {found:?}");
            }
        }
    }
}

/// What no text tells is never reported, whichever function returns it.
#[test]
fn what_functions_return_from_elsewhere_is_silent() {
    for call in [
        "!Ref Anything",
        "!Ref AWS::Region",
        "!GetAtt Stack.Outputs.Value",
        "!ImportValue value",
        "!Select [0, !GetAZs \"\"]",
        "!Sub \"${Anything}\"",
        "!Join [\"\", [!Ref Anything]]",
        "!FindInMap [Map, !Ref AWS::Region, Key]",
        "!Base64 text",
        "!Cidr [!Ref Block, 2, 8]",
        "!If [Nobody, 1, 2]",
        "{Fn::Transform: {Name: Macro}}",
        "'{{resolve:ssm:/cpu}}'",
    ] {
        for name in ["Cpu", "Memory", "NetworkMode", "RequiresCompatibilities", "Volumes"] {
            let sizes = task("Cpu: 256\nMemory: 512\nVolumes: []");
            let lines =
                sizes.lines().map(|line| match line.trim().starts_with(&format!("{name}:")) {
                    true => format!("      {name}: {call}\n"),
                    false => format!("{line}\n"),
                });
            check(&lines.collect::<String>(), &[]);
        }
    }
}

/// A condition that changes nothing changes no finding.
#[test]
fn a_constant_condition_is_no_condition() {
    let plain = task("Cpu: 256\nMemory: 4096\nPidMode: host");
    let wrapped = plain
        .replace(": 4096", ": !If [IsProd, 4096, 4096]")
        .replace(": host", ": !If [IsProd, host, !If [IsDev, host, none]]");
    // Each branch is a place of its own.
    let rules = |template: &str| -> std::collections::BTreeSet<String> {
        let found = findings(template);
        found.iter().map(|line| line.split(' ').take(2).collect::<Vec<_>>().join(" ")).collect()
    };
    assert_eq!(rules(&(STAGES.to_owned() + &wrapped)), rules(&plain));
}

#[test]
fn editors_speak_the_words_of_the_template() {
    let template = task("Cpu: 256\nMemory: 512\nEph");
    let source = Source::new("template.yaml", template.as_str());
    let analysis = analyze(&source, &Config::default());
    let at = |text: &str| (template.find(text).expect("it is there") + text.len()) as u32;
    let hover = ecslint_core::ide::hover(&source, &analysis, at("      Cp")).expect("it is known");
    assert!(hover.markdown.starts_with("**`Cpu`**"), "{}", hover.markdown);
    let items = ecslint_core::ide::complete(&source, &analysis, at("Eph")).items;
    let labels: Vec<_> = items.iter().map(|item| item.label.as_str()).collect();
    assert!(labels.contains(&"EphemeralStorage") && !labels.contains(&"Cpu"), "{labels:?}");
    let outline = ecslint_core::ide::outline(&analysis);
    assert_eq!((outline[0].name.as_str(), outline[0].detail.as_str()), ("Task", "task definition"));
}
