use memchr::memmem;

/// A kind of file that has to do with ECS, or is often taken for it, and is not read.
#[derive(Debug, PartialEq, Eq)]
pub struct Foreign {
    /// What it is: `a Compose file`.
    pub what: &'static str,
    /// What can be checked instead.
    pub instead: &'static str,
    /// One of these is in the text …
    any: &'static [&'static str],
    /// … and one of these.
    and: &'static [&'static str],
}

/// What is said of containers that are described for something else.
const NO_ECS: &str = "ECS does not take it; `ecslint init` writes a task definition to start from";

/// The surest first: what a text is told by stands at the start of a line in YAML, or quoted in JSON.
#[rustfmt::skip]
static KINDS: &[Foreign] = &[
    Foreign {
        what: "a CloudFormation template without ECS resources that can be read",
        instead: "its other resources are not checked",
        any: &["AWSTemplateFormatVersion", "Type: AWS::", "\"Type\": \"AWS::", "\"Type\":\"AWS::"],
        and: &[],
    },
    Foreign {
        what: "a Terraform state",
        instead: "check the plan, as `terraform show -json` prints it, or the configuration",
        any: &["\"terraform_version\""],
        and: &["\"serial\"", "\"lineage\""],
    },
    Foreign {
        what: "a Copilot manifest",
        instead: "check the template that `copilot svc package` prints",
        any: &["\ntype: Load Balanced Web Service", "\ntype: Backend Service", "\ntype: Worker Service",
            "\ntype: Scheduled Job", "\ntype: Request-Driven Web Service", "\ntype: Static Site",
            "\ntype: Environment"],
        and: &["\nname:"],
    },
    Foreign {
        what: "a Kubernetes manifest",
        instead: NO_ECS,
        any: &["\napiVersion:", "\"apiVersion\""],
        and: &["\nkind:", "\"kind\""],
    },
    Foreign {
        what: "a GitHub Actions workflow",
        instead: "name the task definition that it deploys",
        any: &["\non:", "\n\"on\":", "\n'on':"],
        and: &["\njobs:"],
    },
    Foreign {
        what: "a CodeBuild build specification",
        instead: "name the task definition that it deploys",
        any: &["\nphases:"],
        and: &["\nversion:"],
    },
    Foreign {
        what: "a text with code in it",
        instead: "check the definitions in it as files of their own",
        any: &["\n```"],
        and: &[],
    },
    Foreign {
        what: "a Compose file",
        instead: NO_ECS,
        any: &["\nservices:"],
        and: &["\n    image:", "\n    build:", "\n  "],
    },
    Foreign {
        what: "a configuration of ecs-cli (`ecs-params`), which is no longer developed",
        instead: "check the task definition that it registers, as `aws ecs describe-task-definition` prints it",
        any: &["\ntask_definition:"],
        and: &["\nrun_params:", "task_execution_role:", "ecs_network_mode:", "task_size:"],
    },
];

/// What the text is instead of one with ECS documents, if that is known.
pub fn foreign(text: &str) -> Option<&'static Foreign> {
    let text = format!("\n{text}");
    let has = |mark: &&str| memmem::find(text.as_bytes(), mark.as_bytes()).is_some();
    KINDS.iter().find(|kind| {
        kind.any.iter().any(&has) && (kind.and.is_empty() || kind.and.iter().any(&has))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_read_has_a_name() {
        for (text, what) in [
            ("services:\n  web:\n    image: nginx\n", "a Compose file"),
            ("apiVersion: v1\nkind: Pod\n", "a Kubernetes manifest"),
            ("name: ci\non: push\njobs:\n  test:\n", "a GitHub Actions workflow"),
            ("name: web\ntype: Backend Service\n", "a Copilot manifest"),
            ("# Ledger\n\n```json\n{}\n```\n", "a text with code in it"),
            ("version: 0.2\nphases:\n  build:\n", "a CodeBuild build specification"),
        ] {
            assert_eq!(foreign(text).map(|it| it.what), Some(what), "{text}");
        }
        for text in ["", "{}", "family: web\n", "name: web\nversion: 1\n"] {
            assert_eq!(foreign(text), None, "{text}");
        }
    }
}
