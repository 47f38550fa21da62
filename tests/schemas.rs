//! The published schemas are sound, the linter follows them, and the typed views read only what they know.
mod support;

use ecslint_core::{
    Config, Kind, Source, analyze, pointer,
    schema::{self, Problem, Type},
    syntax::{Node, Value as Tree},
};
use jsonschema::{PatternOptions, Validator, error::ValidationErrorKind};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What is wrong: where, in a word, and with which member.
type Fault = (String, &'static str, String);

fn published(kind: Kind) -> Value {
    let path = support::root().join(format!("schemas/{}.json", kind.name()));
    let text = std::fs::read_to_string(path).expect("every kind has a schema");
    serde_json::from_str(&text).expect("a schema is JSON")
}

#[test]
fn schemas_are_valid_and_hold_what_the_engine_relies_on() {
    for &kind in Kind::ALL {
        let value = published(kind);
        let problem = jsonschema::draft202012::meta::validate(&value).err();
        assert!(problem.is_none(), "{}: {problem:?}", kind.name());
        let text = value.to_string();
        for keyword in ["anyOf", "oneOf", "allOf", "if", "not", "uniqueItems"] {
            assert!(!text.contains(&format!("\"{keyword}\":")), "{}: {keyword}", kind.name());
        }
    }
}

#[test]
fn the_linter_finds_what_a_validator_finds() {
    let validator = |kind| {
        let options = jsonschema::options().with_pattern_options(PatternOptions::regex());
        options.build(&published(kind)).expect("a schema is valid")
    };
    let validators: BTreeMap<_, _> =
        Kind::ALL.iter().map(|&kind| (kind.name(), validator(kind))).collect();
    let pages = support::examples().into_iter().map(|(_, case)| (case.name, case.text));
    let corpus =
        support::corpus().map(|corpus| support::files(&corpus, &[".json", ".yml", ".yaml"]));
    let corpus = corpus.into_iter().flatten().filter_map(|path| {
        Some((path.display().to_string(), std::fs::read_to_string(&path).ok()?))
    });
    let (mut compared, mut found) = (0, 0);
    for (name, text) in pages.chain(corpus) {
        let source = Source::new(name.as_str(), text.as_str());
        let analysis = analyze(&source, &Config::silent());
        for document in &analysis.documents {
            let root = document.node(&analysis.root).expect("a document has a root");
            let written = document.written(&analysis.root).expect("it stands there");
            if !std::ptr::eq(root, written) {
                continue; // A single container, read as a list of one.
            }
            let Some(value) = plain(root) else { continue };
            let shape = schema::check(document.kind, document.described, root);
            let ours: BTreeSet<Fault> = shape.violations.iter().map(|it| ours(root, it)).collect();
            let theirs = theirs(&validators[document.kind.name()], &value);
            let lost: Vec<_> =
                theirs.difference(&ours).filter(|f| !is_waived(f, document.kind, &value)).collect();
            let added: Vec<_> = ours.difference(&theirs).collect();
            assert!(
                lost.is_empty() && added.is_empty(),
                "{name}\n{text}\nlost {lost:?}\nadded {added:?}"
            );
            compared += 1;
            found += ours.len();
        }
    }
    assert!(compared > 700 && found > 200, "only {compared} documents with {found} faults");
}

/// The tree as plain JSON; nothing where it holds what JSON cannot say or where the linter knows
/// better: unknown values, members that count twice, whole numbers written with a fraction.
fn plain(node: &Node<'_>) -> Option<Value> {
    Some(match &node.value {
        Tree::Unknown | Tree::Reference(_) | Tree::Stream(_) => return None,
        Tree::Null => Value::Null,
        Tree::Bool(value) => Value::from(*value),
        Tree::Number(number) if number.integer => Value::from(number.value as i64),
        Tree::Number(number) if number.value.fract() == 0.0 => return None,
        Tree::Number(number) => Value::from(number.value),
        Tree::String(text) => Value::from(text.as_ref()),
        Tree::Array(items) => Value::Array(items.iter().map(plain).collect::<Option<_>>()?),
        Tree::Object(object)
            if object.is_open() || object.live().count() != object.members().len() =>
        {
            return None;
        }
        Tree::Object(object) => {
            let member = |(name, value): (&str, &Node<'_>)| Some((name.to_owned(), plain(value)?));
            let members = object.live().map(|it| (it.key.name.as_ref(), &it.value));
            Value::Object(members.map(member).collect::<Option<_>>()?)
        }
    })
}

fn ours(root: &Node<'_>, violation: &schema::Violation<'_>) -> Fault {
    let (word, member) = match &violation.problem {
        Problem::UnknownField(member, _) => ("unknown", member.key.name.as_ref()),
        Problem::MissingField(field) => ("missing", field.name),
        Problem::WrongType(_) | Problem::Null(_) => ("type", ""),
        Problem::UnknownValue(_) => ("choice", ""),
        Problem::OutOfRange(_) => ("range", ""),
        Problem::Malformed(_) => ("text", ""),
        Problem::Length(_) => ("length", ""),
    };
    (pointer(root, violation.node.span), word, member.to_owned())
}

fn theirs(validator: &Validator, value: &Value) -> BTreeSet<Fault> {
    use ValidationErrorKind as Kind;
    let mut faults = BTreeSet::new();
    for error in validator.iter_errors(value) {
        let path = error.instance_path().as_str().to_owned();
        let mut fault = |word, member: &str| {
            faults.insert((path.clone(), word, member.to_owned()));
        };
        match error.kind() {
            Kind::AdditionalProperties { unexpected } => {
                unexpected.iter().for_each(|name| fault("unknown", name));
            }
            Kind::Required { property } => fault("missing", property.as_str().unwrap_or_default()),
            Kind::Type { .. } => fault("type", ""),
            Kind::Enum { .. } => fault("choice", ""),
            Kind::Minimum { .. } | Kind::Maximum { .. } => fault("range", ""),
            Kind::Pattern { .. } | Kind::MinLength { .. } | Kind::MaxLength { .. } => {
                fault("text", "")
            }
            Kind::MinItems { .. } | Kind::MaxItems { .. } => fault("length", ""),
            other => panic!("no rule words {other:?}"),
        }
    }
    // Of a value of another type nothing else is said.
    let wrong: Vec<_> =
        faults.iter().filter(|(_, word, _)| *word == "type").map(|it| it.0.clone()).collect();
    faults.retain(|(path, word, _)| *word == "type" || !wrong.contains(path));
    faults
}

/// What the linter leaves out on purpose: a field that is there in another spelling is not missing,
/// and CodeDeploy and ecspresso pass over fields that they do not know.
fn is_waived((path, word, member): &Fault, kind: Kind, value: &Value) -> bool {
    let letters = |name: &str| -> String {
        name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
    };
    let beside = value.pointer(path).and_then(Value::as_object);
    let misspelled =
        || beside.is_some_and(|object| object.keys().any(|name| letters(name) == letters(member)));
    match *word {
        "missing" => misspelled(),
        "unknown" => matches!(kind, Kind::AppSpec | Kind::EcspressoConfig),
        _ => false,
    }
}

#[test]
fn patterns_match_as_regular_expressions_do() {
    let text = |value: &str| -> bool {
        let kind = Kind::TaskDefinition;
        let Some(Type::Text(limits)) = schema::of(kind).at(["tags", "0", "key"]) else {
            panic!("the key of a tag is text")
        };
        limits.pattern.expect("it has a pattern").matches(value)
    };
    assert!(text("größe: a/b+c=d@e-f") && text("") && text("名前"));
    assert!(!text("a;b") && !text("a\nb") && !text("🙂"));
}

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
fn views_read_fields_that_exist() {
    let mut known = BTreeSet::new();
    Kind::ALL.iter().for_each(|&kind| fields(&published(kind), &mut known));
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
    assert!(matches!(interval, Some(Type::Integer(range)) if range.maximum == Some(300.0)));
    assert!(schema.at(["containerDefinitions", "0", "nothing"]).is_none());
    let label = schema.at(["containerDefinitions", "0", "dockerLabels", "any"]);
    assert!(matches!(label, Some(Type::Text(_))));
}
