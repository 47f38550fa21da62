//! `ecslint schema`.
use super::print;
use crate::terminal::Terminal;
use ecslint_core::{Kind, schema::nearest};
use std::process::ExitCode;

const EXAMPLES: &str = "\
Examples:
  ecslint schema                            list the kinds of document
  ecslint schema task-definition > task-definition.schema.json";

/// Print the JSON Schema of a kind of document, for editors and other tools
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// The kind; a list of all kinds if absent
    kind: Option<String>,
}

/// # Errors
/// Where there is no such kind.
pub(super) fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<ExitCode> {
    let names = || Kind::ALL.iter().map(|kind| kind.name());
    let Some(wanted) = args.kind.as_deref() else {
        let list: String = names().map(|name| format!("{name}\n")).collect();
        return print(list.as_bytes(), terminal);
    };
    let found = Kind::ALL.iter().copied().find(|kind| kind.name() == wanted);
    let Some(kind) = found else {
        let near = nearest(wanted, names());
        let near = near.map_or_else(String::new, |name| format!("; did you mean `{name}`?"));
        anyhow::bail!("there is no kind of document called `{wanted}`{near}");
    };
    print(text(kind).as_bytes(), terminal)
}

/// The schema in the file of this name.
macro_rules! file {
    ($name:literal) => {
        include_str!(concat!("../../../../schemas/", $name, ".json"))
    };
}

fn text(kind: Kind) -> &'static str {
    match kind {
        Kind::TaskDefinition => file!("task-definition"),
        Kind::ContainerDefinitions => file!("container-definitions"),
        Kind::Service => file!("service"),
        Kind::ServiceUpdate => file!("service-update"),
        Kind::TaskSet => file!("task-set"),
        Kind::RunTask => file!("run-task"),
        Kind::StartTask => file!("start-task"),
        Kind::Overrides => file!("overrides"),
        Kind::Cluster => file!("cluster"),
        Kind::ClusterCapacityProviders => file!("cluster-capacity-providers"),
        Kind::CapacityProvider => file!("capacity-provider"),
        Kind::CapacityProviderUpdate => file!("capacity-provider-update"),
        Kind::ExpressService => file!("express-service"),
        Kind::ExpressServiceUpdate => file!("express-service-update"),
        Kind::Daemon => file!("daemon"),
        Kind::DaemonUpdate => file!("daemon-update"),
        Kind::DaemonTaskDefinition => file!("daemon-task-definition"),
        Kind::Gateway => file!("gateway"),
        Kind::ScalableTarget => file!("scalable-target"),
        Kind::ScalingPolicy => file!("scaling-policy"),
        Kind::TargetTracking => file!("target-tracking"),
        Kind::ScheduledAction => file!("scheduled-action"),
        Kind::EventTarget => file!("event-target"),
        Kind::Schedule => file!("schedule"),
        Kind::AppSpec => file!("appspec"),
        Kind::EcspressoConfig => file!("ecspresso-config"),
        Kind::CloudMapService => file!("cloud-map-service"),
    }
}
