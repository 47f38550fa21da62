use super::{At, Container, CpuUnits, Field, KeyValue, List, Mebibytes, MountPoint, Volume, view};
use crate::facts::volumes::Platform;
use ecslint_syntax::Node;

view! {
    /// The input of RegisterTaskDefinition, or a bare list of container definitions of which the
    /// rest is unknown.
    ///
    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html>
    TaskDefinition<'a> {
        family: &'a str = "family",
        task_role_arn: &'a str = "taskRoleArn",
        execution_role_arn: &'a str = "executionRoleArn",
        network_mode: &'a str = "networkMode",
        volumes: List<'a, Volume<'a>> = "volumes",
        placement_constraints: List<'a, PlacementConstraint<'a>> = "placementConstraints",
        requires_compatibilities: List<'a, &'a str> = "requiresCompatibilities",
        cpu: CpuUnits = "cpu",
        memory: Mebibytes = "memory",
        pid_mode: &'a str = "pidMode",
        enable_fault_injection: bool = "enableFaultInjection",
        ipc_mode: &'a str = "ipcMode",
        proxy_configuration: ProxyConfiguration<'a> = "proxyConfiguration",
        inference_accelerators: List<'a, &'a Node<'a>> = "inferenceAccelerators",
        ephemeral_storage: EphemeralStorage<'a> = "ephemeralStorage",
        runtime_platform: RuntimePlatform<'a> = "runtimePlatform",
        trusted_execution: TrustedExecution<'a> = "trustedExecutionConfiguration",
        tags: List<'a, Tag<'a>> = "tags",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tag.html>
    Tag<'a> { key: &'a str = "key" | "Key", value: &'a str = "value" | "Value" }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TrustedExecutionConfiguration.html>
    TrustedExecution<'a> {
        isolation_mode: &'a str = "isolationMode",
        attestation_policy: &'a str = "attestationPolicy",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinitionPlacementConstraint.html>
    PlacementConstraint<'a> { kind: &'a str = "type", expression: &'a str = "expression" }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatform.html>
    RuntimePlatform<'a> {
        cpu_architecture: &'a str = "cpuArchitecture",
        operating_system_family: &'a str = "operatingSystemFamily",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EphemeralStorage.html>
    EphemeralStorage<'a> {
        size_in_gib: i64 = "sizeInGiB",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ProxyConfiguration.html>
    ProxyConfiguration<'a> {
        kind: &'a str = "type",
        container_name: &'a str = "containerName",
        properties: List<'a, KeyValue<'a>> = "properties",
    }
}

