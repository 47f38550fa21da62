//! How Amazon EFS names its resources.
//!
//! <https://docs.aws.amazon.com/efs/latest/ug/API_DescribeAccessPoints.html>

/// Whether `id` is `prefix` and 8 to 40 hexadecimal digits, as Amazon EFS itself has it; ECS may
/// also learn ARNs. IDs have no capital letters: `FILE_SYSTEM_ID` and `fs-YOUR-ID` are there to be
/// replaced.
pub fn is_id(id: &str, prefix: &str) -> bool {
    let is_hex = |digits: &str| {
        (8..=40).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
    };
    id.strip_prefix(prefix).is_some_and(is_hex)
        || id.starts_with("arn:")
        || id.bytes().any(|byte| byte.is_ascii_uppercase())
}
