//! JSON Schemas → the constants that the linter is compiled with.
use std::collections::HashMap;
use std::fmt::Write as _;

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::{Map, Value};

use super::pattern;

type Schema = Map<String, Value>;

const HEAD: &str = "\
//! The schemas as constants. Made by `cargo xtask schemas`; do not edit.
#![allow(clippy::all, reason = \"nobody reads it\")]
use super::pattern::{Part::*, Pattern};
use super::types::*;
use crate::Kind;
";

const OF: &str = "
/// The schema of documents of this kind.
pub fn of(kind: Kind) -> &'static Schema {
    match kind {
";

/// Writes the constants of several schemas. Objects that are the same are written once.
#[derive(Default)]
pub(crate) struct Tables {
    text: String,
    /// The name of each constant, by what it says.
    names: HashMap<String, String>,
    /// How many objects there are of each name.
    counts: HashMap<String, usize>,
    /// The kinds of document, and the constant of each.
    kinds: Vec<(String, String)>,
}

impl Tables {
    /// Adds the schema of the documents called `name`.
    pub(crate) fn add(&mut self, name: &str, schema: &Value) -> Result<()> {
        let schema = schema.as_object().context("a schema is an object")?;
        let root = Writer { tables: self, root: schema }.value(schema, &format!("{name}-root"))?;
        let about = schema.get("x-ecs").context("no `x-ecs`")?;
        let only = about.get("onlyIn").and_then(Value::as_object).and_then(|it| it.iter().next());
        let only = only.map(|(call, names)| format!("({call:?}, &{names})"));
        writeln!(
            self.text,
            "\npub(super) static {}: Schema = Schema {{ operation: {}, root: {root}, describe_only: &{}, only_in: {} }};",
            screaming(name),
            about["operation"],
            about["describeOnly"],
            option(only),
        )?;
        self.kinds.push((kind(name), screaming(name)));
        Ok(())
    }

    /// The whole file.
    pub(crate) fn finish(self) -> String {
        let arm = |(kind, name): &(String, String)| format!("        Kind::{kind} => &{name},\n");
        let arms: String = self.kinds.iter().map(arm).collect();
        let of = format!("{OF}{arms}    }}\n}}\n");
        format!("{HEAD}{}{of}", self.text)
    }

    /// The name of the constant that is `value`; a new one where there is none.
    fn constant(&mut self, name: &str, kind: &str, value: String) -> String {
        if let Some(known) = self.names.get(&value) {
            return known.clone();
        }
        let mut name = screaming(name);
        let count = self.counts.entry(name.clone()).or_default();
        *count += 1;
        if *count > 1 {
            name = format!("{name}_{count}");
        }
        self.text.push_str(&format!("\nstatic {name}: {kind} = {value};\n"));
        self.names.insert(value, name.clone());
        name
    }
}

/// Writes one schema.
struct Writer<'a> {
    tables: &'a mut Tables,
    root: &'a Schema,
}

