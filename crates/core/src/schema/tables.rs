//! The schemas as constants. Made by `cargo xtask schemas`; do not edit.
#![allow(clippy::all, reason = "nobody reads it")]
use super::pattern::{Part::*, Pattern};
use super::types::*;
use crate::Kind;

static PATTERN: Pattern = Pattern { text: "^[A-Za-z0-9_-]+$", parts: &[Class { ranges: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')], least: 1, most: usize::MAX }] };

static REPOSITORY_CREDENTIALS: Object = Object { about: "Login for a private registry.", fields: &[
    Field { name: "credentialsParameter", about: "Secret in Secrets Manager with `username` and `password`: its ARN, or its name in the same Region.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
] };

static PATTERN_2: Pattern = Pattern { text: "^[A-Za-z0-9_-]{1,255}(:[^:\\s]+)?$", parts: &[Class { ranges: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')], least: 1, most: 255 }, Either { choices: &[&[Word(":"), Class { ranges: &[('\0', '\u{8}'), ('\u{e}', '\u{1f}'), ('!', '9'), (';', '\u{84}'), ('\u{86}', '\u{9f}'), ('¡', 'ᙿ'), ('ᚁ', '\u{1fff}'), ('\u{200b}', '‧'), ('\u{202a}', '\u{202e}'), ('‰', '⁞'), ('\u{2060}', '⿿'), ('、', '\u{10ffff}')], least: 1, most: usize::MAX }]], optional: true }] };

static PATTERN_3: Pattern = Pattern { text: "^[a-z0-9_][a-z0-9_-]*$", parts: &[Class { ranges: &[('0', '9'), ('_', '_'), ('a', 'z')], least: 1, most: 1 }, Class { ranges: &[('-', '-'), ('0', '9'), ('_', '_'), ('a', 'z')], least: 0, most: usize::MAX }] };

static PATTERN_4: Pattern = Pattern { text: "^[0-9]{1,5}-[0-9]{1,5}$", parts: &[Class { ranges: &[('0', '9')], least: 1, most: 5 }, Word("-"), Class { ranges: &[('0', '9')], least: 1, most: 5 }] };

static PORT_MAPPING: Object = Object { about: "A port, or a range of ports, of the container that is reachable from outside.", fields: &[
    Field { name: "containerPort", about: "Port the container listens on, 1 to 65535. Write either this or `containerPortRange`.", required: false, default: None, aliases: &["port","targetPort"], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(65535.0) }) },
    Field { name: "hostPort", about: "Port on the host. With `awsvpc` and `host` it is absent or equal to `containerPort`; with `bridge`, 0 or absent means any free port.", required: false, default: None, aliases: &["published","publishedPort"], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(65535.0) }) },
    Field { name: "protocol", about: "Transport protocol, in lower case. The default is `tcp`; AWS documents that it takes any other value as `tcp`.", required: false, default: Some("\"tcp\""), aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "name", about: "Name by which Service Connect and VPC Lattice find the port: 1 to 64 lower-case letters, digits, hyphens or underscores, not starting with a hyphen.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(64) }, pattern: Some(&PATTERN_3), expects: Some("lower-case letters, digits, hyphens and underscores, not starting with a hyphen"), ..Text::ANY }) },
    Field { name: "appProtocol", about: "Protocol that Service Connect treats the traffic as. Without it the traffic is plain TCP.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "http", about: "HTTP/1" }, Choice { value: "http2", about: "HTTP/2" }, Choice { value: "grpc", about: "gRPC" }], ..Text::ANY }) },
    Field { name: "containerPortRange", about: "Ports the container listens on, as `first-last`. Write either this or `containerPort`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { pattern: Some(&PATTERN_4), expects: Some("two ports as `first-last`"), ..Text::ANY }) },
] };

static CONTAINER_RESTART_POLICY: Object = Object { about: "Whether and when ECS restarts the container alone.", fields: &[
    Field { name: "enabled", about: "Whether the container is restarted when it exits.", required: true, default: None, aliases: &[], value: Type::Boolean },
    Field { name: "ignoredExitCodes", about: "Exit codes after which the container is not restarted, at most 50.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(50) }, item: Type::Integer(Range::ANY) }) },
    Field { name: "restartAttemptPeriod", about: "Seconds the container must have run before it may be restarted, 60 to 1800. The default is 300.", required: false, default: Some("300"), aliases: &[], value: Type::Integer(Range { minimum: Some(60.0), maximum: Some(1800.0) }) },
] };

static KEY_VALUE_PAIR: Object = Object { about: "A name and its value, both strings.", fields: &[
    Field { name: "name", about: "Name of the variable or property.", required: false, default: None, aliases: &["key"], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "value", about: "Value, always a string: write `\"8080\"`, not `8080`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
] };

static PATTERN_5: Pattern = Pattern { text: "^arn:[^:]+:s3:::.+$", parts: &[Word("arn:"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 1, most: usize::MAX }, Word(":s3:::"), Class { ranges: &[('\0', '\t'), ('\u{b}', '\u{10ffff}')], least: 1, most: usize::MAX }] };

static ENVIRONMENT_FILE: Object = Object { about: "A file in Amazon S3 with environment variables.", fields: &[
    Field { name: "value", about: "ARN of the object in S3, whose name ends in `.env`.", required: true, default: None, aliases: &[], value: Type::Text(&Text { pattern: Some(&PATTERN_5), expects: Some("the ARN of an S3 object, `arn:aws:s3:::BUCKET/KEY`"), ..Text::ANY }) },
    Field { name: "type", about: "Where the file is kept; only `s3` exists.", required: true, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "s3", about: "an object in Amazon S3" }], ..Text::ANY }) },
] };

static MOUNT_POINT: Object = Object { about: "Where one volume appears in the container.", fields: &[
    Field { name: "sourceVolume", about: "Name of a volume in the task's `volumes`.", required: false, default: None, aliases: &["volume","volumeName","source"], value: Type::Text(&Text { length: Length { minimum: 1, maximum: None }, ..Text::ANY }) },
    Field { name: "containerPath", about: "Path in the container where the volume appears.", required: false, default: None, aliases: &["mountPath","path","target"], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "readOnly", about: "Whether the container may only read the volume. The default is false.", required: false, default: Some("false"), aliases: &[], value: Type::Boolean },
] };

static VOLUME_FROM: Object = Object { about: "A container whose volumes are mounted too.", fields: &[
    Field { name: "sourceContainer", about: "Name of another container in the same task.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "readOnly", about: "Whether this container may only read those volumes. The default is false.", required: false, default: Some("false"), aliases: &[], value: Type::Boolean },
] };

static KERNEL_CAPABILITIES: Object = Object { about: "Linux capabilities added to or taken from Docker's default set, in upper case without `CAP_`.", fields: &[
    Field { name: "add", about: "Capabilities to add. On Fargate only `SYS_PTRACE`.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Text(&Text { choices: &[Choice { value: "ALL", about: "every capability" }, Choice { value: "AUDIT_CONTROL", about: "change kernel auditing and its rules" }, Choice { value: "AUDIT_WRITE", about: "write to the kernel's audit log" }, Choice { value: "BLOCK_SUSPEND", about: "keep the system from suspending" }, Choice { value: "BPF", about: "load programs into the kernel; only on Managed Instances" }, Choice { value: "CHOWN", about: "change the owner of any file" }, Choice { value: "DAC_OVERRIDE", about: "ignore read, write and execute permissions of files" }, Choice { value: "DAC_READ_SEARCH", about: "ignore read permissions of files and folders" }, Choice { value: "FOWNER", about: "act on files as if owning them" }, Choice { value: "FSETID", about: "keep set-user-ID bits when a file changes" }, Choice { value: "IPC_LOCK", about: "lock memory" }, Choice { value: "IPC_OWNER", about: "ignore permissions of System V IPC objects" }, Choice { value: "KILL", about: "send signals to any process" }, Choice { value: "LEASE", about: "take leases on any file" }, Choice { value: "LINUX_IMMUTABLE", about: "set the immutable and append-only flags" }, Choice { value: "MAC_ADMIN", about: "change mandatory access control" }, Choice { value: "MAC_OVERRIDE", about: "pass over mandatory access control" }, Choice { value: "MKNOD", about: "make special files" }, Choice { value: "NET_ADMIN", about: "configure the network: interfaces, routes, firewall" }, Choice { value: "NET_BIND_SERVICE", about: "listen on ports below 1024" }, Choice { value: "NET_BROADCAST", about: "broadcast and listen to multicasts" }, Choice { value: "NET_RAW", about: "use raw and packet sockets, as ping does" }, Choice { value: "PERFMON", about: "watch the performance of the system; only on Managed Instances" }, Choice { value: "SETFCAP", about: "set capabilities on files" }, Choice { value: "SETGID", about: "change group IDs" }, Choice { value: "SETPCAP", about: "change capabilities of processes" }, Choice { value: "SETUID", about: "change user IDs" }, Choice { value: "SYS_ADMIN", about: "wide administration: mount, namespaces and more" }, Choice { value: "SYS_BOOT", about: "reboot and load a new kernel" }, Choice { value: "SYS_CHROOT", about: "change the root folder" }, Choice { value: "SYS_MODULE", about: "load and unload kernel modules" }, Choice { value: "SYS_NICE", about: "raise priority and change scheduling of processes" }, Choice { value: "SYS_PACCT", about: "switch process accounting" }, Choice { value: "SYS_PTRACE", about: "trace and debug processes" }, Choice { value: "SYS_RAWIO", about: "use I/O ports and raw memory" }, Choice { value: "SYS_RESOURCE", about: "pass resource limits" }, Choice { value: "SYS_TIME", about: "set the clock" }, Choice { value: "SYS_TTY_CONFIG", about: "configure terminals" }, Choice { value: "SYSLOG", about: "use privileged syslog operations" }, Choice { value: "WAKE_ALARM", about: "wake the system with an alarm" }], ..Text::ANY }) }) },
    Field { name: "drop", about: "Capabilities to take away from Docker's default set.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Text(&Text { choices: &[Choice { value: "ALL", about: "every capability" }, Choice { value: "AUDIT_CONTROL", about: "change kernel auditing and its rules" }, Choice { value: "AUDIT_WRITE", about: "write to the kernel's audit log" }, Choice { value: "BLOCK_SUSPEND", about: "keep the system from suspending" }, Choice { value: "BPF", about: "load programs into the kernel; only on Managed Instances" }, Choice { value: "CHOWN", about: "change the owner of any file" }, Choice { value: "DAC_OVERRIDE", about: "ignore read, write and execute permissions of files" }, Choice { value: "DAC_READ_SEARCH", about: "ignore read permissions of files and folders" }, Choice { value: "FOWNER", about: "act on files as if owning them" }, Choice { value: "FSETID", about: "keep set-user-ID bits when a file changes" }, Choice { value: "IPC_LOCK", about: "lock memory" }, Choice { value: "IPC_OWNER", about: "ignore permissions of System V IPC objects" }, Choice { value: "KILL", about: "send signals to any process" }, Choice { value: "LEASE", about: "take leases on any file" }, Choice { value: "LINUX_IMMUTABLE", about: "set the immutable and append-only flags" }, Choice { value: "MAC_ADMIN", about: "change mandatory access control" }, Choice { value: "MAC_OVERRIDE", about: "pass over mandatory access control" }, Choice { value: "MKNOD", about: "make special files" }, Choice { value: "NET_ADMIN", about: "configure the network: interfaces, routes, firewall" }, Choice { value: "NET_BIND_SERVICE", about: "listen on ports below 1024" }, Choice { value: "NET_BROADCAST", about: "broadcast and listen to multicasts" }, Choice { value: "NET_RAW", about: "use raw and packet sockets, as ping does" }, Choice { value: "PERFMON", about: "watch the performance of the system; only on Managed Instances" }, Choice { value: "SETFCAP", about: "set capabilities on files" }, Choice { value: "SETGID", about: "change group IDs" }, Choice { value: "SETPCAP", about: "change capabilities of processes" }, Choice { value: "SETUID", about: "change user IDs" }, Choice { value: "SYS_ADMIN", about: "wide administration: mount, namespaces and more" }, Choice { value: "SYS_BOOT", about: "reboot and load a new kernel" }, Choice { value: "SYS_CHROOT", about: "change the root folder" }, Choice { value: "SYS_MODULE", about: "load and unload kernel modules" }, Choice { value: "SYS_NICE", about: "raise priority and change scheduling of processes" }, Choice { value: "SYS_PACCT", about: "switch process accounting" }, Choice { value: "SYS_PTRACE", about: "trace and debug processes" }, Choice { value: "SYS_RAWIO", about: "use I/O ports and raw memory" }, Choice { value: "SYS_RESOURCE", about: "pass resource limits" }, Choice { value: "SYS_TIME", about: "set the clock" }, Choice { value: "SYS_TTY_CONFIG", about: "configure terminals" }, Choice { value: "SYSLOG", about: "use privileged syslog operations" }, Choice { value: "WAKE_ALARM", about: "wake the system with an alarm" }], ..Text::ANY }) }) },
] };

static DEVICE: Object = Object { about: "A device of the host shown to the container.", fields: &[
    Field { name: "hostPath", about: "Path of the device on the host.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "containerPath", about: "Path of the device in the container. The default is the path on the host.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "permissions", about: "What the container may do with the device. The default is all three: read, write and mknod.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Text(&Text { choices: &[Choice { value: "read", about: "read from the device" }, Choice { value: "write", about: "write to the device" }, Choice { value: "mknod", about: "make the device's node" }], ..Text::ANY }) }) },
] };

static PATTERN_6: Pattern = Pattern { text: "^(defaults|ro|rw|suid|nosuid|dev|nodev|exec|noexec|sync|async|dirsync|remount|mand|nomand|atime|noatime|diratime|nodiratime|bind|rbind|unbindable|runbindable|private|rprivate|shared|rshared|slave|rslave|relatime|norelatime|strictatime|nostrictatime|(mode|uid|gid|nr_inodes|nr_blocks|mpol)(=.+)?)$", parts: &[Either { choices: &[&[Word("defaults")], &[Word("ro")], &[Word("rw")], &[Word("suid")], &[Word("nosuid")], &[Word("dev")], &[Word("nodev")], &[Word("exec")], &[Word("noexec")], &[Word("sync")], &[Word("async")], &[Word("dirsync")], &[Word("remount")], &[Word("mand")], &[Word("nomand")], &[Word("atime")], &[Word("noatime")], &[Word("diratime")], &[Word("nodiratime")], &[Word("bind")], &[Word("rbind")], &[Word("unbindable")], &[Word("runbindable")], &[Word("private")], &[Word("rprivate")], &[Word("shared")], &[Word("rshared")], &[Word("slave")], &[Word("rslave")], &[Word("relatime")], &[Word("norelatime")], &[Word("strictatime")], &[Word("nostrictatime")], &[Either { choices: &[&[Word("mode")], &[Word("uid")], &[Word("gid")], &[Word("nr_inodes")], &[Word("nr_blocks")], &[Word("mpol")]], optional: false }, Either { choices: &[&[Word("="), Class { ranges: &[('\0', '\t'), ('\u{b}', '\u{10ffff}')], least: 1, most: usize::MAX }]], optional: true }]], optional: false }] };

static TMPFS: Object = Object { about: "A file system in memory.", fields: &[
    Field { name: "containerPath", about: "Absolute path in the container where it appears.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "size", about: "Largest size in MiB.", required: true, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
    Field { name: "mountOptions", about: "Mount options, one an item, such as `noexec` or `nosuid`.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Text(&Text { pattern: Some(&PATTERN_6), expects: Some("a mount option such as `ro`, `noexec` or `mode=1777`"), ..Text::ANY }) }) },
] };

static LINUX_PARAMETERS: Object = Object { about: "Options of the Linux kernel for the container.", fields: &[
    Field { name: "capabilities", about: "Kernel capabilities added to or taken from Docker's default set.", required: false, default: None, aliases: &[], value: Type::Object(&KERNEL_CAPABILITIES) },
    Field { name: "devices", about: "Devices of the host to show to the container. Not for Fargate.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&DEVICE) }) },
    Field { name: "initProcessEnabled", about: "Whether an init process runs first to forward signals and reap processes; good with ECS Exec. The default is false.", required: false, default: Some("false"), aliases: &[], value: Type::Boolean },
    Field { name: "sharedMemorySize", about: "Size of `/dev/shm` in MiB. Not for Fargate.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(1.0), maximum: None }) },
    Field { name: "tmpfs", about: "File systems in memory to mount.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&TMPFS) }) },
    Field { name: "maxSwap", about: "Swap the container may use, in MiB; 0 means none. Not for Fargate.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: None }) },
    Field { name: "swappiness", about: "How eagerly the container swaps, 0 (only when it must) to 100. Needs `maxSwap`; the default is 60. Not for Fargate.", required: false, default: Some("60"), aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(100.0) }) },
] };

static SECRET: Object = Object { about: "A value read from Secrets Manager or SSM Parameter Store when the container starts.", fields: &[
    Field { name: "name", about: "Name of the environment variable or log option to fill.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "valueFrom", about: "Where the value is: the full ARN of a secret (optionally with `:json-key:version-stage:version-id`), or the ARN or name of an SSM parameter.", required: true, default: None, aliases: &["value","secretArn","from"], value: Type::Text(&Text { ..Text::ANY }) },
] };

static CONTAINER_DEPENDENCY: Object = Object { about: "A container that must reach a state first.", fields: &[
    Field { name: "containerName", about: "Name of another container in the same task.", required: true, default: None, aliases: &["container","name"], value: Type::Text(&Text { length: Length { minimum: 1, maximum: None }, ..Text::ANY }) },
    Field { name: "condition", about: "State it must reach.", required: true, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "START", about: "it has started" }, Choice { value: "COMPLETE", about: "it has exited, with any code; not for essential containers" }, Choice { value: "SUCCESS", about: "it has exited with code 0; not for essential containers" }, Choice { value: "HEALTHY", about: "its health check has passed; it needs a `healthCheck`" }], ..Text::ANY }) },
] };

static HOST_ENTRY: Object = Object { about: "A line of `/etc/hosts`.", fields: &[
    Field { name: "hostname", about: "Host name of the line.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "ipAddress", about: "IP address of the line.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
] };

static ULIMIT: Object = Object { about: "A limit on what processes of the container may use.", fields: &[
    Field { name: "name", about: "Which limit to set.", required: true, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "core", about: "size of core files" }, Choice { value: "cpu", about: "seconds of CPU time" }, Choice { value: "data", about: "size of the data segment" }, Choice { value: "fsize", about: "size of a file" }, Choice { value: "locks", about: "number of file locks" }, Choice { value: "memlock", about: "bytes of locked memory" }, Choice { value: "msgqueue", about: "bytes in message queues" }, Choice { value: "nice", about: "highest priority" }, Choice { value: "nofile", about: "number of open files" }, Choice { value: "nproc", about: "number of processes" }, Choice { value: "rss", about: "size of resident memory" }, Choice { value: "rtprio", about: "highest real-time priority" }, Choice { value: "rttime", about: "microseconds of real-time CPU time" }, Choice { value: "sigpending", about: "number of pending signals" }, Choice { value: "stack", about: "size of the stack" }], ..Text::ANY }) },
    Field { name: "softLimit", about: "Limit in force, at most `hardLimit`.", required: true, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
    Field { name: "hardLimit", about: "Highest value a process may raise the limit to.", required: true, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
] };

static LOG_CONFIGURATION: Object = Object { about: "Where the output of a container goes.", fields: &[
    Field { name: "logDriver", about: "Log driver. Fargate takes `awslogs`, `splunk` and `awsfirelens`.", required: true, default: None, aliases: &["driver"], value: Type::Text(&Text { choices: &[Choice { value: "json-file", about: "JSON files on the instance" }, Choice { value: "syslog", about: "a syslog server" }, Choice { value: "journald", about: "the systemd journal of the instance" }, Choice { value: "gelf", about: "a Graylog (GELF) endpoint" }, Choice { value: "fluentd", about: "a Fluentd daemon" }, Choice { value: "awslogs", about: "Amazon CloudWatch Logs" }, Choice { value: "splunk", about: "a Splunk HTTP Event Collector" }, Choice { value: "awsfirelens", about: "the FireLens log router of the task" }], instead: &[("cloudwatch", "awslogs"), ("cloudwatchlogs", "awslogs"), ("aws-logs", "awslogs"), ("firelens", "awsfirelens"), ("json", "json-file"), ("fluentbit", "awsfirelens"), ("fluent-bit", "awsfirelens")], ..Text::ANY }) },
    Field { name: "options", about: "Options of the log driver; all values are strings.", required: false, default: None, aliases: &["logOptions","opts"], value: Type::Map(&Type::Text(&Text { ..Text::ANY })) },
    Field { name: "secretOptions", about: "Options of the log driver filled from Secrets Manager or SSM Parameter Store. Needs `executionRoleArn`.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&SECRET) }) },
] };

static HEALTH_CHECK: Object = Object { about: "A command that tells whether the container is healthy: exit code 0 means yes.", fields: &[
    Field { name: "command", about: "The command, starting with `CMD` (run as it is) or `CMD-SHELL` (run by the container's shell).", required: true, default: None, aliases: &["test"], value: Type::List(&List { length: Length { minimum: 1, maximum: None }, item: Type::Text(&Text { ..Text::ANY }) }) },
    Field { name: "interval", about: "Seconds between two checks, 5 to 300. The default is 30.", required: false, default: Some("30"), aliases: &[], value: Type::Integer(Range { minimum: Some(5.0), maximum: Some(300.0) }) },
    Field { name: "timeout", about: "Seconds after which a check has failed, 2 to 60. The default is 5.", required: false, default: Some("5"), aliases: &[], value: Type::Integer(Range { minimum: Some(2.0), maximum: Some(60.0) }) },
    Field { name: "retries", about: "Failed checks in a row after which the container is unhealthy, 1 to 10. The default is 3.", required: false, default: Some("3"), aliases: &[], value: Type::Integer(Range { minimum: Some(1.0), maximum: Some(10.0) }) },
    Field { name: "startPeriod", about: "Seconds after the start in which failed checks do not count, 0 to 300. Off by default.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(300.0) }) },
] };

static SYSTEM_CONTROL: Object = Object { about: "A kernel parameter of the container's namespaces.", fields: &[
    Field { name: "namespace", about: "Name of the parameter, such as `net.core.somaxconn`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "value", about: "Value of the parameter, as a string.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
] };

static NVIDIA_MPS_ALLOCATION: Object = Object { about: "The container's part of a GPU shared through NVIDIA's Multi-Process Service.", fields: &[
    Field { name: "memory", about: "GPU memory of the container in MiB, at least 1.", required: true, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(1.0), maximum: None }) },
    Field { name: "maxComputePercent", about: "Largest part of the GPU's computing power, 1 to 100 percent.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(1.0), maximum: Some(100.0) }) },
] };

static SHARING_STRATEGY: Object = Object { about: "How the container shares a GPU with others.", fields: &[
    Field { name: "nvidiaMps", about: "Shares the GPU through NVIDIA's Multi-Process Service.", required: true, default: None, aliases: &[], value: Type::Object(&NVIDIA_MPS_ALLOCATION) },
] };

static RESOURCE_REQUIREMENT: Object = Object { about: "GPUs or Neuron devices for the container.", fields: &[
    Field { name: "value", about: "How many, as a string: a number of GPUs or `\"ALL\"`; `\"ALL\"` for Neuron devices. Not together with `sharingStrategy`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "type", about: "Kind of device.", required: true, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "GPU", about: "graphics processors" }, Choice { value: "InferenceAccelerator", about: "Elastic Inference, which no longer exists" }, Choice { value: "NeuronDevice", about: "AWS Trainium or Inferentia devices; only on Managed Instances" }], ..Text::ANY }) },
    Field { name: "sharingStrategy", about: "How the container shares a GPU with others, instead of `value`. Only for EC2 and Managed Instances.", required: false, default: None, aliases: &[], value: Type::Object(&SHARING_STRATEGY) },
] };

static FIRELENS_CONFIGURATION: Object = Object { about: "Makes the container a log router.", fields: &[
    Field { name: "type", about: "Which log router the image runs.", required: true, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "fluentd", about: "Fluentd" }, Choice { value: "fluentbit", about: "Fluent Bit" }], ..Text::ANY }) },
    Field { name: "options", about: "Options of the router: `enable-ecs-log-metadata`, `config-file-type` and `config-file-value`, all strings.", required: false, default: None, aliases: &[], value: Type::Map(&Type::Text(&Text { ..Text::ANY })) },
] };

static PATTERN_7: Pattern = Pattern { text: "^credentialspec(domainless)?:.+$", parts: &[Word("credentialspec"), Either { choices: &[&[Word("domainless")]], optional: true }, Word(":"), Class { ranges: &[('\0', '\t'), ('\u{b}', '\u{10ffff}')], least: 1, most: usize::MAX }] };

static CONTAINER_DEFINITION: Object = Object { about: "One container of the task.", fields: &[
    Field { name: "name", about: "Name of the container, unique in the task: 1 to 255 letters, digits, hyphens or underscores.", required: true, default: None, aliases: &["containerName"], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(255) }, pattern: Some(&PATTERN), expects: Some("letters, digits, hyphens and underscores"), ..Text::ANY }) },
    Field { name: "image", about: "Image to run: `repository/name:tag` or `repository/name@sha256:digest`, at most 255 characters before the `@`.", required: false, default: None, aliases: &["imageUri","imageUrl"], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "repositoryCredentials", about: "Login for a private registry other than Amazon ECR.", required: false, default: None, aliases: &[], value: Type::Object(&REPOSITORY_CREDENTIALS) },
    Field { name: "cpu", about: "CPU units kept for the container; 1024 units are 1 vCPU. The sum must fit the task's `cpu`.", required: false, default: Some("0"), aliases: &[], value: Type::Integer(Range::ANY) },
    Field { name: "memory", about: "Hard limit in MiB: the container is killed when it needs more. Required when neither the task has `memory` nor the container `memoryReservation`.", required: false, default: None, aliases: &["memLimit","memoryLimit"], value: Type::Integer(Range::ANY) },
    Field { name: "memoryReservation", about: "Soft limit in MiB: memory kept for the container, which may use more up to `memory`.", required: false, default: None, aliases: &["memReservation"], value: Type::Integer(Range::ANY) },
    Field { name: "links", about: "Other containers to reach by name without port mappings, as `name` or `name:alias`. Only for network mode `bridge`.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Text(&Text { pattern: Some(&PATTERN_2), expects: Some("`name` or `name:alias`, with letters, digits, hyphens and underscores"), ..Text::ANY }) }) },
    Field { name: "portMappings", about: "Ports of the container that are reachable from outside.", required: false, default: None, aliases: &["ports"], value: Type::List(&List { length: Length::ANY, item: Type::Object(&PORT_MAPPING) }) },
    Field { name: "essential", about: "Whether the whole task stops when this container stops. The default is true.", required: false, default: Some("true"), aliases: &[], value: Type::Boolean },
    Field { name: "restartPolicy", about: "Whether ECS restarts this container alone when it exits, without replacing the task.", required: false, default: None, aliases: &[], value: Type::Object(&CONTAINER_RESTART_POLICY) },
    Field { name: "entryPoint", about: "Replaces the image's ENTRYPOINT, one argument an item.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Text(&Text { ..Text::ANY }) }) },
    Field { name: "command", about: "Replaces the image's CMD, one argument an item.", required: false, default: None, aliases: &["cmd","args"], value: Type::List(&List { length: Length::ANY, item: Type::Text(&Text { ..Text::ANY }) }) },
    Field { name: "environment", about: "Environment variables in plain text. Keep passwords in `secrets`.", required: false, default: None, aliases: &["env","envVars","envVariables","environmentVariables"], value: Type::List(&List { length: Length::ANY, item: Type::Object(&KEY_VALUE_PAIR) }) },
    Field { name: "environmentFiles", about: "Files in Amazon S3 with environment variables, at most 10. Values in `environment` win over them.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(10) }, item: Type::Object(&ENVIRONMENT_FILE) }) },
    Field { name: "mountPoints", about: "Where volumes of the task appear in the container.", required: false, default: None, aliases: &["volumeMounts","mounts"], value: Type::List(&List { length: Length::ANY, item: Type::Object(&MOUNT_POINT) }) },
    Field { name: "volumesFrom", about: "Containers whose volumes this container mounts too.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&VOLUME_FROM) }) },
    Field { name: "linuxParameters", about: "Options of the Linux kernel for the container. Not for Windows.", required: false, default: None, aliases: &[], value: Type::Object(&LINUX_PARAMETERS) },
    Field { name: "secrets", about: "Environment variables filled from Secrets Manager or SSM Parameter Store when the container starts. Needs `executionRoleArn`.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&SECRET) }) },
    Field { name: "dependsOn", about: "Containers that must reach a state before this one starts.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&CONTAINER_DEPENDENCY) }) },
    Field { name: "startTimeout", about: "Seconds that containers depending on this one wait for it before the task stops: 2 to 120 on Fargate, at most 600 on Managed Instances.", required: false, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
    Field { name: "stopTimeout", about: "Seconds between the stop signal and the kill: 2 to 120 on Fargate, at most 86,400 on Managed Instances. The default is 30.", required: false, default: Some("30"), aliases: &["stopGracePeriod"], value: Type::Integer(Range::ANY) },
    Field { name: "versionConsistency", about: "Whether ECS pins the image tag to the digest of the first deployment. The default is `enabled`.", required: false, default: Some("\"enabled\""), aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "enabled", about: "all tasks of a deployment run the same digest" }, Choice { value: "disabled", about: "each task resolves the tag when it starts" }], ..Text::ANY }) },
    Field { name: "hostname", about: "Host name inside the container. Not with network mode `awsvpc`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "user", about: "User the container runs as: `user`, `uid`, `user:group`, `uid:gid`, `uid:group` or `user:gid`. Not for Windows.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "workingDirectory", about: "Folder in the container where its command runs. The default is the image's.", required: false, default: None, aliases: &["workingDir","workDir"], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "disableNetworking", about: "Switches the container's networking off. Not with network mode `awsvpc`. The default is false.", required: false, default: Some("false"), aliases: &[], value: Type::Boolean },
    Field { name: "privileged", about: "Gives the container the host's full rights, like root. Not for Fargate. The default is false.", required: false, default: Some("false"), aliases: &[], value: Type::Boolean },
    Field { name: "readonlyRootFilesystem", about: "Makes the container's root file system read-only, which ECS Exec does not bear. The default is false.", required: false, default: Some("false"), aliases: &["readOnly"], value: Type::Boolean },
    Field { name: "dnsServers", about: "IP addresses of DNS servers. Not with network mode `awsvpc`.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Text(&Text { ..Text::ANY }) }) },
    Field { name: "dnsSearchDomains", about: "Domains added to short host names when they are looked up. Not with network mode `awsvpc`.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Text(&Text { ..Text::ANY }) }) },
    Field { name: "extraHosts", about: "Lines to add to the container's `/etc/hosts`. Not with network mode `awsvpc`.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&HOST_ENTRY) }) },
    Field { name: "dockerSecurityOptions", about: "Labels for SELinux and AppArmor, or a credential spec: `no-new-privileges`, `apparmor:PROFILE`, `label:value`, `credentialspec:…`. Not for Fargate.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Text(&Text { ..Text::ANY }) }) },
    Field { name: "interactive", about: "Keeps standard input open. The default is false.", required: false, default: Some("false"), aliases: &[], value: Type::Boolean },
    Field { name: "pseudoTerminal", about: "Gives the container a terminal (TTY). The default is false.", required: false, default: Some("false"), aliases: &[], value: Type::Boolean },
    Field { name: "dockerLabels", about: "Docker labels of the container; keys and values are strings.", required: false, default: None, aliases: &["labels"], value: Type::Map(&Type::Text(&Text { ..Text::ANY })) },
    Field { name: "ulimits", about: "Limits on what the container's processes may use. Not for Windows.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&ULIMIT) }) },
    Field { name: "logConfiguration", about: "Where the container's output goes. Fargate keeps no logs without it.", required: false, default: None, aliases: &["logging","log","logs"], value: Type::Object(&LOG_CONFIGURATION) },
    Field { name: "healthCheck", about: "Command ECS runs in the container to see whether it is healthy. A HEALTHCHECK in the image is not watched by ECS.", required: false, default: None, aliases: &[], value: Type::Object(&HEALTH_CHECK) },
    Field { name: "systemControls", about: "Kernel parameters (sysctl) of the container's namespaces. Not for Windows.", required: false, default: None, aliases: &["sysctls"], value: Type::List(&List { length: Length::ANY, item: Type::Object(&SYSTEM_CONTROL) }) },
    Field { name: "resourceRequirements", about: "GPUs or Neuron devices for the container. Not for Fargate.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&RESOURCE_REQUIREMENT) }) },
    Field { name: "firelensConfiguration", about: "Makes this container the FireLens log router of the task.", required: false, default: None, aliases: &[], value: Type::Object(&FIRELENS_CONFIGURATION) },
    Field { name: "credentialSpecs", about: "Credential spec of a group managed service account (gMSA), at most one: `credentialspec:ARN` or `credentialspecdomainless:ARN`, in S3 or SSM.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(1) }, item: Type::Text(&Text { pattern: Some(&PATTERN_7), expects: Some("`credentialspec:ARN` or `credentialspecdomainless:ARN`"), ..Text::ANY }) }) },
] };

static HOST_VOLUME_PROPERTIES: Object = Object { about: "A folder of the host.", fields: &[
    Field { name: "sourcePath", about: "Path on the host. Not for Fargate; without it the volume is an empty folder.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: None }, ..Text::ANY }) },
] };

static DOCKER_VOLUME_CONFIGURATION: Object = Object { about: "A volume that Docker manages.", fields: &[
    Field { name: "scope", about: "How long the volume lives. The default is `task`.", required: false, default: Some("\"task\""), aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "task", about: "lives as long as the task" }, Choice { value: "shared", about: "stays after the task stops" }], ..Text::ANY }) },
    Field { name: "autoprovision", about: "Whether the volume is made when it does not exist. Only for scope `shared`.", required: false, default: None, aliases: &[], value: Type::Boolean },
    Field { name: "driver", about: "Docker volume driver, as `docker plugin ls` names it. The default is `local`.", required: false, default: Some("\"local\""), aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "driverOpts", about: "Options of the volume driver; all values are strings.", required: false, default: None, aliases: &[], value: Type::Map(&Type::Text(&Text { ..Text::ANY })) },
    Field { name: "labels", about: "Labels of the volume; all values are strings.", required: false, default: None, aliases: &[], value: Type::Map(&Type::Text(&Text { ..Text::ANY })) },
] };

static E_F_S_AUTHORIZATION_CONFIG: Object = Object { about: "How the task is allowed into the file system.", fields: &[
    Field { name: "accessPointId", about: "ID of an EFS access point. Needs `transitEncryption`, and `rootDirectory` absent or `/`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "iam", about: "Whether the task role is checked when mounting. The default is `DISABLED`; `ENABLED` needs `transitEncryption`.", required: false, default: Some("\"DISABLED\""), aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "ENABLED", about: "the task role is checked" }, Choice { value: "DISABLED", about: "the task role is not checked" }], ..Text::ANY }) },
] };

static E_F_S_VOLUME_CONFIGURATION: Object = Object { about: "An Amazon EFS file system.", fields: &[
    Field { name: "fileSystemId", about: "ID of the file system, `fs-` and 8 or 17 hexadecimal digits.", required: true, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: None }, ..Text::ANY }) },
    Field { name: "rootDirectory", about: "Folder of the file system to mount. The default is `/`, and nothing else may be written with an access point.", required: false, default: Some("\"/\""), aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "transitEncryption", about: "Whether data is encrypted on its way. The default is `DISABLED`; IAM authorization and access points need `ENABLED`.", required: false, default: Some("\"DISABLED\""), aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "ENABLED", about: "data is encrypted on its way" }, Choice { value: "DISABLED", about: "data is not encrypted on its way" }], ..Text::ANY }) },
    Field { name: "transitEncryptionPort", about: "Port for the encrypted traffic. Needs `transitEncryption`; by default the EFS mount helper chooses one.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(65535.0) }) },
    Field { name: "authorizationConfig", about: "Access point and IAM authorization.", required: false, default: None, aliases: &[], value: Type::Object(&E_F_S_AUTHORIZATION_CONFIG) },
] };

