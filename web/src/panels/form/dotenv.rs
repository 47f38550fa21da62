//! Lines of a `.env` file.

/// The variables of `text`, of one that comes twice the last, and the numbers of the lines that are
/// none, from 1.
pub(super) fn parse(text: &str) -> (Vec<(String, String)>, Vec<usize>) {
    let (mut variables, mut bad) = (Vec::<(String, String)>::new(), Vec::new());
    for (at, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let Some((name, value)) = variable(line) else {
            bad.push(at + 1);
            continue;
        };
        variables.retain(|(other, _)| *other != name);
        variables.push((name, value));
    }
    (variables, bad)
}

fn variable(line: &str) -> Option<(String, String)> {
    let line = line.strip_prefix("export ").unwrap_or(line);
    let (name, value) = line.split_once('=')?;
    let name = name.trim();
    let first = name.chars().next()?;
    let sound = |it: char| it.is_ascii_alphanumeric() || matches!(it, '_' | '.' | '-');
    if first.is_ascii_digit() || !name.chars().all(sound) {
        return None;
    }
    Some((name.to_owned(), unquoted(value.trim())?))
}

/// A value without its quotes and without the comment behind it.
fn unquoted(value: &str) -> Option<String> {
    if let Some(rest) = value.strip_prefix('\'') {
        let (inside, behind) = rest.split_once('\'')?;
        return is_end(behind).then(|| inside.to_owned());
    }
    let Some(rest) = value.strip_prefix('"') else {
        let bare = value.split_once(" #").map_or(value, |(bare, _)| bare);
        return Some(bare.trim_end().to_owned());
    };
    let (mut inside, mut chars) = (String::new(), rest.chars());
    loop {
        match chars.next()? {
            '"' => break,
            '\\' => inside.push(match chars.next()? {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                other => other,
            }),
            other => inside.push(other),
        }
    }
    is_end(chars.as_str()).then_some(inside)
}

fn is_end(behind: &str) -> bool {
    behind.trim().is_empty() || behind.trim_start().starts_with('#')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_people_write() {
        let text = "# a\nA=1\nexport B = two words # note\nC=\"x # \\\"y\\\"\\n\"\n\nD='$z'\nE=\nA=2\nF=a=b\n";
        let (variables, bad) = parse(text);
        let pairs: Vec<_> = variables.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let expected = [
            ("B", "two words"),
            ("C", "x # \"y\"\n"),
            ("D", "$z"),
            ("E", ""),
            ("A", "2"),
            ("F", "a=b"),
        ];
        assert_eq!(pairs, expected);
        assert!(bad.is_empty());
    }

    #[test]
    fn says_which_lines_are_none() {
        assert_eq!(parse("A\n=x\n1A=x\nA B=x\nC=\"open\nD='x'y\nOK=1").1, [1, 2, 3, 4, 5, 6]);
    }
}
