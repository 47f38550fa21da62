//! From Rust and TypeScript to a folder of static files.
use super::{Mode, done, folder, node};
use anyhow::{Context as _, ensure};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What rustc calls the browser.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

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

/// Small means small when it is packed, as it is sent: what is inlined or split up packs less well than
/// what stays alike, which was 7 % of the whole.
const SMALL: [&str; 5] = [
    "-Oz",
    "--always-inline-max-function-size=0",
    "--flexible-inline-max-function-size=0",
    "--one-caller-inline-max-function-size=0",
    "--skip-pass=memory-packing",
];

/// Builds the editor into `web/dist`.
pub(super) fn run(mode: Mode) -> anyhow::Result<()> {
    install_wasm()?;
    node::install()?;
    println!("== compiling the editor");
    engine("ecslint-web", &folder("pkg"), mode)?;
    super::pages::write(&folder("pkg/rules.txt"))?;
    println!("== bundling");
    node::npm(&["run", "--silent", "build"])
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

/// Builds the linter for this machine, to be measured beside that of the browser.
pub(super) fn native() -> anyhow::Result<()> {
    let arguments =
        ["build", "--profile", "dist", "--package", "ecslint-core", "--example", "time"];
    done(cargo().args(arguments), "the linter compiles for this machine")
}

/// Where [`native`] leaves it.
pub(super) fn timer() -> anyhow::Result<PathBuf> {
    Ok(target()?.join("dist/examples").join(format!("time{}", std::env::consts::EXE_SUFFIX)))
}

fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(crate::repository());
    command
}

/// Compiles `package` to wasm, with the JavaScript around it, into `folder`.
pub(crate) fn engine(package: &str, folder: &Path, mode: Mode) -> anyhow::Result<()> {
    let wasm = compile(package, mode)?;
    bind(&wasm, folder)?;
    if mode == Mode::Publish {
        let name = format!("{}_bg.wasm", package.replace('-', "_"));
        optimize(&folder.join(name))?;
    }
    Ok(())
}

/// Compiles `package`, and tells where the wasm is.
fn compile(package: &str, mode: Mode) -> anyhow::Result<PathBuf> {
    let profile = match mode {
        Mode::Publish => "web",
        Mode::Quick => "dev",
    };
    let arguments =
        ["build", "--package", package, "--lib", "--target", WASM, "--profile", profile];
    done(cargo().args(arguments), "the wasm compiles")?;
    let named = if mode == Mode::Quick { "debug" } else { profile };
    let file = format!("{}.wasm", package.replace('-', "_"));
    Ok(target()?.join(WASM).join(named).join(file))
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
fn bind(wasm: &Path, folder: &Path) -> anyhow::Result<()> {
    let arguments = ["run", "--quiet", "--package", "ecslint-bindgen", "--"].map(OsString::from);
    let files = [wasm.as_os_str(), folder.as_os_str()];
    done(cargo().args(arguments).args(files), "wasm-bindgen takes the wasm")
}

fn optimize(wasm: &Path) -> anyhow::Result<()> {
    println!("== optimizing the wasm");
    let small = wasm.with_extension("small");
    let mut command = Command::new("node");
    command.arg(folder("node_modules/binaryen/bin/wasm-opt")).args(SMALL).args(FEATURES);
    command.arg(wasm).arg("-o").arg(&small);
    done(&mut command, "wasm-opt takes the wasm")?;
    fs::rename(small, wasm)?;
    Ok(())
}
