use super::{At, Launch, List, Tag, view};

view! {
    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceVolumeConfiguration.html>
    LaunchVolume<'a> { name: &'a str = "name", ebs: EbsVolume<'a> = "managedEBSVolume" }

    /// An EBS volume that ECS makes for each task.
    ///
    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html>
    EbsVolume<'a> {
        encrypted: bool = "encrypted",
        kms_key_id: &'a str = "kmsKeyId",
        volume_type: &'a str = "volumeType",
        size: i64 = "sizeInGiB",
        snapshot_id: &'a str = "snapshotId",
        initialization_rate: i64 = "volumeInitializationRate",
        iops: i64 = "iops",
        throughput: i64 = "throughput",
        tag_specifications: List<'a, TagSpecification<'a>> = "tagSpecifications",
        filesystem_type: &'a str = "filesystemType",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EBSTagSpecification.html>
    TagSpecification<'a> {
        tags: List<'a, Tag<'a>> = "tags",
        propagate_tags: &'a str = "propagateTags",
    }
}

impl<'a> EbsVolume<'a> {
    /// The volumes that a launch asks for.
    pub fn all(launch: Launch<'a>) -> impl Iterator<Item = At<'a, Self>> + use<'a> {
        launch.volume_configurations().items().filter_map(|volume| volume.ebs().known())
    }
}
