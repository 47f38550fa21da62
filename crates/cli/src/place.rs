//! Where a file is for those who know only the repository.
use std::{
    borrow::Cow,
    collections::HashMap,
    path::{Component, Path, PathBuf},
    sync::{Mutex, PoisonError},
};

/// The folder that reports count paths from: the root of the repository, else the current folder.
pub(crate) struct Root {
    current: PathBuf,
    root: PathBuf,
    /// Where folders are below the root, by their names; nothing for those that are elsewhere.
    folders: Mutex<HashMap<PathBuf, Option<String>>>,
}

impl Root {
    /// The root of the repository that the current folder is in.
    pub(crate) fn find() -> Self {
        let current = std::env::current_dir().unwrap_or_default();
        let root = current.ancestors().find(|folder| folder.join(".git").exists());
        Self { root: root.unwrap_or(&current).to_owned(), current, folders: Mutex::default() }
    }

    /// `path` from the root, with `/`; a path elsewhere stays as it is.
    pub(crate) fn place<'p>(&self, path: &'p str) -> Cow<'p, str> {
        if self.root == self.current && is_plain(path) {
            return Cow::Borrowed(path);
        }
        let folder = Path::new(path).parent().zip(Path::new(path).file_name());
        let Some((folder, name)) = folder else { return slashes(path) };
        let mut folders = self.folders.lock().unwrap_or_else(PoisonError::into_inner);
        if !folders.contains_key(folder) {
            folders.insert(folder.to_owned(), self.folder(folder));
        }
        match folders.get(folder).and_then(Option::as_deref) {
            None => slashes(path),
            Some("") => name.to_string_lossy(),
            Some(folder) => Cow::Owned(format!("{folder}/{}", name.to_string_lossy())),
        }
    }

    /// The path of a folder from the root, where it is below it, by its name or behind links.
    fn folder(&self, path: &Path) -> Option<String> {
        let whole = self.current.join(path);
        below(&normal(&whole), &self.root).or_else(|| {
            let (whole, root) = (whole.canonicalize().ok()?, self.root.canonicalize().ok()?);
            below(&whole, &root)
        })
    }
}

/// It goes down from the current folder and nowhere else.
fn is_plain(path: &str) -> bool {
    let down = |part| matches!(part, Component::Normal(_));
    !path.contains('\\') && !path.contains("/./") && Path::new(path).components().all(down)
}

/// `path` without `.` and `..`.
fn normal(path: &Path) -> PathBuf {
    path.components().fold(PathBuf::new(), |mut path, part| {
        match part {
            Component::CurDir => {}
            Component::ParentDir => drop(path.pop()),
            part => path.push(part),
        }
        path
    })
}

fn below(path: &Path, root: &Path) -> Option<String> {
    let below = path.strip_prefix(root).ok()?;
    Some(slashes(&below.to_string_lossy()).into_owned())
}

fn slashes(path: &str) -> Cow<'_, str> {
    if cfg!(windows) { path.replace('\\', "/").into() } else { path.into() }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[track_caller]
    fn check(current: &str, path: &str, expected: &str) {
        let (root, current) = ("/repository".into(), current.into());
        let root = Root { root, current, folders: Mutex::default() };
        assert_eq!(root.place(path), expected);
    }

    #[test]
    fn counts_from_the_root() {
        check("/repository", "web/task.json", "web/task.json");
        check("/repository", "./web/../web/./task.json", "web/task.json");
        check("/repository", "/repository/web/task.json", "web/task.json");
        check("/repository/web", "task.json", "web/task.json");
        check("/repository/web", "../api/task.json", "api/task.json");
        check("/repository/web", "stdin", "web/stdin");
        check("/repository", "a\\b.json", "a\\b.json");
    }

    #[test]
    fn leaves_what_is_elsewhere() {
        check("/repository", "/tmp/task.json", "/tmp/task.json");
        check("/repository", "../task.json", "../task.json");
        check("/repository", "/repositoryX/task.json", "/repositoryX/task.json");
    }
}
