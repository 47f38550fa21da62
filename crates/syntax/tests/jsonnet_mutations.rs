//! Jsonnet that nobody would write: it has an end, and every place in what it becomes is real.
use ecslint_syntax::{Format, Node, Value, parse};

const SEEDS: [&str; 5] = [
    include_str!("data/task-definition-8k.jsonnet"),
    "local f(x, y=2) = { a: x } + { a+: y, b:: self.a }; [f(i) for i in std.range(1, 3) if i != 2]",
    "{ local a = |||\n    x\n  |||, [if a == 'x' then 'b']: $.c['d'], assert true : 'no', c: { d: super.e } }",
    "assert 1 < 2; function(x) std.join(',', ['%s-%d' % [x, 1], @'a''b', \"\\u0041\\n\"]) { /* c */ } # d",
    "local a = self, b = a { c+::: b }; if a then -b[1:2:3] else !import 'x' + error 'y' tailstrict",
];

/// Words that mean something, so that mutations do too.
const WORDS: [&str; 32] = [
    "{",
    "}",
    "[",
    "]",
    "(",
    ")",
    ",",
    ";",
    ":",
    "::",
    "+:",
    "'",
    "\"",
    "|||",
    "\n",
    "\\",
    "//",
    "/*",
    "local ",
    "for x in ",
    "if ",
    " then ",
    " else ",
    "function(",
    "self",
    "super",
    "$",
    "import ",
    "{{ x }}",
    "${Y}",
    "+",
    "é",
];

struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit.max(1) as u64) as usize
    }
}

fn check(node: &Node<'_>, text: &str) {
    assert!(text.get(node.span.range()).is_some(), "{:?} in {text:?}", node.span);
    match &node.value {
        Value::Array(items) => items.iter().for_each(|item| check(item, text)),
        Value::Object(object) => object.members().iter().for_each(|member| {
            assert!(text.get(member.key.span.range()).is_some(), "{text:?}");
            check(&member.value, text);
        }),
        _ => {}
    }
}

fn mutate(text: &mut String, chance: &mut Chance) {
    let place =
        |chance: &mut Chance, text: &str| text.floor_char_boundary(chance.below(text.len() + 1));
    let start = place(chance, text);
    match chance.below(4) {
        0 => text.insert_str(start, WORDS[chance.below(WORDS.len())]),
        1 => {
            let end = text.ceil_char_boundary((start + chance.below(8)).min(text.len()));
            text.replace_range(start..end, "");
        }
        2 => {
            let end = text.ceil_char_boundary((start + chance.below(60)).min(text.len()));
            let piece = text[start..end].to_owned();
            let to = place(chance, text);
            text.insert_str(to, &piece);
        }
        _ => {
            let end = text.ceil_char_boundary((start + 1).min(text.len()));
            text.replace_range(start..end, WORDS[chance.below(WORDS.len())]);
        }
    }
}

/// `MUTATIONS` in the environment says how many are tried.
#[test]
fn mutated_programs_have_real_places() {
    let count = std::env::var("MUTATIONS").ok().and_then(|count| count.parse().ok());
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
    for round in 0..count.unwrap_or(4000) {
        // Most from the short ones, which are quick and have everything.
        let seed = if round % 20 == 0 { 0 } else { 1 + chance.below(SEEDS.len() - 1) };
        let mut text = SEEDS[seed].to_owned();
        for _ in 0..1 + chance.below(12) {
            mutate(&mut text, &mut chance);
        }
        let parsed = parse(&text, Format::Jsonnet);
        check(&parsed.root, &text);
        for error in &parsed.errors {
            let place = text.get(error.span.range());
            let at_end = error.span.end as usize == text.len();
            assert!(
                place.is_some_and(|place| !place.is_empty() || at_end),
                "{error:?} in {text:?}"
            );
        }
        let real =
            |place: &ecslint_syntax::Span| text.get(place.range()).is_some_and(|it| !it.is_empty());
        assert!(parsed.computed.iter().all(real), "{text:?}");
        assert!(parsed.computed.windows(2).all(|pair| pair[0].end < pair[1].start), "{text:?}");
    }
}

#[test]
fn every_prefix_has_real_places() {
    for seed in SEEDS {
        for end in (0..seed.len()).filter(|end| seed.is_char_boundary(*end)) {
            check(&parse(&seed[..end], Format::Jsonnet).root, &seed[..end]);
        }
    }
}
