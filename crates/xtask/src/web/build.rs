//! From Rust and TypeScript to a folder of static files.
use super::{Mode, done, folder, node};
use anyhow::Context as _;
use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

const WASM: &str = "wasm32-unknown-unknown";

/// What wasm may use: all of it is in every browser of the last years. `--all-features` would also
/// let in what none of them has.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Builds the editor into `web/dist`.
pub(super) fn run(mode: Mode) -> anyhow::Result<()> {
    crate::test::install_wasm()?;
    node::install()?;
    let wasm = compile(mode)?;
    bind(&wasm)?;
    if mode == Mode::Publish {
        optimize()?;
    }
    println!("== bundling");
    node::npm(&["run", "--silent", "build"])
}

fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(crate::repository());
    command
}

/// Compiles `ecslint-web`, and tells where the wasm is.
fn compile(mode: Mode) -> anyhow::Result<PathBuf> {
    let profile = match mode {
        Mode::Publish => "web",
        Mode::Quick => "dev",
    };
    println!("== compiling the editor");
    let arguments =
        ["build", "--package", "ecslint-web", "--lib", "--target", WASM, "--profile", profile];
    done(cargo().args(arguments), "the editor compiles")?;
    let named = if mode == Mode::Quick { "debug" } else { profile };
    Ok(target()?.join(WASM).join(named).join("ecslint_web.wasm"))
}

/// Where cargo puts what it makes.
fn target() -> anyhow::Result<PathBuf> {
    let output = cargo().args(["metadata", "--no-deps", "--format-version", "1"]).output()?;
    let metadata: serde_json::Value =
        serde_json::from_slice(&output.stdout).context("`cargo metadata` says no JSON")?;
    let folder = metadata["target_directory"].as_str();
    Ok(PathBuf::from(folder.context("`cargo metadata` names no target folder")?))
}

/// Writes the JavaScript around the wasm.
fn bind(wasm: &std::path::Path) -> anyhow::Result<()> {
    let arguments = ["run", "--quiet", "--package", "ecslint-bindgen", "--"].map(OsString::from);
    let files = [wasm.into(), folder("pkg").into_os_string()];
    done(cargo().args(arguments).args(files), "wasm-bindgen takes the wasm")
}

fn optimize() -> anyhow::Result<()> {
    println!("== optimizing the wasm");
    let wasm = folder("pkg/ecslint_web_bg.wasm");
    let small = folder("pkg/small.wasm");
    let mut command = Command::new("node");
    command.arg(folder("node_modules/binaryen/bin/wasm-opt")).arg("-O2").args(FEATURES);
    command.arg(&wasm).arg("-o").arg(&small);
    done(&mut command, "wasm-opt takes the wasm")?;
    fs::rename(small, wasm)?;
    Ok(())
}
