use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "json-file-options",
    category: Category::Correctness,
    summary: "log files are compressed only where there are several",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html",
    docs: page!("json_file_options.md"),
    check: Check::Log(check),
};

fn check(log: LogConfiguration<'_>, findings: &mut Findings<'_>) {
    if log.to("json-file").is_none() {
        return;
    }
    let compress = log.option("compress").known();
    let Some(compress) = compress.filter(|value| matches!(**value, "true" | "True" | "TRUE"))
    else {
        return;
    };
    let one_file = log.lacks("max-file") || log.option("max-file").is("1");
    if one_file || log.lacks("max-size") {
        findings
            .report(&compress, "there is no second log file to compress")
            .help("set `max-size`, such as `10m`, and `max-file` to 2 or more");
    }
}
