//! Small files, read with a bound: what is no file may never end.
use std::{
    fs::File,
    io::{self, Read},
    path::Path,
};

/// The text of the file at `path`, of at most `most` bytes.
///
/// # Errors
/// Where it cannot be read, is larger or is no text.
pub(crate) fn read(path: &Path, most: u64) -> io::Result<String> {
    let mut bytes = Vec::new();
    File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        return Err(io::Error::other(format!("it is larger than {} MiB", most >> 20)));
    }
    String::from_utf8(bytes).map_err(|_| io::Error::other("it is not UTF-8"))
}
