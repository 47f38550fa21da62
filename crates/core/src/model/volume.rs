use super::{At, view};
use ecslint_syntax::Node;

view! {
    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html>
    Volume<'a> {
        name: &'a str = "name",
        host: HostVolume<'a> = "host",
        docker: DockerVolume<'a> = "dockerVolumeConfiguration",
        efs: EfsVolume<'a> = "efsVolumeConfiguration",
        s3files: S3FilesVolume<'a> = "s3filesVolumeConfiguration",
        fsx: &'a Node<'a> = "fsxWindowsFileServerVolumeConfiguration",
        configured_at_launch: bool = "configuredAtLaunch",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HostVolumeProperties.html>
    HostVolume<'a> { source_path: &'a str = "sourcePath" }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DockerVolumeConfiguration.html>
    DockerVolume<'a> {
        scope: &'a str = "scope",
        autoprovision: bool = "autoprovision",
        driver: &'a str = "driver",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_S3FilesVolumeConfiguration.html>
    S3FilesVolume<'a> {
        root_directory: &'a str = "rootDirectory",
        access_point_arn: &'a str = "accessPointArn",
    }

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

impl<'a> Volume<'a> {
    /// The name for messages: ``volume `data` ``, or `this volume`.
    pub fn title(self) -> String {
        let name = self.name().known();
        name.map_or("this volume".to_owned(), |name| format!("volume `{}`", *name))
    }

    /// The folder of the host that it shows.
    pub fn source_path(self) -> Option<At<'a, &'a str>> {
        self.host().known()?.source_path().known()
    }
}

/// Whether `path` is one of Windows: `C:\data`, `C:/data` or `\\.\pipe\docker_engine`.
pub fn is_windows_path(path: &str) -> bool {
    let mut chars = path.chars();
    let drive = chars.next().is_some_and(|c| c.is_ascii_alphabetic()) && chars.next() == Some(':');
    drive || path.starts_with('\\')
}
