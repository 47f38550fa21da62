//! What we add to the models by hand: `schemas/overlay/*.json`.
//!
//! A file called like a model is about that model; the others are about that of ECS.
//!
//! A file maps the name of a shape to an entry. For a structure the entry holds `description`,
//! `required` (added to the model's), `x-ecs` and `members`, which maps the name of a member to
//! keywords. For any other shape the entry holds the keywords themselves, wherever it is used.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail, ensure};
use serde_json::{Map, Value};

use super::merge::KEYWORDS;
use super::model::{Model, Shape};

/// What a structure's entry may hold.
const ENTRY: [&str; 4] = ["description", "required", "x-ecs", "members"];

/// Every overlay file about one model, as one map by the name of the shape.
pub(crate) struct Overlay(Map<String, Value>);

impl Overlay {
    /// Reads every file in `folder` about `model`; a shape described twice is an error.
    pub(crate) fn load(folder: &Path, model: &str) -> Result<Self> {
        let mut shapes = Map::new();
        for path in files(folder)?.iter().filter(|path| about(path) == model) {
            let Value::Object(entries) = super::read(path)? else {
                bail!("{} is not an object of shapes", path.display());
            };
            for (name, entry) in entries {
                let twice = shapes.insert(name.clone(), entry).is_some();
                ensure!(!twice, "{}: `{name}` is in another overlay too", path.display());
            }
        }
        Ok(Self(shapes))
    }

    /// Fails with the path of everything named here that the model lacks.
    pub(crate) fn check(&self, model: &Model) -> Result<()> {
        let faults: Vec<String> =
            self.0.iter().flat_map(|(name, entry)| faults(model, name, entry)).collect();
        ensure!(faults.is_empty(), "the overlays do not fit the model:\n  {}", faults.join("\n  "));
        Ok(())
    }

    /// The entry of a shape.
    pub(crate) fn shape(&self, name: &str) -> Option<&Map<String, Value>> {
        self.0.get(name)?.as_object()
    }

    /// The keywords for one member of a structure.
    pub(crate) fn member(&self, shape: &str, member: &str) -> Option<&Map<String, Value>> {
        self.shape(shape)?.get("members")?.get(member)?.as_object()
    }
}

/// The model that the overlay at `path` is about.
fn about(path: &Path) -> &'static str {
    let named = |model: &&str| path.file_stem().is_some_and(|stem| stem == *model);
    super::MODELS.into_iter().find(named).unwrap_or("ecs")
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder)?.map(|entry| Ok(entry?.path()));
    let mut paths = entries.collect::<Result<Vec<PathBuf>>>()?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.sort();
    Ok(paths)
}

fn faults(model: &Model, name: &str, entry: &Value) -> Vec<String> {
    let Ok(shape) = model.shape(name) else {
        return vec![format!("/{name}: the model has no such shape")];
    };
    if shape.kind() != "structure" {
        return keyword_faults(&format!("/{name}"), entry);
    }
    let mut faults = Vec::new();
    for (key, value) in entry.as_object().into_iter().flatten() {
        match key.as_str() {
            "members" => faults.extend(member_faults(shape, name, value)),
            "required" => faults.extend(required_faults(shape, name, value)),
            key if ENTRY.contains(&key) => {}
            _ => faults.push(format!("/{name}/{key}: a structure takes {}", ENTRY.join(", "))),
        }
    }
    faults
}

fn member_faults(shape: Shape<'_>, name: &str, members: &Value) -> Vec<String> {
    let fault = |(member, keywords): (&String, &Value)| {
        let path = format!("/{name}/members/{member}");
        match shape.member(member) {
            Some(_) => keyword_faults(&path, keywords),
            None => vec![format!("{path}: the model has no such member")],
        }
    };
    members.as_object().into_iter().flatten().flat_map(fault).collect()
}

fn required_faults(shape: Shape<'_>, name: &str, required: &Value) -> Vec<String> {
    let names = required.as_array().into_iter().flatten().filter_map(Value::as_str);
    let missing = names.filter(|member| shape.member(member).is_none());
    missing.map(|member| format!("/{name}/required: the model has no member `{member}`")).collect()
}

fn keyword_faults(path: &str, keywords: &Value) -> Vec<String> {
    let Some(keywords) = keywords.as_object() else {
        return vec![format!("{path}: not an object of keywords")];
    };
    let foreign = keywords.keys().filter(|keyword| !KEYWORDS.contains(&keyword.as_str()));
    foreign.map(|keyword| format!("{path}/{keyword}: not a keyword our schemas use")).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Model, Overlay};

    fn check(overlay: serde_json::Value) -> String {
        let model = Model::load(&crate::repository().join("schemas/model/ecs.json")).unwrap();
        let overlay = Overlay(overlay.as_object().cloned().unwrap());
        overlay.check(&model).err().map(|error| error.to_string()).unwrap_or_default()
    }

    #[test]
    fn what_the_model_lacks_is_named_with_its_path() {
        assert_eq!(check(json!({"Volume": {"members": {"name": {"minLength": 1}}}})), "");
        let shape = check(json!({"Volumes": {}}));
        assert!(shape.contains("/Volumes: the model has no such shape"), "{shape}");
        let member = check(json!({"Volume": {"members": {"nam": {}}}}));
        assert!(member.contains("/Volume/members/nam: the model has no such member"), "{member}");
        let required = check(json!({"Volume": {"required": ["nam"]}}));
        assert!(required.contains("/Volume/required: the model has no member `nam`"), "{required}");
    }

    #[test]
    fn foreign_keywords_are_refused() {
        let member = check(json!({"Volume": {"members": {"name": {"oneOf": []}}}}));
        assert!(member.contains("/Volume/members/name/oneOf"), "{member}");
        let structure = check(json!({"Volume": {"pattern": "^a$"}}));
        assert!(structure.contains("/Volume/pattern"), "{structure}");
        let scalar = check(json!({"NetworkMode": {"not": {}}}));
        assert!(scalar.contains("/NetworkMode/not"), "{scalar}");
    }
}
