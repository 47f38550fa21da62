//! The summary, for people.
use crate::Summary;
use ecslint_core::Severity;
use std::cmp::Reverse;

/// ``2 errors and 1 warning in 3 documents (1 fixable with `--fix`)``. Files are counted only where
/// they hold no document.
pub fn in_words(summary: &Summary) -> String {
    let files = count(summary.files, "file");
    match (summary.findings(), summary.documents, summary.files) {
        (0, _, 0) => "no JSON or YAML file found".to_owned(),
        (0, 0, _) => format!("no ECS task definition or service found in {files}"),
        (0, documents, _) => format!("no problems in {}", count(documents, "document")),
        (_, 0, _) => {
            let files = count(summary.faulty, "file");
            format!("{} in {files}{}", kinds(summary), besides(summary))
        }
        (_, documents, _) => {
            let documents = count(documents, "document");
            format!("{} in {documents}{}", kinds(summary), besides(summary))
        }
    }
}

/// The findings of each rule, the most frequent first: `12  error    fargate-task-size`.
pub fn statistics(summary: &Summary) -> Vec<String> {
    let rules = by_frequency(summary);
    let digits = rules.first().map_or(0, |(_, count)| count.to_string().len());
    let line = |((rule, severity), count): &(&(&str, Severity), &usize)| {
        format!("{count:>digits$}  {:<7}  {rule}", severity.to_string())
    };
    rules.iter().map(line).collect()
}

/// `; 2 ignored, 12 in the baseline`: what the summary says of findings that are not shown.
pub fn hidden(ignored: usize, baseline: usize) -> String {
    match (ignored, baseline) {
        (0, 0) => String::new(),
        (_, 0) => format!("; {ignored} ignored"),
        (0, _) => format!("; {baseline} hidden by the baseline"),
        _ => format!("; {ignored} ignored, {baseline} hidden by the baseline"),
    }
}

/// `3 fixes would change 2 files`.
pub fn would_fix(fixes: usize, files: usize) -> String {
    match fixes {
        0 => "nothing to fix".to_owned(),
        _ => format!("{} would change {}", count_of(fixes, "fix", "es"), count(files, "file")),
    }
}

/// What is equally frequent stays in the order of the names.
pub(crate) fn by_frequency(summary: &Summary) -> Vec<(&(&'static str, Severity), &usize)> {
    let mut rules: Vec<_> = summary.rules.iter().collect();
    rules.sort_by_key(|(_, count)| Reverse(**count));
    rules
}

/// What can be fixed, and what is not shown.
fn besides(summary: &Summary) -> String {
    let fixable = match (summary.safe, summary.fixable - summary.safe) {
        (0, 0) => String::new(),
        (0, more) => format!(" ({more} fixable with `--fix --unsafe-fixes`)"),
        (safe, 0) => format!(" ({safe} fixable with `--fix`)"),
        (safe, more) => {
            format!(" ({safe} fixable with `--fix`, {more} more with `--unsafe-fixes`)")
        }
    };
    let omitted = match summary.omitted {
        0 => String::new(),
        count => format!("; {count} more not shown"),
    };
    fixable + &omitted
}

fn kinds(summary: &Summary) -> String {
    let kinds = [(summary.errors, "error"), (summary.warnings, "warning"), (summary.infos, "info")];
    let kinds = kinds.into_iter().filter(|(number, _)| *number > 0);
    let kinds: Vec<String> = kinds.map(|(number, name)| count(number, name)).collect();
    match kinds.as_slice() {
        [first @ .., last] if !first.is_empty() => format!("{} and {last}", first.join(", ")),
        kinds => kinds.concat(),
    }
}

/// `3 files`.
pub fn count(number: usize, name: &str) -> String {
    count_of(number, name, "s")
}

fn count_of(number: usize, name: &str, plural: &str) -> String {
    format!("{number} {name}{}", if number == 1 { "" } else { plural })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(summary: Summary, expected: &str) {
        assert_eq!(in_words(&summary), expected);
    }

    #[test]
    fn says_what_was_found() {
        let one = Summary { files: 1, faulty: 1, documents: 1, errors: 1, ..Summary::default() };
        check(one.clone(), "1 error in 1 document");
        let three = Summary { files: 3, documents: 3, errors: 2, warnings: 1, ..one.clone() };
        for (safe, fixable, words) in [
            (1, 1, "1 fixable with `--fix`"),
            (0, 2, "2 fixable with `--fix --unsafe-fixes`"),
            (2, 3, "2 fixable with `--fix`, 1 more with `--unsafe-fixes`"),
        ] {
            let expected = format!("2 errors and 1 warning in 3 documents ({words})");
            check(Summary { safe, fixable, ..three.clone() }, &expected);
        }
        check(Summary { omitted: 7, ..one.clone() }, "1 error in 1 document; 7 more not shown");
        check(
            Summary { errors: 1, warnings: 2, infos: 1, documents: 0, ..one },
            "1 error, 2 warnings and 1 info in 1 file",
        );
    }

    #[test]
    fn counts_the_findings_of_rules() {
        let rules =
            [("b", Severity::Error, 3), ("a", Severity::Warning, 3), ("c", Severity::Info, 12)];
        let rules = rules.into_iter().map(|(rule, severity, count)| ((rule, severity), count));
        let summary = Summary { rules: rules.collect(), ..Summary::default() };
        let expected = ["12  info     c", " 3  warning  a", " 3  error    b"];
        assert_eq!(statistics(&summary), expected);
    }

    #[test]
    fn says_what_was_not() {
        check(Summary::default(), "no JSON or YAML file found");
        let files = Summary { files: 12, ..Summary::default() };
        check(files.clone(), "no ECS task definition or service found in 12 files");
        check(Summary { documents: 1, ..files }, "no problems in 1 document");
    }
}
