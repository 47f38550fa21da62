//! The hash by which GitHub code scanning knows the line of a finding again after lines have moved.
//! GitHub's upload action computes it, too, and warns of a value that is not its own.
use std::collections::{HashMap, HashSet};

/// What is hashed: this many UTF-16 units from the start of the line on, blanks not counted.
const WINDOW: usize = 100;

const BASE: u64 = 37;

/// Stands for the end of the text.
const END: u16 = u16::MAX;

const LINE_END: u16 = 0x0a;

/// The hashes of the `wanted` lines of `text`, by their number from 1, each with how many lines up to
/// it have the same.
pub(crate) fn line_hashes(
    text: &str,
    wanted: impl IntoIterator<Item = u32>,
) -> HashMap<u32, String> {
    let units = units(text);
    let wanted: HashSet<u32> = wanted.into_iter().collect();
    // Counted in a second pass, for a text may have millions of lines and few that are wanted.
    let mut counts: HashMap<u64, usize> = HashMap::new();
    each_line(&units, |line, hash| {
        if wanted.contains(&line) {
            counts.insert(hash, 0);
        }
    });
    let mut hashes = HashMap::new();
    each_line(&units, |line, hash| {
        let Some(count) = counts.get_mut(&hash) else { return };
        *count += 1;
        if wanted.contains(&line) {
            hashes.insert(line, format!("{hash:x}:{count}"));
        }
    });
    hashes
}

/// Calls `f` with the number and the hash of each line.
fn each_line(units: &[u16], mut f: impl FnMut(u32, u64)) {
    let unit = |at: usize| units.get(at).copied().map_or(0, u64::from);
    let power = BASE.wrapping_pow(WINDOW as u32 - 1);
    let add = |hash: u64, at: usize| hash.wrapping_mul(BASE).wrapping_add(unit(at));
    let mut hash = (0..WINDOW).fold(0, add);
    let mut line = 0;
    for at in 0..units.len() {
        if at == 0 || units[at - 1] == LINE_END {
            line += 1;
            f(line, hash);
        }
        hash = add(hash.wrapping_sub(unit(at).wrapping_mul(power)), at + WINDOW);
    }
}

/// The text without blanks, with one character for every line end and one for its own end.
fn units(text: &str) -> Vec<u16> {
    let mut units = Vec::with_capacity(text.len() + 1);
    let mut carriage_return = false;
    for unit in text.encode_utf16().chain([END]) {
        let blank = matches!(unit, 0x20 | 0x09);
        if blank || (carriage_return && unit == LINE_END) {
            carriage_return = false;
            continue;
        }
        carriage_return = unit == 0x0d;
        units.push(if carriage_return { LINE_END } else { unit });
    }
    units
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(text: &str, lines: u32) -> Vec<String> {
        let hashes = line_hashes(text, 1..=lines);
        (1..=lines).filter_map(|line| hashes.get(&line).cloned()).collect()
    }

    #[test]
    fn agrees_with_github() {
        assert_eq!(first("", 9), ["c129715d7a2bc9a3:1"]);
        let expected = ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1"];
        assert_eq!(first(" a\nb\n  \t\tc\n d", 3), expected);
        let text = " hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n";
        let expected = ["e9496ae3ebfced30:1", "fb7c023a8b9ccb3f:1", "ce8ba1a563dcdaca:1"];
        for text in [text, &text.replace('\n', "\r"), &text.replace('\n', "\r\n")] {
            let hashes = first(text, 9);
            assert_eq!(hashes[..3], expected);
            assert_eq!((hashes.len(), hashes[6].as_str()), (7, "c129715d7a2bc9a3:1"));
        }
    }

    #[test]
    fn counts_equal_lines() {
        let text = "Lorem ipsum dolor sit amet\n".repeat(20);
        let all = first(&text, 20);
        let (hash, _) = all[0].split_once(':').expect("a hash and a count");
        assert_eq!(all[5], format!("{hash}:6"));
        let one = line_hashes(&text, [6]);
        assert_eq!((one.len(), one.get(&6)), (1, Some(&all[5])));
    }
}
