//! How credentials give themselves away: by the name of the variable or by their form.
//!
//! <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html>

mod words;

use words::{ABOUT, KEYS, NEUTRAL, NOTHING, PASSWORDS, SECRETS, TOKENS};

/// What identifies the caller to AWS, or the host to a registry: Security Hub's ECS.8.
///
/// <https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-8>
pub const AWS_NAMES: &[&str] =
    &["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "ECS_ENGINE_AUTH_DATA"];

/// Whether a variable of this name and value gives away a secret.
pub fn is_secret(name: &str, value: &str) -> bool {
    shape(value) || hints(name) && !is_harmless(value) && named(name, value)
}

/// The value has the form of a credential, whatever it is called.
fn shape(value: &str) -> bool {
    let token = |(start, length): &(&str, usize)| {
        value.len() >= *length && value.starts_with(start) && !value.contains(char::is_whitespace)
    };
    // None of them is shorter.
    let credential = value.len() >= 20
        && (access_key(value)
            || TOKENS.iter().any(token)
            || value.contains("-----BEGIN ") && value.contains("PRIVATE KEY"));
    credential
        || value.contains('@') && has_password(value)
        || value.contains(';') && has_password_member(value)
}

/// `AKIA…` and `ASIA…`: 20 upper-case letters and digits. AWS's own examples end in `EXAMPLE`.
fn access_key(value: &str) -> bool {
    let upper = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    value.len() == 20
        && (value.starts_with("AKIA") || value.starts_with("ASIA"))
        && value.bytes().all(upper)
}

/// A URL with `user:password@` before the host.
fn has_password(value: &str) -> bool {
    let Some((_, rest)) = value.split_once("://") else { return false };
    let authority = rest.split(['/', '?', '#', ' ']).next().unwrap_or_default();
    // A password may hold `/`: then the `@` comes later, but before any blank.
    let user = authority.rsplit_once('@').map(|(user, _)| user);
    user.and_then(|user| user.split_once(':')).is_some_and(|(_, word)| !is_harmless(word))
}

/// A connection string with `Password=…` between its semicolons.
fn has_password_member(value: &str) -> bool {
    value.split(';').filter_map(|part| part.split_once('=')).any(|(name, word)| {
        let name = name.trim();
        let password = ["password", "pwd"].iter().any(|known| name.eq_ignore_ascii_case(known));
        password && !is_harmless(word)
    })
}

/// The name says secret, and the value may be one.
fn named(name: &str, value: &str) -> bool {
    let words = words(name);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let Some((keyword, tail)) = keyword(&words) else { return false };
    let about = |word: &&str| ABOUT.contains(word) || matches!(*word, "PUBLIC" | "PUBLISHABLE");
    if tail.iter().any(about) || words.iter().any(|word| word.starts_with("PUBLI")) {
        return false;
    }
    let plain = tail.iter().all(|word| NEUTRAL.contains(word) || word.parse::<u32>().is_ok());
    let number = value.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let dense = value.len() >= 8 && !number && !value.contains(char::is_whitespace);
    match keyword {
        Keyword::Password if plain => !number || value.len() >= 4,
        // `DB_SECRET: production/db` names a secret.
        Keyword::Secret if plain => value.len() >= 5 && !value.contains('/'),
        _ if plain => dense,
        _ => dense && looks_random(value),
    }
}

/// Whether `name` holds the start of one of the words at all: most names are told by this.
fn hints(name: &str) -> bool {
    name.as_bytes().windows(3).any(|part| {
        let is = |start: &[u8]| part.eq_ignore_ascii_case(start);
        match part[0].to_ascii_uppercase() {
            b'P' => is(b"PAS") || is(b"PWD") || is(b"PAT"),
            b'S' => is(b"SEC"),
            b'T' => is(b"TOK"),
            b'A' => is(b"API"),
            b'C' => is(b"CRE"),
            b'K' => is(b"KEY"),
            _ => false,
        }
    })
}

enum Keyword {
    Password,
    Secret,
    Other,
}

/// The last word of a name that says secret, and the words after it.
fn keyword<'w>(words: &'w [&'w str]) -> Option<(Keyword, &'w [&'w str])> {
    let key = |at: usize| words[at] == "KEY" && at > 0 && KEYS.contains(&words[at - 1]);
    let says = |at: usize| is_password(words[at]) || SECRETS.contains(&words[at]);
    let last = (0..words.len()).rev().find(|&at| says(at) || key(at))?;
    // The working directory; a pass of something.
    if words.len() == 1 && matches!(words[0], "PWD" | "PASS" | "PAT") {
        return None;
    }
    let keyword = match words[last] {
        word if is_password(word) => Keyword::Password,
        "SECRET" => Keyword::Secret,
        "KEY" if words[last - 1] == "SECRET" => Keyword::Secret,
        _ => Keyword::Other,
    };
    Some((keyword, &words[last + 1..]))
}

/// `PASSWORD`, and what tools glue to it: `PGPASSWORD`.
fn is_password(word: &str) -> bool {
    PASSWORDS.contains(&word) || word.ends_with("PASSWORD") || word.ends_with("PASSWD")
}

/// Letters and digits in a mix that no one writes by hand.
fn looks_random(value: &str) -> bool {
    let count = |is: fn(&u8) -> bool| value.bytes().filter(is).count();
    value.len() >= 16
        && count(u8::is_ascii_digit) >= 3
        && count(u8::is_ascii_alphabetic) >= 3
        && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/=_-".contains(&byte))
}

/// Upper-case words of a name: `dbPassword`, `DB_PASSWORD` and `db.password` have the same.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for c in name.chars() {
        let edge =
            !c.is_ascii_alphanumeric() || c.is_ascii_uppercase() && before.is_ascii_lowercase();
        if edge {
            words.push(String::new());
        }
        if c.is_ascii_alphanumeric()
            && let Some(word) = words.last_mut()
        {
            word.push(c.to_ascii_uppercase());
        }
        before = c;
    }
    words.retain(|word| !word.is_empty());
    words
}

