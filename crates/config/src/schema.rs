use crate::keys::{KEYS, Key, LEVELS, Shape};
use ecslint_core::rules::{self, Category};
use serde_json::{Map, Value, json};

/// The JSON Schema of the file, for editors.
pub fn schema() -> Value {
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "ecslint.toml",
        "description": "The configuration of ecslint",
    });
    let names = rules::all().map(|rule| rule.id).chain(Category::ALL.map(Category::name));
    let defs = json!({
        "rule": { "description": "A rule or a category", "enum": names.collect::<Vec<_>>() },
        "levels": {
            "type": "object",
            "propertyNames": { "$ref": "#/$defs/rule" },
            "additionalProperties": { "enum": LEVELS },
        },
    });
    merge(&mut schema, table(KEYS));
    merge(&mut schema, json!({ "$defs": defs }));
    schema
}

fn merge(into: &mut Value, from: Value) {
    if let (Value::Object(into), Value::Object(from)) = (into, from) {
        into.extend(from);
    }
}

fn table(keys: &[Key]) -> Value {
    let described = |key: &Key| {
        let mut value = shape(key.shape);
        merge(&mut value, json!({ "description": key.docs }));
        (key.name.to_owned(), value)
    };
    let properties: Map<String, Value> = keys.iter().map(described).collect();
    let required: Vec<_> = keys.iter().filter(|key| key.required).map(|key| key.name).collect();
    let mut table =
        json!({ "type": "object", "properties": properties, "additionalProperties": false });
    if !required.is_empty() {
        merge(&mut table, json!({ "required": required }));
    }
    table
}

fn shape(shape: Shape) -> Value {
    let text = json!({ "type": "string", "minLength": 1 });
    let rule = json!({ "$ref": "#/$defs/rule" });
    let path = json!({ "type": "string", "pattern": "^/" });
    match shape {
        Shape::Text => text,
        Shape::Word(words) => json!({ "enum": words }),
        // Where TOML is read as JSON, a day without quotes is text of this form.
        Shape::Day => json!({ "type": "string", "format": "date" }),
        Shape::Rules => list(&rule),
        Shape::RuleOrRules => json!({ "anyOf": [rule, list(&rule)] }),
        Shape::Globs => list(&text),
        Shape::GlobOrGlobs => json!({ "anyOf": [text, list(&text)] }),
        Shape::PathOrPaths => json!({ "anyOf": [path, list(&path)] }),
        Shape::Levels => json!({ "$ref": "#/$defs/levels" }),
        Shape::Table(keys) => table(keys),
        Shape::Tables(keys) => list(&table(keys)),
    }
}

fn list(items: &Value) -> Value {
    json!({ "type": "array", "items": items })
}
