//! Runs every rule page: what the documentation shows is what the tool does.
mod support;

use ecslint_core::{Safety, analyze_with, fix_with, rules};
use support::{Block, Case, blocks, matches_file, page, paired, trying};

#[test]
fn only_advice_waits_to_be_selected() {
    let advice = [rules::Category::Reliability, rules::Category::Security];
    for rule in rules::on_request() {
        assert!(advice.contains(&rule.category), "`{}` is no matter of opinion", rule.id);
    }
}

#[test]
fn every_page_shows_what_its_rule_does() {
    // `RULE=my-rule` checks, or with `UPDATE=1` writes, that page alone.
    let wanted = std::env::var("RULE").unwrap_or_default();
    let rules = rules::all().filter(|rule| wanted.is_empty() || rule.id == wanted);
    let problems: Vec<String> = rules.flat_map(check_page).collect();
    assert!(problems.is_empty(), "\n{}", problems.join("\n\n"));
}

#[test]
fn every_page_has_a_rule_and_every_rule_one_name() {
    let folder = support::root().join("crates/core/src/rules");
    let pages = support::files(&folder, &[".md"]);
    let ids: Vec<String> = rules::all().map(|rule| rule.id.replace('-', "_")).collect();
    for page in &pages {
        let stem = page.file_stem().expect("a page has a name").to_string_lossy().into_owned();
        assert!(ids.contains(&stem), "{stem}.md has no rule");
    }
    assert_eq!(pages.len(), ids.len(), "every rule has its own page");
}

#[test]
fn every_rule_says_what_holds_and_where_aws_says_so() {
    for rule in rules::all() {
        let id = rule.id;
        assert!(
            id.bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte == b'-' || byte.is_ascii_digit()),
            "{id}"
        );
        assert!(rule.url.starts_with("https://docs.aws.amazon.com/"), "{id}: {}", rule.url);
        assert!(!rule.summary.is_empty() && !rule.summary.ends_with('.'), "{id}: {}", rule.summary);
        let first = rule.docs.split("\n\n").next().unwrap_or_default().trim_end();
        assert!(first.ends_with('.') && !first.starts_with('#'), "{id}: the first paragraph");
        assert!(rules::all().filter(|other| other.id == id).count() == 1, "{id} is given twice");
    }
}

/// Checks one page and, with `UPDATE=1`, writes the outputs into it.
fn check_page(rule: &rules::Rule) -> Vec<String> {
    let path = page(rule.id);
    let text = std::fs::read_to_string(&path).unwrap_or_default();
    let list = blocks(&text);
    let mut problems = Vec::new();
    for role in ["bad", "good"] {
        if !list.iter().any(|block| block.role == role) {
            problems.push(format!("{}: no `{role}` example", rule.id));
        }
    }
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    let examples: Vec<_> = paired(&list).collect();
    for (index, with) in examples.into_iter().rev() {
        let (block, behind) = (&list[index], &list[index + 1..]);
        match check_block(rule, block, with, behind) {
            Ok(Some(output)) => set_output(&mut lines, block, behind, &output),
            Ok(None) => {}
            Err(problem) => {
                problems.push(format!("{} line {}: {problem}", rule.id, block.lines.start + 1))
            }
        }
    }
    problems.extend(matches_file(&path, &lines.concat()).err());
    problems
}

/// The output to show below a bad example.
fn check_block(
    rule: &rules::Rule,
    block: &Block,
    with: Option<&Block>,
    behind: &[Block],
) -> Result<Option<String>, String> {
    let case = Case::new(block, with);
    let source = case.source();
    let mut config = trying(rule);
    config.named = rule.id == "unreadable-file";
    case.together(|partners, others| {
        let mut analysis = analyze_with(&source, partners, &config);
        analysis.diagnostics.retain(|found| found.rule == rule.id);
        let found = &analysis.diagnostics;
        if !block.role.is_empty() && analysis.documents.is_empty()
            || with.is_some() && partners.is_empty()
        {
            return Err("this example is not recognised as ECS".to_owned());
        }
        let output = ecslint_report::full::render_with(&case.name, &source, others, found, false);
        match block.role.as_str() {
            "bad" if found.is_empty() => Err("nothing is found here".to_owned()),
            "bad" => {
                let next = behind.iter().find(|next| next.language != "output");
                if let Some(next) = next.filter(|next| next.role == "fixed") {
                    fixed(&fix_with(&source, partners, &config, Safety::Safe).text, &next.text)?;
                }
                Ok(Some(output))
            }
            "good" | "fixed" if !found.is_empty() => {
                Err(format!("nothing should be found here:\n{output}"))
            }
            _ => Ok(None),
        }
    })
}

fn fixed(actual: &str, expected: &str) -> Result<(), String> {
    if actual == expected { Ok(()) } else { Err(format!("the fixes give:\n{actual}")) }
}

/// Puts the output block directly below the example.
fn set_output(lines: &mut Vec<String>, block: &Block, behind: &[Block], output: &str) {
    let shown = format!("```output\n{}\n```\n", output.trim_end());
    match behind.first().filter(|next| next.language == "output") {
        Some(old) => drop(lines.splice(old.lines.clone(), [shown])),
        None => {
            let at = block.lines.end;
            lines.splice(at..at, ["\n".to_owned(), shown]);
        }
    }
}
