//! What several tests share: rule pages and the corpus.
#![allow(dead_code, reason = "each test uses its part")]
use ecslint_core::{
    Config, Date, Partner, Source, analyze,
    project::{Link, Place},
    rules,
};
use ecslint_report::Other;
use std::{
    path::{Path, PathBuf},
    sync::LazyLock,
};

/// A fenced block of a rule page.
#[derive(Clone)]
pub(crate) struct Block {
    /// `json`, `jsonc`, `yaml` or `output`.
    pub(crate) language: String,
    /// `bad`, `good`, `fixed` or nothing; `with` for the other file of the examples that follow.
    pub(crate) role: String,
    /// What stands between the fences.
    pub(crate) text: String,
    /// The line of the opening fence and the line behind the closing one, from 0.
    pub(crate) lines: std::ops::Range<usize>,
}

impl Block {
    /// The name an example is linted under.
    pub(crate) fn file(&self) -> String {
        format!("task.{}", self.language)
    }

    /// Its name where there are two files: that of its kind.
    pub(crate) fn kind_file(&self) -> String {
        let file = self.file();
        let source = Source::new(file.as_str(), self.text.as_str());
        let documents = analyze(&source, &Config::silent()).documents;
        let kind = documents.first().map_or("nothing", |document| document.kind.name());
        format!("{kind}.{}", self.language)
    }
}

/// A text, and the others that it is linted with.
#[derive(Clone)]
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) text: String,
    /// Their names and texts.
    pub(crate) others: Vec<(String, String)>,
}

impl Case {
    /// The example in `block`, with the other file of its page.
    pub(crate) fn new(block: &Block, with: Option<&Block>) -> Self {
        let name = if with.is_some() { block.kind_file() } else { block.file() };
        let others = with.iter().map(|with| (with.kind_file(), with.text.clone())).collect();
        Self { name, text: block.text.clone(), others }
    }

    /// The same with another text.
    pub(crate) fn of(&self, text: impl Into<String>) -> Self {
        Self { text: text.into(), ..self.clone() }
    }

    pub(crate) fn source(&self) -> Source<'_> {
        Source::new(self.name.as_str(), self.text.as_str())
    }

    /// Calls `f` with what its first document is linted with.
    pub(crate) fn together<R>(&self, f: impl FnOnce(&[Partner<'_>], &[Other<'_>]) -> R) -> R {
        let sources: Vec<_> = self
            .others
            .iter()
            .map(|(name, text)| Source::new(name.as_str(), text.as_str()))
            .collect();
        let silent = Config::silent();
        let trees: Vec<_> = sources.iter().map(|source| analyze(source, &silent)).collect();
        let [from, to] = [0, 1].map(|file| Place { file, document: 0 });
        let partner = |(file, tree)| {
            let tree: &ecslint_core::Analysis<'_> = tree;
            Partner::new(file, &Link { from, to }, &tree.root, &tree.documents)
        };
        let partners: Vec<_> = trees.iter().enumerate().filter_map(partner).collect();
        let others: Vec<_> = sources
            .iter()
            .map(|source| Other { path: &source.path, place: &source.path, source })
            .collect();
        f(&partners, &others)
    }
}

/// The root of the repository.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The pages of all rules.
static PAGES: LazyLock<Vec<PathBuf>> =
    LazyLock::new(|| files(&root().join("crates/core/src/rules"), &[".md"]));

/// The page of the rule called `id`.
pub(crate) fn page(id: &str) -> PathBuf {
    let name = format!("{}.md", id.replace('-', "_"));
    let found = PAGES.iter().find(|page| page.ends_with(&name));
    found.cloned().unwrap_or_else(|| panic!("there is no page {name}"))
}

/// The fenced blocks of a page.
pub(crate) fn blocks(page: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Option<Block> = None;
    for (number, line) in page.split_inclusive('\n').enumerate() {
        if let Some(fence) = line.strip_prefix("```") {
            if let Some(mut block) = open.take() {
                block.lines.end = number + 1;
                blocks.push(block);
                continue;
            }
            let mut words = fence.split_whitespace();
            let mut word = || words.next().unwrap_or_default().to_owned();
            let (language, role) = (word(), word());
            open = Some(Block { language, role, text: String::new(), lines: number..number });
        } else if let Some(block) = &mut open {
            block.text.push_str(line);
        }
    }
    blocks
}

/// The examples in `blocks`, each with the other file that stands before it, if there is one.
pub(crate) fn paired(blocks: &[Block]) -> impl Iterator<Item = (usize, Option<&Block>)> {
    let mut with = None;
    blocks.iter().enumerate().filter_map(move |(index, block)| {
        if block.role == "with" {
            with = Some(block);
            return None;
        }
        Some((index, with))
    })
}

/// Every example of every page: the rule, and what is linted.
pub(crate) fn examples() -> Vec<(&'static str, Case)> {
    let of = |rule: &'static rules::Rule| -> Vec<_> {
        let blocks = blocks(rule.docs);
        let examples = paired(&blocks).filter(|(index, _)| !blocks[*index].role.is_empty());
        examples.map(|(index, with)| (rule.id, Case::new(&blocks[index], with))).collect()
    };
    rules::all().flat_map(of).collect()
}

/// A configuration in which only `rule` runs.
pub(crate) fn only(rule: &str) -> Config {
    let mut config = Config::default();
    config.rules.select([rule]).expect("the rule exists");
    config
}

/// A configuration to try `rule` with: no other runs, unless it speaks of what hides them.
pub(crate) fn trying(rule: &rules::Rule) -> Config {
    match rule.check {
        rules::Check::Suppression(_) => everything(),
        _ => only(rule.id),
    }
}

/// A configuration in which every rule runs, those that are off by default too.
pub(crate) fn everything() -> Config {
    let mut config = Config::default();
    config
        .rules
        .select(rules::Category::ALL.map(rules::Category::name))
        .expect("these are categories");
    config.policy.today = Date::new(2026, 11, 21);
    config
}

/// The folder of real files, where it is present. Where it is not, a run says so: what is tried over
/// them has proved nothing then.
pub(crate) fn corpus() -> Option<PathBuf> {
    let corpus = root().join("../shared/corpus");
    if corpus.is_dir() {
        return Some(corpus);
    }
    let thread = std::thread::current();
    let test = thread.name().unwrap_or("a test");
    // Written past what hides the output of tests that pass.
    let note = format!("SKIPPED the real files in `{test}`: there is no ../shared/corpus\n");
    let _ = std::io::Write::write_all(&mut std::io::stderr(), note.as_bytes());
    None
}

/// Every file below `folder` whose name ends like one of `endings`, sorted.
pub(crate) fn files(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if endings.iter().any(|end| path.to_string_lossy().ends_with(end)) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// Compares `actual` with the file at `path`; with `UPDATE=1` in the environment writes it.
pub(crate) fn matches_file(path: &Path, actual: &str) -> Result<(), String> {
    let expected = std::fs::read_to_string(path).unwrap_or_default();
    if expected == actual {
        return Ok(());
    }
    if std::env::var_os("UPDATE").is_some() {
        let draft = path.with_extension("draft");
        let written = std::fs::write(&draft, actual).and_then(|()| std::fs::rename(draft, path));
        return written.map_err(|error| error.to_string());
    }
    let same = std::iter::zip(expected.lines(), actual.lines()).take_while(|(a, b)| a == b).count();
    let line = actual.lines().nth(same).unwrap_or_default();
    let place = format!("{}:{}", path.display(), same + 1);
    Err(format!("{place}: is out of date, run `UPDATE=1 cargo test`; now here: {line}"))
}
