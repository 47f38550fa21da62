//! What the JSON front-end understands of sound and broken text.
use ecslint_syntax::{ErrorKind, Format, Node, Parsed, Value, parse};

const CLEAN: &str = include_str!("data/task-definition-8k.json");

fn json(text: &str) -> Parsed<'_> {
    parse(text, Format::Json)
}

/// Every RFC 6901 pointer into the tree.
fn paths(node: &Node<'_>, at: &str, list: &mut Vec<String>) {
    list.push(at.to_owned());
    match &node.value {
        Value::Object(object) => {
            for member in &object.members {
                paths(&member.value, &format!("{at}/{}", member.key.name), list);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                paths(item, &format!("{at}/{index}"), list);
            }
        }
        _ => {}
    }
}

fn pointers(text: &str) -> Vec<String> {
    let mut list = Vec::new();
    paths(&json(text).root, "", &mut list);
    list
}

fn messages(text: &str) -> Vec<String> {
    let errors = json(text).errors;
    errors.iter().map(|error| format!("{}: {}", error.span.slice(text), error.message)).collect()
}

/// The share of the clean file's paths that `text` still has, in percent.
fn recovered(clean: &[String], text: &str) -> f64 {
    let found: std::collections::HashSet<String> = pointers(text).into_iter().collect();
    let kept = clean.iter().filter(|path| found.contains(*path)).count();
    100.0 * kept as f64 / clean.len() as f64
}

struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }
}

/// Deletes, inserts or replaces one character, swaps two, or deletes or doubles a line.
fn damage(clean: &str, random: &mut Random) -> String {
    let mut text: Vec<char> = clean.chars().collect();
    let noise: Vec<char> = "\"'{}[],: \n\tabc019$<\\/-.é".chars().collect();
    let at = random.below(text.len() - 1);
    match random.below(6) {
        0 => drop(text.remove(at)),
        1 => text.insert(at, noise[random.below(noise.len())]),
        2 => text[at] = noise[random.below(noise.len())],
        3 => text.swap(at, at + 1),
        edit => {
            let start = text[..at].iter().rposition(|&c| c == '\n').map_or(0, |end| end + 1);
            let end = text[at..].iter().position(|&c| c == '\n').map_or(text.len(), |e| at + e + 1);
            let line = text[start..end].to_vec();
            text.splice(start..end, if edit == 4 { Vec::new() } else { line.repeat(2) });
        }
    }
    text.into_iter().collect()
}

#[test]
fn a_damaged_file_keeps_nearly_all_of_its_paths() {
    let clean = pointers(CLEAN);
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let (mut sum, mut worst) = (0.0, Vec::new());
    for _ in 0..3000 {
        let text = damage(CLEAN, &mut random);
        let share = recovered(&clean, &text);
        sum += share;
        worst.push((share, text));
    }
    let mean = sum / 3000.0;
    if std::env::var_os("SHOW_WORST").is_some() {
        worst.sort_by(|a, b| a.0.total_cmp(&b.0));
        for (share, text) in worst.iter().take(400).step_by(8) {
            let line = CLEAN.lines().zip(text.lines()).position(|(a, b)| a != b).unwrap_or(0);
            let near: Vec<&str> = text.lines().skip(line.saturating_sub(1)).take(3).collect();
            eprintln!("{share:.1} line {line}\n{}\n", near.join("\n"));
        }
    }
    eprintln!("mean {mean:.2}");
    assert!(mean >= 93.0, "recovered {mean:.2} % of the paths");
}

#[test]
fn the_clean_file_has_no_errors() {
    assert_eq!(messages(CLEAN), [] as [String; 0]);
    assert_eq!(pointers(CLEAN).len(), 258, "257 and the root");
}
