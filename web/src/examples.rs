//! What there is to try.

/// A task definition and, where it belongs to one, the service that runs it.
pub(crate) struct Example {
    pub(crate) title: &'static str,
    pub(crate) task: &'static str,
    pub(crate) service: &'static str,
}

/// What a first visit shows.
pub(crate) static FIRST: Example = Example {
    title: "A shop on Fargate, with mistakes",
    task: include_str!("../examples/shop.json"),
    service: include_str!("../examples/shop-service.json"),
};
