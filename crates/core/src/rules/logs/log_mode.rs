use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "log-mode",
    category: Category::Suspicious,
    summary: "a log buffer goes with the mode `non-blocking`",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html",
    docs: page!("log_mode.md"),
    check: Check::Log(check),
};

fn check(log: LogConfiguration<'_>, findings: &mut Findings<'_>) {
    // The options of `awsfirelens` are those of the destination.
    let Some(driver) = log.log_driver().known() else { return };
    let mode = log.option("mode").known().filter(|mode| **mode == "blocking");
    let (Some(mode), Some(buffer)) = (mode, log.option("max-buffer-size").known()) else { return };
    if *driver != "awsfirelens" {
        findings
            .report_key(&buffer, "only `non-blocking` logging has a buffer")
            .label(&mode, "blocking here")
            .help("remove `max-buffer-size`, or log in the mode `non-blocking`");
    }
}
