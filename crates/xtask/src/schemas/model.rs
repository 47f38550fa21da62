//! AWS's service model of ECS, reduced to the facts a schema needs.

use std::path::Path;

use anyhow::{Context as _, Result};
use serde_json::{Map, Value};

/// The model in `schemas/model/ecs.json`: operations and the shapes they reach.
pub(crate) struct Model(Value);

impl Model {
    /// Reads the model from `path`.
    pub(crate) fn load(path: &Path) -> Result<Self> {
        Ok(Self(super::read(path)?))
    }

    /// The shape an operation takes.
    pub(crate) fn input(&self, operation: &str) -> Result<&str> {
        let input = self.0["operations"][operation]["input"].as_str();
        input.with_context(|| format!("the model has no operation `{operation}`"))
    }

    /// A shape by its name.
    pub(crate) fn shape(&self, name: &str) -> Result<Shape<'_>> {
        let shape = self.0["shapes"][name].as_object();
        shape.map(Shape).with_context(|| format!("the model has no shape `{name}`"))
    }

    /// Members of the structure `left` that the structure `right` lacks, in `left`'s order.
    pub(crate) fn difference(&self, left: &str, right: &str) -> Result<Vec<&str>> {
        let right = self.shape(right)?;
        let missing = |name: &&str| right.member(name).is_none();
        Ok(self.shape(left)?.members().map(|(name, _)| name).filter(missing).collect())
    }
}

/// One shape of the model.
#[derive(Clone, Copy)]
pub(crate) struct Shape<'m>(&'m Map<String, Value>);

impl<'m> Shape<'m> {
    /// AWS's type: `structure`, `list`, `map`, `string`, `integer`, …; `document` for free JSON.
    pub(crate) fn kind(self) -> &'m str {
        self.0.get("type").and_then(Value::as_str).unwrap_or_default()
    }

    /// The members of a structure with the names of their shapes, in the model's order.
    pub(crate) fn members(self) -> impl Iterator<Item = (&'m str, &'m str)> {
        let members = self.0.get("members").and_then(Value::as_object).into_iter().flatten();
        members.map(|(name, shape)| (name.as_str(), shape.as_str().unwrap_or_default()))
    }

    /// The shape of one member of a structure.
    pub(crate) fn member(self, name: &str) -> Option<&'m str> {
        self.0.get("members")?.get(name)?.as_str()
    }

    /// The shape of a list's items or of a map's values.
    pub(crate) fn element(self) -> Result<&'m str> {
        let element = self.0.get("member").or_else(|| self.0.get("value"));
        element.and_then(Value::as_str).context("the shape has no elements")
    }

    /// The members without which a client refuses the structure.
    pub(crate) fn required(self) -> Value {
        self.0.get("required").cloned().unwrap_or_else(|| Value::Array(Vec::new()))
    }

    /// Whether exactly one member must be set.
    pub(crate) fn is_union(self) -> bool {
        self.0.get("union") == Some(&Value::Bool(true))
    }

    /// A constraint by its name in the model: `enum`, `pattern`, `min` or `max`.
    pub(crate) fn constraint(self, name: &str) -> Option<&'m Value> {
        self.0.get(name)
    }
}
