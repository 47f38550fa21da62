//! The arrows between the folders of a crate point one way: each uses only what stands above it in the
//! list. And a file is one idea.
mod support;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// The rooms of the core, each above those that may use it.
const CORE: &[&str] = &[
    "date", "kind", "pointer", "names", "source", "facts", "model", "schema", "place", "finding",
    "rule", "rules", "dialects", "project", "engine", "fix", "ide", "format", "render", "compare",
    "cost", "graph",
];

/// A longer file is two ideas; what a program writes may be longer.
const MAX_LINES: usize = 250;
const WRITTEN_BY_A_PROGRAM: &str = "schema/tables.rs";

/// What the crate gives under a name of its own, and the room it comes from.
fn rooms_of_names(lib: &str) -> BTreeMap<&str, &str> {
    let mut rooms = BTreeMap::new();
    for statement in lib.split(';').filter_map(|it| it.trim().strip_prefix("pub use ")) {
        let Some((room, names)) = statement.split_once("::") else { continue };
        for name in names.trim_matches(['{', '}']).split(',') {
            rooms.insert(name.trim(), room);
        }
    }
    rooms
}

/// The names that stand directly behind `crate::` in `text`, those in braces too.
fn names_used(text: &str) -> BTreeSet<&str> {
    let mut used = BTreeSet::new();
    for after in text.split("crate::").skip(1) {
        let Some(list) = after.strip_prefix('{') else {
            used.extend(word(after));
            continue;
        };
        let (mut depth, mut at_start) = (0, true);
        for (at, character) in list.char_indices() {
            match character {
                '}' if depth == 0 => break,
                '{' => depth += 1,
                '}' => depth -= 1,
                ',' if depth == 0 => at_start = true,
                _ if at_start && character.is_alphabetic() => {
                    used.extend(word(&list[at..]));
                    at_start = false;
                }
                _ => {}
            }
        }
    }
    used
}

fn word(text: &str) -> Option<&str> {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    Some(&text[..end]).filter(|word| !word.is_empty())
}

/// The code of a file without comments and tests.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("a source can be read");
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_arrows_of_the_core_point_one_way() {
    let src = support::root().join("crates/core/src");
    let lib = fs::read_to_string(src.join("lib.rs")).expect("the crate has a root");
    let names = rooms_of_names(&lib);
    let mut wrong = BTreeSet::new();
    let mut seen = BTreeSet::new();
    for path in support::files(&src, &[".rs"]) {
        let inside =
            path.strip_prefix(&src).expect("it lies inside").to_string_lossy().into_owned();
        let room = inside.split(['/', '\\', '.']).next().unwrap_or_default().to_owned();
        if room == "lib" || inside.ends_with("tests.rs") {
            continue;
        }
        let place = |room: &str| CORE.iter().position(|own| *own == room);
        let own = place(&room).unwrap_or_else(|| panic!("{inside}: the room is not in the list"));
        seen.insert(own);
        let code = code(&path);
        for name in names_used(&code) {
            let used = names.get(name).copied().unwrap_or(name);
            match place(used) {
                Some(used) if used <= own => continue,
                None if used == "syntax" => continue,
                Some(_) => wrong.insert(format!("{inside} uses {used}, which stands below it")),
                None => wrong.insert(format!("{inside} uses {name}, which is in no room")),
            };
        }
    }
    assert_eq!(seen.len(), CORE.len(), "a room of the list is gone");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The crates of which no two modules may use each other, by whatever way.
const WITHOUT_CIRCLES: &[&str] = &["cli", "config", "lsp", "report", "xtask"];

/// Which modules of the crate at `src` use which others.
fn uses(src: &Path) -> BTreeMap<String, BTreeSet<String>> {
    let lib = fs::read_to_string(src.join("lib.rs")).unwrap_or_default();
    let names = rooms_of_names(&lib);
    let mut uses: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for path in support::files(src, &[".rs"]) {
        let inside = path.strip_prefix(src).expect("it lies inside").to_string_lossy();
        let module = inside.split(['/', '\\', '.']).next().unwrap_or_default().to_owned();
        if !["lib", "main"].contains(&module.as_str()) {
            let code = code(&path);
            let used = names_used(&code).into_iter();
            let used = used.map(|name| names.get(name).copied().unwrap_or(name).to_owned());
            let own = uses.entry(module.clone()).or_default();
            own.extend(used.filter(|used| *used != module));
        }
    }
    uses
}

/// What can be reached from `start`, and so what it uses in the end.
fn reached<'u>(uses: &'u BTreeMap<String, BTreeSet<String>>, start: &'u str) -> BTreeSet<&'u str> {
    let mut reached = BTreeSet::new();
    let mut waiting = vec![start];
    while let Some(module) = waiting.pop() {
        let used = uses.get(module).into_iter().flatten();
        waiting.extend(used.map(String::as_str).filter(|used| reached.insert(*used)));
    }
    reached
}

#[test]
fn no_modules_use_each_other() {
    for name in WITHOUT_CIRCLES {
        let uses = uses(&support::root().join("crates").join(name).join("src"));
        assert!(uses.len() > 5, "{name}: {uses:?}");
        let in_circles: Vec<_> =
            uses.keys().filter(|module| reached(&uses, module).contains(module.as_str())).collect();
        assert!(in_circles.is_empty(), "{name}: {in_circles:?} use each other");
    }
}

#[test]
fn circles_are_seen() {
    let uses = |pairs: &[(&str, &str)]| {
        let pairs = pairs.iter().map(|(from, to)| (from.to_string(), [to.to_string()].into()));
        pairs.collect::<BTreeMap<String, BTreeSet<String>>>()
    };
    let round = uses(&[("a", "b"), ("b", "c"), ("c", "a")]);
    assert!(reached(&round, "a").contains("a"));
    let straight = uses(&[("a", "b"), ("b", "c")]);
    assert!(!reached(&straight, "a").contains("a"));
}

#[test]
fn a_file_is_one_idea() {
    let folders = ["crates", "web"].map(|name| support::root().join(name));
    let mut long = Vec::new();
    for path in folders.iter().flat_map(|folder| support::files(folder, &[".rs"])) {
        let name = path.to_string_lossy().replace('\\', "/");
        let lines = fs::read_to_string(&path).expect("a source can be read").lines().count();
        let counts = name.contains("/src/")
            && !name.contains("/node_modules/")
            && !name.ends_with(WRITTEN_BY_A_PROGRAM);
        if counts && lines > MAX_LINES {
            long.push(format!("{name}: {lines} lines"));
        }
    }
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn arrows_are_seen() {
    let text =
        "use crate::{\n    Config, facts::{a, b},\n    model::Field,\n};\nfn f(x: crate::Kind) {}";
    assert_eq!(names_used(text), ["Config", "Kind", "facts", "model"].into());
    let names =
        rooms_of_names("mod engine;\npub use engine::{Config, analyze};\npub use kind::Kind;");
    assert_eq!(names.get("Config"), Some(&"engine"));
    assert_eq!(names.get("Kind"), Some(&"kind"));
}
