use std::fmt;

/// A day of the Gregorian calendar. The linter has no clock: who calls it says which day it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The day with these numbers; nothing where the calendar has none.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap =
            year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return None,
        };
        (1..=days).contains(&day).then_some(Self { year, month, day })
    }

    /// Reads `2027-03-01`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = |at: usize| text.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
        let numbers = [0, 1, 2, 3, 5, 6, 8, 9].into_iter().all(digits);
        let dashes = [4, 7].into_iter().all(|at| text.as_bytes().get(at) == Some(&b'-'));
        if text.len() != 10 || !numbers || !dashes {
            return None;
        }
        Self::new(text[..4].parse().ok()?, text[5..7].parse().ok()?, text[8..].parse().ok()?)
    }

    /// The day in UTC, `seconds` after the start of 1970.
    pub fn from_unix(seconds: u64) -> Option<Self> {
        // Years are counted from the first of March 0000, so that leap days come last.
        let days = seconds / 86_400 + 719_468;
        let (era, day) = (days / 146_097, days % 146_097);
        let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
        let day = day - (365 * year + year / 4 - year / 100);
        let month = (5 * day + 2) / 153;
        let day = day - (153 * month + 2) / 5 + 1;
        let (month, later) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
        Self::new(u16::try_from(year + era * 400 + later).ok()?, month as u8, day as u8)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_the_calendar_has() {
        for good in ["2027-03-01", "2024-02-29", "2000-02-29", "0001-12-31"] {
            assert_eq!(Date::parse(good).map(|date| date.to_string()).as_deref(), Some(good));
        }
        for bad in
            ["2023-02-29", "1900-02-29", "2027-13-01", "2027-00-10", "2027-04-31", "2027-3-1"]
        {
            assert_eq!(Date::parse(bad), None, "{bad}");
        }
        for bad in ["", "2027-03-011", "+027-03-01", "2027/03/01", "２027-03-1", "2027-03-é"] {
            assert_eq!(Date::parse(bad), None, "{bad}");
        }
        assert!(Date::parse("2026-12-31") < Date::parse("2027-01-01"));
    }

    #[test]
    fn knows_the_day_of_a_clock() {
        let day = |seconds| Date::from_unix(seconds).map(|date| date.to_string());
        assert_eq!(day(0).as_deref(), Some("1970-01-01"));
        assert_eq!(day(86_399).as_deref(), Some("1970-01-01"));
        assert_eq!(day(951_782_400).as_deref(), Some("2000-02-29"));
        assert_eq!(day(1_795_219_200).as_deref(), Some("2026-11-21"));
        assert_eq!(day(u64::MAX), None);
    }
}
