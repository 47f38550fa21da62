//! `ecslint-bindgen IN.wasm FOLDER`: what `wasm-bindgen --target web` does, in the version that
//! `Cargo.lock` pins, so that nobody has to install the command.
use anyhow::{Context as _, bail};
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> anyhow::Result<()> {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let [wasm, folder] = arguments.as_slice() else {
        bail!("usage: ecslint-bindgen IN.wasm FOLDER")
    };
    let mut bindgen = Bindgen::new();
    bindgen.input_path(wasm).typescript(true).omit_default_module_path(false).web(true)?;
    bindgen.generate(Path::new(folder)).with_context(|| format!("{} is refused", wasm.display()))
}