static PATTERN_8: Pattern = Pattern { text: "^arn:[^:]+:s3files:[^:]+:[^:]+:file-system/fs-[^/]+$", parts: &[Word("arn:"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 1, most: usize::MAX }, Word(":s3files:"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 1, most: usize::MAX }, Word(":"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 1, most: usize::MAX }, Word(":file-system/fs-"), Class { ranges: &[('\0', '.'), ('0', '\u{10ffff}')], least: 1, most: usize::MAX }] };

static PATTERN_9: Pattern = Pattern { text: "^arn:[^:]+:s3files:[^:]+:[^:]+:file-system/fs-[^/]+/access-point/fsap-.+$", parts: &[Word("arn:"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 1, most: usize::MAX }, Word(":s3files:"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 1, most: usize::MAX }, Word(":"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 1, most: usize::MAX }, Word(":file-system/fs-"), Class { ranges: &[('\0', '.'), ('0', '\u{10ffff}')], least: 1, most: usize::MAX }, Word("/access-point/fsap-"), Class { ranges: &[('\0', '\t'), ('\u{b}', '\u{10ffff}')], least: 1, most: usize::MAX }] };

static S3_FILES_VOLUME_CONFIGURATION: Object = Object { about: "An Amazon S3 Files file system.", fields: &[
    Field { name: "fileSystemArn", about: "ARN of the file system, `arn:…:s3files:REGION:ACCOUNT:file-system/fs-…`.", required: true, default: None, aliases: &[], value: Type::Text(&Text { pattern: Some(&PATTERN_8), expects: Some("the ARN of an S3 Files file system, `arn:aws:s3files:REGION:ACCOUNT:file-system/fs-…`"), ..Text::ANY }) },
    Field { name: "rootDirectory", about: "Folder of the file system to mount. The default is `/`, and nothing else may be written with an access point.", required: false, default: Some("\"/\""), aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "transitEncryptionPort", about: "Port for the encrypted traffic. By default the mount helper chooses one.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(65535.0) }) },
    Field { name: "accessPointArn", about: "ARN of an access point of the file system, `arn:…:file-system/fs-…/access-point/fsap-…`. Then `rootDirectory` is absent or `/`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { pattern: Some(&PATTERN_9), expects: Some("the ARN of an S3 Files access point, `arn:aws:s3files:REGION:ACCOUNT:file-system/fs-…/access-point/fsap-…`"), ..Text::ANY }) },
] };

static PATTERN_10: Pattern = Pattern { text: "^arn:[^:]+:(secretsmanager|ssm):.+$", parts: &[Word("arn:"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 1, most: usize::MAX }, Word(":"), Either { choices: &[&[Word("secretsmanager")], &[Word("ssm")]], optional: false }, Word(":"), Class { ranges: &[('\0', '\t'), ('\u{b}', '\u{10ffff}')], least: 1, most: usize::MAX }] };

static F_SX_WINDOWS_FILE_SERVER_AUTHORIZATION_CONFIG: Object = Object { about: "Login to an FSx for Windows File Server file system.", fields: &[
    Field { name: "credentialsParameter", about: "ARN of the secret or SSM parameter with the login.", required: true, default: None, aliases: &[], value: Type::Text(&Text { pattern: Some(&PATTERN_10), expects: Some("the ARN of a secret in Secrets Manager or of a parameter in SSM Parameter Store"), ..Text::ANY }) },
    Field { name: "domain", about: "Full name of the Active Directory domain.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
] };

static F_SX_WINDOWS_FILE_SERVER_VOLUME_CONFIGURATION: Object = Object { about: "An Amazon FSx for Windows File Server file system.", fields: &[
    Field { name: "fileSystemId", about: "ID of the file system.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "rootDirectory", about: "Folder of the file system to mount.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "authorizationConfig", about: "Login to the file system.", required: true, default: None, aliases: &[], value: Type::Object(&F_SX_WINDOWS_FILE_SERVER_AUTHORIZATION_CONFIG) },
] };

static VOLUME: Object = Object { about: "A volume of the task. At most one kind of storage is set; with none, it is an empty folder that lives as long as the task.", fields: &[
    Field { name: "name", about: "Name by which `mountPoints` refer to the volume: 1 to 255 letters, digits, hyphens or underscores.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(255) }, pattern: Some(&PATTERN), expects: Some("letters, digits, hyphens and underscores"), ..Text::ANY }) },
    Field { name: "host", about: "A folder of the host, or an empty folder that lives as long as the task.", required: false, default: None, aliases: &[], value: Type::Object(&HOST_VOLUME_PROPERTIES) },
    Field { name: "dockerVolumeConfiguration", about: "A volume that Docker manages. Only for EC2.", required: false, default: None, aliases: &[], value: Type::Object(&DOCKER_VOLUME_CONFIGURATION) },
    Field { name: "efsVolumeConfiguration", about: "An Amazon EFS file system. Not for Windows.", required: false, default: None, aliases: &[], value: Type::Object(&E_F_S_VOLUME_CONFIGURATION) },
    Field { name: "s3filesVolumeConfiguration", about: "An Amazon S3 Files file system. Needs `taskRoleArn`; not for Windows.", required: false, default: None, aliases: &[], value: Type::Object(&S3_FILES_VOLUME_CONFIGURATION) },
    Field { name: "fsxWindowsFileServerVolumeConfiguration", about: "An Amazon FSx for Windows File Server file system. Only for EC2 with Windows.", required: false, default: None, aliases: &[], value: Type::Object(&F_SX_WINDOWS_FILE_SERVER_VOLUME_CONFIGURATION) },
    Field { name: "configuredAtLaunch", about: "Whether the service or the task's launch says what the volume is, as for Amazon EBS. At most one volume; the default is false.", required: false, default: Some("false"), aliases: &[], value: Type::Boolean },
] };

static TASK_DEFINITION_PLACEMENT_CONSTRAINT: Object = Object { about: "A rule on which container instances may run the task.", fields: &[
    Field { name: "type", about: "Kind of rule; a task definition knows only `memberOf`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "memberOf", about: "instances that satisfy the expression" }], ..Text::ANY }) },
    Field { name: "expression", about: "Expression of the cluster query language that an instance must satisfy, at most 2,000 characters.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 0, maximum: Some(2000) }, ..Text::ANY }) },
] };

static PATTERN_11: Pattern = Pattern { text: "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", parts: &[Class { ranges: &[(' ', ' '), ('+', '+'), ('-', ':'), ('=', '='), ('@', 'Z'), ('_', '_'), ('a', 'z'), ('\u{a0}', '\u{a0}'), ('ª', 'ª'), ('²', '³'), ('µ', 'µ'), ('¹', 'º'), ('¼', '¾'), ('À', 'Ö'), ('Ø', 'ö'), ('ø', 'ˁ'), ('ˆ', 'ˑ'), ('ˠ', 'ˤ'), ('ˬ', 'ˬ'), ('ˮ', 'ˮ'), ('Ͱ', 'ʹ'), ('Ͷ', 'ͷ'), ('ͺ', 'ͽ'), ('Ϳ', 'Ϳ'), ('Ά', 'Ά'), ('Έ', 'Ί'), ('Ό', 'Ό'), ('Ύ', 'Ρ'), ('Σ', 'ϵ'), ('Ϸ', 'ҁ'), ('Ҋ', 'ԯ'), ('Ա', 'Ֆ'), ('ՙ', 'ՙ'), ('ՠ', 'ֈ'), ('א', 'ת'), ('ׯ', 'ײ'), ('ؠ', 'ي'), ('٠', '٩'), ('ٮ', 'ٯ'), ('ٱ', 'ۓ'), ('ە', 'ە'), ('ۥ', 'ۦ'), ('ۮ', 'ۼ'), ('ۿ', 'ۿ'), ('ܐ', 'ܐ'), ('ܒ', 'ܯ'), ('ݍ', 'ޥ'), ('ޱ', 'ޱ'), ('߀', 'ߪ'), ('ߴ', 'ߵ'), ('ߺ', 'ߺ'), ('ࠀ', 'ࠕ'), ('ࠚ', 'ࠚ'), ('ࠤ', 'ࠤ'), ('ࠨ', 'ࠨ'), ('ࡀ', 'ࡘ'), ('ࡠ', 'ࡪ'), ('ࡰ', 'ࢇ'), ('ࢉ', 'ࢎ'), ('ࢠ', 'ࣉ'), ('ऄ', 'ह'), ('ऽ', 'ऽ'), ('ॐ', 'ॐ'), ('क़', 'ॡ'), ('०', '९'), ('ॱ', 'ঀ'), ('অ', 'ঌ'), ('এ', 'ঐ'), ('ও', 'ন'), ('প', 'র'), ('ল', 'ল'), ('শ', 'হ'), ('ঽ', 'ঽ'), ('ৎ', 'ৎ'), ('ড়', 'ঢ়'), ('য়', 'ৡ'), ('০', 'ৱ'), ('৴', '৹'), ('ৼ', 'ৼ'), ('ਅ', 'ਊ'), ('ਏ', 'ਐ'), ('ਓ', 'ਨ'), ('ਪ', 'ਰ'), ('ਲ', 'ਲ਼'), ('ਵ', 'ਸ਼'), ('ਸ', 'ਹ'), ('ਖ਼', 'ੜ'), ('ਫ਼', 'ਫ਼'), ('੦', '੯'), ('ੲ', 'ੴ'), ('અ', 'ઍ'), ('એ', 'ઑ'), ('ઓ', 'ન'), ('પ', 'ર'), ('લ', 'ળ'), ('વ', 'હ'), ('ઽ', 'ઽ'), ('ૐ', 'ૐ'), ('ૠ', 'ૡ'), ('૦', '૯'), ('ૹ', 'ૹ'), ('ଅ', 'ଌ'), ('ଏ', 'ଐ'), ('ଓ', 'ନ'), ('ପ', 'ର'), ('ଲ', 'ଳ'), ('ଵ', 'ହ'), ('ଽ', 'ଽ'), ('ଡ଼', 'ଢ଼'), ('ୟ', 'ୡ'), ('୦', '୯'), ('ୱ', '୷'), ('ஃ', 'ஃ'), ('அ', 'ஊ'), ('எ', 'ஐ'), ('ஒ', 'க'), ('ங', 'ச'), ('ஜ', 'ஜ'), ('ஞ', 'ட'), ('ண', 'த'), ('ந', 'ப'), ('ம', 'ஹ'), ('ௐ', 'ௐ'), ('௦', '௲'), ('అ', 'ఌ'), ('ఎ', 'ఐ'), ('ఒ', 'న'), ('ప', 'హ'), ('ఽ', 'ఽ'), ('ౘ', 'ౚ'), ('ౝ', 'ౝ'), ('ౠ', 'ౡ'), ('౦', '౯'), ('౸', '౾'), ('ಀ', 'ಀ'), ('ಅ', 'ಌ'), ('ಎ', 'ಐ'), ('ಒ', 'ನ'), ('ಪ', 'ಳ'), ('ವ', 'ಹ'), ('ಽ', 'ಽ'), ('ೝ', 'ೞ'), ('ೠ', 'ೡ'), ('೦', '೯'), ('ೱ', 'ೲ'), ('ഄ', 'ഌ'), ('എ', 'ഐ'), ('ഒ', 'ഺ'), ('ഽ', 'ഽ'), ('ൎ', 'ൎ'), ('ൔ', 'ൖ'), ('൘', 'ൡ'), ('൦', '൸'), ('ൺ', 'ൿ'), ('අ', 'ඖ'), ('ක', 'න'), ('ඳ', 'ර'), ('ල', 'ල'), ('ව', 'ෆ'), ('෦', '෯'), ('ก', 'ะ'), ('า', 'ำ'), ('เ', 'ๆ'), ('๐', '๙'), ('ກ', 'ຂ'), ('ຄ', 'ຄ'), ('ຆ', 'ຊ'), ('ຌ', 'ຣ'), ('ລ', 'ລ'), ('ວ', 'ະ'), ('າ', 'ຳ'), ('ຽ', 'ຽ'), ('ເ', 'ໄ'), ('ໆ', 'ໆ'), ('໐', '໙'), ('ໜ', 'ໟ'), ('ༀ', 'ༀ'), ('༠', '༳'), ('ཀ', 'ཇ'), ('ཉ', 'ཬ'), ('ྈ', 'ྌ'), ('က', 'ဪ'), ('ဿ', '၉'), ('ၐ', 'ၕ'), ('ၚ', 'ၝ'), ('ၡ', 'ၡ'), ('ၥ', 'ၦ'), ('ၮ', 'ၰ'), ('ၵ', 'ႁ'), ('ႎ', 'ႎ'), ('႐', '႙'), ('Ⴀ', 'Ⴥ'), ('Ⴧ', 'Ⴧ'), ('Ⴭ', 'Ⴭ'), ('ა', 'ჺ'), ('ჼ', 'ቈ'), ('ቊ', 'ቍ'), ('ቐ', 'ቖ'), ('ቘ', 'ቘ'), ('ቚ', 'ቝ'), ('በ', 'ኈ'), ('ኊ', 'ኍ'), ('ነ', 'ኰ'), ('ኲ', 'ኵ'), ('ኸ', 'ኾ'), ('ዀ', 'ዀ'), ('ዂ', 'ዅ'), ('ወ', 'ዖ'), ('ዘ', 'ጐ'), ('ጒ', 'ጕ'), ('ጘ', 'ፚ'), ('፩', '፼'), ('ᎀ', 'ᎏ'), ('Ꭰ', 'Ᏽ'), ('ᏸ', 'ᏽ'), ('ᐁ', 'ᙬ'), ('ᙯ', 'ᚚ'), ('ᚠ', 'ᛪ'), ('ᛮ', 'ᛸ'), ('ᜀ', 'ᜑ'), ('ᜟ', 'ᜱ'), ('ᝀ', 'ᝑ'), ('ᝠ', 'ᝬ'), ('ᝮ', 'ᝰ'), ('ក', 'ឳ'), ('ៗ', 'ៗ'), ('ៜ', 'ៜ'), ('០', '៩'), ('៰', '៹'), ('᠐', '᠙'), ('ᠠ', 'ᡸ'), ('ᢀ', 'ᢄ'), ('ᢇ', 'ᢨ'), ('ᢪ', 'ᢪ'), ('ᢰ', 'ᣵ'), ('ᤀ', 'ᤞ'), ('᥆', 'ᥭ'), ('ᥰ', 'ᥴ'), ('ᦀ', 'ᦫ'), ('ᦰ', 'ᧉ'), ('᧐', '᧚'), ('ᨀ', 'ᨖ'), ('ᨠ', 'ᩔ'), ('᪀', '᪉'), ('᪐', '᪙'), ('ᪧ', 'ᪧ'), ('ᬅ', 'ᬳ'), ('ᭅ', 'ᭌ'), ('᭐', '᭙'), ('ᮃ', 'ᮠ'), ('ᮮ', 'ᯥ'), ('ᰀ', 'ᰣ'), ('᱀', '᱉'), ('ᱍ', 'ᱽ'), ('ᲀ', 'ᲊ'), ('Ა', 'Ჺ'), ('Ჽ', 'Ჿ'), ('ᳩ', 'ᳬ'), ('ᳮ', 'ᳳ'), ('ᳵ', 'ᳶ'), ('ᳺ', 'ᳺ'), ('ᴀ', 'ᶿ'), ('Ḁ', 'ἕ'), ('Ἐ', 'Ἕ'), ('ἠ', 'ὅ'), ('Ὀ', 'Ὅ'), ('ὐ', 'ὗ'), ('Ὑ', 'Ὑ'), ('Ὓ', 'Ὓ'), ('Ὕ', 'Ὕ'), ('Ὗ', 'ώ'), ('ᾀ', 'ᾴ'), ('ᾶ', 'ᾼ'), ('ι', 'ι'), ('ῂ', 'ῄ'), ('ῆ', 'ῌ'), ('ῐ', 'ΐ'), ('ῖ', 'Ί'), ('ῠ', 'Ῥ'), ('ῲ', 'ῴ'), ('ῶ', 'ῼ'), ('\u{2000}', '\u{200a}'), ('\u{2028}', '\u{2029}'), ('\u{202f}', '\u{202f}'), ('\u{205f}', '\u{205f}'), ('⁰', 'ⁱ'), ('⁴', '⁹'), ('ⁿ', '₉'), ('ₐ', 'ₜ'), ('ℂ', 'ℂ'), ('ℇ', 'ℇ'), ('ℊ', 'ℓ'), ('ℕ', 'ℕ'), ('ℙ', 'ℝ'), ('ℤ', 'ℤ'), ('Ω', 'Ω'), ('ℨ', 'ℨ'), ('K', 'ℭ'), ('ℯ', 'ℹ'), ('ℼ', 'ℿ'), ('ⅅ', 'ⅉ'), ('ⅎ', 'ⅎ'), ('⅐', '↉'), ('①', '⒛'), ('⓪', '⓿'), ('❶', '➓'), ('Ⰰ', 'ⳤ'), ('Ⳬ', 'ⳮ'), ('Ⳳ', 'ⳳ'), ('⳽', '⳽'), ('ⴀ', 'ⴥ'), ('ⴧ', 'ⴧ'), ('ⴭ', 'ⴭ'), ('ⴰ', 'ⵧ'), ('ⵯ', 'ⵯ'), ('ⶀ', 'ⶖ'), ('ⶠ', 'ⶦ'), ('ⶨ', 'ⶮ'), ('ⶰ', 'ⶶ'), ('ⶸ', 'ⶾ'), ('ⷀ', 'ⷆ'), ('ⷈ', 'ⷎ'), ('ⷐ', 'ⷖ'), ('ⷘ', 'ⷞ'), ('ⸯ', 'ⸯ'), ('\u{3000}', '\u{3000}'), ('々', '〇'), ('〡', '〩'), ('〱', '〵'), ('〸', '〼'), ('ぁ', 'ゖ'), ('ゝ', 'ゟ'), ('ァ', 'ヺ'), ('ー', 'ヿ'), ('ㄅ', 'ㄯ'), ('ㄱ', 'ㆎ'), ('㆒', '㆕'), ('ㆠ', 'ㆿ'), ('ㇰ', 'ㇿ'), ('㈠', '㈩'), ('㉈', '㉏'), ('㉑', '㉟'), ('㊀', '㊉'), ('㊱', '㊿'), ('㐀', '䶿'), ('一', 'ꒌ'), ('ꓐ', 'ꓽ'), ('ꔀ', 'ꘌ'), ('ꘐ', 'ꘫ'), ('Ꙁ', 'ꙮ'), ('ꙿ', 'ꚝ'), ('ꚠ', 'ꛯ'), ('ꜗ', 'ꜟ'), ('Ꜣ', 'ꞈ'), ('Ꞌ', 'ꟍ'), ('Ꟑ', 'ꟑ'), ('ꟓ', 'ꟓ'), ('ꟕ', 'Ƛ'), ('ꟲ', 'ꠁ'), ('ꠃ', 'ꠅ'), ('ꠇ', 'ꠊ'), ('ꠌ', 'ꠢ'), ('꠰', '꠵'), ('ꡀ', 'ꡳ'), ('ꢂ', 'ꢳ'), ('꣐', '꣙'), ('ꣲ', 'ꣷ'), ('ꣻ', 'ꣻ'), ('ꣽ', 'ꣾ'), ('꤀', 'ꤥ'), ('ꤰ', 'ꥆ'), ('ꥠ', 'ꥼ'), ('ꦄ', 'ꦲ'), ('ꧏ', '꧙'), ('ꧠ', 'ꧤ'), ('ꧦ', 'ꧾ'), ('ꨀ', 'ꨨ'), ('ꩀ', 'ꩂ'), ('ꩄ', 'ꩋ'), ('꩐', '꩙'), ('ꩠ', 'ꩶ'), ('ꩺ', 'ꩺ'), ('ꩾ', 'ꪯ'), ('ꪱ', 'ꪱ'), ('ꪵ', 'ꪶ'), ('ꪹ', 'ꪽ'), ('ꫀ', 'ꫀ'), ('ꫂ', 'ꫂ'), ('ꫛ', 'ꫝ'), ('ꫠ', 'ꫪ'), ('ꫲ', 'ꫴ'), ('ꬁ', 'ꬆ'), ('ꬉ', 'ꬎ'), ('ꬑ', 'ꬖ'), ('ꬠ', 'ꬦ'), ('ꬨ', 'ꬮ'), ('ꬰ', 'ꭚ'), ('ꭜ', 'ꭩ'), ('ꭰ', 'ꯢ'), ('꯰', '꯹'), ('가', '힣'), ('ힰ', 'ퟆ'), ('ퟋ', 'ퟻ'), ('豈', '舘'), ('並', '龎'), ('ﬀ', 'ﬆ'), ('ﬓ', 'ﬗ'), ('יִ', 'יִ'), ('ײַ', 'ﬨ'), ('שׁ', 'זּ'), ('טּ', 'לּ'), ('מּ', 'מּ'), ('נּ', 'סּ'), ('ףּ', 'פּ'), ('צּ', 'ﮱ'), ('ﯓ', 'ﴽ'), ('ﵐ', 'ﶏ'), ('ﶒ', 'ﷇ'), ('ﷰ', 'ﷻ'), ('ﹰ', 'ﹴ'), ('ﹶ', 'ﻼ'), ('０', '９'), ('Ａ', 'Ｚ'), ('ａ', 'ｚ'), ('ｦ', 'ﾾ'), ('ￂ', 'ￇ'), ('ￊ', 'ￏ'), ('ￒ', 'ￗ'), ('ￚ', 'ￜ'), ('𐀀', '𐀋'), ('𐀍', '𐀦'), ('𐀨', '𐀺'), ('𐀼', '𐀽'), ('𐀿', '𐁍'), ('𐁐', '𐁝'), ('𐂀', '𐃺'), ('𐄇', '𐄳'), ('𐅀', '𐅸'), ('𐆊', '𐆋'), ('𐊀', '𐊜'), ('𐊠', '𐋐'), ('𐋡', '𐋻'), ('𐌀', '𐌣'), ('𐌭', '𐍊'), ('𐍐', '𐍵'), ('𐎀', '𐎝'), ('𐎠', '𐏃'), ('𐏈', '𐏏'), ('𐏑', '𐏕'), ('𐐀', '𐒝'), ('𐒠', '𐒩'), ('𐒰', '𐓓'), ('𐓘', '𐓻'), ('𐔀', '𐔧'), ('𐔰', '𐕣'), ('𐕰', '𐕺'), ('𐕼', '𐖊'), ('𐖌', '𐖒'), ('𐖔', '𐖕'), ('𐖗', '𐖡'), ('𐖣', '𐖱'), ('𐖳', '𐖹'), ('𐖻', '𐖼'), ('𐗀', '𐗳'), ('𐘀', '𐜶'), ('𐝀', '𐝕'), ('𐝠', '𐝧'), ('𐞀', '𐞅'), ('𐞇', '𐞰'), ('𐞲', '𐞺'), ('𐠀', '𐠅'), ('𐠈', '𐠈'), ('𐠊', '𐠵'), ('𐠷', '𐠸'), ('𐠼', '𐠼'), ('𐠿', '𐡕'), ('𐡘', '𐡶'), ('𐡹', '𐢞'), ('𐢧', '𐢯'), ('𐣠', '𐣲'), ('𐣴', '𐣵'), ('𐣻', '𐤛'), ('𐤠', '𐤹'), ('𐦀', '𐦷'), ('𐦼', '𐧏'), ('𐧒', '𐨀'), ('𐨐', '𐨓'), ('𐨕', '𐨗'), ('𐨙', '𐨵'), ('𐩀', '𐩈'), ('𐩠', '𐩾'), ('𐪀', '𐪟'), ('𐫀', '𐫇'), ('𐫉', '𐫤'), ('𐫫', '𐫯'), ('𐬀', '𐬵'), ('𐭀', '𐭕'), ('𐭘', '𐭲'), ('𐭸', '𐮑'), ('𐮩', '𐮯'), ('𐰀', '𐱈'), ('𐲀', '𐲲'), ('𐳀', '𐳲'), ('𐳺', '𐴣'), ('𐴰', '𐴹'), ('𐵀', '𐵥'), ('𐵯', '𐶅'), ('𐹠', '𐹾'), ('𐺀', '𐺩'), ('𐺰', '𐺱'), ('𐻂', '𐻄'), ('𐼀', '𐼧'), ('𐼰', '𐽅'), ('𐽑', '𐽔'), ('𐽰', '𐾁'), ('𐾰', '𐿋'), ('𐿠', '𐿶'), ('𑀃', '𑀷'), ('𑁒', '𑁯'), ('𑁱', '𑁲'), ('𑁵', '𑁵'), ('𑂃', '𑂯'), ('𑃐', '𑃨'), ('𑃰', '𑃹'), ('𑄃', '𑄦'), ('𑄶', '𑄿'), ('𑅄', '𑅄'), ('𑅇', '𑅇'), ('𑅐', '𑅲'), ('𑅶', '𑅶'), ('𑆃', '𑆲'), ('𑇁', '𑇄'), ('𑇐', '𑇚'), ('𑇜', '𑇜'), ('𑇡', '𑇴'), ('𑈀', '𑈑'), ('𑈓', '𑈫'), ('𑈿', '𑉀'), ('𑊀', '𑊆'), ('𑊈', '𑊈'), ('𑊊', '𑊍'), ('𑊏', '𑊝'), ('𑊟', '𑊨'), ('𑊰', '𑋞'), ('𑋰', '𑋹'), ('𑌅', '𑌌'), ('𑌏', '𑌐'), ('𑌓', '𑌨'), ('𑌪', '𑌰'), ('𑌲', '𑌳'), ('𑌵', '𑌹'), ('𑌽', '𑌽'), ('𑍐', '𑍐'), ('𑍝', '𑍡'), ('𑎀', '𑎉'), ('𑎋', '𑎋'), ('𑎎', '𑎎'), ('𑎐', '𑎵'), ('𑎷', '𑎷'), ('𑏑', '𑏑'), ('𑏓', '𑏓'), ('𑐀', '𑐴'), ('𑑇', '𑑊'), ('𑑐', '𑑙'), ('𑑟', '𑑡'), ('𑒀', '𑒯'), ('𑓄', '𑓅'), ('𑓇', '𑓇'), ('𑓐', '𑓙'), ('𑖀', '𑖮'), ('𑗘', '𑗛'), ('𑘀', '𑘯'), ('𑙄', '𑙄'), ('𑙐', '𑙙'), ('𑚀', '𑚪'), ('𑚸', '𑚸'), ('𑛀', '𑛉'), ('𑛐', '𑛣'), ('𑜀', '𑜚'), ('𑜰', '𑜻'), ('𑝀', '𑝆'), ('𑠀', '𑠫'), ('𑢠', '𑣲'), ('𑣿', '𑤆'), ('𑤉', '𑤉'), ('𑤌', '𑤓'), ('𑤕', '𑤖'), ('𑤘', '𑤯'), ('𑤿', '𑤿'), ('𑥁', '𑥁'), ('𑥐', '𑥙'), ('𑦠', '𑦧'), ('𑦪', '𑧐'), ('𑧡', '𑧡'), ('𑧣', '𑧣'), ('𑨀', '𑨀'), ('𑨋', '𑨲'), ('𑨺', '𑨺'), ('𑩐', '𑩐'), ('𑩜', '𑪉'), ('𑪝', '𑪝'), ('𑪰', '𑫸'), ('𑯀', '𑯠'), ('𑯰', '𑯹'), ('𑰀', '𑰈'), ('𑰊', '𑰮'), ('𑱀', '𑱀'), ('𑱐', '𑱬'), ('𑱲', '𑲏'), ('𑴀', '𑴆'), ('𑴈', '𑴉'), ('𑴋', '𑴰'), ('𑵆', '𑵆'), ('𑵐', '𑵙'), ('𑵠', '𑵥'), ('𑵧', '𑵨'), ('𑵪', '𑶉'), ('𑶘', '𑶘'), ('𑶠', '𑶩'), ('𑻠', '𑻲'), ('𑼂', '𑼂'), ('𑼄', '𑼐'), ('𑼒', '𑼳'), ('𑽐', '𑽙'), ('𑾰', '𑾰'), ('𑿀', '𑿔'), ('𒀀', '𒎙'), ('𒐀', '𒑮'), ('𒒀', '𒕃'), ('𒾐', '𒿰'), ('𓀀', '𓐯'), ('𓑁', '𓑆'), ('𓑠', '𔏺'), ('𔐀', '𔙆'), ('𖄀', '𖄝'), ('𖄰', '𖄹'), ('𖠀', '𖨸'), ('𖩀', '𖩞'), ('𖩠', '𖩩'), ('𖩰', '𖪾'), ('𖫀', '𖫉'), ('𖫐', '𖫭'), ('𖬀', '𖬯'), ('𖭀', '𖭃'), ('𖭐', '𖭙'), ('𖭛', '𖭡'), ('𖭣', '𖭷'), ('𖭽', '𖮏'), ('𖵀', '𖵬'), ('𖵰', '𖵹'), ('𖹀', '𖺖'), ('𖼀', '𖽊'), ('𖽐', '𖽐'), ('𖾓', '𖾟'), ('𖿠', '𖿡'), ('𖿣', '𖿣'), ('𗀀', '𘟷'), ('𘠀', '𘳕'), ('𘳿', '𘴈'), ('𚿰', '𚿳'), ('𚿵', '𚿻'), ('𚿽', '𚿾'), ('𛀀', '𛄢'), ('𛄲', '𛄲'), ('𛅐', '𛅒'), ('𛅕', '𛅕'), ('𛅤', '𛅧'), ('𛅰', '𛋻'), ('𛰀', '𛱪'), ('𛱰', '𛱼'), ('𛲀', '𛲈'), ('𛲐', '𛲙'), ('𜳰', '𜳹'), ('𝋀', '𝋓'), ('𝋠', '𝋳'), ('𝍠', '𝍸'), ('𝐀', '𝑔'), ('𝑖', '𝒜'), ('𝒞', '𝒟'), ('𝒢', '𝒢'), ('𝒥', '𝒦'), ('𝒩', '𝒬'), ('𝒮', '𝒹'), ('𝒻', '𝒻'), ('𝒽', '𝓃'), ('𝓅', '𝔅'), ('𝔇', '𝔊'), ('𝔍', '𝔔'), ('𝔖', '𝔜'), ('𝔞', '𝔹'), ('𝔻', '𝔾'), ('𝕀', '𝕄'), ('𝕆', '𝕆'), ('𝕊', '𝕐'), ('𝕒', '𝚥'), ('𝚨', '𝛀'), ('𝛂', '𝛚'), ('𝛜', '𝛺'), ('𝛼', '𝜔'), ('𝜖', '𝜴'), ('𝜶', '𝝎'), ('𝝐', '𝝮'), ('𝝰', '𝞈'), ('𝞊', '𝞨'), ('𝞪', '𝟂'), ('𝟄', '𝟋'), ('𝟎', '𝟿'), ('𝼀', '𝼞'), ('𝼥', '𝼪'), ('𞀰', '𞁭'), ('𞄀', '𞄬'), ('𞄷', '𞄽'), ('𞅀', '𞅉'), ('𞅎', '𞅎'), ('𞊐', '𞊭'), ('𞋀', '𞋫'), ('𞋰', '𞋹'), ('𞓐', '𞓫'), ('𞓰', '𞓹'), ('𞗐', '𞗭'), ('𞗰', '𞗺'), ('𞟠', '𞟦'), ('𞟨', '𞟫'), ('𞟭', '𞟮'), ('𞟰', '𞟾'), ('𞠀', '𞣄'), ('𞣇', '𞣏'), ('𞤀', '𞥃'), ('𞥋', '𞥋'), ('𞥐', '𞥙'), ('𞱱', '𞲫'), ('𞲭', '𞲯'), ('𞲱', '𞲴'), ('𞴁', '𞴭'), ('𞴯', '𞴽'), ('𞸀', '𞸃'), ('𞸅', '𞸟'), ('𞸡', '𞸢'), ('𞸤', '𞸤'), ('𞸧', '𞸧'), ('𞸩', '𞸲'), ('𞸴', '𞸷'), ('𞸹', '𞸹'), ('𞸻', '𞸻'), ('𞹂', '𞹂'), ('𞹇', '𞹇'), ('𞹉', '𞹉'), ('𞹋', '𞹋'), ('𞹍', '𞹏'), ('𞹑', '𞹒'), ('𞹔', '𞹔'), ('𞹗', '𞹗'), ('𞹙', '𞹙'), ('𞹛', '𞹛'), ('𞹝', '𞹝'), ('𞹟', '𞹟'), ('𞹡', '𞹢'), ('𞹤', '𞹤'), ('𞹧', '𞹪'), ('𞹬', '𞹲'), ('𞹴', '𞹷'), ('𞹹', '𞹼'), ('𞹾', '𞹾'), ('𞺀', '𞺉'), ('𞺋', '𞺛'), ('𞺡', '𞺣'), ('𞺥', '𞺩'), ('𞺫', '𞺻'), ('🄀', '🄌'), ('🯰', '🯹'), ('𠀀', '𪛟'), ('𪜀', '𫜹'), ('𫝀', '𫠝'), ('𫠠', '𬺡'), ('𬺰', '𮯠'), ('𮯰', '𮹝'), ('丽', '𪘀'), ('𰀀', '𱍊'), ('𱍐', '𲎯')], least: 0, most: usize::MAX }] };

static TAG: Object = Object { about: "A tag: a key and an optional value.", fields: &[
    Field { name: "key", about: "Key, 1 to 128 letters, digits, spaces or `_ . : / = + - @`. It may not start with `aws:`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(128) }, pattern: Some(&PATTERN_11), expects: Some("letters, digits, spaces and `_ . : / = + - @`"), ..Text::ANY }) },
    Field { name: "value", about: "Value, at most 256 letters, digits, spaces or `_ . : / = + - @`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 0, maximum: Some(256) }, pattern: Some(&PATTERN_11), expects: Some("letters, digits, spaces and `_ . : / = + - @`"), ..Text::ANY }) },
] };

static PROXY_CONFIGURATION: Object = Object { about: "Settings of an App Mesh proxy.", fields: &[
    Field { name: "type", about: "Kind of proxy; only `APPMESH` exists.", required: false, default: Some("\"APPMESH\""), aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "APPMESH", about: "an App Mesh Envoy proxy" }], ..Text::ANY }) },
    Field { name: "containerName", about: "Name of the container that is the proxy.", required: true, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: None }, ..Text::ANY }) },
    Field { name: "properties", about: "Settings such as `IgnoredUID`, `AppPorts`, `ProxyIngressPort`, `ProxyEgressPort` and `EgressIgnoredIPs`, as names and values.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&KEY_VALUE_PAIR) }) },
] };

static INFERENCE_ACCELERATOR: Object = Object { about: "An Elastic Inference accelerator, which no longer exists.", fields: &[
    Field { name: "deviceName", about: "Name by which `resourceRequirements` refer to the accelerator.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "deviceType", about: "Type of the accelerator.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
] };

static EPHEMERAL_STORAGE: Object = Object { about: "Temporary disk of a Fargate task.", fields: &[
    Field { name: "sizeInGiB", about: "Total size in GiB, 21 to 200. Leave `ephemeralStorage` out for the default of 20.", required: true, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(21.0), maximum: Some(200.0) }) },
] };

static RUNTIME_PLATFORM: Object = Object { about: "Operating system and processor architecture.", fields: &[
    Field { name: "cpuArchitecture", about: "Processor architecture of all containers. The default is `X86_64`.", required: false, default: Some("\"X86_64\""), aliases: &["architecture","arch"], value: Type::Text(&Text { choices: &[Choice { value: "X86_64", about: "Intel and AMD, 64 bits" }, Choice { value: "ARM64", about: "ARM, 64 bits, such as AWS Graviton" }], instead: &[("AMD64", "X86_64"), ("x64", "X86_64"), ("x86", "X86_64"), ("aarch64", "ARM64"), ("arm", "ARM64"), ("graviton", "ARM64")], ..Text::ANY }) },
    Field { name: "operatingSystemFamily", about: "Operating system of all containers. The default is `LINUX`.", required: false, default: Some("\"LINUX\""), aliases: &["os","operatingSystem","osFamily"], value: Type::Text(&Text { choices: &[Choice { value: "WINDOWS_SERVER_2019_FULL", about: "Windows Server 2019 Full" }, Choice { value: "WINDOWS_SERVER_2019_CORE", about: "Windows Server 2019 Core" }, Choice { value: "WINDOWS_SERVER_2016_FULL", about: "Windows Server 2016 Full; not for Fargate" }, Choice { value: "WINDOWS_SERVER_2004_CORE", about: "Windows Server 2004 Core; not for Fargate" }, Choice { value: "WINDOWS_SERVER_2022_CORE", about: "Windows Server 2022 Core" }, Choice { value: "WINDOWS_SERVER_2022_FULL", about: "Windows Server 2022 Full" }, Choice { value: "WINDOWS_SERVER_2025_CORE", about: "Windows Server 2025 Core" }, Choice { value: "WINDOWS_SERVER_2025_FULL", about: "Windows Server 2025 Full" }, Choice { value: "WINDOWS_SERVER_20H2_CORE", about: "Windows Server 20H2 Core; not for Fargate" }, Choice { value: "LINUX", about: "Linux" }], ..Text::ANY }) },
] };

static PATTERN_12: Pattern = Pattern { text: "^[A-Za-z0-9+/_-]*={0,2}$", parts: &[Class { ranges: &[('+', '+'), ('-', '-'), ('/', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')], least: 0, most: usize::MAX }, Class { ranges: &[('=', '=')], least: 0, most: 2 }] };

static TRUSTED_EXECUTION_CONFIGURATION: Object = Object { about: "Isolation and attestation of a task on Managed Instances.", fields: &[
    Field { name: "isolationMode", about: "How the task is shut off from others.", required: true, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "SHARED", about: "shares the instance with other tasks" }, Choice { value: "ISOLATED_SANDBOX", about: "runs in a sandbox of its own" }, Choice { value: "CONFIDENTIAL_SANDBOX", about: "runs in a sandbox of its own that can be attested" }], ..Text::ANY }) },
    Field { name: "attestationPolicy", about: "Attestation policy, encoded in base64. Only with `CONFIDENTIAL_SANDBOX`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { pattern: Some(&PATTERN_12), expects: Some("text in base64"), ..Text::ANY }) },
] };

static TASK_DEFINITION_ROOT: Object = Object { about: "A task definition: which containers run together, with what size, network, storage and permissions.", fields: &[
    Field { name: "family", about: "Name shared by all revisions of this task definition: 1 to 255 letters, digits, hyphens or underscores.", required: true, default: None, aliases: &["taskFamily","taskDefinitionFamily"], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(255) }, pattern: Some(&PATTERN), expects: Some("letters, digits, hyphens and underscores"), ..Text::ANY }) },
    Field { name: "taskRoleArn", about: "IAM role, by name or ARN, whose permissions the application in the containers gets.", required: false, default: None, aliases: &["taskRole"], value: Type::Text(&Text { length: Length { minimum: 1, maximum: None }, ..Text::ANY }) },
    Field { name: "executionRoleArn", about: "IAM role, by name or ARN, that ECS itself uses to pull images, read secrets and write logs.", required: false, default: None, aliases: &["executionRole","taskExecutionRoleArn","taskExecutionRole"], value: Type::Text(&Text { length: Length { minimum: 1, maximum: None }, ..Text::ANY }) },
    Field { name: "networkMode", about: "How containers reach the network. Fargate takes only `awsvpc`, and it must be written; on EC2 with Linux the default is `bridge`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "bridge", about: "Docker's virtual network on the instance; not for Fargate" }, Choice { value: "host", about: "the network of the host itself; not for Fargate" }, Choice { value: "awsvpc", about: "a network interface of its own for each task; the only mode of Fargate" }, Choice { value: "none", about: "no network outside the task; not for Fargate" }], ..Text::ANY }) },
    Field { name: "containerDefinitions", about: "The containers of the task, 1 to 10, at least one of them essential.", required: true, default: None, aliases: &["containers"], value: Type::List(&List { length: Length { minimum: 1, maximum: Some(10) }, item: Type::Object(&CONTAINER_DEFINITION) }) },
    Field { name: "volumes", about: "Volumes that containers mount by name through `mountPoints`.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&VOLUME) }) },
    Field { name: "placementConstraints", about: "Rules on which container instances may run the task, at most 10 together with those of the service. Not for Fargate.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(10) }, item: Type::Object(&TASK_DEFINITION_PLACEMENT_CONSTRAINT) }) },
    Field { name: "requiresCompatibilities", about: "Kinds of compute the definition is checked against when it is registered. Without it, such faults show only when a service or task is created.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Text(&Text { choices: &[Choice { value: "EC2", about: "your own EC2 instances" }, Choice { value: "FARGATE", about: "serverless compute" }, Choice { value: "EXTERNAL", about: "your own servers (ECS Anywhere)" }, Choice { value: "MANAGED_INSTANCES", about: "EC2 instances that ECS manages" }], ..Text::ANY }) }) },
    Field { name: "cpu", about: "CPU of the whole task, as a string: CPU units (`\"1024\"` is 1 vCPU) or vCPUs (`\"1 vCPU\"`). Required on Fargate, where only fixed pairs with `memory` exist.", required: false, default: None, aliases: &["taskCpu"], value: Type::Text(&Text { length: Length { minimum: 1, maximum: None }, ..Text::ANY }) },
    Field { name: "memory", about: "Memory of the whole task, as a string: MiB (`\"2048\"`) or GB (`\"2 GB\"`). Required on Fargate, where only fixed pairs with `cpu` exist.", required: false, default: None, aliases: &["taskMemory"], value: Type::Text(&Text { length: Length { minimum: 1, maximum: None }, ..Text::ANY }) },
    Field { name: "tags", about: "Tags of the task definition, at most 50.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(50) }, item: Type::Object(&TAG) }) },
    Field { name: "pidMode", about: "Which process namespace the containers share. By default each container has its own; Fargate on Linux takes only `task`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "host", about: "shared with the host; not for Fargate" }, Choice { value: "task", about: "shared by the containers of the task" }], ..Text::ANY }) },
    Field { name: "ipcMode", about: "Which IPC namespace the containers share. Not for Fargate.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "host", about: "shared with the host" }, Choice { value: "task", about: "shared by the containers of the task" }, Choice { value: "none", about: "private to each container, not shared" }], ..Text::ANY }) },
    Field { name: "proxyConfiguration", about: "Settings of an App Mesh proxy container. Needs network mode `awsvpc`.", required: false, default: None, aliases: &[], value: Type::Object(&PROXY_CONFIGURATION) },
    Field { name: "inferenceAccelerators", about: "Elastic Inference accelerators. AWS ended the feature on 2023-04-15 and no longer accepts it.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&INFERENCE_ACCELERATOR) }) },
    Field { name: "ephemeralStorage", about: "More temporary disk for a Fargate task than the default of 20 GiB.", required: false, default: None, aliases: &[], value: Type::Object(&EPHEMERAL_STORAGE) },
    Field { name: "runtimePlatform", about: "Operating system and processor architecture of the task. The default is Linux on X86_64.", required: false, default: None, aliases: &["platform"], value: Type::Object(&RUNTIME_PLATFORM) },
    Field { name: "enableFaultInjection", about: "Whether AWS Fault Injection Service may inject faults into the task. The default is false.", required: false, default: Some("false"), aliases: &[], value: Type::Boolean },
    Field { name: "trustedExecutionConfiguration", about: "Isolation and attestation of the task. Only for Managed Instances.", required: false, default: None, aliases: &[], value: Type::Object(&TRUSTED_EXECUTION_CONFIGURATION) },
] };

pub(super) static TASK_DEFINITION: Schema = Schema { operation: "RegisterTaskDefinition", root: Type::Object(&TASK_DEFINITION_ROOT), describe_only: &["taskDefinitionArn","revision","status","requiresAttributes","compatibilities","registeredAt","deregisteredAt","deleteRequestedAt","registeredBy"], only_in: None };

pub(super) static CONTAINER_DEFINITIONS: Schema = Schema { operation: "RegisterTaskDefinition", root: Type::List(&List { length: Length { minimum: 1, maximum: Some(10) }, item: Type::Object(&CONTAINER_DEFINITION) }), describe_only: &[], only_in: None };

static PATTERN_13: Pattern = Pattern { text: "^(arn:[^:]+:ecs:[^:]+:[^:]+:cluster/)?[A-Za-z0-9_-]{1,255}$", parts: &[Either { choices: &[&[Word("arn:"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 1, most: usize::MAX }, Word(":ecs:"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 1, most: usize::MAX }, Word(":"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 1, most: usize::MAX }, Word(":cluster/")]], optional: true }, Class { ranges: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')], least: 1, most: 255 }] };

static PATTERN_14: Pattern = Pattern { text: "^(arn:[^:]+:ecs:[^:]+:[^:]+:task-definition/)?[A-Za-z0-9_-]{1,255}(:[0-9]+)?$", parts: &[Either { choices: &[&[Word("arn:"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 1, most: usize::MAX }, Word(":ecs:"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 1, most: usize::MAX }, Word(":"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 1, most: usize::MAX }, Word(":task-definition/")]], optional: true }, Class { ranges: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')], least: 1, most: 255 }, Either { choices: &[&[Word(":"), Class { ranges: &[('0', '9')], least: 1, most: usize::MAX }]], optional: true }] };

static PATTERN_15: Pattern = Pattern { text: "^arn:[^:]+:elasticloadbalancing:[^:]+:[^:]+:targetgroup/.+$", parts: &[Word("arn:"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 1, most: usize::MAX }, Word(":elasticloadbalancing:"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 1, most: usize::MAX }, Word(":"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 1, most: usize::MAX }, Word(":targetgroup/"), Class { ranges: &[('\0', '\t'), ('\u{b}', '\u{10ffff}')], least: 1, most: usize::MAX }] };

static ADVANCED_CONFIGURATION: Object = Object { about: "What a load balancer needs for blue/green, linear and canary deployments.", fields: &[
    Field { name: "alternateTargetGroupArn", about: "ARN of the target group for the new tasks.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "productionListenerRule", about: "ARN of the listener or listener rule with the production traffic.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "testListenerRule", about: "ARN of the listener or listener rule with the test traffic.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "roleArn", about: "ARN of the IAM role with which ECS changes the load balancer.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
] };

static LOAD_BALANCER: Object = Object { about: "A load balancer that sends traffic to one port of one container.", fields: &[
    Field { name: "targetGroupArn", about: "ARN of the target group of an Application or Network Load Balancer. For `awsvpc` its target type is `ip`.", required: false, default: None, aliases: &["targetGroup"], value: Type::Text(&Text { pattern: Some(&PATTERN_15), expects: Some("the ARN of a target group, `arn:aws:elasticloadbalancing:REGION:ACCOUNT:targetgroup/NAME/ID`"), ..Text::ANY }) },
    Field { name: "loadBalancerName", about: "Name of a Classic Load Balancer. Not together with `targetGroupArn`, and not for Fargate.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "containerName", about: "Name of the container that takes the traffic, as in the task definition.", required: true, default: None, aliases: &["container"], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "containerPort", about: "Port of the container that takes the traffic; one of its `portMappings`.", required: true, default: None, aliases: &["port"], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(65535.0) }) },
    Field { name: "advancedConfiguration", about: "Second target group and listener rules for blue/green, linear and canary deployments.", required: false, default: None, aliases: &[], value: Type::Object(&ADVANCED_CONFIGURATION) },
] };

static PATTERN_16: Pattern = Pattern { text: "^arn:[^:]+:servicediscovery:[^:]+:[^:]+:service/srv-.+$", parts: &[Word("arn:"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 1, most: usize::MAX }, Word(":servicediscovery:"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 1, most: usize::MAX }, Word(":"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 1, most: usize::MAX }, Word(":service/srv-"), Class { ranges: &[('\0', '\t'), ('\u{b}', '\u{10ffff}')], least: 1, most: usize::MAX }] };

static SERVICE_REGISTRY: Object = Object { about: "An AWS Cloud Map service in which the tasks are found.", fields: &[
    Field { name: "registryArn", about: "ARN of the Cloud Map service, `arn:…:servicediscovery:REGION:ACCOUNT:service/srv-…`.", required: true, default: None, aliases: &[], value: Type::Text(&Text { pattern: Some(&PATTERN_16), expects: Some("the ARN of a Cloud Map service, `arn:aws:servicediscovery:REGION:ACCOUNT:service/srv-…`"), ..Text::ANY }) },
    Field { name: "port", about: "Port of an SRV record. Only for network mode `awsvpc`.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(65535.0) }) },
    Field { name: "containerName", about: "Container of an SRV record, as in the task definition. Required for `bridge` and `host`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "containerPort", about: "Port of that container. Required for `bridge` and `host`.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(65535.0) }) },
] };

static PATTERN_17: Pattern = Pattern { text: "^[!-~]*$", parts: &[Class { ranges: &[('!', '~')], least: 0, most: usize::MAX }] };

static CAPACITY_PROVIDER_STRATEGY_ITEM: Object = Object { about: "A capacity provider and its share of the tasks.", fields: &[
    Field { name: "capacityProvider", about: "Name of the capacity provider, such as `FARGATE` or `FARGATE_SPOT`.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "weight", about: "Share of the tasks beyond the base, 0 to 1,000. At least one provider needs more than 0, which is the default.", required: false, default: Some("0"), aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(1000.0) }) },
    Field { name: "base", about: "Tasks that run here before shares count, 0 to 100,000. Only one provider may have a base; the default is 0.", required: false, default: Some("0"), aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(100000.0) }) },
] };

static THRESHOLD_CONFIGURATION: Object = Object { about: "How many failed tasks make the deployment fail.", fields: &[
    Field { name: "type", about: "What `value` counts.", required: true, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "COUNT", about: "a number of tasks" }, Choice { value: "BOUNDED_PERCENT", about: "a percentage of the desired count, but 3 to 200 tasks" }, Choice { value: "UNBOUNDED_PERCENT", about: "a percentage of the desired count" }], ..Text::ANY }) },
    Field { name: "value", about: "Number of failed tasks, or percent of the desired count (1 to 100).", required: true, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
] };

static DEPLOYMENT_CIRCUIT_BREAKER: Object = Object { about: "Stops a deployment whose tasks do not get healthy.", fields: &[
    Field { name: "enable", about: "Whether the circuit breaker is on.", required: true, default: None, aliases: &[], value: Type::Boolean },
    Field { name: "rollback", about: "Whether the service goes back to the last deployment that worked.", required: true, default: None, aliases: &[], value: Type::Boolean },
    Field { name: "resetOnHealthyTask", about: "Whether a healthy task sets the count of failures back to 0. The default is true.", required: false, default: Some("true"), aliases: &[], value: Type::Boolean },
    Field { name: "thresholdConfiguration", about: "How many failed tasks make the deployment fail.", required: false, default: None, aliases: &[], value: Type::Object(&THRESHOLD_CONFIGURATION) },
] };

static DEPLOYMENT_ALARMS: Object = Object { about: "CloudWatch alarms that make a deployment fail.", fields: &[
    Field { name: "alarmNames", about: "Names of the alarms.", required: true, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Text(&Text { ..Text::ANY }) }) },
    Field { name: "rollback", about: "Whether the service goes back to the last deployment that worked.", required: true, default: None, aliases: &[], value: Type::Boolean },
    Field { name: "enable", about: "Whether the alarms are watched.", required: true, default: None, aliases: &[], value: Type::Boolean },
] };

static PATTERN_18: Pattern = Pattern { text: "^arn:[^:]+:lambda:[^:]*:[^:]*:function:.+$", parts: &[Word("arn:"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 1, most: usize::MAX }, Word(":lambda:"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 0, most: usize::MAX }, Word(":"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 0, most: usize::MAX }, Word(":function:"), Class { ranges: &[('\0', '\t'), ('\u{b}', '\u{10ffff}')], least: 1, most: usize::MAX }] };

static DEPLOYMENT_LIFECYCLE_HOOK_TIMEOUT_CONFIGURATION: Object = Object { about: "How long a hook may take, and what happens then.", fields: &[
    Field { name: "timeoutInMinutes", about: "Minutes the hook may take, 1 to 20,160 (14 days). The default is 1,440.", required: false, default: Some("1440"), aliases: &[], value: Type::Integer(Range { minimum: Some(1.0), maximum: Some(20160.0) }) },
    Field { name: "action", about: "What happens when the time is over. The default is `ROLLBACK`.", required: false, default: Some("\"ROLLBACK\""), aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "ROLLBACK", about: "the deployment is undone" }, Choice { value: "CONTINUE", about: "the deployment goes on" }], ..Text::ANY }) },
] };

static DEPLOYMENT_LIFECYCLE_HOOK: Object = Object { about: "A Lambda function or a pause at stages of a deployment.", fields: &[
    Field { name: "targetType", about: "What the hook does. The default is `AWS_LAMBDA`.", required: false, default: Some("\"AWS_LAMBDA\""), aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "AWS_LAMBDA", about: "calls a Lambda function" }, Choice { value: "PAUSE", about: "waits until someone lets it go on" }], ..Text::ANY }) },
    Field { name: "hookTargetArn", about: "ARN of the Lambda function. Not for `PAUSE`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { pattern: Some(&PATTERN_18), expects: Some("the ARN of a Lambda function, `arn:aws:lambda:REGION:ACCOUNT:function:NAME`"), ..Text::ANY }) },
    Field { name: "roleArn", about: "ARN of the IAM role with which ECS calls the function. Not for `PAUSE`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "lifecycleStages", about: "Stages at which the hook runs, at least one.", required: true, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 1, maximum: None }, item: Type::Text(&Text { choices: &[Choice { value: "RECONCILE_SERVICE", about: "when a deployment starts while more than one revision runs" }, Choice { value: "PRE_SCALE_UP", about: "before new tasks start" }, Choice { value: "POST_SCALE_UP", about: "after new tasks have started" }, Choice { value: "TEST_TRAFFIC_SHIFT", about: "while test traffic goes over; not for pauses" }, Choice { value: "POST_TEST_TRAFFIC_SHIFT", about: "after test traffic went over" }, Choice { value: "PRE_PRODUCTION_TRAFFIC_SHIFT", about: "before production traffic goes over" }, Choice { value: "PRODUCTION_TRAFFIC_SHIFT", about: "while production traffic goes over; not for pauses" }, Choice { value: "POST_PRODUCTION_TRAFFIC_SHIFT", about: "after production traffic went over" }], ..Text::ANY }) }) },
    Field { name: "hookDetails", about: "Any JSON value, handed to the function.", required: false, default: None, aliases: &[], value: Type::Any },
    Field { name: "timeoutConfiguration", about: "How long the hook may take, and what happens then.", required: false, default: None, aliases: &[], value: Type::Object(&DEPLOYMENT_LIFECYCLE_HOOK_TIMEOUT_CONFIGURATION) },
] };

static LINEAR_CONFIGURATION: Object = Object { about: "Steps of a linear deployment.", fields: &[
    Field { name: "stepPercent", about: "Traffic that goes over in each step, 3 to 100 percent in tenths. The default is 10.", required: false, default: Some("10.0"), aliases: &[], value: Type::Number(Range { minimum: Some(3.0), maximum: Some(100.0) }) },
    Field { name: "stepBakeTimeInMinutes", about: "Minutes to wait between steps, 0 to 1,440. The default is 6.", required: false, default: Some("6"), aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(1440.0) }) },
] };

static CANARY_CONFIGURATION: Object = Object { about: "First part of a canary deployment.", fields: &[
    Field { name: "canaryPercent", about: "Traffic that goes over first, 0.1 to 100 percent in tenths. The default is 5.", required: false, default: Some("5.0"), aliases: &[], value: Type::Number(Range { minimum: Some(0.1), maximum: Some(100.0) }) },
    Field { name: "canaryBakeTimeInMinutes", about: "Minutes to wait before the rest goes over, 0 to 1,440. The default is 10.", required: false, default: Some("10"), aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(1440.0) }) },
] };

