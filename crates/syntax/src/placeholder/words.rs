//! Words that ask to be replaced: `YOUR_BUCKET`, `ACCOUNT_ID`, `xxxxxxxx`, `CHANGEME`.

/// Words that ask to be replaced: `YOUR_BUCKET`, `ACCOUNT_ID`.
pub(super) fn joins(text: &str) -> bool {
    let bytes = text.as_bytes();
    memchr::memchr2_iter(b'_', b'-', bytes).any(|at| asks(&bytes[..at], &bytes[at + 1..]))
}

/// `xxxxxxxx`: a word of crosses alone.
pub(super) fn is_crossed(text: &str) -> bool {
    let cross = |byte: u8| matches!(byte, b'x' | b'X');
    let bytes = text.as_bytes();
    let mut from = 0usize;
    bytes.chunk_by(|a, b| cross(*a) == cross(*b)).any(|run| {
        let before = from.checked_sub(1).and_then(|before| bytes.get(before));
        from += run.len();
        run.len() >= 4 && cross(run[0]) && !continues(before) && !continues(bytes.get(from))
    })
}

/// `web:TD_VERSION`: a name and, behind its only colon, words in capitals that a script replaces.
pub(super) fn ends_in_capitals(text: &str) -> bool {
    let Some((name, tag)) = text.split_once(':') else { return false };
    !name.is_empty() && tag.contains('_') && is_capitals(tag)
}

/// `IMAGE_URI`, `FAMILY`: a name in capitals, as scripts look for it.
pub(super) fn is_capitals(word: &str) -> bool {
    let capital = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    word.len() > 1
        && word.starts_with(|first: char| first.is_ascii_uppercase() || first == '_')
        && word.bytes().all(capital)
}

/// Whether a `_` or `-` between `start` and `end` joins words that ask: `your_…`, `account_id`.
fn asks(start: &[u8], end: &[u8]) -> bool {
    // Nearly all joints are told by the letter before them.
    if !start.last().is_some_and(|last| b"rdeotRDEOT".contains(last)) {
        return false;
    }
    let letters = start.iter().rev().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let word = &start[start.len() - letters..];
    let is = |name: &str| word.eq_ignore_ascii_case(name.as_bytes());
    let then = |name: &str| {
        let next = end.get(..name.len());
        next.is_some_and(|next| next.eq_ignore_ascii_case(name.as_bytes()))
            && !continues(end.get(name.len()))
    };
    is("your")
        || is("replace")
        || is("replaced")
        || is("todo")
        || is("changeme")
        || is("replaceme")
        || is("change") && then("me")
        || is("account") && then("id")
}

/// `CHANGEME`, `ReplaceMe`.
pub(super) fn asks_itself(text: &str) -> bool {
    text.eq_ignore_ascii_case("changeme") || text.eq_ignore_ascii_case("replaceme")
}

fn continues(byte: Option<&u8>) -> bool {
    byte.is_some_and(u8::is_ascii_alphanumeric)
}
