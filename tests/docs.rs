//! Pages of the documentation that are made from the rules, and the links of all pages.
mod support;

use ecslint_core::rules::{self, Category, Rule};
use std::{fmt::Write as _, path::Path};

/// What the findings of a category mean.
fn meaning(category: Category) -> &'static str {
    match category {
        Category::Correctness => {
            "AWS, its CLI or its SDK refuses it, or the task cannot start: errors."
        }
        Category::Suspicious => "AWS accepts it, but it is almost surely not meant: warnings.",
        Category::Reliability => "It works until something goes wrong: warnings.",
        Category::Security => "It gives away more than it needs: warnings.",
        Category::Notice => {
            "Nothing is wrong, but it is worth knowing: never fails a run by default."
        }
    }
}

/// The folder of a rule's page, which is its subject, and the page itself.
fn page(rule: &Rule) -> (String, String) {
    let page = support::page(rule.id);
    let subject = page.parent().and_then(Path::file_name).expect("a page stands in a folder");
    let path = page.strip_prefix(support::root()).expect("a page stands in the repository");
    (subject.to_string_lossy().into_owned(), format!("../{}", path.display()))
}

#[test]
fn the_list_of_rules_is_complete() {
    let on_request: Vec<_> = rules::on_request().map(|rule| rule.id).collect();
    let mut text = format!(
        "# Rules\n\n{} rules, each with a page that says why it matters, shows bad and good examples with what\n\
         the tool says of them, and links the AWS documentation. `ecslint explain RULE` prints the same page.\n\
         Rules marked *on request* run when they are selected: `--select RULE`, or in `ecslint.toml`.\n",
        rules::all().count()
    );
    for category in Category::ALL {
        let mut rows: Vec<_> = rules::all()
            .filter(|rule| rule.category == category)
            .map(|rule| {
                let ((subject, page), id) = (page(rule), rule.id);
                let mark = if on_request.contains(&id) { ", *on request*" } else { "" };
                (
                    subject.clone(),
                    format!("| [{id}]({page}) | {subject}{mark} | {} |", rule.summary),
                )
            })
            .collect();
        rows.sort();
        let name = category.name();
        let _ = write!(
            text,
            "\n## {}{}\n\n{}\n",
            name[..1].to_uppercase(),
            &name[1..],
            meaning(category)
        );
        text.push_str("\n| rule | about | what holds |\n| --- | --- | --- |\n");
        rows.iter().for_each(|(_, row)| {
            let _ = writeln!(text, "{row}");
        });
    }
    support::matches_file(&support::root().join("docs/rules.md"), &text).unwrap();
}

#[test]
fn links_lead_to_files() {
    let root = support::root();
    let top = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"].map(|name| root.join(name));
    let pages = support::files(&root.join("docs"), &[".md"]);
    let mut links = 0;
    for page in top.iter().chain(&pages) {
        let text = std::fs::read_to_string(page).expect("a page can be read");
        // What stands between fences shows something else.
        let text: String = text.split("```").step_by(2).collect();
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let file = link.split('#').next().unwrap_or_default();
            if file.is_empty() || file.contains("://") || file.contains(' ') {
                continue;
            }
            let target = page.parent().unwrap_or(root).join(file);
            assert!(target.exists(), "{}: `{link}` leads nowhere", page.display());
            links += 1;
        }
    }
    assert!(links > 300, "only {links} links were found");
}

#[test]
fn hooks_look_at_the_files_that_folders_are_searched_for() {
    use ecslint_core::names::{COPIES, ENDINGS, TEMPLATES};
    let formats = ENDINGS.map(|(ending, _)| ending).join("|");
    let (templates, copies) = (TEMPLATES.join("|"), COPIES.join("|"));
    let pattern = format!("files: '\\.({formats})(\\.({templates}|{copies}))?$|\\.({templates})$'");
    for (file, count) in
        [(".pre-commit-hooks.yaml", 6), ("crates/cli/src/tools/init/pre-commit.yaml", 1)]
    {
        let text = std::fs::read_to_string(support::root().join(file)).expect("there are hooks");
        let lines = text.lines().map(str::trim);
        assert_eq!(lines.filter(|line| *line == pattern).count(), count, "{file}: {pattern}");
    }
}
