//! The texts there are: open in the editor, or files of the workspace.
use crate::{
    capabilities::Client,
    encoding::{Encoding, Text},
    files::{self, Found},
    settings::Settings,
    uri,
};
use crossbeam_channel::Sender;
use ecslint_core::{
    Config, Source, analyze, names,
    project::{Card, Entry, Link, cards, pair},
};
use lsp_types::{TextDocumentContentChangeEvent, TextDocumentItem, Uri};
use std::{borrow::Cow, collections::BTreeMap, path::Path};

/// A text that is open in the editor.
pub(crate) struct Open {
    pub(crate) uri: Uri,
    pub(crate) version: i32,
    pub(crate) text: Text,
    /// The path, with an ending that says the format.
    pub(crate) name: String,
}

/// A text, open or not.
struct File {
    /// Its number, which it keeps: it stands at this position in [`World::paths`].
    number: usize,
    open: Option<Open>,
    /// What it says of itself to others: nothing where it is left out of the workspace.
    cards: Vec<Card>,
}

/// Every text that is known, by its path.
pub(crate) struct World {
    pub(crate) client: Client,
    /// Where files of the workspace are sent when they are found.
    pub(crate) search: Sender<Found>,
    encoding: Encoding,
    pub(crate) settings: Settings,
    /// The folders that the client works in.
    pub(crate) folders: Vec<String>,
    files: BTreeMap<String, File>,
    /// The paths of all texts there ever were: positions in it are the numbers of links, so that
    /// none of them means another text when one comes or goes.
    paths: Vec<String>,
    /// Which documents belong together, by the numbers of their files; made when asked for.
    links: Option<Vec<Link>>,
}

impl World {
    pub(crate) fn new(client: Client, search: Sender<Found>) -> Self {
        Self {
            client,
            search,
            encoding: client.encoding,
            settings: Settings::new(),
            folders: Vec::new(),
            files: BTreeMap::new(),
            paths: Vec::new(),
            links: None,
        }
    }

    /// The file at `path`, which has a number from now on.
    fn file(&mut self, path: &str) -> &mut File {
        let paths = &mut self.paths;
        self.files.entry(path.to_owned()).or_insert_with(|| {
            paths.push(path.to_owned());
            File { number: paths.len() - 1, open: None, cards: Vec::new() }
        })
    }

    /// The editor has opened a text.
    pub(crate) fn open(&mut self, item: TextDocumentItem) {
        let path = uri::path(&item.uri);
        let name = named(&path, &item.language_id);
        let text = Text::new(item.text, self.encoding);
        self.file(&path).open = Some(Open { uri: item.uri, version: item.version, text, name });
        self.refresh(&path);
    }

    /// The editor has changed an open text; changes of others mean nothing.
    pub(crate) fn change(
        &mut self,
        uri: &Uri,
        version: i32,
        changes: Vec<TextDocumentContentChangeEvent>,
    ) {
        let (path, encoding) = (uri::path(uri), self.encoding);
        let Some(open) = self.files.get_mut(&path).and_then(|file| file.open.as_mut()) else {
            return;
        };
        for change in changes {
            open.text = match change.range {
                Some(range) => open.text.replaced(open.text.span(range), &change.text),
                None => Text::new(change.text, encoding),
            };
        }
        open.version = version;
        self.refresh(&path);
    }

    /// The editor has closed a text: what counts is the file again, if there is one.
    pub(crate) fn close(&mut self, uri: &Uri) {
        let path = uri::path(uri);
        if let Some(file) = self.files.get_mut(&path) {
            file.open = None;
        }
        self.refresh(&path);
    }

    /// A file of the workspace was found.
    pub(crate) fn found(&mut self, path: String, cards: Vec<Card>) {
        if self.open_text(&path).is_none() && !self.settings.excludes(&path) {
            self.says(&path, cards);
        }
    }

