//! `cargo xtask dist`: all that a release has, in `target/published`.
use crate::{
    python::{self, done},
    repository, version,
};
use anyhow::{Result, bail, ensure};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// A system that binaries are built for.
struct System {
    /// What rustc calls it.
    target: &'static str,
    /// What the wheel says it runs on.
    tag: &'static str,
}

const SYSTEMS: [System; 6] = [
    System { target: "x86_64-unknown-linux-gnu", tag: "manylinux2014" },
    System { target: "aarch64-unknown-linux-gnu", tag: "manylinux2014" },
    System { target: "x86_64-unknown-linux-musl", tag: "musllinux_1_2" },
    System { target: "aarch64-unknown-linux-musl", tag: "musllinux_1_2" },
    System { target: "aarch64-apple-darwin", tag: "pypi" },
    System { target: "x86_64-pc-windows-gnu", tag: "pypi" },
];

/// What crates.io gets, each after what it needs.
const CRATES: [&str; 6] = [
    "ecslint-syntax",
    "ecslint-core",
    "ecslint-config",
    "ecslint-report",
    "ecslint-lsp",
    "ecslint",
];

/// Zig links for every system; the scripts sum and pack what was built.
const TOOLS: [&str; 2] = [python::MATURIN, "ziglang==0.15.2"];

/// Builds what `arguments` name, or all.
pub(crate) fn run(arguments: &[&str]) -> Result<()> {
    let wanted = match arguments {
        [] => names().collect(),
        ["--only", wanted @ ..] if !wanted.is_empty() => wanted.to_vec(),
        _ => bail!("dist takes nothing, or `--only` and some of {}", all()),
    };
    for name in &wanted {
        ensure!(names().any(|known| known == *name), "dist makes no `{name}`, but {}", all());
    }
    let dist = repository().join("target/published");
    fs::create_dir_all(&dist)?;
    for name in wanted {
        println!("== {name}");
        match SYSTEMS.iter().find(|system| system.target == name) {
            Some(system) => binaries(system, &dist)?,
            None if name == "npm" => crate::npm::pack(&dist)?,
            None => crates(&dist)?,
        }
    }
    sums(&dist)
}

fn names() -> impl Iterator<Item = &'static str> {
    ["crates", "npm"].into_iter().chain(SYSTEMS.iter().map(|system| system.target))
}

fn all() -> String {
    names().collect::<Vec<_>>().join(", ")
}

/// Packs the crates; each is built from what was packed.
fn crates(dist: &Path) -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo.arg("package").current_dir(repository());
    CRATES.iter().for_each(|name| {
        cargo.args(["--package", name]);
    });
    done(&mut cargo)?;
    let version = version()?;
    for name in CRATES {
        let file = format!("{name}-{version}.crate");
        fs::copy(repository().join("target/package").join(&file), dist.join(file))?;
    }
    Ok(())
}

/// Builds the wheel, and the archive with the binary that is in it.
fn binaries(system: &System, dist: &Path) -> Result<()> {
    let bin = python::environment(&TOOLS)?;
    done(Command::new("rustup").args(["target", "add", system.target]))?;
    let wheels = repository().join("target/wheels").join(system.target);
    if wheels.exists() {
        fs::remove_dir_all(&wheels)?;
    }
    let mut maturin = Command::new(bin.join("maturin"));
    maturin.args(["build", "--profile", "dist", "--zig", "--target", system.target]);
    maturin.args(["--compatibility", system.tag, "--out"]).arg(&wheels);
    // Zig's wrapper asks for its Python by name.
    maturin.env("PATH", path_with(&bin)?).current_dir(repository().join("packaging/pypi"));
    done(&mut maturin)?;
    let wheel = only_file(&wheels)?;
    fs::copy(&wheel, dist.join(wheel.file_name().unwrap_or_default()))?;
    let mut pack = Command::new(bin.join("python"));
    pack.arg(repository().join("packaging/pack.py")).args([&wheel, &dist.to_path_buf()]);
    done(pack.arg(format!("ecslint-{}-{}", version()?, system.target)))
}

fn path_with(folder: &Path) -> Result<std::ffi::OsString> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = [folder.to_path_buf()].into_iter().chain(std::env::split_paths(&path));
    Ok(std::env::join_paths(folders)?)
}

fn only_file(folder: &Path) -> Result<PathBuf> {
    let files: Vec<_> = fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    let [file] = files.as_slice() else { bail!("{} files in {}", files.len(), folder.display()) };
    Ok(file.path())
}

/// Writes the check sums of all files, as `sha256sum --check` reads them.
fn sums(dist: &Path) -> Result<()> {
    let bin = python::environment(&[])?;
    let mut sum = Command::new(bin.join("python"));
    done(sum.arg(repository().join("packaging/sum.py")).arg(dist))?;
    println!("== {}", dist.display());
    Ok(())
}
