use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "awslogs-multiline",
    category: Category::Suspicious,
    summary: "lines are joined by one pattern only",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html",
    docs: page!("awslogs_multiline.md"),
    check: Check::Log(check),
};

fn check(log: LogConfiguration<'_>, findings: &mut Findings<'_>) {
    if log.to("awslogs").is_none() {
        return;
    }
    let Some(pattern) = log.option("awslogs-multiline-pattern").known() else { return };
    let Some(format) = log.option("awslogs-datetime-format").known() else { return };
    findings
        .report_key(
            &pattern,
            "`awslogs-multiline-pattern` and `awslogs-datetime-format` exclude each other",
        )
        .label_span(format.key_span(), "lines are joined by their date already")
        .help("keep one of them: both say where a message of several lines starts");
}
