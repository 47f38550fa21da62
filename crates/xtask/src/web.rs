//! `cargo xtask web …`: builds, serves and tests the browser editor.
pub(crate) mod build;
pub(crate) mod node;
mod pages;
mod serve;

use anyhow::{Context as _, ensure};
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// How thoroughly the wasm is made.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// As it is published: small and fast.
    Publish,
    /// Quickly, for those who work on it.
    Quick,
}

/// Where the port of `web serve` starts; 0 takes any that is free.
const PORT: u16 = 8437;

/// Runs one of the chores. The arguments after `web test` choose test files by name.
pub(crate) fn run(arguments: &[&str]) -> anyhow::Result<()> {
    let (options, rest): (Vec<&str>, Vec<&str>) =
        arguments.iter().partition(|argument| argument.starts_with("--"));
    let mode = match options.as_slice() {
        [] => Mode::Publish,
        ["--quick"] => Mode::Quick,
        [option, ..] => anyhow::bail!("`web` does not take `{option}`, only `--quick`"),
    };
    match rest.as_slice() {
        ["build"] => {
            build::run(mode)?;
            println!(
                "== the editor is in {}: serve it from any host and path",
                folder("dist").display()
            );
            Ok(())
        }
        ["serve"] => {
            build::run(mode)?;
            let server = serve::Server::start(folder("dist"), PORT)?;
            println!("== the editor is at {} (Ctrl-C ends it)", server.address());
            server.wait();
            Ok(())
        }
        ["test", names @ ..] => check(mode, "tests", ".test.mjs", names),
        ["bench", names @ ..] => {
            build::native()?;
            check(mode, "bench", ".bench.mjs", names)
        }
        _ => anyhow::bail!("usage: cargo xtask web build|serve|test|bench [--quick] [NAME…]"),
    }
}

/// Builds, serves, and runs the scripts of `folder` in a browser: all, or those named.
fn check(mode: Mode, scripts: &str, ending: &str, names: &[&str]) -> anyhow::Result<()> {
    let browser = node::chromium()?;
    build::run(mode)?;
    node::npm(&["run", "--silent", "check"])?;
    let server = serve::Server::start(folder("dist"), 0)?;
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder(scripts))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let wanted = names.is_empty() || names.iter().any(|part| name.starts_with(part));
        if name.ends_with(ending) && wanted {
            files.push(format!("{scripts}/{name}"));
        }
    }
    ensure!(!files.is_empty(), "no file in web/{scripts} is called {}", names.join(" or "));
    files.sort();
    let mut command = Command::new("node");
    if scripts == "tests" {
        command.args(["--test", "--test-concurrency=2"]);
    }
    command.args(files).current_dir(folder("")).env("ECSLINT_URL", server.address());
    command.env("ECSLINT_CHROMIUM", browser).env("ECSLINT_REPOSITORY", crate::repository());
    if scripts == "bench" {
        command.env("ECSLINT_NATIVE", build::timer()?);
    }
    done(&mut command, "the editor does what it should in a browser")
}

/// A folder of `web/`.
pub(crate) fn folder(name: &str) -> PathBuf {
    crate::repository().join("web").join(name)
}

/// Runs `command`, of which `what` is the outcome.
pub(crate) fn done(command: &mut Command, what: &str) -> anyhow::Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command.status().with_context(|| format!("cannot run `{program}`"))?;
    ensure!(status.success(), "not so: {what} (`{program}` failed)");
    Ok(())
}

/// Whether `program` can be run at all.
fn exists(program: &str) -> bool {
    let mut command = Command::new(program);
    command.arg("--version").stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}
