//! `docs/configuration.md` and the JSON Schema of the configuration say what is so.
#[path = "support/folder.rs"]
mod folder;
mod support;

use ecslint_config::{KEYS, Key, Settings, Shape};
use ecslint_core::{Source, analyze};
use folder::Folder;
use serde_json::Value;
use toml::de::{DeTable, DeValue};

fn page() -> String {
    let path = support::root().join("docs/configuration.md");
    std::fs::read_to_string(path).expect("the page is readable")
}

fn examples(language: &str) -> Vec<String> {
    let blocks = support::blocks(&page()).into_iter();
    blocks.filter(|block| block.language == language).map(|block| block.text).collect()
}

#[test]
fn the_schema_is_up_to_date() {
    let schema = ecslint_config::schema();
    assert_eq!(
        jsonschema::draft202012::meta::validate(&schema).map_err(|it| it.to_string()),
        Ok(())
    );
    let path = support::root().join("schemas/ecslint.schema.json");
    assert_eq!(support::matches_file(&path, &format!("{schema:#}\n")), Ok(()));
}

#[test]
fn examples_are_configurations_and_fit_the_schema() {
    let schema = jsonschema::draft202012::new(&ecslint_config::schema()).expect("it is a schema");
    let examples = examples("toml");
    assert!(!examples.is_empty());
    for example in examples {
        assert!(Settings::parse(&example).is_ok(), "{example}");
        assert_eq!(schema.validate(&json(&example)).map_err(|it| it.to_string()), Ok(()));
    }
}

/// What the reader refuses, the schema refuses, and the other way round.
#[test]
fn the_schema_agrees_with_the_reader() {
    let schema = jsonschema::draft202012::options().should_validate_formats(true);
    let schema = schema.build(&ecslint_config::schema()).expect("it is a schema");
    for (text, good) in [
        ("", true),
        ("fail-on = \"never\"", true),
        ("fail-on = \"off\"", false),
        ("select = [\"security\", \"root-user\"]", true),
        ("select = \"security\"", false),
        ("rules = { root-user = \"off\", security = \"info\" }", true),
        ("rules = { root-users = \"off\" }", false),
        ("rules = { root-user = true }", false),
        (
            "[[ignore]]\nrule = [\"security\"]\nreason = \"x\"\nat = [\"/a\"]\nexpires = \"2027-03-01\"",
            true,
        ),
        ("[[ignore]]\nrule = \"security\"\nreason = \"x\"\nexpires = 2027-03-01", true),
        ("[[ignore]]\nrule = \"security\"\nreason = \"x\"\nexpires = \"2027-3-1\"", false),
        ("[[ignore]]\nrule = \"security\"", false),
        ("[[ignore]]\nrule = \"security\"\nreason = \"x\"\nat = \"a\"", false),
        ("[[overrides]]\nfiles = \"a\"", true),
        ("[[overrides]]\nrules = {}", false),
        ("defaults = { launch-type = \"ec2\" }", true),
        ("defaults = { launch-type = \"lambda\" }", false),
        ("x = 1", false),
    ] {
        assert_eq!(Settings::parse(text).is_ok(), good, "read {text}");
        assert_eq!(schema.is_valid(&json(text)), good, "schema {text}");
    }
}

/// TOML as editors give it to a JSON Schema.
fn json(text: &str) -> Value {
    fn value(node: &DeValue<'_>) -> Value {
        match node {
            DeValue::Boolean(value) => (*value).into(),
            DeValue::String(text) => text.as_ref().into(),
            DeValue::Datetime(day) => day.to_string().into(),
            DeValue::Integer(number) => number.as_str().parse::<i64>().expect("a number").into(),
            DeValue::Float(number) => number.as_str().into(),
            DeValue::Array(items) => items.iter().map(|item| value(item.get_ref())).collect(),
            DeValue::Table(table) => members(table),
        }
    }
    fn members(table: &DeTable<'_>) -> Value {
        let members = table.iter();
        members.map(|(key, node)| (key.get_ref().to_string(), value(node.get_ref()))).collect()
    }
    members(DeTable::parse(text).expect("it is TOML").get_ref())
}

#[test]
fn every_key_is_described() {
    fn names(keys: &'static [Key], list: &mut Vec<&'static str>) {
        for key in keys {
            list.push(key.name);
            if let Shape::Table(keys) | Shape::Tables(keys) = key.shape {
                names(keys, list);
            }
        }
    }
    let (page, mut list) = (page(), Vec::new());
    names(KEYS, &mut list);
    for name in list {
        assert!(
            page.contains(&format!("`{name}`")),
            "docs/configuration.md does not name `{name}`"
        );
    }
}

#[test]
fn the_comment_does_what_the_page_says() {
    for example in examples("jsonc") {
        let source = Source::new("task.jsonc", example.as_str());
        let analysis = analyze(&source, &ecslint_core::Config::default());
        assert_eq!((analysis.diagnostics.len(), analysis.hidden.by_comments), (0, 1));
    }
}

#[test]
fn commands_run() {
    let example = examples("toml").remove(0);
    let task = "{ \"family\": \"web\", \"containerDefinitions\": [{ \"name\": \"envoy\", \"image\": \"x:1\", \"memory\": 256 }] }";
    let folder = Folder::new("configuration")
        .with(".git/HEAD", "")
        .with("ecslint.toml", example.replace("2027-03-01", "2999-03-01"))
        .with("services/web/task-definition.json", task);
    let shown = examples("console").concat();
    // Before there is a baseline, the configuration names one in vain.
    let mut commands: Vec<&str> =
        shown.lines().filter_map(|line| line.strip_prefix("$ ecslint")).collect();
    commands.sort_by_key(|command| !command.starts_with(" baseline create"));
    assert!(commands.len() >= 5, "{commands:?}");
    for command in commands {
        let args: Vec<&str> = command.split_whitespace().collect();
        let run = folder.run(&args);
        assert_eq!(run.code, Some(0), "ecslint{command}: {}{}", run.out, run.err);
    }
}

/// What `ecslint init` writes is a configuration, and so is it with everything in it uncommented.
#[test]
fn what_init_writes_can_be_uncommented() {
    let path = support::root().join("crates/cli/src/tools/init/ecslint.toml");
    let text = std::fs::read_to_string(path).expect("the file is readable");
    let setting = |line: &&str| line.starts_with('[') || line.contains(" = ");
    let lines = text.lines().filter_map(|line| line.strip_prefix("# ")).filter(setting);
    let whole = lines.collect::<Vec<_>>().join("\n");
    let settings = Settings::parse(&whole).unwrap_or_else(|faults| panic!("{faults:?}\n{whole}"));
    assert!(Settings::parse(&text).is_ok());
    assert!(!settings.rules.is_empty() && !settings.ignores.is_empty(), "{whole}");
}
