use super::prelude::*;
use crate::{model::Scaling, schema::nearest};

pub(super) static RULE: Rule = Rule {
    id: "scaling-service-unknown",
    category: Category::Suspicious,
    summary: "what is scaled is a service that exists",
    url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html",
    docs: page!("scaling_service_unknown.md"),
    check: Check::ScalingOf(check),
};

fn check(scaling: Scaling<'_>, service: Service<'_>, findings: &mut Findings<'_>) {
    let Some(id) = scaling.resource_id().known() else { return };
    let parts: Vec<&str> = id.split('/').collect();
    let &["service", cluster, scaled] = &parts[..] else { return };
    let Some(name) = service.name().filter(|name| **name != scaled) else { return };
    let edit = findings.edit;
    let found = findings.report(&id, format!("no file here has a service called `{scaled}`"));
    found.label_there(&name, "the service beside it");
    if nearest(scaled, [*name]).is_some() {
        found.help(format!("did you mean `{}`?", *name));
        let set = edit.set(id.node, &literal(format!("service/{cluster}/{}", *name)));
        found.fix(Safety::Unsafe, format!("write `{}`", *name), set);
    } else {
        found.help("the form is `service/CLUSTER/SERVICE`");
    }
}
