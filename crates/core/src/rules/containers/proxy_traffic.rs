use super::prelude::*;
use crate::model::ProxyConfiguration;

pub(super) static RULE: Rule = Rule {
    id: "proxy-traffic",
    category: Category::Suspicious,
    summary: "an App Mesh proxy leaves its own traffic alone",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ProxyConfiguration.html",
    docs: page!("proxy_traffic.md"),
    check: Check::Task(check),
};

/// Envoy is told from the application by its user.
fn check(task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(proxy) = task.proxy_configuration().known() else { return };
    let Some(uid) = property(*proxy, "IgnoredUID") else { return };
    let Some(container) = proxy.container_name().known().and_then(|name| task.container(*name))
    else {
        return;
    };
    let Some(user) = container.user().known() else { return };
    let own = user.split(':').next().unwrap_or_default();
    if let (Ok(ignored), Ok(own)) = (uid.trim().parse::<u32>(), own.parse::<u32>())
        && ignored != own
    {
        findings
            .report(&user, format!("the proxy would send its own traffic to itself: user {own}"))
            .label(&uid, "traffic of this user is left alone")
            .help("write the same number in both places");
    }
}

fn property<'a>(proxy: ProxyConfiguration<'a>, name: &str) -> Option<At<'a, &'a str>> {
    let property = proxy.properties().items().find(|one| one.name().is(name))?;
    property.value().known()
}