static DEPLOYMENT_EARLY_SUCCESS_CRITERIA: Object = Object { about: "When a rolling deployment counts as done before all tasks are replaced.", fields: &[
    Field { name: "enable", about: "Whether the criteria count. Then the other two members are needed.", required: true, default: None, aliases: &[], value: Type::Boolean },
    Field { name: "healthyPercent", about: "Healthy new tasks at which the deployment is done, in percent of the desired count, 0 to 100.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(100.0) }) },
    Field { name: "sourceServiceRevisionCleanup", about: "Whether the old tasks must be gone first.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "BLOCKING", about: "the deployment waits until the old tasks are gone" }, Choice { value: "DEFERRED", about: "the old tasks go after the deployment is done" }], ..Text::ANY }) },
] };

static DEPLOYMENT_CONFIGURATION: Object = Object { about: "How tasks are replaced when the service changes.", fields: &[
    Field { name: "deploymentCircuitBreaker", about: "Whether a rolling deployment that does not get healthy stops by itself. Only for the ECS deployment controller.", required: false, default: None, aliases: &[], value: Type::Object(&DEPLOYMENT_CIRCUIT_BREAKER) },
    Field { name: "maximumPercent", about: "Largest number of tasks during a deployment, in percent of the desired count, at least 100. The default is 200, or 100 for `DAEMON`.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(100.0), maximum: None }) },
    Field { name: "minimumHealthyPercent", about: "Smallest number of healthy tasks during a deployment, in percent of the desired count, 0 to 100. The default is 100 for `REPLICA`.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(100.0) }) },
    Field { name: "alarms", about: "CloudWatch alarms that make a deployment fail. Only for the ECS deployment controller.", required: false, default: None, aliases: &[], value: Type::Object(&DEPLOYMENT_ALARMS) },
    Field { name: "strategy", about: "How traffic goes over to the new tasks. The default is `ROLLING`.", required: false, default: Some("\"ROLLING\""), aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "ROLLING", about: "replaces old tasks by new ones step by step" }, Choice { value: "BLUE_GREEN", about: "starts all new tasks, then moves all traffic at once" }, Choice { value: "LINEAR", about: "starts all new tasks, then moves traffic in equal steps" }, Choice { value: "CANARY", about: "starts all new tasks, then moves a small part of traffic, then the rest" }], ..Text::ANY }) },
    Field { name: "bakeTimeInMinutes", about: "Minutes to keep the old tasks after all traffic went over, 0 to 1,440.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(1440.0) }) },
    Field { name: "lifecycleHooks", about: "Functions or pauses at stages of a blue/green, linear or canary deployment.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&DEPLOYMENT_LIFECYCLE_HOOK) }) },
    Field { name: "linearConfiguration", about: "Steps of a `LINEAR` deployment.", required: false, default: None, aliases: &[], value: Type::Object(&LINEAR_CONFIGURATION) },
    Field { name: "canaryConfiguration", about: "First part of a `CANARY` deployment.", required: false, default: None, aliases: &[], value: Type::Object(&CANARY_CONFIGURATION) },
    Field { name: "earlySuccessCriteria", about: "When a rolling deployment counts as done before all tasks are replaced.", required: false, default: None, aliases: &[], value: Type::Object(&DEPLOYMENT_EARLY_SUCCESS_CRITERIA) },
] };

static PLACEMENT_CONSTRAINT: Object = Object { about: "A rule on which container instances may run the tasks.", fields: &[
    Field { name: "type", about: "Kind of rule.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "distinctInstance", about: "each task on another instance" }, Choice { value: "memberOf", about: "instances that satisfy the expression" }], ..Text::ANY }) },
    Field { name: "expression", about: "Expression of the cluster query language for `memberOf`, at most 2,000 characters. Not for `distinctInstance`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 0, maximum: Some(2000) }, ..Text::ANY }) },
] };

static PLACEMENT_STRATEGY: Object = Object { about: "One step of how tasks are spread over container instances.", fields: &[
    Field { name: "type", about: "Kind of strategy.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "random", about: "any instance" }, Choice { value: "spread", about: "evenly over the values of the field" }, Choice { value: "binpack", about: "on as few instances as possible" }], ..Text::ANY }) },
    Field { name: "field", about: "For `spread`: `instanceId`, `host` or `attribute:…`; for `binpack`: `cpu` or `memory`. Not for `random`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
] };

static PATTERN_19: Pattern = Pattern { text: "^subnet-([0-9a-f]{8}|[0-9a-f]{17})$", parts: &[Word("subnet-"), Either { choices: &[&[Class { ranges: &[('0', '9'), ('a', 'f')], least: 8, most: 8 }], &[Class { ranges: &[('0', '9'), ('a', 'f')], least: 17, most: 17 }]], optional: false }] };

static PATTERN_20: Pattern = Pattern { text: "^sg-([0-9a-f]{8}|[0-9a-f]{17})$", parts: &[Word("sg-"), Either { choices: &[&[Class { ranges: &[('0', '9'), ('a', 'f')], least: 8, most: 8 }], &[Class { ranges: &[('0', '9'), ('a', 'f')], least: 17, most: 17 }]], optional: false }] };

static AWS_VPC_CONFIGURATION: Object = Object { about: "Subnets and security groups of the tasks.", fields: &[
    Field { name: "subnets", about: "IDs of the subnets, 1 to 16, all in one VPC.", required: true, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 1, maximum: Some(16) }, item: Type::Text(&Text { pattern: Some(&PATTERN_19), expects: Some("`subnet-` and 8 or 17 hexadecimal digits"), ..Text::ANY }) }) },
    Field { name: "securityGroups", about: "IDs of the security groups, at most 5, of the subnets' VPC. The default is the VPC's default group.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(5) }, item: Type::Text(&Text { pattern: Some(&PATTERN_20), expects: Some("`sg-` and 8 or 17 hexadecimal digits"), ..Text::ANY }) }) },
    Field { name: "assignPublicIp", about: "Whether each task gets a public IP address; only on Fargate. The default is `DISABLED`.", required: false, default: Some("\"DISABLED\""), aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "ENABLED", about: "each task gets a public IP address; only on Fargate" }, Choice { value: "DISABLED", about: "tasks have private addresses only" }], ..Text::ANY }) },
] };

