use crate::{
    Kind,
    dialects::words::{Regular, Words, exception},
};

const EFS: Option<&str> = Some("efsVolumeConfiguration");
const TASK: &[Kind] = &[Kind::TaskDefinition];
const EVENT: &[Kind] = &[Kind::EventTarget];

/// How CloudFormation spells what the API has.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_ECS.html>
#[rustfmt::skip]
pub(in crate::dialects) static WORDS: Words = Words {
    regular: Regular::Capital,
    json: None,
    exceptions: &[
        exception(TASK, None, "efsVolumeConfiguration", "EFSVolumeConfiguration"),
        exception(TASK, EFS, "fileSystemId", "FilesystemId"),
        exception(TASK, Some("authorizationConfig"), "iam", "IAM"),
        exception(TASK, None, "fsxWindowsFileServerVolumeConfiguration", "FSxWindowsFileServerVolumeConfiguration"),
        exception(TASK, Some("proxyConfiguration"), "properties", "ProxyConfigurationProperties"),
        exception(TASK, None, "s3filesVolumeConfiguration", "S3FilesVolumeConfiguration"),
        exception(&[Kind::Service], None, "placementStrategy", "PlacementStrategies"),
        exception(&[Kind::Cluster], Some(""), "settings", "ClusterSettings"),
        exception(&[Kind::CapacityProvider], Some(""), "cluster", "ClusterName"),
        exception(&[Kind::TaskSet, Kind::EventTarget], None, "awsvpcConfiguration", "AwsVpcConfiguration"),
        exception(EVENT, None, "PlacementStrategy", "PlacementStrategies"),
        exception(EVENT, Some("EcsParameters"), "Tags", "TagList"),
    ],
    phrases: &[
        ("in the ECS API", "in CloudFormation"),
        ("field names are case-sensitive and in camelCase", "names of properties are case-sensitive"),
        ("is no field of", "is no property of"),
        ("AWS clients refuse fields they do not know", "CloudFormation refuses properties that it does not know"),
        ("the AWS CLI refuses", "CloudFormation refuses"),
        ("the top level of the document", "the properties of the resource"),
        ("remove `host`", "remove `Host`"),
    ],
};
