use super::{At, Field, List, Map, view};
use ecslint_syntax::Node;

view! {
    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html>
    Container<'a> {
        name: &'a str = "name",
        image: &'a str = "image",
        cpu: i64 = "cpu",
        memory: i64 = "memory",
        memory_reservation: i64 = "memoryReservation",
        links: List<'a, &'a str> = "links",
        port_mappings: List<'a, PortMapping<'a>> = "portMappings",
        essential: bool = "essential",
        entry_point: List<'a, &'a str> = "entryPoint",
        command: List<'a, &'a str> = "command",
        environment: List<'a, KeyValue<'a>> = "environment",
        environment_files: List<'a, EnvironmentFile<'a>> = "environmentFiles",
        mount_points: List<'a, MountPoint<'a>> = "mountPoints",
        volumes_from: List<'a, VolumeFrom<'a>> = "volumesFrom",
        linux_parameters: LinuxParameters<'a> = "linuxParameters",
        secrets: List<'a, Secret<'a>> = "secrets",
        depends_on: List<'a, Dependency<'a>> = "dependsOn",
        start_timeout: i64 = "startTimeout",
        stop_timeout: i64 = "stopTimeout",
        hostname: &'a str = "hostname",
        privileged: bool = "privileged",
        disable_networking: bool = "disableNetworking",
        log_configuration: LogConfiguration<'a> = "logConfiguration",
        health_check: HealthCheck<'a> = "healthCheck",
        resource_requirements: List<'a, ResourceRequirement<'a>> = "resourceRequirements",
        firelens_configuration: FirelensConfiguration<'a> = "firelensConfiguration",
        repository_credentials: RepositoryCredentials<'a> = "repositoryCredentials",
        ulimits: List<'a, Ulimit<'a>> = "ulimits",
        readonly_root_filesystem: bool = "readonlyRootFilesystem",
        version_consistency: &'a str = "versionConsistency",
        user: &'a str = "user",
        credential_specs: List<'a, &'a str> = "credentialSpecs",
        restart_policy: RestartPolicy<'a> = "restartPolicy",
        system_controls: List<'a, SystemControl<'a>> = "systemControls",
        working_directory: &'a str = "workingDirectory",
        dns_servers: List<'a, &'a str> = "dnsServers",
        extra_hosts: List<'a, HostEntry<'a>> = "extraHosts",
        docker_security_options: List<'a, &'a str> = "dockerSecurityOptions",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html>
    PortMapping<'a> {
        name: &'a str = "name",
        container_port: i64 = "containerPort",
        container_port_range: &'a str = "containerPortRange",
        host_port: i64 = "hostPort",
        protocol: &'a str = "protocol",
        app_protocol: &'a str = "appProtocol",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KeyValuePair.html>
    KeyValue<'a> { name: &'a str = "name", value: &'a str = "value" }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EnvironmentFile.html>
    EnvironmentFile<'a> { kind: &'a str = "type", value: &'a str = "value" }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html>
    Secret<'a> { name: &'a str = "name", value_from: &'a str = "valueFrom" }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RepositoryCredentials.html>
    RepositoryCredentials<'a> { credentials_parameter: &'a str = "credentialsParameter" }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MountPoint.html>
    MountPoint<'a> {
        source_volume: &'a str = "sourceVolume",
        container_path: &'a str = "containerPath",
        read_only: bool = "readOnly",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_VolumeFrom.html>
    VolumeFrom<'a> { source_container: &'a str = "sourceContainer" }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html>
    Dependency<'a> { container_name: &'a str = "containerName", condition: &'a str = "condition" }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html>
    LogConfiguration<'a> {
        log_driver: &'a str = "logDriver",
        options: Map<'a> = "options",
        secret_options: List<'a, Secret<'a>> = "secretOptions",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_FirelensConfiguration.html>
    FirelensConfiguration<'a> { kind: &'a str = "type", options: Map<'a> = "options" }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html>
    HealthCheck<'a> {
        command: List<'a, &'a str> = "command",
        interval: i64 = "interval",
        timeout: i64 = "timeout",
        retries: i64 = "retries",
        start_period: i64 = "startPeriod",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinuxParameters.html>
    LinuxParameters<'a> {
        capabilities: Capabilities<'a> = "capabilities",
        devices: List<'a, &'a Node<'a>> = "devices",
        tmpfs: List<'a, Tmpfs<'a>> = "tmpfs",
        shared_memory_size: i64 = "sharedMemorySize",
        max_swap: i64 = "maxSwap",
        swappiness: i64 = "swappiness",
        init_process_enabled: bool = "initProcessEnabled",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tmpfs.html>
    Tmpfs<'a> { container_path: &'a str = "containerPath" }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HostEntry.html>
    HostEntry<'a> { hostname: &'a str = "hostname", ip_address: &'a str = "ipAddress" }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html>
    Capabilities<'a> { add: List<'a, &'a str> = "add", drop: List<'a, &'a str> = "drop" }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ResourceRequirement.html>
    ResourceRequirement<'a> {
        kind: &'a str = "type",
        value: &'a str = "value",
        sharing_strategy: &'a Node<'a> = "sharingStrategy",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerRestartPolicy.html>
    RestartPolicy<'a> { enabled: bool = "enabled" }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SystemControl.html>
    SystemControl<'a> { namespace: &'a str = "namespace", value: &'a str = "value" }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Ulimit.html>
    Ulimit<'a> {
        name: &'a str = "name",
        soft_limit: i64 = "softLimit",
        hard_limit: i64 = "hardLimit",
    }
}

