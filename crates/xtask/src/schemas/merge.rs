//! Model + overlay → JSON Schema, draft 2020-12.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::{Map, Value, json};

use super::documents::Document;
use super::model::{Model, Shape};
use super::overlay::Overlay;

/// The only keywords our schemas use, in the order they are written.
pub(crate) const KEYWORDS: [&str; 20] = [
    "$schema",
    "$ref",
    "title",
    "description",
    "type",
    "enum",
    "default",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "minItems",
    "maxItems",
    "items",
    "additionalProperties",
    "required",
    "properties",
    "$defs",
    "x-ecs",
];

/// Builds one schema and remembers which structures it refers to.
pub(crate) struct Merge<'a> {
    model: &'a Model,
    overlay: &'a Overlay,
    structures: BTreeSet<&'a str>,
}

impl<'a> Merge<'a> {
    /// Starts a schema.
    pub(crate) fn new(model: &'a Model, overlay: &'a Overlay) -> Self {
        Self { model, overlay, structures: BTreeSet::new() }
    }

    /// The whole schema of `document`.
    pub(crate) fn document(mut self, document: &Document) -> Result<Value> {
        let mut shape = self.model.input(document.operation)?;
        for step in document.member.iter().flat_map(|path| path.split('/')) {
            let outer = self.model.shape(shape)?;
            let inner = if step == "*" { outer.element().ok() } else { outer.member(step) };
            shape = inner.with_context(|| format!("`{shape}` has no `{step}`"))?;
        }
        let structure = self.model.shape(shape)?.kind() == "structure";
        let mut root = if structure { self.structure(shape)? } else { self.usage(shape)? };
        root.insert("$schema".into(), json!("https://json-schema.org/draft/2020-12/schema"));
        root.insert("title".into(), json!(document.title));
        root.insert("$defs".into(), self.definitions()?);
        apply(&mut root, &Map::from_iter([("x-ecs".into(), self.about(document)?)]));
        Ok(Value::Object(ordered(root)))
    }

    /// What the root says of the operation and of members that belong elsewhere.
    fn about(&self, document: &Document) -> Result<Value> {
        let mut about = Map::from_iter([("operation".into(), json!(document.operation))]);
        let input = self.model.input(document.operation)?;
        if let Some(member) = document.member {
            about.insert("member".into(), json!(member));
        }
        let described = document.described.map(|shape| self.model.difference(shape, input));
        about.insert("describeOnly".into(), json!(described.transpose()?.unwrap_or_default()));
        if let Some(sibling) = document.sibling {
            let members = self.model.difference(self.model.input(sibling)?, input)?;
            about.insert("onlyIn".into(), json!({ sibling: members }));
        }
        Ok(Value::Object(about))
    }

    /// Every structure referred to so far, and those that these refer to.
    fn definitions(&mut self) -> Result<Value> {
        let mut done = Map::new();
        while let Some(name) = self.structures.iter().find(|name| !done.contains_key(**name)) {
            let name = *name;
            done.insert(name.to_owned(), Value::Object(ordered(self.structure(name)?)));
        }
        done.sort_keys();
        Ok(Value::Object(done))
    }

    /// The schema of a structure, with its members.
    fn structure(&mut self, name: &'a str) -> Result<Map<String, Value>> {
        let shape = self.model.shape(name)?;
        let mut properties = Map::new();
        for (member, target) in shape.members() {
            let mut schema = self.usage(target)?;
            if let Some(patch) = self.overlay.member(name, member) {
                apply(&mut schema, patch);
            }
            properties.insert(member.to_owned(), Value::Object(ordered(schema)));
        }
        let mut schema = object(json!({"type": "object", "additionalProperties": false}));
        schema.insert("required".into(), required(shape).with_context(|| format!("`{name}`"))?);
        if let Some(mut patch) = self.overlay.shape(name).cloned() {
            patch.remove("members");
            apply(&mut schema, &patch);
        }
        schema.retain(|key, value| key != "required" || *value != json!([]));
        schema.insert("properties".into(), Value::Object(properties));
        Ok(schema)
    }

