//! Kernel parameters that a container can have of its own.
//!
//! <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SystemControl.html>

/// The namespace of the kernel that a parameter belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Namespace {
    /// The network of the task or container.
    Network,
    /// Shared memory, semaphores and message queues.
    Ipc,
}

/// The parameters of the IPC namespace, apart from all that start with `fs.mqueue.`.
pub const IPC: &[&str] = &[
    "kernel.msgmax",
    "kernel.msgmnb",
    "kernel.msgmni",
    "kernel.sem",
    "kernel.shmall",
    "kernel.shmmax",
    "kernel.shmmni",
    "kernel.shm_rmid_forced",
];

/// The namespace of `parameter`; nothing where the whole machine shares it.
pub fn namespace(parameter: &str) -> Option<Namespace> {
    if parameter.starts_with("net.") {
        Some(Namespace::Network)
    } else if IPC.contains(&parameter) || parameter.starts_with("fs.mqueue.") {
        Some(Namespace::Ipc)
    } else {
        None
    }
}
