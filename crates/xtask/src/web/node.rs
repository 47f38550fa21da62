//! What is not Rust: npm's packages and a browser.
use super::{done, exists, folder};
use anyhow::{bail, ensure};
use std::fs;
use std::process::Command;

/// Runs npm in `web/`.
pub(super) fn npm(arguments: &[&str]) -> anyhow::Result<()> {
    let mut command = Command::new("npm");
    done(command.args(arguments).current_dir(folder("")), "npm does its part")
}

/// Node.js and its npm are there.
///
/// # Errors
/// Where they are not.
pub(crate) fn exists_or_say() -> anyhow::Result<()> {
    ensure!(
        exists("node") && exists("npm"),
        "the editor needs Node.js 20.19 or later, with npm: https://nodejs.org"
    );
    Ok(())
}

/// Installs what `package-lock.json` lists, where that is not there yet.
pub(crate) fn install() -> anyhow::Result<()> {
    exists_or_say()?;
    let wanted = fs::read(folder("package-lock.json"))?;
    let mark = folder("node_modules/.ecslint-lock");
    if fs::read(&mark).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    println!("== installing the packages of web/package-lock.json");
    npm(&["ci", "--ignore-scripts", "--no-audit", "--no-fund"])?;
    fs::write(mark, wanted)?;
    Ok(())
}

/// The browser for the tests, installed where there is none and Debian's package can be.
pub(crate) fn chromium() -> anyhow::Result<String> {
    if let Ok(path) = std::env::var("ECSLINT_CHROMIUM") {
        return Ok(path);
    }
    let known = ["chromium", "chromium-browser", "google-chrome"];
    if let Some(browser) = known.into_iter().find(|name| exists(name)) {
        return Ok(browser.to_owned());
    }
    println!("== installing chromium");
    let mut command = Command::new("apt-get");
    let status = command.args(["install", "--yes", "--no-install-recommends", "chromium"]).status();
    if status.is_ok_and(|status| status.success()) && exists("chromium") {
        return Ok("chromium".to_owned());
    }
    bail!("the browser tests need Chromium: install it, or set ECSLINT_CHROMIUM to its path")
}
