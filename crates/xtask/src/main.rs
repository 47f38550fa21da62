//! Chores of the repository: `cargo xtask` lists them.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a chore talks to its terminal")]

mod dist;
mod hooks;
mod npm;
mod python;
mod schemas;
mod test;
mod update;
mod web;

use anyhow::Context as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask <chore>

chores:
  schemas             write schemas/*.json from schemas/model and schemas/overlay
  schemas --refresh   download AWS's service model first (pip, the pinned botocore)
  dist                build all that a release has into target/published
  dist --only WHAT…   only crates, npm or the wheel and the archive of a target
  hooks               try the pre-commit hooks, from source and from a wheel
  npm                 build the npm package and try it in Node.js and Chromium
                      (with --quick: larger and slower, built sooner)
  test                run every test of the workspace
  update              write every file that is made from others: schemas, tables,
                      the output in pages, lists of rules, golden files
  web build           build the browser editor into web/dist
  web serve           build it and serve it on this machine
  web test [NAME…]    build it and try it in Chromium
  web bench [NAME…]   build it and measure it in Chromium
                      (with --quick: larger and slower wasm, built sooner)";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let done = match args.as_slice() {
        ["schemas"] => schemas::run(false),
        ["schemas", "--refresh"] => schemas::run(true),
        ["dist", rest @ ..] => dist::run(rest),
        ["hooks"] => hooks::run(),
        ["npm", rest @ ..] => npm::run(rest),
        ["test"] => test::run(),
        ["update"] => update::run(),
        ["web", rest @ ..] => web::run(rest),
        ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        other => return misused(other),
    };
    let Err(error) = done else { return ExitCode::SUCCESS };
    eprintln!("error: {error:#}");
    ExitCode::FAILURE
}

fn misused(args: &[&str]) -> ExitCode {
    match args {
        [] => eprintln!("error: no chore given"),
        [chore @ ("hooks" | "schemas" | "test" | "update"), rest @ ..] => {
            eprintln!("error: `{chore}` does not take `{}`", rest.join(" "));
        }
        [chore, ..] => eprintln!("error: no chore is called `{chore}`"),
    }
    eprintln!("\n{USAGE}");
    ExitCode::from(2)
}

/// The top folder of the repository.
pub(crate) fn repository() -> PathBuf {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2);
    top.unwrap_or(Path::new(".")).to_path_buf()
}

/// The version of all crates.
pub(crate) fn version() -> anyhow::Result<String> {
    let manifest = std::fs::read_to_string(repository().join("Cargo.toml"))?;
    let line = manifest.lines().find_map(|line| line.strip_prefix("version = \""));
    Ok(line.context("Cargo.toml has no version")?.trim_end_matches('"').to_owned())
}
