//! What the provider makes of the arguments of a resource: other members, other nesting.
use super::{
    evaluate::{member, unknown},
    refer::listed,
};
use crate::Kind;
use ecslint_syntax::{Member, Node, Object, Span, Value};

/// The arguments of a resource or of a block in it.
pub(super) struct Arguments<'a>(pub(super) Vec<Member<'a>>);

impl<'a> Arguments<'a> {
    fn take(&mut self, name: &str) -> Option<Member<'a>> {
        let index = self.0.iter().position(|member| member.key.name == name)?;
        Some(self.0.remove(index))
    }

    fn get(&self, name: &str) -> Option<&Node<'a>> {
        self.0.iter().find(|member| member.key.name == name).map(|member| &member.value)
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_str()
    }

    fn rename(&mut self, from: &str, to: &'static str) {
        if let Some(member) = self.0.iter_mut().find(|member| member.key.name == from) {
            member.key.name = to.into();
        }
    }

    /// Changes what stands in a block, or in each where there are several.
    fn within(&mut self, name: &str, change: impl Fn(&mut Self)) {
        let Some(member) = self.0.iter_mut().find(|member| member.key.name == name) else { return };
        let change = |node: &mut Node<'a>| {
            if let Value::Object(object) = &mut node.value {
                let open = object.is_open();
                let mut inner = Self(std::mem::take(object).into_members());
                change(&mut inner);
                *object = Object::new(inner.0, open);
            }
        };
        match &mut member.value.value {
            Value::Array(items) => items.iter_mut().for_each(change),
            _ => change(&mut member.value),
        }
    }

    /// Moves members into an object `into` of their own.
    fn gather(&mut self, names: &[&str], into: &'static str) {
        let moved: Vec<_> = names.iter().filter_map(|name| self.take(name)).collect();
        let Some(first) = moved.first() else { return };
        let (key, span) = (first.key.span, first.value.span);
        match self.0.iter_mut().find(|member| member.key.name == into) {
            Some(there) => {
                let node = match &mut there.value.value {
                    Value::Array(items) => items.first_mut(),
                    _ => Some(&mut there.value),
                };
                if let Some(Value::Object(object)) = node.map(|node| &mut node.value) {
                    moved.into_iter().for_each(|member| object.push(member));
                }
            }
            None => {
                let value = Value::Object(Object::new(moved, false));
                self.0.push(member(into, key, Node { span, value }));
            }
        }
    }
}

/// Shapes the arguments of a resource of this kind as the API wants them.
pub(super) fn shape(kind: Kind, arguments: &mut Arguments<'_>) {
    let unset = |node: &Node<'_>| node.as_str() == Some("");
    arguments.0.retain(|member| !unset(&member.value));
    if kind != Kind::EventTarget {
        arguments.take("arn");
    }
    match kind {
        Kind::TaskDefinition => task_definition(arguments),
        Kind::Service => service(arguments),
        Kind::TaskSet => network(arguments),
        Kind::EventTarget => event_target(arguments),
        _ => {}
    }
}

fn task_definition(arguments: &mut Arguments<'_>) {
    arguments.within("volume", |volume| {
        volume.rename("host_path", "source_path");
        if volume.text("source_path") != Some("") {
            volume.gather(&["source_path"], "host");
        } else {
            volume.take("source_path");
        }
    });
    arguments.within("proxy_configuration", |proxy| {
        if let Some(member) = proxy.0.iter_mut().find(|member| member.key.name == "properties") {
            let node = std::mem::replace(&mut member.value, unknown(member.key.span));
            member.value = listed(node, "name", "value");
        }
    });
}

fn service(arguments: &mut Arguments<'_>) {
    network(arguments);
    let zero = |node: &Node<'_>| matches!(&node.value, Value::Number(it) if it.value == 0.0);
    if arguments.get("health_check_grace_period_seconds").is_some_and(zero) {
        arguments.take("health_check_grace_period_seconds");
    }
    let maximum = "deployment_maximum_percent";
    let minimum = "deployment_minimum_healthy_percent";
    match arguments.get("scheduling_strategy").map(|node| &node.value) {
        Some(Value::String(text)) if text == "DAEMON" => {
            arguments.take("desired_count");
            arguments.take(maximum);
        }
        None => {}
        Some(Value::String(_)) => {}
        // It may be one that takes no count.
        Some(_) => {
            arguments.take("desired_count");
            arguments.take(maximum);
        }
    }
    arguments.gather(
        &[maximum, minimum, "deployment_circuit_breaker", "alarms"],
        "deployment_configuration",
    );
    if controller(arguments) == Some("EXTERNAL") {
        arguments.take("launch_type");
    }
    arguments.within("load_balancer", |balancer| {
        for name in ["elb_name", "target_group_arn"] {
            if balancer.text(name) == Some("") {
                balancer.take(name);
            }
        }
    });
}

/// Who deploys a service.
pub(super) fn controller<'n>(arguments: &'n Arguments<'_>) -> Option<&'n str> {
    let controller = arguments.get("deployment_controller")?;
    let controller = controller.as_array().and_then(<[_]>::first).unwrap_or(controller);
    controller.get("type")?.as_str()
}

/// The network configuration is all about `awsvpc`; public addresses are a truth value.
fn network(arguments: &mut Arguments<'_>) {
    arguments.within("network_configuration", |network| {
        if let Some(mut public) = network.take("assign_public_ip") {
            let said = match public.value.value {
                Value::Bool(true) => Some(Value::String("ENABLED".into())),
                Value::Bool(false) => None,
                _ => Some(Value::Unknown),
            };
            if let Some(said) = said {
                public.value.value = said;
                network.0.push(public);
            }
        }
        let names = ["subnets", "security_groups", "assign_public_ip"];
        network.gather(&names, "awsvpc_configuration");
    });
}

fn event_target(arguments: &mut Arguments<'_>) {
    for own in ["rule", "event_bus_name"] {
        arguments.take(own);
    }
    arguments.within("ecs_target", |target| {
        network(target);
        target.take("tags");
        // EventBridge looks at nothing behind the address.
        if let Some(task) = target.0.iter_mut().find(|it| it.key.name == "task_definition_arn")
            && task.value.is_unknown()
        {
            task.value.value = Value::Unknown;
        }
    });
}

/// A number of tasks that nobody gives.
pub(super) fn count(span: Span) -> Member<'static> {
    member("desiredCount", span, unknown(span))
}
