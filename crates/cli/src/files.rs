//! What is to be linted, and its bytes.
pub(crate) use crate::unreadable::{Unreadable, reason};
use ecslint_config::candidates;
use ecslint_core::{MAX_BYTES, names};
use ignore::WalkState;
use std::{
    collections::HashMap,
    fs::{self, File},
    io::{self, Read},
    path::{Component, Path, PathBuf},
    sync::mpsc,
};

/// Something to lint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Input {
    pub(crate) from: From,
    /// Its name in reports.
    pub(crate) name: String,
    /// The number of its configuration.
    pub(crate) case: usize,
}

/// Where an input comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum From {
    Stdin,
    /// The user named this very file.
    Named(PathBuf),
    /// It was found in a folder.
    Found(PathBuf),
}

/// What was read.
pub(crate) enum Content {
    Bytes(Vec<u8>),
    /// It has this many bytes, more than the linter takes.
    TooLarge(usize),
}

/// What to lint for `paths`, the current folder where there are none, and for a chosen task definition.
pub(crate) fn asked(
    paths: &[PathBuf],
    task_definition: Option<&Path>,
    stdin: &str,
) -> (Vec<Input>, Vec<Unreadable>) {
    let mut paths = paths.to_vec();
    if paths.is_empty() {
        paths.push(PathBuf::from("."));
    }
    paths.extend(task_definition.map(Path::to_owned));
    inputs(&paths, stdin)
}

/// What to lint for `paths`, in their order, each file once.
pub(crate) fn inputs(paths: &[PathBuf], stdin: &str) -> (Vec<Input>, Vec<Unreadable>) {
    let (mut inputs, mut failed) = (Vec::new(), Vec::new());
    for path in paths {
        let name = path.to_string_lossy();
        if name == "-" {
            inputs.push(Input { from: From::Stdin, name: stdin.to_owned(), case: 0 });
            continue;
        }
        match fs::metadata(path) {
            Ok(metadata) if metadata.is_dir() => walk(path, &mut inputs, &mut failed),
            Ok(_) => inputs.push(Input {
                from: From::Named(path.clone()),
                name: name.into_owned(),
                case: 0,
            }),
            Err(error) => failed.push(Unreadable::missing(&name, &error)),
        }
    }
    if paths.len() > 1 {
        inputs = once_each(inputs);
    }
    (inputs, failed)
}

/// Keeps the first of inputs with the same path; it is named if any of them is.
fn once_each(inputs: Vec<Input>) -> Vec<Input> {
    let mut seen: HashMap<Option<PathBuf>, usize> = HashMap::new();
    let mut kept: Vec<Input> = Vec::new();
    for input in inputs {
        let path = match &input.from {
            From::Stdin => None,
            From::Named(path) | From::Found(path) => Some(parts(path).collect()),
        };
        match seen.get(&path) {
            Some(&at) if matches!(input.from, From::Named(_)) => kept[at].from = input.from,
            Some(_) => {}
            None => {
                seen.insert(path, kept.len());
                kept.push(input);
            }
        }
    }
    kept
}

fn parts(path: &Path) -> impl Iterator<Item = Component<'_>> {
    path.components().filter(|part| *part != Component::CurDir)
}

/// Whether two paths are written alike, but for `./`.
pub(crate) fn same(a: &Path, b: &Path) -> bool {
    parts(a).eq(parts(b))
}

/// The files below `folder` that may hold ECS, sorted.
fn walk(folder: &Path, inputs: &mut Vec<Input>, failed: &mut Vec<Unreadable>) {
    let walker = candidates::walk(folder).build_parallel();
    let (send, entries) = mpsc::channel();
    walker.run(|| {
        let send = send.clone();
        Box::new(move |entry| {
            if entry.as_ref().map_or(true, candidates::is_candidate) {
                // Whoever takes them outlives the walk.
                let _ = send.send(entry);
            }
            WalkState::Continue
        })
    });
    drop(send);
    let (from, failed_from) = (inputs.len(), failed.len());
    for entry in entries {
        match entry {
            Ok(entry) => {
                let path = entry.into_path();
                let shown = path.strip_prefix("./").unwrap_or(&path);
                let name = shown.to_string_lossy().into_owned();
                inputs.push(Input { from: From::Found(path), name, case: 0 });
            }
            Err(error) => failed.push(Unreadable::in_walk(folder, &error)),
        }
    }
    inputs[from..].sort_unstable_by(|a, b| a.name.cmp(&b.name));
    failed[failed_from..].sort_unstable_by(|a, b| a.name.cmp(&b.name));
}

impl Input {
    /// The user named it, so that it is worth saying that it holds nothing.
    pub(crate) fn is_named(&self) -> bool {
        !matches!(self.from, From::Found(_))
    }

    /// A template of something: only its content says whether it is meant.
    pub(crate) fn is_template(&self) -> bool {
        names::is_template(&self.name)
    }

    /// Reads it, up to the size that the linter takes.
    pub(crate) fn read(&self) -> Result<Content, Unreadable> {
        let content = match &self.from {
            From::Stdin => read(io::stdin().lock(), 0),
            From::Named(path) | From::Found(path) => open(path),
        };
        content.map_err(|error| Unreadable::new(self.name.clone(), &error))
    }
}

fn open(path: &Path) -> io::Result<Content> {
    let file = File::open(path)?;
    let metadata = file.metadata()?;
    match usize::try_from(metadata.len()) {
        Ok(size) if metadata.is_file() && size > MAX_BYTES => Ok(Content::TooLarge(size)),
        Ok(size) => read(file, if metadata.is_file() { size } else { 0 }),
        Err(_) => Ok(Content::TooLarge(usize::MAX)),
    }
}

/// Reads what is there; `size` is how much that probably is.
fn read(mut from: impl Read, size: usize) -> io::Result<Content> {
    let limit = MAX_BYTES as u64 + 1;
    // With room to spare the end is seen without growing.
    let mut bytes = Vec::with_capacity(size + 64);
    from.by_ref().take(limit).read_to_end(&mut bytes)?;
    if bytes.len() <= MAX_BYTES {
        return Ok(Content::Bytes(bytes));
    }
    // Counted to say how much it is; endless input must end, too.
    let rest = io::copy(&mut from.take(1 << 30), &mut io::sink())?;
    Ok(Content::TooLarge(bytes.len() + rest as usize))
}
