//! The pre-commit hooks, tried as their users do: in a repository with a bad and a good commit.
use crate::{
    python::{self, done, pip},
    repository,
};
use anyhow::{Context as _, Result, ensure};
use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
    time::Instant,
};

/// What is installed from PyPI into a Python environment under `target/`.
const TOOLS: [&str; 2] = [python::MATURIN, "pre-commit==4.7.0"];

/// What pip needs to install the package that the wheel's hook installs.
const SETUPTOOLS: &str = "setuptools==80.9.0";

/// A definition with a mistake, and how it is repaired.
const BAD: &str = "\"memory\": \"8192\"";
const GOOD: &str = "\"memory\": \"1024\"";

/// Tries the hook that builds the source and the one that installs the wheel.
pub(crate) fn run() -> Result<()> {
    python::exists_or_say()?;
    let target = repository().join("target");
    let (bin, wheels) = (python::environment(&TOOLS)?, target.join("hooks/wheels"));
    build_wheel(&bin, &wheels)?;
    let project = project(&target.join("hooks/project"))?;
    let source = |hook: &mut Command| {
        // Every try builds from a new folder: dependencies are kept, and the rest is built fast.
        hook.env("CARGO_TARGET_DIR", target.join("hooks/cargo"));
        hook.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0");
    };
    try_both(&bin, &project, "ecslint-src", &source)?;
    let without_cargo = path_without_cargo(&target.join("hooks/bin"))?;
    let wheel = |hook: &mut Command| {
        hook.env("PATH", &without_cargo).env("PIP_NO_INDEX", "1").env("PIP_FIND_LINKS", &wheels);
    };
    try_both(&bin, &project, "ecslint", &wheel)
}

/// Builds the wheel, and fetches what pip needs to install it without PyPI.
fn build_wheel(bin: &Path, wheels: &Path) -> Result<()> {
    // Only the wheel of this run may be found.
    if wheels.exists() {
        fs::remove_dir_all(wheels)?;
    }
    let mut download = pip(bin);
    done(
        download.args(["download", "--quiet", "--no-deps", "--dest"]).arg(wheels).arg(SETUPTOOLS),
    )?;
    let mut maturin = Command::new(bin.join("maturin"));
    // Neither optimised nor stripped it is the binary that the tests have built.
    maturin
        .args(["build", "--profile=dev", "--strip=false", "--compatibility=linux", "--out"])
        .arg(wheels);
    done(maturin.current_dir(repository().join("packaging/pypi")))
}

/// `PATH` without what builds the source: of a folder that has it, links to all else, in `links`.
fn path_without_cargo(links: &Path) -> Result<OsString> {
    if links.exists() {
        fs::remove_dir_all(links)?;
    }
    let mut folders = Vec::new();
    for folder in env::split_paths(&env::var_os("PATH").unwrap_or_default()) {
        let own = links.join(folders.len().to_string());
        if !folder.join("cargo").exists() {
            folders.push(folder);
            continue;
        }
        fs::create_dir_all(&own)?;
        for program in fs::read_dir(&folder)?.flatten() {
            let builds = ["cargo", "rust"].iter().any(|name| starts_with(&program, name));
            #[cfg(unix)]
            if !builds {
                std::os::unix::fs::symlink(program.path(), own.join(program.file_name()))?;
            }
        }
        folders.push(own);
    }
    Ok(env::join_paths(folders)?)
}

fn starts_with(program: &fs::DirEntry, name: &str) -> bool {
    program.file_name().to_string_lossy().starts_with(name)
}

/// A git repository with a file that is none of ours and a task definition.
fn project(folder: &Path) -> Result<PathBuf> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    git(folder, &["init", "--quiet"])?;
    fs::write(folder.join("package.json"), "{ \"name\": ")?;
    Ok(folder.to_path_buf())
}

/// Commits a definition with or without a mistake.
fn commit(project: &Path, memory: &str) -> Result<()> {
    let example = repository().join("examples/good/task-definition.json");
    let text = fs::read_to_string(example)?;
    ensure!(text.contains(GOOD), "the example has changed: it has no {GOOD}");
    let text = text.replace(GOOD, memory);
    fs::write(project.join("task-definition.json"), text)?;
    git(project, &["add", "."])?;
    git(project, &["-c", "user.name=x", "-c", "user.email=x@localhost", "commit", "-qm", memory])
}

fn git(folder: &Path, arguments: &[&str]) -> Result<()> {
    done(clean(Command::new("git").current_dir(folder).args(arguments)))
}

/// A hook of git says which repository is meant; ours are others.
fn clean(command: &mut Command) -> &mut Command {
    ["GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"].iter().for_each(|name| {
        command.env_remove(name);
    });
    command
}

/// The hook refuses the bad commit and accepts the good one.
fn try_both(bin: &Path, project: &Path, id: &str, set: &dyn Fn(&mut Command)) -> Result<()> {
    for (memory, refused) in [(BAD, true), (GOOD, false)] {
        let start = Instant::now();
        commit(project, memory)?;
        let mut hook = Command::new(bin.join("pre-commit"));
        hook.current_dir(project).arg("try-repo").arg(repository()).args([id, "--all-files"]);
        set(clean(&mut hook));
        let Output { status, stdout, stderr } = hook.output().context("pre-commit does not run")?;
        let shown = String::from_utf8_lossy(&stdout) + String::from_utf8_lossy(&stderr);
        let found =
            shown.contains("error[fargate-task-size]") && shown.contains("task-definition.json");
        let right = if refused { status.code() == Some(1) && found } else { status.success() };
        ensure!(right, "`{id}` is wrong about {memory}: {status}\n{shown}");
        println!(
            "{id}: {} in {:.0?}",
            if refused { "refuses" } else { "accepts" },
            start.elapsed()
        );
    }
    Ok(())
}