    /// The schema where a shape is used: a reference to a structure, anything else inlined.
    fn usage(&mut self, name: &'a str) -> Result<Map<String, Value>> {
        let shape = self.model.shape(name)?;
        if shape.kind() == "structure" {
            self.structures.insert(name);
            return Ok(object(json!({"$ref": format!("#/$defs/{name}")})));
        }
        let mut schema = match shape.kind() {
            "list" => {
                let items = Value::Object(ordered(self.usage(shape.element()?)?));
                bounded(shape, json!({"type": "array", "items": items}), "minItems", "maxItems")
            }
            "map" => {
                let values = Value::Object(ordered(self.usage(shape.element()?)?));
                object(json!({"type": "object", "additionalProperties": values}))
            }
            kind => scalar(shape, kind).with_context(|| format!("shape `{name}`"))?,
        };
        if let Some(patch) = self.overlay.shape(name) {
            apply(&mut schema, patch);
        }
        Ok(schema)
    }
}

/// The required members. A union must have one of its members, so its only one is required.
fn required(shape: Shape<'_>) -> Result<Value> {
    if !shape.is_union() {
        return Ok(shape.required());
    }
    let members: Vec<&str> = shape.members().map(|(name, _)| name).collect();
    ensure!(members.len() == 1, "our keywords cannot say \"one of {}\"", members.join(", "));
    Ok(json!(members))
}

fn scalar(shape: Shape<'_>, kind: &str) -> Result<Map<String, Value>> {
    Ok(match kind {
        "document" => Map::new(),
        "boolean" => object(json!({"type": "boolean"})),
        "integer" | "long" => bounded(shape, json!({"type": "integer"}), "minimum", "maximum"),
        "float" | "double" => bounded(shape, json!({"type": "number"}), "minimum", "maximum"),
        // The SDKs take text and numbers.
        "timestamp" => Map::new(),
        "string" => {
            let mut schema = bounded(shape, json!({"type": "string"}), "minLength", "maxLength");
            if let Some(values) = shape.constraint("enum") {
                schema.insert("enum".into(), values.clone());
            }
            if let Some(pattern) = shape.constraint("pattern").and_then(Value::as_str) {
                schema.insert("pattern".into(), json!(format!("^{pattern}$")));
            }
            schema
        }
        other => bail!("type `{other}` is not one we know"),
    })
}

fn bounded(shape: Shape<'_>, schema: Value, least: &str, most: &str) -> Map<String, Value> {
    let mut schema = object(schema);
    for (constraint, keyword) in [("min", least), ("max", most)] {
        if let Some(bound) = shape.constraint(constraint) {
            schema.insert(keyword.into(), bound.clone());
        }
    }
    schema
}

/// Lays `patch` over `schema`: objects merge, `required` grows, `null` takes a keyword away, anything
/// else is replaced.
fn apply(schema: &mut Map<String, Value>, patch: &Map<String, Value>) {
    for (key, value) in patch {
        match (schema.get_mut(key), value) {
            (_, Value::Null) => drop(schema.remove(key)),
            (Some(Value::Object(old)), Value::Object(new)) => apply(old, new),
            (Some(Value::Array(old)), Value::Array(new)) if key == "required" => {
                let added = new.iter().filter(|name| !old.contains(name)).cloned();
                let added: Vec<Value> = added.collect();
                old.extend(added);
            }
            _ => drop(schema.insert(key.clone(), value.clone())),
        }
    }
}

/// The keywords of one schema in their written order.
fn ordered(mut schema: Map<String, Value>) -> Map<String, Value> {
    if let Some(Value::Object(items)) = schema.get_mut("items") {
        *items = ordered(std::mem::take(items));
    }
    let place = |key: &str| KEYWORDS.iter().position(|keyword| *keyword == key);
    let mut entries: Vec<(String, Value)> = schema.into_iter().collect();
    entries.sort_by_key(|(key, _)| place(key));
    entries.into_iter().collect()
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}
