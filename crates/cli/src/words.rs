//! The summary, for people.
use ecslint_report::Summary;

/// `2 errors and 1 warning in 1 of 3 files (1 fixable)`.
pub(crate) fn in_words(summary: &Summary) -> String {
    let files = count(summary.files, "file");
    let found = summary.errors + summary.warnings + summary.infos;
    match (found, summary.documents, summary.files) {
        (0, _, 0) => "no JSON or YAML file found".to_owned(),
        (0, 0, _) => format!("no ECS task definition or service found in {files}"),
        (0, ..) => format!("no problems in {files}"),
        _ if summary.faulty == summary.files => {
            format!("{} in {files}{}", kinds(summary), fixable(summary))
        }
        _ => format!("{} in {} of {files}{}", kinds(summary), summary.faulty, fixable(summary)),
    }
}

fn fixable(summary: &Summary) -> String {
    if summary.fixable == 0 { String::new() } else { format!(" ({} fixable)", summary.fixable) }
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

fn count(number: usize, name: &str) -> String {
    format!("{number} {name}{}", if number == 1 { "" } else { "s" })
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
        check(one, "1 error in 1 file");
        check(
            Summary { files: 3, errors: 2, warnings: 1, fixable: 1, ..one },
            "2 errors and 1 warning in 1 of 3 files (1 fixable)",
        );
        check(
            Summary { errors: 1, warnings: 2, infos: 1, ..one },
            "1 error, 2 warnings and 1 info in 1 file",
        );
    }

    #[test]
    fn says_what_was_not() {
        check(Summary::default(), "no JSON or YAML file found");
        let files = Summary { files: 12, ..Summary::default() };
        check(files, "no ECS task definition or service found in 12 files");
        check(Summary { documents: 1, files: 1, ..files }, "no problems in 1 file");
    }
}
