use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "log-mode",
    category: Category::Suspicious,
    summary: "`mode` is a mode, and a buffer goes with `non-blocking`",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html",
    docs: include_str!("log_mode.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(log) = container.log_configuration().known() else { return };
    // The options of `awsfirelens` are those of the destination.
    let Some(driver) = log.log_driver().known() else { return };
    let Some(mode) = log.option("mode").known() else { return };
    if *driver == "awsfirelens" || *mode == "non-blocking" {
        return;
    }
    if *mode != "blocking" {
        findings
            .report(&mode, format!("`mode` is `blocking` or `non-blocking`, not `{}`", *mode))
            .help("`non-blocking` drops messages rather than stop the container when the logs lag behind");
        return;
    }
    let Some(buffer) = log.option("max-buffer-size").known() else { return };
    findings
        .report_key(&buffer, "only `non-blocking` logging has a buffer")
        .label(&mode, "blocking here")
        .help("remove `max-buffer-size`, or log in the mode `non-blocking`");
}
