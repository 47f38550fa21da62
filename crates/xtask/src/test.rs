//! `cargo xtask test`: every test of the workspace.

use std::process::Command;

/// Runs every test of the workspace and fails when one of them fails.
pub(crate) fn run() -> anyhow::Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["test", "--workspace"])
        .current_dir(crate::repository())
        .status()?;
    anyhow::ensure!(status.success(), "the tests failed");
    Ok(())
}
