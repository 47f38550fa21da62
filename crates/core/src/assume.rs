//! What the user says of what documents leave out is put into a copy of them, so that no rule need
//! know of it. What is put in stands nowhere in the text: what rules say of it is mended afterwards.
use crate::{
    Defaults, Diagnostic, Document, Kind, Safety,
    findings::handle,
    model::{Field, TaskDefinition},
    project::Partner,
};
use ecslint_syntax::{Editor, Key, Member, Node, Object, Span, Value};

/// The places of members that stand nowhere, beyond any text that is linted: where tasks run, and
/// the platform version.
const LAUNCH_TYPE: Span = Span { start: u32::MAX - 3, end: u32::MAX - 2 };
const PLATFORM_VERSION: Span = Span { start: u32::MAX - 2, end: u32::MAX - 1 };

/// Copies the document at `root` with what `defaults` say of what it leaves out; nothing where they have
/// nothing to say.
pub(crate) fn completed<'a>(
    document: &Document,
    root: &Node<'a>,
    defaults: &Defaults,
    partners: &[&Partner<'_>],
) -> Option<Node<'a>> {
    let launch_type = defaults.launch_type.as_deref().unwrap_or_default();
    let object = root.as_object().filter(|object| !object.members.is_empty())?;
    let absent = |name: &str| Field::<&Node<'_>>::read(root, name).is_absent();
    let mut members = Vec::new();
    match document.kind {
        Kind::TaskDefinition if !launch_type.is_empty() && absent("requiresCompatibilities") => {
            let list = vec![text(launch_type, LAUNCH_TYPE)];
            members.push(member("requiresCompatibilities", Value::Array(list), LAUNCH_TYPE));
        }
        Kind::Service | Kind::TaskSet | Kind::RunTask => {
            let runs_on = runs_on(root, launch_type, &absent, partners);
            if let Runs::AsAssumed = runs_on {
                members.push(member(
                    "launchType",
                    text(launch_type, LAUNCH_TYPE).value,
                    LAUNCH_TYPE,
                ));
            }
            let fargate = match runs_on {
                Runs::AsAssumed => launch_type == "FARGATE",
                Runs::OnFargate => true,
                Runs::Elsewhere => false,
            };
            let version = defaults.platform_version.as_deref();
            if let Some(version) = version.filter(|_| fargate && absent("platformVersion")) {
                let value = text(version, PLATFORM_VERSION).value;
                members.push(member("platformVersion", value, PLATFORM_VERSION));
            }
        }
        _ => {}
    }
    if members.is_empty() {
        return None;
    }
    // Edits go behind the last member, so that one must be real.
    members.extend(object.members.iter().cloned());
    Some(Node { span: root.span, value: Value::Object(Object::new(members, object.open)) })
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

fn runs_on(
    root: &Node<'_>,
    launch_type: &str,
    absent: &impl Fn(&str) -> bool,
    partners: &[&Partner<'_>],
) -> Runs {
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
        && absent("launchType")
        && absent("capacityProviderStrategy")
        && !partners.iter().any(|partner| other(&partner));
    if assumed { Runs::AsAssumed } else { Runs::Elsewhere }
}

fn text<'a>(text: &str, span: Span) -> Node<'a> {
    Node { span, value: Value::String(text.to_owned().into()) }
}

fn member<'a>(name: &'static str, value: Value<'a>, span: Span) -> Member<'a> {
    let key = Key { name: name.into(), span, unknown: false };
    Member { key, value: Node { span, value }, shadowed: false }
}

/// Mends what was found in a document at `root` with something put into it.
pub(crate) fn mend(found: &mut Diagnostic, root: &Node<'_>, edit: Editor<'_>, defaults: &Defaults) {
    let nowhere = |span: Span| span.start >= LAUNCH_TYPE.start;
    let own = found.labels.iter().filter(|label| label.file.is_none()).map(|label| label.span);
    let places: Vec<Span> = own.chain([found.primary, found.subject]).collect();
    let edits = |fix: &crate::Fix| fix.edits.iter().any(|edit| nowhere(edit.span));
    if found.fix.as_ref().is_some_and(edits) {
        found.fix = None;
    }
    if !places.iter().any(|place| nowhere(*place)) {
        return;
    }
    found.labels.retain(|label| label.file.is_some() || !nowhere(label.span));
    let says = |key: &str, value: &Option<String>| {
        let value = value.as_deref().unwrap_or_default();
        format!("the configuration says `{key} = \"{value}\"`")
    };
    let said = match places.contains(&PLATFORM_VERSION) {
        true => says("platform-version", &defaults.platform_version),
        false => {
            let value = defaults.launch_type.as_deref().unwrap_or_default();
            says("launch-type", &Some(value.to_ascii_lowercase().replace('_', "-")))
        }
    };
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
