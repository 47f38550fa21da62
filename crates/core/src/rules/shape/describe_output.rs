use super::prelude::*;
use crate::schema::Shape;

pub(super) static RULE: Rule = Rule {
    id: "describe-output",
    category: Category::Suspicious,
    summary: "the document is input for a request, not the answer to one",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTaskDefinition.html",
    docs: page!("describe_output.md"),
    check: Check::Shape(check),
};

fn check(shape: &Shape<'_>, findings: &mut Findings<'_>) {
    if !shape.described {
        return;
    }
    let (call, request, query) = if shape.kind.is_service() {
        ("describe-services", "create-service", "services[0]")
    } else {
        ("describe-task-definition", "register-task-definition", "taskDefinition")
    };
    findings
        .missing(
            shape.root,
            format!("this is the output of `{call}`, which `{request}` does not take"),
        )
        .help(format!("save what `aws ecs {call} --query {query}` prints"));
}
