//! What the user says of what documents leave out is put into a copy of them, so that no rule need
//! know of it. What is put in stands nowhere in the text: what rules say of it is mended afterwards.
use super::Defaults;
use crate::{
    Diagnostic, Fix, Kind, Safety,
    finding::handle,
    model::{Field, TaskDefinition},
    project::Partner,
};
use ecslint_syntax::{Editor, Key, Member, Node, Object, Span, Value};

/// What the configuration says of what documents leave out. Its values have places too, in the same
/// space as those of the text: behind its end, where nothing else stands.
pub(super) struct Assumption<'d> {
    defaults: &'d Defaults,
    launch_type: Span,
    platform_version: Span,
}

impl<'d> Assumption<'d> {
    /// For documents in `text`.
    pub(super) fn new(text: &str, defaults: &'d Defaults) -> Self {
        let behind = |by| Span::new(text.len() + by, text.len() + by + 1);
        Self { defaults, launch_type: behind(1), platform_version: behind(2) }
    }

    /// Copies the document at `root` with what it leaves out; nothing where there is nothing to say.
    pub(super) fn complete<'a>(
        &self,
        kind: Kind,
        root: &Node<'a>,
        partners: &[&Partner<'_>],
    ) -> Option<Node<'a>> {
        let object = root.as_object().filter(|object| !object.members().is_empty())?;
        let mut members = match kind {
            Kind::TaskDefinition => self.compatibilities(root),
            Kind::Service | Kind::TaskSet | Kind::RunTask => self.compute(root, partners),
            _ => Vec::new(),
        };
        if members.is_empty() {
            return None;
        }
        // Edits go behind the last member, so that one must be real.
        members.extend(object.members().iter().cloned());
        Some(Node { span: root.span, value: Value::Object(Object::new(members, object.is_open())) })
    }

    fn compatibilities<'a>(&self, root: &Node<'a>) -> Vec<Member<'a>> {
        let launch_type = self.launch_type();
        if launch_type.is_empty() || !is_absent(root, "requiresCompatibilities") {
            return Vec::new();
        }
        let list = Value::Array(vec![text(launch_type, self.launch_type)]);
        vec![member("requiresCompatibilities", list, self.launch_type)]
    }

    fn compute<'a>(&self, root: &Node<'a>, partners: &[&Partner<'_>]) -> Vec<Member<'a>> {
        let launch_type = self.launch_type();
        let mut members = Vec::new();
        let runs_on = runs_on(root, launch_type, partners);
        if let Runs::AsAssumed = runs_on {
            let value = text(launch_type, self.launch_type).value;
            members.push(member("launchType", value, self.launch_type));
        }
        let fargate = match runs_on {
            Runs::AsAssumed => launch_type == "FARGATE",
            Runs::OnFargate => true,
            Runs::Elsewhere => false,
        };
        let version = self.defaults.platform_version.as_deref();
        let absent = is_absent(root, "platformVersion");
        if let Some(version) = version.filter(|_| fargate && absent) {
            let value = text(version, self.platform_version).value;
            members.push(member("platformVersion", value, self.platform_version));
        }
        members
    }

    fn launch_type(&self) -> &'d str {
        self.defaults.launch_type.as_deref().unwrap_or_default()
    }

    /// Mends what was found in a document at `root` with something put into it.
    pub(super) fn mend(&self, found: &mut Diagnostic, root: &Node<'_>, edit: Editor<'_>) {
        let nowhere = |span: Span| span.start >= self.launch_type.start;
        let own = found.labels.iter().filter(|label| label.file.is_none()).map(|label| label.span);
        let places: Vec<Span> = own.chain([found.primary, found.subject]).collect();
        let edits = |fix: &Fix| fix.edits.iter().any(|edit| nowhere(edit.span));
        if found.fix.as_ref().is_some_and(edits) {
            found.fix = None;
        }
        if !places.iter().any(|place| nowhere(*place)) {
            return;
        }
        found.labels.retain(|label| label.file.is_some() || !nowhere(label.span));
        let said = self.said(places.contains(&self.platform_version));
        if let Some(fix) = &mut found.fix {
            // It rests on what the document does not say.
            fix.safety = fix.safety.min(Safety::Unsafe);
        }
        let help = found.help.take();
        found.help = Some(help.map_or_else(|| said.clone(), |help| format!("{help}; {said}")));
        if nowhere(found.primary) || nowhere(found.subject) {
            (found.primary, found.subject) = (handle(root, edit), root.span);
        }
    }

    fn said(&self, of_version: bool) -> String {
        let (key, value) = match (of_version, self.defaults.platform_version.as_deref()) {
            (true, version) => ("platform-version", version.unwrap_or_default().to_owned()),
            _ => ("launch-type", self.launch_type().to_ascii_lowercase().replace('_', "-")),
        };
        format!("the configuration says `{key} = \"{value}\"`")
    }
}

/// Where a service or run starts its tasks.
enum Runs {
    /// It does not say so, and the default does.
    AsAssumed,
    /// On Fargate, as it says.
    OnFargate,
    /// Elsewhere, or nobody knows.
    Elsewhere,
}

fn runs_on(root: &Node<'_>, launch_type: &str, partners: &[&Partner<'_>]) -> Runs {
    if Field::<&str>::read(root, "launchType").is("FARGATE") {
        return Runs::OnFargate;
    }
    let other = |partner: &&&Partner<'_>| {
        let task = TaskDefinition(partner.node);
        let listed = task.requires_compatibilities().known();
        let is_task = partner.kind == Kind::TaskDefinition;
        is_task
            && listed.is_some_and(|list| !list.is_empty())
            && task.requires(launch_type).is_none()
    };
    // `MANAGED_INSTANCES` is a compatibility, and no launch type.
    let assumed = !matches!(launch_type, "" | "MANAGED_INSTANCES")
        && is_absent(root, "launchType")
        && is_absent(root, "capacityProviderStrategy")
        && !partners.iter().any(|partner| other(&partner));
    if assumed { Runs::AsAssumed } else { Runs::Elsewhere }
}

fn is_absent(root: &Node<'_>, name: &str) -> bool {
    Field::<&Node<'_>>::read(root, name).is_absent()
}

fn text<'a>(text: &str, span: Span) -> Node<'a> {
    Node { span, value: Value::String(text.to_owned().into()) }
}

fn member<'a>(name: &'static str, value: Value<'a>, span: Span) -> Member<'a> {
    let key = Key { name: name.into(), span, unknown: false };
    Member { key, value: Node { span, value }, shadowed: false }
}
