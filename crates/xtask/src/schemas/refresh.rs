//! Downloads AWS's service model and keeps the facts: names, types, enums, bounds; no prose.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use std::{env, fs, process};

use anyhow::{Context as _, Result, ensure};
use serde_json::{Map, Value, json};

/// The release of botocore on PyPI whose model we take.
const BOTOCORE: &str = "1.44.5";

/// Operations whose input we check.
const REQUESTS: [&str; 3] = ["RegisterTaskDefinition", "CreateService", "UpdateService"];

/// Operations whose output tells what is read-only.
const DESCRIPTIONS: [&str; 2] = ["DescribeTaskDefinition", "DescribeServices"];

/// Prints the service model inside the wheel in the folder `argv[1]`.
const UNPACK: &str = r#"
import glob, gzip, sys, zipfile
wheel = zipfile.ZipFile(glob.glob(sys.argv[1] + "/botocore-*.whl")[0])
path = "botocore/data/ecs/2014-11-13/service-2.json"
names = wheel.namelist()
text = wheel.read(path) if path in names else gzip.decompress(wheel.read(path + ".gz"))
sys.stdout.buffer.write(text)
"#;

/// Downloads botocore and reduces its model of ECS to facts.
pub(crate) fn model() -> Result<Value> {
    let folder = env::temp_dir().join(format!("ecslint-model-{}", process::id()));
    fs::create_dir_all(&folder)?;
    let text = download(&folder);
    fs::remove_dir_all(&folder)?;
    reduce(&serde_json::from_slice(&text?).context("botocore's model is not JSON")?)
}

fn download(folder: &Path) -> Result<Vec<u8>> {
    let wheel = format!("botocore=={BOTOCORE}");
    let mut pip = Command::new("python3");
    pip.args(["-m", "pip", "download", &wheel, "--no-deps", "--only-binary=:all:", "--quiet"]);
    let status = pip.arg("--dest").arg(folder).status().context("cannot run python3")?;
    ensure!(status.success(), "pip could not download {wheel}");
    let unpack = Command::new("python3").args(["-c", UNPACK]).arg(folder).output()?;
    let complaint = String::from_utf8_lossy(&unpack.stderr);
    ensure!(unpack.status.success(), "cannot read the model in {wheel}: {complaint}");
    Ok(unpack.stdout)
}

fn reduce(service: &Value) -> Result<Value> {
    let mut operations = Map::new();
    let mut names = BTreeSet::new();
    for operation in REQUESTS.iter().chain(&DESCRIPTIONS) {
        let side = |side: &str| &service["operations"][operation][side]["shape"];
        let root = if REQUESTS.contains(operation) { side("input") } else { side("output") };
        let root = root.as_str().with_context(|| format!("no operation `{operation}`"))?;
        reach(service, root, &mut names);
        let facts = json!({"input": side("input"), "output": side("output")});
        operations.insert((*operation).to_owned(), facts);
    }
    let shape = |name: &String| (name.clone(), facts(&service["shapes"][name]));
    let shapes: Map<String, Value> = names.iter().map(shape).collect();
    let source = format!("botocore {BOTOCORE}, ecs/2014-11-13/service-2.json");
    Ok(json!({"source": source, "operations": operations, "shapes": shapes}))
}

/// Adds `name` and every shape it leads to.
fn reach(service: &Value, name: &str, names: &mut BTreeSet<String>) {
    if !names.insert(name.to_owned()) {
        return;
    }
    let shape = &service["shapes"][name];
    let members = shape["members"].as_object().into_iter().flatten().map(|(_, member)| member);
    for next in members.chain([&shape["member"], &shape["value"]]) {
        if let Some(next) = next["shape"].as_str() {
            reach(service, next, names);
        }
    }
}

/// What we keep of a shape.
fn facts(shape: &Value) -> Value {
    let mut facts = Map::new();
    let kind = if shape["document"] == true { &json!("document") } else { &shape["type"] };
    facts.insert("type".to_owned(), kind.clone());
    for key in ["union", "required", "enum", "min", "max", "pattern"] {
        if let Some(fact) = shape.get(key) {
            facts.insert(key.to_owned(), fact.clone());
        }
    }
    for key in ["member", "value"] {
        if let Some(target) = shape.get(key) {
            facts.insert(key.to_owned(), target["shape"].clone());
        }
    }
    if let Some(members) = shape["members"].as_object().filter(|members| !members.is_empty()) {
        let target = |(name, member): (&String, &Value)| (name.clone(), member["shape"].clone());
        facts.insert("members".to_owned(), members.iter().map(target).collect());
    }
    Value::Object(facts)
}
