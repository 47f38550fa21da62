//! What is put in the place of what is hidden.
use super::HIDDEN;

/// The word for a part of something.
const WORD: &str = "REDACTED";

/// Writes what hides the value that is written as `old`: of an ARN stays what it is of.
pub(super) fn value(old: &str, out: &mut String) {
    let value = old.trim_end();
    if !value.is_empty() {
        let plain = value.trim_matches(['"', '\'']);
        out.push('"');
        out.push_str(&resource(plain).unwrap_or_else(|| HIDDEN.to_owned()));
        out.push('"');
    }
    // A block of YAML holds the end of its last line.
    out.push_str(&old[value.len()..]);
}

/// `arn:aws:iam::123456789012:role/x` without the account and the name.
fn resource(arn: &str) -> Option<String> {
    let mut parts = arn.splitn(6, ':');
    let (scheme, partition, service) = (parts.next()?, parts.next()?, parts.next()?);
    let (region, account, name) = (parts.next()?, parts.next()?, parts.next()?);
    let plain = |part: &str| {
        let mut bytes = part.bytes();
        part.len() <= 32
            && bytes.all(|byte| byte.is_ascii_lowercase() || b"-0123456789".contains(&byte))
    };
    if scheme != "arn"
        || !partition.starts_with("aws")
        || ![partition, service, region].into_iter().all(plain)
    {
        return None;
    }
    let account = if account.is_empty() { "" } else { "000000000000" };
    let kind = name.split_inclusive(['/', ':']).next().filter(|kind| kind.len() < name.len());
    let kind = kind.filter(|kind| plain(&kind[..kind.len() - 1])).unwrap_or_default();
    Some(format!("arn:{partition}:{service}:{region}:{account}:{kind}{WORD}"))
}

/// Writes what stands between values, without its words: brackets, blanks, the marks of comments.
pub(super) fn between(gap: &str, out: &mut String) {
    for line in gap.split_inclusive('\n') {
        let rest = &line[marks(line)..];
        out.push_str(&line[..line.len() - rest.len()]);
        let is_word = |character: char| !character.is_ascii() || character.is_ascii_alphanumeric();
        match (rest.find(is_word), rest.rfind(is_word)) {
            (Some(first), Some(last)) => {
                let after = rest[last..].chars().next().map_or(last, |word| last + word.len_utf8());
                out.push_str(&rest[..first]);
                out.push_str(WORD);
                out.push_str(&rest[after..]);
            }
            _ => out.push_str(rest),
        }
    }
}

/// How far the anchors, aliases and tags of YAML reach that `line` starts with.
fn marks(line: &str) -> usize {
    let mut end = 0;
    loop {
        let rest = line[end..].trim_start_matches([' ', '\t', ':', '-', ',', '[', '{', '}', ']']);
        let start = line.len() - rest.len();
        let Some(name) = rest.strip_prefix(['&', '*', '!']) else { return end };
        let is_name =
            |character: char| character.is_ascii_alphanumeric() || "!_-".contains(character);
        let length = name.find(|character| !is_name(character)).unwrap_or(name.len());
        if length == 0
            || length > 64
            || name[length..]
                .starts_with(|next: char| !next.is_whitespace() && !",]}".contains(next))
        {
            return end;
        }
        end = start + 1 + length;
    }
}

/// Twelve digits in a row, no more and no fewer, are taken for an account number.
pub(super) fn accounts(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(|character: char| character.is_ascii_digit()) {
        let length = rest[start..].bytes().take_while(u8::is_ascii_digit).count();
        result.push_str(&rest[..start]);
        let digits = &rest[start..start + length];
        result.push_str(if length == 12 { "000000000000" } else { digits });
        rest = &rest[start + length..];
    }
    result + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hides_the_names_of_resources() {
        for (arn, expected) in [
            ("arn:aws:iam::123456789012:role/x", "arn:aws:iam::000000000000:role/REDACTED"),
            ("arn:aws:s3:::bucket", "arn:aws:s3:::REDACTED"),
            (
                "arn:aws:ssm:eu-west-1:1:parameter/a/b",
                "arn:aws:ssm:eu-west-1:000000000000:parameter/REDACTED",
            ),
            ("arn:aws:logs:x:1:S3cr3t:y", "arn:aws:logs:x:000000000000:REDACTED"),
        ] {
            assert_eq!(resource(arn).as_deref(), Some(expected));
        }
        assert_eq!(resource("arn:aws:Secret word:x:1:y"), None);
        assert_eq!(resource("arn:aws:iam"), None);
    }

    #[test]
    fn hides_words_between_values() {
        for (gap, expected) in [
            (", // a secret é\n  ", ", // REDACTED\n  "),
            (": &anchor ", ": &anchor "),
            (": !Sub ", ": !Sub "),
            (" # &a secret", " # &REDACTED"),
            ("/* one\ntwo */", "/* REDACTED\nREDACTED */"),
            ("--- \n", "--- \n"),
        ] {
            let mut out = String::new();
            between(gap, &mut out);
            assert_eq!(out, expected);
        }
    }
}