    /// The text at `path` says this of itself.
    fn says(&mut self, path: &str, cards: Vec<Card>) {
        let file = self.file(path);
        if file.cards != cards {
            file.cards = cards;
            self.links = None;
        }
    }

    /// The file at `path` is in the workspace and neither git nor the configuration leaves it out; or
    /// it is nowhere yet.
    fn is_meant(&mut self, path: &str) -> bool {
        let inside = self.folders.iter().any(|folder| Path::new(path).starts_with(folder));
        let there = inside && Path::new(path).exists();
        !self.settings.excludes(path) && (!there || files::is_searched(&self.folders, path))
    }

    /// A file may have changed on the disk.
    pub(crate) fn refresh(&mut self, path: &str) {
        let known = self.files.contains_key(path);
        if !self.is_meant(path) {
            if known {
                self.says(path, Vec::new());
            }
            return;
        }
        let cards = match self.open_text(path) {
            Some(open) => {
                let source = Source::new(open.name.as_str(), open.text.as_str());
                let tree = analyze(&source, &Config::silent());
                cards(&tree.root, &tree.documents)
            }
            None => files::cards_of(path),
        };
        if known || !cards.is_empty() {
            self.says(path, cards);
        }
    }

    /// The configuration may have changed: what it leaves out belongs to nothing.
    pub(crate) fn reconsider(&mut self) {
        let paths: Vec<_> = self.files.keys().cloned().collect();
        paths.iter().for_each(|path| self.refresh(path));
    }

    /// The text at `path`, if it is open.
    pub(crate) fn open_text(&self, path: &str) -> Option<&Open> {
        self.files.get(path)?.open.as_ref()
    }

    /// Every open text, with its path.
    pub(crate) fn all_open(&self) -> impl Iterator<Item = (&str, &Open)> {
        self.files.iter().filter_map(|(path, file)| Some((path.as_str(), file.open.as_ref()?)))
    }

    /// The text at `path`, as open or as on the disk, and the name to read it under.
    pub(crate) fn text(&self, path: &str) -> Option<(Cow<'_, str>, Cow<'_, Text>)> {
        match self.open_text(path) {
            Some(open) => Some((Cow::Borrowed(&open.name), Cow::Borrowed(&open.text))),
            None => {
                let text = Text::new(files::read(path)?, self.encoding);
                Some((Cow::Owned(path.to_owned()), Cow::Owned(text)))
            }
        }
    }

    /// Which documents belong together: made anew where a text says something else of itself.
    pub(crate) fn pair(&mut self) {
        if self.links.is_none() {
            let cards = |path: &String| self.files.get(path).map_or(&[][..], |file| &file.cards);
            let entries = self.paths.iter().map(|path| Entry { path, cards: cards(path) });
            let entries: Vec<_> = entries.collect();
            self.links = Some(pair(&entries, None).links);
        }
    }

    /// The links as [`Self::pair`] made them.
    pub(crate) fn links(&self) -> &[Link] {
        self.links.as_deref().unwrap_or_default()
    }

    /// The number of the file at `path`, as in links.
    pub(crate) fn number(&self, path: &str) -> Option<usize> {
        self.files.get(path).map(|file| file.number)
    }

    /// The path of a file by its number.
    pub(crate) fn path(&self, number: usize) -> Option<&str> {
        self.paths.get(number).map(String::as_str)
    }

    /// The document is a task definition.
    pub(crate) fn is_task(&self, file: usize, document: usize) -> bool {
        let file = self.path(file).and_then(|path| self.files.get(path));
        let card = file.and_then(|file| file.cards.get(document));
        card.is_some_and(Card::is_task_definition)
    }
}

/// The path, with the ending of `language` where it has none that says the format.
fn named(path: &str, language: &str) -> String {
    match language {
        "json" | "jsonc" | "jsonnet" | "yaml" if names::format(path).is_none() => {
            format!("{path}.{language}")
        }
        "terraform" | "opentofu" | "hcl" if names::format(path).is_none() => format!("{path}.tf"),
        _ => path.to_owned(),
    }
}
