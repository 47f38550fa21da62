use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "firelens-buffer-limit",
    category: Category::Suspicious,
    summary: "`log-driver-buffer-limit` is a number of log lines",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-docker-buffer-limit.html",
    docs: page!("firelens_buffer_limit.md"),
    check: Check::Container(check),
};

/// The first number that is too large.
const END: u64 = 536_870_912;

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some((log, _)) = container.logs_to("awsfirelens") else { return };
    let Some(limit) = log.option("log-driver-buffer-limit").known() else { return };
    if !(*limit).parse().is_ok_and(|lines: u64| lines < END) {
        findings
            .report(&limit, format!("`log-driver-buffer-limit` cannot be `{}`", *limit))
            .help(format!("it takes a whole number of log lines, from 0 to {}", END - 1));
    }
}
