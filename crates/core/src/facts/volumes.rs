//! Kinds of volume, and where they do not exist.
//!
//! <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_data_volumes.html>

/// Something that a task definition says it runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Platform {
    /// AWS Fargate.
    Fargate,
    /// AWS Fargate with Windows.
    FargateWindows,
    /// Amazon ECS Managed Instances.
    ManagedInstances,
    /// Your own servers, ECS Anywhere.
    External,
    /// Linux, stated as such.
    Linux,
    /// Windows, stated as such.
    Windows,
}

/// A kind of volume.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    /// The member of a volume that makes it of this kind.
    pub field: &'static str,
    /// Where it does not exist.
    pub refused_by: &'static [Platform],
    /// What to do there.
    pub instead: &'static str,
}

/// Every kind that some platform lacks. Of `host` that is `sourcePath` on Fargate alone: an empty
/// folder is everywhere.
#[rustfmt::skip]
pub const KINDS: &[Kind] = &[
    Kind {
        field: "host",
        refused_by: &[Platform::Fargate],
        instead: LASTING,
    },
    Kind {
        field: "dockerVolumeConfiguration",
        refused_by: &[Platform::Fargate, Platform::ManagedInstances],
        instead: LASTING,
    },
    Kind {
        field: "efsVolumeConfiguration",
        refused_by: &[Platform::External, Platform::Windows],
        instead: "run the task on Linux on Fargate, EC2 or Managed Instances; Windows on EC2 has FSx",
    },
    Kind {
        field: "s3filesVolumeConfiguration",
        refused_by: &[Platform::External, Platform::Windows],
        instead: "run the task on Linux on Fargate, EC2 or Managed Instances",
    },
    Kind {
        field: "fsxWindowsFileServerVolumeConfiguration",
        refused_by: &[Platform::Fargate, Platform::ManagedInstances, Platform::External, Platform::Linux],
        instead: "run the task on EC2 with Windows, or use `efsVolumeConfiguration` with Linux",
    },
    Kind {
        field: "configuredAtLaunch",
        refused_by: &[Platform::External, Platform::FargateWindows],
        instead: "remove it: Amazon EBS volumes cannot be attached to this task",
    },
];

const LASTING: &str = "use a volume with a name only for data that lives as long as the task, \
                       `efsVolumeConfiguration` for data that stays";

impl Platform {
    /// What to call it in messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fargate => "Fargate",
            Self::FargateWindows => "Fargate with Windows",
            Self::ManagedInstances => "Managed Instances",
            Self::External => "ECS Anywhere (`EXTERNAL`)",
            Self::Linux => "Linux",
            Self::Windows => "Windows",
        }
    }
}
