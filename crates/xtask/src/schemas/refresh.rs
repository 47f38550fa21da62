//! Downloads AWS's service model and keeps the facts: names, types, enums, bounds; no prose.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use std::{env, fs, process};

use anyhow::{Context as _, Result, ensure};
use serde_json::{Map, Value, json};

/// The release of botocore on PyPI whose models we take.
const BOTOCORE: &str = "1.44.5";

/// A service whose model we keep, in `schemas/model/NAME.json`.
pub(crate) struct Service {
    /// Its folder in botocore.
    pub(crate) name: &'static str,
    version: &'static str,
    /// Operations whose input we check.
    requests: &'static [&'static str],
    /// Operations whose output tells what is read-only.
    descriptions: &'static [&'static str],
    /// Shapes that have nothing to do with ECS: nothing is kept of them but their name.
    foreign: &'static [&'static str],
}

/// The services, that of ECS first.
pub(crate) const SERVICES: [Service; 5] = [
    Service {
        name: "ecs",
        version: "2014-11-13",
        requests: &[
            "RegisterTaskDefinition",
            "CreateService",
            "UpdateService",
            "CreateTaskSet",
            "RunTask",
            "StartTask",
            "CreateCluster",
            "PutClusterCapacityProviders",
            "CreateCapacityProvider",
            "CreateExpressGatewayService",
            "CreateDaemon",
            "UpdateCapacityProvider",
            "UpdateExpressGatewayService",
            "UpdateDaemon",
            "RegisterDaemonTaskDefinition",
            "CreateGateway",
        ],
        descriptions: &[
            "DescribeTaskDefinition",
            "DescribeServices",
            "DescribeTaskSets",
            "DescribeClusters",
            "DescribeCapacityProviders",
            "DescribeDaemonTaskDefinition",
        ],
        foreign: &["Attachment", "Failure"],
    },
    Service {
        name: "application-autoscaling",
        version: "2016-02-06",
        requests: &["RegisterScalableTarget", "PutScalingPolicy", "PutScheduledAction"],
        descriptions: &[
            "DescribeScalableTargets",
            "DescribeScalingPolicies",
            "DescribeScheduledActions",
        ],
        foreign: &[
            "CustomizedMetricSpecification",
            "PredictiveScalingCustomizedMetricSpecification",
        ],
    },
    Service {
        name: "events",
        version: "2015-10-07",
        requests: &["PutTargets"],
        descriptions: &[],
        foreign: &[
            "AppSyncParameters",
            "BatchParameters",
            "HttpParameters",
            "KinesisParameters",
            "RedshiftDataParameters",
            "RunCommandParameters",
            "SageMakerPipelineParameters",
            "SqsParameters",
        ],
    },
    Service {
        name: "scheduler",
        version: "2021-06-30",
        requests: &["CreateSchedule"],
        descriptions: &["GetSchedule"],
        foreign: &[
            "EventBridgeParameters",
            "EventBridgePutEventsV2Parameters",
            "EventBridgePutRawEventsParameters",
            "KinesisParameters",
            "SageMakerPipelineParameters",
            "SqsParameters",
        ],
    },
    Service {
        name: "servicediscovery",
        version: "2017-03-14",
        requests: &["CreateService"],
        descriptions: &["GetService"],
        foreign: &[],
    },
];

/// Prints the service models called `argv[2]` and later inside the wheel in the folder `argv[1]`.
const UNPACK: &str = r#"
import glob, gzip, json, sys, zipfile
wheel = zipfile.ZipFile(glob.glob(sys.argv[1] + "/botocore-*.whl")[0])
names = wheel.namelist()
def model(service):
    path = "botocore/data/" + service + "/service-2.json"
    return json.loads(wheel.read(path) if path in names else gzip.decompress(wheel.read(path + ".gz")))
json.dump([model(service) for service in sys.argv[2:]], sys.stdout)
"#;

/// Downloads botocore and reduces its models to facts.
pub(crate) fn models() -> Result<Vec<(&'static str, Value)>> {
    let folder = env::temp_dir().join(format!("ecslint-model-{}", process::id()));
    fs::create_dir_all(&folder)?;
    let text = download(&folder);
    fs::remove_dir_all(&folder)?;
    let models: Vec<Value> =
        serde_json::from_slice(&text?).context("botocore's models are not JSON")?;
    let reduced = SERVICES.iter().zip(&models).map(|(service, model)| {
        let facts = service.reduce(model).with_context(|| service.name)?;
        Ok((service.name, facts))
    });
    reduced.collect()
}

fn download(folder: &Path) -> Result<Vec<u8>> {
    let wheel = format!("botocore=={BOTOCORE}");
    let mut pip = Command::new("python3");
    pip.args(["-m", "pip", "download", &wheel, "--no-deps", "--only-binary=:all:", "--quiet"]);
    let status = pip.arg("--dest").arg(folder).status().context("cannot run python3")?;
    ensure!(status.success(), "pip could not download {wheel}");
    let mut unpack = Command::new("python3");
    unpack.args(["-c", UNPACK]).arg(folder).args(SERVICES.iter().map(Service::path));
    let unpack = unpack.output()?;
    let complaint = String::from_utf8_lossy(&unpack.stderr);
    ensure!(unpack.status.success(), "cannot read the models in {wheel}: {complaint}");
    Ok(unpack.stdout)
}

impl Service {
    fn path(&self) -> String {
        format!("{}/{}", self.name, self.version)
    }

    fn reduce(&self, model: &Value) -> Result<Value> {
        let mut operations = Map::new();
        let mut names = BTreeSet::new();
        for operation in self.requests.iter().chain(self.descriptions) {
            let side = |side: &str| &model["operations"][operation][side]["shape"];
            let request = self.requests.contains(operation);
            let root = if request { side("input") } else { side("output") };
            let root = root.as_str().with_context(|| format!("no operation `{operation}`"))?;
            self.reach(model, root, &mut names);
            let facts = json!({"input": side("input"), "output": side("output")});
            operations.insert((*operation).to_owned(), facts);
        }
        let shape = |name: &String| (name.clone(), self.facts(name, &model["shapes"][name]));
        let shapes: Map<String, Value> = names.iter().map(shape).collect();
        let source = format!("botocore {BOTOCORE}, {}/service-2.json", self.path());
        Ok(json!({"source": source, "operations": operations, "shapes": shapes}))
    }

    /// Adds `name` and every shape it leads to.
    fn reach(&self, model: &Value, name: &str, names: &mut BTreeSet<String>) {
        if !names.insert(name.to_owned()) || self.foreign.contains(&name) {
            return;
        }
        let shape = &model["shapes"][name];
        let members = shape["members"].as_object().into_iter().flatten().map(|(_, member)| member);
        for next in members.chain([&shape["member"], &shape["value"]]) {
            if let Some(next) = next["shape"].as_str() {
                self.reach(model, next, names);
            }
        }
    }

    /// What we keep of a shape.
    fn facts(&self, name: &str, shape: &Value) -> Value {
        if self.foreign.contains(&name) { json!({"type": "document"}) } else { facts(shape) }
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
