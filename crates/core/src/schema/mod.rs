//! The shape of a document: which members, of which types, with which values.
//!
//! The JSON Schemas in `schemas/` say it; `cargo xtask schemas` writes them down once more as the
//! constants in `tables.rs`, so that nothing is read or built at run time. [`check`] walks the tree
//! beside them, and the rules of kind [`crate::rules::Check::Shape`] word each [`Violation`]. The
//! schemas hold no `anyOf` and the like, so what is under an unknown value can be passed over
//! without losing anything else. `tests/schemas.rs` holds the `jsonschema` crate against it.
mod check;
mod pattern;
mod stray;
#[rustfmt::skip]
mod tables;
mod types;
mod violation;

use crate::Kind;
pub use check::check;
pub use pattern::Pattern;
pub use stray::Stray;
pub use types::{Choice, Field, Length, List, Object, Range, Schema, Text, Type};
pub use violation::{Place, Problem, Shape, Violation};

/// The schema of documents of this kind.
pub fn of(kind: Kind) -> &'static Schema {
    match kind {
        Kind::TaskDefinition => &tables::TASK_DEFINITION,
        Kind::ContainerDefinitions => &tables::CONTAINER_DEFINITIONS,
        Kind::Service => &tables::SERVICE,
        Kind::ServiceUpdate => &tables::SERVICE_UPDATE,
        Kind::TaskSet => &tables::TASK_SET,
        Kind::RunTask => &tables::RUN_TASK,
        Kind::StartTask => &tables::START_TASK,
        Kind::Overrides => &tables::OVERRIDES,
        Kind::Cluster => &tables::CLUSTER,
        Kind::ClusterCapacityProviders => &tables::CLUSTER_CAPACITY_PROVIDERS,
        Kind::CapacityProvider => &tables::CAPACITY_PROVIDER,
        Kind::ExpressService => &tables::EXPRESS_SERVICE,
        Kind::Daemon => &tables::DAEMON,
        Kind::ScalableTarget => &tables::SCALABLE_TARGET,
        Kind::ScalingPolicy => &tables::SCALING_POLICY,
        Kind::TargetTracking => &tables::TARGET_TRACKING,
        Kind::ScheduledAction => &tables::SCHEDULED_ACTION,
        Kind::EventTarget => &tables::EVENT_TARGET,
        Kind::Schedule => &tables::SCHEDULE,
        Kind::AppSpec => &tables::APPSPEC,
        Kind::EcspressoConfig => &tables::ECSPRESSO_CONFIG,
        Kind::CloudMapService => &tables::CLOUD_MAP_SERVICE,
    }
}

impl Schema {
    /// The type of the value at `path`, names and numbers of items from the root of a document.
    pub fn at<'p>(&self, path: impl IntoIterator<Item = &'p str>) -> Option<Type> {
        path.into_iter().try_fold(self.root, |value, name| value.child(name))
    }
}

/// The name in `known` that `written` is most likely a slip of, if any is near enough: the same
/// but for case, blanks, `_` and `-`, or a few letters off.
pub fn nearest<'k>(written: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let plain = |name: &str| -> String {
        name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
    };
    let slip = plain(written);
    let limit = |name: &str| (slip.len().max(name.len()) / 3).min(4);
    let likely =
        known.into_iter().filter(|name| slip.len().abs_diff(name.len()) <= limit(name) + 2);
    let distances = likely.map(|name| (strsim::osa_distance(&slip, &plain(name)), name));
    let (distance, name) = distances.min()?;
    (distance <= limit(name) && distance < name.len()).then_some(name)
}