/// The first and last port of `8080-8090`; nothing where it is written in another form.
pub fn port_range(text: &str) -> Option<(i64, i64)> {
    let (first, last) = text.split_once('-')?;
    let is_port = |port: &str| port.len() <= 5 && port.bytes().all(|byte| byte.is_ascii_digit());
    if !is_port(first) || !is_port(last) {
        return None;
    }
    Some((first.parse().ok()?, last.parse().ok()?))
}

impl<'a> PortMapping<'a> {
    /// The ports of the container, first and last; the same where there is one.
    pub fn ports(self) -> Option<At<'a, (i64, i64)>> {
        if let Some(port) = self.container_port().known() {
            return Some(port.map(|port| (port, port)));
        }
        let range = self.container_port_range().known()?;
        let (first, last) = port_range(*range)?;
        (first <= last).then(|| range.map(|_| (first, last)))
    }

    /// The port that is taken on the instance, where the task chooses one. In the network mode
    /// `host` that is the port of the container.
    pub fn taken_host_port(self, host_mode: bool) -> Option<At<'a, i64>> {
        match self.host_port() {
            Field::Known(port) if *port != 0 => Some(port),
            Field::Absent | Field::Known(_) if host_mode => self.container_port().known(),
            _ => None,
        }
        .filter(|port| **port > 0)
    }

    /// The protocol: `tcp` where nothing is said, nothing where it is not known.
    pub fn transport(self) -> Option<&'a str> {
        match self.protocol() {
            Field::Absent => Some("tcp"),
            Field::Known(protocol) => Some(*protocol),
            Field::Unknown | Field::Wrong => None,
        }
    }
}

impl<'a> LogConfiguration<'a> {
    /// The driver, when it is `driver`.
    pub fn to(self, driver: &str) -> Option<At<'a, &'a str>> {
        self.log_driver().known().filter(|known| **known == driver)
    }

    /// What `options` say about `name`.
    pub fn option(self, name: &str) -> Field<'a, &'a str> {
        match self.options() {
            Field::Known(options) => options.get(name),
            Field::Absent => Field::Absent,
            _ => Field::Unknown,
        }
    }

    /// The option `name` is certainly given nowhere: not in `options`, not in `secretOptions`.
    pub fn lacks(self, name: &str) -> bool {
        let other =
            |secret: At<'a, Secret<'a>>| secret.name().known().is_some_and(|known| *known != name);
        self.option(name).is_absent()
            && self.secret_options().is_complete()
            && self.secret_options().items().all(other)
    }
}

impl<'a> Container<'a> {
    /// The name for messages: ``container `web` ``, or `this container`.
    pub fn title(self) -> String {
        self.name()
            .known()
            .map_or("this container".to_owned(), |name| format!("container `{}`", *name))
    }

    /// The known entries of `secrets` and of the log driver's `secretOptions`.
    pub fn all_secrets(self) -> impl Iterator<Item = At<'a, Secret<'a>>> {
        let log = self.log_configuration().known();
        let options = log.into_iter().flat_map(|log| log.secret_options().items());
        self.secrets().items().chain(options)
    }

    /// The log configuration and its driver, when that is `driver`.
    pub fn logs_to(self, driver: &str) -> Option<(LogConfiguration<'a>, At<'a, &'a str>)> {
        let log = self.log_configuration().known()?;
        Some((log.value, log.to(driver)?))
    }

    /// One of its mount points names `volume`.
    pub fn mounts(self, volume: &str) -> bool {
        self.mount_points().items().any(|mount| mount.source_volume().is(volume))
    }

    /// No health check is run in it: it has none, or one that is switched off.
    pub fn is_unchecked(self) -> bool {
        match self.health_check() {
            Field::Absent => true,
            Field::Known(check) => check.command().items().next().is_some_and(|it| *it == "NONE"),
            Field::Unknown | Field::Wrong => false,
        }
    }

    /// The container is certainly essential: said so, or nothing said.
    pub fn is_essential(self) -> bool {
        self.essential().is_absent() || self.essential().is(true)
    }
}
