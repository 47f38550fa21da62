//! `cargo xtask update`: writes every file that is made from others, in the order in which they depend on
//! each other.
use anyhow::{Context, ensure};
use std::process::Command;

/// The tests that write what they otherwise compare, and what each of them writes.
pub(crate) const WRITERS: [(&str, &str); 8] = [
    ("rules", "the output in the pages of rules"),
    ("docs", "docs/rules.md"),
    ("coverage", "docs/coverage.md"),
    ("readme", "the output in README.md"),
    ("commands", "the output in docs/commands.md and its neighbours"),
    ("configuration", "docs/configuration.md"),
    ("json", "tests/data/*.json"),
    ("reports", "tests/data/golden, docs/output.md"),
];

/// Writes them all.
pub(crate) fn run() -> anyhow::Result<()> {
    println!("== schemas/*.json, crates/core/src/schema/tables.rs");
    crate::schemas::run(false)?;
    for (_, what) in WRITERS {
        println!("== {what}");
    }
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["test", "--quiet", "--package", "ecslint", "--no-fail-fast"]);
    WRITERS.iter().for_each(|(test, _)| {
        command.args(["--test", test]);
    });
    // One rule alone would leave the others as they are.
    command.env("UPDATE", "1").env_remove("RULE").current_dir(crate::repository());
    let status = command.status().context("cannot run cargo test")?;
    ensure!(status.success(), "not everything could be written: see what the tests say");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// A test that writes files is in the list, or `update` would leave them stale.
    #[test]
    fn every_test_that_writes_is_called() {
        let tests = crate::repository().join("tests");
        for entry in fs::read_dir(tests).expect("there are tests").flatten() {
            let path = entry.path();
            let main = if path.is_dir() { path.join("main.rs") } else { path.clone() };
            // The other folders hold what tests read.
            let Ok(text) = fs::read_to_string(main) else { continue };
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let writes = text.contains("matches_file(") || text.contains("\"UPDATE\"");
            let listed = WRITERS.iter().any(|(test, _)| *test == name);
            assert_eq!(writes && name != "support", listed, "{name}");
        }
    }
}
