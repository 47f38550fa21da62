//! Limits on a task definition as a whole.
//!
//! <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html>

/// The most bytes that AWS registers.
pub const MAX_BYTES: usize = 65_536;
