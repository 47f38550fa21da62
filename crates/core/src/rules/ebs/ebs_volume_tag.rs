use super::prelude::*;
use crate::model::{EbsVolume, Tag};

pub(super) static RULE: Rule = Rule {
    id: "ebs-volume-tag",
    category: Category::Correctness,
    summary: "the tags of EBS volumes have a key once, and leave those of AWS alone",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EBSTagSpecification.html",
    docs: page!("ebs_volume_tag.md"),
    check: Check::Launch(check),
};

fn check(launch: Launch<'_>, findings: &mut Findings<'_>) {
    let specifications =
        EbsVolume::all(launch).flat_map(|volume| volume.tag_specifications().items());
    specifications.for_each(|specification| check_tags(specification.tags(), findings));
}

fn check_tags(tags: Field<'_, List<'_, Tag<'_>>>, findings: &mut Findings<'_>) {
    let edit = findings.edit;
    let mut seen: Vec<At<'_, &str>> = Vec::new();
    for tag in tags.items() {
        let Some(key) = tag.key().known() else { continue };
        if let Some(first) = seen.iter().find(|first| ***first == *key) {
            findings
                .report(&key, format!("the tag key `{}` is given twice", *key))
                .label(first, "given here first")
                .help("give each key once; upper and lower case count")
                .fix(Safety::Unsafe, "remove this tag", edit.remove_value(tag.parent, tag.node));
            continue;
        }
        seen.push(key);
        let aws = key.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("aws:"));
        if aws || matches!(*key, "AmazonECSCreated" | "AmazonECSManaged") {
            findings
                .report(&key, format!("the tag `{}` is kept for AWS", *key))
                .help("AWS sets it itself: remove this tag, or give it another name")
                .fix(Safety::Unsafe, "remove this tag", edit.remove_value(tag.parent, tag.node));
        }
    }
}
