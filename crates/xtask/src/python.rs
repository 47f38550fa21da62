//! Tools from PyPI, installed below `target/`.
use crate::repository;
use anyhow::{Context as _, Result, ensure};
use std::{
    path::{Path, PathBuf},
    process::Command,
};

/// What builds wheels.
pub(crate) const MATURIN: &str = "maturin==1.16.0";

/// Python is there, with what makes environments.
///
/// # Errors
/// Where it is not.
pub(crate) fn exists_or_say() -> Result<()> {
    let asked = Command::new("python3").args(["-c", "import ensurepip, venv"]).output();
    let there = asked.is_ok_and(|asked| asked.status.success());
    ensure!(
        there,
        "the hooks need Python 3.8 or later with venv: `apt-get install python3-venv` brings it"
    );
    Ok(())
}

/// Installs `tools` into the Python environment of the repository and returns where its programs are.
pub(crate) fn environment(tools: &[&str]) -> Result<PathBuf> {
    let folder = repository().join("target/venv");
    if !folder.is_dir() {
        done(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
    }
    let bin = folder.join(if cfg!(windows) { "Scripts" } else { "bin" });
    if !tools.is_empty() {
        done(pip(&bin).args(["install", "--quiet"]).args(tools))?;
    }
    Ok(bin)
}

/// The pip of that environment.
pub(crate) fn pip(bin: &Path) -> Command {
    let mut pip = Command::new(bin.join("python"));
    pip.args(["-m", "pip", "--disable-pip-version-check"]);
    pip
}

/// Runs `command` and shows what it says where it fails.
pub(crate) fn done(command: &mut Command) -> Result<()> {
    let run = command.output().with_context(|| format!("cannot run {command:?}"))?;
    let said = String::from_utf8_lossy(&run.stdout) + String::from_utf8_lossy(&run.stderr);
    ensure!(run.status.success(), "{command:?} failed:\n{said}");
    Ok(())
}
