//! Ports that are not free for every task.
//!
//! <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html>
use std::ops::RangeInclusive;

/// Host ports that a container instance keeps, and for what, unless `ECS_RESERVED_PORTS` of its
/// agent says otherwise.
pub const RESERVED: &[(i64, &str)] = &[
    (22, "SSH"),
    (2375, "Docker"),
    (2376, "Docker"),
    (51678, "the ECS agent"),
    (51679, "the ECS agent"),
    (51680, "the ECS agent"),
];

/// Host ports that are given out to whoever asks for any port: Linux's `ip_local_port_range`.
pub const EPHEMERAL: RangeInclusive<i64> = 32768..=60999;

/// The same of Windows.
pub const EPHEMERAL_WINDOWS: RangeInclusive<i64> = 49152..=65535;

/// Ports of a container instance that can be taken at one time, the reserved ones among them.
pub const MOST_HOST_PORTS: usize = 100;

/// Port ranges that a container may have.
pub const MOST_RANGES: usize = 100;

/// What Fargate needs itself in Windows tasks.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/windows-considerations.html>
pub const FARGATE_WINDOWS: i64 = 3150;

/// What an instance keeps `port` for.
pub fn reserved(port: i64) -> Option<&'static str> {
    RESERVED.iter().find(|(reserved, _)| *reserved == port).map(|(_, what)| *what)
}
