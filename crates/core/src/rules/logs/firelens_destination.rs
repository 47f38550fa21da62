use super::prelude::*;
use crate::model::LogConfiguration;

pub(super) static RULE: Rule = Rule {
    id: "firelens-destination",
    category: Category::Suspicious,
    summary: "logs for FireLens have a destination",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html",
    docs: page!("firelens_destination.md"),
    check: Check::Container(check),
};

/// Options that are about the log driver, not the destination.
const DRIVER: &[&str] = &["include-pattern", "exclude-pattern", "log-driver-buffer-limit"];

fn check(container: Container<'_>, task: TaskDefinition<'_>, findings: &mut Findings<'_>) {
    let Some((log, driver)) = container.logs_to("awsfirelens") else { return };
    let Some((router, firelens)) = task.router() else { return };
    let Some(kind) = firelens.kind().known() else { return };
    let output = if *kind == "fluentd" { "@type" } else { "Name" };
    let edit = findings.edit;
    if !log.lacks(output) {
        return;
    }
    if settings(log).next().is_none() {
        if !router.may_have_own_config() {
            findings
                .report(
                    &driver,
                    format!(
                        "{} sends its logs to FireLens, but no destination is configured",
                        container.title()
                    ),
                )
                .label_span(firelens.key_span(), "this router has no configuration of its own")
                .help(format!("name the destination in `options`, by `{output}`"));
        }
        return;
    }
    let message = format!("the options for FireLens do not name a destination by `{output}`");
    let found = findings.report(&driver, message);
    found.label(&kind, "this router needs it").help(format!("add `{output}`, the output plugin"));
    let lower = log.options().known().and_then(|options| options.get("name").known());
    if let Some(lower) = lower.filter(|_| output == "Name") {
        found.help("write `Name`, in upper and lower case");
        let rename = edit.rename(lower.key_span(), "Name");
        found.fix(Safety::Unsafe, "write `Name`", rename);
    }
}

/// What the destination is told.
fn settings<'a>(log: LogConfiguration<'a>) -> impl Iterator<Item = &'a str> {
    let options = log.options().known().into_iter().flat_map(|options| options.entries());
    let secrets = log.secret_options().items().filter_map(|secret| secret.name().known());
    let names = options.map(|(name, _)| name).chain(secrets.map(|name| *name));
    names.filter(|name| !DRIVER.contains(name))
}
