//! What the texts say of the price, and what is tried instead.
use crate::{
    engine::{Linted, TEXTS},
    panels::pair::{Pair, with_pair},
};
use ecslint_core::{
    cost::{Cost, NoPrice, Platform, Usage, cost},
    facts::{
        fargate::{self, Memory},
        prices::REGIONS,
    },
    model::{CpuUnits, Field, Mebibytes, TaskDefinition},
    syntax::Span,
};
use std::rc::Rc;

/// What the texts say.
#[derive(Debug, PartialEq)]
pub(super) struct Said {
    pub(super) usage: Result<Usage, NoPrice>,
    pub(super) runs: Runs,
    /// Where the size stands, or should: the number of the text, and the place.
    pub(super) place: (usize, Span),
}

/// Where the tasks run, as far as the texts say.
#[derive(Debug, PartialEq)]
pub(super) enum Runs {
    Fargate,
    /// On this, which has other prices.
    Elsewhere(&'static str),
    Unsaid,
}

/// What is tried instead of what the texts say.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Wish {
    pub(super) count: Option<u32>,
    pub(super) platform: Option<Platform>,
    pub(super) spot: Option<bool>,
    pub(super) storage: Option<u32>,
    pub(super) region: Option<String>,
}

impl Wish {
    /// `usage` with what is tried in it.
    pub(super) fn over(&self, usage: &Usage) -> Usage {
        Usage {
            count: self.count.unwrap_or(usage.count),
            platform: self.platform.unwrap_or(usage.platform),
            spot: self.spot.unwrap_or(usage.spot),
            storage: self.storage.unwrap_or(usage.storage),
            region: self.region.clone().unwrap_or_else(|| usage.region.clone()),
            ..*usage
        }
    }
}

/// What `texts` say of the price; nothing where there is no task definition.
pub(super) fn said(texts: &[Rc<Linted>; TEXTS]) -> Option<Said> {
    with_pair(texts, |pair| {
        let (text, task) = pair.task?;
        let service = pair.service.map(|(_, service)| service);
        let mut usage = Usage::of(task, service);
        if let (Ok(usage), Some(region)) = (&mut usage, region(texts)) {
            usage.region = region.to_owned();
        }
        Some(Said { usage, runs: runs(pair, task), place: (text, size(task)) })
    })
}

/// The Region of which the texts speak first, among those whose prices are known.
fn region(texts: &[Rc<Linted>; TEXTS]) -> Option<&'static str> {
    texts.iter().find_map(|text| {
        let found =
            REGIONS.iter().filter_map(|region| Some((text.text.find(region.name)?, region)));
        found.min_by_key(|(at, _)| *at).map(|(_, region)| region.name)
    })
}

fn runs(pair: &Pair<'_>, task: TaskDefinition<'_>) -> Runs {
    let service = pair.service.map(|(_, service)| service.launch_type());
    let launch = match service {
        Some(Field::Known(at)) => Some(*at),
        _ => None,
    };
    let wanted =
        |name: &str| launch == Some(name) || (launch.is_none() && task.requires(name).is_some());
    let elsewhere = [
        ("EC2", "EC2 instances"),
        ("EXTERNAL", "machines of your own"),
        ("MANAGED_INSTANCES", "ECS Managed Instances"),
    ];
    match elsewhere.into_iter().find(|(name, _)| wanted(name)) {
        _ if wanted("FARGATE") => Runs::Fargate,
        Some((_, place)) => Runs::Elsewhere(place),
        None => Runs::Unsaid,
    }
}

fn size(task: TaskDefinition<'_>) -> Span {
    let value = task.0.get("memory").or_else(|| task.0.get("cpu"));
    value.map_or(Span { end: task.0.span.start, ..task.0.span }, |node| node.span)
}

/// What the same tasks cost on everything that Fargate has.
pub(super) fn others(usage: &Usage) -> Vec<(Usage, Result<Cost, NoPrice>)> {
    let platforms = [Platform::LinuxX86, Platform::LinuxArm, Platform::Windows];
    let all = platforms.into_iter().flat_map(|platform| [(platform, false), (platform, true)]);
    let offered = all.filter(|other| *other != (Platform::Windows, true));
    offered
        .map(|(platform, spot)| {
            let usage = Usage { platform, spot, ..usage.clone() };
            let price = cost(&usage);
            (usage, price)
        })
        .collect()
}

