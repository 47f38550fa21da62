use super::{List, Map, view};
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
        repository_credentials: &'a Node<'a> = "repositoryCredentials",
        ulimits: List<'a, Ulimit<'a>> = "ulimits",
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
        shared_memory_size: i64 = "sharedMemorySize",
        max_swap: i64 = "maxSwap",
        swappiness: i64 = "swappiness",
        init_process_enabled: bool = "initProcessEnabled",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html>
    Capabilities<'a> { add: List<'a, &'a str> = "add", drop: List<'a, &'a str> = "drop" }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ResourceRequirement.html>
    ResourceRequirement<'a> { kind: &'a str = "type", value: &'a str = "value" }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Ulimit.html>
    Ulimit<'a> {
        name: &'a str = "name",
        soft_limit: i64 = "softLimit",
        hard_limit: i64 = "hardLimit",
    }
}

impl Container<'_> {
    /// The name for messages: ``container `web` ``, or `this container`.
    pub fn title(self) -> String {
        self.name()
            .known()
            .map_or("this container".to_owned(), |name| format!("container `{}`", *name))
    }

    /// The container is certainly essential: said so, or nothing said.
    pub fn is_essential(self) -> bool {
        self.essential().is_absent() || self.essential().is(true)
    }
}
