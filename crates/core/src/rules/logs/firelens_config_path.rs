use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "firelens-config-path",
    category: Category::Suspicious,
    summary: "a FireLens configuration file has a place of its own in the image",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html",
    docs: page!("firelens_config_path.md"),
    check: Check::Container(check),
};

/// Where ECS puts the configuration that it writes.
const RESERVED: &[&str] = &["/fluent-bit/etc/fluent-bit.conf", "/fluentd/etc/fluent.conf"];

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(router) = container.firelens_configuration().known() else { return };
    let Some(options) = router.options().known() else { return };
    let Some(path) = options.get("config-file-value").known() else { return };
    if !options.get("config-file-type").is("file") {
        return;
    }
    if RESERVED.contains(&*path) {
        findings
            .report(&path, "ECS puts its own configuration at this path")
            .help("give the file another name in the image: ECS includes it in its own");
    } else if !(*path).starts_with('/') {
        findings
            .report(&path, "this is no path in the image of the router")
            .help("write the whole path, starting with `/`");
    }
}
