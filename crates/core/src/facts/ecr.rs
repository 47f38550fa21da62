//! Images in private registries of Amazon ECR.
//!
//! <https://docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html>,
//! <https://docs.aws.amazon.com/general/latest/gr/ecr.html>

/// What follows the Region in the host name of a registry, partition by partition.
const DOMAINS: &[&str] = &[
    "amazonaws.com",
    "amazonaws.com.cn",
    "amazonaws.eu",
    "c2s.ic.gov",
    "sc2s.sgov.gov",
    "cloud.adc-e.uk",
    "csp.hci.ic.gov",
];

/// The same for hosts that answer IPv6 too.
const DUAL_STACK_DOMAINS: &[&str] =
    &["on.aws", "on.amazonwebservices.com.cn", "on.amazonwebservices.eu"];

/// An image in a private registry: `ACCOUNT.dkr.ecr.REGION.amazonaws.com/REPOSITORY`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Image<'a> {
    /// The account that owns the registry, as written.
    pub account: &'a str,
    /// The Region of the registry, as written.
    pub region: &'a str,
    /// What follows the Region in the name of the host.
    pub domain: &'a str,
    /// The repository with its tag and digest.
    pub repository: &'a str,
}

/// Reads `image`; nothing where it lies in another registry. Images of `public.ecr.aws` do.
pub fn parse(image: &str) -> Option<Image<'_>> {
    let (host, repository) = image.split_once('/').unwrap_or((image, ""));
    let (account, rest) = host.split_once('.')?;
    let (kind, rest) = rest.split_once(".ecr").or_else(|| rest.split_once("-ecr"))?;
    let (region, domain) =
        rest.strip_prefix("-fips").unwrap_or(rest).strip_prefix('.')?.split_once('.')?;
    let known = DOMAINS.contains(&domain) || DUAL_STACK_DOMAINS.contains(&domain);
    (kind == "dkr" && known).then_some(Image { account, region, domain, repository })
}

/// Whether `image` lies in a private registry of an account.
pub fn is_private(image: &str) -> bool {
    parse(image).is_some_and(|image| !image.repository.is_empty() && image.has_account())
}

impl Image<'_> {
    /// The Region lies in China and the domain does not, or the other way round.
    pub fn is_of_two_partitions(&self) -> bool {
        let chinese = self.region.starts_with("cn-");
        matches!(self.domain, "amazonaws.com" | "amazonaws.com.cn")
            && chinese != self.domain.ends_with(".cn")
    }

    /// The account is one: 12 digits.
    pub fn has_account(&self) -> bool {
        self.account.len() == 12 && self.account.bytes().all(|byte| byte.is_ascii_digit())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn private_registries_are_told_from_others() {
        for host in [
            "123456789012.dkr.ecr.eu-west-1.amazonaws.com",
            "123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com",
            "123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn",
            "123456789012.dkr.ecr.eusc-de-east-1.amazonaws.eu",
            "123456789012.dkr.ecr.us-iso-east-1.c2s.ic.gov",
            "123456789012.dkr-ecr.eu-west-1.on.aws",
            "123456789012.dkr-ecr-fips.us-east-1.on.aws",
            "123456789012.dkr-ecr.cn-north-1.on.amazonwebservices.com.cn",
        ] {
            assert!(is_private(&format!("{host}/team/web:1")), "{host}");
        }
        for other in [
            "nginx",
            "public.ecr.aws/nginx/nginx:1.27",
            "dkr.ecr.example.com/web:1",
            "000000000000.dkr.ecr.us-east-1.localhost.localstack.cloud:4566/web",
        ] {
            assert!(!is_private(other), "{other}");
        }
    }
}
