use super::prelude::*;
use crate::model::Tag;

pub(super) static RULE: Rule = Rule {
    id: "duplicate-tag-key",
    category: Category::Correctness,
    summary: "no tag key is given twice",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tag.html",
    docs: page!("duplicate_tag_key.md"),
    check: Check::Tags(check),
};

fn check(tags: List<'_, Tag<'_>>, findings: &mut Findings<'_>) {
    let edit = findings.edit;
    let tags: Vec<_> = tags.items().collect();
    let keys: Vec<_> = tags.iter().map(|tag| tag.key().known()).collect();
    for (index, key) in keys.iter().enumerate() {
        let Some(key) = key else { continue };
        let earlier = keys[..index].iter().position(|other| other.is_some_and(|o| *o == **key));
        let Some((first, first_key)) = earlier.and_then(|at| Some((tags[at], keys[at]?))) else {
            continue;
        };
        let text = |tag: &At<'_, _>| edit.quote(tag.node.span);
        // The same tag once more says nothing new.
        let safety = if text(&first) == text(&tags[index]) { Safety::Safe } else { Safety::Unsafe };
        findings
            .report(key, format!("the tag key `{}` is given twice", **key))
            .label(&first_key, "given here first")
            .help("give each key once; upper and lower case count")
            .fix(
                safety,
                "remove this tag",
                edit.remove_value(tags[index].parent, tags[index].node),
            );
    }
}
