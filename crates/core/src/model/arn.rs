use crate::facts::regions::is_region;

/// An Amazon Resource Name: `arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE`.
///
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arn<'a> {
    /// `aws`, `aws-cn`, `aws-us-gov`, …
    pub partition: &'a str,
    /// The service, such as `iam`.
    pub service: &'a str,
    /// The Region; empty for global services.
    pub region: &'a str,
    /// The account, mostly 12 digits; empty for some services.
    pub account: &'a str,
    /// All that follows, colons included.
    pub resource: &'a str,
}

impl<'a> Arn<'a> {
    /// Reads `text`; nothing where it does not have the six parts.
    pub fn parse(text: &'a str) -> Option<Self> {
        let mut rest = text.strip_prefix("arn:")?;
        let mut part = || {
            let (part, after) = rest.split_at(memchr::memchr(b':', rest.as_bytes())?);
            rest = &after[1..];
            Some(part)
        };
        let [partition, service, region, account] = [part()?, part()?, part()?, part()?];
        Some(Self { partition, service, region, account, resource: rest })
    }

    /// What stands in `other` otherwise, where both cannot belong to one request.
    pub fn contradicts(&self, other: &Self) -> Option<&'static str> {
        let regions = is_region(self.region) && is_region(other.region);
        let partition = |arn: &Self| arn.partition == "aws" || arn.partition.starts_with("aws-");
        if self.partition != other.partition && partition(self) && partition(other) {
            Some("partitions")
        } else {
            (regions && self.region != other.region).then_some("Regions")
        }
    }

    /// The account is none: a number of another length, or nothing. Words are taken for
    /// placeholders.
    pub fn has_no_account(&self) -> bool {
        self.account.bytes().all(|byte| byte.is_ascii_digit()) && self.account.len() != 12
    }
}
