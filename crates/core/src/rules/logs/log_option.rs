use super::prelude::*;
use crate::{
    facts::log_options::{self, Driver},
    schema::nearest,
};

pub(super) static RULE: Rule = Rule {
    id: "log-option",
    category: Category::Correctness,
    summary: "log drivers are given options they have",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html",
    docs: page!("log_option.md"),
    check: Check::Log(check),
};

fn check(log: LogConfiguration<'_>, findings: &mut Findings<'_>) {
    let driver = log.log_driver().known().and_then(|driver| log_options::driver(*driver));
    let Some(driver) = driver else { return };
    let stray = |name: &str| driver.option(name).is_none() && !driver.only_in_docker(name);
    let edit = findings.edit;
    for (name, option) in log.options().known().into_iter().flat_map(|options| options.entries()) {
        if stray(name) {
            let found = findings.report_key(&option, message(name, driver));
            found.help(help(driver));
            if let Some(near) = nearest(name, driver.names()).filter(|near| log.lacks(near)) {
                found.help(format!("did you mean `{near}`?"));
                let rename = edit.rename(option.key_span(), near);
                found.fix(Safety::Unsafe, format!("write `{near}`"), rename);
            }
        }
    }
    let secrets = log.secret_options().items().filter_map(|secret| secret.name().known());
    for name in secrets.filter(|name| stray(name)) {
        let found = findings.report(&name, message(*name, driver));
        found.help(help(driver));
        if let Some(near) = nearest(*name, driver.names()).filter(|near| log.lacks(near)) {
            found.help(format!("did you mean `{near}`?"));
            let set = edit.set(name.node, &literal(near));
            found.fix(Safety::Unsafe, format!("write `{near}`"), set);
        }
    }
}

fn message(name: &str, driver: &Driver) -> String {
    format!("the `{}` log driver has no option `{name}`", driver.name)
}

fn help(driver: &Driver) -> String {
    format!("its options are {}", driver.names().collect::<Vec<_>>().join(", "))
}
