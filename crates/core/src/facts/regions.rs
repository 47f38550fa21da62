//! Regions and the partitions they lie in.
//!
//! <https://docs.aws.amazon.com/general/latest/gr/rande.html>,
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html>

/// The partitions, each with what the names of its Regions start with. The first takes the rest.
const PARTITIONS: &[(&str, &[&str])] = &[
    ("aws", &[]),
    ("aws-cn", &["cn-"]),
    ("aws-us-gov", &["us-gov-"]),
    ("aws-iso", &["us-iso-"]),
    ("aws-iso-b", &["us-isob-"]),
    ("aws-iso-e", &["eu-isoe-"]),
    ("aws-iso-f", &["us-isof-", "eu-isof-"]),
    ("aws-eusc", &["eusc-"]),
];

/// The names of the partitions.
pub fn partitions() -> impl Iterator<Item = &'static str> + Clone {
    PARTITIONS.iter().map(|(name, _)| *name)
}

/// The partition that a Region of this name lies in.
pub fn partition_of(region: &str) -> &'static str {
    let holds =
        |(_, starts): &&(&str, &[&str])| starts.iter().any(|start| region.starts_with(start));
    PARTITIONS.iter().find(holds).map_or("aws", |(name, _)| name)
}

/// Whether `text` has the form of a Region: `eu-west-1`, `us-gov-east-1`.
pub fn is_region(text: &str) -> bool {
    let words = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let Some(words) = words.strip_suffix('-').filter(|_| words.len() < text.len()) else {
        return false;
    };
    let mut count = 0;
    words.split('-').all(|word| {
        count += 1;
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase())
    }) && (2..=4).contains(&count)
}

/// The Region of an Availability Zone: `eu-west-1` for `eu-west-1a`.
pub fn of_zone(text: &str) -> Option<&str> {
    let region = text.strip_suffix(|c: char| c.is_ascii_lowercase())?;
    is_region(region).then_some(region)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_are_told_from_zones_and_from_other_text() {
        for region in
            ["us-east-1", "ap-southeast-7", "us-gov-west-1", "eusc-de-east-1", "eu-isoe-west-1"]
        {
            assert!(is_region(region), "{region}");
        }
        for other in ["us-east-1a", "eu-west", "US-EAST-1", "frankfurt", "", "us-east-1 "] {
            assert!(!is_region(other), "{other}");
        }
        assert_eq!(of_zone("eu-west-1b"), Some("eu-west-1"));
        assert_eq!(partition_of("cn-north-1"), "aws-cn");
        assert_eq!(partition_of("us-iso-east-1"), "aws-iso");
        assert_eq!(partition_of("eu-west-1"), "aws");
    }
}
