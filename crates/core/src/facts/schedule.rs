//! Expressions that say when something runs: `at(…)`, `rate(…)`, `cron(…)`.
//!
//! - <https://docs.aws.amazon.com/autoscaling/application/userguide/scheduled-scaling-using-cron-expressions.html>
//! - <https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html>

/// What is wrong with an expression, and what to write.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub help: String,
}

fn fault(message: impl Into<String>, help: impl Into<String>) -> Option<Fault> {
    Some(Fault { message: message.into(), help: help.into() })
}

const FORMS: &str = "write `at(yyyy-mm-ddThh:mm:ss)`, `rate(VALUE UNIT)` or `cron(MINUTES HOURS \
                     DAY-OF-MONTH MONTH DAY-OF-WEEK YEAR)`";

/// What is wrong with `expression`, if anything is. Application Auto Scaling is `strict` about `1 hour`
/// and `2 hours`.
pub fn faults(expression: &str, strict: bool) -> Option<Fault> {
    let parts = expression.strip_suffix(')').and_then(|text| text.split_once('('));
    match parts {
        Some(("at", time)) => at(time),
        Some(("rate", rate)) => self::rate(rate, strict),
        Some(("cron", fields)) => cron(fields),
        _ => fault(format!("`{expression}` is no schedule"), FORMS),
    }
}

/// `text` has the form of `pattern`, in which 0 stands for any digit.
fn is_like(text: &str, pattern: &str) -> bool {
    let same = |(a, b): (u8, u8)| if b == b'0' { a.is_ascii_digit() } else { a == b };
    text.len() == pattern.len() && text.bytes().zip(pattern.bytes()).all(same)
}

fn at(time: &str) -> Option<Fault> {
    let good = is_like(time, "0000-00-00T00:00:00");
    (!good).then(|| Fault {
        message: format!("`at({time})` is not a time"),
        help:
            "write `at(2027-01-31T08:00:00)`, without a zone; the time zone has a field of its own"
                .to_owned(),
    })
}

fn rate(rate: &str, strict: bool) -> Option<Fault> {
    let mut words = rate.split_whitespace();
    let (value, unit, more) = (words.next(), words.next(), words.next());
    let number = value.filter(|value| value.bytes().all(|byte| byte.is_ascii_digit()));
    let help = "write `rate(1 hour)` or `rate(5 minutes)`: a whole number from 1 on, and minutes, hours or days";
    let (Some(number), Some(unit), None) = (number, unit, more) else {
        return fault(format!("`rate({rate})` is not a valid rate expression"), help);
    };
    let one = number.trim_start_matches('0');
    let known = ["minute", "hour", "day"].contains(&unit.trim_end_matches('s'));
    if one.is_empty() || !known || unit.ends_with("ss") {
        return fault(format!("`rate({rate})` is not a valid rate expression"), help);
    }
    if strict && (one == "1") == unit.ends_with('s') {
        return fault(format!("`{number} {unit}` mixes singular and plural"), help);
    }
    None
}

/// A field of a cron expression.
struct CronField {
    name: &'static str,
    least: u32,
    most: u32,
    words: &'static [&'static str],
}

const fn field(
    name: &'static str,
    least: u32,
    most: u32,
    words: &'static [&'static str],
) -> CronField {
    CronField { name, least, most, words }
}

#[rustfmt::skip]
const CRON: [CronField; 6] = [
    field("minutes", 0, 59, &[]),
    field("hours", 0, 23, &[]),
    field("day of month", 1, 31, &[]),
    field("month", 1, 12, &[
        "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
    ]),
    field("day of week", 1, 7, &["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"]),
    field("year", 1970, 2199, &[]),
];

impl CronField {
    fn takes(&self, text: &str) -> bool {
        let day = self.name.starts_with("day");
        text.split(',').all(|part| {
            // The last day of a month, the weekday nearest to one, the second Friday.
            if day && (part == "?" || part.contains(['L', 'W', '#'])) {
                return true;
            }
            let (range, step) = part.split_once('/').unwrap_or((part, "1"));
            let bounds = range.split_once('-');
            let value = |text: &str| self.is_value(text);
            step.parse::<u32>().is_ok_and(|step| step > 0)
                && (range == "*"
                    || bounds.map_or_else(|| value(range), |(from, to)| value(from) && value(to)))
        })
    }