static NETWORK_CONFIGURATION: Object = Object { about: "The network of the tasks.", fields: &[
    Field { name: "awsvpcConfiguration", about: "Subnets and security groups for network mode `awsvpc`.", required: false, default: None, aliases: &[], value: Type::Object(&AWS_VPC_CONFIGURATION) },
] };

static DEPLOYMENT_CONTROLLER: Object = Object { about: "What carries out deployments.", fields: &[
    Field { name: "type", about: "Kind of deployment controller.", required: true, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "ECS", about: "ECS itself: rolling, blue/green, linear or canary" }, Choice { value: "CODE_DEPLOY", about: "AWS CodeDeploy: blue/green" }, Choice { value: "EXTERNAL", about: "a controller of your own, with task sets" }], ..Text::ANY }) },
] };

static PATTERN_21: Pattern = Pattern { text: "^([^<>\"/]+|arn:[^:]+:servicediscovery:[^:]*:[^:]*:namespace/.+)$", parts: &[Either { choices: &[&[Class { ranges: &[('\0', '!'), ('#', '.'), ('0', ';'), ('=', '='), ('?', '\u{10ffff}')], least: 1, most: usize::MAX }], &[Word("arn:"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 1, most: usize::MAX }, Word(":servicediscovery:"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 0, most: usize::MAX }, Word(":"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 0, most: usize::MAX }, Word(":namespace/"), Class { ranges: &[('\0', '\t'), ('\u{b}', '\u{10ffff}')], least: 1, most: usize::MAX }]], optional: false }] };

static PATTERN_22: Pattern = Pattern { text: "^[a-z0-9_.][a-z0-9_.-]*$", parts: &[Class { ranges: &[('.', '.'), ('0', '9'), ('_', '_'), ('a', 'z')], least: 1, most: 1 }, Class { ranges: &[('-', '.'), ('0', '9'), ('_', '_'), ('a', 'z')], least: 0, most: usize::MAX }] };

static SERVICE_CONNECT_TEST_TRAFFIC_HEADER_MATCH_RULES: Object = Object { about: "How the value of a header is compared.", fields: &[
    Field { name: "exact", about: "The whole value the header must have.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
] };

static SERVICE_CONNECT_TEST_TRAFFIC_HEADER_RULES: Object = Object { about: "An HTTP header that marks test traffic.", fields: &[
    Field { name: "name", about: "Name of the header.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "value", about: "Value of the header.", required: false, default: None, aliases: &[], value: Type::Object(&SERVICE_CONNECT_TEST_TRAFFIC_HEADER_MATCH_RULES) },
] };

static SERVICE_CONNECT_TEST_TRAFFIC_RULES: Object = Object { about: "Which requests are test traffic.", fields: &[
    Field { name: "header", about: "The HTTP header that marks test traffic.", required: true, default: None, aliases: &[], value: Type::Object(&SERVICE_CONNECT_TEST_TRAFFIC_HEADER_RULES) },
] };

static SERVICE_CONNECT_CLIENT_ALIAS: Object = Object { about: "Name and port that clients use.", fields: &[
    Field { name: "port", about: "Port that clients connect to, 1 to 65535.", required: true, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(1.0), maximum: Some(65535.0) }) },
    Field { name: "dnsName", about: "Name that clients connect to: at most 127 lower-case letters, digits, dots, hyphens or underscores.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 0, maximum: Some(127) }, pattern: Some(&PATTERN_22), expects: Some("lower-case letters, digits, dots, hyphens and underscores, not starting with a hyphen"), ..Text::ANY }) },
    Field { name: "testTrafficRules", about: "Which requests are test traffic in a blue/green deployment.", required: false, default: None, aliases: &[], value: Type::Object(&SERVICE_CONNECT_TEST_TRAFFIC_RULES) },
] };

static TIMEOUT_CONFIGURATION: Object = Object { about: "After how long the Service Connect proxy gives up.", fields: &[
    Field { name: "idleTimeoutSeconds", about: "Seconds without traffic after which a connection is closed; 0 means never. The default is 300, or 3,600 for plain TCP.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(2147483647.0) }) },
    Field { name: "perRequestTimeoutSeconds", about: "Seconds to wait for an answer; 0 means forever. Needs `appProtocol` on the port; the default is 15.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(2147483647.0) }) },
] };

static PATTERN_23: Pattern = Pattern { text: "^arn:[^:]+:acm-pca:[^:]*:[^:]*:certificate-authority/.+$", parts: &[Word("arn:"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 1, most: usize::MAX }, Word(":acm-pca:"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 0, most: usize::MAX }, Word(":"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 0, most: usize::MAX }, Word(":certificate-authority/"), Class { ranges: &[('\0', '\t'), ('\u{b}', '\u{10ffff}')], least: 1, most: usize::MAX }] };

static SERVICE_CONNECT_TLS_CERTIFICATE_AUTHORITY: Object = Object { about: "Certificate authority that signs the certificates.", fields: &[
    Field { name: "awsPcaAuthorityArn", about: "ARN of an authority in AWS Private CA.", required: false, default: None, aliases: &[], value: Type::Text(&Text { pattern: Some(&PATTERN_23), expects: Some("the ARN of an authority in AWS Private CA, `arn:aws:acm-pca:REGION:ACCOUNT:certificate-authority/ID`"), ..Text::ANY }) },
] };

static SERVICE_CONNECT_TLS_CONFIGURATION: Object = Object { about: "Encryption between the Service Connect proxies.", fields: &[
    Field { name: "issuerCertificateAuthority", about: "Certificate authority that signs the certificates.", required: true, default: None, aliases: &[], value: Type::Object(&SERVICE_CONNECT_TLS_CERTIFICATE_AUTHORITY) },
    Field { name: "kmsKey", about: "KMS key that protects the private keys.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "roleArn", about: "ARN of the IAM role with which ECS uses the certificate authority.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
] };

static SERVICE_CONNECT_SERVICE: Object = Object { about: "A port that others find through Service Connect.", fields: &[
    Field { name: "portName", about: "Name of a port mapping in the task definition.", required: true, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 0, maximum: Some(64) }, pattern: Some(&PATTERN_3), expects: Some("lower-case letters, digits, hyphens and underscores, not starting with a hyphen"), ..Text::ANY }) },
    Field { name: "discoveryName", about: "Name in Cloud Map: at most 64 lower-case letters, digits, hyphens or underscores. The default is `portName`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 0, maximum: Some(64) }, pattern: Some(&PATTERN_3), expects: Some("lower-case letters, digits, hyphens and underscores, not starting with a hyphen"), ..Text::ANY }) },
    Field { name: "clientAliases", about: "Name and port that clients use, at most one.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(1) }, item: Type::Object(&SERVICE_CONNECT_CLIENT_ALIAS) }) },
    Field { name: "ingressPortOverride", about: "Port on which the proxy listens, 0 to 65535.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(65535.0) }) },
    Field { name: "timeout", about: "After how long the proxy gives up.", required: false, default: None, aliases: &[], value: Type::Object(&TIMEOUT_CONFIGURATION) },
    Field { name: "tls", about: "Encryption between the proxies. Only for network mode `awsvpc`.", required: false, default: None, aliases: &[], value: Type::Object(&SERVICE_CONNECT_TLS_CONFIGURATION) },
] };

static SERVICE_CONNECT_ACCESS_LOG_CONFIGURATION: Object = Object { about: "Access log of the Service Connect proxy.", fields: &[
    Field { name: "format", about: "Format of the log.", required: true, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "TEXT", about: "lines of text" }, Choice { value: "JSON", about: "one JSON object a line" }], ..Text::ANY }) },
    Field { name: "includeQueryParameters", about: "Whether URLs are logged with their query. The default is `DISABLED`.", required: false, default: Some("\"DISABLED\""), aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "DISABLED", about: "URLs are logged without their query" }, Choice { value: "ENABLED", about: "URLs are logged with their query" }], ..Text::ANY }) },
] };

static SERVICE_CONNECT_CONTAINER_CONFIGURATION: Object = Object { about: "A setting of the Service Connect proxy container.", fields: &[
    Field { name: "logLevel", about: "How much the proxy logs. The default is `info`.", required: true, default: Some("\"info\""), aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "debug", about: "everything" }, Choice { value: "info", about: "what is worth knowing" }], ..Text::ANY }) },
] };

static SERVICE_CONNECT_CONFIGURATION: Object = Object { about: "How the service finds others and is found through Service Connect.", fields: &[
    Field { name: "enabled", about: "Whether Service Connect is on for this service.", required: true, default: None, aliases: &[], value: Type::Boolean },
    Field { name: "namespace", about: "Cloud Map namespace, by name or ARN, in the same Region, at most 1,024 characters. The default is the cluster's.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 0, maximum: Some(1024) }, pattern: Some(&PATTERN_21), expects: Some("a name without `< > \" /`, or the ARN of a Cloud Map namespace"), ..Text::ANY }) },
    Field { name: "services", about: "Ports that others find; none for a service that only calls others.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&SERVICE_CONNECT_SERVICE) }) },
    Field { name: "logConfiguration", about: "Where the proxy's output goes.", required: false, default: None, aliases: &[], value: Type::Object(&LOG_CONFIGURATION) },
    Field { name: "accessLogConfiguration", about: "Access log of the proxy. Needs `logConfiguration`.", required: false, default: None, aliases: &[], value: Type::Object(&SERVICE_CONNECT_ACCESS_LOG_CONFIGURATION) },
    Field { name: "containerConfigurations", about: "Settings of the proxy container, at most 10.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(10) }, item: Type::Object(&SERVICE_CONNECT_CONTAINER_CONFIGURATION) }) },
] };

static E_B_S_TAG_SPECIFICATION: Object = Object { about: "Tags of the EBS volumes.", fields: &[
    Field { name: "resourceType", about: "What is tagged; only `volume` exists.", required: true, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "volume", about: "an EBS volume" }], ..Text::ANY }) },
    Field { name: "tags", about: "The tags, at most 50, of which ECS adds two itself.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(50) }, item: Type::Object(&TAG) }) },
    Field { name: "propagateTags", about: "Where the volumes take further tags from.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "TASK_DEFINITION", about: "tags of the task definition" }, Choice { value: "SERVICE", about: "tags of the service" }, Choice { value: "NONE", about: "no tags are passed on" }], ..Text::ANY }) },
] };

static SERVICE_MANAGED_E_B_S_VOLUME_CONFIGURATION: Object = Object { about: "An Amazon EBS volume for each task. It needs `sizeInGiB` or `snapshotId`.", fields: &[
    Field { name: "encrypted", about: "Whether the volume is encrypted.", required: false, default: None, aliases: &[], value: Type::Boolean },
    Field { name: "kmsKeyId", about: "KMS key that encrypts the volume: its ID, alias or ARN.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "volumeType", about: "Type of the volume: `gp2`, `gp3`, `io1`, `io2`, `st1`, `sc1` or `standard`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "gp2", about: "general-purpose SSD, older" }, Choice { value: "gp3", about: "general-purpose SSD" }, Choice { value: "io1", about: "SSD with set IOPS, older" }, Choice { value: "io2", about: "SSD with set IOPS" }, Choice { value: "st1", about: "hard disk for throughput" }, Choice { value: "sc1", about: "hard disk for rare use" }, Choice { value: "standard", about: "magnetic disk; not for Fargate" }], ..Text::ANY }) },
    Field { name: "sizeInGiB", about: "Size in GiB, at least 1; the largest depends on the type. Required without a snapshot.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(1.0), maximum: None }) },
    Field { name: "snapshotId", about: "ID of the snapshot to start from.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "volumeInitializationRate", about: "Speed of loading the snapshot in MiB per second, 100 to 300. Only with `snapshotId`.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(100.0), maximum: Some(300.0) }) },
    Field { name: "iops", about: "I/O operations per second, at least 100. Only for `gp3`, `io1` and `io2`, and required for the last two.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(100.0), maximum: None }) },
    Field { name: "throughput", about: "Throughput in MiB per second, at least 125. Only for `gp3`.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(125.0), maximum: None }) },
    Field { name: "tagSpecifications", about: "Tags of the volumes.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&E_B_S_TAG_SPECIFICATION) }) },
    Field { name: "roleArn", about: "ARN of the IAM role (infrastructure role) with which ECS manages the volumes.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "filesystemType", about: "File system on the volume. The default is `xfs`, or `ntfs` on Windows; it must fit the snapshot.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "ext3", about: "Linux" }, Choice { value: "ext4", about: "Linux" }, Choice { value: "xfs", about: "Linux, the default" }, Choice { value: "ntfs", about: "Windows" }], ..Text::ANY }) },
] };

static SERVICE_VOLUME_CONFIGURATION: Object = Object { about: "What a `configuredAtLaunch` volume of the task definition is.", fields: &[
    Field { name: "name", about: "Name of the volume in the task definition.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "managedEBSVolume", about: "An Amazon EBS volume that ECS makes for each task and deletes with it.", required: false, default: None, aliases: &[], value: Type::Object(&SERVICE_MANAGED_E_B_S_VOLUME_CONFIGURATION) },
] };

static PATTERN_24: Pattern = Pattern { text: "^arn:[^:]+:vpc-lattice:[^:]*:[^:]*:targetgroup/.+$", parts: &[Word("arn:"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 1, most: usize::MAX }, Word(":vpc-lattice:"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 0, most: usize::MAX }, Word(":"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 0, most: usize::MAX }, Word(":targetgroup/"), Class { ranges: &[('\0', '\t'), ('\u{b}', '\u{10ffff}')], least: 1, most: usize::MAX }] };

static VPC_LATTICE_ADVANCED_CONFIGURATION: Object = Object { about: "What VPC Lattice needs for blue/green, linear and canary deployments.", fields: &[
    Field { name: "alternateTargetGroupArn", about: "ARN of the target group for the new tasks.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "productionListenerRule", about: "ARN of the listener rule with the production traffic.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "testListenerRule", about: "ARN of the listener rule with the test traffic.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
] };

static VPC_LATTICE_CONFIGURATION: Object = Object { about: "A VPC Lattice target group that sends traffic to the tasks.", fields: &[
    Field { name: "roleArn", about: "ARN of the IAM role with which ECS changes the target group.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "targetGroupArn", about: "ARN of the VPC Lattice target group.", required: true, default: None, aliases: &[], value: Type::Text(&Text { pattern: Some(&PATTERN_24), expects: Some("the ARN of a VPC Lattice target group, `arn:aws:vpc-lattice:REGION:ACCOUNT:targetgroup/tg-…`"), ..Text::ANY }) },
    Field { name: "portName", about: "Name of a port mapping in the task definition.", required: true, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 0, maximum: Some(64) }, pattern: Some(&PATTERN_3), expects: Some("lower-case letters, digits, hyphens and underscores, not starting with a hyphen"), ..Text::ANY }) },
    Field { name: "advancedConfiguration", about: "Second target group and listener rules for blue/green, linear and canary deployments.", required: false, default: None, aliases: &[], value: Type::Object(&VPC_LATTICE_ADVANCED_CONFIGURATION) },
] };

static GATEWAY_CONNECTOR_HEALTH_CHECK_MATCHER: Object = Object { about: "Answers that count as healthy.", fields: &[
    Field { name: "httpCode", about: "HTTP status codes, as a string.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "grpcCode", about: "gRPC status codes, as a string.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
] };

static GATEWAY_CONNECTOR_HEALTH_CHECK: Object = Object { about: "How the gateway checks the tasks.", fields: &[
    Field { name: "healthCheckProtocol", about: "Protocol of the check.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "HTTP", about: "HTTP" }, Choice { value: "HTTPS", about: "HTTP with TLS" }], ..Text::ANY }) },
    Field { name: "healthCheckPort", about: "Port of the check.", required: false, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
    Field { name: "healthCheckPath", about: "Path of the request.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "healthCheckTimeoutSeconds", about: "Seconds after which a check has failed.", required: false, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
    Field { name: "healthCheckIntervalSeconds", about: "Seconds between two checks.", required: false, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
    Field { name: "healthyThresholdCount", about: "Passed checks in a row after which a task is healthy.", required: false, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
    Field { name: "unhealthyThresholdCount", about: "Failed checks in a row after which a task is unhealthy.", required: false, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
    Field { name: "matcher", about: "Answers that count as healthy.", required: false, default: None, aliases: &[], value: Type::Object(&GATEWAY_CONNECTOR_HEALTH_CHECK_MATCHER) },
] };

static GATEWAY_CONNECTOR_FILTERS: Object = Object { about: "Which ways into the gateway the connector covers.", fields: &[
    Field { name: "accessTypes", about: "Kinds of access, at most 2.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(2) }, item: Type::Text(&Text { choices: &[Choice { value: "PUBLIC", about: "reachable from the internet" }, Choice { value: "PRIVATE", about: "reachable inside the network" }], ..Text::ANY }) }) },
] };

static GATEWAY_CONNECTOR_DEREGISTRATION_DELAY: Object = Object { about: "How long a stopping task still gets to finish its requests.", fields: &[
    Field { name: "timeoutSeconds", about: "Seconds to wait, 0 to 3,600. The default is 300.", required: false, default: Some("300"), aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(3600.0) }) },
] };

static GATEWAY_CONNECTOR: Object = Object { about: "An ECS gateway that sends traffic to the tasks.", fields: &[
    Field { name: "portName", about: "Name of a port mapping in the task definition.", required: true, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 0, maximum: Some(64) }, pattern: Some(&PATTERN_3), expects: Some("lower-case letters, digits, hyphens and underscores, not starting with a hyphen"), ..Text::ANY }) },
    Field { name: "healthCheck", about: "How the gateway checks the tasks.", required: false, default: None, aliases: &[], value: Type::Object(&GATEWAY_CONNECTOR_HEALTH_CHECK) },
    Field { name: "filters", about: "Which ways into the gateway the connector covers.", required: false, default: None, aliases: &[], value: Type::Object(&GATEWAY_CONNECTOR_FILTERS) },
    Field { name: "deregistrationDelay", about: "How long a stopping task still gets to finish its requests.", required: false, default: None, aliases: &[], value: Type::Object(&GATEWAY_CONNECTOR_DEREGISTRATION_DELAY) },
] };

static METRIC_CONFIGURATION: Object = Object { about: "Metrics and their resolution.", fields: &[
    Field { name: "metricNames", about: "Names of the metrics: `CPUUtilization`, `MemoryUtilization`.", required: true, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 1, maximum: Some(5) }, item: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(255) }, choices: &[Choice { value: "CPUUtilization", about: "CPU in use" }, Choice { value: "MemoryUtilization", about: "memory in use" }], ..Text::ANY }) }) },
    Field { name: "resolutionSeconds", about: "Seconds between two values: 20 or 60.", required: true, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(20.0), maximum: Some(60.0) }) },
] };

