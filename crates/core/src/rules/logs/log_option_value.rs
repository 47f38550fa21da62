use super::prelude::*;
use crate::{
    facts::{log_options, log_value::Takes},
    schema::nearest,
};

pub(super) static RULE: Rule = Rule {
    id: "log-option-value",
    category: Category::Correctness,
    summary: "the options of a log driver have values it can read",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html",
    docs: page!("log_option_value.md"),
    check: Check::Log(check),
};

fn check(log: LogConfiguration<'_>, findings: &mut Findings<'_>) {
    let driver = log.log_driver().known().and_then(|driver| log_options::driver(*driver));
    let edit = findings.edit;
    for option in driver.into_iter().flat_map(|driver| driver.options) {
        if matches!(option.takes, Takes::Text) {
            continue;
        }
        let Some(value) = log.option(option.name).known() else { continue };
        if option.takes.allows(*value) {
            continue;
        }
        let message = format!("`{}` cannot be `{}`", option.name, *value);
        let found = findings.report(&value, message);
        found.help(format!("it takes {}", option.takes));
        if let Takes::OneOf(list) = option.takes
            && let Some(near) = nearest(*value, list.iter().copied())
        {
            let set = edit.set(value.node, &literal(near));
            found.fix(Safety::Unsafe, format!("write `{near}`"), set);
        }
    }
}
