//! The published schemas are sound, and the typed views read only what they know.
mod support;

use ecslint_core::{Kind, schema};
use serde_json::Value;
use std::collections::BTreeSet;

/// Every name of a field anywhere in `schema`.
fn fields(schema: &Value, names: &mut BTreeSet<String>) {
    if let Some(Value::Object(properties)) = schema.get("properties") {
        names.extend(properties.keys().cloned());
    }
    match schema {
        Value::Object(members) => members.values().for_each(|value| fields(value, names)),
        Value::Array(items) => items.iter().for_each(|value| fields(value, names)),
        _ => {}
    }
}

#[test]
fn schemas_are_valid_and_hold_what_the_engine_relies_on() {
    for kind in Kind::ALL {
        let value = schema::of(kind).value();
        let problem = jsonschema::draft202012::meta::validate(value).err();
        assert!(problem.is_none(), "{}: {problem:?}", kind.name());
        let text = value.to_string();
        for keyword in ["anyOf", "oneOf", "allOf", "if", "not", "uniqueItems"] {
            assert!(!text.contains(&format!("\"{keyword}\":")), "{}: {keyword}", kind.name());
        }
    }
}

#[test]
fn views_read_fields_that_exist() {
    let mut known = BTreeSet::new();
    Kind::ALL.into_iter().for_each(|kind| fields(schema::of(kind).value(), &mut known));
    let folder = support::root().join("crates/core/src/model");
    let mut read = 0;
    for file in support::files(&folder, &[".rs"]) {
        // It declares the macro and shows how it is used.
        if file.ends_with("mod.rs") {
            continue;
        }
        let text = std::fs::read_to_string(&file).expect("the model can be read");
        // In `view!` a field is declared as `name: Type = "apiName"`; other spellings may follow.
        for part in text.split(" = \"").skip(1) {
            let name = part.split('"').next().unwrap_or_default();
            if name.chars().all(|letter| letter.is_ascii_alphanumeric()) && !name.is_empty() {
                assert!(known.contains(name), "{}: no field `{name}`", file.display());
                read += 1;
            }
        }
    }
    assert!(read > 80, "only {read} fields were found in the views");
}

#[test]
fn the_part_of_a_schema_is_found_by_its_path() {
    let schema = schema::of(Kind::TaskDefinition);
    let interval = schema.at(["containerDefinitions", "0", "healthCheck", "interval"]);
    assert_eq!(interval.and_then(|schema| schema["maximum"].as_i64()), Some(300));
    assert!(schema.at(["containerDefinitions", "0", "nothing"]).is_none());
    let label = schema.at(["containerDefinitions", "0", "dockerLabels", "any"]);
    assert_eq!(label.and_then(|schema| schema["type"].as_str()), Some("string"));
}