static MONITORING_CONFIGURATION: Object = Object { about: "How often metrics of the service are published.", fields: &[
    Field { name: "metricConfigurations", about: "Metrics and their resolution, at most 5 entries.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(5) }, item: Type::Object(&METRIC_CONFIGURATION) }) },
] };

static SERVICE_ROOT: Object = Object { about: "A service: keeps copies of a task running, behind load balancers where wanted.", fields: &[
    Field { name: "cluster", about: "Cluster to run in, by name or ARN. The default is the cluster `default`.", required: false, default: Some("\"default\""), aliases: &[], value: Type::Text(&Text { pattern: Some(&PATTERN_13), expects: Some("the name of a cluster (letters, digits, hyphens and underscores) or its ARN"), ..Text::ANY }) },
    Field { name: "serviceName", about: "Name of the service, unique in its cluster: 1 to 255 letters, digits, hyphens or underscores.", required: true, default: None, aliases: &["name"], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(255) }, pattern: Some(&PATTERN), expects: Some("letters, digits, hyphens and underscores"), ..Text::ANY }) },
    Field { name: "taskDefinition", about: "Task definition to run: `family` (the latest active revision), `family:revision` or its ARN. Required unless the deployment controller is `EXTERNAL`, where it must be absent.", required: false, default: None, aliases: &["taskDefinitionArn"], value: Type::Text(&Text { pattern: Some(&PATTERN_14), expects: Some("`family`, `family:revision` with a number, or the ARN of a task definition"), ..Text::ANY }) },
    Field { name: "availabilityZoneRebalancing", about: "Whether ECS moves tasks to keep the Availability Zones even.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "ENABLED", about: "tasks are moved to keep the zones even" }, Choice { value: "DISABLED", about: "tasks stay where they were placed" }], ..Text::ANY }) },
    Field { name: "loadBalancers", about: "Load balancers that send traffic to the tasks: at most 5 target groups, or one Classic Load Balancer.", required: false, default: None, aliases: &["loadBalancer"], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(5) }, item: Type::Object(&LOAD_BALANCER) }) },
    Field { name: "serviceRegistries", about: "AWS Cloud Map service in which the tasks are found, at most one.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(1) }, item: Type::Object(&SERVICE_REGISTRY) }) },
    Field { name: "desiredCount", about: "How many tasks to keep running, 0 to 5,000. Required for `REPLICA` and refused for `DAEMON`.", required: false, default: None, aliases: &["replicas"], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(5000.0) }) },
    Field { name: "clientToken", about: "Text that makes a repeated request harmless: at most 36 printable ASCII characters.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 0, maximum: Some(36) }, pattern: Some(&PATTERN_17), expects: Some("ASCII characters that can be printed, without spaces"), ..Text::ANY }) },
    Field { name: "launchType", about: "Kind of compute. Not together with `capacityProviderStrategy`; with neither, the cluster's default strategy holds, else `EC2`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "EC2", about: "your own EC2 instances" }, Choice { value: "FARGATE", about: "serverless compute" }, Choice { value: "EXTERNAL", about: "your own servers (ECS Anywhere)" }, Choice { value: "MANAGED_INSTANCES", about: "EC2 instances that ECS manages; reached by a capacity provider strategy" }], instead: &[("FARGATE_SPOT", "name the capacity provider `FARGATE_SPOT` in `capacityProviderStrategy`, and leave this out")], ..Text::ANY }) },
    Field { name: "capacityProviderStrategy", about: "Capacity providers to run on and their shares, at most 20. Not together with `launchType`.", required: false, default: None, aliases: &["capacityProviders","capacityProviderStrategies"], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(20) }, item: Type::Object(&CAPACITY_PROVIDER_STRATEGY_ITEM) }) },
    Field { name: "platformVersion", about: "Fargate platform version, such as `LATEST` or `1.4.0`. Only for Fargate; the default is `LATEST`.", required: false, default: Some("\"LATEST\""), aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "role", about: "IAM role, by name or ARN, with which ECS calls a load balancer. Not with network mode `awsvpc`, where the service-linked role is used.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "deploymentConfiguration", about: "How tasks are replaced when the service changes.", required: false, default: None, aliases: &[], value: Type::Object(&DEPLOYMENT_CONFIGURATION) },
    Field { name: "placementConstraints", about: "Rules on which container instances may run the tasks, at most 10 together with those of the task definition. Not for Fargate.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(10) }, item: Type::Object(&PLACEMENT_CONSTRAINT) }) },
    Field { name: "placementStrategy", about: "How tasks are spread over container instances, at most 5 steps. Not for Fargate.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(5) }, item: Type::Object(&PLACEMENT_STRATEGY) }) },
    Field { name: "networkConfiguration", about: "Subnets and security groups. Required for network mode `awsvpc` and refused for any other.", required: false, default: None, aliases: &["network"], value: Type::Object(&NETWORK_CONFIGURATION) },
    Field { name: "healthCheckGracePeriodSeconds", about: "Seconds after a task's start in which failed health checks do not count. The default is 0.", required: false, default: Some("0"), aliases: &["healthCheckGracePeriod"], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(2147483647.0) }) },
    Field { name: "schedulingStrategy", about: "Whether ECS keeps a number of tasks or one on each instance. The default is `REPLICA`.", required: false, default: Some("\"REPLICA\""), aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "REPLICA", about: "keeps the desired number of tasks" }, Choice { value: "DAEMON", about: "one task on each container instance; not for Fargate" }], ..Text::ANY }) },
    Field { name: "deploymentController", about: "What carries out deployments. The default is ECS itself.", required: false, default: None, aliases: &[], value: Type::Object(&DEPLOYMENT_CONTROLLER) },
    Field { name: "tags", about: "Tags of the service, at most 50.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(50) }, item: Type::Object(&TAG) }) },
    Field { name: "enableECSManagedTags", about: "Whether ECS tags tasks with the cluster's and service's names. The default is false.", required: false, default: Some("false"), aliases: &[], value: Type::Boolean },
    Field { name: "propagateTags", about: "Where the tasks take their tags from. The default is `NONE`.", required: false, default: Some("\"NONE\""), aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "TASK_DEFINITION", about: "tags of the task definition" }, Choice { value: "SERVICE", about: "tags of the service" }, Choice { value: "NONE", about: "no tags are passed on" }], ..Text::ANY }) },
    Field { name: "enableExecuteCommand", about: "Whether ECS Exec may run commands in the containers. Needs a task role; the default is false.", required: false, default: Some("false"), aliases: &[], value: Type::Boolean },
    Field { name: "serviceConnectConfiguration", about: "How the service finds others and is found through Service Connect.", required: false, default: None, aliases: &[], value: Type::Object(&SERVICE_CONNECT_CONFIGURATION) },
    Field { name: "volumeConfigurations", about: "What the task definition's `configuredAtLaunch` volume is, at most one.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(1) }, item: Type::Object(&SERVICE_VOLUME_CONFIGURATION) }) },
    Field { name: "vpcLatticeConfigurations", about: "VPC Lattice target groups that send traffic to the tasks.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&VPC_LATTICE_CONFIGURATION) }) },
    Field { name: "gatewayConnectors", about: "ECS gateways that send traffic to the tasks, at most one.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(1) }, item: Type::Object(&GATEWAY_CONNECTOR) }) },
    Field { name: "monitoring", about: "How often metrics of the service are published.", required: false, default: None, aliases: &[], value: Type::Object(&MONITORING_CONFIGURATION) },
] };

pub(super) static SERVICE: Schema = Schema { operation: "CreateService", root: Type::Object(&SERVICE_ROOT), describe_only: &["serviceArn","clusterArn","status","runningCount","pendingCount","platformFamily","taskSets","deployments","roleArn","events","createdAt","currentServiceDeployment","currentServiceRevisions","createdBy","resourceManagementType"], only_in: Some(("UpdateService", &["service","forceNewDeployment"])) };

static PATTERN_25: Pattern = Pattern { text: "^(arn:[^:]+:ecs:[^:]+:[^:]+:service/([A-Za-z0-9_-]+/)?)?[A-Za-z0-9_-]{1,255}$", parts: &[Either { choices: &[&[Word("arn:"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 1, most: usize::MAX }, Word(":ecs:"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 1, most: usize::MAX }, Word(":"), Class { ranges: &[('\0', '9'), (';', '\u{10ffff}')], least: 1, most: usize::MAX }, Word(":service/"), Either { choices: &[&[Class { ranges: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')], least: 1, most: usize::MAX }, Word("/")]], optional: true }]], optional: true }, Class { ranges: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')], least: 1, most: 255 }] };

static SERVICE_UPDATE_ROOT: Object = Object { about: "A change of a service. What is left out stays as it is.", fields: &[
    Field { name: "cluster", about: "Cluster of the service, by name or ARN. The default is the cluster `default`.", required: false, default: Some("\"default\""), aliases: &[], value: Type::Text(&Text { pattern: Some(&PATTERN_13), expects: Some("the name of a cluster (letters, digits, hyphens and underscores) or its ARN"), ..Text::ANY }) },
    Field { name: "service", about: "Service to change, by name or ARN.", required: true, default: None, aliases: &[], value: Type::Text(&Text { pattern: Some(&PATTERN_25), expects: Some("the name of a service (letters, digits, hyphens and underscores) or its ARN"), ..Text::ANY }) },
    Field { name: "desiredCount", about: "How many tasks to keep running, 0 to 5,000. Refused for `DAEMON`.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(5000.0) }) },
    Field { name: "taskDefinition", about: "Task definition to run: `family` (the latest active revision), `family:revision` or its ARN. Another one starts a deployment.", required: false, default: None, aliases: &[], value: Type::Text(&Text { pattern: Some(&PATTERN_14), expects: Some("`family`, `family:revision` with a number, or the ARN of a task definition"), ..Text::ANY }) },
    Field { name: "capacityProviderStrategy", about: "Capacity providers to run on and their shares, at most 20. An empty list goes back to the launch type.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(20) }, item: Type::Object(&CAPACITY_PROVIDER_STRATEGY_ITEM) }) },
    Field { name: "deploymentConfiguration", about: "How tasks are replaced when the service changes.", required: false, default: None, aliases: &[], value: Type::Object(&DEPLOYMENT_CONFIGURATION) },
    Field { name: "availabilityZoneRebalancing", about: "Whether ECS moves tasks to keep the Availability Zones even.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "ENABLED", about: "tasks are moved to keep the zones even" }, Choice { value: "DISABLED", about: "tasks stay where they were placed" }], ..Text::ANY }) },
    Field { name: "networkConfiguration", about: "Subnets and security groups. Only for network mode `awsvpc`; a change starts a deployment.", required: false, default: None, aliases: &[], value: Type::Object(&NETWORK_CONFIGURATION) },
    Field { name: "placementConstraints", about: "Rules on which container instances may run the tasks, at most 10 together with those of the task definition. An empty list removes them.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(10) }, item: Type::Object(&PLACEMENT_CONSTRAINT) }) },
    Field { name: "placementStrategy", about: "How tasks are spread over container instances, at most 5 steps. An empty list removes them.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(5) }, item: Type::Object(&PLACEMENT_STRATEGY) }) },
    Field { name: "platformVersion", about: "Fargate platform version, such as `LATEST` or `1.4.0`. Only for Fargate; a change starts a deployment.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "forceNewDeployment", about: "Whether to start a deployment although nothing changed. The default is false.", required: false, default: Some("false"), aliases: &[], value: Type::Boolean },
    Field { name: "healthCheckGracePeriodSeconds", about: "Seconds after a task's start in which failed health checks do not count.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(2147483647.0) }) },
    Field { name: "deploymentController", about: "What carries out deployments.", required: false, default: None, aliases: &[], value: Type::Object(&DEPLOYMENT_CONTROLLER) },
    Field { name: "enableExecuteCommand", about: "Whether ECS Exec may run commands in the containers of new tasks. Needs a task role.", required: false, default: None, aliases: &[], value: Type::Boolean },
    Field { name: "enableECSManagedTags", about: "Whether ECS tags new tasks with the cluster's and service's names.", required: false, default: None, aliases: &[], value: Type::Boolean },
    Field { name: "loadBalancers", about: "Load balancers that send traffic to the tasks, at most 5 target groups. An empty list removes them.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(5) }, item: Type::Object(&LOAD_BALANCER) }) },
    Field { name: "propagateTags", about: "Where new tasks take their tags from.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "TASK_DEFINITION", about: "tags of the task definition" }, Choice { value: "SERVICE", about: "tags of the service" }, Choice { value: "NONE", about: "no tags are passed on" }], ..Text::ANY }) },
    Field { name: "serviceRegistries", about: "AWS Cloud Map service in which the tasks are found, at most one. An empty list removes it.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(1) }, item: Type::Object(&SERVICE_REGISTRY) }) },
    Field { name: "serviceConnectConfiguration", about: "How the service finds others and is found through Service Connect.", required: false, default: None, aliases: &[], value: Type::Object(&SERVICE_CONNECT_CONFIGURATION) },
    Field { name: "volumeConfigurations", about: "What the task definition's `configuredAtLaunch` volume is, at most one.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(1) }, item: Type::Object(&SERVICE_VOLUME_CONFIGURATION) }) },
    Field { name: "vpcLatticeConfigurations", about: "VPC Lattice target groups that send traffic to the tasks. An empty list removes them.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&VPC_LATTICE_CONFIGURATION) }) },
    Field { name: "gatewayConnectors", about: "ECS gateways that send traffic to the tasks, at most one.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(1) }, item: Type::Object(&GATEWAY_CONNECTOR) }) },
    Field { name: "monitoring", about: "How often metrics of the service are published.", required: false, default: None, aliases: &[], value: Type::Object(&MONITORING_CONFIGURATION) },
] };

pub(super) static SERVICE_UPDATE: Schema = Schema { operation: "UpdateService", root: Type::Object(&SERVICE_UPDATE_ROOT), describe_only: &["serviceArn","serviceName","clusterArn","status","runningCount","pendingCount","launchType","platformFamily","taskSets","deployments","roleArn","events","createdAt","currentServiceDeployment","currentServiceRevisions","schedulingStrategy","tags","createdBy","resourceManagementType"], only_in: Some(("CreateService", &["serviceName","clientToken","launchType","role","schedulingStrategy","tags"])) };

static SCALE: Object = Object { about: "Part of the service's desired count.", fields: &[
    Field { name: "value", about: "How much of the desired count, 0 to 100 percent.", required: false, default: None, aliases: &[], value: Type::Number(Range { minimum: Some(0.0), maximum: Some(100.0) }) },
    Field { name: "unit", about: "What `value` counts.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "PERCENT", about: "percent of the service's desired count" }], ..Text::ANY }) },
] };

static TASK_SET_ROOT: Object = Object { about: "A set of tasks of a service whose deployment controller is `EXTERNAL`.", fields: &[
    Field { name: "service", about: "Service that gets the task set, by name or ARN.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "cluster", about: "Cluster of the service, by name or ARN.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "externalId", about: "Text by which your controller knows the task set.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "taskDefinition", about: "Task definition to run: `family` (the latest active revision), `family:revision` or its ARN.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "networkConfiguration", about: "Subnets and security groups. Required for network mode `awsvpc` and refused for any other.", required: false, default: None, aliases: &[], value: Type::Object(&NETWORK_CONFIGURATION) },
    Field { name: "loadBalancers", about: "Load balancer that sends traffic to the tasks: one target group of an Application or Network Load Balancer.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(1) }, item: Type::Object(&LOAD_BALANCER) }) },
    Field { name: "serviceRegistries", about: "AWS Cloud Map service in which the tasks are found, at most one.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(1) }, item: Type::Object(&SERVICE_REGISTRY) }) },
    Field { name: "launchType", about: "Kind of compute. Not together with `capacityProviderStrategy`; with neither, the cluster's default strategy holds.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "EC2", about: "your own EC2 instances" }, Choice { value: "FARGATE", about: "serverless compute" }, Choice { value: "EXTERNAL", about: "your own servers (ECS Anywhere)" }, Choice { value: "MANAGED_INSTANCES", about: "EC2 instances that ECS manages; reached by a capacity provider strategy" }], instead: &[("FARGATE_SPOT", "name the capacity provider `FARGATE_SPOT` in `capacityProviderStrategy`, and leave this out")], ..Text::ANY }) },
    Field { name: "capacityProviderStrategy", about: "Capacity providers to run on and their shares, at most 20. Not together with `launchType`.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(20) }, item: Type::Object(&CAPACITY_PROVIDER_STRATEGY_ITEM) }) },
    Field { name: "platformVersion", about: "Fargate platform version, such as `LATEST` or `1.4.0`. Only for Fargate; the default is `LATEST`.", required: false, default: Some("\"LATEST\""), aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "scale", about: "Part of the service's desired count that runs in this task set.", required: false, default: None, aliases: &[], value: Type::Object(&SCALE) },
    Field { name: "clientToken", about: "Text that makes a repeated request harmless: at most 36 printable ASCII characters.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 0, maximum: Some(36) }, pattern: Some(&PATTERN_17), expects: Some("ASCII characters that can be printed, without spaces"), ..Text::ANY }) },
    Field { name: "tags", about: "Tags of the task set, at most 50.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(50) }, item: Type::Object(&TAG) }) },
] };

pub(super) static TASK_SET: Schema = Schema { operation: "CreateTaskSet", root: Type::Object(&TASK_SET_ROOT), describe_only: &["id","taskSetArn","serviceArn","clusterArn","startedBy","status","computedDesiredCount","pendingCount","runningCount","createdAt","updatedAt","platformFamily","stabilityStatus","stabilityStatusAt","fargateEphemeralStorage"], only_in: Some(("CreateService", &["serviceName","availabilityZoneRebalancing","desiredCount","role","deploymentConfiguration","placementConstraints","placementStrategy","healthCheckGracePeriodSeconds","schedulingStrategy","deploymentController","enableECSManagedTags","propagateTags","enableExecuteCommand","serviceConnectConfiguration","volumeConfigurations","vpcLatticeConfigurations","gatewayConnectors","monitoring"])) };

static CONTAINER_OVERRIDE: Object = Object { about: "What changes of one container. All else, such as image, ports and secrets, only a new task definition changes.", fields: &[
    Field { name: "name", about: "Name of the container, as in the task definition. Needed as soon as anything else is given.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "command", about: "Command that takes the place of the container's.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Text(&Text { ..Text::ANY }) }) },
    Field { name: "environment", about: "Environment variables that are added, or take the place of those of the same name.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&KEY_VALUE_PAIR) }) },
    Field { name: "environmentFiles", about: "Files of environment variables in Amazon S3, at most 10, that are added.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&ENVIRONMENT_FILE) }) },
    Field { name: "cpu", about: "CPU units reserved for the container.", required: false, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
    Field { name: "memory", about: "Most memory the container may use, in MiB.", required: false, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
    Field { name: "memoryReservation", about: "Memory kept for the container, in MiB.", required: false, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
    Field { name: "resourceRequirements", about: "Kind and number of resources, such as GPUs, that take the place of the container's.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&RESOURCE_REQUIREMENT) }) },
] };

static INFERENCE_ACCELERATOR_OVERRIDE: Object = Object { about: "An Elastic Inference accelerator, which AWS no longer offers.", fields: &[
    Field { name: "deviceName", about: "Name of the accelerator.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "deviceType", about: "Type of the accelerator.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
] };

static TASK_OVERRIDE: Object = Object { about: "What changes of the task definition for these tasks.", fields: &[
    Field { name: "containerOverrides", about: "What changes of single containers.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&CONTAINER_OVERRIDE) }) },
    Field { name: "cpu", about: "CPU of the whole task, as in the task definition.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "inferenceAcceleratorOverrides", about: "Elastic Inference accelerators, which AWS no longer offers.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&INFERENCE_ACCELERATOR_OVERRIDE) }) },
    Field { name: "executionRoleArn", about: "ARN of the IAM role with which ECS pulls images, reads secrets and writes logs.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "memory", about: "Memory of the whole task, as in the task definition.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "taskRoleArn", about: "ARN of the IAM role that the containers have.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "ephemeralStorage", about: "Size of the task's storage. Only for Fargate.", required: false, default: None, aliases: &[], value: Type::Object(&EPHEMERAL_STORAGE) },
] };

static PATTERN_26: Pattern = Pattern { text: "^[A-Za-z0-9/_-]*$", parts: &[Class { ranges: &[('-', '-'), ('/', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')], least: 0, most: usize::MAX }] };

static TASK_MANAGED_E_B_S_VOLUME_TERMINATION_POLICY: Object = Object { about: "Whether the volume outlives the task.", fields: &[
    Field { name: "deleteOnTermination", about: "Whether the volume is deleted when the task ends.", required: true, default: None, aliases: &[], value: Type::Boolean },
] };

static TASK_MANAGED_E_B_S_VOLUME_CONFIGURATION: Object = Object { about: "An Amazon EBS volume for each task. It needs `sizeInGiB` or `snapshotId`.", fields: &[
    Field { name: "encrypted", about: "Whether the volume is encrypted.", required: false, default: None, aliases: &[], value: Type::Boolean },
    Field { name: "kmsKeyId", about: "KMS key that encrypts the volume: its ID, alias or ARN.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "volumeType", about: "Type of the volume: `gp2`, `gp3`, `io1`, `io2`, `st1`, `sc1` or `standard`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "gp2", about: "general-purpose SSD, older" }, Choice { value: "gp3", about: "general-purpose SSD" }, Choice { value: "io1", about: "SSD with set IOPS, older" }, Choice { value: "io2", about: "SSD with set IOPS" }, Choice { value: "st1", about: "hard disk for throughput" }, Choice { value: "sc1", about: "hard disk for rare use" }, Choice { value: "standard", about: "magnetic disk; not for Fargate" }], ..Text::ANY }) },
    Field { name: "sizeInGiB", about: "Size in GiB, at least 1; the largest depends on the type. Required without a snapshot.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(1.0), maximum: None }) },
    Field { name: "snapshotId", about: "ID of the snapshot to start from.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "volumeInitializationRate", about: "Speed of loading the snapshot in MiB per second, 100 to 300. Only with `snapshotId`.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(100.0), maximum: Some(300.0) }) },
    Field { name: "iops", about: "I/O operations per second, at least 100. Only for `gp3`, `io1` and `io2`, and required for the last two.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(100.0), maximum: None }) },
    Field { name: "throughput", about: "Throughput in MiB per second, at least 125. Only for `gp3`.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(125.0), maximum: None }) },
    Field { name: "tagSpecifications", about: "Tags of the volumes.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&E_B_S_TAG_SPECIFICATION) }) },
    Field { name: "roleArn", about: "ARN of the IAM role (infrastructure role) with which ECS manages the volumes.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "terminationPolicy", about: "Whether the volume outlives the task. By default it is deleted with it.", required: false, default: None, aliases: &[], value: Type::Object(&TASK_MANAGED_E_B_S_VOLUME_TERMINATION_POLICY) },
    Field { name: "filesystemType", about: "File system on the volume. The default is `xfs`, or `ntfs` on Windows; it must fit the snapshot.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "ext3", about: "Linux" }, Choice { value: "ext4", about: "Linux" }, Choice { value: "xfs", about: "Linux, the default" }, Choice { value: "ntfs", about: "Windows" }], ..Text::ANY }) },
] };

static TASK_VOLUME_CONFIGURATION: Object = Object { about: "What a `configuredAtLaunch` volume of the task definition is.", fields: &[
    Field { name: "name", about: "Name of the volume, as in the task definition.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "managedEBSVolume", about: "An Amazon EBS volume that ECS makes for each task.", required: false, default: None, aliases: &[], value: Type::Object(&TASK_MANAGED_E_B_S_VOLUME_CONFIGURATION) },
] };

static RUN_TASK_ROOT: Object = Object { about: "Tasks to run once, outside of a service.", fields: &[
    Field { name: "capacityProviderStrategy", about: "Capacity providers to run on and their shares, at most 20. Not together with `launchType`.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(20) }, item: Type::Object(&CAPACITY_PROVIDER_STRATEGY_ITEM) }) },
    Field { name: "cluster", about: "Cluster, by name or ARN. The default is the cluster `default`.", required: false, default: Some("\"default\""), aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "count", about: "How many tasks to start, 1 to 10. The default is 1.", required: false, default: Some("1"), aliases: &[], value: Type::Integer(Range { minimum: Some(1.0), maximum: Some(10.0) }) },
    Field { name: "enableECSManagedTags", about: "Whether ECS tags the tasks with the cluster's name. The default is false.", required: false, default: Some("false"), aliases: &[], value: Type::Boolean },
    Field { name: "enableExecuteCommand", about: "Whether ECS Exec may run commands in the containers. Needs a task role; the default is false.", required: false, default: Some("false"), aliases: &[], value: Type::Boolean },
    Field { name: "group", about: "Name of the group that the tasks belong to, at most 255 characters. The default is `family:` and the family of the task definition.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 0, maximum: Some(255) }, ..Text::ANY }) },
    Field { name: "launchType", about: "Kind of compute. Not together with `capacityProviderStrategy`; with neither, the cluster's default strategy holds, else `EC2`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "EC2", about: "your own EC2 instances" }, Choice { value: "FARGATE", about: "serverless compute" }, Choice { value: "EXTERNAL", about: "your own servers (ECS Anywhere)" }, Choice { value: "MANAGED_INSTANCES", about: "EC2 instances that ECS manages; reached by a capacity provider strategy" }], instead: &[("FARGATE_SPOT", "name the capacity provider `FARGATE_SPOT` in `capacityProviderStrategy`, and leave this out")], ..Text::ANY }) },
    Field { name: "networkConfiguration", about: "Subnets and security groups. Required for network mode `awsvpc` and refused for any other.", required: false, default: None, aliases: &[], value: Type::Object(&NETWORK_CONFIGURATION) },
    Field { name: "overrides", about: "What changes of the task definition, at most 8,192 characters as JSON.", required: false, default: None, aliases: &[], value: Type::Object(&TASK_OVERRIDE) },
    Field { name: "placementConstraints", about: "Rules on which container instances may run the tasks, at most 10 together with those of the task definition. Not for Fargate.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(10) }, item: Type::Object(&PLACEMENT_CONSTRAINT) }) },
    Field { name: "placementStrategy", about: "How the tasks are spread over container instances, at most 5 steps. Not for Fargate.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(5) }, item: Type::Object(&PLACEMENT_STRATEGY) }) },
    Field { name: "platformVersion", about: "Fargate platform version, such as `LATEST` or `1.4.0`. Only for Fargate; the default is `LATEST`.", required: false, default: Some("\"LATEST\""), aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "propagateTags", about: "Where the tasks take their tags from: the task definition, or nowhere. `SERVICE` is refused for tasks without a service.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "TASK_DEFINITION", about: "tags of the task definition" }, Choice { value: "NONE", about: "no tags are passed on" }], ..Text::ANY }) },
    Field { name: "referenceId", about: "Text that marks the request: at most 1,024 characters.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 0, maximum: Some(1024) }, ..Text::ANY }) },
    Field { name: "startedBy", about: "Text that says who started the tasks: at most 128 letters, digits, hyphens, slashes or underscores.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 0, maximum: Some(128) }, pattern: Some(&PATTERN_26), expects: Some("letters, digits, hyphens, slashes and underscores"), ..Text::ANY }) },
    Field { name: "tags", about: "Tags of the tasks, at most 50.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(50) }, item: Type::Object(&TAG) }) },
    Field { name: "taskDefinition", about: "Task definition to run: `family` (the latest active revision), `family:revision` or its ARN.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "clientToken", about: "Text that makes a repeated request harmless: at most 64 printable ASCII characters.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 0, maximum: Some(64) }, pattern: Some(&PATTERN_17), expects: Some("ASCII characters that can be printed, without spaces"), ..Text::ANY }) },
    Field { name: "volumeConfigurations", about: "What the task definition's `configuredAtLaunch` volume is, at most one.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(1) }, item: Type::Object(&TASK_VOLUME_CONFIGURATION) }) },
] };

pub(super) static RUN_TASK: Schema = Schema { operation: "RunTask", root: Type::Object(&RUN_TASK_ROOT), describe_only: &[], only_in: Some(("CreateService", &["serviceName","availabilityZoneRebalancing","loadBalancers","serviceRegistries","desiredCount","role","deploymentConfiguration","healthCheckGracePeriodSeconds","schedulingStrategy","deploymentController","serviceConnectConfiguration","vpcLatticeConfigurations","gatewayConnectors","monitoring"])) };

static START_TASK_ROOT: Object = Object { about: "A task to start on container instances of your choice.", fields: &[
    Field { name: "cluster", about: "Cluster, by name or ARN. The default is the cluster `default`.", required: false, default: Some("\"default\""), aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "containerInstances", about: "Container instances to start the task on, by ID or ARN, 1 to 10.", required: true, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 1, maximum: Some(10) }, item: Type::Text(&Text { ..Text::ANY }) }) },
    Field { name: "enableECSManagedTags", about: "Whether ECS tags the tasks with the cluster's name. The default is false.", required: false, default: Some("false"), aliases: &[], value: Type::Boolean },
    Field { name: "enableExecuteCommand", about: "Whether ECS Exec may run commands in the containers. Needs a task role; the default is false.", required: false, default: Some("false"), aliases: &[], value: Type::Boolean },
    Field { name: "group", about: "Name of the group that the tasks belong to, at most 255 characters. The default is `family:` and the family of the task definition.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 0, maximum: Some(255) }, ..Text::ANY }) },
    Field { name: "networkConfiguration", about: "Subnets and security groups. Required for network mode `awsvpc` and refused for any other.", required: false, default: None, aliases: &[], value: Type::Object(&NETWORK_CONFIGURATION) },
    Field { name: "overrides", about: "What changes of the task definition, at most 8,192 characters as JSON.", required: false, default: None, aliases: &[], value: Type::Object(&TASK_OVERRIDE) },
    Field { name: "propagateTags", about: "Where the tasks take their tags from.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "TASK_DEFINITION", about: "tags of the task definition" }, Choice { value: "SERVICE", about: "tags of the service" }, Choice { value: "NONE", about: "no tags are passed on" }], ..Text::ANY }) },
    Field { name: "referenceId", about: "Text that marks the request: at most 1,024 characters.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 0, maximum: Some(1024) }, ..Text::ANY }) },
    Field { name: "startedBy", about: "Text that says who started the tasks: at most 36 letters, digits, hyphens, slashes or underscores.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 0, maximum: Some(36) }, pattern: Some(&PATTERN_26), expects: Some("letters, digits, hyphens, slashes and underscores"), ..Text::ANY }) },
    Field { name: "tags", about: "Tags of the tasks, at most 50.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(50) }, item: Type::Object(&TAG) }) },
    Field { name: "taskDefinition", about: "Task definition to start: `family` (the latest active revision), `family:revision` or its ARN.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "volumeConfigurations", about: "What the task definition's `configuredAtLaunch` volume is, at most one.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(1) }, item: Type::Object(&TASK_VOLUME_CONFIGURATION) }) },
] };

pub(super) static START_TASK: Schema = Schema { operation: "StartTask", root: Type::Object(&START_TASK_ROOT), describe_only: &[], only_in: Some(("RunTask", &["capacityProviderStrategy","count","launchType","placementConstraints","placementStrategy","platformVersion","clientToken"])) };

pub(super) static OVERRIDES: Schema = Schema { operation: "RunTask", root: Type::Object(&TASK_OVERRIDE), describe_only: &[], only_in: None };

static CLUSTER_SETTING: Object = Object { about: "A setting of a cluster.", fields: &[
    Field { name: "name", about: "Name of the setting.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "containerInsights", about: "CloudWatch Container Insights" }], ..Text::ANY }) },
    Field { name: "value", about: "Value of the setting.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "enhanced", about: "metrics down to tasks and containers" }, Choice { value: "enabled", about: "metrics of cluster and services" }, Choice { value: "disabled", about: "no metrics beyond the free ones" }], ..Text::ANY }) },
] };

static EXECUTE_COMMAND_LOG_CONFIGURATION: Object = Object { about: "Where the logs of ECS Exec go: a log group, a bucket or both.", fields: &[
    Field { name: "cloudWatchLogGroupName", about: "CloudWatch log group, which must exist.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "cloudWatchEncryptionEnabled", about: "Whether the log group must be encrypted. The default is false.", required: false, default: Some("false"), aliases: &[], value: Type::Boolean },
    Field { name: "s3BucketName", about: "S3 bucket, which must exist.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "s3EncryptionEnabled", about: "Whether the bucket must be encrypted. The default is false.", required: false, default: Some("false"), aliases: &[], value: Type::Boolean },
    Field { name: "s3KeyPrefix", about: "Folder in the bucket.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
] };

static EXECUTE_COMMAND_CONFIGURATION: Object = Object { about: "Where the output of ECS Exec goes and how it is encrypted.", fields: &[
    Field { name: "kmsKeyId", about: "KMS key that encrypts what goes between your machine and the container.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "logging", about: "Which logs are written. The default is `DEFAULT`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "NONE", about: "no logs" }, Choice { value: "DEFAULT", about: "the container's awslogs configuration, if it has one" }, Choice { value: "OVERRIDE", about: "what `logConfiguration` says" }], ..Text::ANY }) },
    Field { name: "logConfiguration", about: "Where the logs go. Only with `OVERRIDE`.", required: false, default: None, aliases: &[], value: Type::Object(&EXECUTE_COMMAND_LOG_CONFIGURATION) },
] };

static MANAGED_STORAGE_CONFIGURATION: Object = Object { about: "Keys that encrypt the storage of tasks. They must be single-Region keys.", fields: &[
    Field { name: "kmsKeyId", about: "KMS key for EBS volumes of ECS Managed Instances.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "fargateEphemeralStorageKmsKeyId", about: "KMS key for the storage of Fargate tasks.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
] };

static CLUSTER_CONFIGURATION: Object = Object { about: "Encryption, and the logs of ECS Exec.", fields: &[
    Field { name: "executeCommandConfiguration", about: "Where the output of ECS Exec goes and how it is encrypted.", required: false, default: None, aliases: &[], value: Type::Object(&EXECUTE_COMMAND_CONFIGURATION) },
    Field { name: "managedStorageConfiguration", about: "Keys that encrypt the storage of tasks.", required: false, default: None, aliases: &[], value: Type::Object(&MANAGED_STORAGE_CONFIGURATION) },
] };

static CLUSTER_SERVICE_CONNECT_DEFAULTS_REQUEST: Object = Object { about: "Namespace of services that use Service Connect and name none.", fields: &[
    Field { name: "namespace", about: "Cloud Map namespace, by name or ARN; made when it does not exist.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
] };

static CLUSTER_ROOT: Object = Object { about: "A cluster: where tasks and services run.", fields: &[
    Field { name: "clusterName", about: "Name of the cluster: 1 to 255 letters, digits, hyphens or underscores. The default is `default`.", required: false, default: Some("\"default\""), aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(255) }, pattern: Some(&PATTERN), expects: Some("letters, digits, hyphens and underscores"), ..Text::ANY }) },
    Field { name: "tags", about: "Tags of the cluster, at most 50.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(50) }, item: Type::Object(&TAG) }) },
    Field { name: "settings", about: "Settings of the cluster, such as Container Insights.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&CLUSTER_SETTING) }) },
    Field { name: "configuration", about: "Encryption, and the logs of ECS Exec.", required: false, default: None, aliases: &[], value: Type::Object(&CLUSTER_CONFIGURATION) },
    Field { name: "capacityProviders", about: "Names of the capacity providers that the cluster may use, at most 20.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(20) }, item: Type::Text(&Text { ..Text::ANY }) }) },
    Field { name: "defaultCapacityProviderStrategy", about: "Strategy of tasks and services that name neither a launch type nor a strategy. Its providers must be among `capacityProviders`.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(20) }, item: Type::Object(&CAPACITY_PROVIDER_STRATEGY_ITEM) }) },
    Field { name: "serviceConnectDefaults", about: "Namespace of services that use Service Connect and name none.", required: false, default: None, aliases: &[], value: Type::Object(&CLUSTER_SERVICE_CONNECT_DEFAULTS_REQUEST) },
] };

pub(super) static CLUSTER: Schema = Schema { operation: "CreateCluster", root: Type::Object(&CLUSTER_ROOT), describe_only: &["clusterArn","status","registeredContainerInstancesCount","runningTasksCount","pendingTasksCount","activeServicesCount","statistics","attachments","attachmentsStatus"], only_in: None };

static CLUSTER_CAPACITY_PROVIDERS_ROOT: Object = Object { about: "The capacity providers of a cluster: what is not listed is taken away.", fields: &[
    Field { name: "cluster", about: "Cluster to change, by name or ARN.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "capacityProviders", about: "Names of the capacity providers that the cluster may use, at most 20.", required: true, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(20) }, item: Type::Text(&Text { ..Text::ANY }) }) },
    Field { name: "defaultCapacityProviderStrategy", about: "Strategy of tasks and services that name neither a launch type nor a strategy; an empty list for none.", required: true, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(20) }, item: Type::Object(&CAPACITY_PROVIDER_STRATEGY_ITEM) }) },
] };

pub(super) static CLUSTER_CAPACITY_PROVIDERS: Schema = Schema { operation: "PutClusterCapacityProviders", root: Type::Object(&CLUSTER_CAPACITY_PROVIDERS_ROOT), describe_only: &[], only_in: None };

static MANAGED_SCALING: Object = Object { about: "How ECS changes the size of the Auto Scaling group.", fields: &[
    Field { name: "status", about: "Whether ECS changes the size of the group.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "ENABLED", about: "ECS changes the size of the group" }, Choice { value: "DISABLED", about: "the group changes its size itself" }], ..Text::ANY }) },
    Field { name: "targetCapacity", about: "Part of the instances that should be in use, 1 to 100 percent. The default is 100.", required: false, default: Some("100"), aliases: &[], value: Type::Integer(Range { minimum: Some(1.0), maximum: Some(100.0) }) },
    Field { name: "minimumScalingStepSize", about: "Least instances that are started at once, 1 to 10,000. The default is 1.", required: false, default: Some("1"), aliases: &[], value: Type::Integer(Range { minimum: Some(1.0), maximum: Some(10000.0) }) },
    Field { name: "maximumScalingStepSize", about: "Most instances that are started at once, 1 to 10,000. The default is 10,000.", required: false, default: Some("10000"), aliases: &[], value: Type::Integer(Range { minimum: Some(1.0), maximum: Some(10000.0) }) },
    Field { name: "instanceWarmupPeriod", about: "Seconds until the metrics of a new instance count, 0 to 10,000. The default is 300.", required: false, default: Some("300"), aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(10000.0) }) },
] };

static AUTO_SCALING_GROUP_PROVIDER: Object = Object { about: "Instances of an Auto Scaling group.", fields: &[
    Field { name: "autoScalingGroupArn", about: "Auto Scaling group, by ARN or name. A group belongs to one capacity provider.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "managedScaling", about: "Whether and how ECS changes the size of the group.", required: false, default: None, aliases: &[], value: Type::Object(&MANAGED_SCALING) },
    Field { name: "managedTerminationProtection", about: "Whether instances with tasks are kept when the group shrinks. `ENABLED` needs managed scaling.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "ENABLED", about: "instances with tasks are kept; the group needs protection from scale-in" }, Choice { value: "DISABLED", about: "instances may end with their tasks" }], ..Text::ANY }) },
    Field { name: "managedDraining", about: "Whether tasks move away before an instance ends. The default is `ENABLED`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "ENABLED", about: "tasks move away before an instance ends" }, Choice { value: "DISABLED", about: "tasks end with their instance" }], ..Text::ANY }) },
] };

static MANAGED_INSTANCES_NETWORK_CONFIGURATION: Object = Object { about: "Subnets and security groups of the instances.", fields: &[
    Field { name: "subnets", about: "IDs of the subnets.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Text(&Text { pattern: Some(&PATTERN_19), expects: Some("`subnet-` and 8 or 17 hexadecimal digits"), ..Text::ANY }) }) },
    Field { name: "securityGroups", about: "IDs of the security groups.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Text(&Text { pattern: Some(&PATTERN_20), expects: Some("`sg-` and 8 or 17 hexadecimal digits"), ..Text::ANY }) }) },
] };

static MANAGED_INSTANCES_STORAGE_CONFIGURATION: Object = Object { about: "The volume for the tasks.", fields: &[
    Field { name: "storageSizeGiB", about: "Size in GiB, 30 to 16,384. The default is 80.", required: false, default: Some("80"), aliases: &[], value: Type::Integer(Range { minimum: Some(30.0), maximum: Some(16384.0) }) },
] };

static MANAGED_INSTANCES_LOCAL_STORAGE_CONFIGURATION: Object = Object { about: "The disks of the instance.", fields: &[
    Field { name: "useLocalStorage", about: "Whether tasks use them.", required: false, default: None, aliases: &[], value: Type::Boolean },
] };

static V_CPU_COUNT_RANGE_REQUEST: Object = Object { about: "Range of vCPUs.", fields: &[
    Field { name: "min", about: "Least vCPUs.", required: true, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
    Field { name: "max", about: "Most vCPUs; no limit where it is absent.", required: false, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
] };

static MEMORY_MI_B_REQUEST: Object = Object { about: "Range of memory.", fields: &[
    Field { name: "min", about: "Least MiB.", required: true, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
    Field { name: "max", about: "Most MiB; no limit where it is absent.", required: false, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
] };

static MEMORY_GI_B_PER_V_CPU_REQUEST: Object = Object { about: "Range of memory for each vCPU.", fields: &[
    Field { name: "min", about: "Least GiB.", required: false, default: None, aliases: &[], value: Type::Number(Range::ANY) },
    Field { name: "max", about: "Most GiB; no limit where it is absent.", required: false, default: None, aliases: &[], value: Type::Number(Range::ANY) },
] };

static PATTERN_27: Pattern = Pattern { text: "^[a-zA-Z0-9.*-]+$", parts: &[Class { ranges: &[('*', '*'), ('-', '.'), ('0', '9'), ('A', 'Z'), ('a', 'z')], least: 1, most: usize::MAX }] };

static NETWORK_INTERFACE_COUNT_REQUEST: Object = Object { about: "Range of network interfaces.", fields: &[
    Field { name: "min", about: "Least interfaces.", required: false, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
    Field { name: "max", about: "Most interfaces; no limit where it is absent.", required: false, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
] };

static TOTAL_LOCAL_STORAGE_G_B_REQUEST: Object = Object { about: "Range of local storage.", fields: &[
    Field { name: "min", about: "Least GB.", required: false, default: None, aliases: &[], value: Type::Number(Range::ANY) },
    Field { name: "max", about: "Most GB; no limit where it is absent.", required: false, default: None, aliases: &[], value: Type::Number(Range::ANY) },
] };

static BASELINE_EBS_BANDWIDTH_MBPS_REQUEST: Object = Object { about: "Range of bandwidth.", fields: &[
    Field { name: "min", about: "Least Mbps.", required: false, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
    Field { name: "max", about: "Most Mbps; no limit where it is absent.", required: false, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
] };

static ACCELERATOR_COUNT_REQUEST: Object = Object { about: "Range of accelerators.", fields: &[
    Field { name: "min", about: "Least accelerators.", required: false, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
    Field { name: "max", about: "Most accelerators; no limit where it is absent.", required: false, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
] };

static ACCELERATOR_TOTAL_MEMORY_MI_B_REQUEST: Object = Object { about: "Range of accelerator memory.", fields: &[
    Field { name: "min", about: "Least MiB.", required: false, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
    Field { name: "max", about: "Most MiB; no limit where it is absent.", required: false, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
] };

static NETWORK_BANDWIDTH_GBPS_REQUEST: Object = Object { about: "Range of bandwidth.", fields: &[
    Field { name: "min", about: "Least Gbps.", required: false, default: None, aliases: &[], value: Type::Number(Range::ANY) },
    Field { name: "max", about: "Most Gbps; no limit where it is absent.", required: false, default: None, aliases: &[], value: Type::Number(Range::ANY) },
] };

static INSTANCE_REQUIREMENTS_REQUEST: Object = Object { about: "What instance types must offer.", fields: &[
    Field { name: "vCpuCount", about: "Number of vCPUs.", required: true, default: None, aliases: &[], value: Type::Object(&V_CPU_COUNT_RANGE_REQUEST) },
    Field { name: "memoryMiB", about: "Memory in MiB.", required: true, default: None, aliases: &[], value: Type::Object(&MEMORY_MI_B_REQUEST) },
    Field { name: "cpuManufacturers", about: "Who makes the CPU.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Text(&Text { choices: &[Choice { value: "intel", about: "Intel" }, Choice { value: "amd", about: "AMD" }, Choice { value: "amazon-web-services", about: "AWS Graviton" }], ..Text::ANY }) }) },
    Field { name: "memoryGiBPerVCpu", about: "Memory for each vCPU in GiB.", required: false, default: None, aliases: &[], value: Type::Object(&MEMORY_GI_B_PER_V_CPU_REQUEST) },
    Field { name: "excludedInstanceTypes", about: "Instance types that are not used, with `*` for any letters. Not together with `allowedInstanceTypes`.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(400) }, item: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(30) }, pattern: Some(&PATTERN_27), expects: Some("letters, digits, dots, hyphens and `*`"), ..Text::ANY }) }) },
    Field { name: "instanceGenerations", about: "Which generations of instances are used.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Text(&Text { choices: &[Choice { value: "current", about: "the current generation" }, Choice { value: "previous", about: "older generations" }], ..Text::ANY }) }) },
    Field { name: "spotMaxPricePercentageOverLowestPrice", about: "How much a Spot instance may cost above the cheapest, in percent.", required: false, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
    Field { name: "onDemandMaxPricePercentageOverLowestPrice", about: "How much an On-Demand instance may cost above the cheapest, in percent.", required: false, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
    Field { name: "bareMetal", about: "Whether bare metal is used. The default is `excluded`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "included", about: "may be used" }, Choice { value: "required", about: "only these" }, Choice { value: "excluded", about: "never used" }], ..Text::ANY }) },
    Field { name: "burstablePerformance", about: "Whether burstable instances are used. The default is `excluded`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "included", about: "may be used" }, Choice { value: "required", about: "only these" }, Choice { value: "excluded", about: "never used" }], ..Text::ANY }) },
    Field { name: "requireHibernateSupport", about: "Whether instances must be able to hibernate.", required: false, default: None, aliases: &[], value: Type::Boolean },
    Field { name: "networkInterfaceCount", about: "Number of network interfaces.", required: false, default: None, aliases: &[], value: Type::Object(&NETWORK_INTERFACE_COUNT_REQUEST) },
    Field { name: "localStorage", about: "Whether instances with disks of their own are used.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "included", about: "may be used" }, Choice { value: "required", about: "only these" }, Choice { value: "excluded", about: "never used" }], ..Text::ANY }) },
    Field { name: "localStorageTypes", about: "Kinds of disks.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Text(&Text { choices: &[Choice { value: "hdd", about: "hard disks" }, Choice { value: "ssd", about: "solid state disks" }], ..Text::ANY }) }) },
    Field { name: "totalLocalStorageGB", about: "Size of the disks in GB.", required: false, default: None, aliases: &[], value: Type::Object(&TOTAL_LOCAL_STORAGE_G_B_REQUEST) },
    Field { name: "baselineEbsBandwidthMbps", about: "Bandwidth to EBS in Mbps.", required: false, default: None, aliases: &[], value: Type::Object(&BASELINE_EBS_BANDWIDTH_MBPS_REQUEST) },
    Field { name: "acceleratorTypes", about: "Kinds of accelerators.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Text(&Text { choices: &[Choice { value: "gpu", about: "graphics processors" }, Choice { value: "fpga", about: "programmable gate arrays" }, Choice { value: "inference", about: "inference chips" }], ..Text::ANY }) }) },
    Field { name: "acceleratorCount", about: "Number of accelerators.", required: false, default: None, aliases: &[], value: Type::Object(&ACCELERATOR_COUNT_REQUEST) },
    Field { name: "acceleratorManufacturers", about: "Who makes the accelerators.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Text(&Text { choices: &[Choice { value: "amazon-web-services", about: "AWS" }, Choice { value: "amd", about: "AMD" }, Choice { value: "nvidia", about: "NVIDIA" }, Choice { value: "xilinx", about: "Xilinx" }, Choice { value: "habana", about: "Habana" }], ..Text::ANY }) }) },
    Field { name: "acceleratorNames", about: "Which accelerators.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Text(&Text { choices: &[Choice { value: "a100", about: "NVIDIA A100" }, Choice { value: "inferentia", about: "AWS Inferentia" }, Choice { value: "k520", about: "NVIDIA K520" }, Choice { value: "k80", about: "NVIDIA K80" }, Choice { value: "m60", about: "NVIDIA M60" }, Choice { value: "radeon-pro-v520", about: "AMD Radeon Pro V520" }, Choice { value: "t4", about: "NVIDIA T4" }, Choice { value: "vu9p", about: "Xilinx VU9P" }, Choice { value: "v100", about: "NVIDIA V100" }, Choice { value: "a10g", about: "NVIDIA A10G" }, Choice { value: "h100", about: "NVIDIA H100" }, Choice { value: "t4g", about: "NVIDIA T4G" }, Choice { value: "l40s", about: "NVIDIA L40S" }, Choice { value: "l4", about: "NVIDIA L4" }], ..Text::ANY }) }) },
    Field { name: "acceleratorTotalMemoryMiB", about: "Memory of the accelerators in MiB.", required: false, default: None, aliases: &[], value: Type::Object(&ACCELERATOR_TOTAL_MEMORY_MI_B_REQUEST) },
    Field { name: "networkBandwidthGbps", about: "Network bandwidth in Gbps.", required: false, default: None, aliases: &[], value: Type::Object(&NETWORK_BANDWIDTH_GBPS_REQUEST) },
    Field { name: "allowedInstanceTypes", about: "Instance types that are used, with `*` for any letters. Not together with `excludedInstanceTypes`.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(400) }, item: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(30) }, pattern: Some(&PATTERN_27), expects: Some("letters, digits, dots, hyphens and `*`"), ..Text::ANY }) }) },
    Field { name: "maxSpotPriceAsPercentageOfOptimalOnDemandPrice", about: "Most that a Spot instance may cost, in percent of the On-Demand price.", required: false, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
] };

static CAPACITY_RESERVATION_REQUEST: Object = Object { about: "Capacity reservations to use.", fields: &[
    Field { name: "reservationGroupArn", about: "ARN of the resource group of reservations.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "reservationPreference", about: "Whether reservations are used first, only, or not at all.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "RESERVATIONS_ONLY", about: "only from reservations" }, Choice { value: "RESERVATIONS_FIRST", about: "from reservations, then on demand" }, Choice { value: "RESERVATIONS_EXCLUDED", about: "never from reservations" }], ..Text::ANY }) },
] };

static INSTANCE_LAUNCH_TEMPLATE: Object = Object { about: "What the instances are like.", fields: &[
    Field { name: "ec2InstanceProfileArn", about: "ARN of the instance profile of the instances.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "networkConfiguration", about: "Subnets and security groups of the instances.", required: true, default: None, aliases: &[], value: Type::Object(&MANAGED_INSTANCES_NETWORK_CONFIGURATION) },
    Field { name: "storageConfiguration", about: "Size of the volume for the tasks.", required: false, default: None, aliases: &[], value: Type::Object(&MANAGED_INSTANCES_STORAGE_CONFIGURATION) },
    Field { name: "localStorageConfiguration", about: "Whether tasks use the disks of the instance.", required: false, default: None, aliases: &[], value: Type::Object(&MANAGED_INSTANCES_LOCAL_STORAGE_CONFIGURATION) },
    Field { name: "monitoring", about: "How often metrics of the instances are published.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "BASIC", about: "every 5 minutes" }, Choice { value: "DETAILED", about: "every minute, for a fee" }], ..Text::ANY }) },
    Field { name: "capacityOptionType", about: "How the instances are bought. The default is `ON_DEMAND`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "ON_DEMAND", about: "paid by the second" }, Choice { value: "SPOT", about: "spare capacity that EC2 may take back" }, Choice { value: "RESERVED", about: "from capacity reservations" }], ..Text::ANY }) },
    Field { name: "instanceMetadataTagsPropagation", about: "Whether the instances' metadata show their tags.", required: false, default: None, aliases: &[], value: Type::Boolean },
    Field { name: "instanceRequirements", about: "What instance types must offer. Without it ECS chooses.", required: false, default: None, aliases: &[], value: Type::Object(&INSTANCE_REQUIREMENTS_REQUEST) },
    Field { name: "fipsEnabled", about: "Whether the instances use FIPS-validated cryptography.", required: false, default: None, aliases: &[], value: Type::Boolean },
    Field { name: "capacityReservations", about: "Capacity reservations to use. Only with `RESERVED`.", required: false, default: None, aliases: &[], value: Type::Object(&CAPACITY_RESERVATION_REQUEST) },
    Field { name: "nitroEnclavesEnabled", about: "Whether the instances have Nitro Enclaves. Not together with the use of local storage.", required: false, default: None, aliases: &[], value: Type::Boolean },
] };

static INFRASTRUCTURE_OPTIMIZATION: Object = Object { about: "When instances with little to do are ended.", fields: &[
    Field { name: "scaleInAfter", about: "Seconds that an instance must be idle before it ends, 0 to 3,600; -1 for never.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(-1.0), maximum: Some(3600.0) }) },
] };

static AUTO_REPAIR_CONFIGURATION: Object = Object { about: "Whether ECS replaces instances that are not healthy.", fields: &[
    Field { name: "actionsStatus", about: "Whether instances are replaced.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "ENABLED", about: "instances that are not healthy are replaced" }, Choice { value: "DISABLED", about: "instances are left as they are" }], ..Text::ANY }) },
] };

static CREATE_MANAGED_INSTANCES_PROVIDER_CONFIGURATION: Object = Object { about: "Instances that ECS starts and keeps.", fields: &[
    Field { name: "infrastructureRoleArn", about: "ARN of the IAM role with which ECS starts instances.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "instanceLaunchTemplate", about: "What the instances are like.", required: true, default: None, aliases: &[], value: Type::Object(&INSTANCE_LAUNCH_TEMPLATE) },
    Field { name: "propagateTags", about: "Where the instances take their tags from.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "CAPACITY_PROVIDER", about: "tags of the capacity provider" }, Choice { value: "NONE", about: "no tags are passed on" }], ..Text::ANY }) },
    Field { name: "infrastructureOptimization", about: "When instances with little to do are ended.", required: false, default: None, aliases: &[], value: Type::Object(&INFRASTRUCTURE_OPTIMIZATION) },
    Field { name: "autoRepairConfiguration", about: "Whether ECS replaces instances that are not healthy.", required: false, default: None, aliases: &[], value: Type::Object(&AUTO_REPAIR_CONFIGURATION) },
] };

static CAPACITY_PROVIDER_ROOT: Object = Object { about: "A capacity provider: where tasks of a cluster may run.", fields: &[
    Field { name: "name", about: "Name of the capacity provider: 1 to 255 letters, digits, hyphens or underscores, not starting with `aws`, `ecs` or `fargate`.", required: true, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(255) }, pattern: Some(&PATTERN), expects: Some("letters, digits, hyphens and underscores"), ..Text::ANY }) },
    Field { name: "cluster", about: "Cluster of the capacity provider. Needed for `managedInstancesProvider`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "autoScalingGroupProvider", about: "Instances of an Auto Scaling group of your own. Not together with `managedInstancesProvider`.", required: false, default: None, aliases: &[], value: Type::Object(&AUTO_SCALING_GROUP_PROVIDER) },
    Field { name: "managedInstancesProvider", about: "Instances that ECS starts and keeps (ECS Managed Instances). Not together with `autoScalingGroupProvider`.", required: false, default: None, aliases: &[], value: Type::Object(&CREATE_MANAGED_INSTANCES_PROVIDER_CONFIGURATION) },
    Field { name: "tags", about: "Tags of the capacity provider, at most 50.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(50) }, item: Type::Object(&TAG) }) },
] };

pub(super) static CAPACITY_PROVIDER: Schema = Schema { operation: "CreateCapacityProvider", root: Type::Object(&CAPACITY_PROVIDER_ROOT), describe_only: &["capacityProviderArn","status","updateStatus","updateStatusReason","type"], only_in: None };

static PATTERN_28: Pattern = Pattern { text: "^/.*$", parts: &[Word("/"), Class { ranges: &[('\0', '\t'), ('\u{b}', '\u{10ffff}')], least: 0, most: usize::MAX }] };

static EXPRESS_GATEWAY_SERVICE_AWS_LOGS_CONFIGURATION: Object = Object { about: "CloudWatch log group of the output.", fields: &[
    Field { name: "logGroup", about: "Name of the log group.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "logStreamPrefix", about: "What the names of log streams start with.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
] };

static EXPRESS_GATEWAY_REPOSITORY_CREDENTIALS: Object = Object { about: "Login to a private registry.", fields: &[
    Field { name: "credentialsParameter", about: "ARN of the secret in Secrets Manager with user and password.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
] };

static EXPRESS_GATEWAY_CONTAINER: Object = Object { about: "The container that takes the traffic.", fields: &[
    Field { name: "image", about: "Image to run.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "containerPort", about: "Port on which the container listens. The default is 80.", required: false, default: Some("80"), aliases: &[], value: Type::Integer(Range { minimum: Some(1.0), maximum: Some(65535.0) }) },
    Field { name: "awsLogsConfiguration", about: "CloudWatch log group of the output.", required: false, default: None, aliases: &[], value: Type::Object(&EXPRESS_GATEWAY_SERVICE_AWS_LOGS_CONFIGURATION) },
    Field { name: "repositoryCredentials", about: "Login to a private registry.", required: false, default: None, aliases: &[], value: Type::Object(&EXPRESS_GATEWAY_REPOSITORY_CREDENTIALS) },
    Field { name: "command", about: "Command that takes the place of the image's.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Text(&Text { ..Text::ANY }) }) },
    Field { name: "environment", about: "Environment variables.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&KEY_VALUE_PAIR) }) },
    Field { name: "secrets", about: "Environment variables from Secrets Manager or Parameter Store.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&SECRET) }) },
] };

static EXPRESS_GATEWAY_SERVICE_NETWORK_CONFIGURATION: Object = Object { about: "Subnets and security groups of the tasks.", fields: &[
    Field { name: "securityGroups", about: "IDs of the security groups.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Text(&Text { pattern: Some(&PATTERN_20), expects: Some("`sg-` and 8 or 17 hexadecimal digits"), ..Text::ANY }) }) },
    Field { name: "subnets", about: "IDs of the subnets.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Text(&Text { pattern: Some(&PATTERN_19), expects: Some("`subnet-` and 8 or 17 hexadecimal digits"), ..Text::ANY }) }) },
] };

static EXPRESS_GATEWAY_SCALING_TARGET: Object = Object { about: "How many tasks run, and what makes them more.", fields: &[
    Field { name: "minTaskCount", about: "Least tasks. The default is 1.", required: false, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
    Field { name: "maxTaskCount", about: "Most tasks, at least as many as `minTaskCount`.", required: false, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
    Field { name: "autoScalingMetric", about: "What is watched. The default is `AVERAGE_CPU`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "AVERAGE_CPU", about: "use of CPU in percent" }, Choice { value: "AVERAGE_MEMORY", about: "use of memory in percent" }, Choice { value: "REQUEST_COUNT_PER_TARGET", about: "requests for each task" }], ..Text::ANY }) },
    Field { name: "autoScalingTargetValue", about: "Value that is aimed at. The default is 60.", required: false, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
] };

static EXPRESS_SERVICE_ROOT: Object = Object { about: "A web service that ECS builds from an image: load balancer, scaling and all.", fields: &[
    Field { name: "executionRoleArn", about: "ARN of the IAM role with which ECS pulls images, reads secrets and writes logs. Not together with `taskDefinitionArn`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "infrastructureRoleArn", about: "ARN of the IAM role with which ECS makes load balancers and scaling.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "serviceName", about: "Name of the service: 1 to 255 letters, digits, hyphens or underscores. Made up where it is absent.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(255) }, pattern: Some(&PATTERN), expects: Some("letters, digits, hyphens and underscores"), ..Text::ANY }) },
    Field { name: "cluster", about: "Cluster, by name or ARN. The default is the cluster `default`.", required: false, default: Some("\"default\""), aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "healthCheckPath", about: "Path that the load balancer asks for, starting with `/`. The default is `/ping`.", required: false, default: Some("\"/ping\""), aliases: &[], value: Type::Text(&Text { pattern: Some(&PATTERN_28), expects: Some("a path that starts with `/`"), ..Text::ANY }) },
    Field { name: "primaryContainer", about: "The container. Needed unless `taskDefinitionArn` is given.", required: false, default: None, aliases: &[], value: Type::Object(&EXPRESS_GATEWAY_CONTAINER) },
    Field { name: "taskRoleArn", about: "ARN of the IAM role that the container has. Not together with `taskDefinitionArn`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "networkConfiguration", about: "Subnets and security groups. By default the public subnets of the default VPC.", required: false, default: None, aliases: &[], value: Type::Object(&EXPRESS_GATEWAY_SERVICE_NETWORK_CONFIGURATION) },
    Field { name: "cpu", about: "CPU units of the task. The default is 256; not together with `taskDefinitionArn`.", required: false, default: Some("\"256\""), aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "memory", about: "Memory of the task in MiB. The default is 512; not together with `taskDefinitionArn`.", required: false, default: Some("\"512\""), aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "cpuArchitecture", about: "Architecture of the image. The default is `X86_64`; not together with `taskDefinitionArn`.", required: false, default: Some("\"X86_64\""), aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "X86_64", about: "Intel and AMD" }, Choice { value: "ARM64", about: "AWS Graviton" }], ..Text::ANY }) },
    Field { name: "scalingTarget", about: "How many tasks run, and what makes them more.", required: false, default: None, aliases: &[], value: Type::Object(&EXPRESS_GATEWAY_SCALING_TARGET) },
    Field { name: "tags", about: "Tags of the service, at most 50.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(50) }, item: Type::Object(&TAG) }) },
    Field { name: "taskDefinitionArn", about: "Task definition to run instead of `primaryContainer`: for Fargate, with a container called `Main`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
] };

pub(super) static EXPRESS_SERVICE: Schema = Schema { operation: "CreateExpressGatewayService", root: Type::Object(&EXPRESS_SERVICE_ROOT), describe_only: &[], only_in: None };

static DAEMON_ALARM_CONFIGURATION: Object = Object { about: "CloudWatch alarms that make a deployment fail.", fields: &[
    Field { name: "alarmNames", about: "Names of the alarms.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Text(&Text { ..Text::ANY }) }) },
    Field { name: "enable", about: "Whether the alarms are watched.", required: false, default: None, aliases: &[], value: Type::Boolean },
] };

static DAEMON_DEPLOYMENT_CONFIGURATION: Object = Object { about: "How instances are changed to a new version.", fields: &[
    Field { name: "drainPercent", about: "Part of the instances that are changed at once, 0 to 100 percent.", required: false, default: None, aliases: &[], value: Type::Number(Range { minimum: Some(0.0), maximum: Some(100.0) }) },
    Field { name: "alarms", about: "CloudWatch alarms that make a deployment fail.", required: false, default: None, aliases: &[], value: Type::Object(&DAEMON_ALARM_CONFIGURATION) },
    Field { name: "bakeTimeInMinutes", about: "Minutes to wait after a deployment, 0 to 1,440.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(1440.0) }) },
] };

static DAEMON_ROOT: Object = Object { about: "A task that ECS keeps on every instance of capacity providers of ECS Managed Instances.", fields: &[
    Field { name: "daemonName", about: "Name of the daemon: 1 to 255 letters, digits, hyphens or underscores.", required: true, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(255) }, pattern: Some(&PATTERN), expects: Some("letters, digits, hyphens and underscores"), ..Text::ANY }) },
    Field { name: "clusterArn", about: "ARN of the cluster.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "daemonTaskDefinitionArn", about: "ARN of the daemon task definition to run.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "capacityProviderArns", about: "ARNs of the capacity providers whose instances run the daemon, at least one.", required: true, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 1, maximum: None }, item: Type::Text(&Text { ..Text::ANY }) }) },
    Field { name: "deploymentConfiguration", about: "How instances are changed to a new version.", required: false, default: None, aliases: &[], value: Type::Object(&DAEMON_DEPLOYMENT_CONFIGURATION) },
    Field { name: "tags", about: "Tags of the daemon, at most 50.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(50) }, item: Type::Object(&TAG) }) },
    Field { name: "propagateTags", about: "Where the tasks take their tags from.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "DAEMON", about: "tags of the daemon" }, Choice { value: "NONE", about: "no tags are passed on" }], ..Text::ANY }) },
    Field { name: "enableECSManagedTags", about: "Whether ECS tags the tasks with the cluster's name.", required: false, default: None, aliases: &[], value: Type::Boolean },
    Field { name: "enableExecuteCommand", about: "Whether ECS Exec may run commands in the containers.", required: false, default: None, aliases: &[], value: Type::Boolean },
    Field { name: "clientToken", about: "Text that makes a repeated request harmless: printable ASCII characters.", required: false, default: None, aliases: &[], value: Type::Text(&Text { pattern: Some(&PATTERN_17), expects: Some("ASCII characters that can be printed, without spaces"), ..Text::ANY }) },
    Field { name: "critical", about: "Whether an instance counts as broken without the daemon. The default is true.", required: false, default: Some("true"), aliases: &[], value: Type::Boolean },
] };

pub(super) static DAEMON: Schema = Schema { operation: "CreateDaemon", root: Type::Object(&DAEMON_ROOT), describe_only: &[], only_in: Some(("UpdateDaemon", &["daemonArn"])) };

static AUTO_SCALING_GROUP_PROVIDER_UPDATE: Object = Object { about: "How ECS scales and drains an Auto Scaling group. The group itself cannot be changed.", fields: &[
    Field { name: "managedScaling", about: "Whether and how ECS changes the size of the group.", required: false, default: None, aliases: &[], value: Type::Object(&MANAGED_SCALING) },
    Field { name: "managedTerminationProtection", about: "Whether instances with tasks are kept when the group shrinks. `ENABLED` needs managed scaling.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "ENABLED", about: "instances with tasks are kept; the group needs protection from scale-in" }, Choice { value: "DISABLED", about: "instances may end with their tasks" }], ..Text::ANY }) },
    Field { name: "managedDraining", about: "Whether tasks move away before an instance ends. The default is `ENABLED`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "ENABLED", about: "tasks move away before an instance ends" }, Choice { value: "DISABLED", about: "tasks end with their instance" }], ..Text::ANY }) },
] };

static INSTANCE_LAUNCH_TEMPLATE_UPDATE: Object = Object { about: "What instances are started, and how.", fields: &[
    Field { name: "ec2InstanceProfileArn", about: "ARN of the instance profile of the instances.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "networkConfiguration", about: "Subnets and security groups of the instances.", required: false, default: None, aliases: &[], value: Type::Object(&MANAGED_INSTANCES_NETWORK_CONFIGURATION) },
    Field { name: "storageConfiguration", about: "Size of the volume for the tasks.", required: false, default: None, aliases: &[], value: Type::Object(&MANAGED_INSTANCES_STORAGE_CONFIGURATION) },
    Field { name: "instanceMetadataTagsPropagation", about: "Whether the instances' metadata show their tags.", required: false, default: None, aliases: &[], value: Type::Boolean },
    Field { name: "localStorageConfiguration", about: "Whether tasks use the disks of the instance.", required: false, default: None, aliases: &[], value: Type::Object(&MANAGED_INSTANCES_LOCAL_STORAGE_CONFIGURATION) },
    Field { name: "monitoring", about: "How often metrics of the instances are published.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "BASIC", about: "every 5 minutes" }, Choice { value: "DETAILED", about: "every minute, for a fee" }], ..Text::ANY }) },
    Field { name: "instanceRequirements", about: "What instance types must offer. Without it ECS chooses.", required: false, default: None, aliases: &[], value: Type::Object(&INSTANCE_REQUIREMENTS_REQUEST) },
    Field { name: "capacityReservations", about: "Capacity reservations to use. Only with `RESERVED`.", required: false, default: None, aliases: &[], value: Type::Object(&CAPACITY_RESERVATION_REQUEST) },
] };

static UPDATE_MANAGED_INSTANCES_PROVIDER_CONFIGURATION: Object = Object { about: "How ECS starts instances that it manages.", fields: &[
    Field { name: "infrastructureRoleArn", about: "ARN of the IAM role with which ECS starts instances.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "instanceLaunchTemplate", about: "What the instances are like.", required: true, default: None, aliases: &[], value: Type::Object(&INSTANCE_LAUNCH_TEMPLATE_UPDATE) },
    Field { name: "propagateTags", about: "Where the instances take their tags from.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "CAPACITY_PROVIDER", about: "tags of the capacity provider" }, Choice { value: "NONE", about: "no tags are passed on" }], ..Text::ANY }) },
    Field { name: "infrastructureOptimization", about: "When instances with little to do are ended.", required: false, default: None, aliases: &[], value: Type::Object(&INFRASTRUCTURE_OPTIMIZATION) },
    Field { name: "autoRepairConfiguration", about: "Whether ECS replaces instances that are not healthy.", required: false, default: None, aliases: &[], value: Type::Object(&AUTO_REPAIR_CONFIGURATION) },
] };

static CAPACITY_PROVIDER_UPDATE_ROOT: Object = Object { about: "A change of a capacity provider: what is absent stays as it is.", fields: &[
    Field { name: "name", about: "Name of the capacity provider.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "cluster", about: "Cluster of a provider of ECS Managed Instances, by name or ARN.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "autoScalingGroupProvider", about: "Instances of an Auto Scaling group of your own. Not together with `managedInstancesProvider`.", required: false, default: None, aliases: &[], value: Type::Object(&AUTO_SCALING_GROUP_PROVIDER_UPDATE) },
    Field { name: "managedInstancesProvider", about: "Instances that ECS starts and keeps (ECS Managed Instances). Not together with `autoScalingGroupProvider`.", required: false, default: None, aliases: &[], value: Type::Object(&UPDATE_MANAGED_INSTANCES_PROVIDER_CONFIGURATION) },
] };

pub(super) static CAPACITY_PROVIDER_UPDATE: Schema = Schema { operation: "UpdateCapacityProvider", root: Type::Object(&CAPACITY_PROVIDER_UPDATE_ROOT), describe_only: &["capacityProviderArn","status","updateStatus","updateStatusReason","tags","type"], only_in: Some(("CreateCapacityProvider", &["tags"])) };

static EXPRESS_SERVICE_UPDATE_ROOT: Object = Object { about: "A change of an Express Mode service: what is absent stays as it is.", fields: &[
    Field { name: "serviceArn", about: "ARN of the service.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "executionRoleArn", about: "ARN of the IAM role with which ECS pulls images, reads secrets and writes logs. Not together with `taskDefinitionArn`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "healthCheckPath", about: "Path that the load balancer asks for, starting with `/`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { pattern: Some(&PATTERN_28), expects: Some("a path that starts with `/`"), ..Text::ANY }) },
    Field { name: "primaryContainer", about: "The container. Needed unless `taskDefinitionArn` is given.", required: false, default: None, aliases: &[], value: Type::Object(&EXPRESS_GATEWAY_CONTAINER) },
    Field { name: "taskRoleArn", about: "ARN of the IAM role that the container has. Not together with `taskDefinitionArn`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "networkConfiguration", about: "Subnets and security groups. By default the public subnets of the default VPC.", required: false, default: None, aliases: &[], value: Type::Object(&EXPRESS_GATEWAY_SERVICE_NETWORK_CONFIGURATION) },
    Field { name: "cpu", about: "CPU units of the task.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "memory", about: "Memory of the task in MiB.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "cpuArchitecture", about: "Architecture of the image.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "X86_64", about: "Intel and AMD" }, Choice { value: "ARM64", about: "AWS Graviton" }], ..Text::ANY }) },
    Field { name: "scalingTarget", about: "How many tasks run, and what makes them more.", required: false, default: None, aliases: &[], value: Type::Object(&EXPRESS_GATEWAY_SCALING_TARGET) },
    Field { name: "taskDefinitionArn", about: "Task definition to run instead of `primaryContainer`: for Fargate, with a container called `Main`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
] };

pub(super) static EXPRESS_SERVICE_UPDATE: Schema = Schema { operation: "UpdateExpressGatewayService", root: Type::Object(&EXPRESS_SERVICE_UPDATE_ROOT), describe_only: &[], only_in: Some(("CreateExpressGatewayService", &["infrastructureRoleArn","serviceName","cluster","tags"])) };

static DAEMON_UPDATE_ROOT: Object = Object { about: "A change of a daemon: what it runs, on which capacity providers.", fields: &[
    Field { name: "daemonArn", about: "ARN of the daemon.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "daemonTaskDefinitionArn", about: "ARN of the daemon task definition to run.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "capacityProviderArns", about: "ARNs of the capacity providers whose instances run the daemon, at least one.", required: true, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 1, maximum: None }, item: Type::Text(&Text { ..Text::ANY }) }) },
    Field { name: "deploymentConfiguration", about: "How instances are changed to a new version.", required: false, default: None, aliases: &[], value: Type::Object(&DAEMON_DEPLOYMENT_CONFIGURATION) },
    Field { name: "propagateTags", about: "Where the tasks take their tags from.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "DAEMON", about: "tags of the daemon" }, Choice { value: "NONE", about: "no tags are passed on" }], ..Text::ANY }) },
    Field { name: "enableECSManagedTags", about: "Whether ECS tags the tasks with the cluster's name.", required: false, default: None, aliases: &[], value: Type::Boolean },
    Field { name: "enableExecuteCommand", about: "Whether ECS Exec may run commands in the containers.", required: false, default: None, aliases: &[], value: Type::Boolean },
    Field { name: "critical", about: "Whether an instance counts as broken without the daemon. The default is true.", required: false, default: Some("true"), aliases: &[], value: Type::Boolean },
] };

pub(super) static DAEMON_UPDATE: Schema = Schema { operation: "UpdateDaemon", root: Type::Object(&DAEMON_UPDATE_ROOT), describe_only: &[], only_in: Some(("CreateDaemon", &["daemonName","clusterArn","tags","clientToken"])) };

static DAEMON_LINUX_PARAMETERS: Object = Object { about: "Settings of the Linux kernel for the container.", fields: &[
    Field { name: "capabilities", about: "Kernel capabilities added to or taken from Docker's default set.", required: false, default: None, aliases: &[], value: Type::Object(&KERNEL_CAPABILITIES) },
    Field { name: "devices", about: "Devices of the host to show to the container. Not for Fargate.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&DEVICE) }) },
    Field { name: "initProcessEnabled", about: "Whether an init process runs first to forward signals and reap processes; good with ECS Exec. The default is false.", required: false, default: Some("false"), aliases: &[], value: Type::Boolean },
    Field { name: "tmpfs", about: "File systems in memory to mount.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&TMPFS) }) },
] };

static DAEMON_CONTAINER_DEFINITION: Object = Object { about: "A container of a daemon. It has no ports, links and devices of its own.", fields: &[
    Field { name: "name", about: "Name of the container, unique in the task: 1 to 255 letters, digits, hyphens or underscores.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(255) }, pattern: Some(&PATTERN), expects: Some("letters, digits, hyphens and underscores"), ..Text::ANY }) },
    Field { name: "image", about: "Image to run: `repository/name:tag` or `repository/name@sha256:digest`, at most 255 characters before the `@`.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "memory", about: "Hard limit in MiB: the container is killed when it needs more.", required: false, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
    Field { name: "memoryReservation", about: "Soft limit in MiB: memory kept for the container, which may use more up to `memory`.", required: false, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
    Field { name: "repositoryCredentials", about: "Login for a private registry other than Amazon ECR.", required: false, default: None, aliases: &[], value: Type::Object(&REPOSITORY_CREDENTIALS) },
    Field { name: "healthCheck", about: "Command ECS runs in the container to see whether it is healthy. A HEALTHCHECK in the image is not watched by ECS.", required: false, default: None, aliases: &[], value: Type::Object(&HEALTH_CHECK) },
    Field { name: "cpu", about: "CPU units kept for the container; 1024 units are 1 vCPU.", required: false, default: Some("0"), aliases: &[], value: Type::Integer(Range::ANY) },
    Field { name: "essential", about: "Whether the whole task stops when this container stops. The default is true.", required: false, default: Some("true"), aliases: &[], value: Type::Boolean },
    Field { name: "entryPoint", about: "Replaces the image's ENTRYPOINT, one argument an item.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Text(&Text { ..Text::ANY }) }) },
    Field { name: "command", about: "Replaces the image's CMD, one argument an item.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Text(&Text { ..Text::ANY }) }) },
    Field { name: "workingDirectory", about: "Folder in the container where its command runs. The default is the image's.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "environmentFiles", about: "Files in Amazon S3 with environment variables, at most 10. Values in `environment` win over them.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(10) }, item: Type::Object(&ENVIRONMENT_FILE) }) },
    Field { name: "environment", about: "Environment variables in plain text. Keep passwords in `secrets`.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&KEY_VALUE_PAIR) }) },
    Field { name: "secrets", about: "Environment variables filled from Secrets Manager or SSM Parameter Store when the container starts. Needs `executionRoleArn`.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&SECRET) }) },
    Field { name: "readonlyRootFilesystem", about: "Makes the container's root file system read-only, which ECS Exec does not bear. The default is false.", required: false, default: Some("false"), aliases: &[], value: Type::Boolean },
    Field { name: "mountPoints", about: "Where volumes of the task appear in the container.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&MOUNT_POINT) }) },
    Field { name: "logConfiguration", about: "Where the container's output goes. Fargate keeps no logs without it.", required: false, default: None, aliases: &[], value: Type::Object(&LOG_CONFIGURATION) },
    Field { name: "firelensConfiguration", about: "Makes this container the FireLens log router of the task.", required: false, default: None, aliases: &[], value: Type::Object(&FIRELENS_CONFIGURATION) },
    Field { name: "privileged", about: "Gives the container the host's full rights, like root. Not for Fargate. The default is false.", required: false, default: Some("false"), aliases: &[], value: Type::Boolean },
    Field { name: "user", about: "User the container runs as: `user`, `uid`, `user:group`, `uid:gid`, `uid:group` or `user:gid`. Not for Windows.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "ulimits", about: "Limits on what the container's processes may use. Not for Windows.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&ULIMIT) }) },
    Field { name: "linuxParameters", about: "Options of the Linux kernel for the container. Not for Windows.", required: false, default: None, aliases: &[], value: Type::Object(&DAEMON_LINUX_PARAMETERS) },
    Field { name: "dependsOn", about: "Containers that must reach a state before this one starts.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&CONTAINER_DEPENDENCY) }) },
    Field { name: "startTimeout", about: "Seconds that containers depending on this one wait for it before the task stops: 2 to 120 on Fargate, at most 600 on Managed Instances.", required: false, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
    Field { name: "stopTimeout", about: "Seconds between the stop signal and the kill: 2 to 120 on Fargate, at most 86,400 on Managed Instances. The default is 30.", required: false, default: Some("30"), aliases: &[], value: Type::Integer(Range::ANY) },
    Field { name: "systemControls", about: "Kernel parameters (sysctl) of the container's namespaces. Not for Windows.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&SYSTEM_CONTROL) }) },
    Field { name: "interactive", about: "Keeps standard input open. The default is false.", required: false, default: Some("false"), aliases: &[], value: Type::Boolean },
    Field { name: "pseudoTerminal", about: "Gives the container a terminal (TTY). The default is false.", required: false, default: Some("false"), aliases: &[], value: Type::Boolean },
    Field { name: "restartPolicy", about: "Whether ECS restarts this container alone when it exits, without replacing the task.", required: false, default: None, aliases: &[], value: Type::Object(&CONTAINER_RESTART_POLICY) },
] };

static PATTERN_29: Pattern = Pattern { text: "^json-file$", parts: &[Word("json-file")] };

static LOG_DRIVER_VOLUME_CONFIGURATION: Object = Object { about: "The logs that a log driver keeps on the instance.", fields: &[
    Field { name: "driver", about: "The log driver; only `json-file` is supported.", required: true, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "json-file", about: "JSON files on the instance" }, Choice { value: "syslog", about: "a syslog server" }, Choice { value: "journald", about: "the systemd journal of the instance" }, Choice { value: "gelf", about: "a Graylog (GELF) endpoint" }, Choice { value: "fluentd", about: "a Fluentd daemon" }, Choice { value: "awslogs", about: "Amazon CloudWatch Logs" }, Choice { value: "splunk", about: "a Splunk HTTP Event Collector" }, Choice { value: "awsfirelens", about: "the FireLens log router of the task" }], pattern: Some(&PATTERN_29), expects: Some("`json-file`"), instead: &[("cloudwatch", "awslogs"), ("cloudwatchlogs", "awslogs"), ("aws-logs", "awslogs"), ("firelens", "awsfirelens"), ("json", "json-file"), ("fluentbit", "awsfirelens"), ("fluent-bit", "awsfirelens")], ..Text::ANY }) },
] };

static DAEMON_VOLUME: Object = Object { about: "A folder of the instance, or the logs that its containers write. Write either `host` or `logDriverVolumeConfiguration`.", fields: &[
    Field { name: "name", about: "Name by which `mountPoints` refer to the volume: 1 to 255 letters, digits, hyphens or underscores.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(255) }, pattern: Some(&PATTERN), expects: Some("letters, digits, hyphens and underscores"), ..Text::ANY }) },
    Field { name: "host", about: "A folder of the host, or an empty folder that lives as long as the task.", required: false, default: None, aliases: &[], value: Type::Object(&HOST_VOLUME_PROPERTIES) },
    Field { name: "logDriverVolumeConfiguration", about: "The logs that a log driver keeps on the instance.", required: false, default: None, aliases: &[], value: Type::Object(&LOG_DRIVER_VOLUME_CONFIGURATION) },
] };

static DAEMON_TASK_DEFINITION_ROOT: Object = Object { about: "What a daemon of ECS Managed Instances runs on every instance. It has no network mode, no placement and no ports.", fields: &[
    Field { name: "family", about: "Name shared by all revisions of this task definition: 1 to 255 letters, digits, hyphens or underscores.", required: true, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(255) }, pattern: Some(&PATTERN), expects: Some("letters, digits, hyphens and underscores"), ..Text::ANY }) },
    Field { name: "taskRoleArn", about: "IAM role, by name or ARN, whose permissions the application in the containers gets.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: None }, ..Text::ANY }) },
    Field { name: "executionRoleArn", about: "IAM role, by name or ARN, that ECS itself uses to pull images, read secrets and write logs.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: None }, ..Text::ANY }) },
    Field { name: "containerDefinitions", about: "The containers of the daemon, at least one of them essential.", required: true, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&DAEMON_CONTAINER_DEFINITION) }) },
    Field { name: "cpu", about: "CPU of the whole daemon, as a string: CPU units (`\"1024\"` is 1 vCPU) or vCPUs (`\"1 vCPU\"`).", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: None }, ..Text::ANY }) },
    Field { name: "memory", about: "Memory of the whole daemon, as a string: MiB (`\"2048\"`) or GB (`\"2 GB\"`).", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: None }, ..Text::ANY }) },
    Field { name: "volumes", about: "Folders of the instance, and logs, that containers mount by name through `mountPoints`.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&DAEMON_VOLUME) }) },
    Field { name: "tags", about: "Tags of the task definition, at most 50.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(50) }, item: Type::Object(&TAG) }) },
    Field { name: "pidMode", about: "Which process namespace the containers share: `shared` lets them see the processes of all tasks on the instance.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "none", about: "a namespace for each container" }, Choice { value: "shared", about: "that of the instance, with all that runs on it" }], ..Text::ANY }) },
    Field { name: "ipcMode", about: "Which IPC namespace the containers share.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "none", about: "a namespace for each container" }, Choice { value: "shared", about: "that of the instance, with all that runs on it" }], ..Text::ANY }) },
] };

pub(super) static DAEMON_TASK_DEFINITION: Schema = Schema { operation: "RegisterDaemonTaskDefinition", root: Type::Object(&DAEMON_TASK_DEFINITION_ROOT), describe_only: &["daemonTaskDefinitionArn","revision","status","registeredAt","deleteRequestedAt","registeredBy"], only_in: Some(("RegisterTaskDefinition", &["networkMode","placementConstraints","requiresCompatibilities","proxyConfiguration","inferenceAccelerators","ephemeralStorage","runtimePlatform","enableFaultInjection","trustedExecutionConfiguration"])) };

static PATTERN_30: Pattern = Pattern { text: "^[A-Za-z0-9-]+$", parts: &[Class { ranges: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('a', 'z')], least: 1, most: usize::MAX }] };

static GATEWAY_ELB_NETWORK_CONFIGURATION: Object = Object { about: "Subnets and security group of the load balancers.", fields: &[
    Field { name: "inboundSecurityGroup", about: "Security group for what comes in.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "subnets", about: "Subnets in at least two Availability Zones.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 2, maximum: None }, item: Type::Text(&Text { ..Text::ANY }) }) },
    Field { name: "ipAddressType", about: "Kinds of IP address. The default is `dualstack`.", required: false, default: Some("\"dualstack\""), aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "ipv4", about: "IPv4 alone" }, Choice { value: "dualstack", about: "IPv4 and IPv6" }, Choice { value: "dualstack-without-public-ipv4", about: "IPv6, and IPv4 inside the VPC" }], ..Text::ANY }) },
] };

static GATEWAY_ELB_ACCESS_LOG_S3_DESTINATION: Object = Object { about: "A bucket in Amazon S3.", fields: &[
    Field { name: "bucket", about: "Name of the bucket.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "prefix", about: "What the names of the objects begin with.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
] };

static GATEWAY_ELB_ACCESS_LOG_DESTINATION: Object = Object { about: "Where the logs are kept.", fields: &[
    Field { name: "s3", about: "A bucket in Amazon S3.", required: true, default: None, aliases: &[], value: Type::Object(&GATEWAY_ELB_ACCESS_LOG_S3_DESTINATION) },
] };

static GATEWAY_ELB_ACCESS_LOG_CONFIGURATION: Object = Object { about: "Where requests are logged.", fields: &[
    Field { name: "destination", about: "Where the logs are kept.", required: false, default: None, aliases: &[], value: Type::Object(&GATEWAY_ELB_ACCESS_LOG_DESTINATION) },
] };

static GATEWAY_TEST_TRAFFIC_HEADER: Object = Object { about: "A header and its values.", fields: &[
    Field { name: "name", about: "Name of the header.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "values", about: "Values, one of which it has.", required: true, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Text(&Text { ..Text::ANY }) }) },
] };

static GATEWAY_ALB_TEST_TRAFFIC_RULES: Object = Object { about: "Which requests go to the new version of a service.", fields: &[
    Field { name: "header", about: "The header that such requests have.", required: false, default: None, aliases: &[], value: Type::Object(&GATEWAY_TEST_TRAFFIC_HEADER) },
] };

static HOST_SHARED_ALB_CONFIGURATION: Object = Object { about: "Application Load Balancers that services share, told apart by host name.", fields: &[
    Field { name: "networkConfiguration", about: "Subnets and security group of the load balancers.", required: false, default: None, aliases: &[], value: Type::Object(&GATEWAY_ELB_NETWORK_CONFIGURATION) },
    Field { name: "scheme", about: "Whether the load balancers have public addresses.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "internet-facing", about: "public addresses" }, Choice { value: "internal", about: "private addresses only" }], ..Text::ANY }) },
    Field { name: "webACLArn", about: "ARN of the web ACL of AWS WAF that protects them.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "accessLogs", about: "Where requests are logged.", required: false, default: None, aliases: &[], value: Type::Object(&GATEWAY_ELB_ACCESS_LOG_CONFIGURATION) },
    Field { name: "port", about: "Port they listen on, 443 as a rule.", required: false, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
    Field { name: "protocol", about: "Protocol they listen for, `HTTPS` as a rule.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "HTTP", about: "HTTP without TLS" }, Choice { value: "HTTPS", about: "HTTP over TLS" }], ..Text::ANY }) },
    Field { name: "maxAlbCount", about: "How many load balancers ECS may make. The default is 10.", required: false, default: Some("10"), aliases: &[], value: Type::Integer(Range::ANY) },
    Field { name: "httpDesync", about: "How requests are treated that may be attacks by desynchronisation.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "monitor", about: "they are let through" }, Choice { value: "defensive", about: "what may do harm is refused" }, Choice { value: "strictest", about: "all that is not as the standard says is refused" }], ..Text::ANY }) },
    Field { name: "testTrafficRules", about: "Which requests go to the new version of a service that is being deployed.", required: false, default: None, aliases: &[], value: Type::Object(&GATEWAY_ALB_TEST_TRAFFIC_RULES) },
] };

static GATEWAY_CONFIGURATION: Object = Object { about: "What kind of gateway it is: exactly one member.", fields: &[
    Field { name: "hostSharedAlb", about: "Application Load Balancers that services share, told apart by host name.", required: true, default: None, aliases: &[], value: Type::Object(&HOST_SHARED_ALB_CONFIGURATION) },
] };

static GATEWAY_ROOT: Object = Object { about: "A load balancer that ECS makes and shares between services.", fields: &[
    Field { name: "name", about: "Name of the gateway: 1 to 255 letters, digits or hyphens.", required: true, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(255) }, pattern: Some(&PATTERN_30), expects: Some("letters, digits and hyphens"), ..Text::ANY }) },
    Field { name: "infrastructureRoleArn", about: "ARN of the IAM role with which ECS makes the load balancers.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "clientToken", about: "Text that makes a repeated request harmless: printable ASCII characters.", required: false, default: None, aliases: &[], value: Type::Text(&Text { pattern: Some(&PATTERN_17), expects: Some("ASCII characters that can be printed, without spaces"), ..Text::ANY }) },
    Field { name: "deletionProtection", about: "Whether the gateway is kept from being deleted.", required: false, default: None, aliases: &[], value: Type::Boolean },
    Field { name: "configuration", about: "What kind of gateway it is.", required: true, default: None, aliases: &[], value: Type::Object(&GATEWAY_CONFIGURATION) },
    Field { name: "tags", about: "Tags of the gateway, at most 50.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(50) }, item: Type::Object(&TAG) }) },
    Field { name: "propagateTags", about: "Whether the load balancers get the tags of the gateway.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "NONE", about: "no tags" }, Choice { value: "GATEWAY", about: "tags of the gateway" }], ..Text::ANY }) },
] };

pub(super) static GATEWAY: Schema = Schema { operation: "CreateGateway", root: Type::Object(&GATEWAY_ROOT), describe_only: &[], only_in: None };

static PATTERN_31: Pattern = Pattern { text: "^service/[A-Za-z0-9_-]+/[A-Za-z0-9_-]+$", parts: &[Word("service/"), Class { ranges: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')], least: 1, most: usize::MAX }, Word("/"), Class { ranges: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')], least: 1, most: usize::MAX }] };

static SUSPENDED_STATE: Object = Object { about: "Which kinds of scaling are paused.", fields: &[
    Field { name: "DynamicScalingInSuspended", about: "Whether policies no longer take tasks away.", required: false, default: None, aliases: &[], value: Type::Boolean },
    Field { name: "DynamicScalingOutSuspended", about: "Whether policies no longer add tasks.", required: false, default: None, aliases: &[], value: Type::Boolean },
    Field { name: "ScheduledScalingSuspended", about: "Whether scheduled actions are paused.", required: false, default: None, aliases: &[], value: Type::Boolean },
] };

static SCALABLE_TARGET_ROOT: Object = Object { about: "Limits between which the desired count of a service is scaled.", fields: &[
    Field { name: "ServiceNamespace", about: "Service whose resource is scaled: `ecs`.", required: true, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "ecs", about: "Amazon ECS" }], ..Text::ANY }) },
    Field { name: "ResourceId", about: "Service to scale: `service/CLUSTER/SERVICE`, with names, not ARNs.", required: true, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(1600) }, pattern: Some(&PATTERN_31), expects: Some("`service/CLUSTER/SERVICE`, with names instead of ARNs"), ..Text::ANY }) },
    Field { name: "ScalableDimension", about: "What is scaled: `ecs:service:DesiredCount`.", required: true, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "ecs:service:DesiredCount", about: "number of tasks of a service" }], ..Text::ANY }) },
    Field { name: "MinCapacity", about: "Least tasks, at least 0. Needed the first time.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: None }) },
    Field { name: "MaxCapacity", about: "Most tasks, at least as many as `MinCapacity`. Needed the first time.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: None }) },
    Field { name: "RoleARN", about: "ARN of an IAM role. For ECS a service-linked role is used instead.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(1600) }, ..Text::ANY }) },
    Field { name: "SuspendedState", about: "Which kinds of scaling are paused.", required: false, default: None, aliases: &[], value: Type::Object(&SUSPENDED_STATE) },
    Field { name: "Tags", about: "Tags of the scalable target, at most 50.", required: false, default: None, aliases: &[], value: Type::Map(&Type::Text(&Text { length: Length { minimum: 0, maximum: Some(256) }, ..Text::ANY })) },
] };

pub(super) static SCALABLE_TARGET: Schema = Schema { operation: "RegisterScalableTarget", root: Type::Object(&SCALABLE_TARGET_ROOT), describe_only: &["PredictedCapacity","CreationTime","ScalableTargetARN"], only_in: None };

static PATTERN_32: Pattern = Pattern { text: "^[^\\x00-\\x1f\\x7f]+$", parts: &[Class { ranges: &[(' ', '~'), ('\u{80}', '\u{10ffff}')], least: 1, most: usize::MAX }] };

static STEP_ADJUSTMENT: Object = Object { about: "A step.", fields: &[
    Field { name: "MetricIntervalLowerBound", about: "From where on the step counts, as difference from the alarm's threshold; none for minus infinity.", required: false, default: None, aliases: &[], value: Type::Number(Range::ANY) },
    Field { name: "MetricIntervalUpperBound", about: "Up to where the step counts, as difference from the alarm's threshold; none for infinity.", required: false, default: None, aliases: &[], value: Type::Number(Range::ANY) },
    Field { name: "ScalingAdjustment", about: "How much to scale; negative takes tasks away.", required: true, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
] };

static STEP_SCALING_POLICY_CONFIGURATION: Object = Object { about: "Steps by how far an alarm's metric is off.", fields: &[
    Field { name: "AdjustmentType", about: "What the numbers in the steps are.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "ChangeInCapacity", about: "tasks to add or take away" }, Choice { value: "PercentChangeInCapacity", about: "percent to add or take away" }, Choice { value: "ExactCapacity", about: "tasks to have then" }], ..Text::ANY }) },
    Field { name: "StepAdjustments", about: "The steps, 1 to 20, without gaps or overlaps.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 1, maximum: Some(20) }, item: Type::Object(&STEP_ADJUSTMENT) }) },
    Field { name: "MinAdjustmentMagnitude", about: "Least tasks to add or take away. Only for `PercentChangeInCapacity`.", required: false, default: None, aliases: &[], value: Type::Integer(Range::ANY) },
    Field { name: "Cooldown", about: "Seconds to wait between steps. The default is 300.", required: false, default: Some("300"), aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: None }) },
    Field { name: "MetricAggregationType", about: "How the metric's values are put together. The default is `Average`.", required: false, default: Some("\"Average\""), aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "Average", about: "their average" }, Choice { value: "Minimum", about: "the least" }, Choice { value: "Maximum", about: "the greatest" }], ..Text::ANY }) },
] };

static PREDEFINED_METRIC_SPECIFICATION: Object = Object { about: "One of the metrics of ECS.", fields: &[
    Field { name: "PredefinedMetricType", about: "The metric.", required: true, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "ECSServiceAverageCPUUtilization", about: "CPU in use, in percent of what is reserved" }, Choice { value: "ECSServiceAverageMemoryUtilization", about: "memory in use, in percent of what is reserved" }, Choice { value: "ALBRequestCountPerTarget", about: "requests for each task behind a load balancer" }, Choice { value: "ECSServiceAverageCPUUtilizationHighResolution", about: "CPU, every 20 seconds; the service must publish it" }, Choice { value: "ECSServiceAverageMemoryUtilizationHighResolution", about: "memory, every 20 seconds; the service must publish it" }], ..Text::ANY }) },
    Field { name: "ResourceLabel", about: "Which target group, as `app/LB-NAME/LB-ID/targetgroup/TG-NAME/TG-ID`. Needed for `ALBRequestCountPerTarget`, and only there.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(1023) }, ..Text::ANY }) },
] };

static TARGET_TRACKING_SCALING_POLICY_CONFIGURATION: Object = Object { about: "Metric to hold at a value.", fields: &[
    Field { name: "TargetValue", about: "Value to hold, such as 70 for 70 percent.", required: true, default: None, aliases: &[], value: Type::Number(Range::ANY) },
    Field { name: "PredefinedMetricSpecification", about: "One of the metrics of ECS. Not together with `CustomizedMetricSpecification`.", required: false, default: None, aliases: &[], value: Type::Object(&PREDEFINED_METRIC_SPECIFICATION) },
    Field { name: "CustomizedMetricSpecification", about: "A CloudWatch metric of your choice. Not together with `PredefinedMetricSpecification`.", required: false, default: None, aliases: &[], value: Type::Any },
    Field { name: "ScaleOutCooldown", about: "Seconds to wait after adding tasks. The default is 300.", required: false, default: Some("300"), aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: None }) },
    Field { name: "ScaleInCooldown", about: "Seconds to wait after taking tasks away. The default is 300.", required: false, default: Some("300"), aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: None }) },
    Field { name: "DisableScaleIn", about: "Whether the policy only adds tasks. The default is false.", required: false, default: Some("false"), aliases: &[], value: Type::Boolean },
] };

static PREDICTIVE_SCALING_PREDEFINED_METRIC_PAIR_SPECIFICATION: Object = Object { about: "A pair of predefined metrics for load and scaling.", fields: &[
    Field { name: "PredefinedMetricType", about: "The metric.", required: true, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(128) }, ..Text::ANY }) },
    Field { name: "ResourceLabel", about: "Which target group, as `app/LB-NAME/LB-ID/targetgroup/TG-NAME/TG-ID`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(1023) }, ..Text::ANY }) },
] };

static PREDICTIVE_SCALING_PREDEFINED_SCALING_METRIC_SPECIFICATION: Object = Object { about: "Predefined metric to scale by.", fields: &[
    Field { name: "PredefinedMetricType", about: "The metric.", required: true, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(128) }, ..Text::ANY }) },
    Field { name: "ResourceLabel", about: "Which target group, as `app/LB-NAME/LB-ID/targetgroup/TG-NAME/TG-ID`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(1023) }, ..Text::ANY }) },
] };

static PREDICTIVE_SCALING_PREDEFINED_LOAD_METRIC_SPECIFICATION: Object = Object { about: "Predefined metric to forecast.", fields: &[
    Field { name: "PredefinedMetricType", about: "The metric.", required: true, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(128) }, ..Text::ANY }) },
    Field { name: "ResourceLabel", about: "Which target group, as `app/LB-NAME/LB-ID/targetgroup/TG-NAME/TG-ID`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(1023) }, ..Text::ANY }) },
] };

static PREDICTIVE_SCALING_METRIC_SPECIFICATION: Object = Object { about: "Metric to forecast, and its target.", fields: &[
    Field { name: "TargetValue", about: "Value to hold.", required: true, default: None, aliases: &[], value: Type::Number(Range::ANY) },
    Field { name: "PredefinedMetricPairSpecification", about: "A pair of predefined metrics for load and scaling.", required: false, default: None, aliases: &[], value: Type::Object(&PREDICTIVE_SCALING_PREDEFINED_METRIC_PAIR_SPECIFICATION) },
    Field { name: "PredefinedScalingMetricSpecification", about: "Predefined metric to scale by.", required: false, default: None, aliases: &[], value: Type::Object(&PREDICTIVE_SCALING_PREDEFINED_SCALING_METRIC_SPECIFICATION) },
    Field { name: "PredefinedLoadMetricSpecification", about: "Predefined metric to forecast.", required: false, default: None, aliases: &[], value: Type::Object(&PREDICTIVE_SCALING_PREDEFINED_LOAD_METRIC_SPECIFICATION) },
    Field { name: "CustomizedScalingMetricSpecification", about: "CloudWatch metrics to scale by.", required: false, default: None, aliases: &[], value: Type::Any },
    Field { name: "CustomizedLoadMetricSpecification", about: "CloudWatch metrics to forecast.", required: false, default: None, aliases: &[], value: Type::Any },
    Field { name: "CustomizedCapacityMetricSpecification", about: "CloudWatch metrics for capacity.", required: false, default: None, aliases: &[], value: Type::Any },
] };

static PREDICTIVE_SCALING_POLICY_CONFIGURATION: Object = Object { about: "Metrics to forecast.", fields: &[
    Field { name: "MetricSpecifications", about: "Metric to forecast, and its target: one entry.", required: true, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 1, maximum: Some(1) }, item: Type::Object(&PREDICTIVE_SCALING_METRIC_SPECIFICATION) }) },
    Field { name: "Mode", about: "Whether to act on forecasts. The default is `ForecastOnly`.", required: false, default: Some("\"ForecastOnly\""), aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "ForecastOnly", about: "makes forecasts and does nothing" }, Choice { value: "ForecastAndScale", about: "makes forecasts and scales" }], ..Text::ANY }) },
    Field { name: "SchedulingBufferTime", about: "Seconds to start tasks ahead of the forecast, less than 3,600.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(3599.0) }) },
    Field { name: "MaxCapacityBreachBehavior", about: "What happens when a forecast is above `MaxCapacity`. The default is `HonorMaxCapacity`.", required: false, default: Some("\"HonorMaxCapacity\""), aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "HonorMaxCapacity", about: "stays below the maximum" }, Choice { value: "IncreaseMaxCapacity", about: "may go above the maximum" }], ..Text::ANY }) },
    Field { name: "MaxCapacityBuffer", about: "Percent above the forecast that the maximum may grow, 0 to 100. Only for `IncreaseMaxCapacity`.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(100.0) }) },
] };

static SCALING_POLICY_ROOT: Object = Object { about: "A policy that scales a service.", fields: &[
    Field { name: "PolicyName", about: "Name of the policy: 1 to 256 printable characters.", required: true, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(256) }, pattern: Some(&PATTERN_32), expects: Some("characters that can be printed"), ..Text::ANY }) },
    Field { name: "ServiceNamespace", about: "Service whose resource is scaled: `ecs`.", required: true, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "ecs", about: "Amazon ECS" }], ..Text::ANY }) },
    Field { name: "ResourceId", about: "Service to scale: `service/CLUSTER/SERVICE`, with names, not ARNs.", required: true, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(1600) }, pattern: Some(&PATTERN_31), expects: Some("`service/CLUSTER/SERVICE`, with names instead of ARNs"), ..Text::ANY }) },
    Field { name: "ScalableDimension", about: "What is scaled: `ecs:service:DesiredCount`.", required: true, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "ecs:service:DesiredCount", about: "number of tasks of a service" }], ..Text::ANY }) },
    Field { name: "PolicyType", about: "Kind of the policy. The default is `StepScaling`.", required: false, default: Some("\"StepScaling\""), aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "StepScaling", about: "steps by how far a metric is off" }, Choice { value: "TargetTrackingScaling", about: "holds a metric at a value" }, Choice { value: "PredictiveScaling", about: "scales ahead of load that was forecast" }], ..Text::ANY }) },
    Field { name: "StepScalingPolicyConfiguration", about: "Steps by how far an alarm's metric is off. For `StepScaling`.", required: false, default: None, aliases: &[], value: Type::Object(&STEP_SCALING_POLICY_CONFIGURATION) },
    Field { name: "TargetTrackingScalingPolicyConfiguration", about: "Metric to hold at a value. For `TargetTrackingScaling`.", required: false, default: None, aliases: &[], value: Type::Object(&TARGET_TRACKING_SCALING_POLICY_CONFIGURATION) },
    Field { name: "PredictiveScalingPolicyConfiguration", about: "Metrics to forecast. For `PredictiveScaling`.", required: false, default: None, aliases: &[], value: Type::Object(&PREDICTIVE_SCALING_POLICY_CONFIGURATION) },
] };

pub(super) static SCALING_POLICY: Schema = Schema { operation: "PutScalingPolicy", root: Type::Object(&SCALING_POLICY_ROOT), describe_only: &["PolicyARN","Alarms","CreationTime"], only_in: None };

pub(super) static TARGET_TRACKING: Schema = Schema { operation: "PutScalingPolicy", root: Type::Object(&TARGET_TRACKING_SCALING_POLICY_CONFIGURATION), describe_only: &[], only_in: None };

static PATTERN_33: Pattern = Pattern { text: "^[A-Za-z][A-Za-z0-9_+/-]*$", parts: &[Class { ranges: &[('A', 'Z'), ('a', 'z')], least: 1, most: 1 }, Class { ranges: &[('+', '+'), ('-', '-'), ('/', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')], least: 0, most: usize::MAX }] };

static PATTERN_34: Pattern = Pattern { text: "^[^\\s\\x00-\\x1f\\x7f:/|]([^\\x00-\\x1f\\x7f:/|]*[^\\s\\x00-\\x1f\\x7f:/|])?$", parts: &[Class { ranges: &[('!', '.'), ('0', '9'), (';', '{'), ('}', '~'), ('\u{80}', '\u{84}'), ('\u{86}', '\u{9f}'), ('¡', 'ᙿ'), ('ᚁ', '\u{1fff}'), ('\u{200b}', '‧'), ('\u{202a}', '\u{202e}'), ('‰', '⁞'), ('\u{2060}', '⿿'), ('、', '\u{10ffff}')], least: 1, most: 1 }, Either { choices: &[&[Class { ranges: &[(' ', '.'), ('0', '9'), (';', '{'), ('}', '~'), ('\u{80}', '\u{10ffff}')], least: 0, most: usize::MAX }, Class { ranges: &[('!', '.'), ('0', '9'), (';', '{'), ('}', '~'), ('\u{80}', '\u{84}'), ('\u{86}', '\u{9f}'), ('¡', 'ᙿ'), ('ᚁ', '\u{1fff}'), ('\u{200b}', '‧'), ('\u{202a}', '\u{202e}'), ('‰', '⁞'), ('\u{2060}', '⿿'), ('、', '\u{10ffff}')], least: 1, most: 1 }]], optional: true }] };

static SCALABLE_TARGET_ACTION: Object = Object { about: "The new limits.", fields: &[
    Field { name: "MinCapacity", about: "Least tasks, at least 0.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: None }) },
    Field { name: "MaxCapacity", about: "Most tasks, at least as many as `MinCapacity`.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: None }) },
] };

static SCHEDULED_ACTION_ROOT: Object = Object { about: "New limits at set times.", fields: &[
    Field { name: "ServiceNamespace", about: "Service whose resource is scaled: `ecs`.", required: true, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "ecs", about: "Amazon ECS" }], ..Text::ANY }) },
    Field { name: "Schedule", about: "When: `at(yyyy-mm-ddThh:mm:ss)`, `rate(VALUE UNIT)` or `cron(MINUTES HOURS DAY-OF-MONTH MONTH DAY-OF-WEEK YEAR)`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(1600) }, ..Text::ANY }) },
    Field { name: "Timezone", about: "Time zone of the schedule by its IANA name, such as `Europe/Berlin`. The default is UTC.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(1600) }, pattern: Some(&PATTERN_33), expects: Some("the IANA name of a time zone, such as `Europe/Berlin` or `UTC`"), ..Text::ANY }) },
    Field { name: "ScheduledActionName", about: "Name of the action: 1 to 256 characters without control characters, colons, slashes or bars, and without blanks around it.", required: true, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(256) }, pattern: Some(&PATTERN_34), expects: Some("no control characters, colons, slashes or bars, and no blanks around it"), ..Text::ANY }) },
    Field { name: "ResourceId", about: "Service to scale: `service/CLUSTER/SERVICE`, with names, not ARNs.", required: true, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(1600) }, pattern: Some(&PATTERN_31), expects: Some("`service/CLUSTER/SERVICE`, with names instead of ARNs"), ..Text::ANY }) },
    Field { name: "ScalableDimension", about: "What is scaled: `ecs:service:DesiredCount`.", required: true, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "ecs:service:DesiredCount", about: "number of tasks of a service" }], ..Text::ANY }) },
    Field { name: "StartTime", about: "When the schedule begins, in UTC.", required: false, default: None, aliases: &[], value: Type::Any },
    Field { name: "EndTime", about: "When the schedule ends, in UTC.", required: false, default: None, aliases: &[], value: Type::Any },
    Field { name: "ScalableTargetAction", about: "The new limits. At least one of them.", required: false, default: None, aliases: &[], value: Type::Object(&SCALABLE_TARGET_ACTION) },
] };

pub(super) static SCHEDULED_ACTION: Schema = Schema { operation: "PutScheduledAction", root: Type::Object(&SCHEDULED_ACTION_ROOT), describe_only: &["ScheduledActionARN","CreationTime"], only_in: None };

static PATTERN_35: Pattern = Pattern { text: "^[.A-Za-z0-9_-]+$", parts: &[Class { ranges: &[('-', '.'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')], least: 1, most: usize::MAX }] };

static INPUT_TRANSFORMER: Object = Object { about: "How the input is made from the event.", fields: &[
    Field { name: "InputPathsMap", about: "Names for parts of the event.", required: false, default: None, aliases: &[], value: Type::Map(&Type::Text(&Text { length: Length { minimum: 0, maximum: Some(256) }, ..Text::ANY })) },
    Field { name: "InputTemplate", about: "Text of the input, with these names in angle brackets.", required: true, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(8192) }, ..Text::ANY }) },
] };

static AWS_VPC_CONFIGURATION_2: Object = Object { about: "Subnets and security groups of the tasks.", fields: &[
    Field { name: "Subnets", about: "IDs of the subnets, 1 to 16, all in one VPC.", required: true, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 1, maximum: Some(16) }, item: Type::Text(&Text { pattern: Some(&PATTERN_19), expects: Some("`subnet-` and 8 or 17 hexadecimal digits"), ..Text::ANY }) }) },
    Field { name: "SecurityGroups", about: "IDs of the security groups, at most 5. The default is the VPC's default group.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(5) }, item: Type::Text(&Text { pattern: Some(&PATTERN_20), expects: Some("`sg-` and 8 or 17 hexadecimal digits"), ..Text::ANY }) }) },
    Field { name: "AssignPublicIp", about: "Whether each task gets a public IP address; only on Fargate. The default is `DISABLED`.", required: false, default: Some("\"DISABLED\""), aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "ENABLED", about: "each task gets a public IP address; only on Fargate" }, Choice { value: "DISABLED", about: "tasks have private addresses only" }], ..Text::ANY }) },
] };

static NETWORK_CONFIGURATION_2: Object = Object { about: "The network of the tasks.", fields: &[
    Field { name: "awsvpcConfiguration", about: "Subnets and security groups for network mode `awsvpc`.", required: false, default: None, aliases: &[], value: Type::Object(&AWS_VPC_CONFIGURATION_2) },
] };

static CAPACITY_PROVIDER_STRATEGY_ITEM_2: Object = Object { about: "A capacity provider and its share of the tasks.", fields: &[
    Field { name: "capacityProvider", about: "Name of the capacity provider, such as `FARGATE` or `FARGATE_SPOT`.", required: true, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(255) }, ..Text::ANY }) },
    Field { name: "weight", about: "Share of the tasks beyond the base, 0 to 1,000. The default is 0.", required: false, default: Some("0"), aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(1000.0) }) },
    Field { name: "base", about: "Tasks that run here before shares count, 0 to 100,000. Only one provider may have a base; the default is 0.", required: false, default: Some("0"), aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(100000.0) }) },
] };

static PLACEMENT_STRATEGY_2: Object = Object { about: "One step of how tasks are spread over container instances.", fields: &[
    Field { name: "type", about: "Kind of strategy.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "random", about: "any instance" }, Choice { value: "spread", about: "evenly over the values of the field" }, Choice { value: "binpack", about: "on as few instances as possible" }], ..Text::ANY }) },
    Field { name: "field", about: "For `spread`: `instanceId`, `host` or `attribute:…`; for `binpack`: `cpu` or `memory`. Not for `random`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 0, maximum: Some(255) }, ..Text::ANY }) },
] };

static TAG_2: Object = Object { about: "A tag.", fields: &[
    Field { name: "Key", about: "Key: 1 to 128 characters.", required: true, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(128) }, ..Text::ANY }) },
    Field { name: "Value", about: "Value: at most 256 characters.", required: true, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 0, maximum: Some(256) }, ..Text::ANY }) },
] };

static ECS_PARAMETERS: Object = Object { about: "How the task is run.", fields: &[
    Field { name: "TaskDefinitionArn", about: "ARN of the task definition; without a revision the latest active one.", required: true, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(1600) }, ..Text::ANY }) },
    Field { name: "TaskCount", about: "How many tasks to start, 1 to 10. The default is 1.", required: false, default: Some("1"), aliases: &[], value: Type::Integer(Range { minimum: Some(1.0), maximum: Some(10.0) }) },
    Field { name: "LaunchType", about: "Kind of compute. Not together with `CapacityProviderStrategy`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "EC2", about: "your own EC2 instances" }, Choice { value: "FARGATE", about: "serverless compute" }, Choice { value: "EXTERNAL", about: "your own servers (ECS Anywhere)" }], ..Text::ANY }) },
    Field { name: "NetworkConfiguration", about: "Subnets and security groups. Required for Fargate and for network mode `awsvpc`.", required: false, default: None, aliases: &[], value: Type::Object(&NETWORK_CONFIGURATION_2) },
    Field { name: "PlatformVersion", about: "Fargate platform version, by its number such as `1.4.0`. Only for Fargate.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "Group", about: "Name of the group that the tasks belong to, 1 to 255 characters.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(255) }, ..Text::ANY }) },
    Field { name: "CapacityProviderStrategy", about: "Capacity providers to run on and their shares, at most 6. Not together with `LaunchType`.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(6) }, item: Type::Object(&CAPACITY_PROVIDER_STRATEGY_ITEM_2) }) },
    Field { name: "EnableECSManagedTags", about: "Whether ECS tags the tasks. The default is false.", required: false, default: Some("false"), aliases: &[], value: Type::Boolean },
    Field { name: "EnableExecuteCommand", about: "Whether ECS Exec may run commands in the containers. The default is false.", required: false, default: Some("false"), aliases: &[], value: Type::Boolean },
    Field { name: "PlacementConstraints", about: "Rules on which container instances may run the tasks, at most 10. Not for Fargate.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(10) }, item: Type::Object(&PLACEMENT_CONSTRAINT) }) },
    Field { name: "PlacementStrategy", about: "How tasks are spread over container instances, at most 5 steps. Not for Fargate.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(5) }, item: Type::Object(&PLACEMENT_STRATEGY_2) }) },
    Field { name: "PropagateTags", about: "Whether the tasks take the tags of the task definition.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "TASK_DEFINITION", about: "tags of the task definition" }], ..Text::ANY }) },
    Field { name: "ReferenceId", about: "Text that marks the tasks: at most 1,024 characters.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 0, maximum: Some(1024) }, ..Text::ANY }) },
    Field { name: "Tags", about: "Tags of the tasks, at most 50.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(50) }, item: Type::Object(&TAG_2) }) },
] };

static DEAD_LETTER_CONFIG: Object = Object { about: "Queue for events whose task could not be started.", fields: &[
    Field { name: "Arn", about: "ARN of the SQS queue.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(1600) }, ..Text::ANY }) },
] };

static RETRY_POLICY: Object = Object { about: "What happens when the task cannot be started.", fields: &[
    Field { name: "MaximumRetryAttempts", about: "How often to try again, 0 to 185.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(185.0) }) },
    Field { name: "MaximumEventAgeInSeconds", about: "How long to try, 60 to 86,400 seconds.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(60.0), maximum: Some(86400.0) }) },
] };

static EVENT_TARGET_ROOT: Object = Object { about: "What a rule sends its events to: here a task to run.", fields: &[
    Field { name: "Id", about: "Name of the target in its rule: 1 to 64 letters, digits, dots, hyphens or underscores.", required: true, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(64) }, pattern: Some(&PATTERN_35), expects: Some("letters, digits, dots, hyphens and underscores"), ..Text::ANY }) },
    Field { name: "Arn", about: "ARN of the cluster.", required: true, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(1600) }, ..Text::ANY }) },
    Field { name: "RoleArn", about: "ARN of the IAM role with which EventBridge runs the task.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(1600) }, ..Text::ANY }) },
    Field { name: "Input", about: "JSON text that takes the place of the event, such as `{\"containerOverrides\": …}`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 0, maximum: Some(8192) }, ..Text::ANY }) },
    Field { name: "InputPath", about: "Part of the event that is handed on.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 0, maximum: Some(256) }, ..Text::ANY }) },
    Field { name: "InputTransformer", about: "How the input is made from the event.", required: false, default: None, aliases: &[], value: Type::Object(&INPUT_TRANSFORMER) },
    Field { name: "KinesisParameters", about: "For Kinesis streams.", required: false, default: None, aliases: &[], value: Type::Any },
    Field { name: "RunCommandParameters", about: "For Systems Manager.", required: false, default: None, aliases: &[], value: Type::Any },
    Field { name: "EcsParameters", about: "How the task is run.", required: false, default: None, aliases: &[], value: Type::Object(&ECS_PARAMETERS) },
    Field { name: "BatchParameters", about: "For AWS Batch.", required: false, default: None, aliases: &[], value: Type::Any },
    Field { name: "SqsParameters", about: "For SQS queues.", required: false, default: None, aliases: &[], value: Type::Any },
    Field { name: "HttpParameters", about: "For HTTP endpoints.", required: false, default: None, aliases: &[], value: Type::Any },
    Field { name: "RedshiftDataParameters", about: "For Redshift.", required: false, default: None, aliases: &[], value: Type::Any },
    Field { name: "SageMakerPipelineParameters", about: "For SageMaker.", required: false, default: None, aliases: &[], value: Type::Any },
    Field { name: "DeadLetterConfig", about: "Queue for events whose task could not be started.", required: false, default: None, aliases: &[], value: Type::Object(&DEAD_LETTER_CONFIG) },
    Field { name: "RetryPolicy", about: "What happens when the task cannot be started.", required: false, default: None, aliases: &[], value: Type::Object(&RETRY_POLICY) },
    Field { name: "AppSyncParameters", about: "For AppSync.", required: false, default: None, aliases: &[], value: Type::Any },
] };

pub(super) static EVENT_TARGET: Schema = Schema { operation: "PutTargets", root: Type::Object(&EVENT_TARGET_ROOT), describe_only: &[], only_in: None };

static PATTERN_36: Pattern = Pattern { text: "^[0-9a-zA-Z_.-]+$", parts: &[Class { ranges: &[('-', '.'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')], least: 1, most: usize::MAX }] };

static PATTERN_37: Pattern = Pattern { text: "^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key|alias)/[0-9a-zA-Z_-]*$", parts: &[Word("arn:aws"), Class { ranges: &[('-', '-'), ('a', 'z')], least: 0, most: usize::MAX }, Word(":kms:"), Class { ranges: &[('-', '-'), ('0', '9'), ('a', 'z')], least: 1, most: usize::MAX }, Word(":"), Class { ranges: &[('0', '9')], least: 12, most: 12 }, Word(":"), Either { choices: &[&[Word("key")], &[Word("alias")]], optional: false }, Word("/"), Class { ranges: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')], least: 0, most: usize::MAX }] };

static PATTERN_38: Pattern = Pattern { text: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9_+=,.@/-]+$", parts: &[Word("arn:aws"), Class { ranges: &[('-', '-'), ('a', 'z')], least: 0, most: usize::MAX }, Word(":iam::"), Class { ranges: &[('0', '9')], least: 12, most: 12 }, Word(":role/"), Class { ranges: &[('+', '9'), ('=', '='), ('@', 'Z'), ('_', '_'), ('a', 'z')], least: 1, most: usize::MAX }] };

static PATTERN_39: Pattern = Pattern { text: "^arn:aws[a-z-]*:sqs:[a-z0-9-]+:[0-9]{12}:[a-zA-Z0-9_-]+$", parts: &[Word("arn:aws"), Class { ranges: &[('-', '-'), ('a', 'z')], least: 0, most: usize::MAX }, Word(":sqs:"), Class { ranges: &[('-', '-'), ('0', '9'), ('a', 'z')], least: 1, most: usize::MAX }, Word(":"), Class { ranges: &[('0', '9')], least: 12, most: 12 }, Word(":"), Class { ranges: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')], least: 1, most: usize::MAX }] };

static DEAD_LETTER_CONFIG_2: Object = Object { about: "Queue for runs that could not be started.", fields: &[
    Field { name: "Arn", about: "ARN of the SQS queue.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(1600) }, pattern: Some(&PATTERN_39), expects: Some("the ARN of an SQS queue, `arn:aws:sqs:REGION:ACCOUNT:NAME`"), ..Text::ANY }) },
] };

static RETRY_POLICY_2: Object = Object { about: "What happens when the task cannot be started.", fields: &[
    Field { name: "MaximumEventAgeInSeconds", about: "How long to try, 60 to 86,400 seconds.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(60.0), maximum: Some(86400.0) }) },
    Field { name: "MaximumRetryAttempts", about: "How often to try again, 0 to 185.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(185.0) }) },
] };

static AWS_VPC_CONFIGURATION_3: Object = Object { about: "Subnets and security groups of the tasks.", fields: &[
    Field { name: "Subnets", about: "IDs of the subnets, 1 to 16, all in one VPC.", required: true, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 1, maximum: Some(16) }, item: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(1000) }, pattern: Some(&PATTERN_19), expects: Some("`subnet-` and 8 or 17 hexadecimal digits"), ..Text::ANY }) }) },
    Field { name: "SecurityGroups", about: "IDs of the security groups, 1 to 5. The default is the VPC's default group.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 1, maximum: Some(5) }, item: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(1000) }, pattern: Some(&PATTERN_20), expects: Some("`sg-` and 8 or 17 hexadecimal digits"), ..Text::ANY }) }) },
    Field { name: "AssignPublicIp", about: "Whether each task gets a public IP address; only on Fargate. The default is `DISABLED`.", required: false, default: Some("\"DISABLED\""), aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "ENABLED", about: "each task gets a public IP address; only on Fargate" }, Choice { value: "DISABLED", about: "tasks have private addresses only" }], ..Text::ANY }) },
] };

static NETWORK_CONFIGURATION_3: Object = Object { about: "The network of the tasks.", fields: &[
    Field { name: "awsvpcConfiguration", about: "Subnets and security groups for network mode `awsvpc`.", required: false, default: None, aliases: &[], value: Type::Object(&AWS_VPC_CONFIGURATION_3) },
] };

static ECS_PARAMETERS_2: Object = Object { about: "How the task is run.", fields: &[
    Field { name: "TaskDefinitionArn", about: "ARN of the task definition; without a revision the latest active one.", required: true, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(1600) }, ..Text::ANY }) },
    Field { name: "TaskCount", about: "How many tasks to start, 1 to 10. The default is 1.", required: false, default: Some("1"), aliases: &[], value: Type::Integer(Range { minimum: Some(1.0), maximum: Some(10.0) }) },
    Field { name: "LaunchType", about: "Kind of compute. Not together with `CapacityProviderStrategy`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "EC2", about: "your own EC2 instances" }, Choice { value: "FARGATE", about: "serverless compute" }, Choice { value: "EXTERNAL", about: "your own servers (ECS Anywhere)" }], ..Text::ANY }) },
    Field { name: "NetworkConfiguration", about: "Subnets and security groups. Required for Fargate and for network mode `awsvpc`.", required: false, default: None, aliases: &[], value: Type::Object(&NETWORK_CONFIGURATION_3) },
    Field { name: "PlatformVersion", about: "Fargate platform version, by its number such as `1.4.0`. Only for Fargate.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(64) }, ..Text::ANY }) },
    Field { name: "Group", about: "Name of the group that the tasks belong to, 1 to 255 characters.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(255) }, ..Text::ANY }) },
    Field { name: "CapacityProviderStrategy", about: "Capacity providers to run on and their shares, at most 6. Not together with `LaunchType`.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(6) }, item: Type::Object(&CAPACITY_PROVIDER_STRATEGY_ITEM_2) }) },
    Field { name: "EnableECSManagedTags", about: "Whether ECS tags the tasks. The default is false.", required: false, default: Some("false"), aliases: &[], value: Type::Boolean },
    Field { name: "EnableExecuteCommand", about: "Whether ECS Exec may run commands in the containers. The default is false.", required: false, default: Some("false"), aliases: &[], value: Type::Boolean },
    Field { name: "PlacementConstraints", about: "Rules on which container instances may run the tasks, at most 10. Not for Fargate.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(10) }, item: Type::Object(&PLACEMENT_CONSTRAINT) }) },
    Field { name: "PlacementStrategy", about: "How tasks are spread over container instances, at most 5 steps. Not for Fargate.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(5) }, item: Type::Object(&PLACEMENT_STRATEGY_2) }) },
    Field { name: "PropagateTags", about: "Whether the tasks take the tags of the task definition.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "TASK_DEFINITION", about: "tags of the task definition" }], ..Text::ANY }) },
    Field { name: "ReferenceId", about: "Text that marks the tasks: at most 1,024 characters.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 0, maximum: Some(1024) }, ..Text::ANY }) },
    Field { name: "Tags", about: "Tags of the tasks, at most 50.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(50) }, item: Type::Map(&Type::Text(&Text { length: Length { minimum: 1, maximum: Some(256) }, ..Text::ANY })) }) },
] };

static TARGET: Object = Object { about: "What a schedule does: here a task to run.", fields: &[
    Field { name: "Arn", about: "ARN of the cluster.", required: true, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(1600) }, ..Text::ANY }) },
    Field { name: "RoleArn", about: "ARN of the IAM role with which the Scheduler runs the task.", required: true, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(1600) }, pattern: Some(&PATTERN_38), expects: Some("the ARN of an IAM role, `arn:aws:iam::ACCOUNT:role/NAME`"), ..Text::ANY }) },
    Field { name: "DeadLetterConfig", about: "Queue for runs that could not be started.", required: false, default: None, aliases: &[], value: Type::Object(&DEAD_LETTER_CONFIG_2) },
    Field { name: "RetryPolicy", about: "What happens when the task cannot be started.", required: false, default: None, aliases: &[], value: Type::Object(&RETRY_POLICY_2) },
    Field { name: "Input", about: "JSON text for the task, such as `{\"containerOverrides\": …}`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: None }, ..Text::ANY }) },
    Field { name: "EcsParameters", about: "How the task is run.", required: false, default: None, aliases: &[], value: Type::Object(&ECS_PARAMETERS_2) },
    Field { name: "EventBridgeParameters", about: "For event buses.", required: false, default: None, aliases: &[], value: Type::Any },
    Field { name: "EventBridgePutEventsV2Parameters", about: "For event buses.", required: false, default: None, aliases: &[], value: Type::Any },
    Field { name: "EventBridgePutRawEventsParameters", about: "For event buses.", required: false, default: None, aliases: &[], value: Type::Any },
    Field { name: "KinesisParameters", about: "For Kinesis streams.", required: false, default: None, aliases: &[], value: Type::Any },
    Field { name: "SageMakerPipelineParameters", about: "For SageMaker.", required: false, default: None, aliases: &[], value: Type::Any },
    Field { name: "SqsParameters", about: "For SQS queues.", required: false, default: None, aliases: &[], value: Type::Any },
] };

static FLEXIBLE_TIME_WINDOW: Object = Object { about: "Whether the task may start somewhat later.", fields: &[
    Field { name: "Mode", about: "Whether there is a window.", required: true, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "OFF", about: "at the time itself" }, Choice { value: "FLEXIBLE", about: "within a window after the time" }], ..Text::ANY }) },
    Field { name: "MaximumWindowInMinutes", about: "Length of the window, 1 to 1,440 minutes. Only for `FLEXIBLE`.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(1.0), maximum: Some(1440.0) }) },
] };

static PATTERN_40: Pattern = Pattern { text: "^[a-zA-Z0-9_-]+$", parts: &[Class { ranges: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')], least: 1, most: usize::MAX }] };

static SCHEDULE_ROOT: Object = Object { about: "A schedule that runs a task.", fields: &[
    Field { name: "Name", about: "Name of the schedule: 1 to 64 letters, digits, dots, hyphens or underscores.", required: true, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(64) }, pattern: Some(&PATTERN_36), expects: Some("letters, digits, dots, hyphens and underscores"), ..Text::ANY }) },
    Field { name: "GroupName", about: "Group of the schedule. The default is `default`.", required: false, default: Some("\"default\""), aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(64) }, pattern: Some(&PATTERN_36), expects: Some("letters, digits, dots, hyphens and underscores"), ..Text::ANY }) },
    Field { name: "ScheduleExpression", about: "When: `at(yyyy-mm-ddThh:mm:ss)`, `rate(VALUE UNIT)` or `cron(MINUTES HOURS DAY-OF-MONTH MONTH DAY-OF-WEEK YEAR)`.", required: true, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(256) }, ..Text::ANY }) },
    Field { name: "StartDate", about: "When the schedule begins, in UTC.", required: false, default: None, aliases: &[], value: Type::Any },
    Field { name: "EndDate", about: "When the schedule ends, in UTC.", required: false, default: None, aliases: &[], value: Type::Any },
    Field { name: "Description", about: "What the schedule is for: at most 512 characters.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 0, maximum: Some(512) }, ..Text::ANY }) },
    Field { name: "ScheduleExpressionTimezone", about: "Time zone of the expression by its IANA name. The default is UTC.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(50) }, pattern: Some(&PATTERN_33), expects: Some("the IANA name of a time zone, such as `Europe/Berlin` or `UTC`"), ..Text::ANY }) },
    Field { name: "State", about: "Whether the schedule runs. The default is `ENABLED`.", required: false, default: Some("\"ENABLED\""), aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "ENABLED", about: "the schedule runs" }, Choice { value: "DISABLED", about: "the schedule waits" }], ..Text::ANY }) },
    Field { name: "KmsKeyArn", about: "ARN of the KMS key that encrypts the schedule.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(2048) }, pattern: Some(&PATTERN_37), expects: Some("the ARN of a KMS key"), ..Text::ANY }) },
    Field { name: "Target", about: "What the schedule does.", required: true, default: None, aliases: &[], value: Type::Object(&TARGET) },
    Field { name: "FlexibleTimeWindow", about: "Whether the task may start somewhat later.", required: true, default: None, aliases: &[], value: Type::Object(&FLEXIBLE_TIME_WINDOW) },
    Field { name: "ClientToken", about: "Text that makes a repeated request harmless: 1 to 64 letters, digits, hyphens or underscores.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 1, maximum: Some(64) }, pattern: Some(&PATTERN_40), expects: Some("letters, digits, hyphens and underscores"), ..Text::ANY }) },
    Field { name: "ActionAfterCompletion", about: "Whether the schedule is deleted after its last run.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "NONE", about: "the schedule stays" }, Choice { value: "DELETE", about: "the schedule is deleted after its last run" }], ..Text::ANY }) },
] };

pub(super) static SCHEDULE: Schema = Schema { operation: "CreateSchedule", root: Type::Object(&SCHEDULE_ROOT), describe_only: &["Arn","CreationDate","LastModificationDate"], only_in: None };

static DNS_RECORD: Object = Object { about: "A kind of DNS record.", fields: &[
    Field { name: "Type", about: "Kind of record.", required: true, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "SRV", about: "address and port" }, Choice { value: "A", about: "IPv4 address" }, Choice { value: "AAAA", about: "IPv6 address" }, Choice { value: "CNAME", about: "another name; not for ECS" }], ..Text::ANY }) },
    Field { name: "TTL", about: "Seconds for which resolvers keep the answer.", required: true, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(2147483647.0) }) },
] };

static DNS_CONFIG: Object = Object { about: "DNS records of the tasks.", fields: &[
    Field { name: "NamespaceId", about: "ID of the namespace. Give it outside of `DnsConfig` instead.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 0, maximum: Some(64) }, ..Text::ANY }) },
    Field { name: "RoutingPolicy", about: "How many addresses an answer has. The default is `MULTIVALUE`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "MULTIVALUE", about: "up to eight healthy tasks" }, Choice { value: "WEIGHTED", about: "one task" }], ..Text::ANY }) },
    Field { name: "DnsRecords", about: "The records: `A`, `AAAA` or `SRV` for ECS.", required: true, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 1, maximum: None }, item: Type::Object(&DNS_RECORD) }) },
] };

static HEALTH_CHECK_CONFIG: Object = Object { about: "Health check by Route 53.", fields: &[
    Field { name: "Type", about: "Kind of check.", required: true, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "HTTP", about: "by HTTP" }, Choice { value: "HTTPS", about: "by HTTPS" }, Choice { value: "TCP", about: "by a connection" }], ..Text::ANY }) },
    Field { name: "ResourcePath", about: "Path to ask for. Not for `TCP`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 0, maximum: Some(255) }, ..Text::ANY }) },
    Field { name: "FailureThreshold", about: "How many checks in a row change the verdict, 1 to 10.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(1.0), maximum: Some(10.0) }) },
] };

static HEALTH_CHECK_CUSTOM_CONFIG: Object = Object { about: "Health as ECS reports it.", fields: &[
    Field { name: "FailureThreshold", about: "No longer used: always 1.", required: false, default: None, aliases: &[], value: Type::Integer(Range { minimum: Some(1.0), maximum: Some(10.0) }) },
] };

static CLOUD_MAP_SERVICE_ROOT: Object = Object { about: "A Cloud Map service: a name under which tasks are found.", fields: &[
    Field { name: "Name", about: "Name of the service. In a DNS namespace it is what stands before the namespace's name.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "NamespaceId", about: "ID of the namespace.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 0, maximum: Some(255) }, ..Text::ANY }) },
    Field { name: "CreatorRequestId", about: "Text that makes a repeated request harmless: at most 64 characters.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 0, maximum: Some(64) }, ..Text::ANY }) },
    Field { name: "Description", about: "What the service is for: at most 1,024 characters.", required: false, default: None, aliases: &[], value: Type::Text(&Text { length: Length { minimum: 0, maximum: Some(1024) }, ..Text::ANY }) },
    Field { name: "DnsConfig", about: "DNS records of the tasks.", required: false, default: None, aliases: &[], value: Type::Object(&DNS_CONFIG) },
    Field { name: "HealthCheckConfig", about: "Health check by Route 53, for public DNS namespaces. ECS cannot use it for its tasks.", required: false, default: None, aliases: &[], value: Type::Object(&HEALTH_CHECK_CONFIG) },
    Field { name: "HealthCheckCustomConfig", about: "Health as ECS reports it.", required: false, default: None, aliases: &[], value: Type::Object(&HEALTH_CHECK_CUSTOM_CONFIG) },
    Field { name: "Tags", about: "Tags of the service, at most 200.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(200) }, item: Type::Object(&TAG_2) }) },
    Field { name: "Type", about: "`HTTP` for a service that is found by API calls only, in a DNS namespace.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "HTTP", about: "found by API calls only" }], ..Text::ANY }) },
] };

pub(super) static CLOUD_MAP_SERVICE: Schema = Schema { operation: "CreateService", root: Type::Object(&CLOUD_MAP_SERVICE_ROOT), describe_only: &["Id","Arn","ResourceOwner","InstanceCount","CreateDate","CreatedByAccount"], only_in: None };

static LOAD_BALANCER_INFO: Object = Object { about: "The container that takes the traffic.", fields: &[
    Field { name: "ContainerName", about: "Name of the container, as in the task definition.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "ContainerPort", about: "Port of the container; one of its `portMappings`.", required: true, default: None, aliases: &[], value: Type::Any },
] };

static AWSVPC_CONFIGURATION: Object = Object { about: "Subnets and security groups of the tasks.", fields: &[
    Field { name: "Subnets", about: "IDs of the subnets, 1 to 16.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 1, maximum: Some(16) }, item: Type::Text(&Text { pattern: Some(&PATTERN_19), expects: Some("`subnet-` and 8 or 17 hexadecimal digits"), ..Text::ANY }) }) },
    Field { name: "SecurityGroups", about: "IDs of the security groups, at most 5.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(5) }, item: Type::Text(&Text { pattern: Some(&PATTERN_20), expects: Some("`sg-` and 8 or 17 hexadecimal digits"), ..Text::ANY }) }) },
    Field { name: "AssignPublicIp", about: "Whether each task gets a public IP address.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "ENABLED", about: "each task gets a public IP address" }, Choice { value: "DISABLED", about: "tasks have private addresses only" }], ..Text::ANY }) },
] };

static AWSVPC_CONFIGURATION_2: Object = Object { about: "Subnets and security groups of the tasks.", fields: &[
    Field { name: "subnets", about: "IDs of the subnets, 1 to 16.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 1, maximum: Some(16) }, item: Type::Text(&Text { pattern: Some(&PATTERN_19), expects: Some("`subnet-` and 8 or 17 hexadecimal digits"), ..Text::ANY }) }) },
    Field { name: "securityGroups", about: "IDs of the security groups, at most 5.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(5) }, item: Type::Text(&Text { pattern: Some(&PATTERN_20), expects: Some("`sg-` and 8 or 17 hexadecimal digits"), ..Text::ANY }) }) },
    Field { name: "assignPublicIp", about: "Whether each task gets a public IP address.", required: false, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "ENABLED", about: "each task gets a public IP address" }, Choice { value: "DISABLED", about: "tasks have private addresses only" }], ..Text::ANY }) },
] };

static NETWORK_CONFIGURATION_4: Object = Object { about: "The network of the tasks.", fields: &[
    Field { name: "AwsvpcConfiguration", about: "Subnets and security groups.", required: false, default: None, aliases: &[], value: Type::Object(&AWSVPC_CONFIGURATION) },
    Field { name: "awsvpcConfiguration", about: "Subnets and security groups.", required: false, default: None, aliases: &[], value: Type::Object(&AWSVPC_CONFIGURATION_2) },
] };

static CAPACITY_PROVIDER_STRATEGY_ITEM_3: Object = Object { about: "A capacity provider and its share of the tasks.", fields: &[
    Field { name: "CapacityProvider", about: "Name of the capacity provider, such as `FARGATE` or `FARGATE_SPOT`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "Weight", about: "Share of the tasks beyond the base, 0 to 1,000. The default is 0.", required: false, default: Some("0"), aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(1000.0) }) },
    Field { name: "Base", about: "Tasks that run here before shares count, 0 to 100,000. The default is 0.", required: false, default: Some("0"), aliases: &[], value: Type::Integer(Range { minimum: Some(0.0), maximum: Some(100000.0) }) },
] };

static PROPERTIES: Object = Object { about: "What changes of the service.", fields: &[
    Field { name: "TaskDefinition", about: "ARN of the task definition to deploy; pipelines fill in `<TASK_DEFINITION>`.", required: true, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "LoadBalancerInfo", about: "The container that takes the traffic.", required: true, default: None, aliases: &[], value: Type::Object(&LOAD_BALANCER_INFO) },
    Field { name: "PlatformVersion", about: "Fargate platform version, such as `1.4.0`. The default is `LATEST`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "NetworkConfiguration", about: "Subnets and security groups; the service's own where it is absent.", required: false, default: None, aliases: &[], value: Type::Object(&NETWORK_CONFIGURATION_4) },
    Field { name: "CapacityProviderStrategy", about: "Capacity providers to run on and their shares; the service's own where it is absent.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 0, maximum: Some(20) }, item: Type::Object(&CAPACITY_PROVIDER_STRATEGY_ITEM_3) }) },
] };

static TARGET_SERVICE: Object = Object { about: "The service.", fields: &[
    Field { name: "Type", about: "Kind of resource: `AWS::ECS::Service`.", required: true, default: None, aliases: &[], value: Type::Text(&Text { choices: &[Choice { value: "AWS::ECS::Service", about: "an ECS service" }], ..Text::ANY }) },
    Field { name: "Properties", about: "What changes of the service.", required: true, default: None, aliases: &[], value: Type::Object(&PROPERTIES) },
] };

static RESOURCE: Object = Object { about: "The service.", fields: &[
    Field { name: "TargetService", about: "The service.", required: true, default: None, aliases: &[], value: Type::Object(&TARGET_SERVICE) },
] };

static HOOK: Object = Object { about: "A Lambda function, by name or ARN, at a stage of the deployment.", fields: &[
    Field { name: "BeforeInstall", about: "Before the new tasks are made.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "AfterInstall", about: "After the new tasks are made.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "AfterAllowTestTraffic", about: "After test traffic went over.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "BeforeAllowTraffic", about: "Before production traffic goes over.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "AfterAllowTraffic", about: "After production traffic went over.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
] };

static APPSPEC_ROOT: Object = Object { about: "What CodeDeploy deploys to a service.", fields: &[
    Field { name: "version", about: "Version of the format: 0.0.", required: true, default: None, aliases: &[], value: Type::Any },
    Field { name: "Resources", about: "The service: one item.", required: true, default: None, aliases: &[], value: Type::List(&List { length: Length { minimum: 1, maximum: None }, item: Type::Object(&RESOURCE) }) },
    Field { name: "Hooks", about: "Lambda functions at stages of the deployment.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&HOOK) }) },
] };

pub(super) static APPSPEC: Schema = Schema { operation: "AppSpec", root: Type::Object(&APPSPEC_ROOT), describe_only: &[], only_in: None };

static PLUGIN: Object = Object { about: "What templates can look up.", fields: &[
    Field { name: "name", about: "Name of the plugin.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "config", about: "Settings of the plugin.", required: false, default: None, aliases: &[], value: Type::Any },
    Field { name: "func_prefix", about: "What the names of its functions start with.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
] };

static CODE_DEPLOY: Object = Object { about: "Names in CodeDeploy.", fields: &[
    Field { name: "application_name", about: "Application.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "deployment_group_name", about: "Deployment group.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "deployment_config_name", about: "Deployment configuration.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
] };

static IGNORE: Object = Object { about: "What is left as it is.", fields: &[
    Field { name: "tags", about: "Keys of tags.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Text(&Text { ..Text::ANY }) }) },
] };

static ECSPRESSO_CONFIG_ROOT: Object = Object { about: "Where ecspresso finds what it deploys.", fields: &[
    Field { name: "required_version", about: "Versions of ecspresso that may be used.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "region", about: "Region of the cluster.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "cluster", about: "Cluster. The default is `default`.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "service", about: "Service.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "service_definition", about: "File with the service.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "task_definition", about: "File with the task definition.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "express_definition", about: "File with the Express service.", required: false, default: None, aliases: &[], value: Type::Text(&Text { ..Text::ANY }) },
    Field { name: "plugins", about: "What templates can look up, such as Terraform states.", required: false, default: None, aliases: &[], value: Type::List(&List { length: Length::ANY, item: Type::Object(&PLUGIN) }) },
    Field { name: "appspec", about: "The AppSpec file for CodeDeploy.", required: false, default: None, aliases: &[], value: Type::Any },
    Field { name: "timeout", about: "How long to wait, such as `10m0s`.", required: false, default: None, aliases: &[], value: Type::Any },
    Field { name: "codedeploy", about: "Names in CodeDeploy.", required: false, default: None, aliases: &[], value: Type::Object(&CODE_DEPLOY) },
    Field { name: "ignore", about: "What is left as it is.", required: false, default: None, aliases: &[], value: Type::Object(&IGNORE) },
] };

pub(super) static ECSPRESSO_CONFIG: Schema = Schema { operation: "Config", root: Type::Object(&ECSPRESSO_CONFIG_ROOT), describe_only: &[], only_in: None };

/// The schema of documents of this kind.
pub fn of(kind: Kind) -> &'static Schema {
    match kind {
        Kind::TaskDefinition => &TASK_DEFINITION,
        Kind::ContainerDefinitions => &CONTAINER_DEFINITIONS,
        Kind::Service => &SERVICE,
        Kind::ServiceUpdate => &SERVICE_UPDATE,
        Kind::TaskSet => &TASK_SET,
        Kind::RunTask => &RUN_TASK,
        Kind::StartTask => &START_TASK,
        Kind::Overrides => &OVERRIDES,
        Kind::Cluster => &CLUSTER,
        Kind::ClusterCapacityProviders => &CLUSTER_CAPACITY_PROVIDERS,
        Kind::CapacityProvider => &CAPACITY_PROVIDER,
        Kind::ExpressService => &EXPRESS_SERVICE,
        Kind::Daemon => &DAEMON,
        Kind::CapacityProviderUpdate => &CAPACITY_PROVIDER_UPDATE,
        Kind::ExpressServiceUpdate => &EXPRESS_SERVICE_UPDATE,
        Kind::DaemonUpdate => &DAEMON_UPDATE,
        Kind::DaemonTaskDefinition => &DAEMON_TASK_DEFINITION,
        Kind::Gateway => &GATEWAY,
        Kind::ScalableTarget => &SCALABLE_TARGET,
        Kind::ScalingPolicy => &SCALING_POLICY,
        Kind::TargetTracking => &TARGET_TRACKING,
        Kind::ScheduledAction => &SCHEDULED_ACTION,
        Kind::EventTarget => &EVENT_TARGET,
        Kind::Schedule => &SCHEDULE,
        Kind::CloudMapService => &CLOUD_MAP_SERVICE,
        Kind::AppSpec => &APPSPEC,
        Kind::EcspressoConfig => &ECSPRESSO_CONFIG,
    }
}
