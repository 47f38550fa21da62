//! The names of capacity providers.
//!
//! <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCapacityProvider.html>

/// Whether only AWS may give the name. It says so of small letters; `FARGATE` in capitals is its own.
pub fn is_reserved(name: &str) -> bool {
    ["aws", "ecs", "fargate", "FARGATE", "Fargate"].iter().any(|start| name.starts_with(start))
}

/// The provider of Fargate that is spelled otherwise here.
pub fn meant(name: &str) -> Option<&'static str> {
    let letters = |text: &str| -> Vec<u8> {
        let letters = text.bytes().filter(u8::is_ascii_alphanumeric);
        letters.map(|byte| byte.to_ascii_uppercase()).collect()
    };
    ["FARGATE", "FARGATE_SPOT"].into_iter().find(|known| letters(known) == letters(name))
}
