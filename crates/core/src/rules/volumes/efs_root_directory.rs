use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "efs-root-directory",
    category: Category::Correctness,
    summary: "an EFS volume with an access point has no `rootDirectory` of its own",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html",
    docs: page!("efs_root_directory.md"),
    check: Check::Volume(check),
};

fn check(volume: Volume<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(efs) = volume.efs().known() else { return };
    let Some(authorization) = efs.authorization_config().known() else { return };
    let point = authorization.access_point_id().known().filter(|id| !id.is_empty());
    let root = efs.root_directory().known().filter(|root| !matches!(**root, "" | "/"));
    let (Some(point), Some(root)) = (point, root) else { return };
    let edit = findings.edit;
    findings
        .report(&root, format!("`rootDirectory` cannot be `{}` with an access point", *root))
        .label(&point, "the access point decides which folder is mounted")
        .help(
            "remove `rootDirectory`, and use an access point with the root folder you want, or no \
             access point",
        )
        .fix(Safety::Unsafe, "remove `rootDirectory`", edit.remove_value(efs.node, root.node));
}
