//! What the rules about paths that must be absolute have in common.

/// The path that `relative` stands for, where it surely means one below the root: `./data` and
/// `data`, but neither `.`, `../data`, `~/data` nor `$HOME`.
pub(super) fn absolute(relative: &str) -> Option<String> {
    let path = relative.trim().trim_start_matches("./");
    let plain = path.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
    plain.then(|| format!("/{path}"))
}
