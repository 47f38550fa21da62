use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "splunk-options",
    category: Category::Correctness,
    summary: "the `splunk` driver has a URL and a token",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html",
    docs: page!("splunk_options.md"),
    check: Check::Log(check),
};

fn check(log: LogConfiguration<'_>, findings: &mut Findings<'_>) {
    let Some(driver) = log.to("splunk") else { return };
    let help = [
        ("splunk-url", "give it in `options`: `\"splunk-url\": \"https://HOST:8088\"`"),
        ("splunk-token", "give it in `secretOptions`, so that it stays a secret"),
    ];
    for (name, help) in help {
        if log.lacks(name) {
            findings
                .report(&driver, format!("the `splunk` driver needs the option `{name}`"))
                .help(help);
        }
    }
}
