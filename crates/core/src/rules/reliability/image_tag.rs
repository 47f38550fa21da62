use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "image-tag",
    category: Category::Reliability,
    summary: "every image has a tag other than `latest`, or a digest",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-considerations.html",
    docs: page!("image_tag.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(image) = container.image().known() else { return };
    // A port belongs to the registry: `registry:5000/app` has no tag.
    let last = (*image).rsplit('/').next().unwrap_or_default();
    if last.is_empty() || (*image).contains(['@', ' ']) {
        return;
    }
    let help = "name the version to run, such as `:1.4.2`, or a digest";
    match last.split_once(':') {
        Some((_, "latest")) => {
            findings.report(&image, "`latest` can be another image tomorrow").help(help);
        }
        // No repository is in upper case: something puts the image in its place.
        None if !last.contains(|c: char| c.is_ascii_uppercase()) => {
            findings.report(&image, "an image without a tag is `latest`").help(help);
        }
        _ => {}
    }
}
