use super::prelude::*;

pub(super) static RULE: Rule = Rule {
    id: "service-connect-access-log",
    category: Category::Correctness,
    summary: "the access log of Service Connect has a place to go",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectAccessLogConfiguration.html",
    docs: page!("service_connect_access_log.md"),
    check: Check::Service(check),
};

fn check(service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(connect) = service.connected() else { return };
    let Some(access) = connect.access_log().known() else { return };
    if connect.log_configuration().is_absent() {
        findings
            .report_key(&access, "`accessLogConfiguration` needs `logConfiguration` beside it")
            .help(
                "say in `logConfiguration` where the proxy's output goes, for example to `awslogs`",
            );
    }
}
