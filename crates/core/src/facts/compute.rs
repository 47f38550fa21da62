//! Fields that a kind of compute does not take, other than volumes ([`super::volumes`]), log drivers
//! (the rule `log-driver-compute`), Windows on instances ([`super::windows`]) and what Fargate refuses
//! on any operating system.
//!
//! - <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html>
//! - <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters-managed-instances.html>
//! - <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/AWS_Fargate.html>
use super::volumes::Platform;
use ecslint_syntax::Node;

/// A field, or some of its values, that does not work on some platforms.
#[derive(Clone, Copy, Debug)]
pub struct Refusal {
    /// Where the field stands.
    pub place: Place,
    /// Its name.
    pub field: &'static str,
    /// What it says.
    pub values: Values,
    /// Where that does not work.
    pub by: &'static [Platform],
    /// What to do there.
    pub help: &'static str,
    /// The same as an edit.
    pub repair: Repair,
}

/// An edit that makes the rest of the definition work.
#[derive(Clone, Copy, Debug)]
pub enum Repair {
    /// Take the field out.
    Remove,
    /// Give it this value.
    Set(&'static str),
    /// None that leaves the task as it is meant.
    Ask,
}

/// The objects that hold a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The task definition.
    Task,
    /// `runtimePlatform`.
    Platform,
    /// Each container.
    Container,
    /// `linuxParameters` of each container.
    Linux,
    /// `logConfiguration` of each container.
    Log,
}

/// What a field says.
#[derive(Clone, Copy, Debug)]
pub enum Values {
    /// Anything but nothing.
    Any,
    /// Anything but nothing, where the network mode is certainly not `awsvpc`, which has a rule of
    /// its own.
    OutsideAwsvpc,
    /// One of these.
    Of(&'static [&'static str]),
    /// Text of this form.
    Like(fn(&str) -> bool),
}

impl Values {
    /// The value is named with the field: it is not the field as such that does not work.
    pub fn names_value(self) -> bool {
        matches!(self, Self::Of(_) | Self::Like(_))
    }

    /// Whether `node` is such a value.
    pub fn hold(self, node: &Node<'_>) -> bool {
        match self {
            Self::Any | Self::OutsideAwsvpc => true,
            Self::Of(list) => node.as_str().is_some_and(|text| list.contains(&text)),
            Self::Like(like) => node.as_str().is_some_and(like),
        }
    }
}

const MANAGED: &[Platform] = &[Platform::ManagedInstances];
const EXTERNAL: &[Platform] = &[Platform::External];
const FARGATE_WINDOWS: &[Platform] = &[Platform::FargateWindows];

/// What AWS refuses when the task definition is registered or run.
#[rustfmt::skip]
pub const REFUSED: &[Refusal] = &[
    Refusal {
        place: Place::Task, field: "networkMode", values: Values::Of(&["awsvpc"]), by: EXTERNAL,
        help: "use `bridge`, `host` or `none`: your own servers are not in a VPC",
        repair: Repair::Set("bridge"),
    },
    Refusal {
        place: Place::Task, field: "networkMode", values: Values::Of(&["bridge"]), by: MANAGED,
        help: "use `awsvpc`, or `host` for the network of the instance",
        repair: Repair::Set("awsvpc"),
    },
    Refusal {
        place: Place::Platform, field: "operatingSystemFamily", values: Values::Like(is_windows),
        by: &[Platform::External, Platform::ManagedInstances],
        help: "use `LINUX`, or run the task on Fargate or EC2",
        repair: Repair::Ask,
    },
    Refusal {
        place: Place::Task, field: "proxyConfiguration", values: Values::Any,
        by: &[Platform::External, Platform::ManagedInstances, Platform::FargateWindows],
        help: "remove it: App Mesh does not reach these tasks",
        repair: Repair::Remove,
    },
    Refusal {
        place: Place::Linux, field: "maxSwap", values: Values::Any, by: MANAGED,
        help: "remove it: managed instances have no swap space",
        repair: Repair::Remove,
    },
    Refusal {
        place: Place::Linux, field: "swappiness", values: Values::Any, by: MANAGED,
        help: "remove it: managed instances have no swap space",
        repair: Repair::Remove,
    },
    Refusal {
        place: Place::Linux, field: "sharedMemorySize", values: Values::Any, by: MANAGED,
        help: "remove it: `/dev/shm` keeps its default size; `tmpfs` gives memory elsewhere",
        repair: Repair::Remove,
    },
    Refusal {
        place: Place::Container, field: "disableNetworking", values: Values::OutsideAwsvpc, by: MANAGED,
        help: "remove it: limit the traffic with security groups",
        repair: Repair::Remove,
    },
    Refusal {
        place: Place::Container, field: "hostname", values: Values::OutsideAwsvpc, by: MANAGED,
        help: "remove it: the container takes the name of its instance or of its network interface",
        repair: Repair::Remove,
    },
    Refusal {
        place: Place::Container, field: "user", values: Values::Any, by: FARGATE_WINDOWS,
        help: "remove it, and choose the user with `USER` in the Dockerfile of the image",
        repair: Repair::Remove,
    },
    Refusal {
        place: Place::Container, field: "dnsServers", values: Values::OutsideAwsvpc, by: MANAGED,
        help: "remove it: name servers come from the VPC (its DHCP option set)",
        repair: Repair::Remove,
    },
    Refusal {
        place: Place::Container, field: "dnsSearchDomains", values: Values::OutsideAwsvpc, by: MANAGED,
        help: "remove it: search domains come from the VPC (its DHCP option set)",
        repair: Repair::Remove,
    },
    Refusal {
        place: Place::Task, field: "pidMode", values: Values::Of(&["task"]), by: FARGATE_WINDOWS,
        help: "remove it: each container has processes of its own",
        repair: Repair::Remove,
    },
    Refusal {
        place: Place::Container, field: "environmentFiles", values: Values::Any, by: FARGATE_WINDOWS,
        help: "write the variables in `environment`, or fetch the file when the container starts",
        repair: Repair::Remove,
    },
    Refusal {
        place: Place::Container, field: "restartPolicy", values: Values::Any, by: FARGATE_WINDOWS,
        help: "remove it: the service replaces a task whose essential container has stopped",
        repair: Repair::Remove,
    },
    Refusal {
        place: Place::Container, field: "linuxParameters", values: Values::Any, by: FARGATE_WINDOWS,
        help: NO_LINUX,
        repair: Repair::Remove,
    },
    Refusal {
        place: Place::Container, field: "ulimits", values: Values::Any, by: FARGATE_WINDOWS,
        help: NO_LINUX,
        repair: Repair::Remove,
    },
    Refusal {
        place: Place::Container, field: "systemControls", values: Values::Any, by: FARGATE_WINDOWS,
        help: NO_LINUX,
        repair: Repair::Remove,
    },
    Refusal {
        place: Place::Container, field: "credentialSpecs", values: Values::Any, by: FARGATE_WINDOWS,
        help: "run the task on EC2: Fargate gives Windows containers no gMSA",
        repair: Repair::Remove,
    },
];

pub(super) const NO_LINUX: &str = "remove it: it is for the Linux kernel";

fn is_windows(family: &str) -> bool {
    family.starts_with("WINDOWS")
}
