//! Fields that Windows containers do not have. AWS documents them and mostly registers them all the
//! same; what comes of it differs.
//!
//! <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/windows_task_definitions.html>
use super::{
    compute::{NO_LINUX, Place, Refusal, Repair, Values},
    volumes::Platform,
};

const WINDOWS: &[Platform] = &[Platform::Windows];

/// Wherever they run.
#[rustfmt::skip]
pub const ANYWHERE: &[Refusal] = &[
    Refusal {
        place: Place::Container, field: "readonlyRootFilesystem", values: Values::Any, by: WINDOWS,
        help: "remove it: Docker on Windows mounts no root file system read-only",
        repair: Repair::Remove,
    },
    Refusal {
        place: Place::Container, field: "memoryReservation", values: Values::Any, by: WINDOWS,
        help: "set `memory`: Docker on Windows knows no soft limit",
        repair: Repair::Ask,
    },
];

/// Where the task is certainly not for Fargate, whose own rules say it there.
#[rustfmt::skip]
pub const ON_INSTANCES: &[Refusal] = &[
    linux_only(Place::Container, "linuxParameters"),
    linux_only(Place::Container, "ulimits"),
    linux_only(Place::Container, "systemControls"),
    linux_only(Place::Container, "privileged"),
    linux_only(Place::Task, "ipcMode"),
    linux_only(Place::Task, "pidMode"),
    Refusal {
        place: Place::Task, field: "proxyConfiguration", values: Values::Any, by: WINDOWS,
        help: "remove it: the App Mesh proxy runs on Linux only",
        repair: Repair::Remove,
    },
    Refusal {
        place: Place::Container, field: "user", values: Values::Like(is_linux_user), by: WINDOWS,
        help: "use a name that Windows has, such as `ContainerUser`",
        repair: Repair::Remove,
    },
    network("links"),
    network("disableNetworking"),
    network("dnsServers"),
    network("dnsSearchDomains"),
    network("extraHosts"),
    Refusal {
        place: Place::Container, field: "resourceRequirements", values: Values::Any, by: WINDOWS,
        help: "run the task on Linux: ECS has no GPUs for Windows containers",
        repair: Repair::Remove,
    },
];

/// On EC2 alone.
#[rustfmt::skip]
pub const ON_EC2: &[Refusal] = &[
    Refusal {
        place: Place::Task, field: "networkMode", values: Values::Of(&["bridge", "host", "none"]), by: WINDOWS,
        help: "leave it out for the network of Windows (NAT), or use `awsvpc`",
        repair: Repair::Remove,
    },
];

/// On Fargate, where the pages of AWS contradict each other.
#[rustfmt::skip]
pub const ON_FARGATE: &[Refusal] = &[
    Refusal {
        place: Place::Task, field: "ephemeralStorage", values: Values::Any, by: WINDOWS,
        help: "AWS documents it for Linux; a Windows task has 20 GiB without it",
        repair: Repair::Remove,
    },
    Refusal {
        place: Place::Log, field: "logDriver", values: Values::Of(&["splunk"]), by: WINDOWS,
        help: "use `awslogs`: one page of AWS has `splunk` on Fargate for Linux alone",
        repair: Repair::Ask,
    },
];

/// A user as Linux numbers or groups them: `1000`, `0:1338`, `app:app`, `root`.
fn is_linux_user(user: &str) -> bool {
    user == "root" || user.contains(':') || user.bytes().all(|byte| byte.is_ascii_digit())
}

const fn linux_only(place: Place, field: &'static str) -> Refusal {
    let (values, repair) = (Values::Any, Repair::Remove);
    Refusal { place, field, values, by: WINDOWS, help: NO_LINUX, repair }
}

const fn network(field: &'static str) -> Refusal {
    let (values, repair) = (Values::OutsideAwsvpc, Repair::Remove);
    let help = "remove it, or use the network mode `awsvpc` with names from DNS";
    Refusal { place: Place::Container, field, values, by: WINDOWS, help, repair }
}
