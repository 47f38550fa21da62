//! Containers, their images and their settings.
use super::{Rule, prelude};

mod app_mesh_ended;
mod arn_partition;
mod command_string;
mod container_image;
mod container_user;
mod credential_spec;
mod docker_security_option;
mod duplicate_container_name;
mod duplicate_ulimit;
mod ecr_image;
mod essential_container;
mod fargate_nofile;
mod gpu_requirement;
mod gpu_sharing;
mod image_architecture;
mod image_reference;
mod links_network_mode;
mod links_unknown;
mod name_resolution;
mod neuron_device;
mod privileged_capabilities;
mod proxy_configuration;
mod proxy_ports;
mod proxy_traffic;
mod repository_credentials;
mod role_arn;
mod swappiness_without_swap;
mod system_control_clash;
mod system_control_host;
mod system_control_namespace;
mod tmpfs_path;
mod ulimit_limits;
mod unusual_image;
mod unusual_repository_credentials;
mod windows_image_version;
mod working_directory;

#[rustfmt::skip]
pub(super) static RULES: &[&Rule] = &[
    &essential_container::RULE,
    &duplicate_container_name::RULE,
    &container_image::RULE,
    &image_reference::RULE,
    &image_architecture::RULE,
    &unusual_image::RULE,
    &repository_credentials::RULE,
    &unusual_repository_credentials::RULE,
    &ecr_image::RULE,
    &command_string::RULE,
    &ulimit_limits::RULE,
    &links_unknown::RULE,
    &container_user::RULE,
    &working_directory::RULE,
    &name_resolution::RULE,
    &privileged_capabilities::RULE,
    &docker_security_option::RULE,
    &credential_spec::RULE,
    &tmpfs_path::RULE,
    &swappiness_without_swap::RULE,
    &gpu_requirement::RULE,
    &gpu_sharing::RULE,
    &neuron_device::RULE,
    &role_arn::RULE,
    &arn_partition::RULE,
    &proxy_configuration::RULE,
    &proxy_traffic::RULE,
    &links_network_mode::RULE,
    &duplicate_ulimit::RULE,
    &fargate_nofile::RULE,
    &system_control_namespace::RULE,
    &system_control_host::RULE,
    &system_control_clash::RULE,
    &app_mesh_ended::RULE,
    &proxy_ports::RULE,
    &windows_image_version::RULE,
];
