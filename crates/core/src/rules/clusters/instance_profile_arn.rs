use super::prelude::*;
use crate::model::{Arn, CapacityProvider};

pub(super) static RULE: Rule = Rule {
    id: "instance-profile-arn",
    category: Category::Correctness,
    summary: "managed instances get an instance profile, not a role",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceLaunchTemplate.html",
    docs: page!("instance_profile_arn.md"),
    check: Check::CapacityProvider(check),
};

fn check(provider: CapacityProvider<'_>, findings: &mut Findings<'_>) {
    let Some(managed) = provider.managed_instances().known() else { return };
    let Some(template) = managed.launch_template().known() else { return };
    let profile = Field::<&str>::read(template.node, "ec2InstanceProfileArn");
    let Some(profile) = profile.known() else { return };
    let Some(arn) = Arn::parse(*profile) else { return };
    if arn.service != "iam" || !arn.resource.starts_with("instance-profile/") {
        findings.report(&profile, "this is not the ARN of an instance profile").help(
            "write `arn:aws:iam::ACCOUNT:instance-profile/NAME`: a role is put into a profile",
        );
    }
}
