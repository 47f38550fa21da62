//! What a task costs, and where no price is given.
use ecslint_core::{
    Config, Source, analyze,
    cost::{Cost, NoPrice, Platform, Usage, cost},
    facts::prices::REGIONS,
    model::{CpuUnits, Mebibytes, Service, TaskDefinition},
};

fn usage(task: &str, service: &str) -> Result<Usage, NoPrice> {
    let (task, service) = (Source::new("task.json", task), Source::new("service.json", service));
    let silent = Config::silent();
    let (task, service) = (analyze(&task, &silent), analyze(&service, &silent));
    let service = service.documents.first().and_then(|document| document.node(&service.root));
    let task = task.documents[0].node(&task.root).expect("it stands there");
    Usage::of(TaskDefinition(task), service.map(Service))
}

fn task(fields: &str) -> String {
    format!(
        r#"{{ "family": "web", {fields} "containerDefinitions": [{{ "name": "app", "image": "i" }}] }}"#
    )
}

fn small() -> Usage {
    usage(&task(r#""cpu": "1 vCPU", "memory": "2 GB","#), "").expect("it has a size")
}

fn price(usage: &Usage) -> Cost {
    cost(usage).expect("it has a price")
}

#[test]
fn a_task_costs_its_processors_and_its_memory() {
    let cost = price(&small());
    assert!((cost.per_hour - (0.04048 + 2.0 * 0.004445)).abs() < 1e-12);
    assert!((cost.per_month - cost.per_hour * 730.0).abs() < 1e-9);
    let expected = "\
1 task of 1 vCPU and 2 GiB, Linux on x86, in us-east-1

         1 vCPU                $0.04048  $0.04048/hour
         2 GiB of memory      $0.004445  $0.00889/hour

              all together               $0.04937/hour
                                          $36.04/month

prices collected on 2026-11-21 from copies of https://aws.amazon.com/fargate/pricing/, which may be older; a month has 730 hours
not included: load balancers, NAT gateways, public IPv4 addresses, logs, data transfer, image storage, taxes
";
    assert_eq!(cost.human(), expected);
    let json: serde_json::Value = serde_json::from_str(&cost.json()).expect("this is JSON");
    assert_eq!((&json["perMonth"], &json["lines"][0]["what"]), (&36.04.into(), &"vCPU".into()));
}

#[test]
fn documents_say_platform_storage_count_and_spot() {
    let fields = r#""cpu": "256", "memory": "512", "ephemeralStorage": { "sizeInGiB": 30 },
        "runtimePlatform": { "cpuArchitecture": "ARM64" },"#;
    let service = r#"{ "serviceName": "web", "desiredCount": 3, "taskDefinition": "web",
        "capacityProviderStrategy": [{ "capacityProvider": "FARGATE_SPOT", "weight": 1 }] }"#;
    let usage = usage(&task(fields), service).expect("it has a size");
    let expected = (Platform::LinuxArm, 30, 3, true);
    assert_eq!((usage.platform, usage.storage, usage.count, usage.spot), expected);
    let cost = price(&usage);
    let task = 0.3 * (0.25 * 0.03238 + 0.5 * 0.00356) + 10.0 * 0.000111;
    assert!((cost.per_hour - 3.0 * task).abs() < 1e-12, "{}", cost.human());
    assert!(cost.human().contains("Spot prices move: this is the least, with 70% off"));
}

#[test]
fn windows_pays_its_licence_by_the_processor() {
    let cost = price(&Usage { platform: Platform::Windows, ..small() });
    assert!((cost.per_hour - (0.092552 + 2.0 * 0.0051117)).abs() < 1e-12);
}

#[test]
fn where_no_price_is_known_none_is_made_up() {
    let no = |usage: Usage| cost(&usage).expect_err("there is no price").to_string();
    let mars = no(Usage { region: "mars-1".to_owned(), ..small() });
    assert!(
        mars.starts_with("no prices are known for the Region `mars-1`; they are for `us-east-1`, "),
        "{mars}"
    );
    let odd = no(Usage { memory: Mebibytes(1000), ..small() });
    assert_eq!(odd, "Fargate has no task with 1024 CPU units (1 vCPU) and 1000 MiB");
    let spot = Usage { platform: Platform::Windows, spot: true, ..small() };
    assert_eq!(no(spot), "Fargate Spot does not run Windows");
    let small_windows = Usage { platform: Platform::Windows, cpu: CpuUnits(256), ..small() };
    assert!(
        no(Usage { memory: Mebibytes(512), ..small_windows }).starts_with("Fargate has no task")
    );
    let arm = Usage { platform: Platform::LinuxArm, region: "eu-central-1".to_owned(), ..small() };
    let expected = "the price of Linux on ARM in `eu-central-1` is not known; https://aws.amazon.com/fargate/pricing/ has it";
    assert_eq!(no(arm), expected);
    let size = usage(&task(r#""cpu": "${CPU}","#), "").expect_err("it has no size");
    assert_eq!(size.to_string(), "the task has no `cpu`: Fargate is paid by the size of the task");
}

#[test]
fn regions_are_named_once_and_cost_something() {
    for (index, region) in REGIONS.iter().enumerate() {
        assert!(ecslint_core::facts::regions::is_region(region.name), "{}", region.name);
        assert!(REGIONS[..index].iter().all(|other| other.name != region.name), "{}", region.name);
        let rates = [Some(region.x86), region.arm, region.windows];
        assert!(
            rates.into_iter().flatten().all(|rate| rate.vcpu > rate.memory && rate.memory > 0.0)
        );
        assert!(region.arm.is_none_or(|arm| arm.vcpu < region.x86.vcpu), "{}", region.name);
    }
}
