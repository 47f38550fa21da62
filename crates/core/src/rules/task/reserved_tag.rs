use super::prelude::*;
use crate::model::Tag;

pub(super) static RULE: Rule = Rule {
    id: "reserved-tag",
    category: Category::Correctness,
    summary: "no tag starts with `aws:`, which is kept for AWS",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tag.html",
    docs: page!("reserved_tag.md"),
    check: Check::Tags(check),
};

fn check(tags: List<'_, Tag<'_>>, findings: &mut Findings<'_>) {
    let edit = findings.edit;
    for tag in tags.items() {
        let parts = [("key", tag.key().known()), ("value", tag.value().known())];
        for (name, text) in parts {
            let Some(text) = text.filter(|text| is_reserved(text)) else { continue };
            let message = format!("a tag {name} may not start with `aws:`, in upper or lower case");
            let found = findings.report(&text, message);
            found.help("AWS sets such tags itself: remove this one, or give it another name");
            found.fix(Safety::Unsafe, "remove this tag", edit.remove_value(tag.parent, tag.node));
        }
    }
}

fn is_reserved(text: &str) -> bool {
    text.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("aws:"))
}
