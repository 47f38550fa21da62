//! Versions of the Fargate platform.
//!
//! <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform_versions.html>

/// The version of Linux that new tasks have.
pub const CURRENT: &str = "1.4.0";

/// The version of Windows that new tasks have; Linux had one of this name too.
pub const WINDOWS: &str = "1.0.0";

/// The newest version, whichever it is.
pub const LATEST: &str = "LATEST";

/// Versions on which nothing is started any more, and since when.
const RETIRED: &[(&str, &str)] =
    &[("1.3.0", "2026-06-15"), ("1.2.0", "2020-12-14"), ("1.1.0", "2020-12-14")];

/// The day since which nothing is started on `version`.
pub fn retired(version: &str) -> Option<&'static str> {
    RETIRED.iter().find(|(name, _)| *name == version).map(|(_, since)| *since)
}

/// `version` is one that exists or existed.
pub fn exists(version: &str) -> bool {
    [LATEST, CURRENT, WINDOWS].contains(&version) || retired(version).is_some()
}

/// What `version`, which does not exist, may have been meant as.
pub fn meant(version: &str) -> Option<&'static str> {
    if version.eq_ignore_ascii_case(LATEST) {
        return Some(LATEST);
    }
    let number = version.trim_start_matches(['v', 'V']);
    [CURRENT, WINDOWS].into_iter().find(|known| known.starts_with(number) && !number.is_empty())
}

/// The numbers of a version of Linux, to compare; nothing for [`LATEST`] and what is no version.
pub fn order(version: &str) -> Option<[u32; 3]> {
    let mut numbers = version.split('.').map(|part| part.parse().ok());
    let parts = [numbers.next()??, numbers.next()??, numbers.next()??];
    numbers.next().is_none().then_some(parts)
}

/// `version` has the form of one that AWS may bring after those that are known.
pub fn is_newer(version: &str) -> bool {
    order(version) > order(CURRENT)
}
