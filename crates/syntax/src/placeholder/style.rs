//! The styles of placeholders, each with its marks.
use super::code::{Lines, enclosed};

/// The length of the placeholder that `text` starts with, when it starts with one.
pub(super) fn length(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    match (bytes.first()?, bytes.get(1).copied().unwrap_or_default()) {
        (b'$', _) => dollar(text),
        (b'{', b'{') => enclosed(text, "{{", "}}", Lines::InBrackets),
        (b'{', b'%') => enclosed(text, "{%", "%}", Lines::Any),
        (b'{', b'#') => enclosed(text, "{#", "#}", Lines::Any),
        (b'<', b'%') => enclosed(text, "<%", "%>", Lines::Any),
        (b'<', b'?') => enclosed(text, "<?", "?>", Lines::Any),
        (b'<', b'+') => enclosed(text, "<+", ">", Lines::InBrackets),
        (b'<', _) => angle(text),
        (b'%', b'{') => enclosed(text, "%{", "}", Lines::InBrackets),
        (b'#', b'{') => octothorpe(text),
        (b'[', b'[') => brackets(text),
        (b'(', b'(') => parentheses(text),
        (b'_', b'_') => named(text, "__", false),
        (b'%', b'%') => named(text, "%%", true),
        (b'@', b'@') => named(text, "@@", true),
        (b'%', _) => named(text, "%", false),
        (b'@', _) => named(text, "@", false).or_else(|| property(text)),
        (b'~', _) => named(text, "~", false),
        (b'!', _) => named(text, "!", false),
        (b'.', _) => text.starts_with("...").then_some(3),
        _ => None,
    }
}

/// The same for what counts only where a value stands without quotes: `{cpu}`, `:CPU:`, and what a
/// shell writes between the quotes of its own, `'"$CPU"'`, `'$CPU'`.
pub(super) fn unquoted(text: &str) -> Option<usize> {
    match text.as_bytes().first()? {
        b'{' => braces(text),
        b':' => named(text, ":", false),
        b'\'' => break_in_quotes(text),
        _ => None,
    }
}

/// `${x}`, `${{ x }}`, `$(x)`, `$NAME`, `$$$NAME$$$`.
fn dollar(text: &str) -> Option<usize> {
    let dollars = text.bytes().take_while(|&byte| byte == b'$').count();
    let rest = &text[dollars..];
    match rest.bytes().next()? {
        b'{' => Some(dollars + enclosed(rest, "{", "}", Lines::InBrackets)?),
        b'(' => Some(dollars + enclosed(rest, "(", ")", Lines::InBrackets)?),
        byte if byte.is_ascii_alphabetic() || byte == b'_' => {
            let name = word(rest);
            let closing = rest[name..].bytes().take_while(|&byte| byte == b'$').take(dollars);
            Some(dollars + name + if dollars > 1 { closing.count() } else { 0 })
        }
        _ => None,
    }
}

/// `<NAME>`, `<<NAME>>`, `<your-region>`: on one line, starting like a name.
fn angle(text: &str) -> Option<usize> {
    let marks = if text.starts_with("<<") { 2 } else { 1 };
    let length = enclosed(text, &"<<"[..marks], &">>"[..marks], Lines::InBrackets)?;
    let name = text.get(marks..length - marks)?.trim_start();
    let named = name.starts_with(|first: char| first.is_alphabetic() || first == '_');
    (named && !name.contains('\n')).then_some(length)
}

/// `#{X}` of Octopus and Ruby, `#{X}#` of Azure pipelines.
fn octothorpe(text: &str) -> Option<usize> {
    let length = enclosed(text, "#{", "}", Lines::InBrackets)?;
    Some(length + usize::from(text[length..].starts_with('#')))
}

/// `[[X]]`, `[[ .service.cpu ]]`: shells test with `[[ -f x ]]`, and lists hold lists.
fn brackets(text: &str) -> Option<usize> {
    let length = enclosed(text, "[[", "]]", Lines::InBrackets)?;
    let inner = text[2..length - 2].trim_start_matches('-').trim();
    let name = inner.trim_start_matches(['.', '$']);
    let known = ["true", "false", "null"].contains(&&name[..word(name)]);
    let starts = name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_');
    (starts && !known).then_some(length)
}

/// `((x))` of Concourse: a name or a path.
fn parentheses(text: &str) -> Option<usize> {
    let inner = text.strip_prefix("((")?;
    let path = |byte: &u8| byte.is_ascii_alphanumeric() || b"_-./:".contains(byte);
    let name = inner.bytes().take_while(|byte| path(byte)).count();
    let named = inner.starts_with(|first: char| first.is_ascii_alphabetic());
    (named && inner[name..].starts_with("))")).then_some(name + 4)
}

/// `__NAME__`, `%NAME%`, `@NAME@`: the mark on both sides of a name, in capitals unless `any` case will
/// do.
fn named(text: &str, mark: &str, any: bool) -> Option<usize> {
    let rest = text.strip_prefix(mark)?;
    let part = |byte: &u8| {
        byte.is_ascii_uppercase()
            || byte.is_ascii_digit()
            || *byte == b'_'
            || any && (byte.is_ascii_lowercase() || b"-.".contains(byte))
    };
    let run = rest.bytes().take_while(part).count();
    let name = if mark == "__" { rest[..run].trim_end_matches('_').len() } else { run };
    let closed = name > 0 && rest[name..].starts_with(mark);
    closed.then_some(mark.len() * 2 + name)
}

/// `@project.version@` of Maven.
fn property(text: &str) -> Option<usize> {
    let rest = text.strip_prefix('@')?;
    let part = |byte: &u8| byte.is_ascii_lowercase() || b".-".contains(byte);
    let name = rest.bytes().take_while(part).count();
    (rest[..name].contains('.') && rest[name..].starts_with('@')).then_some(name + 2)
}

/// `{cpu}`: a name in braces and nothing else.
pub(super) fn braces(text: &str) -> Option<usize> {
    let rest = text.strip_prefix('{')?;
    let part = |byte: &u8| byte.is_ascii_alphanumeric() || b"_.-".contains(byte);
    let name = rest.bytes().take_while(part).count();
    let named = rest.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_');
    (named && rest[name..].starts_with('}')).then_some(name + 2)
}

/// `'"$CPU"'`, `'$CPU'`: the text is quoted in a shell, which here puts in a variable or a command.
fn break_in_quotes(text: &str) -> Option<usize> {
    let doubled = text.starts_with("'\"");
    let open = if doubled { "'\"" } else { "'" };
    let inner = text.strip_prefix(open)?;
    let length = match inner.as_bytes().first()? {
        b'$' => dollar(inner)?,
        b'`' => enclosed(inner, "`", "`", Lines::InBrackets)?,
        _ => return None,
    };
    let close = if doubled { "\"'" } else { "'" };
    inner[length..].starts_with(close).then_some(length + 2 * open.len())
}

fn word(text: &str) -> usize {
    text.bytes().take_while(|&byte| byte.is_ascii_alphanumeric() || byte == b'_').count()
}
