//! EBS volumes that ECS makes for a task. The ECS API reference and EBS name different upper limits
//! where EBS has grown.
//!
//! - <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html>
//! - <https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html>

/// A type of volume.
#[derive(Debug)]
pub struct VolumeType {
    /// Its name in `volumeType`.
    pub name: &'static str,
    /// Its size in GiB.
    pub size: Limits,
    /// I/O operations per second, where they can be set.
    pub iops: Option<Limits>,
    /// Throughput in MiB/s, where it can be set.
    pub throughput: Option<Limits>,
    /// The most I/O operations per second for each GiB.
    pub iops_per_gib: Option<i64>,
}

/// From where to where a number may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The least.
    pub least: i64,
    /// The most that the ECS documentation names.
    pub documented: i64,
    /// The most that EBS takes.
    pub most: i64,
}

impl Limits {
    const fn new(least: i64, documented: i64, most: i64) -> Self {
        Self { least, documented, most }
    }

    const fn fixed(least: i64, most: i64) -> Self {
        Self::new(least, most, most)
    }

    /// Neither ECS nor EBS takes `number`.
    pub fn exclude(self, number: i64) -> bool {
        number < self.least || number > self.most
    }

    /// EBS takes `number` and the ECS documentation does not know of it.
    pub fn are_passed(self, number: i64) -> bool {
        number > self.documented && number <= self.most
    }
}

const fn volume(name: &'static str, size: Limits) -> VolumeType {
    VolumeType { name, size, iops: None, throughput: None, iops_per_gib: None }
}

/// The types of volume.
#[rustfmt::skip]
pub const VOLUME_TYPES: &[VolumeType] = &[
    volume("gp2", Limits::fixed(1, 16_384)),
    VolumeType {
        name: "gp3",
        size: Limits::new(1, 16_384, 65_536),
        iops: Some(Limits::new(3_000, 16_000, 80_000)),
        throughput: Some(Limits::new(125, 1_000, 2_000)),
        iops_per_gib: Some(500),
    },
    VolumeType {
        iops: Some(Limits::fixed(100, 64_000)), iops_per_gib: Some(50),
        ..volume("io1", Limits::fixed(4, 16_384))
    },
    VolumeType {
        iops: Some(Limits::fixed(100, 256_000)), iops_per_gib: Some(1_000),
        ..volume("io2", Limits::new(4, 16_384, 65_536))
    },
    volume("st1", Limits::fixed(125, 16_384)),
    volume("sc1", Limits::fixed(125, 16_384)),
    volume("standard", Limits::fixed(1, 1_024)),
];

/// What a `gp3` volume gets where nothing is said.
pub const DEFAULT_IOPS: i64 = 3_000;

/// A `gp3` volume needs this many I/O operations per second for each MiB/s.
pub const IOPS_PER_THROUGHPUT: i64 = 4;

/// The type called `name`.
pub fn volume_type(name: &str) -> Option<&'static VolumeType> {
    VOLUME_TYPES.iter().find(|volume| volume.name == name)
}

/// The numbers of a volume: their names in the API, units, the least that the schema takes.
pub const NUMBERS: [(&str, &str, i64); 3] =
    [("sizeInGiB", "GiB", 1), ("iops", "IOPS", 100), ("throughput", "MiB/s", 125)];

impl VolumeType {
    /// The limits of the number called `name`; nothing where the type does not have it.
    pub fn limits(&self, name: &str) -> Option<Limits> {
        match name {
            "sizeInGiB" => Some(self.size),
            "iops" => self.iops,
            _ => self.throughput,
        }
    }
}

/// Whether `text` may be the ID of a snapshot, or a word that stands for one.
///
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html>
pub fn is_snapshot(text: &str) -> bool {
    let hex = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    match text.strip_prefix("snap-") {
        Some(digits) => !hex(digits) || matches!(digits.len(), 8 | 17),
        None => !text.bytes().any(|byte| byte.is_ascii_lowercase()),
    }
}

/// Whether `text` may name a key: by ID, by alias, by the ARN of either, or a word that stands for one.
///
/// <https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id>
pub fn is_key(text: &str) -> bool {
    let id = |byte: u8| byte.is_ascii_hexdigit() || byte == b'-';
    text.starts_with("alias/")
        || text.starts_with("arn:")
        || text.starts_with("mrk-")
        || text.len() == 36 && text.bytes().all(id)
        || !text.bytes().any(|byte| byte.is_ascii_lowercase())
}
