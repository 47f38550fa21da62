//! Repairs at a place.
use crate::{Analysis, Config, Diagnostic, Safety, Source, analyze};
use ecslint_syntax::{Edit, Format, Span, apply, parse};

/// A repair that can be offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// What it does, as a command.
    pub title: String,
    /// How far it can be trusted.
    pub safety: Safety,
    /// The edits, sorted.
    pub edits: Vec<Edit>,
    /// The rule whose finding it repairs.
    pub rule: &'static str,
    /// The finding, by its position in [`Analysis::diagnostics`].
    pub finding: usize,
}

/// What stands in a comment until somebody says why the finding does not count.
const REASON: &str = "TODO: say why";

/// The fixes of the findings in or beside `range`, the surest first.
pub fn actions(analysis: &Analysis<'_>, range: Span) -> Vec<Action> {
    let near = |span: Span| span.start <= range.end && range.start <= span.end;
    let found = analysis.diagnostics.iter().enumerate().filter(|(_, found)| near(found.primary));
    let mut actions: Vec<_> = found
        .filter_map(|(finding, found)| {
            let fix = found.fix.clone()?;
            let (title, safety, edits) = (fix.title, fix.safety, fix.edits);
            Some(Action { title, safety, edits, rule: found.rule, finding })
        })
        .collect();
    ecslint_syntax::sort::sort_by_key(&mut actions, |action| std::cmp::Reverse(action.safety));
    actions
}

/// The edit that hides a finding by a comment above it; nothing where the format has no comments,
/// where one would be read as text, or where it would itself be found to hide nothing.
pub fn ignore(source: &Source<'_>, found: &Diagnostic) -> Option<Edit> {
    let text = &*source.text;
    let sign = match source.format {
        Format::Json => return None,
        Format::Jsonc | Format::Jsonnet => "//",
        Format::Yaml | Format::Hcl => "#",
    };
    let before = text.get(..found.primary.start as usize)?;
    let line = before.rfind('\n').map_or(0, |at| at + 1);
    let rest = &text[line..];
    let indent = &rest[..rest.len() - rest.trim_start_matches([' ', '\t']).len()];
    let end = ecslint_syntax::line_end(text);
    let comment = format!("{indent}{sign} ecslint-ignore {}: {REASON}{end}", found.rule);
    let edit = Edit { span: Span::new(line, line), text: comment };
    let after = apply(text, std::slice::from_ref(&edit));
    let start = (line + indent.len()) as u32;
    let is_comment = parse(&after, source.format).comments.iter().any(|it| it.start == start);
    let own = Span::new(line, line + edit.text.len());
    let again = Source::new(&*source.path, &*after);
    let found = analyze(&again, &Config::default()).diagnostics;
    let is_found =
        found.iter().any(|it| own.start <= it.primary.start && it.primary.end <= own.end);
    (is_comment && !is_found).then_some(edit)
}
