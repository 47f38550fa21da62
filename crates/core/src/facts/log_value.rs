//! What the values of log options may be, read as Docker reads them.
//!
//! <https://docs.docker.com/engine/logging/configure/>
use std::fmt;

/// What the value of an option may be.
#[derive(Clone, Copy, Debug)]
pub enum Takes {
    /// Any text, or one that a rule of its own looks at.
    Text,
    /// What Go reads as a truth value.
    Bool,
    /// A whole number from the first to the last.
    Number(i64, i64),
    /// A number of bytes: `25m`.
    Size,
    /// One of these.
    OneOf(&'static [&'static str]),
    /// The scheme, host and port of a web server, without a path.
    Origin,
    /// A scheme of these, `://` and an address.
    Address(&'static [&'static str]),
    /// A facility of syslog, by name or number.
    Facility,
}

/// The facilities of syslog.
#[rustfmt::skip]
const FACILITIES: &[&str] = &[
    "kern", "user", "mail", "daemon", "auth", "syslog", "lpr", "news", "uucp", "cron", "authpriv",
    "ftp", "local0", "local1", "local2", "local3", "local4", "local5", "local6", "local7",
];

impl Takes {
    /// Whether `value` is one.
    pub fn allows(&self, value: &str) -> bool {
        match *self {
            Self::Text => true,
            Self::Bool => is_bool(value),
            Self::Number(from, to) => {
                value.parse::<i64>().is_ok_and(|number| (from..=to).contains(&number))
            }
            Self::Size => is_size(value),
            Self::OneOf(list) => list.contains(&value),
            Self::Origin => is_origin(value),
            Self::Address(schemes) => value
                .split_once("://")
                .is_some_and(|(scheme, rest)| schemes.contains(&scheme) && !rest.is_empty()),
            Self::Facility => {
                FACILITIES.contains(&value) || value.parse().is_ok_and(|code: u8| code <= 23)
            }
        }
    }
}

/// What comes behind "takes".
impl fmt::Display for Takes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Text => f.write_str("any text"),
            Self::Bool => f.write_str("`true` or `false`"),
            Self::Number(from, to) if to > 9 => write!(f, "a whole number from {from} on"),
            Self::Number(from, to) => write!(f, "a whole number from {from} to {to}"),
            Self::Size => f.write_str("a number of bytes such as `25m` (units `k`, `m` and `g`)"),
            Self::OneOf(list) => {
                let list: Vec<String> = list.iter().map(|value| format!("`{value}`")).collect();
                let (last, rest) = list.split_last().ok_or(fmt::Error)?;
                write!(f, "{} or {last}", rest.join(", "))
            }
            Self::Origin => f.write_str("`https://HOST:PORT`, without a path"),
            Self::Address(schemes) => {
                write!(f, "`{}://ADDRESS`", schemes.join("://ADDRESS`, `"))
            }
            Self::Facility => f.write_str("a facility such as `daemon` or `local0`"),
        }
    }
}

/// The truth values of Go.
pub fn is_bool(value: &str) -> bool {
    matches!(
        value,
        "1" | "t" | "T" | "true" | "TRUE" | "True" | "0" | "f" | "F" | "false" | "FALSE" | "False"
    )
}

/// A number with a unit or none: `26214400`, `25m`, `25 MB`, `1.5GiB`.
fn is_size(value: &str) -> bool {
    let digits = value.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    let number = &value[..value.len() - digits.len()];
    let unit = digits.strip_prefix(' ').unwrap_or(digits).to_ascii_lowercase();
    let unit = unit.strip_suffix('b').unwrap_or(&unit);
    let unit = unit.strip_suffix('i').unwrap_or(unit);
    number.parse::<f64>().is_ok() && matches!(unit, "" | "k" | "m" | "g" | "t" | "p")
}

/// `https://HOST:PORT`, at most with a slash behind it.
fn is_origin(value: &str) -> bool {
    let rest = value.strip_prefix("https://").or_else(|| value.strip_prefix("http://"));
    let host = rest.map(|rest| rest.strip_suffix('/').unwrap_or(rest));
    host.is_some_and(|host| !host.is_empty() && !host.contains(['/', '?', '#', ' ']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_read_as_docker_reads_them() {
        for size in ["25m", "1M", "26214400", "4096k", "10mb", "1 GiB", "0.5g", "26214400b"] {
            assert!(is_size(size), "{size}");
        }
        for other in ["", "25 megabytes", "m", "-1m", "25x", "1,5m"] {
            assert!(!is_size(other), "{other}");
        }
    }

    #[test]
    fn origins_have_no_path() {
        for origin in
            ["https://splunk.example.com:8088", "http://10.0.0.1", "https://s.example.com/"]
        {
            assert!(is_origin(origin), "{origin}");
        }
        for other in ["splunk.example.com:8088", "https://s:8088/services/collector", "https://"] {
            assert!(!is_origin(other), "{other}");
        }
    }
}
