use super::{
    Config,
    lint::Linter,
    merge::Ways,
    suppress::{self, Hidden, Linted},
};
use crate::{
    Diagnostic, Findings, Source,
    dialects::{self, Content, Document},
    finding::Syntax,
    names,
    project::Partner,
    rule::Check,
};
use ecslint_syntax::{Editor, ErrorKind, Format, Node, Parsed, Span, SyntaxError, Value};

/// Everything known about one version of one text.
#[derive(Debug)]
pub struct Analysis<'a> {
    /// The tree; empty where the text was not worth parsing.
    pub root: Node<'a>,
    /// The ECS documents in it, in the order of the text.
    pub documents: Vec<Document<'a>>,
    /// The findings, in the order of the text; of very many the gravest.
    pub diagnostics: Vec<Diagnostic>,
    /// How many more there are, none graver.
    pub omitted: usize,
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
    let nothing = Node { span: Span::new(0, 0), value: Value::Unknown };
    let mut parsed = Parsed::of(nothing);
    let mut content = Content::default();
    let fatal = source.fault.as_ref().is_some_and(|fault| fault.fatal);
    let readable = !fatal && (config.named || dialects::may_hold_ecs(&source.text));
    if readable {
        parsed = dialects::parse(&source.text, source.format);
        content = dialects::read(&parsed, &source.text);
    }
    let Content { documents, conditions, choices } = content;
    let ways = Ways { conditions: &conditions, choices: &choices };
    let linted = Linted { source, parsed: &parsed, documents: &documents };
    let speaks = (readable || config.named) && !config.rules.is_empty();
    let mut diagnostics = if speaks { lint(&linted, ways, partners, config) } else { Vec::new() };
    let hidden =
        if speaks { suppress::apply(&mut diagnostics, &linted, config) } else { Hidden::default() };
    let omitted = keep_gravest(&mut diagnostics);
    Analysis { root: parsed.root, documents, diagnostics, omitted, hidden }
}

/// Takes out of `list`, which is in the order of the text, all but the gravest [`MAX_FINDINGS`].
fn keep_gravest(list: &mut Vec<Diagnostic>) -> usize {
    let omitted = list.len().saturating_sub(MAX_FINDINGS);
    if omitted > 0 {
        let mut gravest: Vec<usize> = (0..list.len()).collect();
        let severity = |index: &usize| std::cmp::Reverse(list[*index].severity);
        ecslint_syntax::sort::sort_by_key(&mut gravest, severity);
        gravest.truncate(MAX_FINDINGS);
        ecslint_syntax::sort::sort(&mut gravest);
        *list = gravest.into_iter().map(|index| list[index].clone()).collect();
    }
    omitted
}

/// What the rules find, in the order of the text.
fn lint(
    linted: &Linted<'_, '_>,
    ways: Ways<'_>,
    partners: &[Partner<'_>],
    config: &Config,
) -> Vec<Diagnostic> {
    let Linted { source, parsed, documents } = linted;
    let mut findings = Findings::new(Editor::new(&source.text, source.format));
    findings.region = config.defaults.region.as_deref();
    let syntax = syntax(source, parsed, !documents.is_empty());
    for (rule, severity) in config.rules.iter() {
        findings.enter(rule.id, severity);
        if let Check::Syntax(check) = rule.check {
            check(&syntax, &mut findings);
        }
    }
    let linter = Linter { linted, ways, config };
    for number in 0..documents.len() {
        let own: Vec<_> = partners.iter().filter(|partner| partner.of == number).collect();
        linter.document(number, &own, &mut findings);
    }
    let mut list = findings.into_list();
    for found in &mut list {
        found.fix.take_if(|fix| !parsed.takes(&fix.edits));
    }
    ecslint_syntax::sort::sort_by(&mut list, Diagnostic::by_place);
    list.dedup();
    list
}

/// What to say of the text. Where it is not ECS, only what keeps it from being read as a whole,
/// and that only reaches the user where the text was named. YAML that is broken beyond recognition is
/// spoken of where it is meant for ECS: nearly any text is some sort of broken YAML.
fn syntax(source: &Source<'_>, parsed: &Parsed<'_>, recognised: bool) -> Syntax {
    let mut errors = parsed.errors.clone();
    if !recognised {
        let grammar = match source.format {
            // Anything may be some sort of broken YAML: only its name says that it is some at all.
            Format::Yaml => {
                names::format(&source.path) == Some(Format::Yaml)
                    && dialects::is_meant(&source.text)
            }
            _ => source.format != Format::Jsonc,
        };
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
