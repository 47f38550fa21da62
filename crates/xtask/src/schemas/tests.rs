//! What must hold of the schemas as they are on disk.

use std::fs;

use serde_json::{Map, Value, json};

use super::merge::KEYWORDS;

type Schema = Map<String, Value>;

/// Calls `check` with the path of every schema in the files and the schema itself.
fn each(mut check: impl FnMut(&str, &Schema)) {
    let folder = crate::repository().join("schemas");
    for (file, text) in super::make(&folder).unwrap() {
        visit(&file, &serde_json::from_str(&text).unwrap(), &mut check);
    }
}

fn visit(path: &str, schema: &Value, check: &mut impl FnMut(&str, &Schema)) {
    let Some(schema) = schema.as_object() else { return };
    check(path, schema);
    for key in ["properties", "$defs"] {
        for (name, inner) in schema.get(key).and_then(Value::as_object).into_iter().flatten() {
            visit(&format!("{path}/{key}/{name}"), inner, check);
        }
    }
    for key in ["items", "additionalProperties"] {
        if let Some(inner) = schema.get(key) {
            visit(&format!("{path}/{key}"), inner, check);
        }
    }
}

/// The phrases of a schema's values, by value.
fn phrases(schema: &Schema) -> Schema {
    let values = schema.get("x-ecs").and_then(|about| about.get("values"));
    values.and_then(Value::as_object).cloned().unwrap_or_default()
}

#[test]
fn files_are_what_model_and_overlays_give() {
    let folder = crate::repository().join("schemas");
    let schemas = super::make(&folder).unwrap();
    let tables = (format!("../{}", super::TABLES), super::tables(&schemas).unwrap());
    for (file, text) in schemas.into_iter().chain([tables]) {
        let same = fs::read_to_string(folder.join(&file)).is_ok_and(|old| old == text);
        assert!(same, "schemas/{file} is stale: run `cargo xtask schemas`");
    }
}

#[test]
fn only_our_keywords_are_used() {
    each(|path, schema| {
        for keyword in schema.keys() {
            assert!(KEYWORDS.contains(&keyword.as_str()), "{path} uses `{keyword}`");
        }
    });
}

#[test]
fn everything_is_described() {
    each(|path, schema| {
        let describable = path.contains("/properties/") || path.contains("/$defs/");
        if describable && !path.ends_with("/items") && !path.ends_with("/additionalProperties") {
            assert!(schema.contains_key("description"), "{path} has no description");
        }
    });
}

#[test]
fn descriptions_are_sentences() {
    each(|path, schema| {
        let Some(text) = schema.get("description").and_then(Value::as_str) else { return };
        assert!(text.ends_with('.'), "{path}: the description ends without a full stop");
        assert!(!text.contains('\n') && text.trim() == text, "{path}: stray white space");
    });
}

#[test]
fn every_value_of_an_enum_has_a_phrase() {
    each(|path, schema| {
        let Some(values) = schema.get("enum").and_then(Value::as_array) else { return };
        let phrases = phrases(schema);
        for value in values {
            let phrase = value.as_str().and_then(|value| phrases.get(value));
            assert!(phrase.is_some_and(Value::is_string), "{path}: no phrase for {value}");
        }
        assert_eq!(phrases.len(), values.len(), "{path}: a phrase for no value");
    });
}

#[test]
fn defaults_are_allowed_values() {
    each(|path, schema| {
        let Some(default) = schema.get("default") else { return };
        let kind = match default {
            Value::Bool(_) => "boolean",
            Value::Number(number) if number.is_f64() => "number",
            Value::Number(_) => "integer",
            _ => "string",
        };
        assert_eq!(schema["type"], kind, "{path}");
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            assert!(values.contains(default), "{path}: {default} is not in the enum");
        }
    });
}

#[test]
fn patterns_are_anchored_and_worded() {
    each(|path, schema| {
        let Some(pattern) = schema.get("pattern").and_then(Value::as_str) else { return };
        let anchored = pattern.starts_with('^') && pattern.ends_with('$');
        assert!(anchored, "{path}: `{pattern}` is not anchored");
        let expects = schema.get("x-ecs").and_then(|about| about.get("expects"));
        assert!(expects.is_some_and(Value::is_string), "{path}: `{pattern}` has no `expects`");
    });
}

#[test]
fn structures_are_closed_and_references_lead_somewhere() {
    each(|path, schema| {
        if schema.contains_key("properties") {
            assert_eq!(schema["additionalProperties"], json!(false), "{path}");
        }
        for name in schema.get("required").and_then(Value::as_array).into_iter().flatten() {
            let name = name.as_str().unwrap();
            assert!(schema["properties"].get(name).is_some(), "{path} requires `{name}`");
        }
        if path.ends_with(".json") {
            let text = serde_json::to_string(schema).unwrap();
            for reference in text.split("\"#/$defs/").skip(1) {
                let name = reference.split('"').next().unwrap();
                assert!(schema["$defs"].get(name).is_some(), "{path} lacks `{name}`");
            }
        }
    });
}

#[test]
fn read_only_members_are_listed() {
    each(|path, schema| {
        let Some(read_only) = schema.get("x-ecs").and_then(|about| about.get("describeOnly"))
        else {
            return;
        };
        let has = |name: &str| read_only.as_array().unwrap().contains(&json!(name));
        match path {
            "task-definition.json" => assert!(has("revision") && !has("family")),
            "cluster.json" => assert!(has("clusterArn") && !has("clusterName")),
            "service.json" => assert!(has("serviceArn") && !has("serviceName")),
            "service-update.json" => assert!(has("serviceArn") && has("serviceName")),
            "container-definitions.json" | "overrides.json" => assert_eq!(*read_only, json!([])),
            _ => {}
        }
    });
}
