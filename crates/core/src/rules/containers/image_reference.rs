use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "image-reference",
    category: Category::Correctness,
    summary: "the image is written in the characters AWS takes",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
    docs: page!("image_reference.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(image) = container.image().known() else { return };
    // Nearly all images have a tag and nothing odd.
    if (*image).len() <= 255 && (*image).bytes().all(allowed) {
        return;
    }
    let edit = findings.edit;
    let (name, digest) = (*image).split_once('@').map_or((*image, None), |(n, d)| (n, Some(d)));
    // Brackets are the mark of a template that is not known here.
    let template = |byte: u8| matches!(byte, b'{' | b'}' | b'[' | b']' | b'<' | b'>');
    if (*image).bytes().any(template) {
    } else if (*image).trim() != *image {
        let trimmed = (*image).trim();
        let found = findings.report(&image, "there are blanks around the image");
        found.help("AWS takes no blanks in the name of an image");
        if !trimmed.is_empty() {
            found.fix(Safety::Safe, "remove the blanks", edit.set(image.node, &literal(trimmed)));
        }
    } else if let Some(bad) = name.bytes().position(|byte| !allowed(byte)) {
        let bad = name[bad..].chars().next().unwrap_or_default();
        findings
            .report(&image, format!("the name of an image cannot hold `{bad}`"))
            .help("it takes letters, digits and `- _ : . / #`, and `@` before a digest");
    } else if name.len() > 255 {
        let message =
            format!("the name of an image has 255 characters at most, not {}", name.len());
        findings.report(&image, message);
    } else if digest.is_some_and(|digest| !is_sha256(digest)) {
        findings
            .report(&image, "the digest of an image is `sha256:` and 64 hexadecimal digits")
            .help("copy it from the registry, or name a tag: `NAME:TAG`");
    }
}

fn allowed(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b':' | b'.' | b'/' | b'#')
}

fn is_sha256(digest: &str) -> bool {
    let hex = digest.strip_prefix("sha256:");
    hex.is_some_and(|hex| hex.len() == 64 && hex.bytes().all(|byte| byte.is_ascii_hexdigit()))
}
