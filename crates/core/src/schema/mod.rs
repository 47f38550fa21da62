//! The shape of a document: which members, of which types, with which values.
//!
//! The JSON Schemas in `schemas/` say it and the `jsonschema` crate checks it, on the tree itself.
//! Each of its errors becomes a [`Violation`]; the rules of kind [`crate::rules::Check::Shape`]
//! word them. The schemas hold no `anyOf` and the like, so an error under an unknown value can be
//! dropped without losing another.
mod instance;
mod stray;
mod violation;

use crate::{Document, Kind};
use ecslint_syntax::Node;
use instance::Tree;
use jsonschema::{PatternOptions, Validator};
use serde_json::Value;
use std::{
    borrow::Cow,
    collections::HashMap,
    sync::{LazyLock, OnceLock},
};
pub use stray::Stray;
pub use violation::{Problem, Shape, Violation};

/// A JSON Schema and its validator.
#[derive(Debug)]
pub struct Schema {
    value: Value,
    validator: Validator<Tree>,
    homes: OnceLock<Homes>,
}

/// Names of fields, and the members that lead to the objects that have them.
type Homes = HashMap<String, Vec<Vec<String>>>;

/// Later violations add nothing.
const MAX_VIOLATIONS: usize = 2000;

/// The schema in the file of this name; built when first asked for.
macro_rules! schema {
    ($name:literal) => {{
        static SCHEMA: LazyLock<Schema> = LazyLock::new(|| {
            Schema::new(include_str!(concat!("../../../../schemas/", $name, ".json")))
        });
        &SCHEMA
    }};
}

/// The schema of documents of this kind.
pub fn of(kind: Kind) -> &'static Schema {
    match kind {
        Kind::TaskDefinition => schema!("task-definition"),
        Kind::ContainerDefinitions => schema!("container-definitions"),
        Kind::Service => schema!("service"),
        Kind::ServiceUpdate => schema!("service-update"),
        Kind::TaskSet => schema!("task-set"),
        Kind::RunTask => schema!("run-task"),
        Kind::StartTask => schema!("start-task"),
        Kind::Overrides => schema!("overrides"),
        Kind::Cluster => schema!("cluster"),
        Kind::ClusterCapacityProviders => schema!("cluster-capacity-providers"),
        Kind::CapacityProvider => schema!("capacity-provider"),
        Kind::ExpressService => schema!("express-service"),
        Kind::Daemon => schema!("daemon"),
        Kind::ScalableTarget => schema!("scalable-target"),
        Kind::ScalingPolicy => schema!("scaling-policy"),
        Kind::TargetTracking => schema!("target-tracking"),
        Kind::ScheduledAction => schema!("scheduled-action"),
        Kind::EventTarget => schema!("event-target"),
        Kind::Schedule => schema!("schedule"),
        Kind::AppSpec => schema!("appspec"),
        Kind::EcspressoConfig => schema!("ecspresso-config"),
        Kind::CloudMapService => schema!("cloud-map-service"),
    }
}

/// Checks the shape of a document.
pub(crate) fn check<'a>(document: &Document, root: &'a Node<'a>) -> Shape<'a> {
    let schema = of(document.kind);
    let errors = schema.validator.iter_errors(root);
    let mut reader = violation::Reader::new(document.kind, schema, root);
    let violations = errors.flat_map(|error| reader.read(&error));
    let violations = violations.take(MAX_VIOLATIONS);
    Shape {
        kind: document.kind,
        described: document.described,
        root,
        violations: violations.collect(),
    }
}

impl Schema {
    fn new(text: &str) -> Self {
        let value: Value = serde_json::from_str(text).expect("a schema is JSON");
        let options = jsonschema::options_for::<Tree>();
        let options = options.with_pattern_options(PatternOptions::regex());
        let validator = options.build(&value).expect("a schema is valid");
        Self { value, validator, homes: OnceLock::new() }
    }

    /// The schema as published.
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// The part of the schema that describes the value at `path`, names and indices from the root
    /// of a document.
    pub fn at<'p>(&self, path: impl IntoIterator<Item = &'p str>) -> Option<&Value> {
        self.around(path.into_iter().map(Cow::Borrowed)).map(|(_, schema)| schema)
    }

    /// The same, with the part that describes what holds the value.
    pub(crate) fn around<'p>(
        &self,
        path: impl IntoIterator<Item = Cow<'p, str>>,
    ) -> Option<(&Value, &Value)> {
        let mut path = path.into_iter();
        let root = (&self.value, &self.value);
        path.try_fold(root, |(_, schema), name| Some((schema, self.child(schema, &name)?)))
    }

    fn child<'s>(&'s self, schema: &'s Value, name: &str) -> Option<&'s Value> {
        let child = match schema.get("properties") {
            Some(properties) => properties.get(name)?,
            None => schema.get("items").or_else(|| schema.get("additionalProperties"))?,
        };
        Some(self.resolve(child))
    }

    fn resolve<'s>(&'s self, schema: &'s Value) -> &'s Value {
        let target = schema.get("$ref").and_then(Value::as_str);
        let name = target.and_then(|target| target.strip_prefix("#/$defs/"));
        name.and_then(|name| self.value.get("$defs")?.get(name)).unwrap_or(schema)
    }

    /// Where fields called `name` belong: the members that lead there, outermost first. Of several
    /// places the shallowest.
    pub(crate) fn homes(&self, name: &str) -> &[Vec<String>] {
        let homes = self.homes.get_or_init(|| self.index());
        homes.get(name).map(Vec::as_slice).unwrap_or_default()
    }

    fn index(&self) -> Homes {
        let mut homes = Homes::new();
        let mut level: Vec<(&Value, Vec<String>)> = vec![(&self.value, Vec::new())];
        while !level.is_empty() {
            let (mut found, mut next) = (Homes::new(), Vec::new());
            for (schema, path) in level {
                for (name, child) in
                    schema.get("properties").and_then(Value::as_object).into_iter().flatten()
                {
                    found.entry(name.clone()).or_default().push(path.clone());
                    let child = self.resolve(child);
                    let inner = child.get("items").map_or(child, |items| self.resolve(items));
                    next.push((inner, [path.as_slice(), std::slice::from_ref(name)].concat()));
                }
            }
            for (name, places) in found {
                homes.entry(name).or_insert(places);
            }
            level = next;
        }
        homes
    }
}

/// The name in `known` that `written` is most likely a slip of, if any is near enough: the same
/// but for case, blanks, `_` and `-`, or a few letters off.
pub fn nearest<'k>(written: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let plain = |name: &str| -> String {
        name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
    };
    let slip = plain(written);
    let limit = |name: &str| (slip.len().max(name.len()) / 3).min(4);
    let likely =
        known.into_iter().filter(|name| slip.len().abs_diff(name.len()) <= limit(name) + 2);
    let distances = likely.map(|name| (strsim::osa_distance(&slip, &plain(name)), name));
    let (distance, name) = distances.min()?;
    (distance <= limit(name) && distance < name.len()).then_some(name)
}
