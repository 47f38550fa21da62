//! Writes files so that nobody ever sees half of one.
use std::{
    fs::{self, File},
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
    let mut draft = builder().tempfile_in(folder)?;
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

/// Drafts have a name that no linter takes for input, and the rights of any new file.
fn builder() -> Builder<'static, 'static> {
    let mut builder = Builder::new();
    builder.prefix(".ecslint-").suffix(".draft");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder
}
