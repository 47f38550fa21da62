use super::prelude::*;
use crate::facts::log_options;

pub(super) static RULE: Rule = Rule {
    id: "undocumented-log-option",
    category: Category::Suspicious,
    summary: "log drivers are given options that ECS documents",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html",
    docs: page!("undocumented_log_option.md"),
    check: Check::Container(check),
};

fn check(container: Container<'_>, _: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some(log) = container.log_configuration().known() else { return };
    let driver = log.log_driver().known().and_then(|driver| log_options::driver(*driver));
    let (Some(driver), Some(options)) = (driver, log.options().known()) else { return };
    for (name, option) in options.entries().filter(|(name, _)| driver.only_in_docker(name)) {
        let message = format!("ECS does not document the option `{name}` for `{}`", driver.name);
        findings.report_key(&option, message).help(
            "remove it: Docker has such an option, but AWS may refuse it in a task definition",
        );
    }
}
