use super::{At, Field, List, Service, view};
use crate::Kind;
use ecslint_syntax::Node;

/// Application Auto Scaling of an ECS service: one of the three inputs.
#[derive(Clone, Copy, Debug)]
pub enum Scaling<'a> {
    /// RegisterScalableTarget.
    Target(ScalableTarget<'a>),
    /// PutScalingPolicy.
    Policy(ScalingPolicy<'a>),
    /// PutScheduledAction.
    Action(ScheduledAction<'a>),
}

view! {
    /// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html>
    ScalableTarget<'a> { min: i64 = "MinCapacity", max: i64 = "MaxCapacity" }

    /// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScalingPolicy.html>
    ScalingPolicy<'a> {
        name: &'a str = "PolicyName",
        kind: &'a str = "PolicyType",
        target_tracking: TargetTracking<'a> = "TargetTrackingScalingPolicyConfiguration",
        step_scaling: StepScaling<'a> = "StepScalingPolicyConfiguration",
        predictive: PredictiveScaling<'a> = "PredictiveScalingPolicyConfiguration",
    }

    /// What keeps a metric at a value: part of a [`ScalingPolicy`], or a file of its own.
    ///
    /// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_TargetTrackingScalingPolicyConfiguration.html>
    TargetTracking<'a> {
        target_value: f64 = "TargetValue",
        predefined: PredefinedMetric<'a> = "PredefinedMetricSpecification",
        customized: &'a Node<'a> = "CustomizedMetricSpecification",
        scale_out_cooldown: i64 = "ScaleOutCooldown",
        scale_in_cooldown: i64 = "ScaleInCooldown",
        disable_scale_in: bool = "DisableScaleIn",
    }

    /// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredefinedMetricSpecification.html>
    PredefinedMetric<'a> {
        kind: &'a str = "PredefinedMetricType",
        resource_label: &'a str = "ResourceLabel",
    }

    /// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_StepScalingPolicyConfiguration.html>
    StepScaling<'a> {
        adjustment_type: &'a str = "AdjustmentType",
        adjustments: List<'a, StepAdjustment<'a>> = "StepAdjustments",
        min_magnitude: i64 = "MinAdjustmentMagnitude",
    }

    /// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_StepAdjustment.html>
    StepAdjustment<'a> {
        lower: f64 = "MetricIntervalLowerBound",
        upper: f64 = "MetricIntervalUpperBound",
        adjustment: i64 = "ScalingAdjustment",
    }

    /// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredictiveScalingPolicyConfiguration.html>
    PredictiveScaling<'a> {
        max_capacity_breach: &'a str = "MaxCapacityBreachBehavior",
        max_capacity_buffer: i64 = "MaxCapacityBuffer",
        metrics: List<'a, &'a Node<'a>> = "MetricSpecifications",
    }

    /// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScheduledAction.html>
    ScheduledAction<'a> {
        name: &'a str = "ScheduledActionName",
        schedule: &'a str = "Schedule",
        timezone: &'a str = "Timezone",
        start_time: &'a str = "StartTime",
        end_time: &'a str = "EndTime",
        action: ScalableTarget<'a> = "ScalableTargetAction",
    }
}

impl<'a> Scaling<'a> {
    /// What the document at `root`, of this kind, says of scaling, where it does.
    pub fn of(kind: Kind, root: &'a Node<'a>) -> Option<Self> {
        Some(match kind {
            Kind::ScalableTarget => Self::Target(ScalableTarget(root)),
            Kind::ScalingPolicy => Self::Policy(ScalingPolicy(root)),
            Kind::ScheduledAction => Self::Action(ScheduledAction(root)),
            _ => return None,
        })
    }

    /// The whole input.
    pub fn node(self) -> &'a Node<'a> {
        match self {
            Self::Target(ScalableTarget(node))
            | Self::Policy(ScalingPolicy(node))
            | Self::Action(ScheduledAction(node)) => node,
        }
    }

    /// The service that is scaled: `service/CLUSTER/SERVICE`.
    pub fn resource_id(self) -> Field<'a, &'a str> {
        Field::read(self.node(), "ResourceId")
    }

    /// The resource id, where it is that of `service`.
    pub fn scales(self, service: Service<'a>) -> Option<At<'a, &'a str>> {
        let id = self.resource_id().known()?;
        let name = service.name()?;
        let of =
            id.strip_prefix("service/")?.split_once('/').is_some_and(|(_, scaled)| scaled == *name);
        of.then_some(id)
    }

    /// What is scaled: `ecs:service:DesiredCount`.
    pub fn dimension(self) -> Field<'a, &'a str> {
        Field::read(self.node(), "ScalableDimension")
    }

    /// Whose resource is scaled: `ecs`.
    pub fn namespace(self) -> Field<'a, &'a str> {
        Field::read(self.node(), "ServiceNamespace")
    }

    /// The limits: those of the target, or those that a scheduled action sets.
    pub fn limits(self) -> Option<ScalableTarget<'a>> {
        match self {
            Self::Target(target) => Some(target),
            Self::Action(action) => action.action().known().map(|action| action.value),
            Self::Policy(_) => None,
        }
    }
}
