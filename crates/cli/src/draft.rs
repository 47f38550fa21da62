//! Writes files so that nobody ever sees half of one.
use std::{
    fs::{self, File, Metadata, OpenOptions},
    io::{self, BufWriter, Write},
    path::Path,
};
use tempfile::Builder;

/// Writes the file at `path`, and the folders above it: whole, or not at all. A link stays, and
/// what it leads to is replaced; what is no regular file, such as a pipe, is written to directly.
pub(crate) fn write(
    path: &Path,
    content: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    let old = fs::metadata(path).ok();
    if old.as_ref().is_some_and(|old| !old.is_file()) {
        let mut out = BufWriter::new(File::options().write(true).open(path)?);
        content(&mut out)?;
        return out.flush();
    }
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut draft = for_all().tempfile_in(folder)?;
    let mut out = BufWriter::new(&mut draft);
    content(&mut out)?;
    out.flush()?;
    drop(out);
    if let Some(old) = old {
        draft.as_file().set_permissions(old.permissions())?;
    }
    draft.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// Why a file was not rewritten.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Unwritten {
    /// Somebody else wrote it meanwhile.
    #[error("it changed while it was being fixed, and is left as it is")]
    Changed,
    /// Nobody may write it.
    #[error("the file is read-only")]
    ReadOnly,
    /// The system said no.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Replaces the `old` bytes of the file at `path` by `new` ones. Whoever reads it meanwhile, or after
/// a power cut, finds the one or the other. Its permissions and, where the system lets us, its owner
/// stay; a symbolic link goes on leading to it; other hard links keep the old bytes.
///
/// # Errors
/// Where the file may not be written, no longer holds `old`, or the disk fails; it is then as before.
pub(crate) fn replace(path: &Path, old: &[u8], new: &[u8]) -> Result<(), Unwritten> {
    let path = fs::canonicalize(path)?;
    let metadata = fs::metadata(&path)?;
    if metadata.permissions().readonly() {
        return Err(Unwritten::ReadOnly);
    }
    // Opened only to learn whether that is allowed.
    OpenOptions::new().write(true).open(&path)?;
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut draft = builder().tempfile_in(folder)?;
    draft.write_all(new)?;
    dress(draft.as_file(), &metadata)?;
    draft.as_file().sync_all()?;
    if fs::read(&path)? != old {
        return Err(Unwritten::Changed);
    }
    draft.persist(&path).map_err(|error| error.error)?;
    settle(folder);
    Ok(())
}

/// Drafts have a name that no linter takes for input, and nobody else reads them.
fn builder() -> Builder<'static, 'static> {
    let mut builder = Builder::new();
    builder.prefix(".ecslint-").suffix(".draft");
    builder
}

/// The same, with the rights of any new file.
fn for_all() -> Builder<'static, 'static> {
    let mut builder = builder();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder
}

/// Gives the draft the owner and the permissions of the file that it stands for.
#[cfg(unix)]
fn dress(draft: &File, like: &Metadata) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, fchown};
    let own = draft.metadata()?;
    if (own.uid(), own.gid()) != (like.uid(), like.gid()) {
        // Only root gives files away; a group of one's own can be kept.
        let _ = fchown(draft, Some(like.uid()), Some(like.gid()))
            .or_else(|_| fchown(draft, None, Some(like.gid())));
    }
    draft.set_permissions(like.permissions())
}

#[cfg(not(unix))]
fn dress(draft: &File, like: &Metadata) -> io::Result<()> {
    draft.set_permissions(like.permissions())
}

/// Makes the new name last through a power cut, where the system can.
fn settle(folder: &Path) {
    if cfg!(unix) {
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_changed_meanwhile_is_left() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let path = folder.path().join("task.json");
        fs::write(&path, "newer").expect("a file can be written");
        let result = replace(&path, b"old", b"fixed");
        assert!(matches!(result, Err(Unwritten::Changed)), "{result:?}");
        assert_eq!(fs::read(&path).expect("it is there"), b"newer");
        assert_eq!(fs::read_dir(&folder).expect("a folder").count(), 1, "no draft stays");
        replace(&path, b"newer", b"fixed").expect("nobody else writes it");
        assert_eq!(fs::read(&path).expect("it is there"), b"fixed");
    }
}
