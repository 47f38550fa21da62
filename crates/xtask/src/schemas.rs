//! `cargo xtask schemas`: makes the JSON Schemas in `schemas/`.
//!
//! `schemas/model/*.json` hold what AWS publishes (names, types, enums, required members), and for
//! the formats of which it publishes only prose, the same written by hand;
//! `schemas/overlay/*.json` hold what we add by hand (descriptions, bounds, patterns, defaults).
//! The linter is compiled with the same as constants, `tables.rs`.

mod documents;
mod merge;
mod model;
mod overlay;
mod pattern;
mod refresh;
mod tables;
#[cfg(test)]
mod tests;

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use serde_json::Value;

use self::merge::Merge;
use self::model::Model;
use self::overlay::Overlay;
use self::tables::Tables;

/// The models, the last two written by hand.
const MODELS: [&str; 7] = [
    "ecs",
    "application-autoscaling",
    "events",
    "scheduler",
    "servicediscovery",
    "appspec",
    "ecspresso",
];

/// Where the linter has the schemas as constants.
const TABLES: &str = "crates/core/src/schema/tables.rs";

/// Writes the schemas, after a download of AWS's models when `refresh` is set.
pub(crate) fn run(refresh: bool) -> Result<()> {
    let folder = crate::repository().join("schemas");
    if refresh {
        for (name, model) in refresh::models()? {
            write(&folder.join(format!("model/{name}.json")), &pretty(&model)?)?;
        }
    }
    let schemas = make(&folder)?;
    for (file, text) in &schemas {
        write(&folder.join(file), text)?;
    }
    write(&crate::repository().join(TABLES), &tables(&schemas)?)
}

/// Every schema file and its text, made from the models and overlays in `folder`.
fn make(folder: &Path) -> Result<Vec<(String, String)>> {
    let mut made = Vec::new();
    for name in MODELS {
        let model = Model::load(&folder.join(format!("model/{name}.json")))?;
        let overlay = Overlay::load(&folder.join("overlay"), name)?;
        overlay.check(&model).with_context(|| format!("overlays of {name}"))?;
        for document in documents::of(name) {
            let file = format!("{}.json", document.name);
            let merged = Merge::new(&model, &overlay).document(document);
            made.push((file.clone(), pretty(&merged.context(file)?)?));
        }
    }
    Ok(made)
}

/// The schemas as constants.
fn tables(schemas: &[(String, String)]) -> Result<String> {
    let mut tables = Tables::default();
    for (file, text) in schemas {
        let name = file.trim_end_matches(".json");
        tables.add(name, &serde_json::from_str(text)?).with_context(|| file.clone())?;
    }
    Ok(tables.finish())
}

fn read(path: &Path) -> Result<Value> {
    let text = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    serde_json::from_slice(&text).with_context(|| format!("{} is not JSON", path.display()))
}

fn write(path: &Path, text: &str) -> Result<()> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))?;
    println!("wrote {}", path.display());
    Ok(())
}

fn pretty(value: &Value) -> Result<String> {
    Ok(serde_json::to_string_pretty(value)? + "\n")
}
