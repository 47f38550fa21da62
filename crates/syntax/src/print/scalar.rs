//! How single values are written.
use super::Printer;
use crate::{Format, Key, Number, Span};
use std::borrow::Cow;
use std::fmt::Write as _;

/// `text` as a JSON string, which YAML reads alike.
pub fn quote(text: &str) -> String {
    quote_with(text, |_, _| false)
}

fn quote_with(text: &str, escape: impl Fn(char, &str) -> bool) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for (at, c) in text.char_indices() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // Writing to a string cannot fail.
            c if is_hidden(c) || escape(c, &text[at..]) => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Characters that a reader does not see or that YAML does not take as they are.
fn is_hidden(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// `text` as a YAML scalar on one line: without quotes where every reader, those of YAML 1.1 too,
/// takes that for the same text.
pub(super) fn yaml(text: &str) -> String {
    // Template code is looked for before the YAML is read: what is none must not look like it.
    let escape = |c, rest: &str| matches!(c, '{' | '#' | '%' | '<') && starts_template(rest);
    plain(text).unwrap_or_else(|| quote_with(text, escape))
}

/// `text` without quotes, where that is safe.
pub(super) fn plain(text: &str) -> Option<String> {
    (is_plain(text) && !resolves(text)).then(|| text.to_owned())
}

fn starts_template(rest: &str) -> bool {
    ["{{", "{%", "{#", "%{", "<%", "#{"].iter().any(|open| rest.starts_with(open))
}

/// Several lines as a literal block at `column`, where nothing in them needs an escape.
pub(super) fn literal(text: &str, column: usize) -> Option<String> {
    let body = text.strip_suffix('\n').unwrap_or(text);
    let lines = || body.split('\n');
    let sound = |line: &str| !line.ends_with([' ', '\t']) && !line.chars().any(is_hidden);
    let template = || text.char_indices().any(|(at, _)| starts_template(&text[at..]));
    if !body.contains('\n')
        || text.starts_with([' ', '\n', '\t'])
        || body.ends_with('\n')
        || !lines().all(sound)
        || template()
    {
        return None;
    }
    let mut out = if text.ends_with('\n') { "|".to_owned() } else { "|-".to_owned() };
    for line in lines() {
        out.push('\n');
        if !line.is_empty() {
            out.extend(std::iter::repeat_n(' ', column));
            out.push_str(line);
        }
    }
    Some(out)
}

/// No character of `text` means something to YAML where it stands.
fn is_plain(text: &str) -> bool {
    let Some(first) = text.chars().next() else { return false };
    let mut chars = text.chars();
    chars.next();
    let signs = "?:,[]{}#&*!|>'\"%@`=~";
    !signs.contains(first)
        && (first != '-' || chars.next().is_some_and(|next| next.is_alphanumeric()))
        && !text.starts_with([' ', '\t'])
        && !text.ends_with([' ', '\t', ':'])
        && !text.contains(": ")
        && !text.contains(":\t")
        && !text.contains(" #")
        && !text.contains("\t#")
        && !text.chars().any(is_hidden)
        && !text.char_indices().any(|(at, _)| starts_template(&text[at..]))
}

/// Some reader of YAML takes the plain `text` for something other than text.
fn resolves(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let words = ["null", "true", "false", "yes", "no", "on", "off", "y", "n", "<<", ".nan"];
    let unsigned = lower.strip_prefix(['+', '-']).unwrap_or(&lower);
    words.contains(&lower.as_str()) || unsigned == ".inf" || is_number(unsigned) || is_date(&lower)
}

/// Any number of YAML 1.1 or 1.2, base sixty included; `text` is in lower case, without a sign.
fn is_number(text: &str) -> bool {
    let digits = |rest: &str, allowed: &str| {
        !rest.is_empty() && rest.bytes().all(|b| b == b'_' || allowed.contains(char::from(b)))
    };
    let based = |mark: &str, allowed: &str| {
        text.strip_prefix(mark).is_some_and(|rest| digits(rest, allowed))
    };
    if based("0x", "0123456789abcdef") || based("0o", "01234567") || based("0b", "01") {
        return true;
    }
    let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
    let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    let decimal = "0123456789";
    mantissa.bytes().any(|byte| byte.is_ascii_digit())
        && digits(mantissa, &format!("{decimal}.:"))
        && digits(exponent, decimal)
}

/// `2026-11-21`, with or without a time.
fn is_date(text: &str) -> bool {
    let mut parts = text.splitn(3, '-');
    let year = parts
        .next()
        .is_some_and(|year| year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit()));
    let starts = |part: Option<&str>| {
        part.is_some_and(|part| part.starts_with(|first: char| first.is_ascii_digit()))
    };
    year && starts(parts.next()) && starts(parts.next())
}

impl Printer<'_> {
    /// The number as it was written, where `format` reads that alike.
    pub(super) fn number(&self, span: Span, number: Number, format: Format) -> String {
        let written = span.slice(self.text);
        let digits = written.strip_prefix('-').unwrap_or(written);
        let whole = digits.bytes().take_while(u8::is_ascii_digit).count();
        let json = whole > 0 && (whole == 1 || !digits.starts_with('0'));
        // YAML 1.1 takes `1e3` for text.
        let exponent = digits.contains(['e', 'E']) && format == Format::Yaml;
        let same = written.parse() == Ok(number.value) && number.integer == (whole == digits.len());
        if json && same && !exponent {
            return written.to_owned();
        }
        match number.integer {
            true => format!("{:.0}", number.value),
            false if number.value.fract() == 0.0 => format!("{:.1}", number.value),
            false => format!("{}", number.value),
        }
    }

    pub(super) fn key(&self, key: &Key<'_>, format: Format) -> String {
        if key.unknown {
            return self.unknown_key(key, format);
        }
        match format {
            Format::Json | Format::Jsonc | Format::Jsonnet | Format::Hcl => quote(&key.name),
            Format::Yaml => yaml(&key.name),
        }
    }

    /// The text of a quoted or bare scalar, where nothing is left open.
    pub(super) fn decoded<'s>(&self, written: &'s str) -> Option<Cow<'s, str>> {
        if self.from == Format::Jsonnet {
            return crate::jsonnet::text(written);
        }
        if written.starts_with('"') && self.is_from_json() {
            return crate::json::text(written);
        }
        if self.is_from_json() {
            return Some(Cow::Borrowed(written));
        }
        crate::yaml::text(written)
    }
}
