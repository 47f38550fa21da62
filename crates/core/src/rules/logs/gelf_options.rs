use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "gelf-options",
    category: Category::Correctness,
    summary: "the `gelf` driver has an address, and options that go with it",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html",
    docs: page!("gelf_options.md"),
    check: Check::Log(check),
};

/// Options with the only protocol that has them.
const PROTOCOLS: &[(&str, &str)] = &[
    ("gelf-compression-type", "udp"),
    ("gelf-compression-level", "udp"),
    ("gelf-tcp-max-reconnect", "tcp"),
    ("gelf-tcp-reconnect-delay", "tcp"),
];

fn check(log: LogConfiguration<'_>, findings: &mut Findings<'_>) {
    let Some(driver) = log.to("gelf") else { return };
    if log.lacks("gelf-address") {
        findings
            .report(&driver, "the `gelf` driver needs the option `gelf-address`")
            .help("give it in `options`: `\"gelf-address\": \"udp://HOST:12201\"`");
    }
    let Some(address) = log.option("gelf-address").known() else { return };
    let Some((used, _)) = (*address).split_once("://") else { return };
    for (name, protocol) in PROTOCOLS {
        let Some(option) = log.option(name).known() else { continue };
        if matches!(used, "udp" | "tcp") && used != *protocol {
            findings
                .report_key(
                    &option,
                    format!("`{name}` is only valid with {}", protocol.to_ascii_uppercase()),
                )
                .label(&address, "another protocol")
                .help(format!("remove it, or write the address as `{protocol}://HOST:PORT`"));
        }
    }
}
