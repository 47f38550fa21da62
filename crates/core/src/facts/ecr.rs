//! Images in private registries of Amazon ECR.
//!
//! <https://docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html>

/// Whether `image` lies in a private registry, `ACCOUNT.dkr.ecr.REGION.amazonaws.com` or its FIPS,
/// dual-stack or Chinese form. Images of `public.ecr.aws` need no role.
pub fn is_private(image: &str) -> bool {
    let Some((host, _)) = image.split_once('/') else { return false };
    let Some((account, rest)) = host.split_once('.') else { return false };
    let is_account = account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
    let single = ["dkr.ecr.", "dkr.ecr-fips."].iter().any(|start| rest.starts_with(start));
    let dual = ["dkr-ecr.", "dkr-ecr-fips."].iter().any(|start| rest.starts_with(start));
    is_account && (single && rest.contains(".amazonaws.com") || dual && rest.contains(".on.aws"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn private_registries_are_told_from_others() {
        assert!(is_private("123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1"));
        assert!(is_private("123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com/web"));
        assert!(is_private("123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/team/web:1"));
        assert!(is_private("123456789012.dkr-ecr.eu-west-1.on.aws/web:1"));
        for other in ["nginx", "public.ecr.aws/nginx/nginx:1.27", "dkr.ecr.example.com/web:1"] {
            assert!(!is_private(other), "{other}");
        }
    }
}
