//! Limits that AWS publishes, as tables with the page they come from and the day they were checked.
pub mod credentials;
pub mod ecr;
pub mod fargate;

/// The day the tables were last compared with the AWS pages.
pub const CHECKED: &str = "2026-11-21";
