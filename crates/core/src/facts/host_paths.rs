//! Paths of a container instance that give away more than files.
//!
//! <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html>

/// Who may write here has the instance.
#[rustfmt::skip]
const CONTROL: &[(&str, &str)] = &[
    ("/", "the root of the instance"),
    ("/run", "holds the sockets of the instance"),
    ("/var/run", "holds the sockets of the instance"),
    ("/run/docker.sock", "the socket of Docker"),
    ("/var/run/docker.sock", "the socket of Docker"),
    ("/run/containerd", "holds the socket of containerd"),
    ("/var/run/containerd", "holds the socket of containerd"),
    ("/run/containerd/containerd.sock", "the socket of containerd"),
    ("/var/run/containerd/containerd.sock", "the socket of containerd"),
    ("//./pipe/docker_engine", "the pipe of Docker"),
    ("c:", "the drive of the instance"),
];

/// Who may read here learns what is not meant for a container.
#[rustfmt::skip]
const SENSITIVE: &[(&str, &str)] = &[
    ("/boot", "where the instance starts from"),
    ("/dev", "where the devices of the instance are"),
    ("/etc", "where the instance is configured"),
    ("/etc/ecs", "where the agent of ECS is configured"),
    ("/etc/ecs/ecs.config", "where the agent of ECS is configured"),
    ("/etc/shadow", "where the instance keeps passwords"),
    ("/proc", "where the processes of the instance are"),
    ("/root", "the home of root on the instance"),
    ("/root/.ssh", "where root on the instance keeps keys"),
    ("/home/ec2-user/.ssh", "where a user of the instance keeps keys"),
    ("/sys", "where the kernel of the instance is controlled"),
    ("/usr", "where the programs of the instance are"),
    ("/var", "where the instance keeps the data of all tasks"),
    ("/var/lib", "where the instance keeps the data of all tasks"),
    ("/var/lib/docker", "where Docker keeps the data of all tasks"),
    ("/var/lib/containerd", "where containerd keeps the data of all tasks"),
    ("/var/lib/ecs", "where the agent of ECS keeps its data"),
];

/// What makes `path` a way to the whole instance for those who may write to it.
pub fn control(path: &str) -> Option<&'static str> {
    find(CONTROL, path)
}

/// What is at `path`, in words that follow on "is", where it is not meant for containers.
pub fn sensitive(path: &str) -> Option<&'static str> {
    find(SENSITIVE, path).or_else(|| match find(CONTROL, path)? {
        "holds the sockets of the instance" => Some("where the sockets of the instance are"),
        "holds the socket of containerd" => Some("where the socket of containerd is"),
        is => Some(is),
    })
}

fn find(table: &[(&str, &'static str)], path: &str) -> Option<&'static str> {
    let path = path.replace('\\', "/");
    let path = match path.trim_end_matches('/') {
        "" if path.is_empty() => return None,
        "" => "/".to_owned(),
        path if path.starts_with("//") || path.contains(':') => path.to_ascii_lowercase(),
        path => path.to_owned(),
    };
    table.iter().find(|(known, _)| *known == path).map(|(_, is)| *is)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_known_by_their_meaning() {
        for path in ["/", "//", "/var/run/", "/run/docker.sock", r"\\.\pipe\docker_engine", r"C:\"]
        {
            assert!(control(path).is_some() && sensitive(path).is_some(), "{path}");
        }
        for path in ["/proc", "/var/lib/docker/"] {
            assert!(control(path).is_none() && sensitive(path).is_some(), "{path}");
        }
        for path in ["/data", "/etc/localtime", "/var/log", "proc", r"C:\data", ""] {
            assert!(sensitive(path).is_none(), "{path}");
        }
    }
}
