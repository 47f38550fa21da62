use super::prelude::*;
use crate::schema::{Problem, Shape, nearest};

pub(super) static RULE: Rule = Rule {
    id: "unknown-value",
    category: Category::Correctness,
    summary: "a field with a fixed set of values has one of them",
    url: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html",
    docs: page!("unknown_value.md"),
    check: Check::Shape(check),
};

fn check(shape: &Shape<'_>, findings: &mut Findings<'_>) {
    for violation in shape.violations.iter().filter(|violation| !violation.is_blank()) {
        let Problem::UnknownValue(limits) = violation.problem else { continue };
        let Some(written) = violation.node.as_str() else { continue };
        let options: Vec<_> = limits.choices.iter().map(|choice| choice.value).collect();
        let edit = findings.edit;
        // Linux knows `CAP_SYS_PTRACE` by its whole name.
        let short = written.get(..4).filter(|start| start.eq_ignore_ascii_case("CAP_"));
        let short = short.map_or(written, |start| &written[start.len()..]);
        let same = options.iter().copied().find(|option| option.eq_ignore_ascii_case(short));
        let instead = limits.instead.iter().find(|(slip, _)| slip.eq_ignore_ascii_case(written));
        let meant = instead.and_then(|(_, text)| options.iter().copied().find(|it| it == text));
        let near = same.or(meant).or_else(|| nearest(written, options.iter().copied()));
        let message = format!("`{written}` is not a valid value for {}", violation.field());
        let found = findings.span(violation.node.span, violation.node.span, message);
        if let (Some((_, instead)), None) = (instead, meant) {
            found.help(*instead);
            continue;
        }
        let listed: Vec<String> = options.iter().map(|option| format!("`{option}`")).collect();
        match near {
            _ if listed.len() <= 10 => found.help(format!("use {}", or(&listed))),
            Some(near) => found.help(format!("did you mean `{near}`?")),
            None => found.help(format!("use {} …", listed[..10].join(", "))),
        };
        if let Some(near) = near {
            let safety = if same.is_some() { Safety::Safe } else { Safety::Unsafe };
            let set = edit.set(violation.node, &format!("\"{near}\""));
            found.fix(safety, format!("write `{near}`"), set);
        }
    }
}

fn or(list: &[String]) -> String {
    match list.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => list.concat(),
    }
}
