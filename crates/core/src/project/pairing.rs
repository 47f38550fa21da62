use super::{
    Card,
    finder::{Finder, plain},
    index::Found,
};

/// A text and what its documents say of themselves.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// Its path, from the same place as those of the others.
    pub path: &'a str,
    /// The cards of its documents.
    pub cards: &'a [Card],
}

/// A document of a file, both by their position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file.
    pub file: usize,
    /// The document in it.
    pub document: usize,
}

/// A document and one that it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Link {
    /// The one that names the other: the service.
    pub from: Place,
    /// The one that is named: the task definition.
    pub to: Place,
}

/// A document whose task definition was not found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unpaired {
    /// Its file.
    pub file: usize,
    /// Why not.
    pub why: Why,
}

/// Why a task definition was not found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// No file has a task definition of this family; the family that is most like it, if one is.
    NoneNamed(String, Option<String>),
    /// So many files have one of this family, none nearer than the others.
    SeveralNamed(String, usize),
    /// None is named, and none is beside it.
    NoneBeside,
    /// None is named, and so many are beside it.
    SeveralBeside(usize),
    /// An ecspresso configuration says that it is in this file, which was not linted or has none.
    NoneThere(String),
}

/// Which documents belong together.
#[derive(Debug, Default)]
pub struct Pairing {
    /// The links, sorted.
    pub links: Vec<Link>,
    /// What runs tasks of a definition that was not found, in the order of the files.
    pub unpaired: Vec<Unpaired>,
}

impl Pairing {
    /// The links, file by file.
    pub fn by_file(&self) -> impl Iterator<Item = &[Link]> {
        self.links.chunk_by(|a, b| a.from.file == b.from.file)
    }

    /// The links of one file.
    pub fn of(&self, file: usize) -> &[Link] {
        let links = &self.links[self.links.partition_point(|link| link.from.file < file)..];
        &links[..links.partition_point(|link| link.from.file == file)]
    }
}

/// Finds out which documents belong together. No guess where two would do: such a document stays
/// alone. `chosen` is the file with the task definition that everything runs, where the user said so.
pub fn pair(files: &[Entry<'_>], chosen: Option<usize>) -> Pairing {
    let paths: Vec<_> = files.iter().map(|file| plain(file.path)).collect();
    let finder = Finder::new(files, &paths, chosen);
    let mut pairing = Pairing::default();
    for (file, entry) in files.iter().enumerate() {
        for (document, card) in entry.cards.iter().enumerate() {
            finder.link(Place { file, document }, card, &mut pairing);
        }
    }
    ecslint_syntax::sort::sort(&mut pairing.links);
    pairing.links.dedup();
    pairing
}

impl Why {
    pub(super) fn of(family: Option<&str>, found: Found) -> Option<Self> {
        match (family.map(str::to_owned), found) {
            (_, Found::One(_)) => None,
            (Some(family), Found::Nothing) => Some(Self::NoneNamed(family, None)),
            (Some(family), Found::Several(count)) => Some(Self::SeveralNamed(family, count)),
            (None, Found::Nothing) => Some(Self::NoneBeside),
            (None, Found::Several(count)) => Some(Self::SeveralBeside(count)),
        }
    }
}

#[cfg(test)]
mod tests;
