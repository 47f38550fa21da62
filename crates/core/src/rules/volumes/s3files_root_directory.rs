use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "s3files-root-directory",
    category: Category::Correctness,
    summary: "an S3 Files volume with an access point has no `rootDirectory` of its own",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_S3FilesVolumeConfiguration.html",
    docs: page!("s3files_root_directory.md"),
    check: Check::Volume(check),
};

fn check(volume: Volume<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(files) = volume.s3files().known() else { return };
    let Some(point) = files.access_point_arn().known() else { return };
    let Some(root) = files.root_directory().known().filter(|root| **root != "/") else { return };
    let edit = findings.edit;
    findings
        .report(&root, format!("`rootDirectory` cannot be `{}` with an access point", *root))
        .label(&point, "the access point decides which folder is mounted")
        .help("remove `rootDirectory`, and use an access point for the folder you want, or none")
        .fix(Safety::Unsafe, "remove `rootDirectory`", edit.remove_value(files.node, root.node));
}
