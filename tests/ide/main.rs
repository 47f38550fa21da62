//! What editors ask: hover, completion, quick fixes, outline, names, hints, breadcrumb.
mod complete;
mod laws;
mod names;
mod show;
#[path = "../support/mod.rs"]
mod support;

use ecslint_core::{Analysis, Config, Source, analyze};

/// A text in which `|` marks the caret, and where that is.
pub(crate) fn caret(text: &str) -> (String, u32) {
    let at = text.find('|').expect("a caret is marked");
    (text.replacen('|', "", 1), at as u32)
}

/// A task definition with something of everything.
pub(crate) const TASK: &str = r#"{
  "family": "web",
  "cpu": "1024",
  "memory": "2048",
  "containerDefinitions": [
    {
      "name": "app",
      "image": "nginx:1.27",
      "stopTimeout": 90,
      "links": ["db:database"],
      "portMappings": [{ "name": "http", "containerPort": 80 }],
      "mountPoints": [{ "sourceVolume": "data", "containerPath": "/data" }],
      "dependsOn": [{ "containerName": "db", "condition": "START" }]
    },
    { "name": "db", "image": "postgres:17", "cpu": 256 }
  ],
  "volumes": [{ "name": "data" }]
}
"#;

/// Where `quoted` stands in it.
pub(crate) fn offset(quoted: &str) -> u32 {
    TASK.find(quoted).expect("the text is there") as u32
}

/// Calls `f` with it.
pub(crate) fn with_task<R>(f: impl FnOnce(&Source<'_>, &Analysis<'_>) -> R) -> R {
    let source = Source::new("task.json", TASK);
    f(&source, &analyze(&source, &Config::default()))
}
