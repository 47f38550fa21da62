use super::Place;
use std::collections::HashMap;

/// Documents by a name and by where they are, so that each of many is found without looking at all.
#[derive(Default)]
pub(super) struct Index<'a> {
    /// Those of a name, sorted by the path of their file: what is below a folder stands together.
    named: HashMap<&'a str, Vec<(&'a str, Place)>>,
    /// Those of a name in a folder.
    beside: HashMap<(&'a str, &'a str), Found>,
}

/// What a search finds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Found {
    #[default]
    Nothing,
    One(Place),
    /// So many, and no telling which is meant.
    Several(usize),
}

impl Found {
    fn and(self, place: Place) -> Self {
        match self {
            Self::Nothing => Self::One(place),
            Self::One(_) => Self::Several(2),
            Self::Several(count) => Self::Several(count + 1),
        }
    }
}

impl<'a> Index<'a> {
    /// Adds the document called `name` of the file at `path`.
    pub(super) fn add(&mut self, name: &'a str, path: &'a str, place: Place) {
        self.named.entry(name).or_default().push((path, place));
        let beside = self.beside.entry((folder(path), name)).or_default();
        *beside = beside.and(place);
    }

    /// To be called when all are added.
    pub(super) fn sort(&mut self) {
        self.named
            .values_mut()
            .for_each(|places| ecslint_syntax::sort::sort_by_key(places, |(path, _)| *path));
    }

    /// The names that documents have.
    pub(super) fn names(&self) -> impl Iterator<Item = &'a str> {
        self.named.keys().copied()
    }

    /// There is a document called `name`.
    pub(super) fn knows(&self, name: &str) -> bool {
        self.named.contains_key(name)
    }

    /// The document called `name` in `folder` itself.
    pub(super) fn beside(&self, name: &'a str, folder: &'a str) -> Found {
        self.beside.get(&(folder, name)).copied().unwrap_or_default()
    }

    /// The document called `name` in `folder`, else the only one below it, else the only one below
    /// the folder around it, and so on: of copies for several environments the nearest.
    pub(super) fn nearest(&self, name: &'a str, folder: &'a str) -> Found {
        let Some(places) = self.named.get(name) else { return Found::Nothing };
        let mut found = self.beside(name, folder);
        let mut around = Some(folder);
        while let (Found::Nothing, Some(folder)) = (found, around) {
            found = below(places, folder);
            around = (!folder.is_empty()).then(|| self::folder(folder));
        }
        found
    }
}

fn below(places: &[(&str, Place)], folder: &str) -> Found {
    let from = places.partition_point(|(path, _)| *path < folder);
    let inside = |path: &str| folder.is_empty() || path[folder.len()..].starts_with('/');
    let rest = &places[from..];
    // `a-b/` comes before `a/`, and both begin with `a`.
    let from = rest.partition_point(|(path, _)| {
        path.strip_prefix(folder).is_some_and(|rest| !folder.is_empty() && rest < "/")
    });
    let count = rest[from..].partition_point(|(path, _)| path.starts_with(folder) && inside(path));
    match count {
        0 => Found::Nothing,
        1 => Found::One(rest[from].1),
        count => Found::Several(count),
    }
}

/// The folder of the file or folder at `path`; empty for the one all paths start from.
pub(super) fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(paths: &[&str], folder: &str, expected: &str) {
        let mut index = Index::default();
        for (file, path) in paths.iter().enumerate() {
            index.add("web", path, Place { file, document: 0 });
        }
        index.sort();
        let found = match index.nearest("web", folder) {
            Found::Nothing => "nothing".to_owned(),
            Found::One(place) => paths[place.file].to_owned(),
            Found::Several(count) => count.to_string(),
        };
        assert_eq!(found, expected);
    }

    #[test]
    fn the_nearest_is_found() {
        check(&["a/t", "b/t"], "a", "a/t");
        check(&["a/t", "b/t"], "c", "2");
        check(&["a/t", "b/t"], "", "2");
        check(&["t", "a/t"], "", "t");
        check(&["t", "a/t"], "a", "a/t");
        check(&["t", "a/t"], "b", "2");
        check(&["a/x/t", "b/x/t"], "a/y", "a/x/t");
        check(&["a/x/t", "b/x/t"], "a/y/z", "a/x/t");
        check(&["a-b/t", "a/t", "a0/t"], "a/x", "a/t");
        check(&["a-b/t", "a/t", "a0/t"], "a-b/x", "a-b/t");
        check(&["a-b/t", "a0/t"], "a/x", "2");
        check(&["/r/a/t", "/s/a/t"], "/r/b", "/r/a/t");
        check(&[], "a", "nothing");
    }
}
