use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "service-connect-duplicate-setting",
    category: Category::Correctness,
    summary: "each setting of the Service Connect proxy is given once",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectConfiguration.html",
    docs: page!("service_connect_duplicate_setting.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(connect) = service.connected() else { return };
    let levels = connect.containers().items().filter_map(|container| container.log_level().known());
    let levels: Vec<_> = levels.collect();
    for level in levels.iter().skip(1) {
        findings
            .report(level, "`logLevel` is given twice")
            .label(&levels[0], "given here first")
            .help("keep one of them: the setting counts for the whole proxy");
    }
}
