//! The hash by which GitHub code scanning knows the line of a finding again after lines have moved.
//! GitHub's upload action computes it, too, and warns of a value that is not its own.
use std::collections::HashMap;

/// What is hashed: this many UTF-16 units from the start of the line on, blanks not counted.
const WINDOW: usize = 100;

const BASE: u64 = 37;

/// Stands for the end of the text.
const END: u16 = u16::MAX;

/// The hash of each line of `text`, and how many lines up to it have the same.
pub(crate) fn line_hashes(text: &str) -> Vec<String> {
    let (units, starts) = units(text);
    let unit = |at: usize| units.get(at).copied().map_or(0, u64::from);
    let power = BASE.wrapping_pow(WINDOW as u32 - 1);
    let mut hash =
        (0..WINDOW).fold(0, |hash: u64, at| hash.wrapping_mul(BASE).wrapping_add(unit(at)));
    let (mut at, mut counts, mut hashes) = (0, HashMap::new(), Vec::with_capacity(starts.len()));
    for start in starts {
        while at < start {
            let rest = hash.wrapping_sub(unit(at).wrapping_mul(power));
            hash = rest.wrapping_mul(BASE).wrapping_add(unit(at + WINDOW));
            at += 1;
        }
        let count = counts.entry(hash).or_insert(0);
        *count += 1;
        hashes.push(format!("{hash:x}:{count}"));
    }
    hashes
}

/// The text without blanks and with `\n` for every line end, and where its lines start.
fn units(text: &str) -> (Vec<u16>, Vec<usize>) {
    let (mut units, mut starts) = (Vec::with_capacity(text.len() + 1), Vec::new());
    let (mut line_end, mut carriage_return) = (true, false);
    for unit in text.encode_utf16().chain([END]) {
        let blank = matches!(unit, 0x20 | 0x09);
        if blank || (carriage_return && unit == 0x0a) {
            carriage_return = false;
            continue;
        }
        carriage_return = unit == 0x0d;
        let unit = if carriage_return { 0x0a } else { unit };
        if line_end {
            starts.push(units.len());
        }
        line_end = unit == 0x0a;
        units.push(unit);
    }
    (units, starts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_github() {
        assert_eq!(line_hashes(""), ["c129715d7a2bc9a3:1"]);
        let expected = ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1"];
        assert_eq!(line_hashes(" a\nb\n  \t\tc\n d")[..3], expected);
        let text = " hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n";
        let expected = ["e9496ae3ebfced30:1", "fb7c023a8b9ccb3f:1", "ce8ba1a563dcdaca:1"];
        for text in [text, &text.replace('\n', "\r"), &text.replace('\n', "\r\n")] {
            let hashes = line_hashes(text);
            assert_eq!(hashes[..3], expected);
            assert_eq!((hashes.len(), hashes[6].as_str()), (7, "c129715d7a2bc9a3:1"));
        }
    }

    #[test]
    fn counts_equal_lines() {
        let text = "Lorem ipsum dolor sit amet\n".repeat(20);
        let hashes = line_hashes(&text);
        let (first, _) = hashes[0].split_once(':').expect("a hash and a count");
        assert_eq!(hashes[5], format!("{first}:6"));
    }
}
