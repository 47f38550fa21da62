use super::prelude::*;
use crate::facts::{ecr, regions};

pub(super) static RULE: Rule = Rule {
    id: "ecr-image",
    category: Category::Suspicious,
    summary: "images in Amazon ECR name an account, a Region and a repository",
    url: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html",
    docs: page!("ecr_image.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(image) = container.image().known() else { return };
    let Some(parts) = ecr::parse(*image) else { return };
    let digits = parts.account.bytes().all(|byte| byte.is_ascii_digit());
    let lower = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let help = "write `ACCOUNT.dkr.ecr.REGION.amazonaws.com/REPOSITORY:TAG`";
    let message = if digits && !parts.has_account() {
        format!("the account of a registry has 12 digits, not {}", parts.account.len())
    } else if let Some(region) = regions::of_zone(parts.region) {
        format!("`{}` is an Availability Zone: the Region is `{region}`", parts.region)
    } else if parts.region.chars().all(lower)
        && !parts.region.contains("region")
        && !regions::is_region(parts.region)
    {
        format!("`{}` is no Region", parts.region)
    } else if parts.is_of_two_partitions() {
        format!("registries of `{}` are not below `{}`", parts.region, parts.domain)
    } else if parts.repository.is_empty() || parts.repository.starts_with(':') {
        "this names a registry, but no repository in it".to_owned()
    } else {
        return;
    };
    findings.report(&image, message).help(help);
}