impl<'a> TaskDefinition<'a> {
    /// The member `containerDefinitions`, or the bare list itself.
    pub fn containers(self) -> Field<'a, List<'a, Container<'a>>> {
        match self.0.as_array() {
            Some(_) => Field::of(self.0, self.0),
            None => Field::read(self.0, "containerDefinitions"),
        }
    }

    /// The value `FARGATE` in `requiresCompatibilities`: AWS then applies Fargate's rules when the
    /// definition is registered. Without the list they apply only when it is run.
    pub fn fargate(self) -> Option<At<'a, &'a str>> {
        self.requires("FARGATE")
    }

    /// The item of `requiresCompatibilities` that says `compute`.
    pub fn requires(self, compute: &str) -> Option<At<'a, &'a str>> {
        let list = self.requires_compatibilities().known()?;
        let mut items = list.node.as_array()?.iter().filter(|item| item.as_str() == Some(compute));
        Field::of(items.next()?, list.node).known()
    }

    /// The value that says that it runs on `platform`.
    pub fn runs_on(self, platform: Platform) -> Option<At<'a, &'a str>> {
        match platform {
            Platform::Fargate => self.fargate(),
            Platform::FargateWindows => self.fargate().and_then(|_| self.windows()),
            Platform::ManagedInstances => self.requires("MANAGED_INSTANCES"),
            Platform::External => self.requires("EXTERNAL"),
            Platform::Linux => self.linux(),
            Platform::Windows => self.windows(),
        }
    }

    /// `requiresCompatibilities` is known as a whole (or certainly not there) and does not list
    /// `compute`.
    pub fn never_requires(self, compute: &str) -> bool {
        self.requires(compute).is_none() && self.requires_compatibilities().is_complete()
    }

    /// The value of `networkMode`, when it says `awsvpc`.
    pub fn awsvpc(self) -> Option<At<'a, &'a str>> {
        self.network_mode().known().filter(|mode| **mode == "awsvpc")
    }

    /// The network mode is certainly `bridge`: said so, or nothing said where that is the default.
    pub fn is_bridge(self) -> bool {
        self.network_mode().is("bridge")
            || self.network_mode().is_absent()
                && self.never_requires("FARGATE")
                && self.never_requires("MANAGED_INSTANCES")
                && !self.may_be_windows()
    }

    /// The value of `networkMode`, when it says `host`.
    pub fn host_mode(self) -> Option<At<'a, &'a str>> {
        self.network_mode().known().filter(|mode| **mode == "host")
    }

    /// The operating system, when it is stated and is a Windows.
    pub fn windows(self) -> Option<At<'a, &'a str>> {
        let family = self.runtime_platform().known()?.operating_system_family().known()?;
        family.starts_with("WINDOWS").then_some(family)
    }

    /// The processor architecture, where `runtimePlatform` states it.
    pub fn cpu_architecture(self) -> Field<'a, &'a str> {
        match self.runtime_platform() {
            Field::Known(platform) => platform.cpu_architecture(),
            Field::Absent => Field::Absent,
            Field::Unknown | Field::Wrong => Field::Unknown,
        }
    }

    /// The operating system, when it is stated and is Linux.
    pub fn linux(self) -> Option<At<'a, &'a str>> {
        let family = self.runtime_platform().known()?.operating_system_family().known()?;
        (*family == "LINUX").then_some(family)
    }

    /// The operating system is stated, and is a Windows.
    pub fn is_windows(self) -> bool {
        self.windows().is_some()
    }

    /// The operating system may be a Windows: stated so, or not known.
    pub fn may_be_windows(self) -> bool {
        match self.runtime_platform() {
            Field::Absent => false,
            Field::Known(platform) => match platform.operating_system_family() {
                Field::Absent => false,
                Field::Known(family) => family.starts_with("WINDOWS"),
                _ => true,
            },
            _ => true,
        }
    }

    /// The container called `name`.
    pub fn container(self, name: &str) -> Option<At<'a, Container<'a>>> {
        self.containers().items().find(|container| container.name().is(name))
    }

    /// The known names of the containers other than `own`.
    pub fn other_names(self, own: Container<'a>) -> impl Iterator<Item = &'a str> {
        let names = self.containers().items().filter_map(|container| container.name().known());
        names.map(|name| *name).filter(move |name| !own.name().is(name))
    }

    /// Every volume and its name is known: a name that is not among them does not exist.
    pub fn knows_all_volumes(self) -> bool {
        let named =
            |volume: At<'a, Volume<'a>>| !matches!(volume.name(), Field::Unknown | Field::Wrong);
        self.volumes().is_complete() && self.volumes().items().all(named)
    }

    /// Every mount point and the volume it names is known: a volume that none names is not mounted.
    pub fn knows_all_mounts(self) -> bool {
        let named = |mount: At<'a, MountPoint<'a>>| {
            !matches!(mount.source_volume(), Field::Unknown | Field::Wrong)
        };
        self.containers().is_complete()
            && self.containers().items().all(|container| {
                container.mount_points().is_complete()
                    && container.mount_points().items().all(named)
            })
    }

    /// Every container and its name is known: a name that is not among them does not exist.
    pub fn knows_all_containers(self) -> bool {
        let named = |container: At<'a, Container<'a>>| {
            !matches!(container.name(), Field::Unknown | Field::Wrong)
        };
        self.containers().is_complete() && self.containers().items().all(named)
    }
}
