//! `cargo xtask schemas`: makes the JSON Schemas in `schemas/`.
//!
//! `schemas/model/ecs.json` holds what AWS publishes (names, types, enums, required members);
//! `schemas/overlay/*.json` holds what we add by hand (descriptions, bounds, patterns, defaults).

mod merge;
mod model;
mod overlay;
mod refresh;
#[cfg(test)]
mod tests;

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use serde_json::Value;

use self::merge::Merge;
use self::model::Model;
use self::overlay::Overlay;

/// One schema file to make.
struct Document {
    /// Name of the file in `schemas/`.
    file: &'static str,
    title: &'static str,
    operation: &'static str,
    /// A member of the operation's input that is the whole document; none for the input itself.
    member: Option<&'static str>,
    /// The shape AWS gives back when the object is described.
    described: Option<&'static str>,
    /// Another operation on the same object, whose members are easily taken for this one's.
    sibling: Option<&'static str>,
}

const DOCUMENTS: [Document; 4] = [
    Document {
        file: "task-definition.json",
        title: "Amazon ECS task definition",
        operation: "RegisterTaskDefinition",
        member: None,
        described: Some("TaskDefinition"),
        sibling: None,
    },
    Document {
        file: "container-definitions.json",
        title: "Amazon ECS container definitions",
        operation: "RegisterTaskDefinition",
        member: Some("containerDefinitions"),
        described: None,
        sibling: None,
    },
    Document {
        file: "service.json",
        title: "Amazon ECS service",
        operation: "CreateService",
        member: None,
        described: Some("Service"),
        sibling: Some("UpdateService"),
    },
    Document {
        file: "service-update.json",
        title: "Update of an Amazon ECS service",
        operation: "UpdateService",
        member: None,
        described: Some("Service"),
        sibling: Some("CreateService"),
    },
];

/// Writes the schemas, after a download of AWS's model when `refresh` is set.
pub(crate) fn run(refresh: bool) -> Result<()> {
    let folder = crate::repository().join("schemas");
    if refresh {
        write(&folder.join("model/ecs.json"), &pretty(&refresh::model()?)?)?;
    }
    for (file, text) in make(&folder)? {
        write(&folder.join(file), &text)?;
    }
    Ok(())
}

/// Every schema file and its text, made from the model and overlays in `folder`.
fn make(folder: &Path) -> Result<Vec<(&'static str, String)>> {
    let model = Model::load(&folder.join("model/ecs.json"))?;
    let overlay = Overlay::load(&folder.join("overlay"))?;
    overlay.check(&model)?;
    let schema = |document: &Document| -> Result<_> {
        let merged = Merge::new(&model, &overlay).document(document);
        Ok((document.file, pretty(&merged.with_context(|| document.file)?)?))
    };
    DOCUMENTS.iter().map(schema).collect()
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
