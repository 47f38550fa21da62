use super::view;
use ecslint_syntax::Node;

view! {
    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html>
    Volume<'a> {
        name: &'a str = "name",
        host: HostVolume<'a> = "host",
        docker: &'a Node<'a> = "dockerVolumeConfiguration",
        efs: EfsVolume<'a> = "efsVolumeConfiguration",
        s3files: &'a Node<'a> = "s3filesVolumeConfiguration",
        fsx: &'a Node<'a> = "fsxWindowsFileServerVolumeConfiguration",
        configured_at_launch: bool = "configuredAtLaunch",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HostVolumeProperties.html>
    HostVolume<'a> { source_path: &'a str = "sourcePath" }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html>
    EfsVolume<'a> {
        file_system_id: &'a str = "fileSystemId",
        root_directory: &'a str = "rootDirectory",
        transit_encryption: &'a str = "transitEncryption",
        transit_encryption_port: i64 = "transitEncryptionPort",
        authorization_config: EfsAuthorization<'a> = "authorizationConfig",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSAuthorizationConfig.html>
    EfsAuthorization<'a> { access_point_id: &'a str = "accessPointId", iam: &'a str = "iam" }
}
