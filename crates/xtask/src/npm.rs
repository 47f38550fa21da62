//! `cargo xtask npm`: the npm package of the linter, tried in Node.js and in Chromium.
use crate::{
    repository,
    web::{self, Mode, build, node},
};
use anyhow::{Context as _, Result, ensure};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// What is in the package beside the wasm and the JavaScript that wasm-bindgen writes.
const OWN: [&str; 4] = ["index.js", "index.d.ts", "package.json", "README.md"];

/// Builds the package and tries it.
pub(crate) fn run(arguments: &[&str]) -> Result<()> {
    let mode = match arguments {
        [] => Mode::Publish,
        ["--quick"] => Mode::Quick,
        _ => anyhow::bail!("npm takes nothing, or `--quick`"),
    };
    let browser = node::chromium()?;
    let folder = make(mode)?;
    let mut types = Command::new("node");
    types.arg(web::folder("node_modules/typescript/bin/tsc")).args(["--noEmit", "--strict"]);
    types.args(["--lib", "esnext,dom"]).arg(folder.join("index.d.ts"));
    web::done(&mut types, "the types are right")?;
    let mut test = Command::new("node");
    test.arg("--test").arg(repository().join("packaging/npm/package.test.mjs"));
    test.env("ECSLINT_NPM", folder).env("ECSLINT_WEB", web::folder(""));
    web::done(test.env("ECSLINT_CHROMIUM", browser), "the package works in Node.js and Chromium")
}

/// Builds the package and returns its folder.
fn make(mode: Mode) -> Result<PathBuf> {
    build::install_wasm()?;
    node::install()?;
    let folder = repository().join("target/npm");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    println!("== compiling the npm package");
    build::engine("ecslint-wasm", &folder, mode)?;
    for name in OWN {
        fs::copy(repository().join("packaging/npm").join(name), folder.join(name))?;
    }
    for name in ["LICENSE-MIT", "LICENSE-APACHE"] {
        fs::copy(repository().join(name), folder.join(name))?;
    }
    let manifest: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(folder.join("package.json"))?)?;
    let version = crate::version()?;
    ensure!(manifest["version"] == version.as_str(), "package.json is not of version {version}");
    Ok(folder)
}

/// Packs it into `dist`.
pub(crate) fn pack(dist: &Path) -> Result<()> {
    let folder = make(Mode::Publish)?;
    let mut pack = Command::new("npm");
    pack.args(["pack", "--silent", "--pack-destination"]).arg(dist).current_dir(folder);
    let status = pack.status().context("there is no npm")?;
    ensure!(status.success(), "npm does not pack");
    Ok(())
}
