//! The table of what AWS demands and which rule holds it: `docs/coverage.md` is made from the lists in
//! `tests/coverage`, and every claim in them is tried.
mod support;

use ecslint_core::{
    Config, Source, analyze, analyze_with, pointer,
    rules::{self, Check},
};
use serde::Deserialize;
use serde_json::{Value, json};
use std::{collections::BTreeMap, fmt::Write as _};

/// The facts about one subject.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Section {
    title: String,
    facts: Vec<Fact>,
}

/// Something that AWS demands, does or says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fact {
    fact: String,
    stage: Stage,
    confidence: Confidence,
    /// The rules that hold it.
    #[serde(default)]
    rules: Vec<String>,
    /// Why no rule does.
    open: Option<Open>,
    #[serde(default)]
    note: String,
    /// An example that the rules must find.
    proof: Option<Proof>,
}

/// Where it shows.
#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Stage {
    Client,
    Register,
    Service,
    Launch,
    Runtime,
    Ignored,
}

/// How sure it is.
#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
enum Confidence {
    /// AWS says so, in its documentation or service model.
    A,
    /// Seen or reported by others.
    B,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
enum Open {
    NeedsLiveAws,
    NeedsTheImage,
    NotAnError,
    Contradicted,
}

/// A sound document with some values changed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Proof {
    /// The name of the sound document.
    on: String,
    /// New values by JSON pointer; null removes.
    #[serde(default)]
    set: BTreeMap<String, Value>,
    /// The document that it is linted with, such as its task definition.
    with: Option<With>,
    /// What the finding is about.
    at: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct With {
    on: String,
    #[serde(default)]
    set: BTreeMap<String, Value>,
}

/// A sound document: `tests/data/bases/NAME.json`.
fn base(name: &str) -> Result<Value, String> {
    let path = support::root().join("tests/data/bases").join(name).with_extension("json");
    let text = std::fs::read_to_string(&path).map_err(|error| format!("base `{name}`: {error}"))?;
    serde_json::from_str(&text).map_err(|error| format!("base `{name}`: {error}"))
}

fn sections() -> Vec<Section> {
    let read = |path: &std::path::PathBuf| {
        let text = std::fs::read_to_string(path).expect("the list is readable");
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    support::files(&support::root().join("tests/coverage"), &[".json"]).iter().map(read).collect()
}

#[test]
fn the_bases_are_recognised_and_have_no_faults() {
    let folder = support::root().join("tests/data/bases");
    for path in support::files(&folder, &[".json"]) {
        let text = std::fs::read_to_string(&path).expect("the base is readable");
        let source = Source::new("base.json", text.as_str());
        let analysis = analyze(&source, &Config::default());
        assert!(!analysis.documents.is_empty(), "{}", path.display());
        let found: Vec<_> =
            analysis.diagnostics.iter().map(|one| (one.rule, &one.message)).collect();
        assert!(found.is_empty(), "{}: {found:#?}", path.display());
    }
}

#[test]
fn every_fact_is_held_or_says_why_not() {
    let mut wrong = Vec::new();
    for section in sections() {
        for fact in &section.facts {
            if let Err(problem) = verify(fact) {
                wrong.push(format!("{}: {}: {problem}", section.title, fact.fact));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn verify(fact: &Fact) -> Result<(), String> {
    if fact.fact.ends_with('.') {
        return Err("facts end without a full stop".to_owned());
    }
    if fact.rules.is_empty() == fact.open.is_none() {
        return Err("either rules hold it or it is open".to_owned());
    }
    if fact.open == Some(Open::Contradicted) && fact.note.is_empty() {
        return Err("say which source is believed, and why".to_owned());
    }
    for id in &fact.rules {
        let rule = rules::find(id).ok_or(format!("there is no rule `{id}`"))?;
        if matches!(rule.check, Check::Shape(_)) && fact.proof.is_none() {
            return Err(format!("`{id}` holds many facts: a proof must show this one"));
        }
    }
    fact.proof.as_ref().map_or(Ok(()), |proof| proven(fact, proof))
}

/// Every rule that is named finds the proof, and is silent before.
fn proven(fact: &Fact, proof: &Proof) -> Result<(), String> {
    let documents = |changed| -> Result<_, String> {
        let own = changed_base(&proof.on, &proof.set, changed)?;
        let with = proof.with.iter();
        let others = with.map(|with| changed_base(&with.on, &with.set, changed));
        Ok((own, others.collect::<Result<Vec<_>, _>>()?))
    };
    let (document, others) = documents(false)?;
    let before = found(&document, &others, None);
    let (document, others) = documents(true)?;
    let after = found(&document, &others, proof.at.as_deref());
    for rule in &fact.rules {
        if before.contains(rule) {
            return Err(format!("`{rule}` finds something without the change"));
        }
        if !after.contains(rule) {
            return Err(format!("`{rule}` finds nothing there, only {after:?} in {document:#}"));
        }
    }
    Ok(())
}

/// A base, with the changes of a proof where they are wanted.
fn changed_base(
    name: &str,
    changes: &BTreeMap<String, Value>,
    changed: bool,
) -> Result<Value, String> {
    let mut document = base(name)?;
    for (place, value) in changes.iter().filter(|_| changed) {
        set(&mut document, place, value).ok_or(format!("there is no place for `{place}`"))?;
    }
    Ok(document)
}

/// The rules with findings, or with findings about `at`.
fn found(document: &Value, others: &[Value], at: Option<&str>) -> Vec<String> {
    let case = support::Case {
        name: "document.json".to_owned(),
        text: format!("{document:#}"),
        others: others
            .iter()
            .map(|other| ("other.json".to_owned(), format!("{other:#}")))
            .collect(),
    };
    let source = case.source();
    case.together(|partners, _| {
        let analysis = analyze_with(&source, partners, &support::everything());
        let there = |subject| at.is_none_or(|at| pointer(&analysis.root, subject) == at);
        let list = analysis.diagnostics.iter().filter(|found| there(found.subject));
        list.map(|found| found.rule.to_owned()).collect()
    })
}

/// Sets or, with null, removes the value at `place`; makes objects on the way.
fn set(document: &mut Value, place: &str, value: &Value) -> Option<()> {
    let (parent, key) = place.rsplit_once('/')?;
    let key = key.replace("~1", "/").replace("~0", "~");
    if document.pointer(parent).is_none() {
        set(document, parent, &json!({}))?;
    }
    match document.pointer_mut(parent)? {
        Value::Object(object) if value.is_null() => drop(object.remove(&key)?),
        Value::Object(object) => drop(object.insert(key, value.clone())),
        Value::Array(list) if key == "-" => list.push(value.clone()),
        Value::Array(list) => *list.get_mut(key.parse::<usize>().ok()?)? = value.clone(),
        _ => return None,
    }
    Some(())
}

#[test]
fn the_table_is_up_to_date() {
    let table = support::matches_file(&support::root().join("docs/coverage.md"), &table());
    assert_eq!(table, Ok(()));
}

fn table() -> String {
    let sections = sections();
    let facts = || sections.iter().flat_map(|section| &section.facts);
    let held = facts().filter(|fact| fact.open.is_none()).count();
    let mut text = format!(
        "# What AWS demands, and what holds it\n\n\
         {} facts about ECS from the AWS documentation and service model (confidence A) and from replies of AWS that \
         others reported (B). {held} are held by a rule: each of these rules has a page with an example that it \
         finds. The others say why no rule can, or should, speak. Made by `cargo test --test coverage` from \
         the lists in `tests/coverage`, which tries every proof in them.\n",
        facts().count()
    );
    for section in &sections {
        let _ = write!(text, "\n## {}\n\n", section.title);
        text += "| Fact | Shows | | Held by |\n|---|---|---|---|\n";
        for fact in &section.facts {
            let confidence = if fact.confidence == Confidence::A { "A" } else { "B" };
            let stage = stage(fact.stage);
            let _ = writeln!(
                text,
                "| {} | {stage} | {confidence} | {} |",
                cell(&fact.fact),
                holds(fact)
            );
        }
    }
    text
}

fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Client => "in the AWS CLI or SDK",
        Stage::Register => "at registration",
        Stage::Service => "when run or deployed",
        Stage::Launch => "at launch",
        Stage::Runtime => "while running",
        Stage::Ignored => "nowhere",
    }
}

fn holds(fact: &Fact) -> String {
    let link = |id: &String| {
        let page = support::page(id);
        let page = page.strip_prefix(support::root()).expect("pages lie in the repository");
        format!("[`{id}`](../{})", page.display())
    };
    let mut text = match fact.open {
        None => fact.rules.iter().map(link).collect::<Vec<_>>().join(", "),
        Some(Open::NeedsLiveAws) => "needs live AWS".to_owned(),
        Some(Open::NeedsTheImage) => "needs the image".to_owned(),
        Some(Open::NotAnError) => "not an error".to_owned(),
        Some(Open::Contradicted) => "contradicted".to_owned(),
    };
    if !fact.note.is_empty() {
        let _ = write!(text, ": {}", cell(&fact.note));
    }
    text
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
