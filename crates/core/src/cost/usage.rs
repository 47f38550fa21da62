//! What a task definition and its service say of the price.
use super::{NoPrice, Platform, Usage};
use crate::{
    facts::prices,
    model::{Field, Service, TaskDefinition},
};

/// The Region that is taken where nothing says another.
const REGION: &str = "us-east-1";

impl Usage {
    /// What `task` uses, run as often as `service` says; once without one.
    ///
    /// # Errors
    /// Where the task has no known size.
    pub fn of<'a>(task: TaskDefinition<'a>, service: Option<Service<'a>>) -> Result<Self, NoPrice> {
        let arm = matches!(task.cpu_architecture(), Field::Known(at) if *at == "ARM64");
        let storage = task.ephemeral_storage().known();
        let storage = storage.and_then(|storage| storage.size_in_gib().known());
        let count = service.and_then(|service| service.desired_count().known());
        let spot = service.is_some_and(|service| {
            let strategy = service.capacity_provider_strategy();
            let provider = |name: &str| {
                strategy.items().any(|item| {
                    item.node.get("capacityProvider").and_then(|node| node.as_str()) == Some(name)
                })
            };
            provider("FARGATE_SPOT") && !provider("FARGATE")
        });
        Ok(Self {
            cpu: *task.cpu().known().ok_or(NoPrice::NoSize("cpu"))?,
            memory: *task.memory().known().ok_or(NoPrice::NoSize("memory"))?,
            platform: match (task.is_windows(), arm) {
                (true, _) => Platform::Windows,
                (_, true) => Platform::LinuxArm,
                _ => Platform::LinuxX86,
            },
            storage: storage.and_then(|at| u32::try_from(*at).ok()).unwrap_or(prices::FREE_STORAGE),
            count: count.and_then(|at| u32::try_from(*at).ok()).unwrap_or(1),
            spot,
            region: REGION.to_owned(),
        })
    }
}
