//! Kinds beside tasks and services: scaling, events, clusters and what is in them.
use super::fields::Fields;
use crate::Kind;
use ecslint_syntax::Node;

/// A target of EventBridge that runs an ECS task: it says how, or its ARN is that of a cluster.
pub(super) fn is_target(node: &Node<'_>) -> bool {
    let Some(fields) = node.as_object().map(Fields) else { return false };
    fields.list_or_object("EcsParameters")
        || fields.has("Id") && fields.text("Arn").is_some_and(names_cluster)
}

fn names_cluster(arn: &str) -> bool {
    arn.starts_with("arn:") && arn.contains(":ecs:") && arn.contains(":cluster/")
}

impl Fields<'_, '_> {
    /// Kinds with a field that only they have.
    pub(super) fn special(&self) -> Option<Kind> {
        let config = |name| self.0.get(name).is_some();
        if self.list_or_object("containerOverrides") && !self.has("taskDefinition") {
            Some(Kind::Overrides)
        } else if self.inner("configuration").is_some_and(|it| it.inner("hostSharedAlb").is_some())
        {
            Some(Kind::Gateway)
        } else if let Some(kind) = self.express().or_else(|| self.daemon()) {
            Some(kind)
        } else if config("service_definition")
            && self.any(&["task_definition", "cluster", "region"])
            || config("task_definition") && config("cluster") && config("region")
        {
            Some(Kind::EcspressoConfig)
        } else if self.item_has("Resources", "TargetService") {
            Some(Kind::AppSpec)
        } else {
            self.event()
        }
    }

    fn express(&self) -> Option<Kind> {
        let container = self.inner("primaryContainer").is_some();
        let own = ["scalingTarget", "cpuArchitecture", "healthCheckPath"];
        if self.has("serviceArn") && (container || self.any(&own)) {
            return Some(Kind::ExpressServiceUpdate);
        }
        let made =
            self.has("infrastructureRoleArn") && self.any(&["taskDefinitionArn", "scalingTarget"]);
        (container || made).then_some(Kind::ExpressService)
    }

    fn daemon(&self) -> Option<Kind> {
        let runs = self.has("daemonTaskDefinitionArn");
        if self.has("daemonArn") && (runs || self.has("capacityProviderArns")) {
            return Some(Kind::DaemonUpdate);
        }
        let named = self.has("daemonName") && self.has("capacityProviderArns");
        (runs || named).then_some(Kind::Daemon)
    }

    fn event(&self) -> Option<Kind> {
        let target = self.inner("Target");
        let runs = |target: Fields<'_, '_>| {
            target.list_or_object("EcsParameters") || target.text("Arn").is_some_and(names_cluster)
        };
        if self.any(&["ScheduleExpression", "FlexibleTimeWindow"]) && target.is_some_and(runs) {
            return Some(Kind::Schedule);
        }
        if self.has("Arn") && self.list_or_object("EcsParameters") {
            return Some(Kind::EventTarget);
        }
        let records = self.inner("DnsConfig").is_some_and(|dns| dns.has("DnsRecords"));
        let map =
            records || self.list_or_object("HealthCheckCustomConfig") && self.has("NamespaceId");
        (self.has("Name") && map).then_some(Kind::CloudMapService)
    }

    /// Application Auto Scaling, where it says that it is about ECS.
    pub(super) fn scaling(&self) -> Option<Kind> {
        let begins = |name, start| self.text(name).is_some_and(|text| text.starts_with(start));
        if self.has("TargetValue") && self.has("PredefinedMetricSpecification") {
            let metric = self.inner("PredefinedMetricSpecification");
            let metric = metric.and_then(|metric| metric.text("PredefinedMetricType"));
            let ecs = metric.is_some_and(|metric| metric.starts_with("ECSService"));
            return ecs.then_some(Kind::TargetTracking);
        }
        if !self.has("ServiceNamespace") && !self.has("ScalableDimension")
            || !(begins("ServiceNamespace", "ecs")
                || begins("ScalableDimension", "ecs:")
                || begins("ResourceId", "service/"))
        {
            return None;
        }
        if self.any(&["ScheduledActionName", "ScalableTargetAction"]) {
            return Some(Kind::ScheduledAction);
        }
        let policy = ["PolicyName", "PolicyType", "TargetTrackingScalingPolicyConfiguration"];
        if self.any(&policy) {
            return Some(Kind::ScalingPolicy);
        }
        let target = ["ResourceId", "MinCapacity", "MaxCapacity"];
        self.any(&target).then_some(Kind::ScalableTarget)
    }

    pub(super) fn cluster(&self) -> Option<Kind> {
        if self.any(&["autoScalingGroupProvider", "managedInstancesProvider"]) && self.has("name") {
            let changes = self.changes_provider();
            return Some(if changes {
                Kind::CapacityProviderUpdate
            } else {
                Kind::CapacityProvider
            });
        }
        let default = self.has("defaultCapacityProviderStrategy");
        let put = ["cluster", "capacityProviders"];
        if !self.has("clusterName") && (default && self.any(&put) || self.count(&put) == 2) {
            return Some(Kind::ClusterCapacityProviders);
        }
        let configuration = self.inner("configuration");
        let configured = configuration.is_some_and(|configuration| {
            configuration.any(&["executeCommandConfiguration", "managedStorageConfiguration"])
        });
        let own =
            self.any(&["capacityProviders", "serviceConnectDefaults"]) || default || configured;
        let settings = self.item_has("settings", "name") && self.item_has("settings", "value");
        (self.has("clusterName") && (own || settings)).then_some(Kind::Cluster)
    }

    /// A capacity provider without what only its creation takes: the group, or, of instances that ECS
    /// manages, the role and the network of the instances.
    fn changes_provider(&self) -> bool {
        let group = self.inner("autoScalingGroupProvider");
        let template = self.inner("managedInstancesProvider");
        let template = template.and_then(|provider| provider.inner("instanceLaunchTemplate"));
        let created = |it: Fields<'_, '_>| {
            it.0.is_open() || it.any(&["ec2InstanceProfileArn", "networkConfiguration"])
        };
        !self.has("tags")
            && (group.is_some_and(|group| {
                !group.0.members().is_empty()
                    && !group.0.is_open()
                    && !group.has("autoScalingGroupArn")
            }) || template.is_some_and(|template| !created(template)))
    }
}
