//! The options of log drivers. What ECS hands on to Docker is checked by Docker when it creates the
//! container; Fargate runs the same drivers.
//!
//! <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html>,
//! <https://docs.docker.com/engine/logging/configure/>
use super::log_value::Takes;

/// What a log driver takes.
#[derive(Debug)]
pub struct Driver {
    /// Its name in `logDriver`.
    pub name: &'static str,
    /// Its own options, and those of every driver.
    pub options: &'static [LogOption],
    /// Options that Docker's driver of this name has and the ECS documentation leaves out.
    pub docker_only: &'static [&'static str],
}

/// An option of a log driver.
#[derive(Clone, Copy, Debug)]
pub struct LogOption {
    /// Its name.
    pub name: &'static str,
    /// What its value may be.
    pub takes: Takes,
}

const fn option(name: &'static str, takes: Takes) -> LogOption {
    LogOption { name, takes }
}

const fn text(name: &'static str) -> LogOption {
    option(name, Takes::Text)
}

const MODE: LogOption = option("mode", Takes::OneOf(&["blocking", "non-blocking"]));
const BUFFER: LogOption = option("max-buffer-size", Takes::Size);
const TAG: LogOption = text("tag");
const LABELS: LogOption = text("labels");
const LABELS_REGEX: LogOption = text("labels-regex");
const ENV: LogOption = text("env");
const ENV_REGEX: LogOption = text("env-regex");

const NATURAL: Takes = Takes::Number(0, i32::MAX as i64);

/// Options of Docker itself, for a copy of the logs on the instance.
const CACHE: &[&str] = &["cache-disabled", "cache-max-size", "cache-max-file", "cache-compress"];

/// The drivers with a known set of options. Those of `awsfirelens` are the destination's.
#[rustfmt::skip]
pub const DRIVERS: &[Driver] = &[
    Driver {
        name: "awslogs",
        options: &[
            text("awslogs-group"), text("awslogs-region"), text("awslogs-stream-prefix"),
            text("awslogs-create-group"), text("awslogs-datetime-format"),
            text("awslogs-multiline-pattern"), MODE, BUFFER,
        ],
        docker_only: &[
            "awslogs-stream", "awslogs-create-stream", "awslogs-endpoint", "awslogs-format",
            "awslogs-credentials-endpoint", "awslogs-force-flush-interval-seconds",
            "awslogs-max-buffered-events", "tag",
        ],
    },
    Driver {
        name: "splunk",
        options: &[
            text("splunk-token"), option("splunk-url", Takes::Origin), text("splunk-source"),
            text("splunk-sourcetype"), text("splunk-index"), text("splunk-capath"),
            text("splunk-caname"), option("splunk-insecureskipverify", Takes::Bool),
            option("splunk-format", Takes::OneOf(&["inline", "json", "raw"])),
            option("splunk-verify-connection", Takes::Bool), option("splunk-gzip", Takes::Bool),
            option("splunk-gzip-level", Takes::Number(-1, 9)),
            TAG, LABELS, LABELS_REGEX, ENV, ENV_REGEX, MODE, BUFFER,
        ],
        docker_only: &[],
    },
    Driver {
        name: "json-file",
        options: &[
            option("max-size", Takes::Size), option("max-file", Takes::Number(1, i32::MAX as i64)),
            option("compress", Takes::Bool), TAG, LABELS, LABELS_REGEX, ENV, ENV_REGEX, MODE, BUFFER,
        ],
        docker_only: &[],
    },
    Driver {
        name: "syslog",
        options: &[
            option("syslog-address", Takes::Address(&["tcp", "udp", "tcp+tls", "unix", "unixgram"])),
            option("syslog-facility", Takes::Facility),
            option("syslog-format", Takes::OneOf(&["rfc3164", "rfc5424", "rfc5424micro"])),
            text("syslog-tls-ca-cert"), text("syslog-tls-cert"), text("syslog-tls-key"),
            text("syslog-tls-skip-verify"), TAG, LABELS, LABELS_REGEX, ENV, ENV_REGEX, MODE, BUFFER,
        ],
        docker_only: &["syslog-tag"],
    },
    Driver {
        name: "gelf",
        options: &[
            option("gelf-address", Takes::Address(&["udp", "tcp"])),
            option("gelf-compression-type", Takes::OneOf(&["gzip", "zlib", "none"])),
            option("gelf-compression-level", Takes::Number(-1, 9)),
            option("gelf-tcp-max-reconnect", NATURAL), option("gelf-tcp-reconnect-delay", NATURAL),
            TAG, LABELS, LABELS_REGEX, ENV, ENV_REGEX, MODE, BUFFER,
        ],
        docker_only: &["gelf-tag"],
    },
    Driver {
        name: "fluentd",
        options: &[
            text("fluentd-address"), option("fluentd-async", Takes::Bool),
            option("fluentd-async-connect", Takes::Bool), text("fluentd-async-reconnect-interval"),
            option("fluentd-buffer-limit", Takes::Size), text("fluentd-retry-wait"),
            option("fluentd-max-retries", Takes::Number(0, i64::MAX)),
            option("fluentd-request-ack", Takes::Bool),
            option("fluentd-sub-second-precision", Takes::Bool), text("fluentd-read-timeout"),
            text("fluentd-write-timeout"), TAG, LABELS, LABELS_REGEX, ENV, ENV_REGEX, MODE, BUFFER,
        ],
        docker_only: &["fluentd-tag"],
    },
    Driver {
        name: "journald",
        options: &[TAG, LABELS, LABELS_REGEX, ENV, ENV_REGEX, MODE, BUFFER],
        docker_only: &[],
    },
];

/// The driver called `name`.
pub fn driver(name: &str) -> Option<&'static Driver> {
    DRIVERS.iter().find(|driver| driver.name == name)
}

impl Driver {
    /// Its option called `name`.
    pub fn option(&self, name: &str) -> Option<&'static LogOption> {
        self.options.iter().find(|option| option.name == name)
    }

    /// The names of its options.
    pub fn names(&self) -> impl Iterator<Item = &'static str> + Clone {
        self.options.iter().map(|option| option.name)
    }

    /// Docker has such an option; whether ECS hands it on is not said.
    pub fn only_in_docker(&self, name: &str) -> bool {
        self.docker_only.contains(&name) || CACHE.contains(&name)
    }
}