/// The prices of all sizes with `cpu` units, smallest first.
pub(super) fn sizes(cpu: u32, usage: &Usage) -> Vec<Cost> {
    let memories: Vec<u32> = match fargate::size(CpuUnits(cpu)).map(|size| size.memory) {
        Some(Memory::Of(list)) => list.to_vec(),
        Some(Memory::Steps { from, to, by }) => (from..=to).step_by(by as usize).collect(),
        None => Vec::new(),
    };
    let priced = |memory| cost(&Usage { memory: Mebibytes(memory), ..usage.clone() }).ok();
    memories.into_iter().filter_map(priced).collect()
}

/// An amount, its thousands apart: `$1,234.50`.
pub(super) fn dollars(amount: f64) -> String {
    let text = format!("{amount:.2}");
    let (whole, cents) = text.split_once('.').unwrap_or((&text, "00"));
    let mut out = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 {
            out.push(',');
        }
        out.push(digit);
    }
    format!("${out}.{cents}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Clock, Engine};

    fn read(task: &str, service: &str) -> Option<Said> {
        let mut engine = Engine::new(Clock::NONE);
        engine.lint(0, None, task);
        engine.lint(1, None, service);
        said(&[engine.text(0).clone(), engine.text(1).clone()])
    }

    fn task(fields: &str) -> String {
        format!(
            r#"{{ "family": "web", {fields} "containerDefinitions": [{{ "name": "a", "image": "i" }}] }}"#
        )
    }

    #[test]
    fn texts_say_where_and_how_often() {
        let task = task(
            r#""cpu": "256", "memory": "512", "requiresCompatibilities": ["FARGATE"], "executionRoleArn": "arn:aws:iam::1:role/eu-west-1","#,
        );
        let service = r#"{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 3 }"#;
        let said = read(&task, service).expect("there is a task definition");
        let usage = said.usage.expect("it has a size");
        assert_eq!((usage.count, usage.region.as_str()), (3, "eu-west-1"));
        assert_eq!(said.runs, Runs::Fargate);
        assert_eq!(
            said.place,
            (
                0,
                Span::new(
                    task.find("\"512\"").expect("it stands there"),
                    task.find("\"512\"").expect("it stands there") + 5
                )
            )
        );
    }

    #[test]
    fn other_compute_and_missing_sizes_are_told() {
        let said = read(&task(r#""requiresCompatibilities": ["EC2"],"#), "").expect("it is one");
        assert_eq!(said.usage, Err(NoPrice::NoSize("cpu")));
        assert_eq!(said.runs, Runs::Elsewhere("EC2 instances"));
        assert_eq!(read(&task(""), "").expect("it is one").runs, Runs::Unsaid);
        assert_eq!(read("{}", ""), None);
        assert_eq!(read("not even JSON", "{"), None);
    }

    #[test]
    fn a_service_says_more_than_the_task_definition() {
        let service = r#"{ "serviceName": "web", "taskDefinition": "web", "launchType": "EC2" }"#;
        let said = read(&task(r#""requiresCompatibilities": ["EC2", "FARGATE"],"#), service);
        assert_eq!(said.expect("it is one").runs, Runs::Elsewhere("EC2 instances"));
    }

    #[test]
    fn wishes_go_over_what_is_said() {
        let said = read(&task(r#""cpu": "256", "memory": "512","#), "").expect("it is one");
        let usage = said.usage.expect("it has a size");
        let wish = Wish { count: Some(7), platform: Some(Platform::LinuxArm), ..Wish::default() };
        let wished = wish.over(&usage);
        assert_eq!(
            (wished.count, wished.platform, wished.storage),
            (7, Platform::LinuxArm, usage.storage)
        );
        assert_eq!(others(&usage).len(), 5);
        assert!(others(&usage)[1].1.as_ref().expect("it has a price").per_hour < 0.01);
    }

    #[test]
    fn sizes_that_fargate_has_are_priced() {
        let said = read(&task(r#""cpu": "256", "memory": "4096","#), "").expect("it is one");
        let usage = said.usage.expect("it has a size");
        let memories: Vec<u32> =
            sizes(256, &usage).iter().map(|cost| cost.usage.memory.0).collect();
        assert_eq!(memories, [512, 1024, 2048]);
        assert!(sizes(257, &usage).is_empty());
    }

    #[test]
    fn amounts_are_grouped() {
        assert_eq!(dollars(0.0), "$0.00");
        assert_eq!(dollars(999.999), "$1,000.00");
        assert_eq!(dollars(1234567.5), "$1,234,567.50");
        assert_eq!(dollars(12.0), "$12.00");
    }
}
