//! What a scalar says, by the YAML 1.2 core schema.
use crate::{Number, Value, placeholder};
use granit_parser::{ScalarStyle, Tag};
use std::borrow::Cow;

const LONG: usize = 8 << 10;

/// A scalar as the parser delivers it.
pub(super) struct Scalar<'t, 's> {
    pub(super) text: Cow<'t, str>,
    pub(super) style: ScalarStyle,
    pub(super) tag: Option<&'s Tag>,
    /// Nothing is written where the value should stand.
    pub(super) absent: bool,
}

impl<'t> Scalar<'t, '_> {
    /// The value, or what is wrong with it.
    pub(super) fn value(self) -> Result<Value<'t>, String> {
        let Some(tag) = self.tag else {
            return match self.style {
                ScalarStyle::Plain if self.absent => Ok(Value::Null),
                ScalarStyle::Plain => plain(self.text),
                _ => Ok(string(self.text)),
            };
        };
        match tag.core_suffix() {
            Some("str") => Ok(string(self.text)),
            Some(wanted) => tagged(self.text, wanted),
            // `! text` forbids guessing; every other tag is a function such as `!Ref`.
            None if tag.original() == "!" => Ok(string(self.text)),
            None => Ok(Value::Unknown),
        }
    }
}

fn string(text: Cow<'_, str>) -> Value<'_> {
    if is_template(&text) { Value::Unknown } else { Value::String(text) }
}

/// Very long text is only searched for the marks: the full search is quadratic in hostile text.
fn is_template(text: &str) -> bool {
    match text.len() {
        0..LONG => placeholder::found(text),
        _ => ["${", "$(", "{{", "#{", "%{", "<"].iter().any(|mark| text.contains(mark)),
    }
}

fn tagged<'t>(text: Cow<'t, str>, wanted: &str) -> Result<Value<'t>, String> {
    if is_template(&text) {
        return Ok(Value::Unknown);
    }
    let wrong = format!("`{text}` is tagged `!!{wanted}`, expected a value of that type");
    match (plain(text)?, wanted) {
        (value @ Value::Null, "null") | (value @ Value::Bool(_), "bool") => Ok(value),
        (Value::Number(number), "int") if number.integer => Ok(Value::Number(number)),
        (Value::Number(Number { value, .. }), "float") => {
            Ok(Value::Number(Number { value, integer: false }))
        }
        _ => Err(wrong),
    }
}

fn plain(text: Cow<'_, str>) -> Result<Value<'_>, String> {
    match text.as_bytes().first() {
        None => return Ok(Value::Null),
        Some(b'~' | b'n' | b'N' | b't' | b'T' | b'f' | b'F' | b'+' | b'-' | b'.' | b'0'..=b'9') => {
        }
        Some(_) => return Ok(string(text)),
    }
    match &*text {
        "~" | "null" | "Null" | "NULL" => Ok(Value::Null),
        "true" | "True" | "TRUE" => Ok(Value::Bool(true)),
        "false" | "False" | "FALSE" => Ok(Value::Bool(false)),
        other => match number(other) {
            Some(number) if number.value.is_finite() => Ok(Value::Number(number)),
            Some(_) if is_special(other) => {
                Err(format!("`{other}` cannot be sent to AWS, expected a finite number"))
            }
            Some(_) => Err(format!("number `{other}` is too large, expected at most 1.8e308")),
            None => Ok(string(text)),
        },
    }
}

fn number(text: &str) -> Option<Number> {
    if let Some(digits) = text.strip_prefix("0x") {
        return radix(digits, 16);
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return radix(digits, 8);
    }
    if is_special(text) {
        return Some(Number { value: f64::INFINITY, integer: false });
    }
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let integer = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !integer && !is_float(digits) {
        return None;
    }
    Some(Number { value: text.parse().ok()?, integer })
}

fn radix(digits: &str, base: u32) -> Option<Number> {
    let add =
        |sum: f64, digit: char| Some(sum * f64::from(base) + f64::from(digit.to_digit(base)?));
    let value = digits.chars().try_fold(0.0, add)?;
    (!digits.is_empty()).then_some(Number { value, integer: true })
}

fn is_special(text: &str) -> bool {
    let bare = text.strip_prefix(['+', '-']).unwrap_or(text);
    matches!(bare, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN")
}

/// Digits, a dot, digits, an exponent; Rust's own parser also takes `inf` and `nan`.
fn is_float(digits: &str) -> bool {
    let (mantissa, exponent) = match digits.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (digits, None),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let signless = |part: &str| !part.is_empty() && all_digits(part);
    all_digits(whole)
        && all_digits(fraction)
        && !(whole.is_empty() && fraction.is_empty())
        && exponent.is_none_or(|part| signless(part.strip_prefix(['+', '-']).unwrap_or(part)))
}
