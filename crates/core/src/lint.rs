use crate::{
    Config, Diagnostic, Findings, Source, assume,
    locate::{self, Document},
    project::Partner,
    rules::Check,
    seen::Seen,
    suppress::{self, Hidden, Linted},
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
    /// What was found and is not to be shown.
    pub hidden: Hidden,
}

/// A text with more findings than this is beyond repair by reading them.
const MAX_FINDINGS: usize = 1000;

/// Lints one text. Text that is not ECS has no documents and no findings.
pub fn analyze<'a>(source: &'a Source<'_>, config: &Config) -> Analysis<'a> {
    analyze_with(source, &[], config)
}

/// Lints one text together with the documents of other texts that belong to its own.
pub fn analyze_with<'a>(
    source: &'a Source<'_>,
    partners: &[Partner<'_>],
    config: &Config,
) -> Analysis<'a> {
    let mut analysis = Analysis {
        root: Node { span: Span::new(0, 0), value: Value::Unknown },
        documents: Vec::new(),
        diagnostics: Vec::new(),
        hidden: Hidden::default(),
    };
    let fatal = source.fault.as_ref().is_some_and(|fault| fault.fatal);
    if !fatal && (config.named || locate::may_hold_ecs(&source.text)) {
        let parsed = ecslint_syntax::parse(&source.text, source.format);
        analysis.documents = locate::documents(&parsed.root);
        (analysis.diagnostics, analysis.hidden) =
            lint(source, config, &parsed, &analysis.documents, partners);
        analysis.root = parsed.root;
    } else if config.named {
        let parsed =
            Parsed { root: analysis.root.clone(), errors: Vec::new(), comments: Vec::new() };
        (analysis.diagnostics, _) = lint(source, config, &parsed, &[], &[]);
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
    partners: &[Partner<'_>],
) -> (Vec<Diagnostic>, Hidden) {
    if config.active.is_empty() {
        return Default::default();
    }
    let syntax = syntax(source, parsed, !documents.is_empty());
    let mut findings = Findings::new(Editor::new(&source.text, source.format));
    findings.region = config.defaults.region.as_deref();
    for &(rule, severity) in &config.active {
        findings.enter(rule, severity);
        if let Check::Syntax(check) = rule.check {
            check(&syntax, &mut findings);
        }
    }
    for (index, document) in documents.iter().enumerate() {
        let Some(root) = document.node(&parsed.root) else { continue };
        let own: Vec<_> = partners.iter().filter(|partner| partner.of == index).collect();
        let completed = assume::completed(document, root, &config.defaults, &own);
        let (real, root) = (root, completed.as_ref().unwrap_or(root));
        let mark = findings.mark();
        let seen = Seen::new(document, root);
        for &(rule, severity) in &config.active {
            findings.enter(rule, severity);
            seen.run(&rule.check, &mut findings);
        }
        for partner in own {
            partner.run(document.kind, root, config, &mut findings);
        }
        if completed.is_some() {
            let edit = findings.edit;
            findings.mend(mark, |found| assume::mend(found, real, edit, &config.defaults));
        }
    }
    let mut list = findings.into_list();
    ecslint_syntax::sort::sort_by(&mut list, Diagnostic::by_place);
    list.dedup();
    let hidden = suppress::apply(&mut list, &Linted { source, parsed, documents }, config);
    list.truncate(MAX_FINDINGS);
    (list, hidden)
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
