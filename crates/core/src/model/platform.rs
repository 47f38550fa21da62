//! What tasks need of a Fargate platform version.
use super::{Arn, At, Container, Field, Pair, Secret, Volume};
use ecslint_syntax::{Node, Span};

/// Something that a platform version must have.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-linux-fargate.html>
#[derive(Clone, Debug)]
pub struct Need {
    /// Where it is used.
    pub span: Span,
    /// It is used in the task definition.
    pub there: bool,
    /// What is used.
    pub what: &'static str,
    /// The first version that has it.
    pub version: &'static str,
}

/// Members of a task definition.
const TASK: &[(&str, &str)] = &[("ephemeralStorage", "more ephemeral storage")];

/// Members of a container.
const CONTAINER: &[(&str, &str, &str)] = &[
    ("environmentFiles", "a file of variables", "1.4.0"),
    ("systemControls", "a kernel parameter", "1.4.0"),
    ("restartPolicy", "a restart policy", "1.4.0"),
    ("dependsOn", "an order of containers", "1.3.0"),
    ("startTimeout", "a timeout", "1.3.0"),
    ("stopTimeout", "a timeout", "1.3.0"),
    ("secrets", "a secret", "1.3.0"),
    ("firelensConfiguration", "FireLens", "1.3.0"),
    ("repositoryCredentials", "a private registry", "1.2.0"),
    ("healthCheck", "a health check", "1.1.0"),
];

/// Members of a volume.
const VOLUME: &[(&str, &str)] = &[
    ("efsVolumeConfiguration", "an EFS volume"),
    ("s3filesVolumeConfiguration", "an S3 Files volume"),
    ("configuredAtLaunch", "an EBS volume"),
];

/// From here on a size is one of the newer.
const LARGE_CPU: u32 = 8192;

impl<'a> Pair<'a> {
    /// What the tasks need of the platform version of Linux.
    pub fn platform_needs(self) -> Vec<Need> {
        let task = self.task;
        let mut needs = Vec::new();
        let mut there = |span, what, version| needs.push(Need { span, there: true, what, version });
        for (name, what) in TASK {
            if let Some(at) = given(task.0, name) {
                there(at.key_span(), what, "1.4.0");
            }
        }
        if let Some(cpu) = task.cpu().known().filter(|cpu| cpu.0 >= LARGE_CPU) {
            there(cpu.node.span, "a task of this size", "1.4.0");
        }
        if let Some(mode) = task.pid_mode().known().filter(|mode| **mode == "task") {
            there(mode.node.span, "a shared process namespace", "1.4.0");
        }
        if let Some(arm) = task.cpu_architecture().known().filter(|it| **it == "ARM64") {
            there(arm.node.span, "the architecture ARM64", "1.4.0");
        }
        for volume in task.volumes().items() {
            volume_needs(*volume, &mut there);
        }
        for container in task.containers().items() {
            container_needs(*container, &mut there);
        }
        self.own_needs(&mut needs);
        needs
    }

    /// What the service itself asks for.
    fn own_needs(self, needs: &mut Vec<Need>) {
        let mut here = |span, what, version| needs.push(Need { span, there: false, what, version });
        if let Some(exec) = self.launch.enable_execute_command().known().filter(|exec| **exec) {
            here(exec.key_span(), "ECS Exec", "1.4.0");
        }
        if let Some(connect) = self.service.connected() {
            here(connect.key_span(), "Service Connect", "1.4.0");
        }
        if let Some(spot) = self.providers().find(|provider| **provider == "FARGATE_SPOT") {
            here(spot.node.span, "Fargate Spot", "1.3.0");
        }
        if let Some(registries) = given(self.service.0, "serviceRegistries") {
            here(registries.key_span(), "service discovery", "1.1.0");
        }
    }
}

fn volume_needs(volume: Volume<'_>, there: &mut impl FnMut(Span, &'static str, &'static str)) {
    for (name, what) in VOLUME {
        if let Some(at) = given(volume.0, name) {
            there(at.key_span(), what, "1.4.0");
        }
    }
}

fn container_needs(
    container: Container<'_>,
    there: &mut impl FnMut(Span, &'static str, &'static str),
) {
    for (name, what, version) in CONTAINER {
        if let Some(at) = given(container.0, name) {
            there(at.key_span(), what, version);
        }
    }
    let linux = container.linux_parameters().known();
    let capabilities = linux.and_then(|linux| linux.capabilities().known());
    let added = capabilities.into_iter().flat_map(|capabilities| capabilities.add().items());
    for capability in added.filter(|name| **name == "SYS_PTRACE") {
        there(capability.node.span, "the capability `SYS_PTRACE`", "1.4.0");
    }
    for secret in container.all_secrets().filter_map(json_key) {
        there(secret, "a key of a secret", "1.4.0");
    }
    if let Some(options) =
        container.log_configuration().known().and_then(|log| given(log.node, "secretOptions"))
    {
        there(options.key_span(), "a secret of the log driver", "1.3.0");
    }
    if let Some((_, driver)) = container.logs_to("awsfirelens") {
        there(driver.node.span, "FireLens", "1.3.0");
    }
}

/// Where a secret names a JSON key, a version or a stage after the name of the secret.
fn json_key(secret: At<'_, Secret<'_>>) -> Option<Span> {
    let value = secret.value_from().known()?;
    let arn = Arn::parse(*value).filter(|arn| arn.service == "secretsmanager")?;
    (arn.resource.matches(':').count() > 1).then_some(value.node.span)
}

fn given<'a>(node: &'a Node<'a>, name: &str) -> Option<At<'a, &'a Node<'a>>> {
    Field::given(node, name)
}
