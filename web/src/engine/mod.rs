//! The linter over the two texts of the page, which are linted with each other.
mod linted;

use crate::offsets::Offsets;
use ecslint_core::{
    Analysis, Config, Date, Partner, Safety, Source, analyze, analyze_with, fix_with,
    ide::{self, Completions},
    project::{Entry, Link, cards, pair},
    syntax::Format,
};
pub(crate) use linted::Linted;
use std::rc::Rc;

/// How many texts the page holds: a task definition, and what runs it.
pub(crate) const TEXTS: usize = 2;

/// The texts as they are now.
pub(crate) struct Engine {
    config: Config,
    texts: [Rc<Linted>; TEXTS],
    /// What was linted last, which the editor may yet do without.
    tried: [Option<Rc<Linted>>; TEXTS],
    clock: Clock,
}

/// What only the browser knows.
#[derive(Clone, Copy)]
pub(crate) struct Clock {
    /// Milliseconds since some moment.
    pub(crate) now: fn() -> f64,
    /// The day it is, in UTC.
    pub(crate) today: fn() -> Option<Date>,
}

impl Clock {
    /// It stands still, on no day that is known.
    #[cfg(test)]
    pub(crate) const NONE: Self = Self { now: || 0.0, today: || None };
}

impl Engine {
    /// Two empty texts.
    pub(crate) fn new(clock: Clock) -> Self {
        let config = Config { named: true, ..Config::default() };
        let empty = || {
            Rc::new(Linted {
                path: None,
                text: "".into(),
                format: Format::Json,
                diagnostics: Vec::new(),
                kinds: Vec::new(),
                described: false,
                offsets: Offsets::default(),
                time: 0.0,
            })
        };
        Self { config, texts: [empty(), empty()], tried: [None, None], clock }
    }

    /// What is known about the text number `index`.
    pub(crate) fn text(&self, index: usize) -> &Rc<Linted> {
        &self.texts[index]
    }

    /// Lints what the text number `index`, which came from the file `path`, is now.
    pub(crate) fn lint(&mut self, index: usize, path: Option<Rc<str>>, text: &str) {
        self.attempt(index, path, text);
        self.settle(index);
    }

    /// The text number `index` is what was linted last.
    pub(crate) fn settle(&mut self, index: usize) {
        if let Some(linted) = self.tried[index].take() {
            self.texts[index] = linted;
        }
    }

    /// Lints what the text number `index` may become: it does by [`Self::settle`].
    pub(crate) fn attempt(
        &mut self,
        index: usize,
        path: Option<Rc<str>>,
        text: &str,
    ) -> Rc<Linted> {
        let linted = Rc::new(self.linted(index, path, text.into()));
        self.tried[index] = Some(linted.clone());
        linted
    }

    fn linted(&mut self, index: usize, path: Option<Rc<str>>, text: Rc<str>) -> Linted {
        let start = (self.clock.now)();
        // A tab may be open for days.
        self.config.policy.today = (self.clock.today)();
        let this = source(path.as_deref(), &text);
        let other = self.texts[1 - index].source();
        let (diagnostics, kinds, described) = if text.trim_ascii().is_empty() {
            (Vec::new(), Vec::new(), false)
        } else {
            with_partners(index, &this, &other, |partners| {
                let found = analyze_with(&this, partners, &self.config);
                let kinds = found.documents.iter().map(|document| document.kind).collect();
                let described = found.documents.iter().any(|document| document.described);
                (found.diagnostics, kinds, described)
            })
        };
        let (format, offsets) = (this.format, Offsets::new(&text));
        let time = (self.clock.now)() - start;
        drop((this, other));
        Linted { path, text, format, diagnostics, kinds, described, offsets, time }
    }

    /// The text number `index` with all its fixes that are at least as safe as `safety`.
    pub(crate) fn fixed(&self, index: usize, safety: Safety) -> String {
        let (this, other) = (self.texts[index].source(), self.texts[1 - index].source());
        with_partners(index, &this, &other, |partners| {
            fix_with(&this, partners, &self.config, safety).text
        })
    }

    /// What can be written at the byte `offset` of the text number `index`.
    pub(crate) fn complete(&self, index: usize, offset: u32) -> Completions {
        let (this, other) = (self.texts[index].source(), self.texts[1 - index].source());
        let read = analyze(&this, &Config::silent());
        with_partners(index, &this, &other, |partners| {
            ide::complete_with(&this, &read, partners, offset)
        })
    }
}

/// How the names of files in `format` end.
pub(crate) fn extension(format: Format) -> &'static str {
    match format {
        Format::Json => "json",
        Format::Jsonc => "jsonc",
        Format::Jsonnet => "jsonnet",
        Format::Yaml => "yaml",
        Format::Hcl => "tf",
    }
}

fn source<'a>(path: Option<&'a str>, text: &'a str) -> Source<'a> {
    Source::new(path.unwrap_or_default(), text)
}

/// Runs `then` with what the text number `index` is linted with.
fn with_partners<T>(
    index: usize,
    this: &Source<'_>,
    other: &Source<'_>,
    then: impl FnOnce(&[Partner<'_>]) -> T,
) -> T {
    if other.text.is_empty() {
        return then(&[]);
    }
    let read = Config::silent();
    let (here, there) = (analyze(this, &read), analyze(other, &read));
    let links = links(index, &here, &there);
    let partner = |link: &Link| {
        let text = if link.to.file == index { &here } else { &there };
        Partner::new(link.to.file, link, &text.root, &text.documents)
    };
    let partners: Vec<_> = links.iter().filter_map(partner).collect();
    then(&partners)
}

/// Which documents those of the text number `index` belong to. The task definition of the page is
/// what everything on it runs.
fn links(index: usize, here: &Analysis<'_>, there: &Analysis<'_>) -> Vec<Link> {
    let mut texts = [here, there];
    if index == 1 {
        texts.reverse();
    }
    let cards = texts.map(|text| cards(&text.root, &text.documents));
    let [first, second] = &cards;
    let entries = [Entry { path: "0", cards: first }, Entry { path: "1", cards: second }];
    let chosen = texts
        .iter()
        .position(|text| text.documents.iter().any(|document| document.kind.is_task_definition()));
    let mut links = pair(&entries, chosen).links;
    links.retain(|link| link.from.file == index);
    links
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_hides_up_to_its_last_day() {
        let text = "# ecslint-ignore-file unknown-field until 2026-11-20\nfamily: web\ncontainerDefinitions: []\ncolour: red\n";
        let found = |today| {
            let mut engine = Engine::new(Clock { today, ..Clock::NONE });
            engine.lint(0, None, text);
            let all = &engine.text(0).diagnostics;
            all.iter().map(|found| found.rule).collect::<Vec<_>>()
        };
        let last: fn() -> Option<Date> = || Date::new(2026, 11, 20);
        assert!(!found(last).contains(&"unknown-field"), "{:?}", found(last));
        let after: fn() -> Option<Date> = || Date::new(2026, 11, 21);
        for rule in ["unknown-field", "expired-suppression"] {
            assert!(found(after).contains(&rule), "{rule}: {:?}", found(after));
        }
    }
}
