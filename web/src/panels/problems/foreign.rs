//! Texts that hold no ECS document: what they are instead, and what can be done with them.

/// What a text is told by, what it is called, and how its ECS documents get here.
const KINDS: [(&[&str], &str, &str); 8] = [
    (
        &["AWSTemplateFormatVersion", "AWS::ECS::", "AWS::"],
        "a CloudFormation template",
        "No ECS resource in it can be read here. Paste the properties of one, or what `aws ecs describe-task-definition` answers.",
    ),
    (
        &["planned_values", "resource_changes"],
        "a Terraform plan",
        "Paste what stands in `container_definitions`, or what `aws ecs describe-task-definition` answers.",
    ),
    (
        &["resource \"", "resource aws_", "module \"", "provider \"", "terraform {"],
        "Terraform",
        "Paste what stands in `container_definitions`, or what `aws ecs describe-task-definition` answers.",
    ),
    (
        &["apiVersion:", "\"apiVersion\""],
        "a Kubernetes manifest",
        "ECS takes none. The form starts a task definition for Fargate.",
    ),
    (
        &["services:", "\"services\":"],
        "a Compose file",
        "ECS takes none as it is. The form starts a task definition for Fargate.",
    ),
    (
        &["aws ecs "],
        "a command of the AWS CLI",
        "Paste the JSON that follows `--cli-input-json` or `--container-definitions`.",
    ),
    (&["docker run "], "a Docker command", "The form starts a task definition for Fargate."),
    (&["FROM "], "a Dockerfile", "The form starts a task definition for Fargate."),
];

/// What `text` seems to be, and what to do; nothing where nobody knows.
pub(super) fn of(text: &str) -> Option<(&'static str, &'static str)> {
    let starts = |line: &str, marks: &[&str]| marks.iter().any(|mark| line.starts_with(mark));
    let lines = || text.lines().map(str::trim_start).take(2000);
    let kind = KINDS.iter().find(|(marks, ..)| {
        lines().any(|line| {
            let value = line.trim_start_matches(['"', '{', ' ', '$']);
            starts(line, marks)
                || starts(value, marks)
                || marks[0].starts_with("AWS") && line.contains("AWS::")
        })
    });
    kind.map(|&(_, name, advice)| (name, advice))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_what_is_often_pasted() {
        for (text, expected) in [
            (
                "AWSTemplateFormatVersion: 2010-09-09\nResources: {}\n",
                Some("a CloudFormation template"),
            ),
            (
                "{\"Resources\": {\"A\": {\"Type\": \"AWS::S3::Bucket\"}}}",
                Some("a CloudFormation template"),
            ),
            ("resource \"aws_ecs_service\" \"x\" {\n}\n", Some("Terraform")),
            ("{\"planned_values\": {}}", Some("a Terraform plan")),
            ("apiVersion: apps/v1\nkind: Deployment\n", Some("a Kubernetes manifest")),
            ("services:\n  web:\n    image: x\n", Some("a Compose file")),
            ("$ aws ecs list-tasks", Some("a command of the AWS CLI")),
            ("docker run -p 80:80 x", Some("a Docker command")),
            ("FROM alpine\nRUN x\n", Some("a Dockerfile")),
            ("hello", None),
            ("", None),
        ] {
            assert_eq!(of(text).map(|(name, _)| name), expected, "{text}");
        }
    }
}
