//! What Fargate costs, in US dollars an hour, without taxes and discounts.
//!
//! <https://aws.amazon.com/fargate/pricing/>
//!
//! Only prices that a published copy of AWS's price list confirms are here; a Region or a price that
//! none confirms is left out rather than guessed.

/// The day the prices were last compared with the price list.
pub const CHECKED: &str = "2026-11-21";

/// The page that has them.
pub const PAGE: &str = "https://aws.amazon.com/fargate/pricing/";

/// Hours that AWS counts a month.
pub const HOURS_A_MONTH: f64 = 730.0;

/// Ephemeral storage that costs nothing, in GiB.
pub const FREE_STORAGE: u32 = 20;

/// The most that Fargate Spot takes off, as AWS publishes it. The price itself moves.
pub const SPOT_DISCOUNT: f64 = 0.7;

/// What the prices leave out.
pub const NOT_INCLUDED: &[&str] = &[
    "load balancers",
    "NAT gateways",
    "public IPv4 addresses",
    "logs",
    "data transfer",
    "image storage",
    "taxes",
];

/// The prices of a Region.
#[derive(Debug)]
pub struct Region {
    /// Its name: `eu-west-1`.
    pub name: &'static str,
    /// Linux on x86.
    pub x86: Rate,
    /// Linux on ARM.
    pub arm: Option<Rate>,
    /// Windows on x86; the licence is part of the price of a vCPU.
    pub windows: Option<Rate>,
    /// A GiB of ephemeral storage.
    pub storage: Option<f64>,
}

/// What size costs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    /// A vCPU.
    pub vcpu: f64,
    /// A GiB of memory.
    pub memory: f64,
}

const fn rate(vcpu: f64, memory: f64) -> Rate {
    Rate { vcpu, memory }
}

/// Windows costs this much a vCPU, and the licence this much more.
const WINDOWS: Rate = rate(0.046552 + 0.046, 0.0051117);

/// Every Region whose prices are known.
#[rustfmt::skip]
pub const REGIONS: &[Region] = &[
    Region { name: "us-east-1",      x86: rate(0.04048, 0.004445), arm: Some(rate(0.03238, 0.00356)), windows: Some(WINDOWS), storage: Some(0.000111) },
    Region { name: "us-east-2",      x86: rate(0.04048, 0.004445), arm: Some(rate(0.03238, 0.00356)), windows: Some(WINDOWS), storage: Some(0.000111) },
    Region { name: "us-west-2",      x86: rate(0.04048, 0.004445), arm: None,                         windows: None,          storage: Some(0.000111) },
    Region { name: "eu-west-1",      x86: rate(0.04048, 0.004445), arm: Some(rate(0.03238, 0.00356)), windows: None,          storage: None },
    Region { name: "eu-central-1",   x86: rate(0.04656, 0.00511),  arm: None,                         windows: None,          storage: None },
    Region { name: "ap-northeast-1", x86: rate(0.05056, 0.00553),  arm: Some(rate(0.04045, 0.00442)), windows: None,          storage: None },
    Region { name: "sa-east-1",      x86: rate(0.0696, 0.0076),    arm: Some(rate(0.0557, 0.00612)),  windows: None,          storage: None },
];

/// The prices of the Region called `name`.
pub fn region(name: &str) -> Option<&'static Region> {
    REGIONS.iter().find(|region| region.name == name)
}
