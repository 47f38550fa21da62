//! What Fargate would say of a task definition that does not name it.
use super::{Container, Field, TaskDefinition, Volume};
use crate::facts::fargate::{self, CAPABILITY, FOREIGN_LOG_DRIVERS, TIMEOUT};
use ecslint_syntax::{Node, Span};

/// Fields of a task that only an instance has use for.
const TASK: &[&str] = &["placementConstraints", "ipcMode", "inferenceAccelerators"];

/// The same of a container.
const CONTAINER: &[&str] = &["privileged", "resourceRequirements", "dockerSecurityOptions"];

/// The same of a volume.
const VOLUME: &[&str] = &["dockerVolumeConfiguration", "fsxWindowsFileServerVolumeConfiguration"];

/// Fields of `linuxParameters` that Fargate does not take, and people write for it all the same.
const LINUX: &[&str] = &["sharedMemorySize", "maxSwap", "swappiness"];

/// Something that would keep a task from running on Fargate, and why.
pub type Blocker = (Span, String);

impl<'a> TaskDefinition<'a> {
    /// It looks like a task for Fargate and does not say so: a size and a network interface for the
    /// whole task, and certainly nothing that only an instance has use for.
    pub fn resembles_fargate(self) -> bool {
        let pid_mode = self.pid_mode();
        self.requires_compatibilities().is_absent()
            && self.awsvpc().is_some()
            && self.cpu().known().is_some()
            && self.memory().known().is_some()
            && !TASK.iter().any(|name| Field::may_be_given(self.0, name))
            && (pid_mode.is_absent() || pid_mode.is("task"))
            && self.containers().is_complete()
            && !self.containers().items().any(|container| container.may_need_instance())
            && self.volumes().is_complete()
            && !self.volumes().items().any(|volume| volume.may_need_instance())
    }

    /// What would keep it from running on Fargate, in no order. Logs without a prefix of their
    /// stream are usual on EC2 too, so they alone say nothing.
    pub fn fargate_blockers(self) -> Vec<Blocker> {
        let containers = || self.containers().items();
        let mut blockers = Vec::from_iter(self.size_blocker());
        blockers.extend(containers().flat_map(|container| container.linux_blockers()));
        blockers.extend(containers().flat_map(|container| container.timeout_blockers()));
        if !blockers.is_empty() {
            blockers.extend(containers().filter_map(|container| container.log_blocker()));
        }
        blockers
    }

    fn size_blocker(self) -> Option<Blocker> {
        let (cpu, memory) = (self.cpu().known()?, self.memory().known()?);
        let Some(size) = fargate::size(*cpu) else {
            return Some((cpu.node.span, format!("Fargate has sizes with {}", fargate::cpus())));
        };
        if !size.windows && self.is_windows() {
            return Some((cpu.node.span, "too little or too much for Windows on Fargate".into()));
        }
        let why = || format!("with this CPU, Fargate has {}", size.memory);
        (!size.memory.allows(*memory)).then(|| (memory.node.span, why()))
    }
}

impl<'a> Container<'a> {
    fn may_need_instance(self) -> bool {
        let foreign_log = match self.log_configuration() {
            Field::Absent => false,
            Field::Known(log) => {
                let driver = log.log_driver().known();
                driver.is_none_or(|driver| FOREIGN_LOG_DRIVERS.contains(&*driver))
            }
            Field::Unknown | Field::Wrong => true,
        };
        let devices = match self.linux_parameters() {
            Field::Absent => false,
            Field::Known(linux) => Field::may_be_given(linux.node, "devices"),
            Field::Unknown | Field::Wrong => true,
        };
        foreign_log || devices || CONTAINER.iter().any(|name| Field::may_be_given(self.0, name))
    }

    fn linux_blockers(self) -> Vec<Blocker> {
        let Some(linux) = self.linux_parameters().known() else { return Vec::new() };
        let fields = LINUX.iter().filter_map(|name| Field::<&Node<'_>>::given(linux.node, name));
        let fields = fields.map(|at| (at.key_span(), "Fargate does not have this".to_owned()));
        let capabilities = linux.capabilities().known();
        let added = capabilities.into_iter().flat_map(|capabilities| capabilities.add().items());
        let added = added.filter(|name| **name != CAPABILITY);
        let why = || format!("Fargate adds only `{CAPABILITY}`");
        fields.chain(added.map(|name| (name.node.span, why()))).collect()
    }

    fn timeout_blockers(self) -> impl Iterator<Item = Blocker> {
        let timeouts = [self.start_timeout(), self.stop_timeout()].into_iter();
        let timeouts = timeouts.filter_map(Field::known).filter(|time| !TIMEOUT.contains(&**time));
        let why = || format!("on Fargate {} to {} seconds", TIMEOUT.start(), TIMEOUT.end());
        timeouts.map(move |time| (time.node.span, why()))
    }

    fn log_blocker(self) -> Option<Blocker> {
        let (log, driver) = self.logs_to("awslogs")?;
        let why = || "Fargate needs `awslogs-stream-prefix`".to_owned();
        log.lacks("awslogs-stream-prefix").then(|| (driver.node.span, why()))
    }
}

impl Volume<'_> {
    fn may_need_instance(self) -> bool {
        let host = match self.host() {
            Field::Absent => false,
            Field::Known(host) => !host.source_path().is_absent(),
            Field::Unknown | Field::Wrong => true,
        };
        host || VOLUME.iter().any(|name| Field::may_be_given(self.0, name))
    }
}
