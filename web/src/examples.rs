//! What there is to try.

/// A task definition and, where it belongs to one, the service that runs it.
pub(crate) struct Example {
    pub(crate) title: &'static str,
    pub(crate) texts: [&'static str; 2],
}

/// The examples; a first visit shows the first.
pub(crate) static EXAMPLES: [Example; 5] = [
    Example {
        title: "A shop on Fargate, with mistakes",
        texts: [
            include_str!("../examples/shop.json"),
            include_str!("../examples/shop-service.json"),
        ],
    },
    Example {
        title: "Sidecars and logs, in YAML",
        texts: [include_str!("../examples/sidecars.yaml"), ""],
    },
    Example {
        title: "What describe-task-definition answers",
        texts: [include_str!("../examples/described.json"), ""],
    },
    Example {
        title: "A file that is broken",
        texts: [include_str!("../examples/broken.json"), ""],
    },
    Example { title: "Empty", texts: ["", ""] },
];
