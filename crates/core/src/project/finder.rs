use super::{
    Card, Entry, Link, Pairing, Place, Unpaired, Why,
    card::{Runs, Says},
    index::{Found, Index, folder},
};
use crate::{Kind, schema::nearest};
use std::{borrow::Cow, collections::HashMap};

/// Stands for any name; no name is written so.
const ANY: &str = "";

/// Stands for a family that is not known.
const UNKNOWN: &str = "?";

/// Finds what is named, in any number of files.
pub(super) struct Finder<'a> {
    paths: &'a [Cow<'a, str>],
    chosen: Option<Place>,
    /// Task definitions by family; each also as [`ANY`], and as [`UNKNOWN`] where that is not known.
    tasks: Index<'a>,
    services: Index<'a>,
    clusters: Index<'a>,
    /// Families that the AppSpec files of a folder name.
    deployed: HashMap<&'a str, Option<&'a str>>,
    /// Where the task definitions of the service definition in a file are, as ecspresso is told.
    configured: HashMap<usize, Vec<Result<Place, &'a str>>>,
    files: &'a [Entry<'a>],
}

impl<'a> Finder<'a> {
    pub(super) fn new(
        files: &'a [Entry<'a>],
        paths: &'a [Cow<'a, str>],
        chosen: Option<usize>,
    ) -> Self {
        let mut finder = Self {
            paths,
            chosen: chosen.and_then(|file| task_in(files, file)),
            tasks: Index::default(),
            services: Index::default(),
            clusters: Index::default(),
            deployed: HashMap::new(),
            configured: HashMap::new(),
            files,
        };
        for (file, entry) in files.iter().enumerate() {
            for (document, card) in entry.cards.iter().enumerate() {
                finder.add(Place { file, document }, card);
            }
        }
        finder.tasks.sort();
        finder.services.sort();
        finder.clusters.sort();
        finder.read_configs();
        finder
    }

    fn add(&mut self, place: Place, card: &'a Card) {
        let path = &*self.paths[place.file];
        match &card.says {
            Says::Task { family } => {
                self.tasks.add(ANY, path, place);
                self.tasks.add(family.as_deref().unwrap_or(UNKNOWN), path, place);
            }
            Says::Runs(runs) if card.kind == Kind::AppSpec => {
                let family = runs.family.as_deref();
                let told = self.deployed.entry(folder(path)).or_insert(family);
                *told = told.filter(|told| Some(*told) == family);
            }
            Says::Runs(runs) => {
                if let Some(name) = &runs.service {
                    self.services.add(name, path, place);
                    self.services.add(ANY, path, place);
                }
            }
            Says::Cluster { name: Some(name) } => self.clusters.add(name, path, place),
            _ => {}
        }
    }

    fn read_configs(&mut self) {
        let files = self.files;
        let cards = |(file, entry): (usize, &'a Entry<'a>)| {
            entry.cards.iter().map(move |card| (file, &card.says))
        };
        let mut by_path = HashMap::new();
        for (file, says) in files.iter().enumerate().flat_map(cards) {
            let Says::Config { service: Some(service), task: Some(task) } = says else { continue };
            if by_path.is_empty() {
                let paths = self.paths.iter().enumerate();
                by_path.extend(paths.map(|(file, path)| (&**path, file)));
            }
            let folder = folder(&self.paths[file]);
            let find = |name: &str| by_path.get(&*plain(&join(folder, name))).copied();
            let Some(service) = find(service) else { continue };
            let task = find(task).and_then(|file| task_in(files, file)).ok_or(&**task);
            self.configured.entry(service).or_default().push(task);
        }
    }

    pub(super) fn link(&self, from: Place, card: &'a Card, pairing: &mut Pairing) {
        match &card.says {
            Says::Runs(runs) => {
                self.link_task(from, runs, pairing);
                if let Some(cluster) = &runs.cluster {
                    self.link_to(from, self.clusters.nearest(cluster, self.folder(from)), pairing);
                }
            }
            Says::Scales { service: Some(service), cluster } => {
                let folder = self.folder(from);
                // The only service beside it, under another name, is a slip of the pen.
                let found = match self.services.nearest(service, folder) {
                    Found::Nothing => self.services.beside(ANY, folder),
                    found => found,
                };
                if let Found::One(to) = found
                    && self.cluster_of(to).is_none_or(|known| Some(known) == cluster.as_deref())
                {
                    pairing.links.push(Link { from, to });
                }
            }
            _ => {}
        }
    }

    fn link_to(&self, from: Place, found: Found, pairing: &mut Pairing) {
        if let Found::One(to) = found {
            pairing.links.push(Link { from, to });
        }
    }

    fn link_task(&self, from: Place, runs: &'a Runs, pairing: &mut Pairing) {
        if let Some(to) = self.chosen {
            pairing.links.push(Link { from, to });
            return;
        }
        let mut why = None;
        if let Some(told) = self.configured.get(&from.file) {
            for task in told {
                match task {
                    Ok(to) => pairing.links.push(Link { from, to: *to }),
                    Err(path) => why = Some(Why::NoneThere((*path).to_owned())),
                }
            }
        } else {
            let folder = self.folder(from);
            let told = self.deployed.get(folder).copied().flatten();
            let known = |family: &&str| self.tasks.knows(family) || !is_placeholder(family);
            let family = runs.family.as_deref().filter(known).or(told);
            let found = match family.map(|family| self.tasks.nearest(family, folder)) {
                Some(Found::Nothing) => self.nameless(folder),
                Some(found) => found,
                None => self.tasks.beside(ANY, folder),
            };
            self.link_to(from, found, pairing);
            why = Why::of(family, found);
            if let Some(Why::NoneNamed(family, near)) = &mut why {
                let known = self.tasks.names().filter(|name| !matches!(*name, ANY | UNKNOWN));
                *near = nearest(family, known).map(str::to_owned);
            }
        }
        if let Some(why) = why.filter(|_| !runs.content) {
            pairing.unpaired.push(Unpaired { file: from.file, why });
        }
    }

    /// The only task definition in `folder`, where it may have any family.
    fn nameless(&self, folder: &'a str) -> Found {
        let all = self.tasks.beside(ANY, folder);
        let only = matches!(all, Found::One(_)) && all == self.tasks.beside(UNKNOWN, folder);
        if only { all } else { Found::Nothing }
    }

    fn folder(&self, place: Place) -> &'a str {
        folder(&self.paths[place.file])
    }

    fn cluster_of(&self, place: Place) -> Option<&'a str> {
        match &self.files[place.file].cards[place.document].says {
            Says::Runs(runs) => runs.cluster.as_deref(),
            _ => None,
        }
    }
}

/// Words like `TASK_DEFINITION_ARN` stand for what a script puts there.
fn is_placeholder(family: &str) -> bool {
    family.contains('_') && !family.bytes().any(|byte| byte.is_ascii_lowercase())
}

/// The first task definition in a file.
fn task_in(files: &[Entry<'_>], file: usize) -> Option<Place> {
    let document = files.get(file)?.cards.iter().position(Card::is_task_definition)?;
    Some(Place { file, document })
}

fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() || name.starts_with('/') {
        return name.to_owned();
    }
    format!("{folder}/{name}")
}

/// `path` with `/` between folders and without `.` and `..`.
pub(super) fn plain(path: &str) -> Cow<'_, str> {
    let is_plain = |part: &str| !matches!(part, "." | "..");
    if !path.contains('\\') && path.split('/').all(is_plain) {
        return Cow::Borrowed(path);
    }
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split(['/', '\\']) {
        match part {
            "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    Cow::Owned(parts.join("/"))
}
