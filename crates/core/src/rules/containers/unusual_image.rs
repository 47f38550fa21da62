use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "unusual-image",
    category: Category::Suspicious,
    summary: "the image is a name that Docker can pull",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
    docs: page!("unusual_image.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(image) = container.image().known() else { return };
    // Other characters are the mark of a template, or what `image-reference` speaks of.
    let plain = |byte: u8| {
        byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b':' | b'.' | b'/' | b'@')
    };
    if !(*image).bytes().all(plain)
        || (*image).split_once(':').is_some_and(|(_, rest)| rest.starts_with("//"))
    {
        return;
    }
    let (name, _) = (*image).split_once('@').unwrap_or((*image, ""));
    let (path, last) = name.rsplit_once('/').unwrap_or(("", name));
    let (repository, tag) = last.split_once(':').unwrap_or((last, "none"));
    let host = path.split('/').next().unwrap_or_default();
    let port =
        host.split_once(':').is_none_or(|(_, port)| port.bytes().all(|b| b.is_ascii_digit()));
    if name.starts_with("arn:") {
        findings
            .report(&image, "an image is not named by an ARN")
            .help("write `ACCOUNT.dkr.ecr.REGION.amazonaws.com/REPOSITORY:TAG`");
    } else if !port || path.split('/').skip(1).any(|part| part.contains(':')) {
        findings
            .report(&image, "the tag of an image cannot hold `/`")
            .help("write another character for it, such as `-`");
    } else if name.starts_with('/') {
        findings.report(&image, "the name of this image starts with `/`").help("remove it");
    } else if tag.contains(':') {
        findings.report(&image, "an image has one tag").help("write `REPOSITORY:TAG`");
    } else if tag.is_empty() {
        findings.report(&image, "the tag of this image is empty").help("write `REPOSITORY:TAG`");
    } else if repository.is_empty() || path.split('/').skip(1).any(str::is_empty) {
        findings
            .report(&image, "a part of the name of this image is empty")
            .help("write `REGISTRY/REPOSITORY:TAG`, with one `/` between the parts");
    } else if !name.bytes().any(|byte| byte.is_ascii_uppercase()) {
    } else if name.contains(['/', ':']) && path.split('/').skip(1).chain([repository]).any(mixed) {
        findings
            .report(&image, "the name of a repository cannot hold upper-case letters")
            .help("write it in lower case, as the registry shows it; a tag may hold them");
    }
}

/// Upper and lower case together: words in upper case alone stand for what is filled in later.
fn mixed(word: &str) -> bool {
    word.contains(|c: char| c.is_ascii_uppercase())
        && word.contains(|c: char| c.is_ascii_lowercase())
}