/// No secret: nothing, a path, an address, a reference to a place where the secret is kept, or a
/// word that stands for one.
fn is_harmless(value: &str) -> bool {
    let value = value.trim();
    let upper = |byte: u8| byte.is_ascii_uppercase() || byte == b'_';
    let same = |word: &str| word.bytes().all(|byte| word.as_bytes()[0].eq_ignore_ascii_case(&byte));
    value.is_empty()
        || NOTHING.iter().any(|word| word.eq_ignore_ascii_case(value))
        || value.starts_with(['/', '~', '.', '[', '{'])
        || value.starts_with("arn:")
        || value.starts_with("alias/")
        || value.starts_with("ssm:")
        || value.starts_with("vault:")
        || value.contains("://")
        || value.contains('_') && value.bytes().all(upper)
        || value.len() >= 3 && same(value) && value.starts_with(['*', 'x', 'X', '.', '-'])
}

#[cfg(test)]
mod tests {
    use super::is_secret;

    #[test]
    fn secrets_are_seen() {
        let seen = [
            ("DB_PASSWORD", "hunter2"),
            ("PGPASSWORD", "hunter2"),
            ("ConnectionStrings__Main", "Server=db;User Id=web;Password=hunter2;"),
            ("dbPassword", "hunter2"),
            ("POSTGRES_PASSWORD", "postgres"),
            ("SMTP_PASS", "12345678"),
            ("JWT_SECRET", "a-long-and-secret-text"),
            ("SECRET_KEY_BASE", "0f1e2d3c4b5a69788796a5b4c3d2e1f0"),
            ("GITHUB_TOKEN", "0123456789abcdef"),
            ("DJANGO_SECRET_KEY", "12345"),
            ("DB_PASSWORD_STAGING", "hunter2"),
            ("API_KEY_GITHUB", "a1b2c3d4e5f6a7b8"),
            ("STRIPE_API_KEY", "abcdef0123456789"),
            ("SPRING.DATASOURCE.PASSWORD", "hunter2"),
            ("DATABASE_URL", "postgres://web:hunter2@db.internal/web"),
            ("REDIS_URL", "redis://:hunter2@cache:6379/0"),
            ("ANYTHING", "AKIAIOSFODNN7ABCDEFG"),
            ("HOOK", "xoxb-0123456789-abcdefghij"),
            ("CERT", "-----BEGIN RSA PRIVATE KEY-----\nabc"),
        ];
        for (name, value) in seen {
            assert!(is_secret(name, value), "{name}={value}");
        }
    }

    #[test]
    fn settings_about_secrets_are_left_alone() {
        let fine = [
            ("DB_PASSWORD", ""),
            ("ConnectionStrings__Main", "Server=db;Integrated Security=true;"),
            ("DB_PASSWORD_FILE", "/run/secrets/db"),
            ("DB_PASSWORD", "/run/secrets/db"),
            ("DB_SECRET_ARN", "arn:aws:secretsmanager:eu-west-1:123456789012:secret:db"),
            ("SECRET_NAME", "production-database"),
            ("TOKEN_URL", "https://auth.example.com/token"),
            ("MAX_TOKENS", "4096000000"),
            ("TOKEN_TTL_SECONDS", "360000000"),
            ("ENABLE_PASSWORD_LOGIN", "true"),
            ("JWT_PUBLIC_KEY", "MIIBIjANBgkqhkiG9w0BAQ"),
            ("PASSWORD_POLICY", "at-least-12-characters"),
            ("API_KEY", "none"),
            ("API_KEY", "MY_API_KEY"),
            ("DATABASE_URL", "postgres://db.internal:5432/web"),
            ("DATABASE_URL", "postgres://web@db.internal/web"),
            ("PWD", "srv"),
            ("COMPASS_MODE_X", "north-by-northwest"),
            ("TOKEN_ADDRESS_MAINNET", "0x0123456789abcdef0123456789abcdef"),
            ("FORGOT_PASSWORD_TEMPLATE", "forgot-password-v2"),
            ("DB_SECRET", "production/db"),
            ("NEXT_PUBLIC_API_KEY", "0123456789abcdef"),
            ("PASSWORD_LEVEL", "3"),
            ("KEYBOARD", "qwerty-layout"),
            ("AUTH_STRATEGY", "token-and-password"),
        ];
        for (name, value) in fine {
            assert!(!is_secret(name, value), "{name}={value}");
        }
    }
}
