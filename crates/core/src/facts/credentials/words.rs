//! The words in names that say what a value is, and how values themselves do.

/// Words for a password: whatever the value, it is one.
pub(super) const PASSWORDS: &[&str] = &["PASSWORD", "PASSWD", "PASSPHRASE", "PASS", "PWD"];

/// Words for other secrets.
pub(super) const SECRETS: &[&str] =
    &["SECRET", "TOKEN", "APIKEY", "CREDENTIAL", "CREDENTIALS", "PAT"];

/// Words that make a secret of the `KEY` after them.
#[rustfmt::skip]
pub(super) const KEYS: &[&str] =
    &["ACCESS", "API", "APP", "AUTH", "DEPLOY", "ENCRYPTION", "HMAC", "JWT", "LICENSE", "MASTER",
      "PRIVATE", "SECRET", "SESSION", "SIGNING", "SSH"];

/// Words after it which make the name speak about a secret.
#[rustfmt::skip]
pub(super) const ABOUT: &[&str] = &[
    "ADDRESS", "ALG", "ALGO", "ALGORITHM", "ARN", "AUDIENCE", "CLAIM", "COUNT", "DAYS", "DIR", "DIRECTORY",
    "DISABLED", "DURATION", "ENABLED", "ENDPOINT", "EXPIRATION", "EXPIRE", "EXPIRES", "EXPIRY",
    "FIELD", "FILE", "FORMAT", "HEADER", "HOST", "HOURS", "ID", "IN", "ISSUER", "LENGTH",
    "LIFETIME", "LIMIT", "LOCATION", "MANAGER", "MAX", "METHOD", "MIN", "MINUTES", "MODE", "MS",
    "NAME", "PARAMETER", "PATH", "POLICY", "PORT", "PREFIX", "PROVIDER", "REF", "REGION",
    "REQUIRED", "SECONDS", "SERVICE", "SIZE", "SOURCE", "STORE", "STRATEGY", "SUFFIX", "TIMEOUT",
    "TTL", "TYPE", "URI", "URL", "USER", "USERNAME", "VERSION",
];

/// Words after the one that says secret which leave it one.
#[rustfmt::skip]
pub(super) const NEUTRAL: &[&str] = &[
    "ADMIN", "B64", "BASE", "BASE64", "CURRENT", "DEFAULT", "DEV", "DEVELOPMENT", "KEY", "LIVE",
    "NEW", "OLD", "PREVIOUS", "PRIMARY", "PROD", "PRODUCTION", "QA", "ROOT", "SANDBOX",
    "SECONDARY", "STAGE", "STAGING", "TEST", "UAT", "VALUE",
];

/// Values that stand for none.
#[rustfmt::skip]
pub(super) const NOTHING: &[&str] = &[
    "true", "false", "yes", "no", "on", "off", "null", "none", "nil", "undefined", "n/a",
    "redacted", "placeholder", "dummy",
];

/// How tokens of well-known services start, with the least length of the whole.
#[rustfmt::skip]
pub(super) const TOKENS: &[(&str, usize)] = &[
    ("ghp_", 40), ("gho_", 40), ("ghu_", 40), ("ghs_", 40), ("ghr_", 40), ("github_pat_", 40),
    ("glpat-", 26), ("xoxb-", 20), ("xoxp-", 20), ("xoxa-", 20), ("xoxr-", 20), ("xapp-", 20),
    ("sk_live_", 24), ("rk_live_", 24), ("sk-ant-", 30), ("sk-proj-", 30), ("npm_", 40),
    ("AIza", 39), ("dop_v1_", 40), ("hf_", 35), ("SG.", 60), ("NRAK-", 30), ("shpat_", 38),
];
