use crate::{
    Config, Diagnostic, Findings, Source,
    locate::{self, Document},
    model::{Container, Service, TaskDefinition, Volume},
    rules::Check,
    schema::{self, Shape},
};
use ecslint_syntax::{Editor, ErrorKind, Format, Node, Parsed, Span, SyntaxError, Value};

/// Everything known about one version of one text.
#[derive(Debug)]
pub struct Analysis<'a> {
    /// The tree; empty where the text was not worth parsing.
    pub root: Node<'a>,
    /// The ECS documents in it, in the order of the text.
    pub documents: Vec<Document>,
    /// The findings, in the order of the text.
    pub diagnostics: Vec<Diagnostic>,
}

/// A text with more findings than this is beyond repair by reading them.
const MAX_FINDINGS: usize = 1000;

/// Lints one text. Text that is not ECS has no documents and no findings.
pub fn analyze<'a>(source: &'a Source<'_>, config: &Config) -> Analysis<'a> {
    let mut analysis = Analysis {
        root: Node { span: Span::new(0, 0), value: Value::Unknown },
        documents: Vec::new(),
        diagnostics: Vec::new(),
    };
    let fatal = source.fault.as_ref().is_some_and(|fault| fault.fatal);
    if !fatal && (config.named || locate::may_hold_ecs(&source.text)) {
        let parsed = ecslint_syntax::parse(&source.text, source.format);
        analysis.documents = locate::documents(&parsed.root);
        analysis.diagnostics = lint(source, config, &parsed, &analysis.documents);
        analysis.root = parsed.root;
    } else if config.named {
        let parsed =
            Parsed { root: analysis.root.clone(), errors: Vec::new(), comments: Vec::new() };
        analysis.diagnostics = lint(source, config, &parsed, &[]);
    }
    analysis
}

/// The text as the rules on syntax see it.
pub struct Syntax {
    /// How the text is written.
    pub format: Format,
    /// What is wrong with it.
    pub errors: Vec<SyntaxError>,
    /// Where comments stand.
    pub comments: Vec<Span>,
}

fn lint(
    source: &Source<'_>,
    config: &Config,
    parsed: &Parsed<'_>,
    documents: &[Document],
) -> Vec<Diagnostic> {
    let syntax = syntax(source, parsed, !documents.is_empty());
    let mut findings = Findings::new(Editor::new(&source.text, source.format));
    for (rule, severity) in config.active() {
        findings.enter(rule, severity);
        if let Check::Syntax(check) = rule.check {
            check(&syntax, &mut findings);
        }
    }
    for document in documents {
        let Some(root) = document.node(&parsed.root) else { continue };
        let seen = Seen::new(document, root);
        for (rule, severity) in config.active() {
            findings.enter(rule, severity);
            seen.run(&rule.check, &mut findings);
        }
    }
    let mut list = findings.into_list();
    list.sort_by(|a, b| (a.primary, a.rule, &a.message).cmp(&(b.primary, b.rule, &b.message)));
    list.dedup();
    list.truncate(MAX_FINDINGS);
    list
}

/// A document as the rules see it.
struct Seen<'a> {
    shape: Shape<'a>,
    as_what: As<'a>,
}

/// What the document describes, taken apart once for all rules.
enum As<'a> {
    Task(TaskDefinition<'a>, Vec<Container<'a>>, Vec<Volume<'a>>),
    Service(Service<'a>),
}

impl<'a> Seen<'a> {
    fn new(document: &Document, root: &'a Node<'a>) -> Self {
        let shape = schema::check(document, root);
        if document.kind.is_service() {
            return Self { shape, as_what: As::Service(Service(root)) };
        }
        let task = TaskDefinition(root);
        let containers = task.containers().items().map(|container| *container).collect();
        let volumes = task.volumes().items().map(|volume| *volume).collect();
        Self { shape, as_what: As::Task(task, containers, volumes) }
    }

    fn run(&self, check: &Check, findings: &mut Findings<'_>) {
        match (check, &self.as_what) {
            (Check::Shape(check), _) => check(&self.shape, findings),
            (Check::Task(check), As::Task(task, ..)) => check(*task, findings),
            (Check::Container(check), As::Task(task, containers, _)) => {
                containers.iter().for_each(|container| check(*container, *task, findings));
            }
            (Check::Volume(check), As::Task(task, _, volumes)) => {
                volumes.iter().for_each(|volume| check(*volume, *task, findings));
            }
            (Check::Service(check), As::Service(service)) => check(*service, findings),
            _ => {}
        }
    }
}

/// What to say of the text. Where it is not ECS, only what keeps it from being read as a whole,
/// and that only reaches the user where the text was named.
fn syntax(source: &Source<'_>, parsed: &Parsed<'_>, recognised: bool) -> Syntax {
    let mut errors = parsed.errors.clone();
    if !recognised {
        let grammar = source.format == Format::Json;
        errors.retain(|error| match error.kind {
            ErrorKind::Unreadable => true,
            ErrorKind::Syntax => grammar,
            _ => false,
        });
    }
    if let Some(fault) = &source.fault {
        errors.insert(
            0,
            SyntaxError {
                kind: ErrorKind::Unreadable,
                span: fault.span,
                message: fault.message.clone(),
                label: None,
                help: Some(fault.help.to_owned()),
                fix: None,
            },
        );
    }
    let comments = if recognised { parsed.comments.clone() } else { Vec::new() };
    Syntax { format: source.format, errors, comments }
}
