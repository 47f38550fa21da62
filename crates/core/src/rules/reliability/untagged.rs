use super::prelude::*;
use crate::{Kind, schema::Shape};
use ecslint_syntax::Node;

pub(super) static RULE: Rule = Rule {
    id: "untagged",
    category: Category::Reliability,
    summary: "services, clusters and task definitions have tags",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html",
    docs: page!("untagged.md"),
    check: Check::Shape(check),
};

fn check(shape: &Shape<'_>, findings: &mut Findings<'_>) {
    let tagged = matches!(shape.kind, Kind::TaskDefinition | Kind::Service | Kind::Cluster);
    let tags = Field::<List<'_, &Node<'_>>>::read(shape.root, "tags");
    let none = tags.is_absent() || tags.known().is_some_and(|tags| tags.is_empty());
    if tagged && none && !shape.described {
        findings
            .missing(shape.root, format!("{} without tags belongs to nobody", shape.kind.noun()))
            .help("add `tags` that name its owner and its purpose");
    }
}
