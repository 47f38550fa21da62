//! Limits that AWS publishes, as tables with the page they come from and the day they were checked.
pub mod capacity_providers;
pub mod cluster_query;
pub mod compute;
pub mod credentials;
pub mod document;
pub mod ebs;
pub mod ecr;
pub mod efs;
pub mod fargate;
pub mod host_paths;
pub mod log_options;
pub mod log_value;
pub mod managed_instances;
pub mod platform_versions;
pub mod ports;
pub mod prices;
pub mod quantity;
pub mod regions;
pub mod schedule;
pub mod sysctl;
pub mod volumes;
pub mod windows;

/// The day the tables were last compared with the AWS pages.
pub const CHECKED: &str = "2026-11-21";