    fn is_value(&self, text: &str) -> bool {
        let number = text.parse().is_ok_and(|number| (self.least..=self.most).contains(&number));
        number || self.words.iter().any(|word| word.eq_ignore_ascii_case(text))
    }
}

fn cron(text: &str) -> Option<Fault> {
    let fields: Vec<&str> = text.split_whitespace().collect();
    let [_, _, month_day, _, week_day, _] = fields[..] else {
        let message = format!("a cron expression has 6 fields, this one {}", fields.len());
        return fault(message, "write minutes, hours, day of month, month, day of week and year");
    };
    let stray = CRON.iter().zip(&fields).find(|(field, text)| !field.takes(text));
    if let Some((CronField { name, least, most, words }, text)) = stray {
        let words = if words.is_empty() { "" } else { " or its name of three letters" };
        return fault(
            format!("{name} cannot be `{text}`"),
            format!("it goes from {least} to {most}{words}"),
        );
    }
    match (month_day == "?", week_day == "?") {
        (false, false) => fault(
            "day of month and day of week are both set",
            "write `?` for one of them, such as `cron(0 6 * * ? *)` for each day at 6",
        ),
        (true, true) => fault(
            "day of month and day of week are both `?`",
            "write `*` for one of them, such as `cron(0 6 * * ? *)` for each day at 6",
        ),
        _ => None,
    }
}

/// Whether `start` is before `end`, where both are times of the same form.
pub fn is_before(start: &str, end: &str) -> Option<bool> {
    let form = |text: &str| {
        let time = text.trim_end_matches('Z').split('.').next().unwrap_or_default();
        is_like(time, "0000-00-00T00:00:00") || is_like(time, "0000-00-00")
    };
    (form(start) && form(end) && start.len() == end.len()).then_some(start < end)
}

#[cfg(test)]
mod tests {
    use super::{faults, is_before};

    #[test]
    fn expressions_of_the_aws_pages_are_taken() {
        for good in [
            "at(2022-11-20T13:00:00)",
            "rate(5 minutes)",
            "rate(1 hour)",
            "cron(15 10 ? * 6L 2022-2023)",
            "cron(0 10 * * ? *)",
            "cron(0/15 * * * ? *)",
            "cron(0 8 1 * ? *)",
            "cron(0/5 8-17 ? * MON-FRI *)",
            "cron(0 9 ? * 2#1 *)",
            "cron(0 18 LW * ? *)",
        ] {
            assert_eq!(faults(good, true), None, "{good}");
        }
    }

    #[test]
    fn slips_are_found() {
        for bad in [
            "",
            "every day",
            "at(2022-11-20T13:00:00Z)",
            "at(2022-11-20)",
            "rate(0 minutes)",
            "rate(1 hours)",
            "rate(5 minute)",
            "rate(30 seconds)",
            "rate(1.5 hours)",
            "cron(0 6 * * *)",
            "cron(0 24 * * ? *)",
            "cron(0 6 * * * *)",
            "cron(0 6 ? * ? *)",
            "cron(0 6 ? * 0-4 *)",
        ] {
            assert!(faults(bad, true).is_some(), "{bad}");
        }
        assert_eq!(faults("rate(1 hours)", false), None);
    }

    #[test]
    fn only_times_of_one_form_compare() {
        assert_eq!(is_before("2027-01-01T00:00:00Z", "2027-02-01T00:00:00Z"), Some(true));
        assert_eq!(is_before("2027-02-01T00:00:00Z", "2027-01-01T00:00:00Z"), Some(false));
        assert_eq!(is_before("2027-02-01", "2027-01-01T00:00:00Z"), None);
        assert_eq!(is_before("1700000000", "1600000000"), None);
    }
}
