//! The cluster query language, in which tasks choose container instances.
//!
//! <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-query-language.html>

/// What instances are chosen by, besides `attribute:NAME`.
pub const SUBJECTS: &[&str] = &[
    "agentConnected",
    "agentVersion",
    "ec2InstanceId",
    "registeredAt",
    "runningTasksCount",
    "task:group",
];

/// How many characters an expression may have.
pub const MAX_LENGTH: usize = 2000;

/// Operators in signs, longest first where one starts like another.
const SIGNS: &[&str] = &["!exists", "==", "!=", "=~", "!~", ">=", "<=", "!in", ">", "<"];

/// Operators in words.
#[rustfmt::skip]
const WORDS: &[&str] = &[
    "equals", "not_equals", "greater_than", "greater_than_equal", "less_than", "less_than_equal", "exists",
    "not_exists", "in", "not_in", "matches", "not_matches",
];

/// What is wrong with an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault<'a> {
    /// Instances are not chosen by this.
    Subject(&'a str),
    /// Nothing is compared by this.
    Operator(&'a str),
    /// What this subject is compared with is missing.
    Argument(&'a str),
    /// This bracket has no partner.
    Bracket(&'a str),
}

/// The first thing in `expression` that is surely wrong.
pub fn fault(expression: &str) -> Option<Fault<'_>> {
    // An expression over several lines would need more care than it is worth.
    if expression.contains(['\n', '\t']) {
        return None;
    }
    let end = expression.trim_end();
    if let Some(dangling) = [" and", " or"].iter().find_map(|word| end.strip_suffix(word)) {
        return Some(Fault::Subject(&dangling[dangling.len()..]));
    }
    let wrong = terms(expression).find_map(|term| {
        let term = term.trim().trim_start_matches(['(', ' ']);
        let term =
            term.strip_prefix("not").filter(|rest| rest.starts_with(['(', ' '])).unwrap_or(term);
        compare(term.trim_start_matches(['(', ' ', '!']))
    });
    wrong.or_else(|| bracket(expression))
}

/// A round bracket without its partner. Quotes and backslashes are the mark of a pattern that may
/// hold one.
fn bracket(expression: &str) -> Option<Fault<'_>> {
    if expression.contains(['\\', '\'', '"', '[']) {
        return None;
    }
    let mut open = Vec::new();
    for (at, bracket) in expression.match_indices(['(', ')']) {
        match bracket {
            "(" => open.push(&expression[at..=at]),
            _ if open.pop().is_none() => return Some(Fault::Bracket(&expression[at..=at])),
            _ => {}
        }
    }
    open.pop().map(Fault::Bracket)
}

/// The parts between `and`, `&&`, `or` and `||`.
fn terms(expression: &str) -> impl Iterator<Item = &str> {
    let parts = expression.split("&&").flat_map(|part| part.split("||"));
    parts.flat_map(|part| part.split(" and ")).flat_map(|part| part.split(" or "))
}

fn compare(term: &str) -> Option<Fault<'_>> {
    let end = term.find([' ', '=', '!', '<', '>', '~']).unwrap_or(term.len());
    let (subject, rest) = term.split_at(end);
    let attribute = subject.strip_prefix("attribute:").is_some_and(|name| !name.is_empty());
    if !attribute && !SUBJECTS.contains(&subject) {
        return Some(Fault::Subject(subject));
    }
    let rest = rest.trim_start();
    let word = rest.split([' ', '[', ')']).next().unwrap_or_default();
    let sign = SIGNS.iter().find(|sign| rest.starts_with(**sign));
    let operator = match sign {
        Some(sign) => sign,
        None if WORDS.contains(&word) => word,
        None => return Some(Fault::Operator(word)),
    };
    let argument = rest[operator.len()..].trim_end_matches([')', ' ']).trim_start();
    if operator.ends_with("exists") {
        return None;
    }
    match argument {
        "" => Some(Fault::Argument(subject)),
        // `= =`, `===`
        argument if argument.starts_with('=') => Some(Fault::Operator(rest.split(' ').next()?)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_of_the_documentation_are_sound() {
        let sound = [
            "attribute:ecs.instance-type == t2.small",
            "attribute:ecs.instance-type==t2.small",
            "attribute:ecs.availability-zone in [us-east-1a, us-east-1b]",
            "attribute:ecs.availability-zone not_in [us-east-1a]",
            "attribute:ecs.availability-zone !in[us-east-1a]",
            "task:group == service:production",
            "not(task:group == database)",
            "!(task:group == database)",
            "runningTasksCount == 1",
            "agentVersion >= 1.70.0",
            "registeredAt less_than 2018-06-18T22:28:28Z",
            "ec2InstanceId in ['i-abcd1234', 'i-wxyx7890']",
            "attribute:ecs.instance-type =~ g2.* and attribute:ecs.availability-zone != us-east-1d",
            "(attribute:a exists || attribute:b !exists) && agentConnected == true",
            "attribute:ecs.instance-type =~ (t2|t3).*",
            "attribute:orders in [a] or attribute:brand not_exists",
        ];
        for expression in sound {
            assert_eq!(fault(expression), None, "{expression}");
        }
    }

    #[test]
    fn faults_are_named() {
        let faults = [
            ("ecs.instance-type == t2.small", Fault::Subject("ecs.instance-type")),
            ("attribute: == t2.small", Fault::Subject("attribute:")),
            ("attribute:a == b and zone == c", Fault::Subject("zone")),
            ("attribute:a = b", Fault::Operator("=")),
            ("attribute:a === b", Fault::Operator("===")),
            ("attribute:a not in [b]", Fault::Operator("not")),
            ("attribute:a like b", Fault::Operator("like")),
            ("attribute:a", Fault::Operator("")),
            ("attribute:a ==", Fault::Argument("attribute:a")),
            ("attribute:a =~ t2.* &&", Fault::Subject("")),
            ("attribute:a =~ t2.* and", Fault::Subject("")),
            ("attribute:a exists or ", Fault::Subject("")),
            ("(attribute:a exists", Fault::Bracket("(")),
            ("attribute:a == b)", Fault::Bracket(")")),
        ];
        for (expression, expected) in faults {
            assert_eq!(fault(expression), Some(expected), "{expression}");
        }
    }
}