impl Writer<'_> {
    /// The `Type` that `schema` describes; `name` is what to call it if it is an object.
    fn value(&mut self, schema: &Schema, name: &str) -> Result<String> {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let name = reference.trim_start_matches("#/$defs/");
            let target = self.root["$defs"][name].as_object().context("a reference to nothing")?;
            return self.value(target, name);
        }
        let Some(kind) = schema.get("type") else { return Ok("Type::Any".to_owned()) };
        Ok(match kind.as_str().unwrap_or_default() {
            "boolean" => "Type::Boolean".to_owned(),
            "integer" => format!("Type::Integer({})", range(schema)),
            "number" => format!("Type::Number({})", range(schema)),
            "string" => format!("Type::Text(&{})", self.text(schema)?),
            "array" => {
                let item = self.inner(schema, "items")?;
                let length = length(schema, "minItems", "maxItems");
                format!("Type::List(&List {{ length: {length}, item: {item} }})")
            }
            "object" if schema.contains_key("properties") => {
                let object = self.object(schema)?;
                format!("Type::Object(&{})", self.tables.constant(name, "Object", object))
            }
            "object" => format!("Type::Map(&{})", self.inner(schema, "additionalProperties")?),
            other => bail!("type `{other}` has no constant"),
        })
    }

    fn inner(&mut self, schema: &Schema, keyword: &str) -> Result<String> {
        let inner = schema.get(keyword).and_then(Value::as_object);
        self.value(inner.with_context(|| format!("no `{keyword}`"))?, "Inner")
    }

    fn object(&mut self, schema: &Schema) -> Result<String> {
        let required = schema.get("required").and_then(Value::as_array);
        let mut fields = String::new();
        let properties = schema["properties"].as_object().context("no properties")?;
        for (name, property) in properties {
            let property = property.as_object().context("a property is a schema")?;
            let value = self.value(property, name)?;
            let required = required.is_some_and(|list| list.contains(&Value::from(name.as_str())));
            let default =
                property.get("default").map(|default| format!("{:?}", default.to_string()));
            let about = about(property);
            let aliases = property.get("x-ecs").and_then(|it| it.get("aliases"));
            let aliases = aliases.map_or_else(|| "[]".to_owned(), Value::to_string);
            writeln!(
                fields,
                "    Field {{ name: {name:?}, about: {about}, required: {required}, default: {}, aliases: &{aliases}, value: {value} }},",
                option(default),
            )?;
        }
        Ok(format!("Object {{ about: {}, fields: &[\n{fields}] }}", about(schema)))
    }

    fn text(&mut self, schema: &Schema) -> Result<String> {
        let facts = schema.get("x-ecs");
        let fact = |name| facts.and_then(|facts| facts.get(name));
        let mut set = vec![];
        let length = length(schema, "minLength", "maxLength");
        if length != "Length::ANY" {
            set.push(format!("length: {length}"));
        }
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            let about = |value: &Value| Some(fact("values")?.get(value.as_str()?)?.to_string());
            let choice = |value| {
                format!(
                    "Choice {{ value: {value}, about: {} }}",
                    about(value).unwrap_or("\"\"".into())
                )
            };
            let choices: Vec<_> = values.iter().map(choice).collect();
            set.push(format!("choices: &[{}]", choices.join(", ")));
        }
        if let Some(text) = schema.get("pattern").and_then(Value::as_str) {
            let parts = pattern::parts(text).with_context(|| format!("the pattern `{text}`"))?;
            let pattern = format!("Pattern {{ text: {text:?}, parts: {parts} }}");
            set.push(format!(
                "pattern: Some(&{})",
                self.tables.constant("Pattern", "Pattern", pattern)
            ));
        }
        if let Some(words) = fact("expects") {
            set.push(format!("expects: Some({words})"));
        }
        if let Some(slips) = fact("instead").and_then(Value::as_object) {
            let slips: Vec<_> =
                slips.iter().map(|(slip, instead)| format!("({slip:?}, {instead})")).collect();
            set.push(format!("instead: &[{}]", slips.join(", ")));
        }
        set.push("..Text::ANY".to_owned());
        ensure!(!schema.contains_key("minimum"), "a text with bounds");
        Ok(format!("Text {{ {} }}", set.join(", ")))
    }
}

fn about(schema: &Schema) -> String {
    format!("{:?}", schema.get("description").and_then(Value::as_str).unwrap_or_default())
}

fn range(schema: &Schema) -> String {
    let bound =
        |keyword| option(schema.get(keyword).and_then(Value::as_f64).map(|it| format!("{it:?}")));
    match (bound("minimum").as_str(), bound("maximum").as_str()) {
        ("None", "None") => "Range::ANY".to_owned(),
        (low, high) => format!("Range {{ minimum: {low}, maximum: {high} }}"),
    }
}

fn length(schema: &Schema, least: &str, most: &str) -> String {
    let bound = |keyword| schema.get(keyword).and_then(Value::as_u64);
    match (bound(least).unwrap_or(0), bound(most)) {
        (0, None) => "Length::ANY".to_owned(),
        (low, high) => format!("Length {{ minimum: {low}, maximum: {high:?} }}"),
    }
}

fn option(value: Option<String>) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({value})"))
}

/// `task-definition` as the kind is called.
fn kind(name: &str) -> String {
    if name == "appspec" {
        return "AppSpec".to_owned();
    }
    let capital = |word: &str| {
        let (first, rest) = word.split_at(word.len().min(1));
        first.to_ascii_uppercase() + rest
    };
    name.split('-').map(capital).collect()
}

/// `ContainerDefinition` and `task-definition` as constants are called.
fn screaming(name: &str) -> String {
    let mut made = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !made.is_empty() && !made.ends_with('_') {
            made.push('_');
        }
        made.push(if letter == '-' { '_' } else { letter.to_ascii_uppercase() });
    }
    made
}
