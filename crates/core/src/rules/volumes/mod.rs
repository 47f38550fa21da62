//! Volumes and mounts.
use super::{Rule, prelude};

mod configured_at_launch;
mod docker_volume_autoprovision;
mod duplicate_mount_path;
mod duplicate_volume_name;
mod efs_access_point_id;
mod efs_file_system_id;
mod efs_iam_task_role;
mod efs_root_directory;
mod efs_transit_encryption;
mod host_path_relative;
mod managed_instances_host_path;
mod mount_path;
mod mount_point_incomplete;
mod mount_unknown_volume;
mod s3files_root_directory;
mod s3files_task_role;
mod unused_volume;
mod volume_kinds;
mod volume_name_missing;
mod volume_platform;
mod volumes_from_unknown;
mod windows_mount_drive;
mod windows_read_only_mount;
mod windows_volume_driver;

#[rustfmt::skip]
pub(super) static RULES: &[&Rule] = &[
    &mount_unknown_volume::RULE,
    &volumes_from_unknown::RULE,
    &volume_kinds::RULE,
    &configured_at_launch::RULE,
    &efs_transit_encryption::RULE,
    &efs_root_directory::RULE,
    &efs_file_system_id::RULE,
    &duplicate_volume_name::RULE,
    &duplicate_mount_path::RULE,
    &unused_volume::RULE,
    &volume_name_missing::RULE,
    &volume_platform::RULE,
    &host_path_relative::RULE,
    &managed_instances_host_path::RULE,
    &windows_mount_drive::RULE,
    &windows_volume_driver::RULE,
    &windows_read_only_mount::RULE,
    &mount_point_incomplete::RULE,
    &mount_path::RULE,
    &efs_iam_task_role::RULE,
    &efs_access_point_id::RULE,
    &s3files_root_directory::RULE,
    &s3files_task_role::RULE,
    &docker_volume_autoprovision::RULE,
];
