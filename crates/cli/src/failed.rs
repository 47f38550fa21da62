//! Why a configuration or a baseline cannot be used.
use crate::{terminal::Terminal, unreadable::reason};
use ecslint_config::Failed;

/// Shows the faults of a configuration as findings are shown, and says that it cannot be used.
pub(crate) fn show(failed: Failed, terminal: &Terminal) -> anyhow::Error {
    match failed {
        Failed::Faulty { path, text, faults } => {
            let name = path.to_string_lossy();
            let source = ecslint_core::Source::new(name.as_ref(), text.as_str());
            let shown = ecslint_report::full::render(&name, &source, &faults, terminal.color);
            terminal.say(shown.trim_end());
            terminal.say("");
            let faults = if faults.len() == 1 { "a fault" } else { "faults" };
            anyhow::anyhow!("{name} has {faults} and is not used")
        }
        failed => unusable(&failed),
    }
}

/// Why a file cannot be used, in the words of this tool.
pub(crate) fn unusable(failed: &Failed) -> anyhow::Error {
    match failed {
        Failed::Unreadable { path, error } => {
            anyhow::anyhow!("cannot read {}: {}", path.display(), reason(error))
        }
        Failed::Baseline { path, error } => {
            anyhow::anyhow!("cannot use {}: {}", path.display(), reason(error))
        }
        Failed::Faulty { .. } => anyhow::anyhow!("{failed}"),
    }
}
