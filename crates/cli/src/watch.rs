//! Lints again whenever something changes.
use crate::{args::Lint, run, terminal::Terminal};
use anyhow::{Context, ensure};
use notify::{Event, EventKind, RecursiveMode, Watcher};
use std::{
    collections::BTreeSet,
    io::{IsTerminal, Write, stdout},
    path::{Component, Path, PathBuf},
    process::ExitCode,
    sync::mpsc::{Receiver, channel},
    time::Duration,
};

/// Editors write a file in several steps: what follows sooner than this is part of the same change.
const QUIET: Duration = Duration::from_millis(80);

/// Clears the screen and what is scrolled out of it, and goes to its top.
const CLEAR: &str = "\x1b[2J\x1b[3J\x1b[H";

/// Lints what `args` ask for now and after every change, until it is interrupted.
///
/// # Errors
/// Where standard input is to be watched, or the system cannot watch files.
pub(crate) fn run(args: &Lint, terminal: &Terminal) -> anyhow::Result<ExitCode> {
    let here = [PathBuf::from(".")];
    let paths = if args.paths.is_empty() { &here } else { args.paths.as_slice() };
    ensure!(paths.iter().all(|path| path != Path::new("-")), "standard input cannot be watched");
    let (sender, changes) = channel();
    let mut watcher = notify::recommended_watcher(move |event| drop(sender.send(event)))
        .context("cannot watch files")?;
    for (folder, mode) in folders(paths.iter().chain(&args.task_definition)) {
        let shown = folder.display().to_string();
        watcher.watch(&folder, mode).with_context(|| format!("cannot watch {shown}"))?;
    }
    loop {
        if stdout().is_terminal() {
            let mut out = stdout().lock();
            let _ = out.write_all(CLEAR.as_bytes()).and_then(|()| out.flush());
        }
        if let Err(error) = run::run(args, terminal) {
            terminal.error(format_args!("{error:#}"));
        }
        terminal.say("waiting for changes; Ctrl+C ends");
        if !wait(&changes, args) {
            return Ok(ExitCode::from(2));
        }
    }
}

/// What to watch for `paths`. A file is watched through its folder, for editors put a new file in its
/// place.
fn folders<'p>(
    paths: impl Iterator<Item = &'p PathBuf>,
) -> impl Iterator<Item = (PathBuf, RecursiveMode)> {
    let (mut trees, mut flat) = (BTreeSet::new(), BTreeSet::new());
    for path in paths {
        if path.is_dir() {
            trees.insert(path.clone());
        } else {
            let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
            flat.insert(parent.unwrap_or(Path::new(".")).to_owned());
        }
    }
    flat.retain(|folder| !trees.contains(folder));
    let flat = flat.into_iter().map(|folder| (folder, RecursiveMode::NonRecursive));
    trees.into_iter().map(|folder| (folder, RecursiveMode::Recursive)).chain(flat)
}

/// Waits for a change that matters, and until it is over; false where nothing is watched any more.
fn wait(changes: &Receiver<notify::Result<Event>>, args: &Lint) -> bool {
    loop {
        match changes.recv() {
            Ok(Ok(event)) if matters(&event, args) => break,
            Ok(_) => {}
            Err(_) => return false,
        }
    }
    while changes.recv_timeout(QUIET).is_ok() {}
    true
}

/// Whether a change may change what is found: reports and drafts of our own do not.
fn matters(event: &Event, args: &Lint) -> bool {
    if matches!(event.kind, EventKind::Access(_)) {
        return false;
    }
    let own = |path: &Path| {
        let draft = path.extension().is_some_and(|extension| extension == "draft");
        let git = path.components().any(|part| part == Component::Normal(".git".as_ref()));
        let reports = args.format.iter().filter_map(|wanted| wanted.file.as_deref());
        draft || git || reports.into_iter().any(|report| path.ends_with(report))
    };
    event.paths.iter().any(|path| !own(path))
}
