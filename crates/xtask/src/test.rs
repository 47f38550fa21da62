//! `cargo xtask test`: all that must hold, with whatever it needs installed first.
use anyhow::{Context, ensure};
use std::process::Command;

const WASM: &str = "wasm32-unknown-unknown";

/// What is checked, in the order of what fails fastest.
const STEPS: &[(&str, &[&str])] = &[
    ("the code is formatted", &["fmt", "--all", "--check"]),
    ("clippy is content", &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]),
    ("the tests pass", &["test", "--workspace"]),
    (
        "the benchmarks run",
        &["bench", "-p", "ecslint", "-p", "ecslint-core", "--benches", "--", "--test"],
    ),
    ("the core builds for the browser", &["check", "--package", "ecslint-core", "--target", WASM]),
    ("the fuzz targets build", &["check", "--manifest-path", "fuzz/Cargo.toml"]),
];

/// Runs every step; the first that fails ends it.
pub(crate) fn run() -> anyhow::Result<()> {
    install_wasm()?;
    for (name, arguments) in STEPS {
        println!("== {name}: cargo {}", arguments.join(" "));
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        let status = command.args(*arguments).current_dir(crate::repository()).status();
        let status = status.with_context(|| format!("cannot run cargo {}", arguments.join(" ")))?;
        ensure!(status.success(), "not so: {name}");
    }
    crate::hooks::run()?;
    println!("== the editor works in a browser: cargo xtask web test");
    crate::web::run(&["test"])?;
    println!("== all is well");
    Ok(())
}

/// The browser needs the standard library of another target, which rustup brings.
pub(crate) fn install_wasm() -> anyhow::Result<()> {
    let list = Command::new("rustup").args(["target", "list", "--installed"]).output();
    let installed = list.is_ok_and(|list| String::from_utf8_lossy(&list.stdout).contains(WASM));
    if installed {
        return Ok(());
    }
    println!("== installing the target {WASM}");
    let status = Command::new("rustup").args(["target", "add", WASM]).status();
    let added = status.is_ok_and(|status| status.success());
    ensure!(added, "the target {WASM} is missing: install it with `rustup target add {WASM}`");
    Ok(())
}
