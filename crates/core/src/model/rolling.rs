use super::{At, Field, List, Service, view};
use ecslint_syntax::Node;

view! {
    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentAlarms.html>
    DeploymentAlarms<'a> {
        names: List<'a, &'a Node<'a>> = "alarmNames",
        enable: bool = "enable",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentEarlySuccessCriteria.html>
    EarlySuccess<'a> {
        enable: bool = "enable",
        healthy_percent: i64 = "healthyPercent",
        cleanup: &'a str = "sourceServiceRevisionCleanup",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentCircuitBreaker.html>
    CircuitBreaker<'a> {
        enable: bool = "enable",
        threshold: BreakerThreshold<'a> = "thresholdConfiguration",
    }

    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ThresholdConfiguration.html>
    BreakerThreshold<'a> { kind: &'a str = "type", value: i64 = "value" }
}

/// How many tasks a rolling deployment keeps.
#[derive(Clone, Copy, Debug)]
pub struct Room<'a> {
    /// The desired count.
    pub desired: At<'a, i64>,
    /// So many stay healthy at least.
    pub lowest: i64,
    /// So many run at most.
    pub highest: i64,
}

impl<'a> Service<'a> {
    /// It keeps a number of tasks: says so, or nothing in an input of CreateService.
    pub fn is_replica(self) -> bool {
        let strategy = self.scheduling_strategy();
        strategy.is("REPLICA") || strategy.is_absent() && !self.is_update()
    }

    /// `DAEMON`, where it is the scheduling strategy.
    pub fn daemon(self) -> Option<At<'a, &'a str>> {
        self.scheduling_strategy().known().filter(|strategy| **strategy == "DAEMON")
    }

    /// The deployment controller, where nothing said means `ECS`.
    pub fn controller(self) -> Field<'a, &'a str> {
        match self.deployment_controller() {
            Field::Known(controller) => controller.kind(),
            Field::Absent => Field::Absent,
            Field::Unknown | Field::Wrong => Field::Unknown,
        }
    }

    /// The deployment controller, when it is `kind`.
    pub fn controlled_by(self, kind: &str) -> Option<At<'a, &'a str>> {
        self.controller().known().filter(|controller| **controller == kind)
    }

    /// ECS itself replaces the tasks step by step: says so, or nothing in an input of CreateService.
    pub fn is_rolling(self) -> bool {
        let default = |field: Field<'a, &'a str>, name| {
            field.is(name) || field.is_absent() && !self.is_update()
        };
        default(self.controller(), "ECS") && default(self.strategy(), "ROLLING")
    }

    /// How many tasks a rolling deployment keeps; nothing where that is not certain.
    pub fn room(self) -> Option<Room<'a>> {
        let desired = self.desired_count().known()?;
        let deployment = self.deployment_configuration().known()?;
        let percent = |field: Field<'a, i64>, default| match field {
            Field::Known(percent) => Some(*percent),
            Field::Absent if !self.is_update() => Some(default),
            _ => None,
        };
        let lowest = percent(deployment.minimum_healthy_percent(), 100)?.checked_mul(*desired)?;
        let highest = percent(deployment.maximum_percent(), 200)?.checked_mul(*desired)?;
        Some(Room {
            desired,
            lowest: lowest.div_euclid(100) + i64::from(lowest % 100 > 0),
            highest: highest / 100,
        })
    }

    /// It certainly has no load balancer; an input of UpdateService may have one that it leaves.
    pub fn has_no_load_balancer(self) -> bool {
        match self.load_balancers() {
            Field::Known(list) => list.is_empty(),
            list => list.is_absent(),
        }
    }

    /// What it asks of deployments that only ECS itself carries out, with what to say about it.
    pub fn only_ecs_deploys(self) -> impl Iterator<Item = (At<'a, ()>, &'static str)> {
        let deployment = self.deployment_configuration().known();
        let breaker = deployment.and_then(|deployment| deployment.circuit_breaker().known());
        let breaker = breaker.filter(|breaker| CircuitBreaker(breaker.value).enable().is(true));
        let alarms = deployment.and_then(|deployment| deployment.alarms().known());
        let alarms = alarms.filter(|alarms| alarms.enable().is(true));
        let hooks = deployment.and_then(|at| Field::given(at.node, "lifecycleHooks"));
        let breaker = breaker.map(|at| at.place());
        let fields = [
            (breaker, "only ECS deployments have a circuit breaker"),
            (alarms.map(|at| at.place()), "only ECS deployments watch these alarms"),
            (self.traffic_strategy().map(|at| at.place()), "only ECS deployments have a strategy"),
            (hooks.map(|at| at.place()), "only ECS deployments call lifecycle hooks"),
            (self.connected().map(|at| at.place()), "only ECS deployments set up Service Connect"),
            (
                self.daemon().map(|at| at.place()),
                "only ECS deployments run one task on each instance",
            ),
            (
                Field::given(self.0, "volumeConfigurations").map(|at| at.place()),
                "only ECS deployments make volumes at launch",
            ),
        ];
        fields.into_iter().filter_map(|(at, what)| Some((at?, what)))
    }

    /// It was written by AWS: it has fields that only the output of DescribeServices has.
    pub fn is_described(self) -> bool {
        ["serviceArn", "runningCount", "deployments", "createdAt"]
            .iter()
            .any(|name| self.0.get(name).is_some())
    }
}
