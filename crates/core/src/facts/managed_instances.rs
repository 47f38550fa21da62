//! What Amazon ECS Managed Instances take where other compute takes other values.
//!
//! <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters-managed-instances.html>

/// The longest `startTimeout`, in seconds.
pub const START_TIMEOUT: i64 = 600;

/// The longest `stopTimeout`, in seconds: a day.
pub const STOP_TIMEOUT: i64 = 86_400;

/// Folders of the instance that can be written; the rest of its file system is read-only.
pub const WRITABLE: &[&str] = &["/var", "/tmp"];

/// The attributes by which a `memberOf` constraint may choose instances.
pub const PLACEMENT_ATTRIBUTES: &[&str] =
    &["ecs.subnet-id", "ecs.availability-zone", "ecs.cpu-architecture", "ecs.instance-type"];
